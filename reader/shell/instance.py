"""One program for all windows: a second `lutrin FILE` hands its files to the first, over a local socket."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.instance_name import name

WAIT_MS = 1000
LARGEST_MESSAGE = 1 << 20


def hand_over(message: dict[str, Any]) -> bool:
    """Give *message* to the program that runs already; return whether there is one that took it."""
    socket = QLocalSocket()
    socket.connectToServer(name())
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps(message).encode() + b"\n")
    # Its answer is one byte: only then is it sure that the files are in good hands.
    taken = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
    socket.disconnectFromServer()
    return bool(taken)


class Instance(QObject):
    """Takes what other starts of the program hand over."""

    def __init__(self, take: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connect)
        if not self._server.listen(name()):
            # A socket left by a program that was killed: nobody answered `hand_over`, so it is nobody's.
            QLocalServer.removeServer(name())
            self._server.listen(name())

    def _connect(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LARGEST_MESSAGE:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"\n")
        socket.flush()
        if isinstance(message, dict):
            self._take(message)
