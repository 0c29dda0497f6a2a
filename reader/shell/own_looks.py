"""What a person adds to the looks, while windows are open: their themes and their style sheet, watched."""

from collections.abc import Mapping

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from reader.core import paths
from reader.core.own_style import own_style
from reader.core.theme import Theme, Themes
from reader.shell.timer import single_shot

LOOK_DELAY_MS = 60
"""Editors write in several steps; the last one counts."""


class OwnLooks(QObject):
    """Every theme and the person's own style sheet as they are now; `changed` when a file has."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look = single_shot(self, LOOK_DELAY_MS, self.look)
        self._watcher = QFileSystemWatcher(self)
        # No function of its own here: it would hold this, and with it a watch of the system's few, for good.
        self._watcher.directoryChanged.connect(self._touched)
        self._watcher.fileChanged.connect(self._touched)
        self.themes: Mapping[str, Theme] = {}
        self.style = ""
        self._read()

    def _touched(self, _path: str) -> None:
        self._look.start()

    def _read(self) -> None:
        self.themes = Themes(paths.resources() / "themes", paths.themes_folder())
        self.style = own_style(paths.style_file())
        folder = paths.themes_folder()
        # A file that is moved into place is a new one, whose watch is to be set again.
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = (folder.parent, folder, paths.style_file(), *sorted(folder.glob("*.toml")))
        for each in wanted:
            if each.exists() and str(each) not in watched:
                self._watcher.addPath(str(each))

    def look(self) -> None:
        """Read the files again now."""
        before = self.themes, self.style
        self._read()
        if before != (self.themes, self.style):
            self.changed.emit()
