"""Code in colors."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.core import code_language, highlight, sanitize
from reader.core.code_language import guess

LISTINGS = {
    "python": "import os\n\ndef falls(a):\n    return a[0] < a[-1]",
    "javascript": "const a = 1;\nfunction f(x) { return x === a; }\nconsole.log(f(2));",
    "typescript": "interface Tide {\n  hour: number;\n}\nconst a = (t: Tide) => t.hour;",
    "json": '{"tide": {"high": "06:10", "low": null}}',
    "html": "<!DOCTYPE html>\n<p class=tide>High</p>",
    "css": ".tide {\n  color: #123456;\n  width: 20px;\n}",
    "bash": "#!/bin/sh\necho $HOME | grep a",
    "console": "$ git clone tide\nCloning…\n$ cd tide",
    "sql": "SELECT hour FROM tides WHERE height > 3;",
    "c": "#include <stdio.h>\nint main(void) {\n    return 0;\n}",
    "rust": 'fn main() {\n    let mut a = 1;\n    println!("{}", a);\n}',
    "go": "package main\n\nfunc main() {\n}",
    "java": "public class Tide {\n    private int hour;\n    static int main() { System.out.print(1); }\n}",
    "diff": "--- a/tide\n+++ b/tide\n@@ -1 +1 @@\n-low\n+high",
    "pycon": ">>> 1 + 1\n2",
    "dockerfile": "FROM python:3.12\nRUN pip install tide",
}
PLAIN = (
    "The keeper climbed the stairs,\nand the wind went round;\nfor all that, he wrote three lines.",
    "  /\\_/\\\n ( o.o )\n  > ^ <",
    "High water  06:10   3.2 m\nLow water   12:31   0.4 m",
    "usage: tide [--help] FILE\n\noptions:\n  --help  show this",
    "README.md\nsrc/\n  tide.py\n  moon.py",
    "Traceback: tide not found",
    "import from class",
    "Select one from the list, please.",
    "name\tage\nAda\t36",
)


def colored(text: str, language: str = "") -> html.HtmlElement:
    content = html.Element("div")
    pre = html.Element("pre")
    code = html.Element("code", {"class": f"language-{language}"} if language else {})
    code.text = text
    pre.append(code)
    content.append(pre)
    highlight.color(content)
    return code


@pytest.mark.parametrize("language", LISTINGS)
def test_a_language_that_shows_is_seen(language: str) -> None:
    assert guess(LISTINGS[language]) == language
    code = colored(LISTINGS[language])
    assert code.get("class") == f"language-{language}"
    assert code.text_content() == LISTINGS[language]
    assert len(code) > 0


@pytest.mark.parametrize("text", PLAIN)
def test_plain_text_is_left_alone(text: str) -> None:
    assert guess(text) is None
    assert len(colored(text)) == 0
    assert len(colored("def f(): pass", "text")) == 0


def test_what_words_are_is_said_by_their_class() -> None:
    code = colored('def f():\n    return "a"  # why', "python")
    said = [(span.get("class"), span.text) for span in code]
    assert said == [
        ("code-keyword", "def"),
        ("code-function", "f"),
        ("code-keyword", "return"),
        ("code-string", '"a"'),
        ("code-comment", "# why"),
    ]


def test_an_unknown_language_leaves_code_plain() -> None:
    assert len(colored("def f(): pass", "klingon")) == 0


def test_the_sanitizer_knows_every_role() -> None:
    assert set(highlight.ROLES) <= sanitize.CLASSES
    assert set(highlight._BY_TOKEN.values()) - {""} == set(highlight.ROLES)


def test_every_spelling_means_a_language_of_pygments() -> None:
    assert all(highlight._lexer(spelling) is not None for spelling in code_language.SPELLINGS)


@given(
    text=st.text(alphabet="abc (){}[]<>\"'#/\\\n\t=;:é\u00a0", min_size=1, max_size=80).filter(str.strip),
    language=st.sampled_from(["python", "javascript", "html", "css", "bash", "sql", "diff", "rust", "yaml"]),
)
def test_coloring_never_changes_the_text(text: str, language: str) -> None:
    assert colored(text, language).text_content() == text


def test_a_listing_with_endless_lines_stays_plain() -> None:
    assert len(colored("x = 1;" * 1000, "javascript")) == 0


def test_colors_of_the_page_itself_do_not_come_through() -> None:
    kept = sanitize.clean('<pre><span class="hljs-keyword code-keyword">def</span></pre>', lambda _: None)
    assert re.findall(r'class="([^"]*)"', kept) == ["code-keyword"]
