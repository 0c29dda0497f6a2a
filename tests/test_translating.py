"""What happens with an article's languages in a window, without a window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.core.article import Article, SafeHtml
from reader.core.errors import ReaderError
from reader.core.place import Place
from reader.core.settings import Settings
from reader.core.siblings import Sibling
from reader.translating import Face, Translating, Translation
from reader.translation.errors import TranslationFailed
from reader.translation.pair import Pair
from reader.translation.process import Listener, Progress, Wanted
from tests.fakes import ARTICLE

READS = Settings().changed(languages_read="es, fr")
HERE = Path("/somewhere/page.html")


class View:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.states: list[Translation] = []
        self.faces: list[tuple[Face, str]] = []
        self.parts: list[str] = []
        self.said: list[ReaderError] = []
        self.peeks: list[bool] = []
        self.asked = 0

    def show_translation(self, translation: Translation) -> None:
        self.states.append(translation)

    def show_face(self, translation: Translation, language_dir: str) -> None:
        self.faces.append((translation.face, language_dir))

    def put_part(self, name: str, html: SafeHtml) -> None:
        assert html
        self.parts.append(name)

    def peek(self, *, is_held: bool) -> None:
        self.peeks.append(is_held)

    def choose_language(self) -> None:
        self.asked += 1

    def window_language(self) -> str:
        return "en"

    def say(self, error: ReaderError) -> None:
        self.said.append(error)


class FakeTranslator:
    """Does as it is told, and nothing by itself."""

    def __init__(self, *pairs: Pair, siblings: Sequence[Sibling] = ()) -> None:
        self._pairs, self._siblings = frozenset(pairs), siblings
        self.wanted: list[Wanted] = []
        self.hurried: list[Sequence[str]] = []
        self.cancelled = 0
        self.listener: Listener

    def pairs(self) -> frozenset[Pair]:
        return self._pairs

    def siblings(self, _path: Path, done: Callable[[Sequence[Sibling]], None]) -> None:
        done(self._siblings)

    def translate(self, wanted: Wanted, listener: Listener) -> None:
        self.wanted.append(wanted)
        self.listener = listener

    def hurry(self, parts: Sequence[str]) -> None:
        self.hurried.append(parts)

    def cancel(self) -> None:
        self.cancelled += 1

    def stop(self) -> None:
        pass

    def tell(self, done: int, total: int = 3) -> None:
        self.listener.part(Progress(f"b{done}", SafeHtml(f'<p id="b{done}">…</p>'), done, total))


def opened(translator: FakeTranslator, settings: Settings = READS) -> tuple[Translating, View]:
    view = View()
    made = Translating(view, translator)
    article = replace(ARTICLE, metadata=replace(ARTICLE.metadata, lang="en-GB"))
    made.opened(article, HERE, settings)
    return made, view


def spanish(article: Article = ARTICLE) -> Article:
    return replace(article, metadata=replace(article.metadata, lang="es"))


def test_one_key_translates_into_the_first_language_that_is_not_the_articles_own() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, view = opened(translator, Settings().changed(languages_read="en, es"))
    made.toggle(Settings().changed(languages_read="en, es"))
    assert [(each.source, each.target) for each in translator.wanted] == [("en-GB", "es")]
    assert view.states[-1].is_running and view.faces[-1] == (Face.TRANSLATION, "ltr")
    translator.tell(1)
    assert view.parts == ["b1"] and view.states[-1].done == 1


def test_the_key_switches_and_never_translates_twice() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, view = opened(translator)
    made.toggle(READS)
    translator.tell(3)
    translator.listener.done(spanish())
    for face in (Face.ORIGINAL, Face.TRANSLATION, Face.ORIGINAL):
        made.toggle(READS)
        assert view.faces[-1][0] is face
    assert len(translator.wanted) == 1 and made.article == spanish()


def test_what_the_reader_has_before_their_eyes_is_asked_for_first() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, _ = opened(translator)
    made.moved(Place(12))
    made.toggle(READS)
    assert translator.wanted[0].first[0] == "b12"
    made.moved(Place(20))
    assert translator.hurried[-1][0] == "b20"


def test_a_missing_pack_is_named_with_both_languages_and_can_be_waved_off() -> None:
    made, view = opened(FakeTranslator())
    made.translate("hi")
    assert view.states[-1].missing == (Pair("en", "hi"),) and view.said == []
    assert made.dismiss()
    assert not view.states[-1].missing and not made.dismiss()


def test_a_pack_that_comes_lets_the_translation_go_on() -> None:
    translator = FakeTranslator()
    made, _ = opened(translator)
    made.translate("es")
    translator._pairs = frozenset([Pair("en", "es")])
    made.packs_changed()
    assert translator.wanted[0].target == "es"


def test_the_same_article_saved_in_that_language_is_offered_once() -> None:
    copy = Path("/somewhere/pagina.html")
    translator = FakeTranslator(Pair("en", "es"), siblings=[Sibling("es-ES", copy)])
    made, view = opened(translator)
    made.toggle(READS)
    assert view.states[-1].sibling == copy and translator.wanted == []
    made.translate("es")
    assert len(translator.wanted) == 1


def test_stopping_keeps_what_is_done_and_going_on_asks_again() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, view = opened(translator)
    made.toggle(READS)
    translator.tell(1)
    assert made.cancel() and not made.cancel()
    assert not view.states[-1].is_running and view.states[-1].is_there
    translator.tell(2)
    assert view.parts == ["b1"], "what comes too late is dropped"
    made.translate("es")
    assert len(translator.wanted) == 2


def test_an_engine_that_dies_is_one_sentence_and_the_original_stays() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, view = opened(translator)
    made.toggle(READS)
    translator.listener.failed(TranslationFailed(name="page.html"))
    assert len(view.said) == 1 and view.faces[-1][0] is Face.ORIGINAL
    assert not view.states[-1].is_running


def test_articles_of_a_language_that_is_always_translated_start_by_themselves() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    opened(translator, READS.changed(always_translate="en"))
    assert len(translator.wanted) == 1
    lonely = FakeTranslator()
    _, view = opened(lonely, READS.changed(always_translate="en"))
    assert lonely.wanted == [] and view.states[-1].missing == (), "nothing is said that nobody asked"


def test_both_languages_may_be_asked_for_at_once() -> None:
    translator = FakeTranslator(Pair("en", "ar"))
    made, view = opened(translator, Settings().changed(languages_read="ar"))
    made.show_both(Settings().changed(languages_read="ar"))
    assert view.faces[-1] == (Face.BOTH, "rtl")
    translator.tell(1)
    made.show_both(READS)
    assert view.faces[-1][0] is Face.TRANSLATION


def test_without_another_language_to_read_the_reader_is_asked() -> None:
    made, view = opened(FakeTranslator(), Settings().changed(languages_read="en"))
    made.toggle(Settings().changed(languages_read="en"))
    assert view.asked == 1


def test_a_page_that_is_loaded_anew_gets_its_translation_again() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, view = opened(translator)
    made.toggle(READS)
    translator.tell(1)
    translator.tell(2)
    view.parts.clear()
    made.shown()
    assert view.parts == ["b1", "b2"] and view.faces[-1][0] is Face.TRANSLATION


def test_another_article_forgets_the_last_ones_translation() -> None:
    translator = FakeTranslator(Pair("en", "es"))
    made, view = opened(translator)
    made.toggle(READS)
    translator.tell(1)
    made.opened(ARTICLE, HERE, READS)
    assert translator.cancelled == 1 and not view.states[-1].is_there
    translator.tell(2)
    assert view.parts == ["b1"]


def test_a_language_that_could_not_be_told_is_asked_for_and_then_taken() -> None:
    translator = FakeTranslator(Pair("de", "es"))
    view = View()
    made = Translating(view, translator)
    made.opened(replace(ARTICLE, metadata=replace(ARTICLE.metadata, lang="")), HERE, READS)
    made.toggle(READS)
    assert translator.wanted == [] and (view.states[-1].source, view.states[-1].target) == ("", "es")
    made.name_source("de")
    assert [(each.source, each.target) for each in translator.wanted] == [("de", "es")]
