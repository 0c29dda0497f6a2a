"""Translation in its own process: the real engine, Apertium, and what happens when a process ends."""

import json
import os
import queue
import signal
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.core import reading
from reader.core.article import Article
from reader.core.errors import ReaderError
from reader.translation import packs
from reader.translation.engines import apertium
from reader.translation.errors import NoRoute, PackDamaged, TranslationFailed
from reader.translation.languages import in_language
from reader.translation.markup import signature, slices
from reader.translation.memory import Cache, Memory
from reader.translation.pair import Pair
from reader.translation.process import Listener, Progress, TranslationProcess, Wanted, tried
from tests.translation.fakes import CORPUS, PACK, FakeEngine, needs_pack

WAIT_S = 120
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
needs_apertium = pytest.mark.skipif(
    Pair("en", "es") not in {each.pair for each in apertium.packs()},
    reason="Apertium's English-Spanish pair is not installed (apertium-eng-spa)",
)

PAGE = """<!doctype html><html lang="en"><head><title>The mayor opened a new park.</title></head><body>
<article>
<h1>The mayor opened a new park.</h1>
<p>The <b>mayor</b> opened a <a href="https://example.com/park">new park</a> in 1998. The museum sold
the <i>new mountain</i>.</p>
<figure><img src="a.png" alt="The small house"><figcaption>A old city painted the train.</figcaption></figure>
<p>The small mayor opened the tall letter. <code>The book</code> The house lost a tall park in 2026.</p>
</article></body></html>"""


@pytest.fixture
def article(tmp_path: Path) -> Article:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return reading.read(path)


@pytest.fixture
def with_pack(tmp_path: Path) -> Path:
    packs.install(PACK, tmp_path / "packs", tried)
    return tmp_path / "packs"


class Heard:
    """What a listener was told, in its order."""

    def __init__(self) -> None:
        self._told: queue.SimpleQueue[Progress | Article | ReaderError] = queue.SimpleQueue()
        self.listener = Listener(self._told.put, self._told.put, self._told.put)
        self.parts: list[Progress] = []

    def next(self) -> Progress | Article | ReaderError:
        told = self._told.get(timeout=WAIT_S)
        if isinstance(told, Progress):
            self.parts.append(told)
        return told

    def end(self) -> Article | ReaderError:
        while isinstance(told := self.next(), Progress):
            pass
        return told


@pytest.fixture
def process(tmp_path: Path) -> Iterator[Callable[..., TranslationProcess]]:
    made: list[TranslationProcess] = []

    def started(folder: Path) -> TranslationProcess:
        made.append(TranslationProcess(lambda delivery: delivery(), folder, tmp_path / "cache.sqlite3"))
        return made[-1]

    yield started
    for each in made:
        each.stop()


@needs_pack
def test_a_real_engine_translates_an_article_with_its_markup_in_place(
    article: Article, with_pack: Path, process: Callable[..., TranslationProcess]
) -> None:
    heard = Heard()
    process(with_pack).translate(Wanted(article, "en-GB", "es", "page.html"), heard.listener)
    made = heard.end()
    assert isinstance(made, Article), made
    assert made.metadata.title == "El alcalde abrió un parque nuevo."
    assert (made.metadata.lang, made.metadata.dir) == ("es", "ltr")
    for said in (
        'El <b>alcalde</b> abrió un <a href="https://example.com/park">parque nuevo</a> en 1998.',
        "El museo vendió la <i>montaña nueva</i>.",
        "Una ciudad vieja pintó el tren.",
        "<code>The book</code>",
    ):
        assert said in made.content
    assert signature(made.content) == signature(article.content)
    assert heard.parts[-1].done == heard.parts[-1].total == len(heard.parts)
    assert [each.id for each in made.blocks] == [each.id for each in article.blocks]


@needs_pack
def test_the_pack_says_what_its_pairs_say(with_pack: Path) -> None:
    from reader.translation.engines import firefox

    pairs = json.loads((CORPUS / "pairs.json").read_text(encoding="utf-8"))
    (pack,) = packs.installed(with_pack)
    said = firefox.load(pack).translate([source for source, _ in pairs])
    assert sum(made == target for made, (_, target) in zip(said, pairs, strict=True)) >= 195


@needs_pack
def test_what_is_on_screen_is_translated_first(
    article: Article, with_pack: Path, process: Callable[..., TranslationProcess]
) -> None:
    heard = Heard()
    process(with_pack).translate(Wanted(article, "en", "es", "page", first=["b3", "b2"]), heard.listener)
    heard.end()
    assert [each.part for each in heard.parts][:2] == ["b3", "b2"]


@needs_pack
def test_a_second_look_asks_no_engine(
    article: Article, with_pack: Path, process: Callable[..., TranslationProcess], tmp_path: Path
) -> None:
    first, second = Heard(), Heard()
    one = process(with_pack)
    one.translate(Wanted(article, "en", "es"), first.listener)
    made = first.end()
    one.stop()
    # What is read from the cache cannot have come from the engine.
    with sqlite3.connect(tmp_path / "cache.sqlite3") as cache:
        cache.execute("update sentences set words = replace(words, 'alcalde', 'ALCALDE')")
    cache.close()
    process(with_pack).translate(Wanted(article, "en", "es"), second.listener)
    again = second.end()
    assert isinstance(made, Article) and isinstance(again, Article)
    assert again.content == made.content.replace("alcalde", "ALCALDE")


@needs_pack
def test_a_killed_process_is_one_sentence_and_the_next_goes_on_from_there(
    tmp_path: Path, with_pack: Path, process: Callable[..., TranslationProcess]
) -> None:
    sentences = "".join(f"<p>The mayor opened a new park in {year}.</p>" for year in range(1000, 1400))
    path = tmp_path / "long.html"
    path.write_text(PAGE.replace("</article>", f"{sentences}</article>"), encoding="utf-8")
    long = reading.read(path)
    heard, again = Heard(), Heard()
    one = process(with_pack)
    one.translate(Wanted(long, "en", "es", "long.html"), heard.listener)
    for _ in range(20):
        assert isinstance(heard.next(), Progress)
    assert one._child is not None
    os.kill(one._child.pid, signal.SIGKILL)
    assert isinstance(heard.end(), TranslationFailed)
    one.translate(Wanted(long, "en", "es", "long.html"), again.listener)
    made = again.end()
    assert isinstance(made, Article)
    assert again.parts[: len(heard.parts)] == heard.parts
    assert len(again.parts) == len(long.blocks) + 1
    assert made.content.count("El alcalde abrió un parque nuevo en") == 400


@needs_pack
def test_a_cancelled_translation_says_nothing_more(
    article: Article, with_pack: Path, process: Callable[..., TranslationProcess]
) -> None:
    one, heard, other = process(with_pack), Heard(), Heard()
    one.translate(Wanted(article, "en", "es"), heard.listener)
    one.cancel()
    one.translate(Wanted(article, "en", "es"), other.listener)
    assert isinstance(other.end(), Article)
    assert heard._told.empty()


@needs_pack
def test_a_pack_whose_vocabulary_is_junk_is_refused(with_pack: Path) -> None:
    (pack,) = packs.installed(with_pack)
    pack.path("vocab").write_bytes(b"junk" * 1000)
    with pytest.raises(PackDamaged):
        pack.verify()
    assert pack.folder is not None
    try:
        said = tried(pack.folder)
    except ReaderError:
        said = ""
    assert said == "", "the engine panics or says nothing; neither ends this process"


def test_without_a_pack_the_error_names_both_languages(
    article: Article, tmp_path: Path, process: Callable[..., TranslationProcess]
) -> None:
    heard = Heard()
    process(tmp_path / "none").translate(Wanted(article, "en", "xx"), heard.listener)
    error = heard.end()
    assert isinstance(error, NoRoute) and "from en to xx" in str(error)


def test_an_article_in_the_language_already_is_left_alone(article: Article) -> None:
    assert in_language(article, "en-US", None, "page.html") is article


@needs_apertium
def test_apertium_translates_a_whole_real_article_with_every_tag_in_place(
    tmp_path: Path, process: Callable[..., TranslationProcess]
) -> None:
    article = reading.read(SAMPLES / "lectern.html")
    heard = Heard()
    process(tmp_path / "none").translate(Wanted(article, "en", "es"), heard.listener)
    made = heard.end()
    assert isinstance(made, Article), made
    assert signature(made.content) == signature(article.content)
    ids = [f"b{each.id}" for each in article.blocks]
    assert list(slices(made.content, ids)) == list(slices(article.content, ids)) == ids
    changed = [
        one.id for one, other in zip(article.blocks, made.blocks, strict=True) if one.text != other.text
    ]
    assert len(changed) > 0.8 * len(ids)
    assert "biblia" in made.text


@needs_apertium
def test_apertium_keeps_links_on_words_that_change_places() -> None:
    (pack,) = (each for each in apertium.packs() if each.pair == Pair("en", "es"))
    (said,) = apertium.load(pack).translate(["The \U0001f600 red \U0001f601 car [is] old"])
    assert said == "El coche \U0001f600 rojo \U0001f601 [es] viejo"


@pytest.mark.parametrize("broken", ["folder", "junk"])
def test_a_cache_that_cannot_be_used_costs_nothing_but_time(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "cache.sqlite3"
    if broken == "folder":
        file.mkdir()
    else:
        file.write_bytes(b"no database" * 1000)
    for _ in range(2):
        cache = Cache(file)
        assert Memory([FakeEngine()], "fake", cache).one("hello") == "HELLO"
        cache.close()


def test_a_full_disk_ends_the_cache_and_not_the_translation(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite3")
    assert cache._connection is not None
    cache._connection.execute("pragma max_page_count = 8")
    memory = Memory([FakeEngine()], "fake", cache)
    said = memory.translate([f"sentence {n} {'long ' * 300}" for n in range(100)])
    assert said[99].startswith("SENTENCE 99")
    assert memory.one("and on") == "AND ON"
    cache.close()


def test_what_another_version_of_a_pack_said_is_not_taken_for_its_own(tmp_path: Path) -> None:
    asked = []
    for identity in ("version 1", "version 2", "version 1"):
        engine = FakeEngine()
        cache = Cache(tmp_path / "cache.sqlite3")
        Memory([engine], identity, cache).one("hello")
        cache.close()
        asked.append(len(engine.asked))
    assert asked == [1, 1, 0]


def test_a_route_over_two_engines_goes_through_both() -> None:
    class Adding(FakeEngine):
        def _one(self, sentence: str) -> str:
            return f"{sentence}!"

    assert Memory([FakeEngine(), Adding()], "fake", Cache(None)).one("hello") == "HELLO!"


def test_the_process_is_ended_when_it_has_nothing_to_do(
    article: Article,
    tmp_path: Path,
    process: Callable[..., TranslationProcess],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.translation.process.IDLE_S", 0.05)
    ended: queue.SimpleQueue[subprocess.Popen[bytes]] = queue.SimpleQueue()
    one, heard = process(tmp_path / "none"), Heard()
    monkeypatch.setattr(one, "_died", ended.put)
    one.translate(Wanted(article, "en", "xx"), heard.listener)
    heard.end()
    child = ended.get(timeout=WAIT_S)
    assert child.returncode is not None
