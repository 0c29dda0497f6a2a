"""What the page's own script (resources/page) tells the window."""

import json

from PySide6.QtCore import QObject, Signal, Slot


class Bridge(QObject):
    """The object that the script knows as ``bridge``."""

    script_ready = Signal()
    place_told = Signal(int, float, float, int)
    settled = Signal(int)
    piece_chosen = Signal(int)
    cursor_moved = Signal(int)
    note_told = Signal(str)
    scrolled_to_end = Signal()
    words_told = Signal(str, list)
    anchor_asked = Signal(str)

    @Slot()
    def ready(self) -> None:
        """The script is there and its functions can be called."""
        self.script_ready.emit()

    @Slot(str, str)
    def words_met(self, lang: str, words: str) -> None:
        """The page has *words* (a JSON list) of the language *lang* and asks where to divide them."""
        self.words_told.emit(lang, json.loads(words))

    @Slot(int)
    def at_rest(self, height_px: int) -> None:
        """Fonts and pictures have come, and two frames were drawn since; the page is *height_px* high."""
        self.settled.emit(height_px)

    @Slot(int)
    def piece_clicked(self, number: int) -> None:
        """A piece of the page in pieces was clicked."""
        self.piece_chosen.emit(number)

    @Slot(int, float, float, int)
    def placed(self, block: int, within: float, share: float, last: int) -> None:
        """The reader is at *block*, *within* of it and *share* of all gone by; *last* is the last in view."""
        self.place_told.emit(block, within, share, last)

    @Slot(int)
    def cursor_at(self, block: int) -> None:
        """The cursor is on *block*, or on none (0)."""
        self.cursor_moved.emit(block)

    @Slot(str)
    def note_opened(self, text: str) -> None:
        """A footnote's card was opened, and says *text*; closed, it says nothing."""
        self.note_told.emit(text)

    @Slot(str)
    def anchor_followed(self, name: str) -> None:
        """A link to the place *name* in the page was followed."""
        self.anchor_asked.emit(name)

    @Slot()
    def auto_scroll_ended(self) -> None:
        """What scrolled by itself has come to the end."""
        self.scrolled_to_end.emit()
