"""Commands for going about: through files, from one heading or link to the next, by marks and jumps."""

from collections.abc import Callable

from reader.command import Command, Menu
from reader.core.wording import translatable
from reader.going import Target
from reader.presenter import Presenter


def _nothing(_presenter: Presenter, _count: int) -> None:
    """What a command does that cannot do anything before its letter is known."""


def _next(target: Target, direction: int) -> Callable[[Presenter, int], None]:
    return lambda presenter, count: presenter.going.go_to_next(target, direction * count)


FILES = (
    Command(
        "switch-file",
        translatable("Command", "Another page…"),
        Menu.PAGE,
        ("o", "Ctrl+E"),
        lambda presenter, _: presenter.show_switcher(),
        "recent",
    ),
    Command(
        "open-next",
        translatable("Command", "Next file"),
        Menu.PAGE,
        ("]", "Alt+PgDown"),
        lambda presenter, count: presenter.open_next(count),
        "next",
    ),
    Command(
        "open-previous",
        translatable("Command", "Previous file"),
        Menu.PAGE,
        ("[", "Alt+PgUp"),
        lambda presenter, count: presenter.open_next(-count),
        "previous",
    ),
)

ENDS = (
    Command(
        "go-to-start",
        translatable("Command", "To the beginning"),
        Menu.GO,
        ("g g", "Home", "Ctrl+Home"),
        lambda presenter, _: presenter.going.go_to_start(),
        counted=lambda presenter, number: presenter.going.go_to_paragraph(number),
    ),
    Command(
        "go-to-end",
        translatable("Command", "To the end"),
        Menu.GO,
        ("G", "End", "Ctrl+End"),
        lambda presenter, _: presenter.going.go_to_end(),
        counted=lambda presenter, number: presenter.going.go_to_paragraph(number),
    ),
)

PLACES = (
    Command(
        "show-contents",
        translatable("Command", "Contents"),
        Menu.GO,
        ("t", "Ctrl+T"),
        lambda presenter, _: presenter.going.toggle_contents(),
        "contents",
    ),
    Command(
        "next-heading",
        translatable("Command", "Next heading"),
        Menu.GO,
        ("}", "g h", "Alt+Down"),
        _next(Target.HEADING, +1),
        "down",
    ),
    Command(
        "previous-heading",
        translatable("Command", "Previous heading"),
        Menu.GO,
        ("{", "g H", "Alt+Up"),
        _next(Target.HEADING, -1),
        "up",
    ),
    Command(
        "next-figure", translatable("Command", "Next picture"), Menu.GO, ("g i",), _next(Target.FIGURE, +1)
    ),
    Command(
        "previous-figure",
        translatable("Command", "Previous picture"),
        Menu.GO,
        ("g I",),
        _next(Target.FIGURE, -1),
    ),
    Command("next-table", translatable("Command", "Next table"), Menu.GO, ("g t",), _next(Target.TABLE, +1)),
    Command(
        "previous-table",
        translatable("Command", "Previous table"),
        Menu.GO,
        ("g T",),
        _next(Target.TABLE, -1),
    ),
    Command(
        "next-link",
        translatable("Command", "Next link"),
        Menu.GO,
        ("g l",),
        lambda presenter, count: presenter.going.go_to_link(count),
    ),
    Command(
        "previous-link",
        translatable("Command", "Previous link"),
        Menu.GO,
        ("g L",),
        lambda presenter, count: presenter.going.go_to_link(-count),
    ),
    Command(
        "go-back",
        translatable("Command", "Back to before the jump"),
        Menu.GO,
        ("H", "Alt+Left"),
        lambda presenter, count: presenter.going.back(count),
        "previous",
    ),
    Command(
        "go-forward",
        translatable("Command", "Forward again"),
        Menu.GO,
        ("L", "Alt+Right"),
        lambda presenter, count: presenter.going.forward(count),
        "next",
    ),
    Command(
        "go-to-furthest",
        translatable("Command", "To the furthest place read"),
        Menu.GO,
        ("g r", "Ctrl+Alt+End"),
        lambda presenter, _: presenter.going.go_to_furthest(),
    ),
    Command(
        "set-mark",
        translatable("Command", "Set a mark"),
        Menu.GO,
        ("m",),
        _nothing,
        lettered=lambda presenter, letter: presenter.going.set_mark(letter, presenter.view.page.block),
    ),
    Command(
        "go-to-mark",
        translatable("Command", "To a mark"),
        Menu.GO,
        ("`", "'"),
        _nothing,
        lettered=lambda presenter, letter: presenter.going.go_to_mark(letter),
    ),
)
