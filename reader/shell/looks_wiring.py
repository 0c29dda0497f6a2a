"""How articles look, in a window: joins the panel, the editor of themes, the system and the clock to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.shell.own_looks import OwnLooks
from reader.styling import Styling

if TYPE_CHECKING:
    from reader.shell.settings_panel import SettingsPanel

TICK_MS = 15_000
"""How often the time of day is looked at, for a theme that goes by it."""


class LooksWiring(QObject):
    """Tells *styling* what is chosen."""

    def __init__(self, looks: OwnLooks, styling: Styling, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._panel: SettingsPanel | None = None
        self._looks = looks
        self._styling = styling
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(styling.clock_ticked)
        self._ticking.start(TICK_MS)
        hints = QGuiApplication.styleHints()
        styling.system_changed(hints.colorScheme() == Qt.ColorScheme.Dark)
        hints.colorSchemeChanged.connect(self._system_changed)

    def join(self, panel: "SettingsPanel") -> None:
        """Do what is chosen in *panel*."""
        styling = self._styling
        panel.value_chosen.connect(lambda key, value: styling.change(**{key: value}))
        panel.reset_asked.connect(styling.reset)
        panel.scope_chosen.connect(styling.choose_scope)
        panel.profile_chosen.connect(styling.use_profile)
        panel.profile_kept.connect(styling.keep_profile)
        panel.profile_dropped.connect(styling.drop_profile)
        self._panel = panel

    def take_own_themes(self) -> None:
        """Show the themes that the person has now."""
        if self._panel:
            self._panel.show_themes(self._looks.themes)
        self._styling.clock_ticked()

    def edit_theme(self) -> None:
        """Let the colors of the theme in force be changed, on the article."""
        from reader.shell.theme_editor import ThemeEditor

        editor = ThemeEditor(self._styling.theme, self._window)
        editor.previewed.connect(self._styling.preview)
        editor.saved.connect(self._use_saved)
        editor.finished.connect(lambda _result: self._styling.show())
        editor.open_beside(self._window)

    def _use_saved(self, name: str) -> None:
        # Known before it is chosen: the watch would come a moment later, and another color in between.
        self._looks.look()
        self._styling.change(theme=name)

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._styling.system_changed(scheme == Qt.ColorScheme.Dark)
