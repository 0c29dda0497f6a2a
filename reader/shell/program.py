"""The program behind the windows: builds them, joins them to what they share, and ends with the last."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt

from reader.core import paths, preferences
from reader.core.destination import ANYWHERE, Destination
from reader.core.errors import ReaderError
from reader.core.settings import Loaded
from reader.core.source import Source
from reader.deliveries import Deliveries
from reader.library.errors import LibraryError
from reader.library.store import Library
from reader.presenter import Presenter
from reader.reading_process import ReadingProcess
from reader.shell.article_view import ArticleView
from reader.shell.choice_files import ChoiceFiles
from reader.shell.instance import Instance
from reader.shell.languages import Languages
from reader.shell.own_looks import OwnLooks
from reader.shell.post import Post
from reader.shell.preferences_file import PreferencesFile
from reader.shell.timer import single_shot
from reader.shell.window import Window
from reader.translation.process import TranslationProcess

WARM_AFTER_MS = 2000
"""When the spare process for the next page starts: after the first page has had both cores."""


class Readers(QObject):
    """Keeps one reading process warm, so that the next page need not wait for one to start."""

    def __init__(self, deliveries: Deliveries, first: ReadingProcess | None) -> None:
        super().__init__()
        self._deliveries = deliveries
        self._spare = first
        self._timer = single_shot(self, WARM_AFTER_MS, self._warm)

    def take(self) -> ReadingProcess:
        """Return a process that has read nothing yet."""
        taken, self._spare = self._spare or ReadingProcess(self._deliveries), None
        self._timer.start()
        return taken

    def stop(self) -> None:
        """End the spare one, and start no other."""
        self._timer.stop()
        if self._spare:
            self._spare.stop()

    def _warm(self) -> None:
        self._spare = self._spare or ReadingProcess(self._deliveries)


class Program:
    """Everything that the windows share."""

    def __init__(
        self, deliveries: Deliveries, first: ReadingProcess | None = None, view: ArticleView | None = None
    ) -> None:
        self._view = view
        self._post = Post()
        self._deliveries = deliveries
        deliveries.open(self._post.given.emit)
        self._readers = Readers(deliveries, first)
        self._languages = Languages()
        self._file = PreferencesFile(paths.settings_file())
        # After the settings, which make the folder that is watched.
        self._looks = OwnLooks()
        self._looks.changed.connect(self._looks_changed)
        self._loaded = preferences.load(paths.settings_file())
        # Before there are widgets, which would be given their words twice.
        self._languages.use(self._loaded.settings.language)
        self._library, library_warnings = _library()
        self._warnings = (*self._loaded.warnings, *library_warnings)
        self.windows: list[Window] = []
        self._instance: Instance | None = None
        self._file.edited.connect(self._edited)
        self._file.failed.connect(self._say)
        self._choices = ChoiceFiles(paths.site_rules_file(), paths.choices_folder())
        self._choices.failed.connect(self._say)

    def listen(self) -> None:
        """Take files from other starts of the program from now on."""
        self._instance = Instance(self._take)

    def open_window(self, sources: Sequence[Source] = (), destination: Destination = ANYWHERE) -> Window:
        """Show a new window with *sources*, the first at *destination*, or with the start screen."""
        view, self._view = self._view or ArticleView(), None
        window = Window(self._languages, self._looks, view)
        presenter = Presenter(
            window,
            loaded=self._loaded,
            save=self._file.save,
            themes=lambda: self._looks.themes,
            new_reader=self._readers.take,
            library=self._library,
            choice_files=self._choices,
            translator=TranslationProcess(self._deliveries),
        )
        window.attach(presenter)
        window.closed.connect(self._forget)
        window.window_asked.connect(self.open_window)
        window.quit_asked.connect(self.quit)
        self.windows.append(window)
        window.keyboard.rebind(self._loaded.rebindings)
        presenter.start(sources, destination)
        window.show()
        if warnings := (*self._warnings, *window.keyboard.warnings):
            window.say(*warnings)
        return window

    def quit(self) -> None:
        """Close every window."""
        for each in list(self.windows):
            each.close()

    def finish(self) -> None:
        """Write what waits and let go of everything; to be called when the event loop has ended."""
        self._file.finish()
        self._choices.finish()
        self._readers.stop()
        self._deliveries.close()
        self._languages.leave()
        if self._library:
            self._library.close()

    def _take(self, message: Mapping[str, Any]) -> None:
        sources = [Source(Path(each)) for each in message.get("files", ())]
        destination = Destination(str(message.get("at", "")), str(message.get("find", "")))
        if message.get("new_window") or not self.windows:
            window = self.open_window(sources, destination)
        else:
            window = self.windows[-1]
            if sources:
                window.presenter.open(*sources, destination=destination)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _edited(self, loaded: Loaded) -> None:
        self._loaded = loaded
        for each in self.windows:
            before = each.keyboard.warnings
            each.presenter.styling.settings_edited(loaded)
            each.keyboard.rebind(loaded.rebindings)
            # What was said of keys is said again only when they change: any choice in the panel leads here.
            of_keys = each.keyboard.warnings if each.keyboard.warnings is not before else ()
            if warnings := (*loaded.warnings, *of_keys):
                each.say(*warnings)

    def _looks_changed(self) -> None:
        for each in self.windows:
            each.take_own_looks()

    def _say(self, error: ReaderError) -> None:
        if self.windows:
            self.windows[-1].say(error)

    def _forget(self, window: Window) -> None:
        self.windows.remove(window)
        window.deleteLater()


def _library() -> tuple[Library | None, tuple[LibraryError, ...]]:
    try:
        library = Library(paths.library_file())
    except LibraryError as error:
        return None, (error,)
    return library, library.warnings
