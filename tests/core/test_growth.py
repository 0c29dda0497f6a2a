"""What is put to a page's own words takes time that grows with them, and not with the square of them.

Four times as much takes four times as long, and sixteen times where it is quadratic; the rest is room for a
busy machine.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from time import process_time

import pytest
from lxml import html

from reader.core import formats, reading
from reader.core.body import with_body
from reader.core.code_language import SIGNS
from reader.core.encoding import decode
from reader.core.errors import ReaderError
from reader.core.extract import figures
from reader.core.extract.islands import as_html
from reader.core.extract.pictures import best_candidate

CLOCK_S = 0.002
"""What is shorter says little."""

SENTENCE = "The keeper wrote the hour and the height of the tide into his book, as he did each night. "


def make_paragraphs(text: str) -> None:
    as_html(f"a{text}")


def look_for_signs(text: str) -> None:
    for signs in SIGNS.values():
        for sign in signs:
            sign.search(text)


def look_for_encoding(text: str) -> None:
    decode(text.encode())


def mark_figures(names: str) -> None:
    figures.mark(
        html.fromstring(f'<body><div class="{names}"><img src="a.png"><p class="{names}">Words</div>')
    )


FLOODS: dict[Callable[[str], object], Iterable[str]] = {
    best_candidate: ("a", "a,", "a ", "1", ", ", "a 1", "data:,"),
    look_for_encoding: ("<meta", "<meta ", "charset=", "<meta charset=", "<meta charset= ", " "),
    look_for_signs: (
        *("1", "-", "\n", "\n ", "a:\n", "a: ", ";\n", "a(\n", ".a "),
        *("function ", "function a(", "impl ", "if a "),
    ),
    make_paragraphs: (" ", "\n", " \n", "a ", "\n a"),
    mark_figures: ("image", "image-", "slider", "slider-", "caption", "-", "a "),
    with_body: ("<a", "</a", "<!--", "<a ", "<"),
}
"""What looks at a text, and what may fill one."""

PLACES = {
    "{}": ("<!--", "<!-- ", "<meta", "<base href='", "<?xml", "<script ", "<link ", "<body "),
    '<p><a href="/x" title="{}">Link</a> and words</p>': ("<!--", "<!-- "),
    "<blockquote>x{}x</blockquote>": (" ", "\t", "\n"),
    "<h1>{}</h1>": ("#", " #", "§a"),
    '<img data-src="{} x">': ("a.jpg?", "//a/"),
    '<img data-picture="{} x">': ("a.jpg?", "a"),
    '<img src="{}/x">': ("-pixel", "/lazy", "_1x1"),
    '<script type="application/ld+json">{}</script>': (" ", "\n", "-->", "--> ", "//", "// "),
}
"""Where else in a page something looks at what is written there, and what may fill it."""


def seconds(run: Callable[[str], object], text: str) -> float:
    def once() -> float:
        start = process_time()
        run(text)
        return process_time() - start

    return min(once() for _ in range(2))


def assert_it_grows_with_the_text(run: Callable[[str], object], piece: str, length: int) -> None:
    for end in ("", " x"):
        shorter, longer = (piece * (size // len(piece)) + end for size in (length, 4 * length))
        assert seconds(run, longer) < 9 * seconds(run, shorter) + CLOCK_S, (piece, end)


@pytest.mark.parametrize("run", FLOODS, ids=lambda run: run.__name__)
def test_a_flood_four_times_as_long_takes_no_more_than_about_four_times_as_long(
    run: Callable[[str], object],
) -> None:
    run("a")  # what is compiled once is compiled
    for piece in FLOODS[run]:
        assert_it_grows_with_the_text(run, piece, 4_000)


@pytest.mark.parametrize("place", PLACES)
def test_a_page_is_read_in_time_that_grows_with_what_fills_one_place_in_it(place: str) -> None:
    def read(text: str) -> None:
        page = f"<title>T</title><body><article>{place.replace('{}', text)}<p>{SENTENCE * 4}</article>"
        with suppress(ReaderError):
            reading.article(formats.parse(page.encode(), "page.html"))

    for piece in PLACES[place]:
        assert_it_grows_with_the_text(read, piece, 6_000)
