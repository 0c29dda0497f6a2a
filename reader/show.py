"""`lutrin show`: an article without a window, as text, HTML, JSON or Markdown. Imports no Qt."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from html import escape

from reader.core import formats, reading
from reader.core.article import Article, Metadata
from reader.core.errors import ReaderError, ReadingFailed
from reader.core.source import Source
from reader.core.transfer import shown_object


def show(sources: Sequence[Source], format: str, *, whole: bool) -> int:
    """Print each of *sources* in its order; return 1 where one could not be read, else 0."""
    return _print(sources, lambda source: WRITERS[format](_article(source, whole)))


def list_pages(sources: Sequence[Source]) -> int:
    """Print the pages that each of *sources* holds: number, title and address, a tab between them."""
    return _print(sources, _list)


def _print(sources: Sequence[Source], written: Callable[[Source], str]) -> int:
    failed = False
    # The text of a page may hold any character; what a terminal cannot print must not stop it.
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for source in sources:
        try:
            print(written(source))
        except ReaderError as error:
            failed = True
            sys.stdout.flush()
            print(f"lutrin: {error}", file=sys.stderr)
        except BrokenPipeError:
            raise
        except Exception as error:  # a page must never end the program with a traceback
            failed = True
            print(f"lutrin: {ReadingFailed(name=source.name)} ({type(error).__name__})", file=sys.stderr)
    return int(failed)


LARGE_BYTES = 1 << 21
"""From this size on a page is read in a process of its own, which can be stopped when it takes too long."""


def _article(source: Source, whole: bool) -> Article:
    if _size(source) >= LARGE_BYTES:
        from reader.reading_process import read_apart

        return read_apart(source, whole=whole)
    if source.path is None:
        return reading.article(formats.parse(source.data, source.name, page=source.page), whole=whole)
    return reading.article(formats.load(source.path, source.page), whole=whole)


def _list(source: Source) -> str:
    pages = formats.contents(source.path or formats.Saved(source.data, source.name))
    return "\n".join(f"{number}\t{page.title}\t{page.url}" for number, page in enumerate(pages, 1))


def _size(source: Source) -> int:
    if source.path is None:
        return len(source.data)
    try:
        return source.path.stat().st_size
    except (OSError, ValueError):  # what is wrong with it is said where it is read
        return 0


def _about(meta: Metadata) -> str:
    return " · ".join(filter(None, (meta.byline, meta.published, meta.site)))


def _text(article: Article) -> str:
    meta = article.metadata
    about = _about(meta)
    dek = "" if meta.excerpt[:60] in article.text[: len(meta.excerpt) + 200] else meta.excerpt
    return "\n\n".join(filter(None, (meta.title, dek, about, article.text))) + "\n"


def _html(article: Article) -> str:
    meta = article.metadata
    about = _about(meta)
    return (
        f'<article lang="{escape(meta.lang)}" dir="{escape(meta.dir)}">\n'
        f"<header>\n<h1>{escape(meta.title)}</h1>\n<p>{escape(about)}</p>\n</header>\n"
        f"{article.content}\n</article>"
    )


def _json(article: Article) -> str:
    return json.dumps(shown_object(article), ensure_ascii=False, indent=2)


def _markdown(article: Article) -> str:
    from markdownify import markdownify

    meta = article.metadata
    about = _about(meta)
    body = markdownify(article.content, heading_style="ATX", bullets="-").strip()
    head = (f"# {meta.title}" if meta.title else "", f"*{about}*" if about else "")
    return "\n\n".join(filter(None, (*head, body))) + "\n"


WRITERS: Mapping[str, Callable[[Article], str]] = {
    "text": _text,
    "html": _html,
    "json": _json,
    "markdown": _markdown,
}
