"""Who signs a Chinese page: names behind a label, at the article's head or in brackets at its end."""

from collections.abc import Iterable

from reader.core.late_regex import late_regex

_NAME = r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})?"
_NAMES = rf"(?P<names>{_NAME}(?:[\s、/]+{_NAME})*)"
_WRITERS = r"作者|记者|記者|实习生|撰文|撰稿|采写|採寫|通讯员|通訊員"
_EDITORS = r"责任编辑|責任編輯|责编|責編|编辑|編輯"
_END = r"(?=\s*(?:$|[）)】\]|｜]|\s))"
_ACCOUNT = r"(?P<names>(?![本原首最文作评回日]|楼主)[^\s，。：:|]{2,16}?)"
"""The name of an account, where "this text", "first", "the author" and the like would be none."""
_WRITTEN = (
    # A label and a colon, wherever they stand in a short line.
    late_regex(rf"(?:{_WRITERS}|(?:^|[\s（(])文)\s*[:：/]\s*{_NAMES}{_END}"),
    # "(Our reporter 张倩)", in brackets at the end of a paragraph.
    late_regex(
        rf"[（(【]\s*(?:[^\s（()）【】，。]{{0,8}}\s)?[^\s（()）【】，。]{{0,6}}(?:{_WRITERS})\s*{_NAMES}\s*[）)】]\s*$"
    ),
    # The same behind the place, where the text begins.
    late_regex(rf"^[^，。]{{0,20}}[（(]\s*(?:[^\s（()）]{{0,6}})(?:{_WRITERS})\s*{_NAMES}\s*[）)]"),
    # The same as a line of its own.
    late_regex(rf"^[^，。：]{{0,14}}(?:{_WRITERS})\s+{_NAMES}\s*$"),
)
_POSTED = (
    # "海燕 posted on 2005-3-21", "posted by 海燕".
    late_regex(rf"(?:^|[\s|])由?{_ACCOUNT}\s*(?:发表|發表|发布|發布|张贴|張貼)[于於]\s*[:：]?\s*\d"),
    late_regex(rf"(?:^|[\s|])由\s*{_ACCOUNT}\s*(?:发表|發表|发布|發布|张贴|張貼)"),
)
# Two names and nothing else in the last brackets.
_PAIR = (late_regex(rf"[（(]\s*(?P<names>{_NAME}(?:[\s、]+{_NAME})+)\s*[）)]\s*$"),)
_EDITED = (late_regex(rf"(?:{_EDITORS})\s*[:：/]\s*{_NAMES}{_END}"),)
_HAN = late_regex("[\u4e00-\u9fff]")
_SPLIT = late_regex(r"[\s、/]+")


def signed(head: Iterable[str], tail: Iterable[str]) -> list[str]:
    """Return the names that a page is signed with, those of its writers before an editor's; [] without any.

    *head* and *tail* are the lines around the article's beginning and end. Who posts it signs at the head:
    behind the end stand other people's comments.
    """
    head, tail = ([line for line in lines if _HAN.search(line)] for lines in (head, tail))
    both = [*head, *tail]
    names: list[str] = []
    for patterns, lines in (
        (_WRITTEN, head),
        (_POSTED, head),
        (_WRITTEN, tail),
        (_PAIR, both),
        (_EDITED, both),
    ):
        for pattern in patterns:
            found = list(filter(None, map(pattern.search, lines)))
            # Those of one desk have a line, those of another the next; behind the end it is another text's.
            for each in found[: len(found) if lines is head else 1]:
                names += _SPLIT.split(each["names"].strip())
            if names:
                return names
    return []
