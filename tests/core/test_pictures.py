"""The names of pictures."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.pictures import NAME, Pictures, inline


def test_a_name_keeps_the_last_two_parts_of_the_address() -> None:
    pictures = Pictures("https://example.org/news/page.html")
    assert pictures.name("/media/2024/images/cat.png?w=300#x") == "pictures/1/images/cat.png"
    assert pictures.urls == {
        "pictures/1/images/cat.png": "https://example.org/media/2024/images/cat.png?w=300"
    }


def test_each_picture_has_a_number_of_its_own_and_the_same_one_each_time() -> None:
    pictures = Pictures()
    first, second = pictures.name("page_files/a.jpg"), pictures.name("other/page_files/a.jpg")
    assert (first, second) == ("pictures/1/page_files/a.jpg", "pictures/2/page_files/a.jpg")
    assert pictures.name("page_files/a.jpg") == first


def test_a_name_is_its_own_name() -> None:
    pictures = Pictures("https://example.org/")
    name = pictures.name("a.png")
    assert name is not None
    assert pictures.name(name) == name


def test_a_style_sheet_brings_its_own_base() -> None:
    pictures = Pictures("https://example.org/page.html")
    name = pictures.name("../img/a.png", "https://example.org/css/main.css")
    assert name is not None
    assert pictures.urls[name] == "https://example.org/img/a.png"


def test_no_name_climbs() -> None:
    pictures = Pictures()
    for address in ("../../etc/passwd", "a/%2e%2e/b", "..%2f..%2fetc/passwd", "..\\..\\x", "./.", "%2E%2E"):
        name = pictures.name(address)
        assert name is None or NAME.fullmatch(name), address


def test_what_cannot_be_a_picture_of_the_page_has_no_name() -> None:
    pictures = Pictures("https://example.org/")
    for address in (
        "",
        "  ",
        "#part",
        "javascript:alert(1)",
        "ftp://example.org/a.png",
        "http://[",
        "C:\\a.png",
    ):
        assert pictures.name(address) is None, address


def test_an_address_that_is_no_url_has_no_name_without_a_base_either() -> None:
    assert Pictures().name("http://[x/a.png") is None


def test_a_drawing_inside_the_page_gets_a_name_and_can_be_read() -> None:
    pictures = Pictures()
    name = pictures.name("DATA:image/svg+xml;base64,PHN2Zy8+")
    assert name == "pictures/1/inline"
    drawing = inline(pictures.urls[name])
    assert drawing is not None
    assert (drawing.data, drawing.media_type) == (b"<svg/>", "image/svg+xml")


def test_inline_reads_percent_signs_and_refuses_damage() -> None:
    resource = inline("data:image/svg+xml;charset=utf-8,%3Csvg/%3E")
    assert resource is not None
    assert resource.data == b"<svg/>"
    assert inline("data:image/png;base64,****") is None
    assert inline("https://example.org/") is None


@given(address=st.text(max_size=80), base=st.sampled_from(["", "https://example.org/a/b.html", "cid:1", "x"]))
def test_every_name_is_safe_and_nothing_raises(address: str, base: str) -> None:
    pictures = Pictures(base)
    name = pictures.name(address)
    assert name is None or (NAME.fullmatch(name) and pictures.name(name) == name)


@given(data=st.text(max_size=60))
def test_inline_never_raises(data: str) -> None:
    inline("data:" + data)
