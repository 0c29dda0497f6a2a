"""SVG pictures that may go into a book: drawings alone. Whatever else one holds, it is left out whole.

Reading systems give a book's files to engines of their own, and not all of those keep a picture from running
scripts or fetching what it names.
"""

import re

from reader.core.late_regex import late_regex

_FORBIDDEN = late_regex(
    rb"<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|<(?:\w+:)?(?:script|foreignObject|iframe|audio|video|image|feImage|handler)[\s/>]"
    rb"|\son\w+\s*=|href\s*=\s*[\"'](?!#)|url\(\s*[\"']?(?!#)|@import",
    re.IGNORECASE,
)
LARGEST = 2_000_000


def safe(data: bytes) -> bytes:
    """Return the drawing *data* where it is nothing but a drawing, else b""."""
    from lxml import etree

    if len(data) > LARGEST or _FORBIDDEN.search(data):
        return b""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return b""
    if etree.QName(root).localname != "svg":
        return b""
    # Editors leave notes of their own, which no schema of a book knows.
    for element in list(root.iter()):
        is_foreign = isinstance(element.tag, str) and etree.QName(element).namespace not in (
            "http://www.w3.org/2000/svg",
        )
        parent = element.getparent()
        if parent is not None and (is_foreign or not isinstance(element.tag, str)):
            parent.remove(element)
            continue
        for name in list(element.attrib):
            if str(name).startswith("{") and "xlink" not in str(name) and "XML/1998" not in str(name):
                del element.attrib[name]
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))
