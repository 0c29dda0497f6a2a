"""What the panel shows on demand: every setting in groups, found by words, with profiles and a sample."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.core.overrides import Table
from reader.core.profiles import BUNDLED
from reader.core.rules import Choice, Range, Switch
from reader.core.settings import RULES, Settings
from reader.core.theme import Theme
from reader.core.wording import isolated, translatable
from reader.looks import EVERYWHERE, Looks
from reader.shell.actions import Actions
from reader.shell.icons import icon
from reader.shell.pack_panel import PackPanel
from reader.shell.pressing import ENTER
from reader.shell.sample import Sample
from reader.shell.setting_rows import ChoiceRow, FontRow, LineRow, RangeRow, Row, SwitchRow, TimeRow, word
from reader.shell.theme_rows import ThemeRow

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        translatable("Settings", "Text"),
        (
            "font",
            "font_weight",
            "letter_spacing",
            "word_spacing",
            "numerals",
            "ligatures",
            "generous_spacing",
        ),
    ),
    (
        translatable("Settings", "Lines and paragraphs"),
        (
            "line_height",
            "content_width",
            "margin",
            "alignment",
            "paragraphs",
            "paragraph_spacing",
            "hyphenation",
            "drop_cap",
            "vertical",
            "wrap_code",
        ),
    ),
    (
        translatable("Settings", "Colors and pictures"),
        (
            "auto_theme",
            "light_theme",
            "dark_theme",
            "light_from",
            "dark_from",
            "dim_pictures",
            "invert_diagrams",
            "blend_pictures",
        ),
    ),
    (
        translatable("Settings", "Reading"),
        ("layout", "scrolling", "reading_ruler", "auto_scroll_speed"),
    ),
    (translatable("Settings", "Languages"), ("languages_read", "always_translate")),
    (translatable("Settings", "Links"), ("links", "hint_letters", "ask_before_links")),
)
LANGUAGES = "Languages"
OTHERS = translatable("Settings", "Other settings")
COMMANDS = {
    "line_height": {"less": "tighten-lines", "more": "loosen-lines"},
    "content_width": {"less": "narrow-column", "more": "widen-column"},
    "auto_scroll_speed": {"less": "slower", "more": "faster"},
}
SPECIAL: Mapping[str, type[Row]] = {"font": FontRow, "light_from": TimeRow, "dark_from": TimeRow}


class MoreSettings(QWidget):
    """Every setting but the first ones."""

    scope_chosen = Signal(object)
    profile_chosen = Signal(str)
    profile_kept = Signal(str)
    profile_dropped = Signal(str)

    def __init__(self, first: tuple[str, ...], actions: Actions, themes: Mapping[str, Theme]) -> None:
        super().__init__()
        self._actions = actions
        self.rows = {key: _row(key, actions, themes) for _, keys in _groups(first) for key in keys}
        self._heads = {name: QLabel() for name, _ in _groups(first)}
        self._groups = dict(_groups(first))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._scope, self._profile = QComboBox(), QComboBox()
        self._scope.activated.connect(lambda at: self.scope_chosen.emit(self._scope.itemData(at)))
        self._profile.activated.connect(self._choose_profile)
        self._scope_name, self._profile_name = QLabel(), QLabel()
        self._keep, self._drop = QToolButton(), QToolButton()
        self._keep.clicked.connect(self._ask_for_name)
        self._drop.clicked.connect(lambda: self.profile_dropped.emit(self._profile.currentData()))
        self._sample = Sample()
        self.packs = PackPanel()
        self._nothing = QLabel()
        self._looks: Looks | None = None
        self._lay_out()
        self.translate()

    def show_settings(self, settings: Settings, paper: QPalette) -> None:
        """Show the values in force, and the sample on *paper*."""
        for key, row in self.rows.items():
            value = getattr(settings, key)
            row.show_value(value)
            row.show_whether_usual(value)
        for key in ("light_from", "dark_from"):
            self.rows[key].setEnabled(settings.auto_theme == "time")
        self.rows["paragraph_spacing"].setEnabled(settings.paragraphs == "space")
        self._sample.show_settings(settings, paper)

    def show_looks(self, looks: Looks, lang: str) -> None:
        """Show for what a change counts, which profile fits, and a sentence in *lang*."""
        self._looks = looks
        self._sample.show_language(lang)
        self._scope.clear()
        for table in looks.scopes:
            self._scope.addItem(_scope_name(table), table)
        self._scope.setCurrentIndex(max(0, self._scope.findData(looks.scope or EVERYWHERE)))
        self._profile.clear()
        for name in looks.profiles:
            self._profile.addItem(_profile_name(name), name)
        self._profile.setCurrentIndex(self._profile.findData(looks.profile))
        self._drop.setEnabled(bool(looks.profile) and looks.profile not in BUNDLED)

    def show_themes(self, themes: Mapping[str, Theme]) -> None:
        """Offer *themes* from now on."""
        for row in self.rows.values():
            if isinstance(row, ThemeRow):
                row.show_themes(themes)

    def paint(self, colors: QPalette) -> None:
        """Draw the icons in *colors*."""
        self._keep.setIcon(icon("plus", colors))
        self._drop.setIcon(icon("minus", colors))
        for row in self.rows.values():
            row.paint(colors)

    def tell_keys(self) -> None:
        """Say which keys go through the profiles."""
        about = self.tr("In the file: a table such as [profile.Evening].")
        keys = self._actions.keys_of("next-profile", "previous-profile")
        self._profile.setToolTip(f"{about}\n{keys}".rstrip())

    def translate(self) -> None:
        """Take the words of the language in force."""
        for words, widget in self._heads.items():
            widget.setText(word(words))
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self._nothing.setText(self.tr("No setting is called that."))
        for name, control, words in (
            (self._scope_name, self._scope, self.tr("Changes count for")),
            (self._profile_name, self._profile, self.tr("Profile")),
        ):
            name.setText(words)
            name.setBuddy(control)
            control.setAccessibleName(words)
        self._scope.setToolTip(self.tr('In the file: a table such as [site."example.org"] or [lang.ja].'))
        self.tell_keys()
        self._profile.setPlaceholderText(self.tr("Your own mix"))
        for button, words in (
            (self._keep, self.tr("Keep these settings as a profile…")),
            (self._drop, self.tr("Remove this profile")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        for row in self.rows.values():
            row.translate()
        self.packs.translate()
        if self._looks:
            self.show_looks(self._looks, self._sample.language)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.search)
        column.addLayout(_named(self._profile_name, self._profile, self._keep, self._drop))
        column.addLayout(_named(self._scope_name, self._scope))
        column.addWidget(self._sample)
        column.addWidget(self._nothing)
        self._nothing.hide()
        for name, keys in self._groups.items():
            head = self._heads[name]
            font = QFont(head.font())
            font.setWeight(QFont.Weight.DemiBold)
            head.setFont(font)
            head.setContentsMargins(0, 10, 0, 0)
            column.addWidget(head)
            for key in keys:
                column.addWidget(self.rows[key])
            if name == LANGUAGES:
                column.addWidget(self.packs)
        for button in (self._keep, self._drop):
            button.setAutoRaise(True)

    def _filter(self, words: str) -> None:
        found = {key for key, row in self.rows.items() if row.answers(words)}
        for key, row in self.rows.items():
            row.setVisible(key in found)
        # What is no setting would stand before those that were found.
        for each in (
            self._profile_name,
            self._profile,
            self._keep,
            self._drop,
            self._scope_name,
            self._scope,
        ):
            each.setVisible(not words)
        self._sample.setVisible(not words)
        for name, keys in self._groups.items():
            self._heads[name].setVisible(not found.isdisjoint(keys))
        has_packs = self.packs.answers(words)
        self.packs.setVisible(has_packs)
        if has_packs:
            self._heads[LANGUAGES].show()
        self._nothing.setVisible(not (found or has_packs))

    def show_packs(self) -> None:
        """Show the language packs and nothing else, with the keyboard."""
        self.search.setText(self.packs.name)
        self.packs.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = next((row for row in self.rows.values() if row.isVisible() and row.isEnabled()), None)
        goes_on = self.search.hasFocus() and event.key() in (*ENTER, Qt.Key.Key_Down)
        if goes_on and found:
            found.controls()[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif goes_on and self.packs.isVisible():
            self.packs.take_focus()
        else:
            super().keyPressEvent(event)

    def _choose_profile(self, place: int) -> None:
        self.profile_chosen.emit(self._profile.itemData(place))

    def _ask_for_name(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        name, is_given = QInputDialog.getText(self, self.tr("Keep a profile"), self.tr("Its name:"))
        if is_given and name.strip():
            self.profile_kept.emit(name)


def _groups(first: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The groups without the settings that stand *first*, and in the last one whatever no group names."""
    named = {*first, *(key for _, keys in GROUPS for key in keys)}
    yield from GROUPS
    if others := tuple(key for key in RULES if key not in named):
        yield OTHERS, others


def _row(key: str, actions: Actions, themes: Mapping[str, Theme]) -> Row:
    if key in SPECIAL:
        return SPECIAL[key](key)
    if key in ("light_theme", "dark_theme"):
        return ThemeRow(key, themes, dark=key == "dark_theme")
    match RULES[key]:
        case Range():
            return RangeRow(key, COMMANDS.get(key, {}), actions)
        case Choice():
            return ChoiceRow(key)
        case Switch():
            return SwitchRow(key)
    return LineRow(key)


def _named(name: QLabel, *controls: QWidget) -> QVBoxLayout:
    column, line = QVBoxLayout(), QHBoxLayout()
    column.setSpacing(4)
    column.addWidget(name)
    line.setSpacing(4)
    for place, each in enumerate(controls):
        line.addWidget(each, 0 if place else 1)
    column.addLayout(line)
    return column


def _scope_name(table: Table) -> str:
    if not table:
        return word(translatable("Settings", "All articles"))
    kind, name = table
    if kind == "lang":
        language = QLocale(name).nativeLanguageName() or name
        return word(translatable("Settings", "Articles in {language}")).format(language=language)
    return word(translatable("Settings", "Articles from {site}")).format(site=isolated(name))


def _profile_name(name: str) -> str:
    return QCoreApplication.translate("Profile", name) if name in BUNDLED else name
