"""What the keys do while the page is in pieces: a table of its own, laid over that of `reader.commands`."""

from reader.command import Command, Menu
from reader.core.wording import translatable

PIECE_COMMANDS = (
    Command(
        "next-piece",
        translatable("Command", "Next piece"),
        Menu.PAGE,
        ("j", "Down"),
        lambda presenter, count: presenter.explaining.move(count),
        "down",
    ),
    Command(
        "previous-piece",
        translatable("Command", "Previous piece"),
        Menu.PAGE,
        ("k", "Up"),
        lambda presenter, count: presenter.explaining.move(-count),
        "up",
    ),
    Command(
        "next-border",
        translatable("Command", "To where taken and left out meet next"),
        Menu.PAGE,
        ("J",),
        lambda presenter, count: presenter.explaining.move_over(count),
    ),
    Command(
        "previous-border",
        translatable("Command", "To where they met before"),
        Menu.PAGE,
        ("K",),
        lambda presenter, count: presenter.explaining.move_over(-count),
    ),
    Command(
        "toggle-piece",
        translatable("Command", "Put the piece back, or take it out"),
        Menu.PAGE,
        ("Return", "Enter"),
        lambda presenter, count: presenter.explaining.toggle(count),
    ),
    Command(
        "undo-piece",
        translatable("Command", "Undo"),
        Menu.PAGE,
        ("u", "Ctrl+Z"),
        lambda presenter, count: presenter.explaining.undo(count),
    ),
    Command(
        "redo-piece",
        translatable("Command", "Redo"),
        Menu.PAGE,
        ("U", "Ctrl+Shift+Z", "Ctrl+Y"),
        lambda presenter, count: presenter.explaining.redo(count),
    ),
    Command(
        "reset-pieces",
        translatable("Command", "Back to what Lutrin chose"),
        Menu.PAGE,
        ("R",),
        lambda presenter, _: presenter.explaining.reset(),
    ),
    Command(
        "keep-for-site",
        translatable("Command", "Keep it for the whole site"),
        Menu.PAGE,
        ("s",),
        lambda presenter, _: presenter.explaining.keep_for_site(),
    ),
)
"""A number before a key repeats it; before ``Return`` it takes as many pieces at once."""


def piece_bindings() -> dict[str, str]:
    """Return every key sequence of the table with the id of its command."""
    return {keys: each.id for each in PIECE_COMMANDS for keys in each.keys}
