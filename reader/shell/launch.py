"""From nothing to a window, in the order that takes least time."""

import sys
from collections.abc import Sequence
from threading import Event, Thread

from PySide6.QtWidgets import QApplication

from reader.core.source import Source
from reader.reading_child import Child
from reader.shell import engine
from reader.shell.garbage import Garbage


def run(sources: Sequence[Source], child: Child | None, *, at: str = "", find: str = "") -> int:
    """Show *sources*, the first, which *child* reads already, at the place *at* or at the words to *find*.

    Returns the exit code when the last window is closed.
    """
    # Named here, the style is made once; setStyle would make it again (7 ms).
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("lutrin")
    app.setDesktopFileName("lutrin")
    Garbage(app)
    # Modules are loaded while the engine starts, which leaves Python free; the view's first, and waited
    # for, so that Qt's classes are never prepared on two threads at once. The rest know nothing of Qt.
    has_view = Event()
    loading = Thread(target=_load, args=(has_view,), name="loading")
    loading.start()
    engine.start()
    has_view.wait()
    from reader.shell.article_view import ArticleView

    view = ArticleView()
    view.warm_up()
    loading.join()
    # The engine's first process for pages starts while the rest of the window is being loaded.
    from reader.core.destination import Destination
    from reader.deliveries import Deliveries
    from reader.reading_process import ReadingProcess
    from reader.shell.focus_ring import ring_focus
    from reader.shell.icons import app_icon
    from reader.shell.program import Program

    ring_focus(app)
    deliveries = Deliveries()
    program = Program(deliveries, ReadingProcess(deliveries, child) if child else None, view)
    program.open_window(sources, Destination(at, find))
    app.setWindowIcon(app_icon())
    program.listen()
    code = app.exec()
    program.finish()
    return code


def _load(has_view: Event) -> None:
    try:
        import reader.shell.article_view
    finally:
        has_view.set()
    import reader.presenter  # noqa: F401
