"""Markdown as GitHub and Pandoc read it: tables, fenced code with its language, footnotes, formulas, alerts.

markdownify does the plain part; what it does not know is said here.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from reader.core.article import Article, Metadata
from reader.core.late_regex import late_regex
from reader.exports import content
from reader.exports.export import Edition, Made, Picture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NOTE = "lutrin-note"
_SPECIAL = late_regex(r"([\\`*\[\]<])|(?<![^\W_])(_)|(_)(?![^\W_])")
_BEGINS = late_regex(r"(?m)^(\s*)(#{1,6}(?=\s)|[-+>](?=\s)|\d{1,9}(?=[.)]\s)|=+$|-{3,}$|~{3,})")
_BACKTICKS = late_regex(r"`{3,}")
_UNSAFE = late_regex(r"[^A-Za-z0-9._-]+")
_SUFFIXES = {
    "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp",
    "image/svg+xml": ".svg", "image/avif": ".avif", "image/bmp": ".bmp", "image/x-icon": ".ico",
}  # fmt: skip
_ENDINGS = tuple(_SUFFIXES.values())
_ALERTS = {"warning": "WARNING", "tip": "TIP"}


def write(article: Article) -> str:
    """Return *article* as Markdown, its pictures under the names that it has for them."""
    return _written(article, content.tree(article))


def passage(html: str, notes: Iterable[tuple[str, str]] = ()) -> str:
    """Return *html*, a part of an article as the page has it, as Markdown without empty lines around it.

    Its *notes*, label and HTML, follow as footnotes.
    """
    definitions = [_footnote(label, _converted(note, has_formulas=False)) for label, note in notes]
    return "\n\n".join(filter(None, (_converted(html, has_formulas=False), "\n".join(definitions))))


def make(edition: Edition, folder: str) -> Made:
    tree = content.tree(edition.article)
    files: dict[str, bytes] = {}
    lead = ""
    if edition.article.lead_picture:
        lead = _laid(edition.article.lead_picture, edition.picture, folder, files)
    for image in list(tree.iter("img")):
        place = _laid(image.get("src") or "", edition.picture, folder, files)
        if place:
            image.set("src", place)
        else:
            image.tag = "span"
            image.text = image.get("alt") or None
    return Made(_written(edition.article, tree, lead).encode("utf-8", "replace"), files)


def _laid(source: str, picture: Picture, folder: str, files: dict[str, bytes]) -> str:
    """Put the picture called *source* among *files*; return its place as Markdown names it, "" for none."""
    found = content.found(source, picture)
    if found is None:
        return ""
    plain = unquote(source.rpartition("/")[2]) if not source.startswith("data:") else "inline"
    stem = _UNSAFE.sub("-", plain).strip(".-")[-60:] or "picture"
    suffix = _SUFFIXES.get(found.media_type, "")
    if suffix and not stem.lower().endswith((suffix, ".jpeg")):
        # What a page calls a picture need not be what it is.
        stem = stem.rpartition(".")[0] if stem.lower().endswith(_ENDINGS) else stem
        stem = stem.strip("-") + suffix
    number = source.split("/")[1] if source.startswith("pictures/") else str(len(files) + 1)
    name = f"{number}-{stem}"
    files[name] = found.data
    return quote(f"{folder}/{name}")


def _written(article: Article, tree: "HtmlElement", lead: str = "") -> str:
    from lxml import etree

    meta = article.metadata
    notes = content.notes(tree)
    for number, note in enumerate(notes, 1):
        _refer(note, number)
    definitions = [_definition(note, number, article) for number, note in enumerate(notes, 1)]
    for note in notes:
        _take_out(note.target)
    dek = content.dek(article)
    pieces = [
        f"# {_escaped(meta.title)}" if meta.title else "",
        f"*{_escaped(dek)}*" if dek else "",
        " · ".join(_about(meta)),
        f"![]({lead})" if lead else "",
        _converted(etree.tostring(tree, method="html", encoding="unicode"), bool(article.formulas)),
        "\n".join(definitions),
    ]
    return "\n\n".join(piece for piece in pieces if piece) + "\n"


def _about(meta: Metadata) -> list[str]:
    about = [_escaped(each) for each in content.about(meta)]
    if not meta.url.startswith(("http://", "https://")):
        return about
    address = meta.url.replace("(", "%28").replace(")", "%29")
    return [*about[:-1], f"[{about[-1]}]({address})"] if meta.site else [*about, f"<{address}>"]


def _refer(note: content.Note, number: int) -> None:
    """Make the link in the text a footnote's mark, which Markdown draws raised by itself."""
    mark = note.reference
    parent = mark.getparent()
    if (
        parent is not None
        and parent.tag == "sup"
        and len(parent) == 1
        and not (parent.text or mark.tail or "").strip()
    ):
        mark.drop_tag()
        mark = parent
    for inner in list(mark):
        mark.remove(inner)
    tail = mark.tail
    mark.attrib.clear()
    mark.tag, mark.text, mark.tail = _NOTE, str(number), tail


def _definition(note: content.Note, number: int, article: Article) -> str:
    from lxml import etree

    if note.back is not None:
        above = note.back.getparent()
        note.back.drop_tree()
        if above is not None and above.tag == "sup" and not above.text_content().strip():
            above.drop_tree()
    target = note.target
    tail, target.tail = target.tail, None
    tag, target.tag = target.tag, "div"
    text = _converted(etree.tostring(target, method="html", encoding="unicode"), bool(article.formulas))
    target.tag, target.tail = tag, tail
    return _footnote(str(number), text)


def _footnote(label: str, text: str) -> str:
    return f"[^{label}]: " + text.strip().replace("\n", "\n    ")


def _take_out(target: "HtmlElement") -> None:
    """Take a note out of its list, and the list where it was the last."""
    parent = target.getparent()
    while parent is not None:
        target.drop_tree()
        if len(parent) or (parent.text or "").strip() or parent.getparent() is None:
            return
        target, parent = parent, parent.getparent()


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda sign: f"\\{sign[0]}", text)


def _converted(html: str, has_formulas: bool) -> str:
    return str(_converter(has_formulas).convert(html)).strip()


def _converter(has_formulas: bool) -> Any:
    from markdownify import MarkdownConverter

    class Converter(_Rules, MarkdownConverter):
        pass

    options: dict[str, Any] = {
        "heading_style": "ATX",
        "bullets": "-",
        "sub_symbol": "<sub>",
        "sup_symbol": "<sup>",
        "bs4_options": "lxml",
        "has_formulas": has_formulas,
    }
    return Converter(**options)


class _Rules:
    """What is written otherwise than markdownify does, a method for each element as it names them."""

    options: dict[str, Any]

    def escape(self, text: str, _parent_tags: set[str]) -> str:
        text = _escaped(text)
        return text.replace("$", r"\$") if self.options["has_formulas"] else text

    def convert_lutrin_note(self, _el: Any, text: str, **_: Any) -> str:
        return f"[^{text.strip()}]"

    def convert_sup(self, el: Any, text: str, parent_tags: set[str]) -> str:
        if label := el.get("data-note"):
            return f"[^{label}]"
        return str(super().convert_sup(el, text, parent_tags))  # type: ignore[misc]

    def convert_p(self, _el: Any, text: str, parent_tags: set[str]) -> str:
        text = text.strip()
        if "_inline" in parent_tags:
            return f" {text} "
        return f"\n\n{_BEGINS.sub(_unbegun, text)}\n\n" if text else ""

    def convert_code(self, el: Any, text: str, parent_tags: set[str]) -> str:
        classes = el.get("class") or []
        if "math" not in classes:
            return str(super().convert_code(el, text, parent_tags))  # type: ignore[misc]
        if "pre" in parent_tags:
            return text
        return f"\n\n$$\n{text.strip()}\n$$\n\n" if "displayed" in classes else f"${text.strip()}$"

    def convert_span(self, el: Any, text: str, **_: Any) -> str:
        # What the page's script writes for a formula that is copied.
        return str(el.get_text()) if "lutrin-formula" in (el.get("class") or []) else text

    def convert_pre(self, el: Any, text: str, **_: Any) -> str:
        if "math" in (el.get("class") or []):
            return f"\n\n$$\n{text.strip()}\n$$\n\n"
        classes = [name for each in [el, *el.find_all("code")] for name in each.get("class") or []]
        language = next((name[9:] for name in classes if name.startswith("language-")), "")
        fence = "`" * max([3, *(len(run) + 1 for run in _BACKTICKS.findall(text))])
        return f"\n\n{fence}{language}\n{text.strip(chr(10))}\n{fence}\n\n"

    def convert_figcaption(self, _el: Any, text: str, **_: Any) -> str:
        text = " ".join(text.split())
        return f"\n\n*{text.replace('*', '')}*\n\n" if text else ""

    def convert_caption(self, _el: Any, _text: str, **_: Any) -> str:
        return ""

    def convert_dd(self, el: Any, text: str, parent_tags: set[str]) -> str:
        # Where nothing is described, as in wikis, it is a paragraph that stands in a little.
        if el.find_previous_sibling("dt") is None:
            return f"\n\n{text.strip()}\n\n"
        return str(super().convert_dd(el, text, parent_tags))  # type: ignore[misc]

    def convert_aside(self, el: Any, text: str, **_: Any) -> str:
        classes = el.get("class") or []
        kind = next(
            (_ALERTS[name] for name in classes if name in _ALERTS), "NOTE" if "note" in classes else ""
        )
        lines = text.strip().split("\n")
        if kind and lines[0].strip("* ").casefold() == kind.casefold():
            lines = "\n".join(lines[1:]).strip().split("\n")
        quoted = "\n".join(f"> {line}".rstrip() for line in ([f"[!{kind}]"] if kind else []) + lines)
        return f"\n\n{quoted}\n\n"

    def convert_details(self, _el: Any, text: str, **_: Any) -> str:
        return f"\n\n<details>\n{text.strip()}\n\n</details>\n\n"

    def convert_summary(self, _el: Any, text: str, **_: Any) -> str:
        return f"<summary>{' '.join(text.split())}</summary>\n\n"

    def convert_rt(self, _el: Any, text: str, **_: Any) -> str:
        return f"({text.strip()})"

    def convert_rp(self, _el: Any, _text: str, **_: Any) -> str:
        return ""

    def convert_td(self, el: Any, text: str, **_: Any) -> str:
        el["data-text"] = " ".join(text.split()).replace("|", r"\|")
        return ""

    convert_th = convert_td

    def convert_tr(self, _el: Any, _text: str, **_: Any) -> str:
        return ""

    def convert_table(self, el: Any, _text: str, **_: Any) -> str:
        rows = _grid([row for row in el.find_all("tr") if row.find_parent("table") is el])
        if not rows:
            return ""
        width = max(len(row) for row in rows)
        lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
        lines.insert(1, f"|{' --- |' * width}")
        caption = el.find("caption")
        said = (
            f"*{_escaped(' '.join(caption.get_text().split()))}*\n\n"
            if caption and caption.get_text().strip()
            else ""
        )
        return "\n\n" + said + "\n".join(lines) + "\n\n"


def _unbegun(match: re.Match[str]) -> str:
    sign = match[2]
    return f"{match[1]}{sign}\\" if sign.isdigit() else f"{match[1]}\\{sign}"


def _grid(rows: list[Any]) -> list[list[str]]:
    """The texts of *rows*, a cell that spans others standing first and its other places empty."""
    grid: list[list[str]] = []
    hanging: dict[int, int] = {}
    for row in rows:
        line: list[str] = []
        for cell in row.find_all(["td", "th"], recursive=False):
            _hang(line, hanging)
            across = _span(cell, "colspan")
            for place in range(len(line), len(line) + across):
                hanging[place] = _span(cell, "rowspan") - 1
            line += [cell.get("data-text") or "", *[""] * (across - 1)]
        _hang(line, hanging)
        if line:
            grid.append(line)
    return grid


def _hang(line: list[str], hanging: dict[int, int]) -> None:
    """Leave empty the places that cells of the rows above take."""
    while hanging.get(len(line), 0) > 0:
        hanging[len(line)] -= 1
        line.append("")


def _span(cell: Any, name: str) -> int:
    value = cell.get(name) or "1"
    return max(1, min(100, int(value))) if value.isdigit() else 1
