"""What is decided about pages, written behind the window's back: one file after another, on a thread."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from reader.core.choices import Name, kept, site_rules
from reader.core.choices.site_rules import SiteRule
from reader.core.errors import ReaderError
from reader.shell.writing import Writing


class ChoiceFiles(QObject):
    """Writes into the rules' file and the folder of choices; tells by `failed` where that cannot be done."""

    failed = Signal(object)
    _written = Signal(object)

    def __init__(self, rules_file: Path, folder: Path) -> None:
        super().__init__()
        self._rules_file = rules_file
        self._folder = folder
        self._thread = Writing()
        self._written.connect(lambda done: done(), Qt.ConnectionType.QueuedConnection)

    def keep(self, identity: str, title: str, pieces: Mapping[Name, bool]) -> None:
        """Keep *pieces* for the page *identity*, in the place of what was kept for it."""
        self._start(lambda: kept.save(self._folder, identity, title, pieces), lambda: None)

    def add_rule(self, rule: SiteRule, done: Callable[[], None]) -> None:
        """Write *rule*, then call *done* from the event loop."""
        self._start(lambda: site_rules.add(self._rules_file, rule), done)

    def finish(self) -> None:
        """Wait until all is written."""
        self._thread.finish()

    def _start(self, write: Callable[[], None], done: Callable[[], None]) -> None:
        def work() -> None:
            try:
                write()
            except ReaderError as error:
                self.failed.emit(error)
            else:
                self._written.emit(done)

        self._thread.start(work)
