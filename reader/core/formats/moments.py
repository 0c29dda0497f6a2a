"""Points in time, as those who saved a page wrote them down."""

from datetime import datetime


def moment(written: str) -> datetime | None:
    """Return what *written* (ISO 8601) names, or None where it is no time or has no zone."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else None
