"""Print what the view shows, after asking for a printer."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget


def print_page(view: QWebEngineView, window: QWidget) -> None:
    """Ask for a printer and print *view* on it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, window).exec():
        # Qt asks that the printer lives until the work is done.
        view.printFinished.connect(lambda _ok, _printer=printer: None)
        view.print(printer)
