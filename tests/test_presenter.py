"""What happens in a window, without a window."""

from pathlib import Path
from typing import cast

import pytest

from reader.core import paths
from reader.core.compose import Labels
from reader.core.errors import FileMissing, NothingToRead, UnknownExport
from reader.core.place import Place
from reader.core.settings import Loaded, Settings
from reader.core.theme import Themes
from reader.document import PageReader
from reader.library.store import Library
from reader.presenter import Presenter
from reader.styling import is_night
from reader.view import View
from tests.fakes import ARTICLE, WHOLE, FakeReader, FakeView, Saved, source


class Stage:
    """A presenter with fakes around it."""

    def __init__(self, *readers: FakeReader, library: Library | None = None) -> None:
        self.view, self.saved = FakeView(), Saved()
        self.readers = list(readers)
        waiting = iter(readers)
        found = Themes(paths.resources() / "themes")
        self.presenter = Presenter(
            cast(View, self.view),
            loaded=Loaded(Settings()),
            save=self.saved,
            themes=lambda: found,
            new_reader=lambda: cast(PageReader, next(waiting)),
            library=library,
        )


def test_without_files_the_start_screen_is_shown() -> None:
    stage = Stage()
    stage.presenter.start()
    assert stage.view.recent == ()


def test_a_page_that_is_read_is_shown_from_its_beginning() -> None:
    stage = Stage(FakeReader(ARTICLE))
    stage.presenter.start([source()])
    assert stage.view.shown and stage.view.shown.article is ARTICLE
    assert stage.view.place == Place()


def test_an_unreadable_file_leaves_what_was_open_as_it_was() -> None:
    stage = Stage(FakeReader(ARTICLE), FakeReader(FileMissing(name="gone.html")))
    stage.presenter.start([source()])
    stage.presenter.open(source("gone.html"))
    assert stage.view.failure is not None
    assert isinstance(stage.view.failure[0], FileMissing) and not stage.view.failure[1]
    assert stage.presenter.document and stage.presenter.document.source == source()
    assert not stage.readers[0].is_stopped
    assert stage.presenter.return_to_article()


def test_a_page_without_an_article_offers_the_whole_page() -> None:
    stage = Stage(FakeReader(NothingToRead(name="home.html")), FakeReader(WHOLE))
    stage.presenter.start([source("home.html")])
    assert stage.view.failure is not None and stage.view.failure[1]
    stage.presenter.show_whole()
    assert stage.readers[1].asked == (source("home.html"), True)
    assert stage.view.shown and stage.view.shown.article is WHOLE


def test_the_last_request_wins() -> None:
    slow, quick = FakeReader(), FakeReader(ARTICLE)
    stage = Stage(slow, quick)
    stage.presenter.start([source("slow.html")])
    stage.presenter.open(source("quick.html"))
    assert slow.is_stopped
    slow.done(WHOLE)
    assert stage.view.shown and stage.view.shown.source == source("quick.html")


def test_opening_can_be_cancelled() -> None:
    slow = FakeReader()
    stage = Stage(slow)
    stage.presenter.start([source()])
    assert stage.view.opening == "page.html"
    assert stage.presenter.cancel_opening()
    assert slow.is_stopped and stage.view.opening == ""
    assert not stage.presenter.cancel_opening()


def test_files_given_together_open_in_their_order() -> None:
    stage = Stage(*(FakeReader(ARTICLE) for _ in range(3)))
    stage.presenter.start([source("a"), source("b"), source("c")])
    names = []
    for _ in range(4):
        assert stage.view.shown
        names.append(stage.view.shown.source.name)
        stage.presenter.open_next(1)
    assert names == ["a", "b", "c", "c"]


def test_the_page_of_the_last_article_is_let_go() -> None:
    stage = Stage(FakeReader(ARTICLE), FakeReader(ARTICLE))
    stage.presenter.start([source("a")])
    stage.presenter.open(source("b"))
    assert stage.readers[0].is_stopped and not stage.readers[1].is_stopped


def test_a_change_is_seen_at_once_and_saved_alone() -> None:
    stage = Stage()
    stage.presenter.start()
    stage.presenter.change(text_size=24)
    assert stage.view.looks[-1][0].text_size == 24
    assert stage.saved == [{"text_size": 24}]


def test_a_change_to_the_same_value_is_none() -> None:
    stage = Stage()
    stage.presenter.change(text_size=Settings().text_size)
    assert stage.saved == [] and stage.view.looks == []


def test_a_step_stays_in_range_and_reset_returns_to_the_default() -> None:
    stage = Stage()
    stage.presenter.styling.step("text_size", 500)
    assert stage.presenter.settings.text_size == 72
    stage.presenter.styling.reset("text_size")
    assert stage.presenter.settings == Settings()


def test_auto_follows_the_system() -> None:
    stage = Stage()
    assert stage.presenter.theme.name == "light"
    stage.presenter.styling.system_changed(True)
    assert stage.presenter.theme.name == "dark"
    assert stage.view.looks[-1][1].name == "dark"


def test_auto_uses_the_chosen_pair() -> None:
    stage = Stage()
    stage.presenter.change(dark_theme="black", light_theme="sepia")
    assert stage.presenter.theme.name == "sepia"
    stage.presenter.styling.system_changed(True)
    assert stage.presenter.theme.name == "black"


def test_a_theme_that_is_gone_falls_back_to_auto() -> None:
    stage = Stage()
    stage.presenter.change(theme="no-longer-there")
    assert stage.presenter.theme.name == "light"


def test_stepping_through_the_themes_comes_round() -> None:
    stage = Stage()
    seen = []
    for _ in range(8):
        seen.append(stage.presenter.settings.theme)
        stage.presenter.styling.step_theme(1)
    assert seen[0] == "auto" and len(set(seen)) == 7 and seen[7] == "auto"


def test_an_edit_from_elsewhere_is_taken_over_and_not_saved_again() -> None:
    stage = Stage()
    stage.presenter.styling.settings_edited(Loaded(Settings(text_size=30)))
    assert stage.view.looks[-1][0].text_size == 30
    assert stage.saved == []


def test_the_original_page_is_shown_and_the_article_comes_back_to_its_place() -> None:
    stage = Stage(FakeReader(ARTICLE))
    stage.presenter.start([source()])
    stage.presenter.moved(Place(2, 0.5, 0.7))
    stage.presenter.toggle_original()
    assert stage.view.original is not None and stage.presenter.is_original
    stage.presenter.toggle_original()
    assert stage.view.original is None and stage.view.place == Place(2, 0.5, 0.7)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite3")


def test_a_page_opens_where_it_was_left(library: Library) -> None:
    first = Stage(FakeReader(ARTICLE), library=library)
    first.presenter.start([source()])
    first.presenter.moved(Place(2, 0.25, 0.6))
    first.presenter.close()
    again = Stage(FakeReader(ARTICLE), library=library)
    again.presenter.start([source()])
    assert again.view.place.block == 2
    library.close()


def test_what_was_read_is_on_the_start_screen(library: Library) -> None:
    stage = Stage(FakeReader(ARTICLE), library=library)
    stage.presenter.start([source()])
    stage.presenter.moved(Place(1, 0.0, 0.1, last=2))
    stage.presenter.moved(Place(2, 0.0, 0.6, last=2))
    stage.presenter.show_start()
    assert stage.view.recent is not None
    assert [(each.title, each.site, each.share) for each in stage.view.recent] == [
        ("The keeper of the light", "The Lamp", 0.6)
    ]
    library.close()


def test_reading_goes_on_without_a_library(library: Library) -> None:
    library.close()
    stage = Stage(FakeReader(ARTICLE), library=library)
    stage.presenter.start([source()])
    assert stage.view.shown is not None
    assert len(stage.view.said) == 1
    stage.presenter.close()
    assert len(stage.view.said) == 1


@pytest.mark.parametrize(
    ("light_from", "dark_from", "now", "is_dark"),
    [
        ("07:00", "20:00", "06:59", True),
        ("07:00", "20:00", "07:00", False),
        ("07:00", "20:00", "19:59", False),
        ("07:00", "20:00", "20:00", True),
        # Who works by night has it the other way round.
        ("20:00", "07:00", "23:30", False),
        ("20:00", "07:00", "12:00", True),
    ],
)
def test_auto_can_go_by_the_time_of_day(light_from: str, dark_from: str, now: str, is_dark: bool) -> None:
    settings = Settings(auto_theme="time", light_from=light_from, dark_from=dark_from)
    assert is_night(settings, now, system_is_dark=not is_dark) is is_dark
    assert is_night(Settings(), now, system_is_dark=is_dark) is is_dark


def test_the_theme_turns_when_its_time_has_come() -> None:
    stage = Stage()
    stage.presenter.styling._clock = lambda: "19:59"
    stage.presenter.start()
    stage.presenter.change(auto_theme="time")
    assert stage.view.looks[-1][1].name == "light"
    stage.presenter.styling._clock = lambda: "20:00"
    stage.presenter.styling.clock_ticked()
    assert stage.view.looks[-1][1].name == "dark"
    before = len(stage.view.looks)
    stage.presenter.styling.clock_ticked()
    assert len(stage.view.looks) == before


def test_a_theme_and_its_pair_change_places() -> None:
    stage = Stage()
    stage.presenter.change(theme="moss")
    stage.presenter.styling.switch_half()
    assert stage.presenter.settings.theme == "moss-dark"
    stage.presenter.styling.switch_half()
    assert stage.presenter.settings.theme == "moss"


def test_profiles_follow_one_another_round_the_end() -> None:
    stage = Stage()
    names = list(stage.presenter.looks.profiles)
    seen = [stage.presenter.looks.profile]
    for _ in names:
        stage.presenter.styling.step_profile(1)
        seen.append(stage.presenter.looks.profile)
    assert seen == [*names, names[0]]


def test_a_profile_with_an_impossible_name_is_refused_in_a_sentence() -> None:
    stage = Stage()
    stage.presenter.styling.keep_profile("[site]")
    assert len(stage.view.said) == 1 and not stage.saved


def test_a_switch_is_turned_and_a_choice_goes_on() -> None:
    stage = Stage()
    for expected in (True, False):
        stage.presenter.styling.toggle("hyphenation")
        assert stage.presenter.settings.hyphenation is expected
    for wanted in ("plain", "hidden", "underlined"):
        stage.presenter.styling.toggle("links")
        assert stage.presenter.settings.links == wanted


def test_saving_goes_by_the_ending_of_the_name(tmp_path: Path) -> None:
    stage = Stage(FakeReader(ARTICLE))
    stage.presenter.start([source()])
    stage.presenter.save_as(tmp_path / "light.EPUB", Labels())
    ((kind, out, shown),) = stage.readers[0].exported
    assert (kind, out, shown.settings) == ("epub", tmp_path / "light.EPUB", Settings())
    assert ("tell_saved", (tmp_path / "light.EPUB",)) in stage.view.told
    stage.presenter.save_as(tmp_path / "light.pdf", Labels())
    assert stage.view.told[-1] == ("save_pdf", (stage.presenter.document, tmp_path / "light.pdf"))
    stage.presenter.save_as(tmp_path / "light.doc", Labels())
    assert isinstance(stage.view.said[-1], UnknownExport)
    assert len(stage.readers[0].exported) == 1
