"""Fit the judge's weights to a scored corpus, and say how well they do on sites that they were not fitted to.

    python tests/bench/train.py CORPUS [--write reader/core/extract/weights.py] [--folds FOLDER]

The scores printed are those of the judged leaves alone. ``--folds`` writes weights for each fold, made of
the other folds' sites alone, with which ``extraction.py --folds`` scores the whole of the extraction.

Needs numpy. Each leaf of a page is an example: it is the article's if most of its runs of four words
stand in the page's true text (of few words, if they do so with its neighbours). Two logistic regressions,
one upon the other, are fitted by Newton's method; the second to what first ones that did not see the site
said. All of that is done anew for each fold without its sites: where the second alone is, what it was fitted
to has seen them, and the mean of six comes out .011 too high.
"""

import argparse
import collections
import gzip
import json
import statistics
from collections.abc import Iterator, Sequence
from multiprocessing import Pool
from pathlib import Path
from time import perf_counter, process_time
from types import SimpleNamespace
from typing import Any

import numpy as np

from reader.core import formats, metadata
from reader.core.extract import context, features, judge, leaves, prepare
from reader.core.extract.facts import Parts
from reader.core.extract.words import Runs, words
from tests.bench.folds import FOLDS, fold

SETS = ("scrap", "fundus", "magic", "zhset", "wcxb_article", "wcxb_doc", "wcxb_forum", "moz")
PARTS = 20
"""How often some sites are left out of a first regression: each sees nearly all, as the one that ships."""
PENALTY, SECOND_PENALTY = 4.0, 0.25
RUN = 4
BLOCK = 20_000
"""Leaves that are summed at once."""
Array = Any
START = perf_counter()
Model = tuple[Array, float]


class Example:
    """One page: its leaves measured, which of them are the article's, and its site."""

    def __init__(self, file: Path) -> None:
        truth = json.loads(file.with_name(file.name.removesuffix(".html.gz") + ".json").read_text("utf-8"))
        self.set, self.name = truth["set"], file.name
        self.fold, self.part = fold(truth["domain"]), fold(truth["domain"], PARTS)
        text = truth.get("text") or _text(truth["html"])
        page = formats.parse(gzip.decompress(file.read_bytes()), file.stem, url=truth.get("url") or "")
        tree = prepare.parse(page.html)
        claims = metadata.claims(tree, page.url)
        found = leaves.leaves(prepare.prepare(tree))
        votes = judge.votes(tree, page.html, claims)
        self.facts = judge.measure(found, votes)
        measured = features.features(self.facts, votes, range(len(self.facts)))
        self.first = np.array([_values(row) for row in measured], dtype=np.float32)
        self.names = [name for part in measured[0] for name in part] if measured else []
        self.size = np.array([fact.size for fact in self.facts])
        self.text = np.array(
            [bool(fact.words) and fact.leaf.tag != "figure" and not fact.ruled_out for fact in self.facts],
            dtype=bool,
        )
        self.true_runs = _counted(words(text))
        self.right = self._right(Runs(text))
        self._forget_tree()

    def _right(self, runs: Runs) -> Array:
        """Tell which leaves stand in the truth: most of their runs do.

        One word of a menu stands in any long text. So a leaf of fewer words than a run has must make runs of
        the truth together with what stands beside it: all that does, or all that is right or as short.
        """
        covered = np.array([runs.cover(fact.words) for fact in self.facts])
        listed = np.flatnonzero(self.text)
        short = np.array([len(fact.words) < RUN for fact in self.facts], dtype=bool)
        beside = self._joined(listed)
        right = (covered > 0.5) & (~short | (beside > 0.5))
        near = self._joined([at for at in listed if right[at] or short[at]])
        return (right | (short & (covered > 0) & (near > 0.5))).astype(float)

    def _joined(self, listed: Sequence[int]) -> Array:
        """Return which share of each leaf's words is in true runs, where the leaves *listed* are one text."""
        read = [(at, word) for at in listed for word in self.facts[at].words]
        hit = np.zeros(len(read), dtype=bool)
        for at in range(len(read) - RUN + 1):
            if tuple(word for _, word in read[at : at + RUN]) in self.true_runs:
                hit[at : at + RUN] = True
        owners = np.array([at for at, _ in read], dtype=int)
        many = np.bincount(owners, minlength=len(self.facts))
        return np.bincount(owners, hit, minlength=len(self.facts)) / np.maximum(1, many)

    def _forget_tree(self) -> None:
        """Put numbers in the place of elements, which no process can send to another."""
        numbers: dict[Any, int] = {}
        for fact in self.facts:
            leaf: Any = fact.leaf
            leaf.path = tuple(numbers.setdefault(each, len(numbers)) for each in leaf.path)
            leaf.element = SimpleNamespace(tag=leaf.tag)
            fact.around_row = None

    def weight(self) -> Array:
        """Every page counts alike, whatever its length."""
        return np.minimum(1.0, (self.size + 1) / (20 + (self.size * self.right).sum()))

    def scores(self, kept: Array) -> tuple[float, float]:
        """Precision and recall of the runs of four words, each page's own."""
        chosen = _counted(
            [word for fact, keep in zip(self.facts, kept, strict=True) if keep for word in fact.words]
        )
        shared = sum((chosen & self.true_runs).values())
        return shared / max(1, sum(chosen.values())), shared / max(1, sum(self.true_runs.values()))


def _values(row: Parts) -> list[float]:
    return [value for part in row for value in part.values()]


def _text(html: str) -> str:
    found = leaves.leaves(prepare.prepare(prepare.parse(html)))
    return "\n".join(leaf.text for leaf in found)


def _counted(listed: list[str]) -> collections.Counter[tuple[str, ...]]:
    starts = range(max(1, len(listed) - RUN + 1))
    return collections.Counter(tuple(listed[at : at + RUN]) for at in starts if listed)


def fit(matrix: Array, right: Array, weight: Array, penalty: float) -> Model:
    """Return the weights and the bias of a logistic regression on the features as they come."""
    mean, spread = matrix.mean(0, dtype=float), matrix.std(0, dtype=float) + 1e-9
    scaled = np.ones((len(matrix), matrix.shape[1] + 1), dtype=np.float32)
    scaled[:, :-1] = matrix - mean.astype(np.float32)
    scaled[:, :-1] /= spread.astype(np.float32)
    found = np.zeros(scaled.shape[1])
    ridge = penalty * np.eye(len(found))
    ridge[-1, -1] = 0
    for _ in range(10):
        chance = 1 / (1 + np.exp(-np.clip(scaled @ found.astype(np.float32), -15, 15).astype(float)))
        bend, pull = weight * chance * (1 - chance) + 1e-9, weight * (right - chance)
        curve, slope = ridge.copy(), -ridge @ found
        # In single precision, which is twice as fast, but for the sums over the blocks.
        for start in range(0, len(scaled), BLOCK):
            part = scaled[start : start + BLOCK]
            curve += (part * bend[start : start + BLOCK, None].astype(np.float32)).T @ part
            slope += part.T @ pull[start : start + BLOCK].astype(np.float32)
        step = np.linalg.solve(curve, slope)
        found = found + step
        if np.abs(step).max() < 1e-3:
            break
    return found[:-1] / spread, float(found[-1] - (found[:-1] * mean / spread).sum())


def chances(model: Model, matrix: Array) -> Array:
    return 1 / (1 + np.exp(-np.clip(matrix @ model[0] + model[1], -30, 30)))


def second(example: Example, first: Model) -> Array:
    guessed = [
        0.0 if fact.ruled_out else chance
        for fact, chance in zip(example.facts, chances(first, example.first), strict=True)
    ]
    seen = context.context(example.facts, guessed, range(len(example.facts)))
    return np.hstack([example.first, np.array([_values(row) for row in seen], dtype=np.float32)])


def fitted(pages: list[Example], matrices: list[Array], penalty: float = PENALTY) -> Model:
    stack = np.vstack([matrix[page.text] for page, matrix in zip(pages, matrices, strict=True)])
    right = np.concatenate([page.right[page.text] for page in pages])
    weight = np.concatenate([page.weight()[page.text] for page in pages])
    return fit(stack, right, weight, penalty)


def trained(pages: list[Example]) -> tuple[Model, Model]:
    """Return the two regressions for *pages*."""
    seconds: dict[int, Array] = {}
    for part in sorted({page.part for page in pages}):
        others = [page for page in pages if page.part != part]
        model = fitted(others, [page.first for page in others])
        seconds |= {id(page): second(page, model) for page in pages if page.part == part}
    last = fitted(pages, [seconds[id(page)] for page in pages], SECOND_PENALTY)
    return fitted(pages, [page.first for page in pages]), last


def judged(page: Example, models: tuple[Model, Model]) -> Array:
    """Return the chances of the leaves of *page*."""
    open_ = np.array([not fact.ruled_out for fact in page.facts])
    return chances(models[1], second(page, models[0])) * open_


def table(rows: list[tuple[str, float, float]]) -> None:
    by_set = collections.defaultdict(list)
    for name, precision, recall in rows:
        by_set[name].append((precision, recall))
    scores = {}
    for name in SETS:
        precision, recall = (statistics.mean(each[at] for each in by_set[name]) for at in (0, 1))
        scores[name] = 2 * precision * recall / (precision + recall)
        failed = statistics.mean(2 * p * r < 0.5 * (p + r) or p + r == 0 for p, r in by_set[name])
        print(f"{name:14} F1 {scores[name]:.3f}  {precision:.3f} {recall:.3f}  F1<.5 {failed:.3f}")
    print(f"mean of six    {statistics.mean(list(scores.values())[:6]):.4f}")


def say(done: str) -> None:
    """Print what is *done*, and how long it took so far."""
    print(f"{perf_counter() - START:8.0f} s, {process_time():6.0f} s of this processor: {done}", flush=True)


def pages(corpus: Path, jobs: int) -> Iterator[Example]:
    files = [file for name in SETS for file in sorted((corpus / "pages" / name).glob("*.html.gz"))]
    with Pool(jobs) as pool:
        yield from pool.imap(Example, files, chunksize=8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    examples = [page for page in pages(options.corpus, options.jobs) if page.facts]
    say(f"measured {sum(len(page.facts) for page in examples)} leaves of {len(examples)} pages")
    rows = []
    for number in range(FOLDS):
        models = trained([page for page in examples if page.fold != number])
        for page in (each for each in examples if each.fold == number):
            chance = judged(page, models)
            rows.append((page.set, *page.scores((chance > judge.bar(page.facts, list(chance))) & page.text)))
        if options.folds:
            options.folds.mkdir(exist_ok=True)
            (options.folds / f"{number}.py").write_text(written(examples[0], *models), "utf-8")
        say(f"fitted without fold {number}")
    table(rows)
    if options.write:
        options.write.write_text(written(examples[0], *trained(examples)), "utf-8")


def written(example: Example, first: Model, last: Model) -> str:
    names = example.names
    seen = [name for part in context.context(example.facts[:1], [0.5], range(1))[0] for name in part]
    lines = [
        '"""The judge\'s weights, as tests/bench/train.py fitted them: log odds per unit of each feature."""',
        "",
    ]
    for title, (weights, bias), listed in (("FIRST", first, names), ("SECOND", last, names + seen)):
        pairs = [f'    "{name}": {weight:.4g},' for name, weight in zip(listed, weights, strict=True)]
        lines += [f"{title}_BIAS = {bias:.4g}", f"{title} = {{", *pairs, "}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
