"""The habits of languages in print, which a person may edit while their article is on screen."""

from dataclasses import replace

from reader.core import habits
from reader.core.article import Article
from reader.core.style_sheet import style_sheet
from reader.shell.article_view import ArticleView


class HabitsInForce:
    """Keeps a page in step with the table of `reader.core.habits`."""

    def __init__(self, article: ArticleView) -> None:
        self._article = article
        self._shown = habits.table()

    def follow(self, article: Article) -> Article:
        """Draw the page by the table as it is now; return *article* with its reading time by that table."""
        now = habits.table()
        if now == self._shown:
            return article
        self._shown = now
        self._article.use_style(style_sheet())
        # It leads to the parser, which a window that only shows does without.
        from reader.core.reading import minutes

        lang, words = article.metadata.lang, article.word_count
        return replace(article, minutes=minutes(article.text, lang, words))
