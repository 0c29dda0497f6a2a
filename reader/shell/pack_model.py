"""Language packs → a list model: from which language to which, and under it what there is to know."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from reader.core.wording import isolated
from reader.shell.language_names import isolated_name
from reader.translation.pack import Pack
from reader.translation.pair import Pair

Index = QModelIndex | QPersistentModelIndex
MEGABYTE = 1_000_000


class PackModel(QAbstractListModel):
    """The packs that are here."""

    def __init__(self) -> None:
        super().__init__()
        self._packs: Sequence[Pack] = ()

    def show(self, packs: Sequence[Pack]) -> None:
        """Show *packs* in their order."""
        self.beginResetModel()
        self._packs = packs
        self.endResetModel()

    def pack(self, index: Index) -> Pack | None:
        """Return the pack at *index*."""
        return self._packs[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._packs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pack = self._packs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            # The view draws this as a line's end and no paragraph's.
            return f"{pair_name(pack.pair)}\u2028{self._about(pack)}"
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return " · ".join(filter(None, (pack.name, pack.format, pack.architecture, pack.version)))
        return None

    def _about(self, pack: Pack) -> str:
        size = QLocale().toString(pack.size / MEGABYTE, "f", 1)
        quality = QLocale().toString(pack.quality, "f", 3)
        known = (
            self.tr("{size} MB").format(size=size) if pack.size else "",
            isolated(pack.licence) if pack.licence else "",
            self.tr("quality {score} (COMET)").format(score=quality) if pack.quality else "",
            "" if pack.folder else self.tr("the system's Apertium"),
        )
        return " · ".join(filter(None, known))


def pair_name(pair: Pair) -> str:
    """Return *pair* as people read it: each language by its own name, the arrow the window's way."""
    arrow = "\u2190" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else "\u2192"
    return f"{isolated_name(pair.source)} {arrow} {isolated_name(pair.target)}"
