"""COMMANDS → QActions, menus, shortcuts."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from reader.bindings import Keys
from reader.command import Command, Menu
from reader.commands import COMMANDS
from reader.keys import Pressed
from reader.page import Mode
from reader.shell.icons import icon
from reader.shell.key_input import is_global


class Actions(QObject):
    """An action for every command, by its id; its keys come with `bind`."""

    def __init__(self, run: Callable[[Command, Pressed], None], window: QWidget) -> None:
        super().__init__(window)
        self._by_id = {each.id: self._action(each, run, window) for each in COMMANDS}
        self._icons = {each.id: each.icon for each in COMMANDS}
        self._keys: Keys = {}
        self._menus: dict[Menu, QMenu] = {}
        self._colors: QPalette | None = None
        self._is_mirrored = False
        self._on_buttons: set[str] = set()
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(lambda: self._draw(self._icons))
        for menu in Menu:
            acting = [self[each.id] for each in COMMANDS if each.menu is menu and each.mode is Mode.READING]
            if acting:
                self._menus[menu] = self.menu.addMenu("")
                self._menus[menu].addActions(acting)

    def __getitem__(self, id: str) -> QAction:
        return self._by_id[id]

    def on_button(self, id: str) -> QAction:
        """Return the action for a button, which shows its icon; the menu's are drawn when it opens."""
        self._on_buttons.add(id)
        self._draw((id,))
        return self[id]

    def menus(self) -> list[QMenu]:
        """Return the menus in their order, for a menu bar."""
        return list(self._menus.values())

    def bind(self, keys: Keys) -> None:
        """Give every action its *keys*."""
        self._keys = keys
        for each in COMMANDS:
            if each.mode is Mode.READING:
                self[each.id].setShortcuts([QKeySequence(one) for one in keys[each.id] if is_global(one)])
        self.translate()

    def keys_of(self, *ids: str) -> str:
        """Return the keys of the commands *ids*, as a tool tip says them; "" for none."""
        keys = [each for id in ids for each in self._keys.get(id, ())]
        return isolated(" · ".join(keys)) if keys else ""

    def alt_letters(self) -> set[str]:
        """Return the letters that are commands with Alt: a control's name must not want them too."""
        shortcuts = (keys for sequences in self._keys.values() for keys in sequences)
        return {
            keys[-1].lower() for keys in shortcuts if len(keys) == len("Alt+X") and keys.startswith("Alt+")
        }

    def translate(self) -> None:
        """Give every action and menu its words in the language in force."""
        for menu, widget in self._menus.items():
            widget.setTitle(QCoreApplication.translate("Menu", menu.value))
        for each in COMMANDS:
            text = QCoreApplication.translate("Command", each.text)
            action = self[each.id]
            # Keys that are read one by one are no shortcuts of Qt's, so the menu's keys are put in here.
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            keys = self._keys.get(each.id, ())
            shown = shortcut or "".join(keys[:1])
            action.setText(f"{text}\t{isolated(shown)}" if shown else text)
            action.setToolTip(with_keys(text, keys))
            # What a button of the action is called.
            action.setIconText(text)

    def paint(self, colors: QPalette, is_mirrored: bool) -> None:
        """Draw the icons in *colors*."""
        self._colors, self._is_mirrored = colors, is_mirrored
        self._draw(self._on_buttons)

    def _draw(self, ids: Iterable[str]) -> None:
        if self._colors is None:
            return
        for id in ids:
            if name := self._icons[id]:
                self[id].setIcon(icon(name, self._colors, is_mirrored=self._is_mirrored))

    def _action(self, command: Command, run: Callable[[Command, Pressed], None], window: QWidget) -> QAction:
        action = QAction(window)
        action.setObjectName(command.id)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: run(command, Pressed(command.id)))
        window.addAction(action)
        return action


def with_keys(text: str, keys: Sequence[str]) -> str:
    """Return *text*, that says what a button does, with the *keys* that do the same."""
    return f"{text} ({isolated(' · '.join(keys))})" if keys else text


def isolated(keys: str) -> str:
    """Return *keys* to be read from left to right, and not mirrored, in every language (Unicode UAX 9)."""
    return f"\u2066{keys}\u2069"
