"""One article in one language, whatever it takes: the command line's door."""

from collections.abc import Callable

from reader.core.article import Article
from reader.translation.errors import LanguageUnknown
from reader.translation.pair import code
from reader.translation.process import Progress, Wanted, translated


def in_language(
    article: Article,
    target: str,
    source: str | None,
    name: str,
    tell: Callable[[Progress], None] = lambda _progress: None,
) -> Article:
    """Return *article* in the language *target*, as it is where that is its own.

    *source* is its language where it says none or a wrong one; *name* is what errors call it.
    Raises ReaderError.
    """
    own = source or article.metadata.lang
    if not own:
        raise LanguageUnknown(name=name)
    if code(own) == code(target):
        return article
    return translated(Wanted(article, own, target, name), tell)
