"""From nothing to a window, in the order that takes least time."""

import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from reader.core.destination import Destination
from reader.core.source import Source
from reader.deliveries import Deliveries
from reader.reading_process import ReadingProcess
from reader.shell.article_view import ArticleView
from reader.shell.garbage import Garbage


def run(
    sources: Sequence[Source],
    destination: Destination,
    deliveries: Deliveries,
    first: ReadingProcess | None,
) -> int:
    """Show *sources*, the first at *destination*; return the exit code when the last window is closed."""
    # Named here, the style is made once; setStyle would make it again (7 ms).
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("lutrin")
    app.setDesktopFileName("lutrin")
    Garbage(app)
    view = ArticleView()
    view.warm_up()
    # The engine's processes start while the rest of the window is still being loaded.
    from reader.shell.focus_ring import ring_focus
    from reader.shell.icons import app_icon
    from reader.shell.program import Program

    ring_focus(app)
    program = Program(deliveries, first, view)
    program.open_window(sources, destination)
    app.setWindowIcon(app_icon())
    program.listen()
    code = app.exec()
    program.finish()
    return code
