"""Everything the reader can do, in one table.

Menus, shortcuts, the sheet of keys and the README come from it.
"""

from collections.abc import Callable

from reader.bindings import Keys, preset
from reader.command import Command, Menu
from reader.core.place import Scroll
from reader.core.wording import translatable
from reader.going_commands import ENDS, FILES, PLACES
from reader.look_commands import LOOKS
from reader.page import Mode
from reader.page_commands import PAGE_COMMANDS
from reader.piece_commands import PIECE_COMMANDS
from reader.presenter import Presenter


def _scroll(step: Scroll) -> Callable[[Presenter, int], None]:
    return lambda presenter, count: presenter.view.scroll_by(step, count)


COMMANDS = (
    # The page
    Command(
        "open-file",
        translatable("Command", "Open…"),
        Menu.PAGE,
        ("Ctrl+O",),
        lambda presenter, _: presenter.view.ask_for_file(),
        "open",
    ),
    Command(
        "show-recent",
        translatable("Command", "Recent articles"),
        Menu.PAGE,
        ("Ctrl+H", "O"),
        lambda presenter, _: presenter.show_start(),
        "recent",
    ),
    *FILES,
    Command(
        "reopen",
        translatable("Command", "Read the file again"),
        Menu.PAGE,
        ("F5", "r"),
        lambda presenter, _: presenter.reopen(),
        "reset",
    ),
    Command(
        "toggle-original",
        translatable("Command", "Reading mode on or off"),
        Menu.PAGE,
        ("F9", "Ctrl+Alt+R"),
        lambda presenter, _: presenter.toggle_original(),
        "original",
    ),
    Command(
        "list-pages",
        translatable("Command", "The pages of this file…"),
        Menu.PAGE,
        ("g p",),
        lambda presenter, _: presenter.beside.show_pages(),
    ),
    Command(
        "next-page",
        translatable("Command", "Next page of the file"),
        Menu.PAGE,
        ("g ]", "Ctrl+PgDown"),
        lambda presenter, count: presenter.beside.step_page(count),
    ),
    Command(
        "previous-page",
        translatable("Command", "Previous page of the file"),
        Menu.PAGE,
        ("g [", "Ctrl+PgUp"),
        lambda presenter, count: presenter.beside.step_page(-count),
    ),
    Command(
        "show-kept-out",
        translatable("Command", "What was kept out…"),
        Menu.PAGE,
        ("!",),
        lambda presenter, _: presenter.beside.show_kept_out(),
    ),
    Command(
        "toggle-pieces",
        translatable("Command", "What was taken and what was left out"),
        Menu.PAGE,
        ("x",),
        lambda presenter, _: presenter.toggle_pieces(),
    ),
    Command(
        "show-whole",
        translatable("Command", "The whole page, or its article"),
        Menu.PAGE,
        ("W",),
        lambda presenter, _: presenter.show_whole(),
    ),
    Command(
        "save-as",
        translatable("Command", "Save as…"),
        Menu.PAGE,
        ("Ctrl+S",),
        lambda presenter, _: presenter.view.ask_where_to_save(),
        "save",
    ),
    Command(
        "print",
        translatable("Command", "Print…"),
        Menu.PAGE,
        ("Ctrl+P",),
        lambda presenter, _: presenter.view.print_article(),
        "print",
    ),
    # The article's language
    Command(
        "translate",
        translatable("Command", "Translate, or back to the original"),
        Menu.LANGUAGE,
        ("T",),
        lambda presenter, _: presenter.translating.toggle(presenter.settings),
        "language",
    ),
    Command(
        "show-both-languages",
        translatable("Command", "Both languages"),
        Menu.LANGUAGE,
        ("b",),
        lambda presenter, _: presenter.translating.show_both(presenter.settings),
    ),
    Command(
        "peek",
        translatable("Command", "The other language of a paragraph, while held"),
        Menu.LANGUAGE,
        ("i",),
        lambda presenter, _: presenter.translating.peek(is_held=True),
    ),
    Command(
        "choose-language",
        translatable("Command", "Language of the article…"),
        Menu.LANGUAGE,
        ("Ctrl+Shift+L",),
        lambda presenter, _: presenter.view.choose_language(),
    ),
    Command(
        "show-packs",
        translatable("Command", "Language packs…"),
        Menu.LANGUAGE,
        ("c L",),
        lambda presenter, _: presenter.view.show_packs(),
    ),
    # Going about
    Command(
        "line-down",
        translatable("Command", "Down a little"),
        Menu.GO,
        ("Down",),
        _scroll(Scroll.LINE_DOWN),
    ),
    Command("line-up", translatable("Command", "Up a little"), Menu.GO, ("Up",), _scroll(Scroll.LINE_UP)),
    Command(
        "half-page-down",
        translatable("Command", "Half a page down"),
        Menu.GO,
        ("d", "Ctrl+D"),
        _scroll(Scroll.HALF_PAGE_DOWN),
    ),
    Command(
        "half-page-up",
        translatable("Command", "Half a page up"),
        Menu.GO,
        ("u", "Ctrl+U"),
        _scroll(Scroll.HALF_PAGE_UP),
    ),
    Command(
        "page-down",
        translatable("Command", "A page down"),
        Menu.GO,
        ("Space", "PgDown"),
        _scroll(Scroll.PAGE_DOWN),
    ),
    Command(
        "page-up",
        translatable("Command", "A page up"),
        Menu.GO,
        ("Shift+Space", "PgUp"),
        _scroll(Scroll.PAGE_UP),
    ),
    *ENDS,
    *PLACES,
    # Finding
    Command(
        "find",
        translatable("Command", "Find…"),
        Menu.FIND,
        ("/", "Ctrl+F"),
        lambda presenter, _: presenter.view.ask_for_words(),
        "find",
    ),
    Command(
        "find-next",
        translatable("Command", "Next hit"),
        Menu.FIND,
        ("n", "F3", "Ctrl+G"),
        lambda presenter, count: presenter.view.find_next(count),
        "down",
    ),
    Command(
        "find-previous",
        translatable("Command", "Previous hit"),
        Menu.FIND,
        ("N", "Shift+F3", "Ctrl+Shift+G"),
        lambda presenter, count: presenter.view.find_next(-count),
        "up",
    ),
    *LOOKS,
    # The window
    Command(
        "show-palette",
        translatable("Command", "Commands and settings…"),
        Menu.WINDOW,
        (":", "Ctrl+K"),
        lambda presenter, _: presenter.view.show_palette(presenter.memory.recently_used()),
        "find",
    ),
    Command(
        "full-screen",
        translatable("Command", "Full screen"),
        Menu.WINDOW,
        ("F11",),
        lambda presenter, _: presenter.view.toggle_full_screen(),
        "full-screen",
    ),
    Command(
        "new-window",
        translatable("Command", "New window"),
        Menu.WINDOW,
        ("Ctrl+N",),
        lambda presenter, _: presenter.view.open_window(),
    ),
    Command(
        "show-menu",
        translatable("Command", "Menu"),
        Menu.WINDOW,
        ("F10",),
        lambda presenter, _: presenter.view.show_menu(),
        "menu",
    ),
    Command(
        "show-keys",
        translatable("Command", "All keys"),
        Menu.WINDOW,
        ("?", "F1"),
        lambda presenter, _: presenter.view.show_keys(),
        "help",
    ),
    Command(
        "close-layer",
        translatable("Command", "Close what is on top"),
        Menu.WINDOW,
        ("Esc",),
        lambda presenter, _: presenter.view.close_layer(),
        "close",
    ),
    Command(
        "close-window",
        translatable("Command", "Close the window"),
        Menu.WINDOW,
        ("Ctrl+W",),
        lambda presenter, _: presenter.view.close_window(),
    ),
    Command(
        "quit",
        translatable("Command", "Quit"),
        Menu.WINDOW,
        ("Ctrl+Q", "q"),
        lambda presenter, _: presenter.view.quit(),
    ),
    *PAGE_COMMANDS,
    *PIECE_COMMANDS,
)


def keys_of(name: str) -> Keys:
    """Return the keys that the preset *name* gives to every command."""
    return preset({each.id: each.keys for each in COMMANDS}, name)


def modes() -> dict[str, Mode]:
    """Return the mode in which the keys of each command count."""
    return {each.id: each.mode for each in COMMANDS}
