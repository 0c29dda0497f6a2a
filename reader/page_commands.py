"""What the reader can do inside the article: a part of the table in `reader.commands`."""

from collections.abc import Callable

from reader import verbs
from reader.command import Command, Menu
from reader.core.wording import translatable
from reader.page import Extent, HintAct, Mode
from reader.presenter import Presenter

Run = Callable[[Presenter, int], None]

RULERS = ("off", "ruler", "1", "3", "5")
LAYOUTS = ("scroll", "pages", "columns")


def _extend(extent: Extent) -> Run:
    return lambda presenter, count: presenter.view.page.extend(extent, count)


def _hints(act: HintAct) -> Run:
    return lambda presenter, _: presenter.view.page.start_hints(act)


def _pan(right: int, down: int) -> Run:
    return lambda presenter, count: presenter.view.page.pan(right * count, down * count)


def _next_of(key: str, values: tuple[str, ...]) -> Run:
    def run(presenter: Presenter, count: int) -> None:
        now = values.index(getattr(presenter.settings, key))
        presenter.change(**{key: values[(now + count) % len(values)]})

    return run


def _open_links_or_next_hit(presenter: Presenter, count: int) -> None:
    # Enter took the reader from the find bar to the hit: pressed again it goes on to the next one.
    if presenter.view.is_finding:
        presenter.view.find_next(count)
    else:
        act = verbs.acting(verbs.open_links)
        presenter.view.page.follow_focused(lambda: act(presenter, count))


def _leave(presenter: Presenter, _count: int) -> None:
    presenter.view.page.leave_mode()


def _select(id: str, text: str, keys: tuple[str, ...], run: Run) -> Command:
    return Command(id, text, Menu.SELECT, keys, run, mode=Mode.SELECT)


def _figure(id: str, text: str, keys: tuple[str, ...], run: Run) -> Command:
    return Command(id, text, Menu.FIGURE, keys, run, mode=Mode.FIGURE)


PAGE_COMMANDS = (
    Command(
        "next-paragraph",
        translatable("Command", "Next paragraph"),
        Menu.GO,
        ("j", "Ctrl+Down"),
        lambda presenter, count: presenter.view.page.move_cursor(count),
    ),
    Command(
        "previous-paragraph",
        translatable("Command", "Previous paragraph"),
        Menu.GO,
        ("k", "Ctrl+Up"),
        lambda presenter, count: presenter.view.page.move_cursor(-count),
    ),
    Command(
        "turn-right",
        translatable("Command", "To the page on the right, or along a wide table"),
        Menu.GO,
        ("l", "Right"),
        lambda presenter, count: presenter.view.page.turn("right", count),
    ),
    Command(
        "turn-left",
        translatable("Command", "To the page on the left, or along a wide table"),
        Menu.GO,
        ("h", "Left"),
        lambda presenter, count: presenter.view.page.turn("left", count),
    ),
    Command(
        "scroll-by-itself",
        translatable("Command", "Scroll by itself, or stop"),
        Menu.GO,
        ("A", "Alt+A"),
        lambda presenter, _: presenter.view.page.toggle_auto_scroll(),
    ),
    # The paragraph with the cursor, or what is selected
    Command("copy", translatable("Command", "Copy"), Menu.TEXT, ("y y", "Ctrl+C"), verbs.acting(verbs.copy)),
    Command(
        "copy-citation",
        translatable("Command", "Copy with its source"),
        Menu.TEXT,
        ("y c", "Ctrl+Shift+C"),
        verbs.acting(verbs.copy_citation),
    ),
    Command(
        "copy-markdown",
        translatable("Command", "Copy as Markdown"),
        Menu.TEXT,
        ("y m",),
        verbs.acting(verbs.copy_markdown),
    ),
    Command(
        "open-links",
        translatable("Command", "Open its links"),
        Menu.TEXT,
        ("Return",),
        _open_links_or_next_hit,
    ),
    Command(
        "show-notes",
        translatable("Command", "Show its footnotes"),
        Menu.TEXT,
        ("*", "Alt+N"),
        lambda presenter, _: presenter.view.page.show_notes(),
    ),
    Command(
        "select",
        translatable("Command", "Select"),
        Menu.TEXT,
        ("v", "F7"),
        lambda presenter, _: presenter.view.page.start_select(),
    ),
    Command(
        "enlarge-figure",
        translatable("Command", "Enlarge the figure or table"),
        Menu.TEXT,
        ("z", "Alt+Z"),
        lambda presenter, _: presenter.view.page.enlarge(),
    ),
    # Hints
    Command(
        "follow-hint",
        translatable("Command", "Follow a link"),
        Menu.TEXT,
        ("f", "Ctrl+L"),
        _hints(HintAct.FOLLOW),
    ),
    Command(
        "list-hint",
        translatable("Command", "Show where a link leads"),
        Menu.TEXT,
        ("F",),
        _hints(HintAct.LIST),
    ),
    Command("copy-hint", translatable("Command", "Copy a link"), Menu.TEXT, ("y f",), _hints(HintAct.COPY)),
    # Finding
    Command(
        "find-whole-words",
        translatable("Command", "Whole words only"),
        Menu.FIND,
        ("Alt+W",),
        lambda presenter, _: presenter.view.toggle_find("whole-words"),
    ),
    Command(
        "find-pattern",
        translatable("Command", "Find by a pattern"),
        Menu.FIND,
        ("Alt+X",),
        lambda presenter, _: presenter.view.toggle_find("pattern"),
    ),
    # Comfort
    Command(
        "next-ruler",
        translatable("Command", "Reading ruler, line focus, or none"),
        Menu.LOOK,
        ("R", "Alt+R"),
        _next_of("reading_ruler", RULERS),
    ),
    Command(
        "next-layout",
        translatable("Command", "Scroll, turn pages, or two columns"),
        Menu.LOOK,
        ("|", "Ctrl+M"),
        _next_of("layout", LAYOUTS),
    ),
    Command(
        "faster",
        translatable("Command", "Faster by itself"),
        Menu.GO,
        ("Alt++", "Alt+="),
        lambda presenter, count: presenter.styling.step("auto_scroll_speed", count),
        "plus",
    ),
    Command(
        "slower",
        translatable("Command", "Slower by itself"),
        Menu.GO,
        ("Alt+-",),
        lambda presenter, count: presenter.styling.step("auto_scroll_speed", -count),
        "minus",
    ),
    # While selecting
    _select(
        "select-left", translatable("Command", "A character to the left"), ("h", "Left"), _extend(Extent.LEFT)
    ),
    _select(
        "select-right",
        translatable("Command", "A character to the right"),
        ("l", "Right"),
        _extend(Extent.RIGHT),
    ),
    _select("select-down", translatable("Command", "A line down"), ("j", "Down"), _extend(Extent.LINE_DOWN)),
    _select("select-up", translatable("Command", "A line up"), ("k", "Up"), _extend(Extent.LINE_UP)),
    _select(
        "select-word", translatable("Command", "To the next word"), ("w", "Ctrl+Right"), _extend(Extent.WORD)
    ),
    _select(
        "select-word-back",
        translatable("Command", "Back by a word"),
        ("b", "Ctrl+Left"),
        _extend(Extent.WORD_BACK),
    ),
    _select(
        "select-word-end", translatable("Command", "To the end of the word"), ("e",), _extend(Extent.WORD_END)
    ),
    _select(
        "select-line-start",
        translatable("Command", "To the start of the line"),
        ("0", "Home"),
        _extend(Extent.LINE_START),
    ),
    _select(
        "select-line-end",
        translatable("Command", "To the end of the line"),
        ("$", "End"),
        _extend(Extent.LINE_END),
    ),
    _select(
        "select-back",
        translatable("Command", "To the start of the paragraph"),
        ("{",),
        _extend(Extent.BLOCK_BACK),
    ),
    _select(
        "select-on", translatable("Command", "To the end of the paragraph"), ("}",), _extend(Extent.BLOCK)
    ),
    _select(
        "swap-ends",
        translatable("Command", "Move the other end"),
        ("o",),
        lambda presenter, _: presenter.view.page.swap_ends(),
    ),
    _select(
        "copy-selection", translatable("Command", "Copy and end"), ("y", "Ctrl+C"), verbs.acting(verbs.copy)
    ),
    _select(
        "copy-selection-citation",
        translatable("Command", "Copy with its source and end"),
        ("Y", "Ctrl+Shift+C"),
        verbs.acting(verbs.copy_citation),
    ),
    _select(
        "copy-selection-markdown",
        translatable("Command", "Copy as Markdown and end"),
        ("m",),
        verbs.acting(verbs.copy_markdown),
    ),
    _select("leave-select", translatable("Command", "Stop selecting"), ("Esc", "v"), _leave),
    # While a figure is large
    _figure(
        "zoom-in",
        translatable("Command", "Larger"),
        ("+", "=", "Ctrl++", "Ctrl+="),
        lambda presenter, count: presenter.view.page.zoom(count),
    ),
    _figure(
        "zoom-out",
        translatable("Command", "Smaller"),
        ("-", "Ctrl+-"),
        lambda presenter, count: presenter.view.page.zoom(-count),
    ),
    _figure(
        "zoom-fit",
        translatable("Command", "Fit the window"),
        ("0", "Ctrl+0"),
        lambda presenter, _: presenter.view.page.zoom(0),
    ),
    _figure("pan-left", translatable("Command", "Move left"), ("h", "Left"), _pan(-1, 0)),
    _figure("pan-right", translatable("Command", "Move right"), ("l", "Right"), _pan(1, 0)),
    _figure("pan-down", translatable("Command", "Move down"), ("j", "Down"), _pan(0, 1)),
    _figure("pan-up", translatable("Command", "Move up"), ("k", "Up"), _pan(0, -1)),
    _figure(
        "next-enlarged",
        translatable("Command", "Next figure or table"),
        ("n", "Space"),
        lambda presenter, count: presenter.view.page.next_figure(count),
    ),
    _figure(
        "previous-enlarged",
        translatable("Command", "Previous figure or table"),
        ("N", "Shift+Space"),
        lambda presenter, count: presenter.view.page.next_figure(-count),
    ),
    _figure(
        "copy-figure",
        translatable("Command", "Copy its words"),
        ("y", "Ctrl+C"),
        lambda presenter, _: presenter.view.page.copy_figure(),
    ),
    _figure(
        "save-figure",
        translatable("Command", "Save…"),
        ("s", "Ctrl+S"),
        lambda presenter, _: presenter.view.page.save_figure(),
    ),
    _figure("leave-figure", translatable("Command", "Back to the article"), ("Esc", "q", "z"), _leave),
)
