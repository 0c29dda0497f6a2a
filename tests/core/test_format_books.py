"""Books: EPUB's chapters as one article, and calibre's HTMLZ."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from reader.core import errors, formats, reading
from tests.core.archives import PARAGRAPHS, SENTENCE, damage, opened, page, png
from tests.core.test_zip_archive import zipped

CONTAINER = b"""<?xml version="1.0"?><container><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
OPF = """<?xml version="1.0"?><!DOCTYPE package [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<package><metadata><dc:title>Bells &amp; founders</dc:title><dc:creator>Ann Founder</dc:creator>
<dc:creator>Bob</dc:creator><dc:language>en</dc:language><dc:date>2024-03-01</dc:date></metadata>
<manifest><item id="two" href="text/two%202.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="out" href="../../etc/passwd" media-type="application/xhtml+xml"/>
<item id="pic" href="a.png" media-type="image/png"/></manifest>
<spine><itemref idref="one"/><itemref idref="out"/><itemref idref="two"/>
<itemref idref="gone"/></spine></package>"""


def chapter(title: str, body: str) -> bytes:
    return (
        f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title></head>'
        f"<body><h2>{title}</h2>{body}{PARAGRAPHS.replace('This', title)}</body></html>"
    ).encode()


def epub(opf: str = OPF) -> bytes:
    return zipped(
        ("mimetype", b"application/epub+zip"),
        ("META-INF/container.xml", CONTAINER),
        ("OEBPS/book.opf", opf.encode()),
        (
            "OEBPS/text/one.xhtml",
            chapter("One", '<p><a href="two%202.xhtml#note">see</a> <img src="../a.png"/></p>'),
        ),
        ("OEBPS/text/two 2.xhtml", chapter("Two", '<p id="note"><a href="one.xhtml">back</a></p>')),
        ("OEBPS/a.png", png()),
    )


def test_the_chapters_are_one_article_in_the_order_of_the_spine() -> None:
    article = reading.article(formats.parse(epub(), "bells"))
    assert article.metadata.title == "Bells & founders" and article.metadata.byline == "Ann Founder, Bob"
    assert article.metadata.published == "2024-03-01" and article.metadata.lang == "en"
    assert article.text.count(SENTENCE) == 12


def test_links_between_chapters_stay_inside_the_article() -> None:
    html = formats.parse(epub(), "bells.epub").html
    assert 'href="#c2-note"' in html and 'id="c2-note"' in html and 'href="#c1"' in html and 'id="c1"' in html


def test_pictures_come_from_the_book() -> None:
    found = formats.parse(epub(), "bells.epub")
    assert 'src="OEBPS/a.png"' in found.html
    picture = found.resources("OEBPS/a.png")
    assert picture and picture.data == png()
    assert found.resources("../etc/passwd") is None


@pytest.mark.parametrize("opf", ["", "<package>", OPF.replace("itemref", "other")])
def test_a_book_without_chapters_says_so(opf: str) -> None:
    with pytest.raises(errors.NoPageInside):
        formats.parse(epub(opf), "bells.epub")


def test_htmlz_opens_with_its_metadata() -> None:
    data = zipped(
        ("index.html", page(title="").encode()), ("metadata.opf", OPF.encode()), ("images/a.png", png())
    )
    found = formats.parse(data, "bells.htmlz")
    assert reading.article(found).metadata.byline == "Ann Founder, Bob"
    assert found.resources("images/a.png")


@settings(max_examples=200, deadline=None)
@given(harm=damage())
def test_a_damaged_book_opens_or_says_what_is_wrong(harm: Callable[[bytes], bytes]) -> None:
    opened(harm(epub()), "bells.epub")


@settings(max_examples=100, deadline=None)
@given(harm=damage())
def test_a_damaged_package_document_does_no_harm(harm: Callable[[bytes], bytes]) -> None:
    opened(epub(harm(OPF.encode()).decode("utf-8", "replace")), "bells.epub")
