"""A passage and where it is from."""

from reader.core.article import Metadata
from reader.core.passage import Passage, citation

ABOUT = Metadata(
    title="The keeper of the light",
    byline="Ada Quill",
    site="The Lamp",
    published="2021-03-04T05:06:07Z",
    url="https://example.org/k",
)


def test_a_citation_names_author_title_site_day_address_and_paragraph() -> None:
    assert citation(Passage(12, 12, "Words."), ABOUT) == (
        "Words.\n\n— Ada Quill, The keeper of the light, The Lamp, 2021-03-04, https://example.org/k, ¶12"
    )


def test_what_a_page_does_not_say_is_left_out() -> None:
    assert citation(Passage(3, 5, "Words."), Metadata(title="Light")) == "Words.\n\n— Light, ¶3–5"
    assert citation(Passage(0, 0, "Words."), Metadata(title="Light")) == "Words.\n\n— Light"


def test_a_passage_is_made_of_what_the_page_tells() -> None:
    told = {
        "first": 2,
        "last": 3,
        "text": "A",
        "html": "<p>A</p>",
        "links": ["a:b"],
        "isSelection": True,
        "notes": [{"label": "1", "html": "<p>B</p>"}],
    }
    notes = (("1", "<p>B</p>"),)
    assert Passage.told(told) == Passage(2, 3, "A", "<p>A</p>", ("a:b",), is_selection=True, notes=notes)
    assert not Passage.told(None)
