"""Exports: an article as a file that other programs read, one module for each kind. Imports no Qt.

A kind is one entry of EXPORTS. Each is made whole in memory and then put in its place, so that what lay
there before is never half overwritten.
"""

from pathlib import Path

from reader.exports import epub, html, markdown, pdf, text
from reader.exports.export import Edition, Export, Made, Shown, shown_from_object
from reader.exports.placing import files_folder, write

__all__ = [
    "BY_ID",
    "EXPORTS",
    "Edition",
    "Export",
    "Made",
    "Shown",
    "export_for",
    "make",
    "shown_from_object",
    "write",
]

EXPORTS: tuple[Export, ...] = (epub.EXPORT, pdf.EXPORT, html.EXPORT, markdown.EXPORT, text.EXPORT)
"""Every kind, in the order in which they are offered."""

BY_ID = {each.id: each for each in EXPORTS}


def export_for(name: str) -> Export | None:
    """The kind of the file called *name*, by its ending; None where no kind ends so."""
    return next((each for each in EXPORTS if name.lower().endswith(each.suffixes)), None)


def make(kind: str, edition: Edition, path: Path) -> Made:
    """Return *edition* as a file of *kind*, to be written to *path*."""
    made = BY_ID[kind].make
    assert made is not None  # what the engine draws is not asked for here
    return made(edition, files_folder(path).name)
