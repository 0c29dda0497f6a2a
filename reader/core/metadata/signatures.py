"""Who signs a Chinese page: names behind a label, at the article's head or in brackets at its end."""

from collections.abc import Iterable

from reader.core.late_regex import late_regex

_NAME = r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})?"
_NAMES = rf"(?P<names>{_NAME}(?:[\s、/]+{_NAME})*)"
_WRITERS = r"作者|记者|記者|撰文|撰稿|采写|採寫|通讯员|通訊員"
_EDITORS = r"责任编辑|責任編輯|责编|責編|编辑|編輯"
_END = r"(?=\s*(?:$|[）)】\]|｜]|\s))"
_PATTERNS = tuple(
    late_regex(pattern)
    for pattern in (
        # A label and a colon, wherever they stand in a short line.
        rf"(?:{_WRITERS}|(?:^|[\s（(])文)\s*[:：/]\s*{_NAMES}{_END}",
        # "(Our reporter 张倩)", in brackets at the end of a paragraph.
        rf"[（(【]\s*(?:[^\s（()）【】，。]{{0,8}}\s)?[^\s（()）【】，。]{{0,6}}(?:{_WRITERS})\s*{_NAMES}\s*[）)】]\s*$",
        # The same behind the place, where the text begins.
        rf"^[^，。]{{0,20}}[（(]\s*(?:[^\s（()）]{{0,6}})(?:{_WRITERS})\s*{_NAMES}\s*[）)]",
        # The same as a line of its own.
        rf"^[^，。：]{{0,14}}(?:{_WRITERS})\s+{_NAMES}\s*$",
        # Two names and nothing else in the last brackets.
        rf"[（(]\s*(?P<names>{_NAME}(?:[\s、]+{_NAME})+)\s*[）)]\s*$",
        rf"(?:{_EDITORS})\s*[:：/]\s*{_NAMES}{_END}",
    )
)
_HAN = late_regex("[\u4e00-\u9fff]")
_SPLIT = late_regex(r"[\s、/]+")


def signed(lines: Iterable[str]) -> list[str]:
    """Return the names that *lines* are signed with, the writers' before an editor's; [] where none is."""
    listed = [line for line in lines if _HAN.search(line)]
    for pattern in _PATTERNS:
        for line in listed:
            found = pattern.search(line)
            if found:
                return _SPLIT.split(found["names"].strip())
    return []
