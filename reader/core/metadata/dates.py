"""Dates as people write them, in ISO 8601."""

import re
from datetime import date, datetime

from reader.core.late_regex import late_regex

_DIGIT = late_regex(r"\d")
_ISO = late_regex(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?"
)
_NUMBERS_YEAR_FIRST = late_regex(
    r"(?<!\d)((?:19|20)\d{2})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)"
)
_NUMBERS_YEAR_LAST = late_regex(r"(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?((?:19|20)\d{2})(?!\d)")
_DAY_MONTH_YEAR = late_regex(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
    r"[\s-]+(?:de\s+|of\s+)?([^\s\d.,:/|-]{2,12})\.?,?[\s-]+(?:de\s+|del\s+)?((?:19|20)\d{2})"
)
_MONTH_DAY_YEAR = late_regex(r"([^\s\d.,:/|-]{2,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})")
_YEAR_OF_TWO = late_regex(
    r"(?<![\d.])(?!\A\d\d?\.\d\d?\.\d\d\s+[^\W\d_])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]*\d)"
)
"""Day, month and year as German is written; two dots make it a date where two slashes would not.

Before the words of a heading it is the number of a section.
"""
_COMPACT = late_regex(r"\b((?:19|20)\d{2})(\d{2})(\d{2})(?:T\d{4,6}Z?)?\b")
_WRITTEN = (
    (_NUMBERS_YEAR_FIRST, (0, 1, 2)),
    (_DAY_MONTH_YEAR, (2, 1, 0)),
    (_MONTH_DAY_YEAR, (2, 0, 1)),
    (_NUMBERS_YEAR_LAST, (2, 1, 0)),
    (_COMPACT, (0, 1, 2)),
    (_YEAR_OF_TWO, (2, 1, 0)),
)
"""How a date is written, and where its year, month and day stand in what was found."""
_IN_URL = late_regex(r"[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)")

_MONTHS = [
    "jan janv januar january janvier enero ene janeiro gennaio gen januari stycznia ocak января"
    " янв يناير जनवरी januára ledna tammikuuta siječnja",
    "feb febr fév févr februar february février febrero fevereiro febbraio februari lutego şubat"
    " февраля фев فبراير फरवरी února helmikuuta veljače",
    "mar mär märz march mars marzo mrz março maart mrt marca mart марта مارس मार्च března maaliskuuta ožujka",
    "apr april avr avril abril abr aprile kwietnia nisan апреля апр أبريل ابريل अप्रैल dubna huhtikuuta"
    " travnja",
    "may mai mayo maio maggio mei maj maja mayıs мая مايو मई května toukokuuta svibnja",
    "jun june juni juin junio junho giugno juni czerwca haziran июня июн يونيو जून června kesäkuuta lipnja",
    "jul july juli juil juillet julio julho luglio lipca temmuz июля июл يوليو जुलाई července heinäkuuta"
    " srpnja",
    "aug ago august août aout agosto augustus augusti sierpnia ağustos августа авг أغسطس अगस्त srpna"
    " elokuuta kolovoza",
    "sep sept september septembre septiembre setembro set settembre września eylül сентября сен"
    " سبتمبر सितंबर सितम्बर září syyskuuta rujna",
    "oct okt october oktober octobre octubre outubro out ottobre ott października ekim октября"
    " окт أكتوبر अक्टूबर अक्तूबर října lokakuuta listopada",
    "nov november novembre noviembre novembro listopada kasım ноября ноя نوفمبر नवंबर नवम्बर listopadu"
    " marraskuuta studenoga",
    "dec dez déc december dezember décembre diciembre dic dezembro dicembre grudnia aralık декабря"
    " дек ديسمبر दिसंबर दिसम्बर prosince joulukuuta prosinca",
]
_MONTH = {name: number for number, names in reversed(list(enumerate(_MONTHS, 1))) for name in names.split()}


def iso(text: str) -> str:
    """Return the first date in *text* as ISO 8601, with its time and zone if it has them; "" without one."""
    if not _DIGIT.search(text):
        return ""
    found = _ISO.search(text)
    if found and _day(*map(int, found.group(1, 2, 3))):
        day, clock, zone = "-".join(found.group(1, 2, 3)), found.group(4), found.group(5) or ""
        return f"{day}T{clock}{zone}" if clock and clock not in ("00:00:00", "00:00") else day
    return _written(text)


def _written(text: str) -> str:
    for pattern, order in _WRITTEN:
        for found in pattern.finditer(text):
            parts = [found.group(index + 1) for index in order]
            month = int(parts[1]) if parts[1].isdecimal() else _MONTH.get(parts[1].casefold(), 0)
            year, number = int(parts[0]), int(parts[2])
            year += 2000 if pattern is _YEAR_OF_TWO else 0
            # Day first is what most of the world writes; where that is no date, the month was first.
            day = _day(year, month, number) or (
                _day(year, number, month) if pattern is _NUMBERS_YEAR_LAST else ""
            )
            if day:
                return day
    return ""


def is_whole(text: str) -> bool:
    """Tell whether *text* is a date and nothing else."""
    return not re.search(r"\w", without(text)) and without(text) != text


def without(text: str) -> str:
    """Return *text* without the first date in it; as it is where it has none."""
    for pattern in (_ISO, *(pattern for pattern, _ in _WRITTEN)) if _DIGIT.search(text) else ():
        for found in pattern.finditer(text):
            if iso(found.group()):
                return text[: found.start()] + text[found.end() :]
    return text


def is_month(text: str) -> bool:
    """Tell whether *text* is the name of a month and nothing else."""
    return text.casefold() in _MONTH


def in_url(url: str) -> str:
    """Return the date in the path of *url*, or ""."""
    found = _IN_URL.search(url.partition("?")[0])
    return _day(*map(int, found.groups())) if found else ""


def _day(year: int, month: int, number: int) -> str:
    try:
        day = date(year, month, number)
    except ValueError:
        return ""
    return day.isoformat() if 1990 <= year <= datetime.now().year + 1 else ""
