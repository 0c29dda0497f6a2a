"""The words of a figure: its caption, its credit, and what is neither."""

import re

import pytest

from reader.core.article import Page
from reader.core.reading import article
from tests.core.told import TEXT

HEAD = "<title>The storm on the isle</title><h1>The storm on the isle</h1>"
CAPTION = "<figcaption><span>Two boats lie on the quay.</span></figcaption>"


def figure(inside: str) -> str:
    """Return the figure of an article as it is shown, its picture and white space left out."""
    picture = "<div><img src=a/boats.png width=800 height=600></div>"
    page = f"{HEAD}<article>{TEXT}<figure>{picture}{inside}</figure>{TEXT}</article>"
    shown = article(Page(page, "storm.html", "https://daily.example/storm.html")).content
    found = re.search(r"<figure[^>]*>(.*)</figure>", shown, re.DOTALL)
    assert found
    return re.sub(r"\s*(<[^>]+>)\s*", r"\1", re.sub(r"<(?!/?figcaption)[^>]*>", " ", found.group(1))).strip()


@pytest.mark.parametrize(
    "inside",
    [
        CAPTION + "<div>Two boats lie on the quay.</div>",
        "<p>Two boats</p>" + CAPTION,
        CAPTION.replace("<span>", "<span>1 of 4</span><span>"),
        CAPTION.replace("<span>", "<span>1<i>of</i>4</span><span>"),
        CAPTION.replace("<span>", "<span>3/12</span><span>"),
        "<a href='#' class=zoom>Enlarge Image</a>" + CAPTION,
        CAPTION + "<a href='javascript:zoom()'>Enlarge Image</a>",
    ],
)
def test_a_caption_is_said_once_and_without_the_number_of_its_slide(inside: str) -> None:
    assert figure(inside) == "<figcaption>Two boats lie on the quay.</figcaption>"


@pytest.mark.parametrize("hides", ["hidden", "style='visibility: hidden'", "style='display:none'"])
def test_what_a_player_hides_is_no_part_of_its_figure(hides: str) -> None:
    assert figure(f"<div {hides}>Copy this link</div>{CAPTION}") == figure(CAPTION)
    assert "Ada Lind" in figure(f"<div aria-hidden=true>Ada Lind</div>{CAPTION}")


@pytest.mark.parametrize("inside", [CAPTION + "<div>Ada Lind</div>", "<div><p>Ada Lind</p></div>" + CAPTION])
def test_a_credit_beside_the_caption_is_its_end(inside: str) -> None:
    assert " ".join(figure(inside).split()) == "<figcaption>Two boats lie on the quay. Ada Lind</figcaption>"


def test_a_figure_that_holds_the_headline_is_the_head_of_a_story() -> None:
    story = "".join(
        f"<p>The ferry came late that night, with lamp {at} lit along its rail.</p>" for at in range(9)
    )
    head = (
        f"<figure><img src=a.png>{CAPTION}<div>2 February 2022</div><h1>The storm on the isle</h1></figure>"
    )
    shown = article(
        Page(f"<title>The storm on the isle</title><body><article>{head}{story}</article>", "storm.html")
    )
    assert shown.metadata.published == "2022-02-02"
    assert "The storm on the isle" not in shown.text and "2022" not in shown.text


@pytest.mark.parametrize(("boats", "figures"), [("1", 1), ("12", 3)])
def test_of_figures_in_a_figure_several_are_a_gallery_and_one_is_boxed_twice(
    boats: str, figures: int
) -> None:
    pictures = "".join(
        f"<figure><img src={at}.png><figcaption>Boat {at} on the quay</figcaption></figure>" for at in boats
    )
    page = f"{HEAD}<article>{TEXT}<figure>{pictures}</figure>{TEXT}</article>"
    shown = article(Page(page, "storm.html")).content
    assert shown.count("<figure") == figures
    said = [f"Boat {at} on the quay" for at in boats]
    assert re.findall("<figcaption>(.*?)</figcaption>", shown) == said


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        ("<figure><img src=a.png></figure>", ["a.png"]),
        (f"<figure><img src=a.png>{CAPTION}</figure>", ["a.png"]),
        ("<figure><img src=a.png><img src=b.png></figure>", ["a.png", "b.png"]),
    ],
)
def test_of_a_picture_that_is_shown_twice_the_one_with_words_stays(first: str, shown: list[str]) -> None:
    again = f"<figure><img src=a.png>{CAPTION}</figure>"
    page = f"<article>{HEAD}{first}{TEXT}{again}{TEXT * 2}</article>"
    content = article(Page(page, "storm.html")).content
    assert re.findall('src="[^"]*?([ab].png)"', content) == shown
    assert content.count("Two boats") == (len(shown) == 1)


def test_a_credit_keeps_the_link_to_whom_it_names() -> None:
    credit = "<p>Photo: <a href='/people/ada'>Ada Lind</a></p>"
    page = f"{HEAD}<article>{TEXT}<figure><img src=a.png>{CAPTION}{credit}</figure>{TEXT}</article>"
    shown = article(Page(page, "storm.html", "https://daily.example/storm.html")).content
    caption = shown.partition("<figcaption>")[2].partition("</figcaption>")[0]
    assert 'href="https://daily.example/people/ada"' in caption and "Photo:" in caption


def test_a_caption_that_only_counts_is_none() -> None:
    assert figure("<figcaption><span>1 of 4</span></figcaption>") == ""


@pytest.mark.parametrize(
    "beside", ["<p>A sentence that tells more of the storm.</p>", "<p>The lamps went out.</p>"]
)
def test_a_sentence_beside_the_caption_stays_where_it_is(beside: str) -> None:
    assert figure(CAPTION + beside).endswith(f"</figcaption>{beside[3:-4]}")


@pytest.mark.parametrize("page", ["/authors/ada-lind", "https://daily.example/autoren/ada-lind/"])
def test_the_portrait_over_an_article_that_leads_to_its_author_is_no_picture_of_it(page: str) -> None:
    portrait = f"<figure><a href='{page}'><img src=ada.png></a><figcaption>By Ada Lind</figcaption></figure>"
    html = f"<article>{HEAD}{portrait}{TEXT}{{}}{TEXT}</article>"
    shown = article(Page(html.format(""), "storm.html"))
    assert not shown.pictures and "By Ada Lind" not in shown.text
    amid = html.replace(portrait, "").format(TEXT * 3 + portrait + TEXT)
    assert article(Page(amid, "storm.html")).pictures
