"""The start screen: open a page, or go on with a recent one."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.source import Source
from reader.library.store import Entry
from reader.shell.actions import Actions
from reader.shell.rows import Index, Rows

COLUMN_PX = 720
PADDING_PX = 12


class RecentModel(Rows[Entry]):
    """The articles that were read last, the latest first."""

    SOURCE = Qt.ItemDataRole.UserRole
    ABOUT = Qt.ItemDataRole.UserRole + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title or entry.path.name
        if role == self.SOURCE:
            return entry.source
        if role == self.ABOUT:
            return self._about(entry)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return f"{self._about(entry)}\n{entry.path}"
        return None

    def _about(self, entry: Entry) -> str:
        return " · ".join(filter(None, (entry.site or entry.path.parent.name, self._read(entry.share))))

    def _read(self, share: float) -> str:
        if share <= 0:
            return ""
        if share >= 0.99:
            return self.tr("read to the end")
        percent = QLocale().toString(max(1, round(share * 100)))
        return self.tr("{percent} % read").format(percent=percent)


class RecentDelegate(QStyledItemDelegate):
    """Two lines: the title, and under it where it comes from and how far it was read."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colors: QPalette = option.palette
        box: QRect = option.rect
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.highlight())
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inner = box.adjusted(PADDING_PX, PADDING_PX - 2, -PADDING_PX, 2 - PADDING_PX)
        self._line(painter, inner, index.data(), self._title_font(option), is_chosen, colors, is_quiet=False)
        about = index.data(RecentModel.ABOUT)
        below = inner.adjusted(0, inner.height() // 2, 0, 0)
        self._line(painter, below, about, option.font, is_chosen, colors, is_quiet=True)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        height = option.fontMetrics.height()
        return QSize(200, round(2.5 * height) + 2 * PADDING_PX)

    def _title_font(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _line(  # noqa: PLR0913, PLR0917 - one line of text with all it needs
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        font: QFont,
        is_chosen: bool,
        colors: QPalette,
        is_quiet: bool,
    ) -> None:
        painter.setFont(font)
        role = QPalette.ColorRole.PlaceholderText if is_quiet else QPalette.ColorRole.Text
        painter.setPen(colors.color(QPalette.ColorRole.HighlightedText if is_chosen else role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, shown)


class StartPage(QWidget):
    """Shows recent articles; tells which one was chosen."""

    page_chosen = Signal(Source)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._model = RecentModel()
        self._title = QLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._open = QPushButton()
        self._open.clicked.connect(actions["open-file"].trigger)
        self._open.setAutoDefault(True)
        self._recent = QLabel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(RecentDelegate(self._list))
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.activated.connect(lambda index: self.page_chosen.emit(index.data(RecentModel.SOURCE)))
        self._list.clicked.connect(lambda index: self.page_chosen.emit(index.data(RecentModel.SOURCE)))
        self._list.setUniformItemSizes(True)
        self._recent.setBuddy(self._list)
        self._lay_out()
        self.translate()

    def show_recent(self, entries: Sequence[Entry]) -> None:
        """Show *entries*, the first one chosen."""
        self._model.show(entries)
        self._recent.setVisible(bool(entries))
        self._list.setVisible(bool(entries))
        self._spare.setVisible(not entries)
        if entries:
            self._list.setCurrentIndex(self._model.index(0))
        (self._list if entries else self._open).setFocus()

    def titles(self) -> list[str]:
        """Return the titles that are listed."""
        return [str(self._model.index(row).data()) for row in range(self._model.rowCount())]

    def translate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Nothing but the article"))
        self._hint.setText(self.tr("Open a page that you saved, or drop it here. Nothing is sent anywhere."))
        self._open.setText(self.tr("Open a saved page…"))
        self._recent.setText(self.tr("Recent articles"))
        self._list.setAccessibleName(self.tr("Recent articles"))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addSpacing(48)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self._open, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(24)
        column.addWidget(self._recent)
        column.addWidget(self._list, 1)
        self._spare = QWidget()
        column.addWidget(self._spare, 1)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(COLUMN_PX)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(holder, 100)
        layout.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The list would search by letters; here letters are commands, as everywhere.
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        super().changeEvent(event)
