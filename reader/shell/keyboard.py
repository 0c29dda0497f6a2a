"""The keys of a window: those in force, those that wait for more, and what they lead to."""

from collections.abc import Callable, Collection, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent

from reader.bindings import PLAIN, VIM, Bindings, clash, in_force
from reader.command import Command
from reader.commands import COMMANDS, keys_of, modes
from reader.core import paths
from reader.core.errors import ReaderError
from reader.core.key_table import Rebinding
from reader.keys import Keymap, Pressed
from reader.page import Mode
from reader.shell.actions import isolated
from reader.shell.key_input import key_name, latin_key
from reader.shell.timer import single_shot

FURTHER_MS = 700
"""When keys that wait are shown with where they lead: after whoever knows them has gone on."""


class Keyboard(QObject):
    """Reads keys one by one; tells the command they lead to, and what is pending ("" for nothing)."""

    asked = Signal(object, object)
    pending = Signal(str)
    bound = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = {each.id: each for each in COMMANDS}
        self._preset, self._rebindings = VIM, tuple[Rebinding, ...]()
        self._further = single_shot(self, FURTHER_MS, self._show_further)
        self._shown = ""
        self._mode = self._ground = Mode.READING
        self._keymaps: dict[Mode, Keymap] = {}
        self.takes_first: Callable[[str], bool] = lambda _key: False
        """Is offered every key, by its name, before it is looked up; says whether it was meant for it."""
        self.bind()

    @property
    def warnings(self) -> tuple[ReaderError, ...]:
        """A sentence for each line of the settings file that could not be followed."""
        return self.bindings.warnings

    def use_preset(self, name: str) -> None:
        """Take the keys of the preset *name*."""
        if name != self._preset:
            self._preset = name
            self.bind()

    def rebind(self, rebindings: Sequence[Rebinding] | None) -> None:
        """Take over what the settings file says of keys; None leaves all as it is."""
        if rebindings is not None and tuple(rebindings) != self._rebindings:
            self._rebindings = tuple(rebindings)
            self.bind()

    def bind(self) -> None:
        """Put the preset and the file's keys in force."""
        self.bindings: Bindings = in_force(
            keys_of(self._preset), self._rebindings, str(paths.settings_file()), modes()
        )
        lettered = {each.id for each in COMMANDS if each.lettered}
        for mode in Mode:
            commands = self.bindings.commands([each.id for each in COMMANDS if each.mode is mode])
            below = self._bindings_below(commands) if mode is Mode.PIECES else {}
            self._keymaps[mode] = Keymap({**below, **commands}, lettered, has_counts=self._preset != PLAIN)
        self.bound.emit(self.bindings.keys)

    def show_pieces(self, are_shown: bool) -> None:
        """Let the keys of the page in pieces count beside those for reading, or no longer."""
        self._keymap.forget()
        self._ground = Mode.PIECES if are_shown else Mode.READING

    @property
    def grounds(self) -> tuple[Mode, ...]:
        """The modes whose keys count while no other was entered, those that beat the others first."""
        return (Mode.PIECES, Mode.READING) if self._ground is Mode.PIECES else (Mode.READING,)

    def wants(self, event: QKeyEvent) -> bool:
        """Return whether a key that may be a shortcut is to be read here all the same."""
        is_reading = self._mode is Mode.READING
        is_of_mode = not is_reading and self._keymap.knows(key_name(event))
        return self.is_pending or self._ground is Mode.PIECES or is_of_mode

    @property
    def _keymap(self) -> Keymap:
        return self._keymaps[self._ground if self._mode is Mode.READING else self._mode]

    def _bindings_below(self, over: Collection[str]) -> dict[str, str]:
        """The keys for reading that still count where the keys *over* them are in force."""
        reading = self.bindings.commands([each.id for each in COMMANDS if each.mode is Mode.READING])
        return {keys: id for keys, id in reading.items() if not any(clash(keys, each) for each in over)}

    def enter(self, mode: Mode) -> None:
        """Read keys as *mode* has them from now on."""
        self._keymap.forget()
        self._mode = mode

    def wait_for_letter(self, command: Command) -> None:
        """Let the next key be the letter that *command* wants."""
        self._tell(self._keymap.wait_for_letter(command.id, self._name(command.id)))

    @property
    def is_pending(self) -> bool:
        return self._keymap.pending

    def takes(self, event: QKeyEvent) -> bool:
        """Read one key; return whether it means something."""
        key = key_name(event)
        if not key:
            return False
        if self.takes_first(key):
            return True
        if not self._keymap.knows(key):
            key = latin_key(event) or key
        mode, was_pending = self._mode, self._keymap.pending
        pressed = self._keymap.press(key)
        if pressed.pending or was_pending:
            self._tell(pressed)
        if pressed.id:
            self.asked.emit(self._commands[pressed.id], pressed)
        return bool(pressed.id or pressed.pending or was_pending or mode is not Mode.READING)

    def _tell(self, pressed: Pressed) -> None:
        self._shown = isolated(pressed.pending) if pressed.pending else ""
        self.pending.emit(self._shown)
        self._further.stop()
        if self._keymap.further():
            self._further.start()

    def _show_further(self) -> None:
        further = sorted(self._keymap.further().items(), key=lambda each: each[0].casefold())
        rows = [f"<td>{escape(key)}&emsp;</td><td>{escape(self._name(id))}</td>" for key, id in further]
        if rows and self._shown:
            table = "".join(f"<tr>{row}</tr>" for row in rows)
            self.pending.emit(f"<b>{escape(self._shown)}</b><table>{table}</table>")

    def _name(self, id: str) -> str:
        return QCoreApplication.translate("Command", self._commands[id].text) if id else "…"
