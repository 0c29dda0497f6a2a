"""What the keys do while the page is in pieces: a part of the table in `reader.commands`."""

from collections.abc import Callable

from reader.command import Command, Menu
from reader.core.wording import translatable
from reader.page import Mode
from reader.presenter import Presenter


def _piece(id: str, text: str, keys: tuple[str, ...], run: Callable[[Presenter, int], None]) -> Command:
    return Command(id, text, Menu.PIECES, keys, run, mode=Mode.PIECES)


PIECE_COMMANDS = (
    _piece(
        "next-piece",
        translatable("Command", "Next piece"),
        ("j", "Down"),
        lambda presenter, count: presenter.explaining.move(count),
    ),
    _piece(
        "previous-piece",
        translatable("Command", "Previous piece"),
        ("k", "Up"),
        lambda presenter, count: presenter.explaining.move(-count),
    ),
    _piece(
        "next-border",
        translatable("Command", "To where taken and left out meet next"),
        ("J", "Ctrl+Down"),
        lambda presenter, count: presenter.explaining.move_over(count),
    ),
    _piece(
        "previous-border",
        translatable("Command", "To where they met before"),
        ("K", "Ctrl+Up"),
        lambda presenter, count: presenter.explaining.move_over(-count),
    ),
    _piece(
        "toggle-piece",
        translatable("Command", "Put the piece back, or take it out"),
        ("Return", "Enter"),
        lambda presenter, count: presenter.explaining.toggle(count),
    ),
    _piece(
        "undo-piece",
        translatable("Command", "Undo"),
        ("u", "Ctrl+Z"),
        lambda presenter, count: presenter.explaining.undo(count),
    ),
    _piece(
        "redo-piece",
        translatable("Command", "Redo"),
        ("U", "Ctrl+Shift+Z", "Ctrl+Y"),
        lambda presenter, count: presenter.explaining.redo(count),
    ),
    _piece(
        "reset-pieces",
        translatable("Command", "Back to what Lutrin chose"),
        ("R", "Ctrl+R"),
        lambda presenter, _: presenter.explaining.reset(),
    ),
    _piece(
        "keep-for-site",
        translatable("Command", "Keep it for the whole site"),
        ("s", "Ctrl+Return"),
        lambda presenter, _: presenter.explaining.keep_for_site(),
    ),
)
"""A number before a key repeats it; before ``Return`` it takes as many pieces at once."""
