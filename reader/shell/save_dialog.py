"""Where an article is to be saved, and as what: the system's own dialog, the kind chosen by its list."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.core.late_regex import late_regex
from reader.exports import EXPORTS, Export, export_for

_LONGEST_NAME = 80
# What Windows allows in no name, and what hides or confuses one elsewhere.
_UNFIT = late_regex(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


def ask_where_to_save(window: QWidget, folder: Path, title: str) -> Path | None:
    """Ask for a file in *folder*, called after *title*; None if they change their mind.

    A name without an ending of ours gets that of the kind which the dialog showed.
    """
    kinds = {_filter(each): each for each in EXPORTS}
    first = EXPORTS[0]
    name, chosen = QFileDialog.getSaveFileName(
        window,
        QCoreApplication.translate("SaveDialog", "Save the article"),
        str(folder / f"{file_name(title)}{first.suffixes[0]}"),
        ";;".join(kinds),
    )
    if not name:
        return None
    path, kind = Path(name), kinds.get(chosen, first)
    if export_for(path.name) is kind:
        return path
    # The dialog keeps the first ending when another kind is chosen.
    stem = path.stem if export_for(path.name) else path.name
    return path.with_name(stem + kind.suffixes[0])


def file_name(title: str) -> str:
    """Return *title* as a file may be called, without an ending."""
    name = " ".join(_UNFIT.sub(" ", title).split()).strip(". ")
    return name[:_LONGEST_NAME].strip(". ") or "article"


def _filter(export: Export) -> str:
    endings = " ".join(f"*{suffix}" for suffix in export.suffixes)
    return f"{QCoreApplication.translate('Export', export.text)} ({endings})"
