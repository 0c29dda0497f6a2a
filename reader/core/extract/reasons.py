"""Why a piece of a page is not in its article."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why something was left out; what a person reads for it is the shell's to say."""

    HIDDEN = "hidden"
    NOT_CHOSEN = "not chosen"
    REPEATS_METADATA = "repeats metadata"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One piece left out, by its first words."""

    reason: Reason
    text: str
