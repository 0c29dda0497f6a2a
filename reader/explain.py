"""`lutrin show --explain`: what was taken of a page and what was left out, as text or JSON. Imports no Qt."""

import json
import unicodedata
from collections.abc import Callable, Mapping

from reader.core.article import Page
from reader.core.choices import Choices
from reader.core.explained import Explanation, Piece
from reader.core.explanation import explain
from reader.core.reasons import Ground, sentence

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
    rows = [
        f"{'+' if _is_taken(explanation, each) else '-'} {_shortened(each.text or each.name.text)}  "
        f"{sentence(explanation.why(each))}"
        for each in pieces
    ]
    return "\n".join((head.strip(), *rules, "", *rows)) + "\n"


def _rules(choices: Choices) -> list[tuple[str, str]]:
    return [("keep", each) for each in choices.keep] + [("drop", each) for each in choices.drop]


def _is_taken(explanation: Explanation, piece: Piece) -> bool:
    return isinstance(explanation.why(piece), Ground)


def _shortened(text: str) -> str:
    """Return *text* in one line that is as wide as all others: wide letters take two columns (UAX 11)."""
    room, line = COLUMNS - 1, ""
    for letter in text:
        room -= _width(letter)
        if room < 0:
            line += "…"
            break
        line += letter if letter.isprintable() else " "
    return line + " " * (COLUMNS - sum(map(_width, line)))


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
