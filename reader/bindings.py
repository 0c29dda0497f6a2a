"""Which keys lead to which command: the preset, then `[keys]` of the settings file. Imports no Qt."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.core.errors import ReaderError
from reader.core.key_table import Rebinding
from reader.core.rules import printable
from reader.core.wording import translatable
from reader.key_names import is_for_desktop, sequence

VIM, PLAIN = "vim", "plain"

ALWAYS: Mapping[str, object] = {}
"""The modes of commands whose keys all count at the same time."""

Keys = Mapping[str, tuple[str, ...]]
"""Command ids, each with its key sequences."""


class CommandUnknown(ReaderError):
    """Values: ``name``, ``line``, ``command``, ``nearest``."""

    template = translatable(
        "Error",
        "Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.",
    )


class KeyUnknown(ReaderError):
    """Values: ``name``, ``line``, ``command``, ``keys``."""

    template = translatable(
        "Error",
        "Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.",
    )


class KeyTaken(ReaderError):
    """Two lines of the file want the same key.

    Values: ``name``, ``line``, ``command``, ``keys``, ``other``, ``has``.
    """

    template = translatable(
        "Error",
        "Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.",
    )


class KeyLost(ReaderError):
    """A command lost a key of the preset. Values as for `KeyTaken`; ``has`` is what ``other`` had."""

    template = translatable(
        "Error",
        "Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.",
    )


@dataclass(frozen=True, slots=True)
class Bindings:
    """The keys in force, and a sentence for all in the file that could not be done as it says."""

    keys: Keys
    warnings: tuple[ReaderError, ...] = ()

    def commands(self, ids: Collection[str]) -> dict[str, str]:
        """Every key sequence of the commands *ids* with the id of its command."""
        return {keys: id for id, each in self.keys.items() if id in ids for keys in each}


@dataclass(frozen=True, slots=True)
class _Claim:
    """A key sequence that a line of the file gives to a command."""

    id: str
    keys: str
    line: int


def preset(keys: Keys, name: str) -> Keys:
    """Return *keys* as they are for *vim*, and without those that are typed for *plain*."""
    if name != PLAIN:
        return keys
    return {id: tuple(filter(is_for_desktop, each)) for id, each in keys.items()}


def in_force(
    defaults: Keys, rebindings: Sequence[Rebinding], file: str, modes: Mapping[str, object] = ALWAYS
) -> Bindings:
    """Return *defaults* changed by *rebindings*, which stand in *file*.

    A command that the file names has the keys that stand there and no others. The file takes keys from
    defaults; among its own lines the first one has them. Commands of different *modes* may have the same key.
    """
    claims, warnings = _claims(defaults, rebindings, file, modes)
    keys = {each.id: tuple(claim.keys for claim in claims if claim.id == each.id) for each in rebindings}
    for id, sequences in defaults.items():
        if id in keys:
            continue
        kept = []
        for has in sequences:
            taken = next(
                (each for each in claims if _are_met(modes, each.id, id) and clash(each.keys, has)), None
            )
            if taken is None:
                kept.append(has)
                continue
            warnings.append(
                KeyLost(name=file, line=str(taken.line), command=taken.id, keys=taken.keys, other=id, has=has)
            )
        keys[id] = tuple(kept)
    return Bindings({id: keys[id] for id in defaults}, tuple(warnings))


def _claims(
    defaults: Keys, rebindings: Iterable[Rebinding], file: str, modes: Mapping[str, object]
) -> tuple[list[_Claim], list[ReaderError]]:
    claims: list[_Claim] = []
    warnings: list[ReaderError] = []
    for each in rebindings:
        line = str(each.line)
        if each.id not in defaults:
            from difflib import get_close_matches

            near = (get_close_matches(each.id, defaults, 1, 0.0) or [""])[0]
            warnings.append(CommandUnknown(name=file, line=line, command=printable(each.id), nearest=near))
            continue
        for written in dict.fromkeys(each.keys):
            keys = sequence(written)
            if not keys:
                shown = printable(written)
                warnings.append(KeyUnknown(name=file, line=line, command=each.id, keys=shown))
            elif rival := _rival(claims, each.id, keys, modes):
                if (rival.id, rival.keys) != (each.id, keys):
                    warnings.append(
                        KeyTaken(
                            name=file, line=line, command=each.id, keys=keys, other=rival.id, has=rival.keys
                        )
                    )
            else:
                claims.append(_Claim(each.id, keys, each.line))
    return claims, warnings


def _rival(claims: Iterable[_Claim], id: str, keys: str, modes: Mapping[str, object]) -> _Claim | None:
    return next((one for one in claims if _are_met(modes, one.id, id) and clash(one.keys, keys)), None)


def _are_met(modes: Mapping[str, object], one: str, other: str) -> bool:
    """Whether the keys of both commands are read in the same mode."""
    return modes.get(one) == modes.get(other)


def clash(one: str, other: str) -> bool:
    """Whether both cannot be: they are the same, or one is done where the other goes on."""
    shorter, longer = sorted((one, other), key=len)
    return f"{longer} ".startswith(f"{shorter} ")


def written(keys: Keys, texts: Mapping[str, str]) -> Iterator[str]:
    """Return *keys* as lines of TOML that may be put into the settings file, each with what it does."""
    yield "[keys]"
    for id, sequences in keys.items():
        listed = ", ".join(_quoted(each) for each in sequences)
        yield f"{id} = [{listed}] # {texts[id]}"


def _quoted(keys: str) -> str:
    return f"'{keys}'" if '"' in keys or "\\" in keys else f'"{keys}"'
