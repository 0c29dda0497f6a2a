"""`lutrin show --explain`: what was taken of a page and what was left out, as text or JSON. Imports no Qt."""

import itertools
import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from reader.core.article import Page
from reader.core.choices import Choices
from reader.core.explained import Explanation, Piece, known
from reader.core.explanation import explain
from reader.core.reasons import Ground, sentence

FEWEST_FOLDED = 4
"""As many pieces that follow one another and are left out for one reason are printed as one row."""
COLUMNS = 60
"""How much of a piece is printed, in columns of a terminal."""


def explained(page: Page, choices: Choices, format: str) -> str:
    """Return every piece of *page* with its reason, as *format* ("text" or "json") writes it."""
    return WRITERS[format](explain(page, choices), choices)


def _text(explanation: Explanation, choices: Choices) -> str:
    pieces = explanation.pieces
    taken = sum(_is_taken(explanation, each) for each in pieces)
    head = f"{explanation.metadata.title} ({explanation.kind}): {taken} taken, {len(pieces) - taken} left out"
    rules = [f"  {word} {each}" for word, each in _rules(choices)]
    rows = [row for run in _runs(explanation) for row in _rows(explanation, run)]
    about = [
        f"  {each.name:<10}{_shortened(each.said)}  {each.source}" for each in known(explanation.metadata)
    ]
    return "\n".join((head.strip(), *about, *rules, "", *rows)) + "\n"


def _runs(explanation: Explanation) -> Iterator[list[Piece]]:
    """Yield the pieces that follow one another and have the same reason."""
    for _, run in itertools.groupby(explanation.pieces, explanation.why):
        yield list(run)


def _rows(explanation: Explanation, run: list[Piece]) -> list[str]:
    """Return one row for each piece of *run*; one for all where many are left out, as a menu's."""
    why = sentence(explanation.why(run[0]))
    if _is_taken(explanation, run[0]):
        return [f"+ {_shortened(_called(each))}  {why}" for each in run]
    if len(run) < FEWEST_FOLDED:
        return [f"- {_shortened(_called(each))}  {why}" for each in run]
    count = f" ({len(run)} pieces)"
    half = (COLUMNS - len(count) - len(" – ") - 1) // 2
    first, last = (_shortened(_called(each), half).strip() for each in (run[0], run[-1]))
    return [f"- {_shortened(f'{first} – {last}{count}')}  {why}"]


def _called(piece: Piece) -> str:
    return piece.text or piece.name.text


def _rules(choices: Choices) -> list[tuple[str, str]]:
    return [("keep", each) for each in choices.keep] + [("drop", each) for each in choices.drop]


def _is_taken(explanation: Explanation, piece: Piece) -> bool:
    return isinstance(explanation.why(piece), Ground)


def _shortened(text: str, columns: int = COLUMNS) -> str:
    """Return *text* in one line of *columns*: wide letters take two (UAX 11)."""
    room, line = columns - 1, ""
    for letter in text:
        room -= _width(letter)
        if room < 0:
            line += "…"
            break
        line += letter if letter.isprintable() else " "
    return line + " " * (columns - sum(map(_width, line)))


def _width(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _json(explanation: Explanation, choices: Choices) -> str:
    return json.dumps(
        {
            "title": explanation.metadata.title,
            "url": explanation.metadata.url,
            "host": explanation.host,
            "sources": dict(explanation.metadata.sources),
            "kind": explanation.kind,
            "rules": {"keep": choices.keep, "drop": choices.drop},
            "pieces": [
                {
                    "number": each.number,
                    "tag": each.tag,
                    "taken": _is_taken(explanation, each),
                    "reason": explanation.why(each),
                    "why": sentence(explanation.why(each)),
                    "text": each.text,
                    **({} if each.text else {"picture": each.name.text.partition(" ")[2]}),
                }
                for each in explanation.pieces
            ],
        },
        ensure_ascii=False,
        indent=2,
    )


WRITERS: Mapping[str, Callable[[Explanation, Choices], str]] = {"text": _text, "json": _json}
