"""What was taken of a page and what was left out, each with its reason; and rules that would do the same."""

import json
from pathlib import Path

import pytest
from lxml import html as parser

from reader.core import extract, formats, paths
from reader.core.article import Kind, Page
from reader.core.choices import NO_CHOICES, Choices, Name
from reader.core.choices.site_rules import SiteRule
from reader.core.explained import Explanation
from reader.core.explanation import explain
from reader.core.reading import article
from reader.core.reasons import LEFT_OUT, TAKEN, Ground, Reason, sentence
from reader.core.site_suggestion import suggest
from reader.core.transfer import explanation_from_object, explanation_to_object
from tests.core.test_choices import PAGE, SENTENCE, URL

SAMPLE = paths.resources() / "samples" / "lectern.html"
PAGES = sorted((Path(__file__).parent.parent / "pages").glob("*/source.html"))


def explained(choices: Choices = NO_CHOICES, html: str = PAGE) -> Explanation:
    return explain(Page(html, "river.html", URL), choices, drawn=True)


def why(explanation: Explanation, beginning: str) -> Ground | Reason:
    (found,) = [each for each in explanation.pieces if each.text.startswith(beginning)]
    return explanation.why(found)


def test_every_reason_has_its_sentence() -> None:
    assert set(TAKEN) == set(Ground) and set(LEFT_OUT) == set(Reason)
    assert len({sentence(each) for each in (*Ground, *Reason)}) == len(Ground) + len(Reason)


def test_each_piece_has_the_reason_that_a_person_would_give() -> None:
    found = explained()
    assert why(found, "First.") is Ground.PROSE
    assert why(found, "Home") is Reason.FURNITURE
    assert why(found, "The river") is Reason.REPEATS_TITLE
    assert why(found, "By Ada Quill") in (Reason.BYLINE, Reason.ABOUT)


@pytest.mark.parametrize("source", [SAMPLE, *PAGES], ids=lambda source: source.parent.name)
def test_what_is_said_to_be_taken_is_what_the_article_holds(source: Path) -> None:
    page = formats.load(source)
    shown = extract.extract(page)
    held = " ".join(parser.tostring(shown.content, encoding="unicode", method="text").split())
    assert set(shown.taken) | set(shown.left_out) == {leaf.number for leaf in shown.leaves}
    assert not set(shown.taken) & set(shown.left_out)
    for leaf in shown.leaves:
        words = " ".join(leaf.text.split())[:40]
        if leaf.number in shown.taken and leaf.tag not in ("table", "pre", "figure"):
            assert words in held
        elif (
            leaf.number in shown.left_out
            and len(words) == 40
            and sum(words in each.text for each in shown.leaves) == 1
        ):
            assert words not in held


def test_what_people_decided_is_the_reason_then() -> None:
    found = explained(Choices(("aside",), (".plea",), {Name("Home"): True}))
    assert why(found, "Give to us.") is Reason.RULE
    assert {found.why(each) for each in found.pieces if each.text == "Nota bene."} == {Ground.RULE}
    assert why(found, "Home") is Ground.CHOSEN
    assert not next(each for each in found.pieces if each.text == "Home").taken


def test_a_page_without_an_article_has_its_pieces_too() -> None:
    found = explained(html="<form><label>Name</label></form><p>Log in.</p>")
    assert [(each.text, each.taken) for each in found.pieces] == [("Name", False), ("Log in.", False)]


def test_a_hostile_piece_is_cleaned() -> None:
    hostile = PAGE.replace(
        "Nota bene.",
        '<b onclick=x id=b1 style="position:fixed">N</b><script>x</script><img src="//evil.example/x">',
    )
    shown = "".join(each.html for each in explained(html=hostile).pieces)
    assert "<b>N</b>" in shown
    assert not any(each in shown for each in ("onclick", "script", "style=", "evil", ' id="'))


def test_an_explanation_survives_the_way_between_processes() -> None:
    found = explained(Choices(pieces={Name("Home"): True}))
    assert explanation_from_object(json.loads(json.dumps(explanation_to_object(found)))) == found


def test_the_kind_is_told() -> None:
    links = "".join(f"<p><a href=/{n}>{SENTENCE}</a></p>" for n in range(9))
    assert explain(Page(f"<main>{links}</main>", "a.html"), NO_CHOICES).kind is Kind.LISTING


# Rules that would do the same


def suggested(html: str = PAGE, **decided: bool) -> tuple[SiteRule, int]:
    pieces = {
        each.name: decided[each.text.split()[0].strip(",.:")]
        for each in explained(html=html).pieces
        if each.text and each.text.split()[0].strip(",.:") in decided
    }
    found = suggest(Page(html, "river.html", URL), NO_CHOICES, pieces)
    return found.rule, found.unnamed


def test_a_rule_is_named_by_what_the_page_calls_the_piece() -> None:
    assert suggested(Give=False) == (SiteRule("www.daily.example", (), ("p.plea",)), 0)
    rule, unnamed = suggested(Nota=True)
    assert rule.keep and not unnamed


def test_a_suggested_rule_does_what_was_decided() -> None:
    rule, _ = suggested(Give=False, Nota=True)
    text = article(Page(PAGE, "river.html", URL), choices=Choices(rule.keep, rule.drop)).text
    assert "Give to us." not in text and "Nota bene." in text
    assert all(each in text for each in ("First.", "Second.", "Third,"))


def test_a_piece_without_a_name_of_its_own_gets_no_rule() -> None:
    rule, unnamed = suggested(Second=False)
    assert rule == SiteRule("www.daily.example") and unnamed == 1


def test_names_that_a_program_made_are_no_names() -> None:
    html = PAGE.replace("class=plea", 'class="css-1x9k2 p12345"')
    rule, unnamed = suggested(html, Give=False)
    assert rule.drop == () and unnamed == 1


def test_an_article_that_the_page_keeps_in_its_data_has_pieces_too() -> None:
    body = "\n\n".join(f"{word} {SENTENCE * 3}" for word in ("First.", "Second.", "Third."))
    data = json.dumps({"@type": "NewsArticle", "headline": "The river", "articleBody": body})
    html = f'<title>The river</title><script type="application/ld+json">{data}</script><p>Wait a moment.</p>'
    page = Page(html, "river.html", URL)
    second = next(each for each in explain(page, NO_CHOICES, drawn=True).pieces if "Second." in each.text)
    assert second.taken and "Second." in second.html
    text = article(page, choices=Choices(pieces={second.name: False})).text
    assert "Second." not in text and "Third." in text


# Flat text

DUMP = (Path(__file__).parent / "texts" / "dump.txt").read_text(encoding="utf-8")
ESSAY = (Path(__file__).parent / "texts" / "essay.txt").read_text(encoding="utf-8")


def test_the_lines_of_a_dump_are_pieces_with_reasons() -> None:
    page = Page("", "dump.txt", text=DUMP)
    found = explain(page, NO_CHOICES, drawn=True)
    text = " ".join(article(page).text.split())
    for each in found.pieces:
        # A bullet is the list's to draw.
        assert not each.taken or each.text.lstrip("•*-· ") in text
    assert {each.why for each in found.pieces} >= {Ground.PROSE, Reason.OUTSIDE, Reason.REPEATS_TITLE}
    assert all(each.html for each in found.pieces)


def test_a_line_of_a_dump_is_put_back_and_one_taken_out() -> None:
    page = Page("", "dump.txt", text=DUMP)
    pieces = explain(page, NO_CHOICES).pieces
    inside = next(each for each in pieces if each.taken and len(each.text) > 80)
    outside = next(each for each in pieces if each.why is Reason.OUTSIDE and len(each.text) > 20)
    found = article(page, choices=Choices(pieces={inside.name: False, outside.name: True}))
    assert inside.text not in found.text and outside.text in found.text


def test_a_paragraph_of_an_ordinary_text_is_taken_out() -> None:
    page = Page("", "essay.txt", text=ESSAY)
    pieces = explain(page, NO_CHOICES).pieces
    assert all(each.taken for each in pieces)
    found = article(page, choices=Choices(pieces={pieces[1].name: False}))
    assert pieces[1].text not in found.text and pieces[2].text in found.text


def test_ordered_items_keep_their_numbers() -> None:
    html = PAGE.replace(
        "<p>Second.", f"<ol start=4><li>Four. {SENTENCE}</li><li>Five. {SENTENCE}</li></ol><p>Second."
    )
    shown = {each.text[:5]: each.html for each in explained(html=html).pieces}
    assert '<ol start="4">' in shown["Four."] and '<ol start="5">' in shown["Five."]


def test_an_item_keeps_its_number_where_a_list_stands_in_it() -> None:
    inner = f"<ul><li>Naked eye. {SENTENCE}</li><li>Glass. {SENTENCE}</li></ul>"
    listed = f"<ol><li>Boat. {SENTENCE}</li><li>Crew. {SENTENCE}{inner}</li><li>Paper. {SENTENCE}</li></ol>"
    found = explained(html=PAGE.replace("<p>Second.", f"{listed}<p>Second."))
    shown = {piece.text.partition(" ")[0]: piece.html for piece in found.pieces}
    assert [shown[each].count('<ol start="2">') for each in ("Boat.", "Crew.", "Glass.", "Paper.")] == [
        0,
        1,
        1,
        0,
    ]
    assert '<ol start="3">' in shown["Paper."]
