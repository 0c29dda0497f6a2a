"""Formulas as text."""

import pytest
from lxml import html

from reader.core.formulas import spell


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
    spell(tree)
    assert (
        html.tostring(tree, encoding="unicode") == '<div><p>Let <code class="math">x^2</code> be.</p></div>'
    )


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
    spell(tree)
    assert html.tostring(tree, encoding="unicode") == (
        '<div>Let <pre class="math"><code class="math">x^2</code></pre> be.</div>'
    )


def test_two_formulas_in_one_place_are_each_spelled() -> None:
    tree = html.fromstring("<div><span class='katex'><math>a</math><math>b</math></span>c</div>")
    spell(tree)
    assert html.tostring(tree, encoding="unicode", method="text") == "ac"
