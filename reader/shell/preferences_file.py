"""The settings file while windows are open: saved behind the window's back, watched for other hands."""

from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal

from reader.core import preferences
from reader.core.errors import ReaderError
from reader.core.overrides import Changes, Table
from reader.core.rules import Value
from reader.shell.timer import single_shot
from reader.shell.writing import Writing

SAVE_DELAY_MS = 250
"""A slider that is dragged is saved once it rests."""
LOOK_DELAY_MS = 40


class PreferencesFile(QObject):
    """Saves changes one after another on a thread, and tells what others wrote."""

    edited = Signal(object)
    failed = Signal(object)
    _saved = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._changes: dict[Table, dict[str, Value | None]] = {}
        self._writing: deque[Mapping[Table, Changes]] = deque()
        self._thread = Writing()
        self._timer = single_shot(self, SAVE_DELAY_MS, self._start_saving)
        self._look = single_shot(self, LOOK_DELAY_MS, self._read_again)
        self._watcher = QFileSystemWatcher(self)
        # No function of its own here: it would hold this, and with it a watch of the system's few, for good.
        self._watcher.directoryChanged.connect(self._touched)
        self._watcher.fileChanged.connect(self._touched)
        self._saved.connect(self._written, Qt.ConnectionType.QueuedConnection)
        # A folder that is not there cannot be watched; where it cannot be made, saving will say so.
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
        self._watch()

    def save(self, changes: Changes, table: Table = ()) -> None:
        """Write *changes* of *table* soon; `failed` tells an error."""
        self._changes.setdefault(table, {}).update(changes)
        self._timer.start()

    def finish(self) -> None:
        """Write what waits, now."""
        self._timer.stop()
        self._start_saving()
        self._thread.finish()

    def _start_saving(self) -> None:
        if not self._changes:
            return
        changes, self._changes = self._changes, {}
        self._writing.append(changes)
        self._thread.start(lambda: self._write(changes))

    def _write(self, changes: Mapping[Table, Changes]) -> None:
        try:
            for table, values in changes.items():
                preferences.save(self._path, values, table)
        except ReaderError as error:
            self.failed.emit(error)
        self._saved.emit()

    def _written(self) -> None:
        self._writing.popleft()
        self._watch()

    def _touched(self, _path: str) -> None:
        self._look.start()

    def _watch(self) -> None:
        # A file that is moved into place is a new file: its watch is gone with the old one.
        for each in (self._path.parent, self._path):
            if each.exists() and str(each) not in self._watcher.files() + self._watcher.directories():
                self._watcher.addPath(str(each))

    def _read_again(self) -> None:
        self._watch()
        loaded = preferences.load(self._path)
        settings, overrides = loaded.settings, loaded.overrides
        # What is chosen here and not yet written stays in force.
        waiting = (each for changes in (*self._writing, self._changes) for each in changes.items())
        for table, values in waiting:
            if table:
                overrides = overrides.changed(table, values)
            else:
                settings = settings.changed(**{key: each for key, each in values.items() if each is not None})
        self.edited.emit(replace(loaded, settings=settings, overrides=overrides))
