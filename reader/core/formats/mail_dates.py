"""Dates as mails and HTTP write them (RFC 5322, 3.3)."""

from datetime import UTC, datetime


def read(written: str) -> datetime | None:
    """Return the date *written*, in UTC where it names no zone; None where it is none."""
    from email.utils import parsedate_to_datetime

    try:
        found = parsedate_to_datetime(written)
    except (ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
