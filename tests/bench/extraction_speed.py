"""How long a page takes beside readability-lxml's bare summary, in one run, one process, warm.

    python tests/bench/extraction_speed.py CORPUS [--grown]

``--grown`` repeats one page's body 1, 10 and 100 times, to see that time grows with the page.
"""

import argparse
import gzip
import logging
import statistics
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from readability import Document

from reader.core import formats, reading
from reader.core.article import Page
from reader.core.errors import ReaderError

SETS = (("scrap", 50), ("moz", 25), ("fundus", 25))


def pages(corpus: Path) -> list[Page]:
    files = [
        file for name, many in SETS for file in sorted((corpus / "pages" / name).glob("*.html.gz"))[:many]
    ]
    return [formats.parse(gzip.decompress(file.read_bytes()), file.stem) for file in files]


def ours(page: Page) -> None:
    try:
        reading.article(page)
    except ReaderError:
        return


def bare(page: Page) -> None:
    Document(page.html.replace("\0", "")).summary()


def seconds(read: Callable[[Page], None], found: list[Page]) -> list[float]:
    taken = []
    for page in found:
        start = perf_counter()
        read(page)
        taken.append(perf_counter() - start)
    return sorted(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--grown", action="store_true")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    found = pages(options.corpus)
    if options.grown:
        inner = found[0].html.partition("<body")[2].partition(">")[2].rpartition("</body>")[0]
        for times in (1, 10, 100):
            print(
                f"{times:4} times: {seconds(ours, [Page('<body>' + inner * times, 'grown.html')])[0]:.3f} s"
            )
        return
    # Page by page in turn, so that another program's load falls on both.
    taken = [(seconds(bare, [page])[0], seconds(ours, [page])[0]) for page in found for _ in range(2)][1::2]
    for name, each in zip(("readability-lxml", "Lutrin"), zip(*taken, strict=True), strict=True):
        line = sorted(each)
        middle, p95 = statistics.median(line), line[int(len(line) * 0.95)]
        print(
            f"{name:18} median {middle * 1e3:.1f} ms, p95 {p95 * 1e3:.1f} ms, longest {line[-1] * 1e3:.1f} ms"
        )
    ratios = [after / before for before, after in taken]
    total = sum(after for _, after in taken) / sum(before for before, _ in taken)
    print(f"ratio: median page {statistics.median(ratios):.2f}, all pages {total:.2f}")


if __name__ == "__main__":
    main()
