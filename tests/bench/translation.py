"""Words a second of a whole article with its markup, beside the bare engine on the same sentences.

    PYTHONPATH=. python tests/bench/translation.py ../shared/corpus/langpack [--rounds 5]

The folder holds a pack, ``en-es.zip``, and ``pairs.json``; the article is made of the pairs, with a link and
emphasis here and there, each sentence once, so that nothing is answered from memory.
"""

import argparse
import json
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from reader.core import sanitize
from reader.core.article import SafeHtml
from reader.translation import packs
from reader.translation.engine import Engine, has_symbols
from reader.translation.engines import firefox
from reader.translation.memory import Cache, Memory
from reader.translation.process import tried
from reader.translation.sentences import word_count
from reader.translation.translator import Translator

SENTENCES_A_BLOCK = 4


def blocks(sentences: list[str]) -> list[SafeHtml]:
    """Paragraphs of a few sentences each, one word in some of them linked or emphasised."""
    made = []
    for start in range(0, len(sentences), SENTENCES_A_BLOCK):
        words = [each.split(" ") for each in sentences[start : start + SENTENCES_A_BLOCK]]
        for place, tag in ((0, '<a href="https://example.com/">{}</a>'), (2, "<em>{}</em>")):
            if place < len(words) and len(words[place]) > 2:
                words[place][1] = tag.format(words[place][1])
        text = " ".join(" ".join(each) for each in words)
        made.append(
            sanitize.clean(f'<p id="b{start // SENTENCES_A_BLOCK + 1}">{text}</p>', lambda _name: None)
        )
    return made


class Listening:
    """An engine that remembers what it was asked."""

    blocks_at_once = 1

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.asked: list[str] = []

    def translate(self, sentences: Sequence[str]) -> list[str]:
        self.asked += sentences
        return self._engine.translate(sentences)

    def close(self) -> None:
        pass


def ours(engine: Engine, found: list[SafeHtml], folder: Path, number: int) -> float:
    cache = Cache(folder / f"{number}.sqlite3")
    translator = Translator(Memory([engine], "bench", cache).translate, "en", "es")
    start = perf_counter()
    for each in found:
        translator.html(each)
    cache.close()
    return perf_counter() - start


def bare(engine: Engine, sentences: list[str]) -> float:
    start = perf_counter()
    for each in sentences:
        engine.translate([each])
    return perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    pairs = json.loads((options.folder / "pairs.json").read_text(encoding="utf-8"))
    plain = [each for each, _ in pairs if not has_symbols(each) and each.endswith(".")]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        pack = packs.install(options.folder / "en-es.zip", folder / "packs", tried)
        engine = firefox.load(pack)
        found = blocks(plain)
        listening = Listening(engine)
        ours(listening, found, folder, 0)
        words = sum(map(word_count, plain))
        times = [
            (ours(engine, found, folder, number + 1), bare(engine, listening.asked))
            for number in range(options.rounds)
        ]
        ratio = statistics.median(other / own for own, other in times)
        own, other = (min(each) for each in zip(*times, strict=True))
        print(f"{words} words in {len(found)} blocks, {len(listening.asked)} sentences asked")
        print(f"whole article {words / own:,.0f} words/s, bare engine {words / other:,.0f} words/s")
        print(f"ratio {ratio:.3f} (median of {options.rounds} pairs of rounds)")


if __name__ == "__main__":
    main()
