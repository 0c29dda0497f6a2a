"""Small things of the page's style, as the engine computes them."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, page, rest

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]

FORMULA = (
    "<p>It is <math><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi></math>, and longer "
    f"than it was before. {SENTENCE}</p>"
)
REFERENCE = "<cite>Key, Ann: <i>The Lamp</i>, 1901</cite>"
TITLE = "<cite>The Lamp</cite>"


def opened(open_page: Open, seen: Seen, qtbot: QtBot, html: str) -> Window:
    window = open_page(html)
    rest(qtbot, window, seen)
    return window


def of(selector: str, name: str) -> str:
    return f"getComputedStyle(document.querySelector({selector!r})).{name}"


def test_the_rule_at_the_end_stands_over_the_source_and_over_nothing_else(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    address = '<link rel="canonical" href="https://lamp.example/keeper"></head>'
    rules = []
    for head in ("</head>", address):
        window = opened(open_page, seen, qtbot, page(paragraphs=3).replace("</head>", head))
        rules.append(seen(window, of("article > footer", "borderTopColor")) != "rgba(0, 0, 0, 0)")
    assert rules == [False, True]


def test_a_whole_reference_stands_upright_and_a_title_slants(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    cited = f"<p>{SENTENCE} {TITLE}</p><p>{SENTENCE} {REFERENCE}</p>"
    window = opened(open_page, seen, qtbot, page(paragraphs=2, extra=cited))
    styles = [seen(window, of(each, "fontStyle")) for each in ("cite:not(:has(i))", "cite:has(i)", "cite i")]
    assert styles == ["italic", "normal", "italic"]


def test_a_fraction_keeps_its_neighbours_off(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    window = opened(open_page, seen, qtbot, page(paragraphs=2, extra=FORMULA))
    gap = (
        "document.querySelector('mfrac + mi').getBoundingClientRect().left"
        " - document.querySelector('mfrac > :last-child').getBoundingClientRect().right"
    )
    assert float(str(seen(window, gap))) > 1.5


@pytest.mark.parametrize(
    "opening", ["<figure><table><tr><td>1901</td><td>12</td></tr></table></figure>", "<h2>Night</h2>"]
)
def test_whatever_opens_an_article_stands_as_near_to_its_title(
    open_page: Open, seen: Seen, qtbot: QtBot, opening: str
) -> None:
    first = "document.querySelector('#b1').getBoundingClientRect().top"
    gaps = []
    for beginning in ("", opening):
        html = page(paragraphs=3).replace("<p>Paragraph 1.", f"{beginning}<p>Paragraph 1.")
        window = opened(open_page, seen, qtbot, html)
        gaps.append(
            seen(window, f"{first} - document.querySelector('#facts').getBoundingClientRect().bottom")
        )
    assert gaps[0] == gaps[1]


def test_digits_among_letters_of_full_width_are_as_light_as_those(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    japanese = "灯台守は塔の階段をのぼり、灯心を整え、風と波と12の船について3行を書きとめた。"
    pages = (
        page(paragraphs=0, extra=f"<p>{japanese * 9}</p>").replace('lang="en"', 'lang="ja"'),
        page(paragraphs=3),
    )
    families = [
        str(seen(opened(open_page, seen, qtbot, each), of("#content p", "fontFamily"))) for each in pages
    ]
    assert [each.partition(",")[0] for each in families] == ['"Literata by Han"', "Literata"]


def test_a_long_address_keeps_its_beginning_under_an_article_from_right_to_left(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    address = f'<link rel="canonical" href="https://lamp.example/{"long-" * 60}"></head>'
    html = page(paragraphs=3).replace("</head>", address).replace('lang="en"', 'lang="ar" dir="rtl"')
    window = opened(open_page, seen, qtbot, html)
    left = "document.querySelector('article > footer{}').getBoundingClientRect().left"
    assert seen(window, f"{left.format(' a')} >= {left.format('')} - 1") is True
