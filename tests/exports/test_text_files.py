"""Plain text and Markdown."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from reader.exports import make
from reader.exports.markdown import passage
from tests.exports.editions import PNG, edition


def written(kind: str, body: str, head: str = "") -> str:
    made = make(kind, edition(body, head), Path("/somewhere/light.md"))
    return made.data.decode()


def markdown(body: str, head: str = "") -> str:
    return written("markdown", body, head)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            '<pre><code class="language-python">def f():\n    pass</code></pre>',
            "```python\ndef f():\n    pass\n```",
        ),
        ("<pre>a ``` b\nc</pre>", "````\na ``` b\nc\n````"),
        ('<p>So <script type="math/tex">a_1 * b</script> it is, says the keeper.</p>', "So $a_1 * b$ it is"),
        ('<script type="math/tex; mode=display">a_1 * b</script>', "$$\na_1 * b\n$$"),
        (
            "<table><caption>Tides</caption><tr><th>Day</th><th>m</th></tr><tr><td rowspan=2>Mon|day</td>"
            "<td>1</td></tr><tr><td>2</td></tr><tr><td colspan=2>none</td></tr></table>",
            "*Tides*\n\n| Day | m |\n| --- | --- |\n| Mon\\|day | 1 |\n|  | 2 |\n| none |  |",
        ),
        (
            '<div class="admonition warning"><p class="admonition-title">Warning</p>'
            "<p>Do not go there now.</p></div>",
            "> [!WARNING]\n> Do not go there now.",
        ),
        (
            "<details><summary>How it was done</summary><p>With a line and a lead, as ever.</p></details>",
            "<details>\n<summary>How it was done</summary>\n\nWith a line and a lead, as ever.\n\n</details>",
        ),
        ("<p>Water is H<sub>2</sub>O, and it was everywhere on that day.</p>", "H<sub>2</sub>O"),
        (
            "<p>2 * 3 * 4 and snake_case and [brackets] and &lt;b&gt; stay as they are.</p>",
            r"2 \* 3 \* 4 and snake_case and \[brackets\] and \<b> stay",
        ),
        (
            "<p>The law of every lamp on this coast is</p>"
            '<dl><dd><script type="math/tex; mode=display">a_1 * b</script></dd></dl><p>and no other.</p>',
            "coast is\n\n$$\na_1 * b\n$$\n\nand no other",
        ),
        (
            "<dl><dt>Lamp</dt><dd>What the keeper lights in the evening.</dd></dl>",
            "Lamp\n:   What the keeper lights",
        ),
        ("<p># 1 is what the boat is called, and everybody knows it.</p>", r"\# 1 is what"),
        ("<p>1990. That was the year in which the lamp was lit again.</p>", r"1990\. That was"),
        (
            "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> is how it stands on the stone there.</p>",
            "漢(かん) is",
        ),
    ],
)
def test_markdown_says_what_the_page_said(body: str, said: str) -> None:
    assert said in markdown(body)


def test_footnotes_are_footnotes() -> None:
    made = markdown(
        '<p>The lamp<sup><a href="#fn1" id="r1">1</a></sup> was lit by the keeper alone.</p>'
        '<section class="footnotes"><ol><li id="fn1"><p>In 1911, when the station closed for good. '
        '<a href="#r1">↩</a></p></li></ol></section>'
    )
    assert "The lamp[^1] was lit" in made
    assert "\n[^1]: In 1911, when the station closed for good.\n" in made
    assert made.count("station closed") == 1 and "↩" not in made


def test_pictures_lie_in_a_folder_beside_under_names_that_fit_anywhere() -> None:
    body = '<figure><img src="a%20cat%3F.jpg" alt="A cat"><figcaption>The <b>cat</b></figcaption></figure>'
    made = make("markdown", edition(body, files={"a%20cat%3F.jpg": PNG}), Path("/somewhere/The light.md"))
    assert list(made.files.items()) == [("1-a-cat.png", PNG)]
    assert "![A cat](The%20light_files/1-a-cat.png)" in made.data.decode()
    assert "*The cat*" in made.data.decode()


def test_a_picture_that_is_missing_leaves_its_words() -> None:
    made = markdown('<figure><img src="cat.png" alt="A cat"><figcaption>The cat</figcaption></figure>')
    assert "![" not in made and "A cat" in made


def test_what_was_written_is_read_again_as_it_was() -> None:
    text = "An asterisk *, a hash # and 1. a number_with_lines, <tags> & [links](x) `and` more \\ of it."
    body = f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>"
    tokens = MarkdownIt().parse(markdown(body))
    inline = [token for token in tokens if token.type == "inline" and "asterisk" in token.content]
    said = "".join(child.content for child in inline[0].children or [])
    assert said == text


def test_of_a_passage_formulas_and_tables_are_kept() -> None:
    formula = r'<p>So a_b* is <span class="lutrin-formula">$\frac{a_1*}{b}$</span>.</p>'
    assert passage(formula) == r"So a_b\* is $\frac{a_1*}{b}$."
    table = "<table><tr><th>Day</th><th>m</th></tr><tr><td>1</td><td>2</td></tr></table>"
    assert passage(table) == "| Day | m |\n| --- | --- |\n| 1 | 2 |"


def test_plain_text_has_headings_lists_code_and_tables() -> None:
    body = (
        "<h2>The wind</h2><ol start=3><li>West of the point<ul><li>and north of it</li></ul></li>"
        "<li>East</li></ol>"
        "<blockquote><p>You do not argue with it, says everybody.</p></blockquote>"
        "<pre>a = 1\n  b</pre>"
        "<table><tr><th>Day</th><th>m</th></tr><tr><td><p>Monday</p><p>early</p></td><td>2</td></tr></table>"
    )
    made = written("text-file", body)
    assert made.startswith("The light\n=========\n")
    assert "The wind\n--------" in made
    assert "3. West of the point" in made and "  • and north of it" in made and "4. East" in made
    assert "  You do not argue" in made
    assert "    a = 1\n      b" in made
    assert "Day\tm\nMonday early\t2" in made
    assert made.endswith("https://lamp.example/light\n")


def test_the_notes_of_a_passage_follow_it() -> None:
    html = 'Once<sup data-note="3">[3]</sup> and x<sup>2</sup>.'
    assert passage(html, [("3", "<p>One.</p><p>Two.</p>")]) == (
        "Once[^3] and x<sup>2</sup>.\n\n[^3]: One.\n    \n    Two."
    )


def test_verse_keeps_its_lines_and_their_indents_in_plain_text() -> None:
    verse = "<p>The lamp is lit, the night is long,<br>\n&nbsp;&nbsp;the keeper <i>hums</i>\nher song.</p>"
    assert "is long,\n  the keeper hums her song.\n" in written("text-file", verse)
