"""An article's metadata in the window's language: dates by locale, minutes with their plural."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.core.article import Article, Kind
from reader.core.compose import Labels
from reader.core.late_regex import late_regex
from reader.core.wording import translatable

_WEEKDAY = late_regex(r"[,،]?\s*dddd\s*[,،]?\s*")

GENRES = {
    Kind.DOCUMENTATION: translatable("Labels", "Documentation"),
    Kind.FORUM: translatable("Labels", "Forum thread"),
    Kind.LISTING: translatable("Labels", "Listing"),
    Kind.SUMMARY: translatable("Labels", "Summary"),
}
"""What a page is called, where it is no article."""


def labels(article: Article) -> Labels:
    """Return what the page says around *article*, in the language in force."""
    return Labels(
        lang=QLocale().bcp47Name(),
        published=_day(article.metadata.published),
        modified=_modified(article),
        minutes=_minutes(article.minutes),
        saved=_saved(article.saved),
        genre=QCoreApplication.translate("Labels", GENRES.get(article.kind, "")),
        source=QCoreApplication.translate("Labels", "Saved from") if article.metadata.url else "",
    )


def _modified(article: Article) -> str:
    day = _day(article.metadata.modified)
    if not day or day == _day(article.metadata.published):
        return ""
    return QCoreApplication.translate("Labels", "updated {day}").format(day=day)


def _saved(iso: str) -> str:
    day = _day(iso)
    return QCoreApplication.translate("Labels", "Saved on {day}").format(day=day) if day else ""


def _day(iso: str) -> str:
    try:
        day = datetime.fromisoformat(iso).date()
    except ValueError:
        return ""
    # The long format of the language, without the day of the week, which says nothing of an article.
    written = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat)).strip()
    return QLocale().toString(QDate(day.year, day.month, day.day), written)


def _minutes(minutes: tuple[int, int]) -> str:
    fast, slow = minutes
    if not slow:
        return ""
    if fast == slow:
        return QCoreApplication.translate("Labels", "%Ln minute(s)", "", slow)
    text = QCoreApplication.translate("Labels", "{fast}–%Ln minutes", "a range: from {fast} to %Ln", slow)
    return text.format(fast=QLocale().toString(fast))
