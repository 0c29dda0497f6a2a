"""A pack's files out of what a person was given: a zip, a folder, or an .argosmodel.

Files are known by their own names, wherever they lie in it, and written under them into a draft folder; they
may be packed with gzip or Zstandard. Sizes are counted as they come out, never as a header declares them.
"""

import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from reader.core.wording import translatable
from reader.translation.errors import PackDamaged, PackFileDamaged, PackTooLarge
from reader.translation.pack import (
    DESCRIPTION,
    DESCRIPTION_LACKS,
    DESCRIPTION_UNREADABLE,
    Pack,
    PackFile,
    described,
)
from reader.translation.pair import Pair

MEGABYTE = 1 << 20
LARGEST = 1500
"""Megabytes of one pack, unpacked: NLLB-600M has 1.2 GB, a model of Firefox's 50 MB."""
MOST_FILES = 2_000
RATIO = 60
"""How many times its packed size a file may have, past FREE. Models of numbers hardly shrink at all."""
FREE = 32 * MEGABYTE
CHUNK = 1 << 16
CUT_OFF = translatable("Error", "it is cut off or damaged")

_FIREFOX = {
    "model": re.compile(r"model\.(?P<from>[a-z]{2})(?P<to>[a-z]{2})\..*bin"),
    "vocab": re.compile(r"vocab\.[a-z]{4}\.spm"),
    "srcvocab": re.compile(r"srcvocab\.[a-z]{4}\.spm"),
    "trgvocab": re.compile(r"trgvocab\.[a-z]{4}\.spm"),
    "lex": re.compile(r"lex\..*\.bin"),
}
_ARGOS = {
    "model": re.compile(r"model/model\.bin"),
    "config": re.compile(r"model/config\.json"),
    "shared_vocabulary": re.compile(r"model/shared_vocabulary\.(txt|json)"),
    "source_vocabulary": re.compile(r"model/source_vocabulary\.(txt|json)"),
    "target_vocabulary": re.compile(r"model/target_vocabulary\.(txt|json)"),
    "sentencepiece": re.compile(r"sentencepiece\.model"),
}
_SMALL = MEGABYTE

Chunks = Iterator[bytes]
Opened = Callable[[str], tuple[IO[bytes], int]]


def contents(file: Path, draft: Path) -> Pack:
    """Write the files of the pack in *file* into *draft* and return what it is.

    Raises PackDamaged, PackTooLarge, or OSError where *draft* cannot be written.
    """
    if file.is_dir():
        names = [str(each.relative_to(file).as_posix()) for each in sorted(file.rglob("*")) if _is_file(each)]
        return _taken(file.name, names, lambda name: _open_file(file / name), draft)
    try:
        with ZipFile(file) as archive:
            names = [each.filename for each in archive.infolist() if not each.is_dir()]
            return _taken(file.name, names, lambda name: _open_entry(archive, name), draft)
    except FileNotFoundError as error:
        raise PackDamaged(name=file.name, problem=translatable("Error", "there is no such file")) from error
    except (BadZipFile, NotImplementedError, EOFError, zlib.error, RuntimeError, UnicodeError) as error:
        raise PackDamaged(name=file.name, problem=translatable("Error", "it is no whole archive")) from error


def _taken(name: str, names: list[str], opened: Opened, draft: Path) -> Pack:
    if len(names) > MOST_FILES:
        raise PackDamaged(name=name, problem=translatable("Error", "it holds too many files"))
    argos = next((each for each in names if _last(each, 1) == "metadata.json"), "")
    said = next((each for each in names if _last(each, 1) == DESCRIPTION), "")
    kinds, format, depth = (_ARGOS, "argos", 2) if argos and not said else (_FIREFOX, "firefox", 1)
    files: dict[str, PackFile] = {}
    room = LARGEST * MEGABYTE
    for each in names:
        plain = _last(each, depth).removesuffix(".gz").removesuffix(".zst")
        role = _role(plain, kinds) or (_role(_last(plain, 1), kinds) if depth > 1 else "")
        if not role or role in files:
            continue
        if not kinds[role].fullmatch(plain):
            plain = _last(plain, 1)
        files[role] = PackFile(plain, *_written(draft / plain, each, opened, room, name))
        room -= files[role].size
    if "model" not in files or not ({"vocab", "srcvocab", "sentencepiece"} & set(files)):
        raise PackDamaged(name=name, problem=translatable("Error", "it holds no model that is known here"))
    about = _json(opened, said or argos, name)
    if format == "argos":
        return _argos(about, files, draft, name)
    return _firefox(about, files, draft, name)


def _firefox(about: dict[str, object], files: dict[str, PackFile], draft: Path, name: str) -> Pack:
    found = _FIREFOX["model"].fullmatch(files["model"].name)
    assert found is not None
    pair = Pair(found["from"], found["to"])
    if not about:
        return Pack(pair, "firefox", files=files, licence="MPL-2.0", folder=draft)
    pack = described(about, draft)
    if pack.format != "firefox" or pack.pair != pair:
        raise PackDamaged(name=name, problem=translatable("Error", "its description is of another pack"))
    # What the description promises is what there must be; the hashes are compared before it is in place.
    if {role: each.name for role, each in pack.files.items()} != {role: e.name for role, e in files.items()}:
        raise PackDamaged(name=name, problem=translatable("Error", "it lacks a file"))
    return pack


def _argos(about: dict[str, object], files: dict[str, PackFile], draft: Path, name: str) -> Pack:
    try:
        pack = described(
            {
                "from": about["from_code"],
                "to": about["to_code"],
                "format": "argos",
                "version": about.get("package_version"),
                "architecture": "CTranslate2",
                "licence": about.get("license"),
                "prefix": about.get("target_prefix"),
                "files": {"model": {"name": "model", "size": 0, "sha256": ""}},
            },
            draft,
        )
    except KeyError as error:
        raise PackDamaged(name=name, problem=DESCRIPTION_LACKS) from error
    return replace(pack, files=files)


def _written(place: Path, name: str, opened: Opened, room: int, pack: str) -> tuple[int, str]:
    """Write the file *name* to *place*, unpacked, and return its size and hash."""
    source, packed = opened(name)
    digest, size = hashlib.sha256(), 0
    place.parent.mkdir(parents=True, exist_ok=True)
    with source, place.open("wb") as out:
        try:
            for chunk in _unpacked(source, name):
                size += len(chunk)
                if size > room:
                    raise PackTooLarge(name=pack, limit=str(LARGEST))
                if size > FREE and size > packed * RATIO:
                    raise PackDamaged(
                        name=pack, problem=translatable("Error", "it unpacks to far more than it is")
                    )
                digest.update(chunk)
                out.write(chunk)
        except (zlib.error, EOFError, ValueError) as error:
            raise PackFileDamaged(name=pack, file=place.name, problem=CUT_OFF) from error
    return size, digest.hexdigest()


def _unpacked(source: IO[bytes], name: str) -> Chunks:
    if name.endswith(".gz"):
        return gunzipped(iter(lambda: source.read(CHUNK), b""))
    if name.endswith(".zst"):
        return _unzstd(source)
    return iter(lambda: source.read(CHUNK), b"")


def gunzipped(chunks: Chunks) -> Chunks:
    """Unpack gzip, a bounded piece at a time. Raises zlib.error, EOFError."""
    decoder = zlib.decompressobj(zlib.MAX_WBITS | 16)
    for chunk in chunks:
        yield decoder.decompress(chunk, CHUNK)
        while decoder.unconsumed_tail:
            yield decoder.decompress(decoder.unconsumed_tail, CHUNK)
    if not decoder.eof:
        raise EOFError


def _unzstd(source: IO[bytes]) -> Chunks:
    import zstandard

    try:
        with zstandard.ZstdDecompressor().stream_reader(source, closefd=False) as reader:
            yield from iter(lambda: reader.read(CHUNK), b"")
    except zstandard.ZstdError as error:
        raise ValueError from error


def _json(opened: Opened, name: str, pack: str) -> dict[str, object]:
    if not name:
        return {}
    source, _ = opened(name)
    with source:
        try:
            said = json.loads(source.read(_SMALL))
        except (ValueError, RecursionError) as error:
            raise PackDamaged(name=pack, problem=DESCRIPTION_UNREADABLE) from error
    if not isinstance(said, dict):
        raise PackDamaged(name=pack, problem=DESCRIPTION_UNREADABLE)
    return said


def _role(name: str, kinds: dict[str, re.Pattern[str]]) -> str:
    return next((role for role, pattern in kinds.items() if pattern.fullmatch(name)), "")


def _last(path: str, count: int) -> str:
    return "/".join(path.replace("\\", "/").split("/")[-count:])


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _open_file(path: Path) -> tuple[IO[bytes], int]:
    return path.open("rb"), path.stat().st_size


def _open_entry(archive: ZipFile, name: str) -> tuple[IO[bytes], int]:
    return archive.open(name), archive.getinfo(name).compress_size
