"""`lutrin show`: an article without a window, as text, HTML, JSON or Markdown. Imports no Qt."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from html import escape

from reader.core import choices, formats, paths, privacy, reading
from reader.core.article import Article, Metadata, Page, Resource
from reader.core.choices import NO_CHOICES, Choices
from reader.core.embedding import embedded
from reader.core.errors import ReaderError, unforeseen
from reader.core.pictures import found
from reader.core.privacy import KeptOut
from reader.core.source import Source
from reader.core.transfer import shown_object
from reader.time_limit import told_in_time
from reader.translation.languages import in_language


@dataclass(frozen=True, slots=True)
class Read:
    """An article that was read, and who answers for its page: what was kept out, and pictures by name."""

    article: Article
    kept_out: Callable[[], KeptOut]
    picture: Callable[[str], Resource | None]


def show(
    sources: Sequence[Source],
    format: str,
    *,
    whole: bool = False,
    plain: bool = False,
    language: str | None = None,
) -> int:
    """Print each of *sources* in its order; return 1 where one could not be read, else 0.

    *plain* is without rules for sites and without what was decided by hand. Where a *language* is named the
    article is translated into it.
    """

    def written(source: Source) -> str:
        with opened(source, whole, plain) as read:
            article = in_language(read.article, language, None, source.name) if language else read.article
            return WRITERS[format](replace(read, article=article))

    return _print(sources, written)


def show_privacy(sources: Sequence[Source]) -> int:
    """Print what was kept out of each of *sources*: in a sentence, and by host."""

    def written(source: Source) -> str:
        with opened(source, whole=True) as read:
            return _privacy(read.kept_out())

    return _print(sources, written)


def explain(sources: Sequence[Source], format: str, *, plain: bool = False) -> int:
    """Print what was taken of each of *sources* and what was left out, as "text" or "json"."""
    from reader.explain import explained

    def written(source: Source) -> str:
        with told_in_time(source.name):
            page = _page(source)
            return explained(page, _choices(page, plain), format)

    return _print(sources, written)


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
            print(f"lutrin: {unforeseen(error, source.name)}", file=sys.stderr)
    return int(failed)


LARGE_BYTES = 1 << 21
"""From this size on a page is read in a process of its own, which can be stopped when it takes too long."""


@contextmanager
def opened(source: Source, whole: bool, plain: bool = False) -> Iterator[Read]:
    """Read *source* and keep its page at hand meanwhile. Raises ReaderError."""
    if _size(source) >= LARGE_BYTES:
        from reader.core.answers import awaited
        from reader.reading_process import read_apart

        with read_apart(source, whole=whole, plain=plain) as (article, child):
            _warn(child.warnings)
            yield Read(
                article, lambda: awaited(child.kept_out), lambda name: awaited(partial(child.picture, name))
            )
    else:
        with told_in_time(source.name):
            page = _page(source)
            article = reading.article(page, whole, NO_CHOICES if whole else _choices(page, plain))
        yield Read(
            article, lambda: privacy.kept_out(page), lambda name: found(page, article.pictures.get(name, ""))
        )


def _page(source: Source) -> Page:
    if source.path is None:
        return formats.parse(source.data, source.name, page=source.page)
    return formats.load(source.path, source.page)


def _choices(page: Page, plain: bool) -> Choices:
    if plain:
        return NO_CHOICES
    decided, warnings = choices.of(page, paths.site_rules_file(), paths.choices_folder())
    _warn(warnings)
    return decided


def _warn(warnings: Sequence[ReaderError]) -> None:
    for each in warnings:
        print(f"lutrin: {each}", file=sys.stderr)


def _list(source: Source) -> str:
    with told_in_time(source.name):
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
    return " · ".join(filter(None, (meta.byline, meta.published[:10], meta.site)))


def _text(read: Read) -> str:
    article = read.article
    meta = article.metadata
    about = _about(meta)
    dek = "" if meta.excerpt[:60] in article.text[: len(meta.excerpt) + 200] else meta.excerpt
    return "\n\n".join(filter(None, (meta.title, dek, about, article.text))) + "\n"


def _html(read: Read) -> str:
    article = read.article
    meta = article.metadata
    about = _about(meta)
    return (
        f'<article lang="{escape(meta.lang)}" dir="{escape(meta.dir)}">\n'
        f"<header>\n<h1>{escape(meta.title)}</h1>\n<p>{escape(about)}</p>\n</header>\n"
        f"{embedded(article.content, read.picture)}\n</article>"
    )


def _json(read: Read) -> str:
    made = shown_object(read.article) | {"kept_out": asdict(read.kept_out())}
    return json.dumps(made, ensure_ascii=False, indent=2)


def _markdown(read: Read) -> str:
    from reader.exports import markdown

    return markdown.write(read.article)


def _privacy(kept: KeptOut) -> str:
    things = [f"{count} {noun if count == 1 else noun + 's'}" for noun, count in kept.counts.items() if count]
    hosts = (f"{count}\t{host}\t{'tracker' * (host in kept.trackers)}" for host, count in kept.hosts.items())
    return "\n".join((f"Kept out: {', '.join(things) or 'nothing'}.", *hosts))


WRITERS: Mapping[str, Callable[[Read], str]] = {
    "text": _text,
    "html": _html,
    "json": _json,
    "markdown": _markdown,
}
