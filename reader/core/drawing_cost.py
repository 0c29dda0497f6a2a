"""What a drawing (SVG) would have an engine do: the elements it comes to when its references are followed.

A kilobyte of ``<use>`` of ``<use>`` comes to a billion elements, and Chromium takes gigabytes and minutes
over them; nothing there limits it. Source: SVG 2, 5.5, "The use element"; patterns and masks likewise.
"""

import re
from typing import Final

from lxml import etree

from reader.core.late_regex import late_regex

ELEMENTS: Final = 100_000
"""Elements of the heaviest drawing that is shown, counted each time they are drawn."""

_REFERENCE = late_regex(r"url\(\s*[\"']?#([^\s)\"']+)")
_NESTED_ENTITY = late_regex(rb"<!ENTITY[^>]*&[^>]*>")
_DRAWING_INSIDE = late_regex(rb"data:image/svg", re.I)
_OWN = ("href", "{http://www.w3.org/1999/xlink}href")


def is_too_heavy(data: bytes) -> bool:
    """Whether *data* is a drawing that comes to more than `ELEMENTS`, or that hides what it comes to."""
    if b"<svg" not in data[:4096].lower():
        return False  # and so nobody draws it
    if _NESTED_ENTITY.search(data) or _DRAWING_INSIDE.search(data):
        return True
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
        return root is not None and _Cost(root).of(root) > ELEMENTS
    except (etree.LxmlError, ValueError):
        return False  # no engine draws it either
    except RecursionError:
        return True


class _Cost:
    """Counts each element once and remembers it, so that a bomb is counted as fast as it is small."""

    def __init__(self, root: "etree._Element") -> None:
        self._named: dict[str | bytes, etree._Element] = {}
        for element in root.iter(etree.Element):
            if name := element.get("id"):
                self._named.setdefault(name, element)
        self._known: dict[etree._Element, int] = {}

    def of(self, element: "etree._Element") -> int:
        """Return how many elements *element* comes to."""
        if element not in self._known:
            self._known[element] = 0  # one that refers to itself is drawn by nobody
            inner = sum(self.of(each) for each in element if isinstance(each.tag, str))
            self._known[element] = 1 + inner + sum(map(self.of, self._referred(element)))
        return self._known[element]

    def _referred(self, element: "etree._Element") -> "list[etree._Element]":
        own = (str(element.get(name) or "") for name in _OWN)
        names = [address[1:] for address in own if address.startswith("#")]
        for value in element.attrib.values():
            names += _REFERENCE.findall(str(value))
        return [self._named[name] for name in names if name in self._named]
