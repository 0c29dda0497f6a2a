"""From any thread to the thread of the windows."""

from PySide6.QtCore import QObject, Qt, Signal

from reader.deliveries import Delivery


class Post(QObject):
    """Calls whatever any thread emits as ``given``, on the thread that made this."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.given.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, delivery: Delivery) -> None:
        delivery()
