"""A list's model as far as it is the same for every list: rows in their order, shown all at once."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class Rows(QAbstractListModel, Generic[T]):
    """The rows that are shown; what is seen of one, `data` says."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[T] = ()

    def show(self, rows: Sequence[T]) -> None:
        """Show *rows* in their order."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)
