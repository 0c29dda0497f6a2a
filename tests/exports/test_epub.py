"""EPUB: our own checks of the rules, and the official ones where epubcheck is installed."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from reader.core import formats
from reader.exports import Edition, make
from reader.exports.drawing import safe
from tests.exports.editions import PAGES, PNG, SAMPLES, edition, of

CHECKER = shutil.which("epubcheck")
X = "{http://www.w3.org/1999/xhtml}"
ODD = """
<ul>loose<p>in a list</p><li>one<li value=3>two</ul><dl><dd>first<dt>then</dl>
<dl><dt><h3>term</h3><dd>what it means</dl>
<p><center>centred words of a page that is old</center><span><div>a block in a span</div></span>
<a href="#here">here</a> <a href="#nowhere">nowhere</a> <a href="https://lamp.example/a b[c]|{d}">out</a></p>
<figure><p>before it</p><figcaption>one caption</figcaption><p>after it</p>
<figcaption>two captions</figcaption></figure>
<details>no summary, only words that nobody looks for</details>
<details open><summary>a <div>summary</div></summary><p>and its text, which is longer than it.</p></details>
<p id="here" lang="de"><time datetime="2025">heute</time> <tt>tt</tt>
<data value=1>one</data> <q>quoted</q></p>
<p id="here">twice &#1; the same name, as happens on pages.</p>
<table><caption>Tides<p>of May</p></caption></table>
<table><tr><th scope=col headers="x">Day<td rowspan=0>1</table><h4><p>heading</p></h4>
<ol reversed start=4 type=A><li>x</ol>
<blockquote><p>“A quote”</p><footer>somebody, somewhere</footer></blockquote>
<hgroup><h2>Group</h2><p>of it</p></hgroup>
<pre>code <b>bold</b>
<a href="https://lamp.example/">link</a></pre><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby><hr>
<aside class="note"><p>A note beside the text, kept as one.</p></aside>
<p>So <script type="math/tex">\\frac{a}{b}</script>
<script type="math/tex; mode=display">\\sum_1^2 \\begin{align}a&=b\\end{align}</script></p>
<math display=block><mtable columnalign="right left"><mtr><mtd><mi mathvariant=bold>x</mi></mtd>
<mtd><mfrac><mi>a</mi></mfrac></mtd></mtr></mtable></math>
"""
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>'


def book(article: Edition) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(make("epub", article, Path("light.epub")).data))


def odd() -> Edition:
    images = (
        "<img src=cat.png alt=Cat><img src=drawing.svg>"
        "<img src=bad.svg alt='a bad one'><img src=none.png alt=gone>"
    )
    files = {"cat.png": PNG, "drawing.svg": DRAWING, "bad.svg": DRAWING.replace(b"<path", b"<script/><path")}
    head = '<meta name=author content="Ada & Quill"><meta property="og:image" content="cat.png">'
    return edition(ODD + images, head, files)


def editions() -> list[tuple[str, Edition]]:
    pages = [(f"{page.parent.name}-{page.stem}", of(formats.load(page))) for page in [*PAGES, *SAMPLES]]
    return [*pages, ("odd", odd())]


@pytest.mark.parametrize(
    ("name", "article"), editions(), ids=lambda each: each if isinstance(each, str) else ""
)
def test_a_book_keeps_the_rules_that_can_be_checked_here(name: str, article: Edition) -> None:
    with book(article) as made:
        first = made.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert made.read("mimetype") == b"application/epub+zip"
        hrefs = set(re.findall(r'href="([^"]*)"', made.read("EPUB/package.opf").decode()))
        names = {f"EPUB/{href}" for href in hrefs} | {
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
        }
        assert names == set(made.namelist())
        etree.fromstring(made.read("EPUB/package.opf"))
        page = etree.fromstring(made.read("EPUB/article.xhtml"))
        contents = etree.fromstring(made.read("EPUB/contents.xhtml"))
    ids = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for link in page.iter(f"{X}a"):
        href = link.get("href") or ""
        assert not href.startswith("#") or href[1:] in ids
    for link in contents.iter(f"{X}a"):
        assert (link.get("href") or "").partition("#")[2] in ["", *ids]
    assert {each.get("src") for each in page.iter(f"{X}img")} <= hrefs
    assert next(page.iter(f"{X}script"), None) is None
    assert not [name for each in page.iter() for name in each.attrib if str(name).startswith("on")]


def test_no_word_is_lost_in_the_making() -> None:
    article = odd()
    with book(article) as made:
        page = etree.fromstring(made.read("EPUB/article.xhtml"))
    said = " ".join("".join(map(str, page.itertext())).split())
    for block in article.article.blocks:
        if block.kind not in ("table", "code") and "\\frac" not in block.text and "\x01" not in block.text:
            for word in re.findall(r"\w+", block.text):
                assert word in said, block


def test_pictures_and_drawings_go_along_and_hostile_ones_do_not() -> None:
    with book(odd()) as made:
        names = [name for name in made.namelist() if "pictures" in name]
        page = made.read("EPUB/article.xhtml").decode()
    assert sorted(name.rpartition(".")[2] for name in names) == ["png", "svg"]
    assert "a bad one" in page and "gone" in page


@pytest.mark.parametrize(
    "inside",
    [
        b"<script>1</script>", b'<path onload="x()"/>', b'<image href="https://web.example/a.png"/>',
        b'<a href="javascript:1"><path/></a>', b"<foreignObject/>", b"<style>@import 'x'</style>",
        b"<style>path{fill:url(https://web.example/)}</style>", b'<use href="other.svg#a"/>', b"<unclosed>",
    ],
)  # fmt: skip
def test_a_drawing_that_does_more_than_draw_is_left_out(inside: bytes) -> None:
    assert safe(DRAWING)
    assert safe(DRAWING.replace(b"<path", inside + b"<path")) == b""
    assert safe(b'<!DOCTYPE svg [<!ENTITY a "b">]>' + DRAWING) == b""


def test_notes_and_formulas_are_marked_for_reading_systems() -> None:
    notes = next(page for page in PAGES if page.parent.name == "notes-and-quotes")
    with book(of(formats.load(notes))) as made:
        page = made.read("EPUB/article.xhtml").decode()
    assert 'epub:type="noteref"' in page and 'epub:type="footnote"' in page
    with book(odd()) as made:
        assert 'properties="mathml"' in made.read("EPUB/package.opf").decode()


@pytest.mark.skipif(CHECKER is None, reason="epubcheck is not installed")
def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    # One book of everything: each run of the checker costs seconds.
    out = tmp_path / "odd.epub"
    out.write_bytes(make("epub", odd(), out).data)
    checked = subprocess.run(
        ["java", "-jar", str(Path(str(CHECKER)).resolve()), str(out)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stderr + checked.stdout
