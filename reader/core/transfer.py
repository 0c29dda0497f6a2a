"""Articles and explanations as plain objects of JSON, and back: between processes, and for `lutrin show`."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, astuple, fields
from typing import Any

from reader.core import mathml
from reader.core.article import Article, Block, BlockKind, Kind, Metadata, SafeHtml
from reader.core.choices import Name
from reader.core.explained import Explanation, Piece
from reader.core.reasons import Ground, Reason


def article_to_object(article: Article) -> dict[str, Any]:
    """Return *article* as dicts, lists, strings and numbers."""
    return asdict(article) | {
        "pictures": dict(article.pictures),
        "formulas": mathml.to_objects(article.formulas),
    }


def article_from_object(made: Mapping[str, Any]) -> Article:
    """Return the article that `article_to_object` was given.

    The content was cleaned by the worker that made it; this is the one place that takes its word.
    """
    return Article(
        metadata=_metadata(made["metadata"]),
        content=SafeHtml(made["content"]),
        blocks=tuple(Block(**each | {"kind": BlockKind(each["kind"])}) for each in made["blocks"]),
        kind=Kind(made["kind"]),
        word_count=made["word_count"],
        minutes=(made["minutes"][0], made["minutes"][1]),
        lead_picture=made["lead_picture"],
        pictures=made["pictures"],
        saved=made["saved"],
        formulas={name: mathml.from_object(each) for name, each in made["formulas"].items()},
    )


def explanation_to_object(explanation: Explanation) -> dict[str, Any]:
    """Return *explanation* as dicts, lists, strings and numbers."""
    made = {each.name: getattr(explanation, each.name) for each in fields(explanation)}
    return made | {
        "metadata": asdict(explanation.metadata),
        "pieces": [
            (*astuple(each)[:4], [isinstance(each.why, Ground), each.why], each.html)
            for each in explanation.pieces
        ],
        "decided": list(explanation.decided.items()),
    }


def explanation_from_object(made: Mapping[str, Any]) -> Explanation:
    """Return the explanation that `explanation_to_object` was given, cleaned as an article's content is."""
    return Explanation(
        metadata=_metadata(made["metadata"]),
        kind=Kind(made["kind"]),
        pieces=tuple(
            Piece(number, Name(*name), tag, text, _reason(why), SafeHtml(html))
            for number, name, tag, text, why, html in made["pieces"]
        ),
        decided=dict(made["decided"]),
        identity=made["identity"],
        host=made["host"],
        pictures=made["pictures"],
    )


def _reason(made: Sequence[Any]) -> Ground | Reason:
    taken, name = made
    return Ground(name) if taken else Reason(name)


def _metadata(made: Mapping[str, Any]) -> Metadata:
    return Metadata(**{**made, "tags": tuple(made["tags"])})


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
        "sources": dict(meta.sources),
        "kind": article.kind,
        "word_count": article.word_count,
        "minutes": list(article.minutes),
        "text": article.text,
        "html": article.content,
        "blocks": [{"id": f"b{each.id}", "kind": each.kind, "text": each.text} for each in article.blocks],
    }
