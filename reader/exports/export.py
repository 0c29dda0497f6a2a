"""The nouns of exporting: what goes in, what comes out, and what a kind is."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

# The command line knows the kinds of files, and must not load what makes them.
if TYPE_CHECKING:
    from reader.core.article import Article, Resource
    from reader.core.compose import Labels
    from reader.core.settings import Settings
    from reader.core.theme import Theme

Picture = Callable[[str], "Resource | None"]
"""Answers a picture's name with what it holds."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How an article is shown: settings, theme, the words around it, and whether in another language.

    ``translated`` is the article in that language; None where it is shown in its own.
    """

    settings: "Settings"
    theme: "Theme"
    labels: "Labels | None" = None
    translated: "Article | None" = None

    def to_object(self) -> dict[str, Any]:
        """Return these as JSON has them, for another process."""
        from reader.core.transfer import article_to_object

        made = asdict(replace(self, translated=None))
        return made | {"translated": self.translated and article_to_object(self.translated)}


def shown_from_object(made: Mapping[str, Any]) -> Shown:
    """Return what `Shown.to_object` was called for."""
    from reader.core.compose import Labels
    from reader.core.settings import Settings
    from reader.core.theme import Theme
    from reader.core.transfer import article_from_object

    labels = Labels(**made["labels"]) if made["labels"] else None
    translated = article_from_object(made["translated"]) if made["translated"] else None
    return Shown(Settings(**made["settings"]), Theme(**made["theme"]), labels, translated)


def plain_labels(article: "Article") -> "Labels":
    """What is said around *article* where no window's language is in force."""
    from reader.core.compose import Labels

    meta = article.metadata
    modified = meta.modified[:10]
    return Labels(
        published=meta.published[:10],
        modified=f"updated {modified}" if modified and modified != meta.published[:10] else "",
        source="Saved from" if meta.url else "",
    )


@dataclass(frozen=True, slots=True)
class Edition:
    """An article, its pictures, and how it is shown."""

    article: "Article"
    picture: Picture
    shown: Shown

    @property
    def labels(self) -> "Labels":
        return self.shown.labels or plain_labels(self.article)


@dataclass(frozen=True, slots=True)
class Made:
    """A file's content, and what must lie in the folder ``<name>_files`` beside it, by name."""

    data: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Export:
    """One kind of file.

    ``id`` is also the command line's option. ``suffixes`` begin with the usual one. ``module`` makes it;
    there is none where only the engine can draw it.
    """

    id: str
    text: str
    suffixes: tuple[str, ...]
    module: str = ""
