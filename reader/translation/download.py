"""Language packs from Mozilla's registry: the one room of the program that may use the network.

Called on a person's explicit word alone (`lutrin language add CODE`, or the button that says so). What has
arrived is kept and goes on from there the next time; nothing is used before its hash is checked.
"""

import hashlib
import json
import shutil
import ssl
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable, Iterator, Mapping
from http.client import HTTPException, HTTPResponse, IncompleteRead
from pathlib import Path
from typing import Any

import reader
from reader.core.wording import translatable
from reader.translation.contents import CHUNK, CUT_OFF, gunzipped
from reader.translation.errors import (
    DownloadFailed,
    DownloadStopped,
    PackDamaged,
    PackFileDamaged,
    RegistryFailed,
    not_written,
)
from reader.translation.pack import DESCRIPTION, OTHER, UNREADABLE, Pack, PackFile
from reader.translation.packs import Try, settle
from reader.translation.registry import ADDRESS, LICENCE, Offer, Offered, offers

TIMEOUT_S = 30.0
LARGEST_REGISTRY = 50_000_000
LARGEST_FILE = 400_000_000
_ARRIVING = ".arriving-"

_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (TimeoutError, translatable("Error", "no answer came in time")),
    (ssl.SSLError, translatable("Error", "the server could not prove who it is")),
    (ConnectionRefusedError, translatable("Error", "the server takes no connections")),
    (ConnectionError, translatable("Error", "the connection broke")),
    (IncompleteRead, translatable("Error", "the connection broke")),
    # The name of the server leads nowhere: its error is of a kind of socket's, which is an OSError.
    (OSError, translatable("Error", "the server cannot be reached; is this computer online?")),
)

Told = Callable[[int, int], bool]
"""Hears how many bytes of how many are there; returns whether to go on."""


def registry(address: str = ADDRESS) -> dict[Any, Offer]:
    """Fetch what is offered at *address*. Raises RegistryFailed."""
    try:
        with _opened(address, 0) as answer:
            data = answer.read(LARGEST_REGISTRY + 1)
        said = json.loads(zlib.decompress(data, zlib.MAX_WBITS | 16) if data[:2] == b"\x1f\x8b" else data)
    except (OSError, HTTPException) as error:
        raise RegistryFailed(reason=_reason(error)) from error
    except (ValueError, RecursionError, zlib.error) as error:
        raise RegistryFailed(reason=UNREADABLE) from error
    return offers(said) if isinstance(said, Mapping) else {}


def fetch(offer: Offer, folder: Path, tried: Try, told: Told = lambda _done, _total: True) -> Pack:
    """Download *offer*, check it and put it into *folder*; return the pack.

    Raises DownloadFailed, DownloadStopped (*told* said so), PackDamaged or PackNotWritten; what has arrived
    by then is kept for the next time.
    """
    arriving = folder / f"{_ARRIVING}{offer.pair}-{offer.architecture}"
    draft = folder / f".draft-{offer.pair}"
    try:
        arriving.mkdir(parents=True, exist_ok=True)
        progress = _Progress(offer, told)
        packed = {each: _arrive(offer, each, arriving, progress) for each in offer.files}
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        files = {each.role: _unpack(offer, each, packed[each], draft) for each in offer.files}
        made = Pack(
            offer.pair, "firefox", offer.version, offer.architecture, LICENCE, offer.quality, files=files
        )
        (draft / DESCRIPTION).write_text(made.description(), encoding="utf-8")
        settled = settle(draft, folder, tried)
    except (PackDamaged, EOFError, zlib.error) as error:
        # What has arrived is wrong; to go on from it would be wrong again.
        shutil.rmtree(arriving, ignore_errors=True)
        if isinstance(error, PackDamaged):
            raise
        raise PackDamaged(name=str(offer.pair), problem=CUT_OFF) from error
    except (urllib.error.URLError, HTTPException, TimeoutError, ConnectionError) as error:
        raise DownloadFailed(name=str(offer.pair), reason=_reason(error)) from error
    except OSError as error:
        raise not_written(str(offer.pair), error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    shutil.rmtree(arriving, ignore_errors=True)
    return settled


class _Progress:
    def __init__(self, offer: Offer, told: Told) -> None:
        self._offer, self._told = offer, told
        self._there: dict[str, int] = {}

    def tell(self, name: str, size: int) -> None:
        self._there[name] = size
        if not self._told(sum(self._there.values()), self._offer.size):
            raise DownloadStopped(name=str(self._offer.pair))


def _arrive(offer: Offer, file: Offered, folder: Path, progress: _Progress) -> Path:
    """Fetch *file* into *folder*, from where it stopped the last time; return where it is, still packed."""
    whole = folder / file.path.rsplit("/", 1)[-1]
    part = whole.with_name(whole.name + ".part")
    if whole.exists():
        progress.tell(file.name, whole.stat().st_size)
        return whole
    start = part.stat().st_size if part.exists() else 0
    with _opened(f"{offer.base.rstrip('/')}/{file.path}", start) as answer:
        goes_on = start > 0 and answer.status == 206
        size = start if goes_on else 0
        expected = size + int(answer.headers.get("Content-Length") or 0)
        with part.open("ab" if goes_on else "wb") as out:
            for chunk in iter(lambda: answer.read(CHUNK), b""):
                out.write(chunk)
                size += len(chunk)
                if size > LARGEST_FILE:
                    raise PackDamaged(
                        name=str(offer.pair), problem=translatable("Error", "a file is far too large")
                    )
                progress.tell(file.name, size)
    if size < expected:
        raise ConnectionError("the connection ended early")
    part.replace(whole)
    return whole


def _unpack(offer: Offer, file: Offered, packed: Path, draft: Path) -> PackFile:
    digest, size = hashlib.sha256(), 0
    with packed.open("rb") as source, (draft / file.name).open("wb") as out:
        chunks: Iterator[bytes] = iter(lambda: source.read(CHUNK), b"")
        for chunk in gunzipped(chunks) if packed.suffix == ".gz" else chunks:
            size += len(chunk)
            if size > LARGEST_FILE:
                raise PackDamaged(
                    name=str(offer.pair), problem=translatable("Error", "it unpacks to far too much")
                )
            digest.update(chunk)
            out.write(chunk)
    found = digest.hexdigest()
    if (file.size and size != file.size) or (file.sha256 and found != file.sha256):
        raise PackFileDamaged(name=str(offer.pair), file=file.name, problem=OTHER)
    return PackFile(file.name, size, found)


def _opened(address: str, start: int) -> HTTPResponse:
    request = urllib.request.Request(address, headers={"User-Agent": f"lutrin/{reader.__version__}"})  # noqa: S310 - our own address
    if start:
        request.add_header("Range", f"bytes={start}-")
    try:
        answer: HTTPResponse = urllib.request.urlopen(request, timeout=TIMEOUT_S)  # noqa: S310
    except urllib.error.HTTPError as error:
        if start and error.code == 416:
            return _opened(address, 0)
        raise
    return answer


def _reason(error: Exception) -> str:
    """Return in a few words why nothing came: our own where we have some, else the system's."""
    cause = getattr(error, "reason", None) or error
    if isinstance(error, urllib.error.HTTPError):
        return f"HTTP {error.code}"
    for kind, words in _REASONS:
        if isinstance(cause, kind):
            return words
    return str(getattr(cause, "strerror", None) or cause or type(error).__name__)[:120]
