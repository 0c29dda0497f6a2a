"""MathML rebuilt from a list."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from reader.core import mathml, tex
from reader.core.mathml import element, from_object, lettered, markup, to_object


def rebuilt(page: str) -> str:
    made = element(html.fragment_fromstring(page, parser=html.HTMLParser()))
    return markup(made).replace(f' xmlns="{mathml.NAMESPACE}"', "") if made else ""


def test_what_is_on_the_list_stays() -> None:
    page = (
        '<math display="block"><mrow><msup><mi>x</mi><mn>2</mn></msup>'
        '<mo stretchy="false">(</mo></mrow></math>'
    )
    assert rebuilt(page) == page


@pytest.mark.parametrize(
    "page",
    [
        '<math><mi onclick="x()">x</mi></math>',
        '<math href="https://web.example/"><mi xlink:href="javascript:1">x</mi></math>',
        "<math><mi>x</mi><script>alert(1)</script></math>",
        "<math><semantics><mi>x</mi><annotation-xml><p>y</p></annotation-xml></semantics></math>",
        '<math><mi style="position: fixed; background: url(//web.example)">x</mi></math>',
        '<math><mi mathcolor="white">x</mi></math>',
    ],
)
def test_what_is_not_on_the_list_goes(page: str) -> None:
    assert rebuilt(page) == "<math><mi>x</mi></math>"


def test_an_element_with_the_wrong_number_of_parts_is_a_row() -> None:
    assert rebuilt("<math><mfrac><mn>1</mn></mfrac></math>") == "<math><mrow><mn>1</mn></mrow></math>"


def test_spaces_cannot_push_one_thing_over_another() -> None:
    assert rebuilt('<math><mspace width="-900em"></mspace><mi>x</mi></math>') == (
        "<math><mspace></mspace><mi>x</mi></math>"
    )


def test_an_empty_formula_and_an_endless_one_are_none() -> None:
    assert rebuilt("<math></math>") == ""
    assert rebuilt(f"<math>{'<mi>x</mi>' * (mathml.MOST_ELEMENTS + 1)}</math>") == ""


@pytest.mark.parametrize(
    ("letter", "variant", "drawn"),
    [
        ("R", "double-struck", "ℝ"),
        ("L", "script", "ℒ"),
        ("x", "bold", "𝐱"),
        ("1", "bold", "𝟏"),
        ("+", "bold", "+"),
    ],
)
def test_letters_come_from_the_alphabets_of_mathematics(letter: str, variant: str, drawn: str) -> None:
    assert lettered(letter, variant) == drawn


def test_the_columns_of_a_table_are_aligned_by_its_cells() -> None:
    table = "<mtable columnalign='right left'><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>"
    assert '<mtd class="right"><mi>a</mi></mtd><mtd class="left">' in rebuilt(f"<math>{table}</math>")


def test_a_formula_comes_through_json_unchanged() -> None:
    made = tex.drawn(r"\begin{align}a&=\mbox{b}\\&\le\sqrt{c}\end{align}", True)
    assert made is not None
    assert from_object(json.loads(json.dumps(to_object(made)))) == made


@pytest.mark.parametrize(
    "forged", [["script", {}, "x"], ["math", {"onclick": "x"}], ["mi", {"style": "color: red"}, "x"]]
)
def test_a_forged_formula_is_refused(forged: list[object]) -> None:
    with pytest.raises(ValueError, match="not on the list"):
        from_object(forged)


@given(st.text(alphabet="\\{}^_&$ abfrcxsqt12()<>\"'", max_size=60))
def test_any_tex_gives_markup_from_the_list_or_none(said: str) -> None:
    made = tex.drawn(said, False)
    if made is not None:
        tags = {etree.QName(each).localname for each in etree.fromstring(markup(made, said)).iter()}
        assert tags <= mathml.ELEMENTS
