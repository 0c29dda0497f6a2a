"""Declarative shadow roots, as a browser shows them: the root's content, with the host's own in its slots.

HTML Standard, 4.12.3 (``shadowrootmode``) and DOM Standard, 4.2.2 (slots). A host's content that no slot
takes is not shown by a browser; here it stays behind the root, because losing text is worse.
"""

from lxml.html import HtmlElement

_MODES = ("shadowrootmode", "shadowroot")


def open_roots(body: HtmlElement) -> None:
    """Put the content of every shadow root below *body* where it is seen, in place."""
    roots = [each for each in body.iter("template") if any(each.get(mode) for mode in _MODES)]
    for root in roots:
        _fill(root)
    # The components that a text is made of are no parts of it.
    for shell in [*body.iter("slot"), *roots, *filter(_is_component, [each.getparent() for each in roots])]:
        # One that lay in a slot's own text is gone with it.
        if shell.getparent() is not None:
            shell.drop_tag()


def _is_component(host: HtmlElement | None) -> bool:
    return host is not None and "-" in host.tag


def _fill(root: HtmlElement) -> None:
    host = root.getparent()
    slots = _slots(root)
    if host is None or not slots:
        return
    open_slot = slots.get("")
    filled: set[HtmlElement] = set()
    if open_slot is not None and (said := (host.text or "") + (root.tail or "")).strip():
        _clear(open_slot, filled)
        open_slot.text = said
        host.text = root.tail = None
    for child in [each for each in host if each is not root]:
        slot = slots.get(child.get("slot") or "")
        if slot is not None:
            _clear(slot, filled)
            slot.append(child)  # its tail moves with it


def _slots(root: HtmlElement) -> dict[str, HtmlElement]:
    """The slots of *root* by name, the first of each; those of a root inside it are not its own."""
    found: dict[str, HtmlElement] = {}
    for slot in root.iter("slot"):
        if next(slot.iterancestors("template"), None) is root:
            found.setdefault(slot.get("name") or "", slot)
    return found


def _clear(slot: HtmlElement, filled: set[HtmlElement]) -> None:
    """Take out what *slot* shows while nothing is put into it."""
    if slot not in filled:
        filled.add(slot)
        slot.text = None
        for each in list(slot):
            slot.remove(each)
