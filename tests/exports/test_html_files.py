"""One HTML file that needs nothing else."""

import re
from pathlib import Path

import pytest

from reader.core import formats
from reader.core.extract import prepare
from reader.exports import make
from tests.exports.editions import PAGES, PNG, SAMPLES, edition, of


def written(body: str, **pictures: bytes) -> str:
    files = {f"{name}.png": data for name, data in pictures.items()}
    made = make("html-file", edition(body, files=files), Path("x"))
    assert not made.files
    return made.data.decode()


def test_pictures_are_inside_and_nothing_else_is_named() -> None:
    figure = '<figure><img alt="A cat" src="cat.png"><figcaption>Cat</figcaption></figure>'
    made = written(f'{figure}<img src="no.png">', cat=PNG)
    tree = prepare.parse(made)
    assert [src[:22] for src in tree.xpath("//img/@src")] == ["data:image/png;base64,", "data:,"]
    assert not tree.xpath("//script | //link | //iframe | //@*[starts-with(name(), 'on')]")
    assert "url(" not in made and "@import" not in made and "@font-face" not in made


def test_a_policy_forbids_scripts_and_the_network() -> None:
    tree = prepare.parse(written(""))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none'") and "script" not in policy and "http" not in policy


def test_formulas_are_mathml_with_what_they_say() -> None:
    made = written('<p>So <script type="math/tex">a<\\frac12</script> it is, says the keeper.</p>')
    assert re.search(r'<math xmlns="[^"]*" display="inline" alttext="[^"]+">', made)
    assert "<mfrac>" in made and 'id="formulas"' not in made


def test_a_page_cannot_smuggle_markup_into_a_formula() -> None:
    made = written("<math><mtext>&lt;img src=x onerror=y&gt;</mtext></math><p>And so it goes on and on.</p>")
    tree = prepare.parse(made)
    assert not tree.xpath("//img") and not tree.xpath("//@onerror")


@pytest.mark.parametrize("page", [*PAGES, *SAMPLES], ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_every_page_is_whole_in_its_file(page: Path) -> None:
    article = of(formats.load(page))
    tree = prepare.parse(make("html-file", article, page).data.decode())
    for block in article.article.blocks:
        assert tree.xpath(f"//*[@id='b{block.id}']"), block
