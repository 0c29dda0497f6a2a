"""Commands for how articles look: the text, its column, the reading mode, profiles, and the way back."""

from collections.abc import Callable

from reader.command import Command, Menu
from reader.core.wording import translatable
from reader.presenter import Presenter


def _step(key: str, direction: int) -> Callable[[Presenter, int], None]:
    return lambda presenter, count: presenter.styling.step(key, direction * count)


def _toggle(key: str) -> Callable[[Presenter, int], None]:
    return lambda presenter, _count: presenter.styling.toggle(key)


def _theme(name: str) -> Callable[[Presenter, int], None]:
    return lambda presenter, _count: presenter.change(theme=name)


LOOKS = (
    Command(
        "toggle-panel",
        translatable("Command", "Settings"),
        Menu.LOOK,
        ("Ctrl+,", ","),
        lambda presenter, _: presenter.view.toggle_panel(),
        "panel",
    ),
    Command(
        "enlarge-text",
        translatable("Command", "Larger text"),
        Menu.LOOK,
        ("Ctrl++", "Ctrl+=", "+", "="),
        _step("text_size", +1),
        "plus",
    ),
    Command(
        "shrink-text",
        translatable("Command", "Smaller text"),
        Menu.LOOK,
        ("Ctrl+-", "-"),
        _step("text_size", -1),
        "minus",
    ),
    Command(
        "reset-text",
        translatable("Command", "Usual text size"),
        Menu.LOOK,
        ("Ctrl+0", "0"),
        lambda presenter, _: presenter.styling.reset("text_size"),
        "reset",
    ),
    Command(
        "widen-column",
        translatable("Command", "Wider column"),
        Menu.LOOK,
        (">",),
        _step("content_width", +1),
        "plus",
    ),
    Command(
        "narrow-column",
        translatable("Command", "Narrower column"),
        Menu.LOOK,
        ("<",),
        _step("content_width", -1),
        "minus",
    ),
    Command(
        "loosen-lines",
        translatable("Command", "More space between lines"),
        Menu.LOOK,
        (")",),
        _step("line_height", +1),
        "plus",
    ),
    Command(
        "tighten-lines",
        translatable("Command", "Less space between lines"),
        Menu.LOOK,
        ("(",),
        _step("line_height", -1),
        "minus",
    ),
    Command(
        "next-theme",
        translatable("Command", "Next reading mode"),
        Menu.LOOK,
        ("F8", "c c"),
        lambda presenter, count: presenter.styling.step_theme(count),
        "theme",
    ),
    Command(
        "previous-theme",
        translatable("Command", "Previous reading mode"),
        Menu.LOOK,
        ("Shift+F8", "c C"),
        lambda presenter, count: presenter.styling.step_theme(-count),
    ),
    Command(
        "theme-auto", translatable("Command", "As the system: auto"), Menu.LOOK, ("c a",), _theme("auto")
    ),
    Command("theme-light", translatable("Command", "Light"), Menu.LOOK, ("c l",), _theme("light")),
    Command("theme-sepia", translatable("Command", "Sepia"), Menu.LOOK, ("c s",), _theme("sepia")),
    Command("theme-gray", translatable("Command", "Gray"), Menu.LOOK, ("c g",), _theme("gray")),
    Command("theme-dark", translatable("Command", "Dark"), Menu.LOOK, ("c d",), _theme("dark")),
    Command("theme-black", translatable("Command", "Black"), Menu.LOOK, ("c b",), _theme("black")),
    Command(
        "theme-high-contrast",
        translatable("Command", "High contrast"),
        Menu.LOOK,
        ("c h",),
        _theme("high-contrast"),
    ),
    Command(
        "show-all-settings",
        translatable("Command", "All settings…"),
        Menu.LOOK,
        ("c m",),
        lambda presenter, _: presenter.view.show_all_settings(),
        "panel",
    ),
    Command(
        "switch-half",
        translatable("Command", "Same theme by day or by night"),
        Menu.LOOK,
        ("c t",),
        lambda presenter, _: presenter.styling.switch_half(),
    ),
    Command(
        "edit-theme",
        translatable("Command", "Colors of a theme of your own…"),
        Menu.LOOK,
        ("c e",),
        lambda presenter, _: presenter.view.edit_theme(),
        "theme",
    ),
    Command(
        "next-profile",
        translatable("Command", "Next profile"),
        Menu.LOOK,
        ("c p",),
        lambda presenter, count: presenter.styling.step_profile(count),
    ),
    Command(
        "previous-profile",
        translatable("Command", "Previous profile"),
        Menu.LOOK,
        ("c P",),
        lambda presenter, count: presenter.styling.step_profile(-count),
    ),
    Command(
        "toggle-alignment",
        translatable("Command", "Justified or ragged"),
        Menu.LOOK,
        ("c j",),
        _toggle("alignment"),
    ),
    Command(
        "toggle-hyphenation",
        translatable("Command", "Hyphenation on or off"),
        Menu.LOOK,
        ("c y",),
        _toggle("hyphenation"),
    ),
    Command(
        "toggle-paragraphs",
        translatable("Command", "Paragraphs by space or indent"),
        Menu.LOOK,
        ("c i",),
        _toggle("paragraphs"),
    ),
    Command(
        "toggle-links",
        translatable("Command", "Links underlined, plain or hidden"),
        Menu.LOOK,
        ("c k",),
        _toggle("links"),
    ),
    Command(
        "toggle-generous-spacing",
        translatable("Command", "Generous spacing on or off"),
        Menu.LOOK,
        ("c w",),
        _toggle("generous_spacing"),
    ),
    Command(
        "toggle-wrap-code",
        translatable("Command", "Wrap long lines of code, or not"),
        Menu.LOOK,
        ("c o",),
        _toggle("wrap_code"),
    ),
    Command(
        "toggle-vertical",
        translatable("Command", "Vertical lines in this language, or not"),
        Menu.LOOK,
        ("c v",),
        lambda presenter, _count: presenter.styling.toggle_vertical(),
    ),
    Command(
        "heavier-text",
        translatable("Command", "Heavier text"),
        Menu.LOOK,
        ("c .",),
        _step("font_weight", +1),
        "plus",
    ),
    Command(
        "lighter-text",
        translatable("Command", "Lighter text"),
        Menu.LOOK,
        ("c ,",),
        _step("font_weight", -1),
        "minus",
    ),
    Command(
        "undo-look",
        translatable("Command", "Undo the last change of the settings"),
        Menu.LOOK,
        (
            "Ctrl+Z",
            "c z",
        ),
        lambda presenter, _: presenter.styling.undo_look(),
        "undo",
    ),
    Command(
        "reset-looks",
        translatable("Command", "Reset how articles look"),
        Menu.LOOK,
        ("c 0",),
        lambda presenter, _: presenter.styling.reset_looks(),
        "reset",
    ),
    Command(
        "toggle-numbers",
        translatable("Command", "Numbers of paragraphs"),
        Menu.LOOK,
        ("#",),
        _toggle("paragraph_numbers"),
    ),
)
