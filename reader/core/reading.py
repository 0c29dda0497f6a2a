"""From a file on disk to an article: format, extraction, numbering and cleaning, in that order."""

import math
from pathlib import Path

from reader.core.article import Article, Page
from reader.core.blocks import number
from reader.core.choices import NO_CHOICES, Choices
from reader.core.habits import habits
from reader.core.late_regex import late_regex

# Chinese, Japanese, Thai, Lao, Burmese and Khmer put no spaces between words.
_ALONE = late_regex(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
# One a word: it begins at the first letter and takes the rest, so that nothing is read twice.
_WORD = late_regex(r"\w\S*+")
_BY_LETTER = frozenset(("ko",))
"""Languages with spaces between words whose readers are timed by letters all the same."""


def read(path: Path, whole: bool = False) -> Article:
    """Return the article saved at *path*; raise ReaderError where that cannot be."""
    from reader.core import formats

    return article(formats.load(path), whole)


def article(page: Page, whole: bool = False, choices: Choices = NO_CHOICES) -> Article:
    """Return the article of *page* as *choices* have it, or with *whole* all that it shows."""
    from reader.core import extract, formulas, highlight, sanitize
    from reader.core.pictures import Pictures, file_name
    from reader.core.tree import written

    extracted = extract.whole(page) if whole else extract.extract(page, choices)
    found = formulas.collect(extracted.content)
    highlight.color(extracted.content)
    blocks = number(extracted.content)
    pictures = Pictures(page.url)
    content = sanitize.clean(written(extracted.content), pictures.name)
    metadata = extracted.metadata
    lead = ""
    if metadata.image and file_name(metadata.image) not in map(file_name, pictures.urls.values()):
        lead = pictures.name(metadata.image) or ""
    text = " ".join(block.text for block in blocks)
    words = word_count(text)
    return Article(
        metadata=metadata,
        content=content,
        blocks=blocks,
        kind=extracted.kind,
        word_count=words,
        minutes=minutes(text, metadata.lang, words),
        lead_picture=lead,
        pictures=dict(pictures.urls),
        saved=page.saved.isoformat(timespec="seconds") if page.saved else "",
        formulas=found,
    )


def word_count(text: str) -> int:
    """Return the number of words in *text*; a letter of a script without spaces counts as half of one."""
    rest, letters = _ALONE.subn(" ", text)
    return len(_WORD.findall(rest)) + math.ceil(letters / 2)


def minutes(text: str, lang: str, words: int | None = None) -> tuple[int, int]:
    """Return how many minutes a fast and a slow reader of *lang* need for *text*, at least one each.

    *words* is how many it has, where that was counted before.
    """
    has = habits(lang)
    slow, fast = has.speed
    is_by_letter = not has.spaced or lang.partition("-")[0].lower() in _BY_LETTER
    spaced = words if words is not None else word_count(text)
    units = sum(map(str.isalnum, text)) if is_by_letter else spaced
    return max(1, round(units / fast)), max(1, math.ceil(units / slow))
