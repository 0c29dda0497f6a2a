"""Pieces under a person's hands."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Kind, Metadata, SafeHtml
from reader.core.choices import Name
from reader.core.explained import Explanation, Piece
from reader.core.reasons import Ground, Reason
from reader.piece_editor import PieceEditor

SHAPE = "--+++-+--"


def editor(shape: str = SHAPE, decided: dict[int, bool] | None = None) -> PieceEditor:
    pieces = tuple(
        Piece(
            at,
            Name(f"piece {at}"),
            "p",
            f"piece {at}",
            Ground.PROSE if each == "+" else Reason.LINKS,
            SafeHtml(""),
        )
        for at, each in enumerate(shape, 1)
    )
    return PieceEditor(Explanation(Metadata(), Kind.ARTICLE, pieces, decided or {}))


def shape(editor: PieceEditor) -> str:
    return "".join("+" if editor.takes(each) else "-" for each in editor.pieces)


def test_a_piece_is_put_back_and_taken_out_again() -> None:
    made = editor()
    made.toggle()
    assert shape(made) == "+-+++-+--" and made.names == {Name("piece 1"): True}
    assert made.why(made.pieces[0]) is Ground.CHOSEN
    made.toggle()
    assert shape(made) == SHAPE and made.names == {} and made.why(made.pieces[0]) is Reason.LINKS


def test_a_count_takes_the_pieces_after_it_along() -> None:
    made = editor()
    made.move(2)
    made.toggle(4)
    assert shape(made) == "------+--"
    assert made.names == {Name(f"piece {at}"): False for at in (3, 4, 5)}


def test_moving_stops_at_the_ends_and_goes_over_to_the_other_kind() -> None:
    made = editor()
    made.move(-3)
    assert made.at == 0
    made.move_over(1)
    assert made.at == 2
    made.move_over(2)
    assert made.at == 6
    made.move_over(-1)
    assert made.at == 5
    made.move(99)
    assert made.at == 8
    made.move_over(1)
    assert made.at == 8


def test_the_piece_that_is_read_is_found() -> None:
    made = editor()
    made.go_to_text("piece 4")
    assert made.at == 3
    made.go_to_text("nowhere")
    made.go_to_text("")
    assert made.at == 3


def test_what_is_shown_first_is_where_the_article_begins_and_not_the_menu_over_it() -> None:
    made = editor()
    made.begin("")
    assert made.at == SHAPE.index("+") > 0
    made.begin("piece 5")
    assert made.at == 4
    lone = editor("--")
    lone.begin("")
    assert lone.at == 0


def test_a_page_without_pieces_takes_every_key() -> None:
    made = editor("")
    for act in (
        made.toggle,
        made.reset,
        made.undo,
        made.redo,
        lambda: made.move(1),
        lambda: made.move_over(1),
    ):
        act()
    assert made.current is None and made.count() == 0


def test_what_was_decided_before_is_the_beginning_and_can_be_given_up() -> None:
    made = editor(decided={1: True})
    assert shape(made) == "+-+++-+--" and not made.is_changed
    made.reset()
    assert shape(made) == SHAPE and made.is_changed
    made.undo()
    assert not made.is_changed


acts = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(-9, 9)),
        st.tuples(st.just("toggle"), st.integers(1, 5)),
        st.tuples(st.just("reset"), st.just(0)),
    ),
    max_size=20,
)


def act(made: PieceEditor, name: str, number: int) -> None:
    if name == "reset":
        made.reset()
    else:
        getattr(made, name)(number)


@given(acts=acts)
def test_undo_restores_each_state_and_redo_brings_it_back(acts: list[tuple[str, int]]) -> None:
    made = editor()
    states = [dict(made.decided)]
    for name, number in acts:
        act(made, name, number)
        if dict(made.decided) != states[-1]:
            states.append(dict(made.decided))
    for state in reversed(states[:-1]):
        assert made.undo() and dict(made.decided) == state
    assert not made.undo()
    for state in states[1:]:
        assert made.redo() and dict(made.decided) == state
    assert not made.redo()


@given(acts=acts)
def test_nothing_is_decided_that_the_page_says_itself(acts: list[tuple[str, int]]) -> None:
    made = editor()
    for name, number in acts:
        act(made, name, number)
    assert all(
        made.decided[each.number] is not each.taken for each in made.pieces if each.number in made.decided
    )
