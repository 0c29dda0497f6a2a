"""Pictures inside the HTML that is printed."""

from base64 import b64encode

from reader.core.article import Resource
from reader.core.embedding import embedded
from tests.core.archives import png

HTML = '<p><img src="pictures/1/a.png" alt="A bell"><a href="https://x.example/">pictures/1/a.png</a></p>'


def test_a_picture_that_is_there_comes_along() -> None:
    made = embedded(HTML, {"pictures/1/a.png": Resource(png(), "image/png")}.get)
    assert f'<img src="data:image/png;base64,{b64encode(png()).decode()}" alt="A bell">' in made


def test_a_picture_that_is_missing_keeps_its_words() -> None:
    assert '<img alt="A bell">' in embedded(HTML, lambda _name: None)


def test_a_drawing_is_left_out() -> None:
    drawing = Resource(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")
    assert '<img alt="A bell">' in embedded(HTML, lambda _name: drawing)
