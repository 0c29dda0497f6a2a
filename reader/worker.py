"""The child process that reads pages: requests as JSON lines in, answers as JSON lines out.

Hostile pages are parsed here, never in the window's process: this one can be limited, cancelled
and killed. Imports no Qt. `reader.reading_process` speaks for it on the other side.

Requests, each with an ``id`` that its answer repeats:

- ``{"read": path, "whole": bool}``, or ``{"data": base64, …}`` for standard input: answers
  ``{"article": …, "warnings": […]}`` and keeps the page for the requests that follow. ``"page": n`` is the
  page of an archive; with ``"plain": true`` neither rules nor choices that were kept are used.
- ``{"picture": name}``: answers ``{"size": n, "media_type": …}`` and *n* bytes, or ``{"size": -1}``.
- ``{"explain": true}``: answers ``{"explanation": …}``, every piece with its reason.
- ``{"choose": pieces}``: answers ``{"article": …}``, with these pieces decided by hand and no others.
- ``{"suggest": pieces}``: answers ``{"host": …, "keep": […], "drop": […], "unnamed": n}``, rules that do so.
- ``{"export": kind, "out": path, "shown": …}``: writes the article as a file of that kind (`reader.exports`),
  and answers ``{}``.
- ``{"divide": [words], "lang": tag}``: answers ``{"divided": {word: [offsets]}}``, for hyphens.
- ``{"original": true}``: answers ``{"html": …, "style": …}``, the page as it was saved.
- ``{"kept_out": true}``: answers ``{"kept_out": …}``, the fields of `reader.core.privacy.KeptOut`.
- ``{"contents": true}``: answers ``{"contents": [[title, url], …]}``, the pages of the file; none where
  its format holds one page alone.

Where a request fails the answer is ``{"error": {"kind": …, "values": {…}}}``.
"""

import base64
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, astuple
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.core import choices, paths
from reader.core.article import Article, Page, Resource
from reader.core.choices import NO_CHOICES
from reader.core.errors import ReaderError, unforeseen
from reader.core.files import display_name
from reader.core.transfer import article_to_object, explanation_to_object
from reader.time_limit import CPU_LIMIT_S, limited_time

if TYPE_CHECKING:
    from reader.core.formats import Saved

MEMORY_LIMIT = 4 << 30
"""Bytes of address space that reading one page may take (SECURITY.md 4: 1.5 GB resident)."""


class Worker:
    """Reads one page and answers for it until its input ends."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._name = ""
        self._saved: Saved | None = None
        self._page: Page | None = None
        self._pictures: dict[str, str] = {}
        self._choices = NO_CHOICES
        self._made: Article | None = None

    def serve(self) -> None:
        """Answer every request until the input ends."""
        for line in self._requests:
            request = json.loads(line)
            try:
                answer, body = self._answer(request)
            except ReaderError as error:
                answer, body = {"error": _error(error)}, b""
            except Exception as error:  # a page must never end the worker with a traceback
                answer, body = {"error": _error(unforeseen(error, self._name))}, b""
            self._answers.write(json.dumps({"id": request["id"]} | answer).encode() + b"\n" + body)
            self._answers.flush()

    def _answer(self, request: Mapping[str, Any]) -> tuple[dict[str, Any], bytes]:
        if "picture" in request:
            return self._picture(request["picture"])
        if "choose" in request:
            self._choices = self._choices.with_pieces(choices.pieces_from_list(request["choose"]))
            return self._article(whole=False), b""
        if "suggest" in request:
            return self._suggested(request["suggest"]), b""
        if "divide" in request:
            from reader.core.hyphenation import divided

            return {"divided": divided(request["divide"], request["lang"])}, b""
        questions: Mapping[str, Callable[[], dict[str, Any]]] = {
            "original": self._original,
            "kept_out": self._kept_out,
            "contents": self._contents,
            "explain": self._explained,
            "export": lambda: self._export(request),
        }
        for question, answer in questions.items():
            if question in request:
                return answer(), b""
        with limited_time(CPU_LIMIT_S):
            return self._read(request), b""

    def _read(self, request: Mapping[str, Any]) -> dict[str, Any]:
        from reader.core import formats

        number = request.get("page", 0)
        self._name = request.get("name") or display_name(Path(request["read"]))
        if "data" in request:
            self._saved = formats.Saved(base64.b64decode(request["data"]), request["name"], page=number)
        else:
            self._saved = formats.saved_at(Path(request["read"]), number)
        self._page = formats.page_of(self._saved)
        warnings: tuple[ReaderError, ...] = ()
        self._choices = NO_CHOICES
        if not request.get("plain"):
            self._choices, warnings = choices.of(self._page, paths.site_rules_file(), paths.choices_folder())
        return self._article(request["whole"]) | {"warnings": [_error(each) for each in warnings]}

    def _article(self, whole: bool) -> dict[str, Any]:
        from reader.core import reading

        assert self._page is not None  # asked for what was read
        article = reading.article(self._page, whole, self._choices)
        self._pictures |= article.pictures
        self._made = article
        return {"article": article_to_object(article)}

    def _explained(self) -> dict[str, Any]:
        from reader.core.explanation import explain

        assert self._page is not None  # asked for what was read
        explanation = explain(self._page, self._choices, drawn=True)
        self._pictures |= explanation.pictures
        return {"explanation": explanation_to_object(explanation)}

    def _suggested(self, pieces: Sequence[Any]) -> dict[str, Any]:
        from reader.core.site_suggestion import suggest

        assert self._page is not None  # asked for what was read
        found = suggest(self._page, self._choices, choices.pieces_from_list(pieces))
        rule = found.rule
        return {"host": rule.host, "keep": rule.keep, "drop": rule.drop, "unnamed": found.unnamed}

    def _export(self, request: Mapping[str, Any]) -> dict[str, Any]:
        from reader import exports
        from reader.exports import placing

        assert self._made is not None  # asked for what was read
        path = Path(request["out"])
        shown = exports.shown_from_object(request["shown"])
        edition = exports.Edition(shown.translated or self._made, self._found, shown)
        placing.write(path, exports.make(request["export"], edition, path))
        return {}

    def _original(self) -> dict[str, Any]:
        from reader.core.original import document, original

        assert self._page is not None  # asked for what was read
        made = original(self._page)
        self._pictures |= made.pictures
        return {"html": document(made.html, made.attributes), "style": made.style}

    def _kept_out(self) -> dict[str, Any]:
        from reader.core.privacy import kept_out

        assert self._page is not None
        return {"kept_out": asdict(kept_out(self._page))}

    def _contents(self) -> dict[str, Any]:
        from reader.core import formats

        assert self._saved is not None
        pages = formats.contents(self._saved) if formats.holds_several(self._saved) else ()
        return {"contents": [astuple(each) for each in pages]}

    def _picture(self, name: str) -> tuple[dict[str, Any], bytes]:
        from reader.core.drawing_cost import is_too_heavy
        from reader.core.picture_size import is_too_large

        picture = self._found(name)
        if picture is None or is_too_large(picture.data) or is_too_heavy(picture.data):
            return {"size": -1}, b""
        return {"size": len(picture.data), "media_type": picture.media_type}, picture.data

    def _found(self, name: str) -> Resource | None:
        """What the picture called *name* holds."""
        from reader.core.pictures import found

        url = self._pictures.get(name)
        return found(self._page, url) if self._page and url else None


def _error(error: ReaderError) -> dict[str, Any]:
    return {"kind": type(error).__name__, "values": error.values}


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _warm_up() -> None:
    """Load what reading needs before the first request comes."""
    from reader.core import formats, reading  # noqa: F401


def main() -> None:
    """Serve on the standard streams."""
    _limit_memory()
    _warm_up()
    Worker(sys.stdin.buffer, sys.stdout.buffer).serve()


if __name__ == "__main__":
    main()
