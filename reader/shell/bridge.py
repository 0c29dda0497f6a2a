"""What the page's own script (resources/page) tells the window."""

from PySide6.QtCore import QObject, Signal, Slot


class Bridge(QObject):
    """The object that the script knows as ``bridge``."""

    script_ready = Signal()
    place_told = Signal(int, float, float, int)
    settled = Signal(int)
    piece_chosen = Signal(int)

    @Slot()
    def ready(self) -> None:
        """The script is there and its functions can be called."""
        self.script_ready.emit()

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
