"""Drawings that would keep the engine busy for ever."""

import pytest

from reader.core import paths
from reader.core.drawing_cost import is_too_heavy

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def uses(levels: int, href: str = "xlink:href") -> bytes:
    """A drawing whose every level shows the one before ten times."""
    parts = ['<g id="a0"><rect width="1" height="1"/></g>']
    for level in range(1, levels):
        parts.append(f'<g id="a{level}">' + f'<use {href}="#a{level - 1}"/>' * 10 + "</g>")
    return f"{HEAD}{''.join(parts)}</svg>".encode()


@pytest.mark.parametrize("href", ["href", "xlink:href"])
def test_a_drawing_of_drawings_of_drawings_is_too_heavy(href: str) -> None:
    assert is_too_heavy(uses(9, href)) and not is_too_heavy(uses(3, href))


def test_patterns_in_patterns_are_counted_too() -> None:
    levels = [
        f'<pattern id="p{n}">' + f'<rect fill="url(#p{n - 1})"/>' * 10 + "</pattern>" for n in range(1, 9)
    ]
    assert is_too_heavy(f'{HEAD}<pattern id="p0"><rect/></pattern>{"".join(levels)}</svg>'.encode())


def test_a_drawing_that_shows_itself_is_counted_to_an_end() -> None:
    assert not is_too_heavy(f'{HEAD}<g id="a"><use href="#a"/><use href="#b"/></g></svg>'.encode())


def test_a_chain_longer_than_the_stack_is_too_heavy() -> None:
    chain = "".join(f'<g id="a{n}"><use href="#a{n + 1}"/></g>' for n in range(5_000))
    assert is_too_heavy(f"{HEAD}{chain}</svg>".encode())


@pytest.mark.parametrize(
    "inside",
    ['<image href="data:image/svg+xml,x"/>', "<text>&b;</text>"],
)
def test_a_drawing_that_hides_what_it_holds_is_too_heavy(inside: str) -> None:
    entities = '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'
    assert is_too_heavy(f"{entities}{HEAD}{inside}</svg>".encode())


@pytest.mark.parametrize("name", ["lectern_files/lectern.svg", "rahl_files/rahl.svg"])
def test_a_usual_drawing_is_shown(name: str) -> None:
    data = (paths.resources() / "samples" / name).read_bytes()
    assert not is_too_heavy(data)


def test_damage_does_no_harm() -> None:
    assert not is_too_heavy(b"<svg") and not is_too_heavy(b"") and not is_too_heavy(b"\xff<svg><use")
