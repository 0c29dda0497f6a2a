"""Extract every page of a scored corpus, in this process's children, and write one JSON object a line.

    python tests/bench/extraction.py CORPUS OUT.jsonl [--sets a,b] [--jobs 2] [--folds FOLDER] [--bare]

With the weights in FOLDER, which ``train.py --folds`` writes, no page is judged by what saw its site.
``--bare`` reads each page as browsers save it: without its address and its scripts.
CORPUS holds ``score.py`` and ``pages/<set>/<id>.{html,txt}.gz``; its scorer is run on what was written.
"""

import argparse
import gzip
import json
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache, partial
from multiprocessing import Pool
from pathlib import Path
from time import perf_counter
from typing import Any

from reader.core import formats, reading
from reader.core.errors import ReaderError
from reader.core.extract import weights
from tests.bench.folds import FOLDS, fold

Row = dict[str, Any]
_SCRIPTS = re.compile(rb"<(script|noscript)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


def row(file: Path, folds: Path | None = None, bare: bool = False) -> Row:
    """Return what `lutrin show --format json` says of the page in *file*, and the seconds it took."""
    truth = json.loads(file.with_name(f"{_id(file)}.json").read_text("utf-8"))
    data, url = gzip.decompress(file.read_bytes()), truth.get("url") or ""
    if bare and file.name.endswith(".html.gz"):
        data, url = _SCRIPTS.sub(b"", data), ""
    if folds:
        _use(folds / f"{fold(truth.get('domain') or '')}.py")
    found: Row = {"set": file.parent.name, "id": _id(file)}
    start = perf_counter()
    try:
        article = reading.article(formats.parse(data, file.stem, url=url))
    except ReaderError as error:
        return found | {"error": str(error), "seconds": perf_counter() - start}
    said = article.metadata
    return found | {
        "title": said.title,
        "byline": said.byline,
        "published": said.published,
        "lang": said.lang,
        "dir": said.dir,
        "excerpt": said.excerpt,
        "kind": article.kind,
        "text": article.text,
        "html": article.content,
        "seconds": perf_counter() - start,
    }


def _use(written: Path) -> None:
    """Let the judge have the weights in the module *written*."""
    for name, value in _read(written).items():
        setattr(weights, name, value)


@lru_cache(FOLDS)
def _read(written: Path) -> Row:
    return {name: value for name, value in runpy.run_path(str(written)).items() if name.isupper()}


def files(corpus: Path, sets: list[str]) -> Iterator[Path]:
    for folder in sorted((corpus / "pages").iterdir()):
        if not sets or folder.name in sets:
            yield from sorted(folder.glob("*.gz"))


def _id(file: Path) -> str:
    return file.name.removesuffix(".gz").removesuffix(".html").removesuffix(".txt")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--sets", default="")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--bare", action="store_true")
    options = parser.parse_args()
    sets = [each for each in options.sets.split(",") if each]
    with Pool(options.jobs) as pool, options.out.open("w", encoding="utf-8") as out:
        for each in pool.imap(
            partial(row, folds=options.folds, bare=options.bare), files(options.corpus, sets), chunksize=4
        ):
            out.write(json.dumps(each, ensure_ascii=False) + "\n")
    command = [sys.executable, str(options.corpus / "score.py"), "--jsonl", str(options.out)]
    command += [
        "--per-page",
        str(options.out.with_suffix(".pages")),
        "--json",
        str(options.out.with_suffix(".json")),
    ]
    return subprocess.run([*command, *(["--sets", options.sets] if sets else [])], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
