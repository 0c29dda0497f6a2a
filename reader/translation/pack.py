"""A language pack: the files of one model in a folder of its own, described by ``pack.json``."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from reader.core.late_regex import late_regex
from reader.core.wording import translatable
from reader.translation.errors import PackDamaged, PackFileDamaged
from reader.translation.pair import Pair

DESCRIPTION = "pack.json"
UNREADABLE = translatable("Error", "it cannot be read")
OTHER = translatable("Error", "it is not what it should be")
DESCRIPTION_UNREADABLE = translatable("Error", "its description cannot be read")
DESCRIPTION_LACKS = translatable("Error", "its description is not complete")
_LARGEST_DESCRIPTION = 100_000
_CODE = late_regex(r"[a-z]{2,3}(-[a-z]{4})?")
_NAME = late_regex(r"[\w.-]{1,120}(/[\w.-]{1,120}){0,3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack: its name in the pack's folder, its size in bytes, its SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Pack:
    """What translates along one pair.

    ``format`` is "firefox", "argos" or "apertium"; ``files`` are named by what they are for. ``quality`` is
    what its makers measured (COMET, 0 to 1), 0 where they say nothing. An Apertium pair has no ``folder``.
    """

    pair: Pair
    format: str
    version: str = ""
    architecture: str = ""
    licence: str = ""
    quality: float = 0.0
    prefix: str = ""
    files: Mapping[str, PackFile] = field(default_factory=dict)
    folder: Path | None = None

    @property
    def name(self) -> str:
        return str(self.pair)

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(each.size for each in self.files.values())

    @property
    def identity(self) -> str:
        """What tells its translations from those of any other pack or version."""
        hashes = "".join(sorted(each.sha256 for each in self.files.values()))
        return f"{self.format} {self.pair} {self.version} {hashlib.sha256(hashes.encode()).hexdigest()[:16]}"

    def path(self, role: str) -> Path:
        """Where the file for *role* is. Raises PackDamaged."""
        if self.folder is None or role not in self.files:
            raise PackFileDamaged(name=self.name, file=role, problem=translatable("Error", "it is missing"))
        return self.folder / self.files[role].name

    def description(self) -> str:
        """Return what ``pack.json`` says."""
        return json.dumps(
            {
                "format": self.format,
                "from": self.pair.source,
                "to": self.pair.target,
                "version": self.version,
                "architecture": self.architecture,
                "licence": self.licence,
                "quality": self.quality,
                "prefix": self.prefix,
                "files": {role: asdict(each) for role, each in self.files.items()},
            },
            indent=1,
            ensure_ascii=False,
        )

    def verify(self) -> None:
        """Compare every file with its size and hash. Raises PackDamaged."""
        for role, each in self.files.items():
            try:
                found = hashed(self.path(role))
            except OSError as error:
                raise PackFileDamaged(name=self.name, file=each.name, problem=UNREADABLE) from error
            if found != (each.size, each.sha256):
                raise PackFileDamaged(name=self.name, file=each.name, problem=OTHER)


def load(folder: Path) -> Pack:
    """Return the pack in *folder*. Raises PackDamaged."""
    try:
        with (folder / DESCRIPTION).open("rb") as file:
            return described(json.loads(file.read(_LARGEST_DESCRIPTION)), folder)
    except (OSError, ValueError, RecursionError) as error:
        raise PackDamaged(name=folder.name, problem=DESCRIPTION_UNREADABLE) from error


def described(said: object, folder: Path) -> Pack:
    """Return the pack that ``pack.json`` describes. Raises PackDamaged."""
    try:
        assert isinstance(said, dict)
        files = {str(role): _file(each) for role, each in dict(said.get("files", {})).items()}
        pack = Pack(
            pair=Pair(_code(said["from"]), _code(said["to"])),
            format=str(said["format"]).replace("ct2", "argos"),
            version=_words(said.get("version")),
            architecture=_words(said.get("architecture")),
            licence=_words(said.get("licence")),
            quality=float(said.get("quality") or 0),
            prefix=_words(said.get("prefix")),
            files=files,
            folder=folder,
        )
    except (AssertionError, KeyError, TypeError, ValueError) as error:
        raise PackDamaged(name=folder.name, problem=DESCRIPTION_LACKS) from error
    if pack.format not in {"firefox", "argos"} or not files:
        raise PackDamaged(name=folder.name, problem=translatable("Error", "its format is not known"))
    return pack


def hashed(path: Path) -> tuple[int, str]:
    """Return the size and the SHA-256 of the file *path*. Raises OSError."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return file.tell(), digest


def _file(said: Mapping[str, Any]) -> PackFile:
    name, size, sha256 = str(said["name"]), int(said["size"]), str(said["sha256"]).lower()
    if not _NAME.fullmatch(name) or ".." in name.split("/") or size < 0:
        raise ValueError(name)
    return PackFile(name, size, sha256)


def _code(said: object) -> str:
    if not isinstance(said, str) or not _CODE.fullmatch(said.lower()):
        raise ValueError(said)
    return said.lower()


def _words(said: object) -> str:
    return "".join(each for each in str(said or "")[:200] if each.isprintable())
