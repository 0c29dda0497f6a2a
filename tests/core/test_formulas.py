"""Formulas as text."""

import pytest
from lxml import html

from reader.core.extract import prepare
from reader.core.formulas import collect, spell
from reader.core.mathml import markup


def spelled(tree: html.HtmlElement) -> str:
    spell(tree)
    for code in tree.iter("code"):
        code.attrib.pop("data-formula", None)
    return str(html.tostring(tree, encoding="unicode"))


@pytest.mark.parametrize(
    "page",
    [
        '<math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math>',
        '<math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>',
        "<math><mi>x^</mi><mn>2</mn></math>",
        '<script type="math/tex">x^2</script>',
        '<b class="MathJax_Preview">x2</b><b class="MathJax">x2</b><script type="math/tex">x^2</script>',
        '<span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">x^2'
        '</annotation></math></span><span class="katex-html">x2</span></span>',
        "<mjx-container><mjx-math>x2</mjx-math><mjx-assistive-mml><math alttext='x^2'></math>"
        "</mjx-assistive-mml></mjx-container>",
        '<span class="mwe-math-element"><math alttext="x^2"></math><img src="x.svg" alt="x^2"></span>',
    ],
)
def test_a_formula_becomes_what_it_says_once(page: str) -> None:
    tree = html.fromstring(f"<div><p>Let {page} be.</p></div>")
    assert spelled(tree) == '<div><p>Let <code class="math">x^2</code> be.</p></div>'


@pytest.mark.parametrize(
    "page",
    [
        '<script type="math/tex; mode=display">x^2</script>',
        '<math display="block" alttext="x^2"></math>',
        '<span class="katex-display"><span class="katex"><math alttext="x^2"></math></span></span>',
        '<mjx-container display="true"><math alttext="x^2"></math></mjx-container>',
    ],
)
def test_a_formula_on_a_line_of_its_own_stays_on_it(page: str) -> None:
    tree = html.fromstring(f"<div>Let {page} be.</div>")
    assert spelled(tree) == '<div>Let <pre class="math"><code class="math">x^2</code></pre> be.</div>'


def test_a_displayed_formula_amid_a_sentence_does_not_end_its_paragraph() -> None:
    tree = html.fromstring('<p>Let <script type="math/tex; mode=display">x^2</script> be.</p>')
    assert spelled(tree) == '<p>Let <code class="math displayed">x^2</code> be.</p>'


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (r"so \(a<b\) holds", ["a<b"]),
        (r"so $$a$$ and \[b\] hold", ["a", "b"]),
        (r"so \begin{align}a&=b\end{align} holds", [r"\begin{align}a&=b\end{align}"]),
        ("it costs $5 or $6", []),
        (r"<code>\(a\)</code><pre>$$a$$</pre>", []),
        (r"one \(a\) <b>two \(b\)</b> three \(c\) and \(d\)", ["a", "b", "c", "d"]),
    ],
)
def test_formulas_that_a_script_would_have_drawn_are_found_in_the_text(page: str, said: list[str]) -> None:
    script = '<script src="https://cdn.example/mathjax@3/tex-mml-chtml.js"></script>'
    escaped = page.replace("a<b", "a&lt;b").replace("&=", "&amp;=")
    tree = prepare.parse(f"<html><head>{script}</head><body><p>{escaped}</p></body></html>")
    before = tree.body.text_content()
    spell(tree.body)
    found = [code.text for code in tree.iter("code") if code.get("class")]
    assert found == said
    if not said:
        assert tree.body.text_content() == before


def test_dollars_are_formulas_only_where_the_page_says_so() -> None:
    config = "MathJax = {tex: {inlineMath: [['$', '$'], ['\\\\(', '\\\\)']]}}"
    body = "<p>It costs $5, and $x^2$ is $ 6 or $7.</p>"
    tree = prepare.parse(f"<html><head><script>{config}</script></head><body>{body}</body></html>")
    spell(tree.body)
    assert [code.text for code in tree.iter("code")] == ["x^2"]
    plain = prepare.parse(f"<html><body>{body}</body></html>")
    spell(plain.body)
    assert not list(plain.iter("code"))


def test_a_formula_is_collected_with_what_it_looks_like() -> None:
    tree = html.fromstring('<div><script type="math/tex">\\frac12</script><p data-formula="[1]">x</p></div>')
    spell(tree)
    found = collect(tree)
    assert html.tostring(tree, encoding="unicode") == (
        '<div><code class="math formula-1">\\frac12</code><p>x</p></div>'
    )
    assert markup(found["formula-1"]) == (
        '<math xmlns="http://www.w3.org/1998/Math/MathML" display="inline">'
        "<mfrac><mn>1</mn><mn>2</mn></mfrac></math>"
    )


def test_two_formulas_in_one_place_are_each_spelled() -> None:
    tree = html.fromstring("<div><span class='katex'><math>a</math><math>b</math></span>c</div>")
    spell(tree)
    assert html.tostring(tree, encoding="unicode", method="text") == "ac"
