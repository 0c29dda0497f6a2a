"""What arrives on other threads, on its way to the event loop. Imports no Qt."""

import threading
from collections.abc import Callable

Delivery = Callable[[], None]


class Deliveries:
    """Holds what arrives until an event loop is there to take it, and hands it on from then."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: list[Delivery] = []
        self._post: Callable[[Delivery], None] | None = None
        self._is_closed = False

    def __call__(self, delivery: Delivery) -> None:
        # Posted under the lock, so that who posts is not taken away meanwhile.
        with self._lock:
            if self._post:
                self._post(delivery)
            elif not self._is_closed:
                self._held.append(delivery)

    def open(self, post: Callable[[Delivery], None]) -> None:
        """Give everything to *post*, which calls nothing by itself, from now on; what was held first."""
        with self._lock:
            self._post, held, self._held = post, self._held, []
            for each in held:
                post(each)

    def close(self) -> None:
        """Throw away what still arrives: the event loop has ended."""
        with self._lock:
            self._post, self._is_closed = None, True
