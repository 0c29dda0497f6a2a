"""What a page tells search engines not to quote is none of its article, unless that is most of it."""

from reader.core.extract.facts import Votes, facts, held
from reader.core.extract.leaves import leaves
from reader.core.extract.prepare import parse, prepare
from reader.core.extract.unquoted import mark

SENTENCE = "The ferry came late that night, and the harbour master, who had waited, put out the lamp."
PLEA = "Sign up to our free letter on harbours and lamps"


def _ruled_out(body: str) -> list[str]:
    measured = facts(leaves(prepare(parse(f"<body>{body}</body>"))), Votes())
    mark(measured, held(measured))
    return [fact.leaf.text for fact in measured if fact.ruled_out]


def test_what_is_marked_so_and_what_stands_in_it_is_ruled_out() -> None:
    text = f"<p>{SENTENCE}</p>" * 4
    assert _ruled_out(f"{text}<h3 data-nosnippet>{PLEA}</h3>{text}") == [PLEA]
    assert _ruled_out(f"{text}<div data-nosnippet><h3>{PLEA}</h3><p>{SENTENCE}</p></div>") == [PLEA, SENTENCE]


def test_an_article_that_is_sold_and_so_not_to_be_quoted_is_not() -> None:
    text = f"<p>{SENTENCE}</p>" * 4
    assert not _ruled_out(f"<p>{SENTENCE}</p><div data-nosnippet>{text}</div>")
    assert not _ruled_out(f"<p data-nosnippet>{SENTENCE * 3}</p><p>{SENTENCE}</p>")
