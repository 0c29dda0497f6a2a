"""Packs from a registry, which here is one on this machine."""

import errno
import gzip
import io
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest

from reader import app
from reader.translation import packs
from reader.translation.download import fetch, registry
from reader.translation.errors import (
    DownloadFailed,
    DownloadStopped,
    NotOffered,
    PackDamaged,
    PackNotWritten,
    RegistryFailed,
)
from reader.translation.pair import Pair
from reader.translation.process import packs_folder
from reader.translation.registry import offers, wanted
from tests.translation.fakes import PACK, Registry, needs_pack
from tests.translation.registries import described, served_registry

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

pytestmark = needs_pack


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Registry]:
    """The corpus' pack as the registry would have it."""
    made = served_registry(tmp_path / "served")
    yield made
    made.close()


def tried(_folder: Path) -> str:
    return "said"


def test_a_pack_is_downloaded_checked_and_put_in_place(served: Registry, tmp_path: Path) -> None:
    offered = registry(f"{served.address}/models.json")
    (offer,) = wanted(offered, "es")
    seen: list[int] = []

    def told(done: int, _total: int) -> bool:
        seen.append(done)
        return True

    made = fetch(offer, tmp_path / "packs", tried, told)
    assert made.pair == Pair("en", "es") and (made.quality, made.licence) == (0.85, "MPL-2.0")
    made.verify()
    assert packs.installed(tmp_path / "packs") == (made,)
    assert seen == sorted(seen) and len(seen) > 3
    assert [each.name for each in (tmp_path / "packs").iterdir()] == ["en-es"]


def test_a_broken_connection_goes_on_from_where_it_stopped(served: Registry, tmp_path: Path) -> None:
    (offer,) = wanted(registry(f"{served.address}/models.json"), "en-es")
    served.most[0] = 200_000
    with pytest.raises(DownloadFailed, match="goes on from where it stopped"):
        fetch(offer, tmp_path / "packs", tried)
    assert packs.installed(tmp_path / "packs") == ()
    served.most[0] = 1 << 30
    served.asked.clear()
    fetch(offer, tmp_path / "packs", tried).verify()
    assert any(each.endswith("bytes=200000-") for each in served.asked)


def test_a_download_stops_when_it_is_told_to_and_goes_on_later(served: Registry, tmp_path: Path) -> None:
    (offer,) = wanted(registry(f"{served.address}/models.json"), "es")
    with pytest.raises(DownloadStopped):
        fetch(offer, tmp_path / "packs", tried, lambda done, _total: done < 100_000)
    served.asked.clear()
    fetch(offer, tmp_path / "packs", tried)
    assert "bytes=" in served.asked[0]


def test_what_has_another_hash_is_refused_and_not_kept(served: Registry, tmp_path: Path) -> None:
    (offer,) = wanted(registry(f"{served.address}/models.json"), "es")
    for each in (tmp_path / "served" / "models").glob("vocab*"):
        each.write_bytes(gzip.compress(b"something else"))
    with pytest.raises(PackDamaged):
        fetch(offer, tmp_path / "packs", tried)
    assert list((tmp_path / "packs").iterdir()) == []


def test_a_language_that_is_not_offered_is_said_to_be_none(served: Registry) -> None:
    offered = registry(f"{served.address}/models.json")
    with pytest.raises(NotOffered):
        wanted(offered, "hi")
    with pytest.raises(RegistryFailed, match="HTTP 404"):
        registry(f"{served.address}/nothing.json")


def test_why_nothing_came_is_said_in_words_that_can_be_translated() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/models.json"
        with pytest.raises(RegistryFailed) as refused:
            registry(address)
    assert refused.value.values["reason"] == "the server takes no connections"


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "/etc/passwd", "https://example.com/x", "a/../../b", ""]
)
def test_paths_that_a_registry_must_not_name_are_left_out(path: str) -> None:
    about = described("http://127.0.0.1", {"model.enes.bin": b"x", "vocab.enes.spm": b"y"})
    about["models"]["en-es"][0]["files"]["model"]["path"] = path
    assert offers(about) == {}


@pytest.mark.parametrize("odd", [{}, {"models": []}, {"models": {"en-es": [1, None, {"files": 3}]}}])
def test_an_odd_registry_offers_nothing(odd: dict[str, Any]) -> None:
    assert offers(odd) == {}


def test_the_command_line_adds_lists_verifies_and_removes(
    served: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    assert app.main(["language", "add", "es", "--registry", f"{served.address}/models.json"]) == 0
    assert [each.name for each in packs.installed(packs_folder())] == ["en-es"]
    assert "COMET 0.850" in capsys.readouterr().out
    assert app.main(["language", "verify"]) == 0
    assert "as it should be" in capsys.readouterr().out
    assert app.main(["language", "remove", "es"]) == 0
    assert app.main(["language", "add", str(PACK)]) == 0
    capsys.readouterr()
    page = tmp_path / "page.html"
    words = "The mayor opened a new park in 1998. The museum sold the new mountain. " * 4
    page.write_text(
        f'<html lang="en"><body><article><h1>The book</h1><p>{words}</p><p>{words}</p></article></body>'
    )
    assert app.main(["translate", str(page), "--to", "es", "--format", "markdown"]) == 0
    assert "El alcalde abrió un parque nuevo en 1998." in capsys.readouterr().out
    assert app.main(["translate", str(page), "--to", "es", "--out", str(tmp_path)]) == 0
    assert '<article lang="es" dir="ltr">' in (tmp_path / "page.es.html").read_text(encoding="utf-8")
    assert app.main(["translate", str(page), "--to", "es", "--format", "epub", "--out", str(tmp_path)]) == 0
    with ZipFile(tmp_path / "page.es.epub") as book:
        assert any(b"El alcalde" in book.read(name) for name in book.namelist())
    capsys.readouterr()
    assert app.main(["show", str(page), "--language", "es"]) == 0
    assert "El alcalde abrió" in capsys.readouterr().out
    assert app.main(["translate", str(page), "--to", "xx"]) == 1
    assert "from en to xx" in capsys.readouterr().err


def test_a_full_disk_is_said_and_what_has_arrived_is_kept(
    served: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (offer,) = wanted(registry(f"{served.address}/models.json"), "es")
    room = [300_000]
    write = io.BufferedWriter.write

    class Full(io.BufferedWriter):
        def write(self, data: "Buffer") -> int:
            room[0] -= len(memoryview(data))
            if room[0] < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return write(self, data)

    def opened(path: Path, mode: str = "r", **_more: object) -> Any:
        return Full(io.FileIO(path, mode)) if "b" in mode and mode != "rb" else plain(path, mode)

    plain = Path.open
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", opened)
        with pytest.raises(PackNotWritten, match="the disk is full"):
            fetch(offer, tmp_path / "packs", tried)
    assert packs.installed(tmp_path / "packs") == ()
    served.asked.clear()
    fetch(offer, tmp_path / "packs", tried).verify()
    assert any("bytes=" in each for each in served.asked), "it goes on from what was kept"
