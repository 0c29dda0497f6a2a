"""Code as pages show it, made plain: one ``<pre><code>`` with its text alone and its language named.

Line numbers, buttons and the marks of the page's own highlighting go, wherever the highlighter put them.
It comes before anything is judged, so that a listing is one leaf and not a table of two cells.
"""

import re
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

from reader.core.late_regex import late_regex
from reader.core.whole_number import whole_number

_NUMBERS = late_regex(
    r"(?:^|[\s_-])(?:linenos?|line-?nos?|line-?numbers?(?:-rows)?|linenr|lnt?|line-?num|gutter|hljs-ln-numbers"
    r"|blob-num|crayon-nums?|rouge-gutter|lineno|code-line-number)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What highlighters call a line's number, or the column of them."""
_TABLES = late_regex(
    r"highlight|rouge-table|syntaxhighlighter|hljs-ln|crayon|js-file-line-container|blob-wrapper",
    re.IGNORECASE,
)
_BOX_OF_CODE = late_regex(r"highlight|sourceCode|code|syntax|prism|hljs|crayon|shiki|listing", re.IGNORECASE)
_LANGUAGE = late_regex(
    r"(?:^|\s)(?:language|lang|brush:|highlight-source|highlight-text|highlight-|sourceCode|src|crayon-lang)"
    r"[-_ :]*([a-zA-Z][\w+#.-]*)"
)
_NOT_LANGUAGES = frozenset(
    (
        "wrapper",
        "box",
        "block",
        "code",
        "copy",
        "toolbar",
        "container",
        "inner",
        "table",
        "tabs",
        "default",
        "none",
    )
)
_BUTTON = late_regex(
    r"(?:copy|copied|copier|kopieren|copiar|копировать|复制|コピー)(?: (?:code|to clipboard))?[!.]?"
)
_UNSEEN = frozenset(("button", "style", "script", "svg", "textarea", "template", "noscript", "input"))
_LINES = ("div", "p", "li", "tr")
_MEANT = ("a", "b", "strong", "em", "i", "mark", "del", "ins", "sub", "sup", "kbd", "var", "img", "math")
"""What an author puts into code by hand: where one of these is, the code stays as it is written."""
_DIGITS = late_regex(r"[\s\d.:|]*")
_LONGEST_LABEL = 24


def mend(body: HtmlElement) -> None:
    """Make every listing of *body* plain, in place."""
    for table in list(body.iter("table")):
        if _is_within(table, body) and (lines := _lines(table)) is not None:
            _replace(table, lines)
    for code in list(body.iter("code")):
        if len(code.findall(".//br")) > 1 and next(code.iterancestors("pre"), None) is None:
            _wrap(code)
    for pre in list(body.iter("pre")):
        if "math" not in (pre.get("class") or "").split() and _is_within(pre, body):
            _mend(pre)


def _is_within(element: HtmlElement, body: HtmlElement) -> bool:
    return any(above is body for above in element.iterancestors())


def _mend(pre: HtmlElement) -> None:
    for element in list(pre.iterdescendants()):
        if element.tag in _UNSEEN or (isinstance(element.tag, str) and _is_number(element)):
            element.drop_tree()
    _break_lines(pre)
    _drop_counting(pre)
    language = _language(pre)
    _drop_labels(pre, language)
    pre.attrib.pop("class", None)
    named = pre
    if not any(_is_meant(each) for each in pre.iterdescendants(*_MEANT)):
        named = _plain(pre)
    if language:
        named.set("class", f"language-{language}")
        # A programming language is nobody's own: it is not how to read the listing aloud.
        pre.attrib.pop("lang", None)
    box = pre.getparent()
    if box is not None and box.tag == "figure" and len(box) == 1 and not (box.text or "").strip():
        box.drop_tag()


def _plain(pre: HtmlElement) -> HtmlElement:
    """Leave nothing of *pre* but its text in one ``<code>``, which is returned."""
    code: HtmlElement = html.Element("code")
    code.text = _trimmed(pre.text_content())
    pre[:] = [code]
    pre.text = None
    return code


def _is_number(element: HtmlElement) -> bool:
    """Tell whether *element* is a line's number, or all of them."""
    named = element.get("class") or ""
    return bool(_NUMBERS.search(named)) and _DIGITS.fullmatch(element.text_content()) is not None


def _drop_counting(pre: HtmlElement) -> None:
    """Drop the numbers that stand in boxes of their own and count the lines, whatever they are called."""
    boxes = [
        each for each in pre.iterdescendants() if len(each) == 0 and (each.text or "").strip().isdecimal()
    ]
    numbers = [whole_number((each.text or "").strip()) for each in boxes]
    lines = pre.text_content().strip("\n").count("\n") + 1
    if lines > 1 and numbers == list(range(1, lines + 1)):
        for each in boxes:
            each.drop_tree()


def _is_meant(element: HtmlElement) -> bool:
    if element.tag != "a":
        # A highlighter's own marks have classes; an author's have none.
        return not element.get("class")
    # A link to a line of the same listing says nothing.
    return not (element.get("href") or "#").startswith("#")


def _break_lines(pre: HtmlElement) -> None:
    """Write a newline where the page begins a new line by other means."""
    for br in list(pre.iter("br")):
        br.tail = "\n" + (br.tail or "")
        br.drop_tag()
    codes = pre.findall("code")
    for line in [*pre.iter(*_LINES), *(codes if len(codes) > 1 else ())]:
        following = line.tail or ""
        has_more = line.getnext() is not None
        if has_more and not following.startswith("\n") and not line.text_content().endswith("\n"):
            line.tail = "\n" + following


def _trimmed(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\u200b", "")
    return re.sub(r"\A(?:[ \t]*\n)+", "", text).rstrip()


def _language(pre: HtmlElement) -> str:
    inner = pre.find(".//code")
    own = [pre] if inner is None else [inner, pre]
    boxes = [box for box, _ in zip(pre.iterancestors(), range(3), strict=False)]
    for element in [*own, *(box for box in boxes if _is_box_for(box, pre))]:
        for attribute in (
            "data-lang",
            "data-language",
            "data-enlighter-language",
            "lang" if element in own else "data-lang",
        ):
            if re.fullmatch(r"[a-zA-Z][\w+#.-]{0,30}", named := element.get(attribute) or ""):
                return named.lower()
        for match in _LANGUAGE.finditer(element.get("class") or ""):
            if match[1].lower() not in _NOT_LANGUAGES:
                return match[1].lower()
    return ""


def _is_box_for(box: HtmlElement, pre: HtmlElement) -> bool:
    """Tell whether *box* is there for *pre* alone."""
    return (
        bool(_BOX_OF_CODE.search(box.get("class") or ""))
        and len(list(box.iter("pre"))) == 1
        and len(box.text_content()) < len(pre.text_content()) + 200
    )


def _drop_labels(pre: HtmlElement, language: str) -> None:
    """Drop the words that a page writes at the edge of a listing: its language, a button to copy it."""
    inside: HtmlElement = pre
    for _ in range(3):
        beside = [inside.getprevious(), inside.getnext()]
        for element in beside:
            if element is not None and isinstance(element.tag, str) and _is_label(element, language):
                element.drop_tree()
        box = inside.getparent()
        if box is None or not _is_box_for(box, pre):
            return
        inside = box


def _is_label(element: HtmlElement, language: str) -> bool:
    if element.tag in ("pre", "p", "table", "img") or element.find(".//img") is not None:
        return False
    words = " ".join(element.text_content().split()).casefold()
    if not words or len(words) > _LONGEST_LABEL:
        return False
    rest = words.removeprefix(language).strip() if language else words
    return not rest or _BUTTON.fullmatch(rest) is not None


def _lines(table: HtmlElement) -> list[str] | None:
    """The lines of code in *table*, None where it is a table of something else."""
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table]
    cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
    if not cells or any(len(row) != 2 for row in cells):
        return None
    if not _count([row[0] for row in cells]):
        return None
    if len(rows) == 1:
        holds_code = next(cells[0][1].iter("pre", "code"), None) is not None
        return list(_text_lines(cells[0][1])) if holds_code or _is_named(table) else None
    if not _is_named(table) and next(table.iterancestors("pre", "code"), None) is None:
        return None
    return [line.rstrip("\n") for row in cells for line in [row[1].text_content()]]


def _count(cells: list[HtmlElement]) -> bool:
    """Tell whether *cells* hold numbers that follow each other, or are there for them."""
    text = " ".join(cell.text_content() for cell in cells)
    numbers = [whole_number(each) for each in re.findall(r"\d+", text)]
    if _DIGITS.fullmatch(text) is None:
        return False
    if not numbers:
        return all(cell.get("data-line-number") or _NUMBERS.search(cell.get("class") or "") for cell in cells)
    first = numbers[0]
    return first is not None and numbers == list(range(first, first + len(numbers)))


def _is_named(table: HtmlElement) -> bool:
    around = [table, *(each for each, _ in zip(table.iterancestors(), range(3), strict=False))]
    return any(_TABLES.search(each.get("class") or "") for each in around)


def _text_lines(cell: HtmlElement) -> Iterator[str]:
    inner = cell.find(".//pre")
    pre = inner if inner is not None else cell
    _break_lines(pre)
    yield from _trimmed(pre.text_content()).split("\n")


def _replace(table: HtmlElement, lines: list[str]) -> None:
    inner = table.find(".//pre[@class]")
    language = _language(inner) if inner is not None else ""
    code = html.Element("code")
    code.text = "\n".join(lines)
    around = next(table.iterancestors("pre"), None)
    if around is not None:
        _put(code, table)
        return
    pre = html.Element("pre", {"class": f"language-{language}"} if language else {})
    pre.append(code)
    _put(pre, table)


def _wrap(code: HtmlElement) -> None:
    pre = html.Element("pre")
    _put(pre, code)
    pre.append(code)
    code.tail = None


def _put(element: HtmlElement, old: HtmlElement) -> None:
    element.tail = old.tail
    parent = old.getparent()
    if parent is not None:
        parent.replace(old, element)
