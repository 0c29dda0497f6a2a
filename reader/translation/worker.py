"""The child process that translates: requests as JSON lines in, answers as JSON lines out. Imports no Qt.

Engines hold Python's lock and may end their process, so they run here and nowhere else; to cancel is to
kill. `reader.translation.process` speaks for this on the other side. Requests, each with an ``id`` that its
answers repeat:

- ``{"article": …, "source": "en", "target": "es", "packs": folder, "cache": file, "first": […]}``: answers
  ``{"part": name, "html": …, "done": n, "total": n}`` for each part, then ``{"article": …, "tally": …}``.
- ``{"first": [names]}`` with no article: what is wanted soon from now on; has no answer.
- ``{"siblings": path}``: answers ``{"siblings": [[lang, path], …]}``, the same article in other languages.
- ``{"try": folder}``: answers ``{"text": …}``, a sentence translated with the pack that lies there.

Where a request fails the answer is ``{"error": {"kind": …, "values": {…}}}``.
"""

import contextlib
import json
import os
import queue
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from reader.core.errors import ReaderError
from reader.core.siblings import siblings
from reader.core.transfer import article_from_object, article_to_object
from reader.translation import pack as packs
from reader.translation.article import assembled, parts, total
from reader.translation.engine import Engine
from reader.translation.engines import ENGINES
from reader.translation.errors import NoRoute, TranslationFailed
from reader.translation.memory import Cache, Memory
from reader.translation.pack import Pack
from reader.translation.packs import available
from reader.translation.pair import route
from reader.translation.translator import Translator

SMOKE = {
    "en": "The house is new.",
    "ar": "البيت جديد.",
    "hi": "घर नया है।",
    "ja": "その家は新しいです。",
    "ko": "집이 새롭다.",
    "ru": "Дом новый.",
    "zh": "这座房子是新的。",
}
"""A sentence that any pack can say something to, by its source language; "2 × 2 = 4." for the others."""


class Worker:
    """Answers requests until its input ends, with the engines of the last route kept warm."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._queue: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._first: Sequence[str] = ()
        self._engines: dict[str, Engine] = {}

    def serve(self) -> None:
        """Answer every request until the input ends."""
        threading.Thread(target=self._listen, daemon=True).start()
        while (request := self._queue.get()) is not None:
            try:
                for answer in self._answer(request):
                    self._send(request, answer)
            except ReaderError as error:
                self._refuse(request, error)
            except (KeyboardInterrupt, SystemExit, BrokenPipeError):
                raise
            except BaseException as error:
                # The engine is Rust: its panics are no Exceptions. It is not to be trusted any more.
                print(f"lutrin: {type(error).__name__}: {error}", file=sys.stderr)
                self._engines.clear()
                self._refuse(request, TranslationFailed(name=str(request.get("name", ""))))

    def _listen(self) -> None:
        for line in self._requests:
            request = json.loads(line)
            if "first" in request and "article" not in request:
                self._first = request["first"]
            else:
                self._queue.put(request)
        self._queue.put(None)

    def _answer(self, request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        if "try" in request:
            yield {"text": self._tried(Path(request["try"]))}
        elif "siblings" in request:
            found = siblings(Path(request["siblings"]))
            yield {"siblings": [[each.lang, str(each.path)] for each in found]}
        else:
            yield from self._translated(request)

    def _tried(self, folder: Path) -> str:
        pack = packs.load(folder)
        engine = ENGINES[pack.format](pack)
        with contextlib.closing(engine):
            return engine.translate([SMOKE.get(pack.pair.source, "2 × 2 = 4.")])[0]

    def _translated(self, request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        article = article_from_object(request["article"])
        source, target = request["source"], request["target"]
        self._first = request.get("first", ())
        chain = self._chain(Path(request["packs"]), source, target)
        engines = [self._engine(each) for each in chain]
        cache = Cache(Path(request["cache"]) if request.get("cache") else None)
        memory = Memory(engines, " | ".join(each.identity for each in chain), cache)
        translator = Translator(memory.translate, source, target)
        made = []
        count = total(article)
        with contextlib.closing(cache):
            for part in parts(article, translator, lambda: self._first, memory.blocks_at_once):
                made.append(part)
                yield {"part": part.name, "html": part.html, "done": len(made), "total": count}
        yield {
            "article": article_to_object(assembled(article, made, request["language"])),
            "tally": asdict(translator.tally) | {"translated": memory.translated},
        }

    def _chain(self, folder: Path, source: str, target: str) -> list[Pack]:
        found = available(folder)
        way = route(found, source, target)
        if not way:
            raise NoRoute(source=source, target=target)
        return [found[each] for each in way]

    def _engine(self, pack: Pack) -> Engine:
        if pack.identity not in self._engines:
            if len(self._engines) >= 2:
                self._engines.clear()
            self._engines[pack.identity] = ENGINES[pack.format](pack)
        return self._engines[pack.identity]

    def _refuse(self, request: Mapping[str, Any], error: ReaderError) -> None:
        self._send(request, {"error": {"kind": type(error).__name__, "values": error.values}})

    def _send(self, request: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        self._answers.write(json.dumps({"id": request["id"]} | dict(answer)).encode() + b"\n")
        self._answers.flush()


def main() -> None:
    """Serve on the standard streams."""
    # An engine's own output must not come between the answers.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    Worker(sys.stdin.buffer, answers).serve()
    answers.close()
    # Engines of C++ end badly where Python takes them down with itself.
    os._exit(0)


if __name__ == "__main__":
    main()
