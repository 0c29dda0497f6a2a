"""Articles as plain objects of JSON, and back: between processes, and for `lutrin show`."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from reader.core.article import Article, Block, BlockKind, Kind, Metadata, SafeHtml


def article_to_object(article: Article) -> dict[str, Any]:
    """Return *article* as dicts, lists, strings and numbers."""
    return asdict(article) | {"pictures": dict(article.pictures)}


def article_from_object(made: Mapping[str, Any]) -> Article:
    """Return the article that `article_to_object` was given.

    The content was cleaned by the worker that made it; this is the one place that takes its word.
    """
    return Article(
        metadata=Metadata(**made["metadata"] | {"tags": tuple(made["metadata"]["tags"])}),
        content=SafeHtml(made["content"]),
        blocks=tuple(Block(**each | {"kind": BlockKind(each["kind"])}) for each in made["blocks"]),
        kind=Kind(made["kind"]),
        word_count=made["word_count"],
        minutes=(made["minutes"][0], made["minutes"][1]),
        lead_picture=made["lead_picture"],
        pictures=made["pictures"],
        saved=made["saved"],
    )


def shown_object(article: Article) -> dict[str, Any]:
    """Return what ``lutrin show --format json`` prints."""
    meta = article.metadata
    return {
        "title": meta.title,
        "byline": meta.byline,
        "site": meta.site,
        "published": meta.published,
        "modified": meta.modified,
        "lang": meta.lang,
        "dir": meta.dir,
        "excerpt": meta.excerpt,
        "image": meta.image,
        "url": meta.url,
        "saved": article.saved,
        "tags": list(meta.tags),
        "kind": article.kind,
        "word_count": article.word_count,
        "minutes": list(article.minutes),
        "text": article.text,
        "html": article.content,
        "blocks": [{"id": f"b{each.id}", "kind": each.kind, "text": each.text} for each in article.blocks],
    }
