"""Mozilla's public registry of translation models, as it describes itself: what there is to be had.

Reads its JSON and goes nowhere: `reader.translation.download` fetches it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reader.core.late_regex import late_regex
from reader.translation.errors import NotOffered
from reader.translation.pair import Pair

ADDRESS = (
    "https://storage.googleapis.com/"
    "moz-fx-translations-data--303e-prod-translations-data/db/models.json"
)  # fmt: skip
LICENCE = "MPL-2.0"

_ROLES = {
    "model": "model",
    "lexicalShortlist": "lex",
    "vocab": "vocab",
    "srcVocab": "srcvocab",
    "trgVocab": "trgvocab",
}
_BEST = ("base-memory", "base", "tiny")
_PATH = late_regex(r"[\w][\w./-]{0,300}", re.ASCII)
_HASH = late_regex(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Offered:
    """One file that is offered: where, and its size and SHA-256 once it is unpacked ("" where not said)."""

    role: str
    path: str
    size: int
    sha256: str

    @property
    def name(self) -> str:
        """Its own name, unpacked."""
        return self.path.rsplit("/", 1)[-1].removesuffix(".gz")


@dataclass(frozen=True, slots=True)
class Offer:
    """One model that is offered. ``quality`` is Mozilla's own measure (COMET), 0 where it gives none."""

    pair: Pair
    base: str
    architecture: str
    version: str
    quality: float
    files: tuple[Offered, ...]

    @property
    def size(self) -> int:
        """Bytes once unpacked; the download is about three quarters of it."""
        return sum(each.size for each in self.files)


def offers(said: Mapping[str, Any]) -> dict[Pair, Offer]:
    """Return the best released model of each pair in the registry's JSON; what is odd in it is left out."""
    base = str(said.get("baseUrl", ""))
    found: dict[Pair, Offer] = {}
    models = said.get("models")
    for name, kinds in models.items() if isinstance(models, dict) else ():
        source, _, target = str(name).partition("-")
        listed = kinds if isinstance(kinds, list) else []
        made = [offer for each in listed if (offer := _offer(Pair(source, target), base, each))]
        if made:
            found[Pair(source, target)] = min(made, key=lambda each: _BEST.index(each.architecture))
    return found


def wanted(found: Mapping[Pair, Offer], language: str) -> tuple[Offer, ...]:
    """Return what *language* needs: both ways with English, or the one pair "en-hi". Raises NotOffered."""
    source, dash, target = language.partition("-")
    pairs = (Pair(source, target),) if dash and target else (Pair("en", language), Pair(language, "en"))
    made = tuple(found[each] for each in pairs if each in found)
    if not made:
        raise NotOffered(language=language)
    return made


def _offer(pair: Pair, base: str, said: object) -> Offer | None:
    if not isinstance(said, dict) or said.get("releaseStatus") not in ("Release", "Release Desktop"):
        return None
    architecture, files = said.get("architecture"), said.get("files")
    if architecture not in _BEST or not isinstance(files, dict):
        return None
    made = tuple(each for role, file in files.items() if (each := _file(role, file)))
    roles = {each.role for each in made}
    if "model" not in roles or not ("vocab" in roles or {"srcvocab", "trgvocab"} <= roles):
        return None
    return Offer(pair, base, str(architecture), str(said.get("version", ""))[:40], _quality(said), made)


def _file(role: str, said: object) -> Offered | None:
    if role not in _ROLES or not isinstance(said, dict):
        return None
    path, size, sha256 = said.get("path"), said.get("uncompressedSize", 0), said.get("uncompressedHash", "")
    if not isinstance(path, str) or not _PATH.fullmatch(path) or ".." in path:
        return None
    if not isinstance(size, int) or not 0 <= size < 1 << 31 or not isinstance(sha256, str):
        return None
    return Offered(_ROLES[role], path, size, sha256 if _HASH.fullmatch(sha256) else "")


def _quality(said: Mapping[str, Any]) -> float:
    metrics = said.get("metrics") or said.get("modelMetrics") or {}
    scores = [
        float(each)
        for key, each in _flat(metrics)
        if "comet" in key.lower() and isinstance(each, int | float) and 0 < float(each) <= 1
    ]
    return scores[0] if scores else 0.0


def _flat(said: object, key: str = "", depth: int = 4) -> list[tuple[str, object]]:
    if not isinstance(said, dict) or depth == 0:
        return [(key, said)]
    return [pair for name, each in said.items() for pair in _flat(each, f"{key}.{name}", depth - 1)]


ABOUT_MB: Mapping[str, tuple[float, float]] = {
    # What packs take to download, from English and into English: Mozilla's registry, December 2025.
    "ar": (24.9, 25.9),
    "de": (25.7, 25.4),
    "es": (25.4, 26.2),
    "fr": (25.8, 26.2),
    "hi": (14.9, 15.5),
    "ja": (36.2, 38.1),
    "ko": (38.0, 37.2),
    "pt": (25.9, 25.6),
    "ru": (23.8, 15.0),
    "zh": (37.7, 38.3),
}
_ABOUT_MB = 26.0


def about_mb(pair: Pair) -> float:
    """Return about how many megabytes the pack of *pair* takes to download, before anybody asks its maker."""
    if pair.source == "en":
        return ABOUT_MB.get(pair.target, (_ABOUT_MB, _ABOUT_MB))[0]
    return ABOUT_MB.get(pair.source, (_ABOUT_MB, _ABOUT_MB))[1]
