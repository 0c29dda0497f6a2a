"""Both languages of an article in one."""

from reader.core import sanitize
from reader.core.article import Article, Block, BlockKind, Metadata
from reader.translation.article import parts
from reader.translation.interleaved import interleaved
from reader.translation.markup import signature
from reader.translation.translator import Translator
from tests.translation.fakes import FakeEngine

CONTENT = """<p id="b1">The <b>mayor</b> opened a <a href="https://example.com/p">new park</a>.</p>
<h2 id="b2">What came of it</h2>
<figure id="b3"><img src="p1" alt="A house"><figcaption>A city and its train.</figcaption></figure>
<ul><li id="b4">One thing</li><li id="b5"><p>Another thing</p></li></ul>
<blockquote id="b6"><p>It was raining.</p></blockquote>
<table id="b7"><tr><th>Month</th><th>Rain</th></tr><tr><td>May</td><td>much</td></tr></table>
<pre id="b8"><code>The book</code></pre><p id="b9">2026</p>"""


def article() -> Article:
    kinds = {8: BlockKind.CODE}
    blocks = tuple(Block(n, kinds.get(n, BlockKind.PARAGRAPH), f"words {n}", 0) for n in range(1, 10))
    content = sanitize.clean(CONTENT, lambda name: name)
    return Article(Metadata(title="A title", lang="en"), content, blocks)


def both() -> Article:
    translator = Translator(FakeEngine().translate, "en", "es")
    return interleaved(article(), list(parts(article(), translator)), "es")


def test_each_block_has_the_other_language_under_it() -> None:
    html = str(both().content)
    for own in ("opened a", "What came of it", "One thing", "Another thing", "It was", "A city and", "Month"):
        assert html.index(own) < html.index(own.upper()), own
    assert html.count('lang="es"') == 7, "code and a number stay alone"
    assert html.count("<img") == 1 and html.count("The book") == 1 and html.count("2026") == 1
    assert all(html.count(f'id="b{each.id}"') == 1 for each in article().blocks)
    assert html.count('href="https://example.com/p"') == 2


def test_the_words_of_blocks_and_the_articles_own_language_are_kept() -> None:
    made = both()
    assert made.metadata == article().metadata
    assert made.blocks[0].text == "words 1\nTHE MAYOR OPENED A NEW PARK."


def test_what_was_not_translated_yet_stays_as_it_is() -> None:
    assert signature(interleaved(article(), [], "es").content) == signature(article().content)
