"""Exports: an article as a file that other programs read, one module for each kind. Imports no Qt.

A kind is one entry of EXPORTS. Each is made whole in memory and then put in its place, so that what lay
there before is never half overwritten. Whoever only names the kinds, as window and command line do, loads
none of what makes them.
"""

from importlib import import_module
from pathlib import Path

from reader.core.wording import translatable
from reader.exports.export import Edition, Export, Made, Shown, shown_from_object

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
]

EXPORTS = (
    Export("epub", translatable("Export", "EPUB book"), (".epub",), "reader.exports.epub"),
    Export("pdf", translatable("Export", "PDF"), (".pdf",)),
    Export(
        "html-file", translatable("Export", "Web page, one file"), (".html", ".htm"), "reader.exports.html"
    ),
    Export("markdown", translatable("Export", "Markdown"), (".md", ".markdown"), "reader.exports.markdown"),
    Export("text-file", translatable("Export", "Plain text"), (".txt",), "reader.exports.text"),
)
"""Every kind, in the order in which they are offered."""

BY_ID = {each.id: each for each in EXPORTS}


def export_for(name: str) -> Export | None:
    """The kind of the file called *name*, by its ending; None where no kind ends so."""
    return next((each for each in EXPORTS if name.lower().endswith(each.suffixes)), None)


def make(kind: str, edition: Edition, path: Path) -> Made:
    """Return *edition* as a file of *kind*, to be written to *path*."""
    from reader.exports.placing import files_folder

    made: Made = import_module(BY_ID[kind].module).make(edition, files_folder(path).name)
    return made
