"""Lazy pictures: every `<img>` gets the best source that the page knows for it, and nothing is fetched."""

import re

from lxml import etree
from lxml.html import HtmlElement, fragments_fromstring

from reader.core.late_regex import late_regex

_LAZY = (
    "data-src", "data-lazy-src", "data-original", "data-lazy", "data-src-large", "data-hi-res-src",
    "data-full-src", "data-image-src", "data-img-src", "data-url", "data-actualsrc",
    "data-echo", "data-defer-src",
)  # fmt: skip
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "srcset", "data-lazy-set", "data-original-set")
_CANDIDATE = late_regex(r"(\S*[^,\s])(?:\s++([\d.]++)([wx]))?\s*+(?:,|$)|\S+")
"""An address, and what stands before the comma after it; what is none is passed over at once, with no group.
"""
_NO_FILE = ("about:", "blob:", "#")
_STAND_IN = late_regex(
    r"(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|loading|1x1|lazy(?:load)?)", re.IGNORECASE
)
_SMALLEST_PICTURE = 1000
"""A data: URL with fewer characters is a stand-in: a pixel, a blur, a spinner."""
_LONGEST_TWIN = 20_000
_PICTURE_ADDRESS = late_regex(r"(?=\S+$)[^\s{}\[\]]+\.(?:jpe?g|png|webp|gif|avif)(?:\?\S*)?$", re.IGNORECASE)
_PICTURE_FILE = late_regex(r"\.(?:jpe?g|png|webp|gif|avif)$", re.IGNORECASE)
_IMAGE_URL = late_regex(r"(?=\S+$)\S+\.(?:jpe?g|png|webp|gif|avif)(?:[?#]\S*)?$", re.IGNORECASE)


def resolve(body: HtmlElement) -> None:
    """Give every picture under *body* its real ``src``; unfold noscript twins, picture and amp-img."""
    for element in list(body.iter("amp-img", "noscript", "picture")):
        if element.tag == "amp-img":
            element.tag = "img"
        elif element.tag == "noscript":
            _open(element)
            _unfold(element)
        else:
            _merge_sources(element)
    for image in list(body.iter("img")):
        source = _source(image)
        if source:
            image.set("src", source)
        else:
            image.drop_tree()
    for figure in body.iter("figure"):
        _drop_smaller_twins(figure)


def _drop_smaller_twins(figure: HtmlElement) -> None:
    """Leave one of the pictures of *figure* that have the same file name: the one asked for widest."""
    twins: dict[str, list[HtmlElement]] = {}
    for image in figure.iter("img"):
        path = image.get("src", "").partition("?")[0]
        if _PICTURE_FILE.search(path):
            twins.setdefault(path.rpartition("/")[2], []).append(image)
    for same in twins.values():
        widest = max(same, key=_asked_width)
        for image in same:
            if image is not widest:
                image.drop_tree()


def _asked_width(image: HtmlElement) -> int:
    folders = image.get("src", "").partition("?")[0].split("/")[1:-1]
    return max((int(each) for each in folders if each.isdecimal() and len(each) < 5), default=0)


def _open(noscript: HtmlElement) -> None:
    """Make elements of the text of a `<noscript>`: a browser that ran the page's scripts writes it so."""
    text = noscript.text or ""
    if len(noscript) or len(text) > _LONGEST_TWIN or not text.lstrip().startswith("<"):
        return
    noscript.text = None
    try:
        noscript.extend(fragments_fromstring(text, no_leading_text=True))
    except etree.LxmlError:
        return


def _unfold(noscript: HtmlElement) -> None:
    """Put the picture of a `<noscript>` in the place of its stand-in."""
    images = list(noscript.iter("img"))
    if len(images) != 1 or len((noscript.text_content() or "").strip()) > 0:
        return
    twin = images[0]
    holder = noscript.getparent()
    around = [holder, holder.getparent()] if holder is not None else []
    near = [_only_image(noscript.getprevious()), _only_image(noscript.getnext())]
    wider = [image for each in around if each is not None for image in each.iter("img") if image is not twin]
    for stand_in in (
        *(each for each in near if each is not None and (_is_stand_in(each) or _same(each, twin))),
        *(each for each in wider[:8] if _same(each, twin)),
    ):
        for name in ("src", "srcset"):
            if twin.get(name):
                stand_in.set(name, twin.get(name, ""))
        for name in _LAZY:
            stand_in.attrib.pop(name, None)
        if twin.get("alt") and not stand_in.get("alt"):
            stand_in.set("alt", twin.get("alt", ""))
        return
    noscript.tag = "span"


def _only_image(element: HtmlElement | None) -> HtmlElement | None:
    if element is None:
        return None
    images = [element] if element.tag == "img" else list(element.iter("img"))
    return images[0] if len(images) == 1 else None


def _is_stand_in(image: HtmlElement) -> bool:
    source = (image.get("src") or "").strip()
    if source.startswith("data:"):
        return len(source) < _SMALLEST_PICTURE
    path = source.partition("?")[0]
    name = path[max(path.rfind("/"), 0) :]
    return not source or path.lower().startswith(_NO_FILE) or _STAND_IN.search(name) is not None


def _same(one: HtmlElement, other: HtmlElement) -> bool:
    name = _source(one).partition("?")[0].rpartition("/")[2]
    return bool(name) and name == _source(other).partition("?")[0].rpartition("/")[2]


def _merge_sources(picture: HtmlElement) -> None:
    """Tell the `<img>` of a `<picture>` the candidates of its `<source>`s, or make one of them."""
    images = list(picture.iter("img"))
    sources = [
        each.get("srcset") or next((value for name, value in each.items() if name.endswith("srcset")), "")
        for each in picture.iter("source")
    ]
    offered = ", ".join(source for source in sources if source)
    if not images:
        if not offered:
            return
        image = picture.makeelement("img", {"alt": ""})
        picture.append(image)
    else:
        image = images[0]
    if offered and (not _source(image) or _is_stand_in(image)):
        image.set("srcset", ", ".join(filter(None, [image.get("srcset"), offered])))


def _source(image: HtmlElement) -> str:
    """Return the best address that *image* names, or ""."""
    own = (image.get("src") or "").strip()
    if own and not _is_stand_in(image) and not image.get("data-src"):
        return own
    for name in _LAZY:
        value = (image.get(name) or "").strip()
        if value and not value.startswith(("data:", "{", "[")) and ("/" in value or _IMAGE_URL.match(value)):
            return str(value)
    for name in _LAZY_SETS:
        best = best_candidate(image.get(name) or "")
        if best:
            return best
    # Scripts name their own attributes; what ends like a picture is one.
    for name, value in image.items():
        if name.startswith("data-") and _PICTURE_ADDRESS.match(value.strip()):
            return str(value.strip())
    return "" if _is_stand_in(image) else str(own)


def best_candidate(srcset: str, wide_enough: float = 1600) -> str:
    """Return the widest address of a ``srcset`` up to *wide_enough* pixels, else the narrowest, or ""."""
    found = []
    for url, number, unit in _CANDIDATE.findall(srcset.strip()):
        if url.startswith("data:") or not url:
            continue
        size = float(number) if number.count(".") <= 1 and number.strip(".") else 1.0
        found.append((size * 800 if unit != "w" else size, url))
    if not found:
        return ""
    fitting = [each for each in found if each[0] <= wide_enough]
    return str(max(fitting)[1] if fitting else min(found)[1])
