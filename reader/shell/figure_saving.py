"""Asks where a figure is to be saved, and writes it there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core import figure_file
from reader.core.article import Resource
from reader.core.errors import ReaderError
from reader.core.figure_file import FigureFile
from reader.core.wording import translatable
from reader.document import PageReader


class FigureNotSaved(ReaderError):
    """Values: ``name``."""

    template = translatable(
        "Error", "{name} cannot be saved there: choose another folder, or free some space."
    )


def save_figure(
    content: object, reader: PageReader, window: QWidget, failed: Callable[[ReaderError], None]
) -> None:
    """Save what the page's script tells of a figure (resources/page/figure.js) where a person says."""
    if not isinstance(content, dict):
        return
    told: dict[str, Any] = content
    source, words = str(told.get("picture") or ""), str(told.get("words", ""))

    def picture_came(picture: Resource | None) -> None:
        if picture:
            _ask(figure_file.of_picture(picture.data, picture.media_type, words), window, failed)

    if source.startswith("data:"):
        _ask(figure_file.of_inline(source, words), window, failed)
    elif source:
        reader.picture(source, picture_came)
    else:
        _ask(figure_file.of_content(told), window, failed)


def _ask(file: FigureFile | None, window: QWidget, failed: Callable[[ReaderError], None]) -> None:
    if file is None:
        return
    title = window.tr("Save the figure")
    chosen, _kind = QFileDialog.getSaveFileName(window, title, str(Path.home() / file.name))
    if not chosen:
        return
    try:
        Path(chosen).write_bytes(file.data)
    except OSError:
        failed(FigureNotSaved(name=Path(chosen).name))
