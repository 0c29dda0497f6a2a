"""The furthest place that was read, as against one that was only looked at."""

from reader.core.place import Place


class Furthest:
    """Follows the reader: what was on screen without a gap is read, what a jump leads to is not.

    Whoever reads on from there, past what the jump showed, has moved on for good.
    """

    def __init__(self, place: Place) -> None:
        self.place = place
        self._seen = max(place.block, place.last)
        self._landing: Place | None = None
        self._visited = 0

    def moved(self, place: Place) -> None:
        """Take note of what is on screen."""
        if place.block <= self._seen + 1:
            self._landing = None
            self._advance(place, place.last)
        elif self._landing is None or not self._landing.block <= place.block <= self._visited + 1:
            self._landing, self._visited = place, max(place.block, place.last)
        elif place.block > max(self._landing.block, self._landing.last):
            self._landing = None
            self._advance(place, self._visited)
        else:
            self._visited = max(self._visited, place.last)

    def _advance(self, place: Place, seen: int) -> None:
        self._seen = max(self._seen, place.block, seen)
        if (place.block, place.within, place.share) > (self.place.block, self.place.within, self.place.share):
            self.place = place
