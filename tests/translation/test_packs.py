"""Language packs: what is put in place, and what never is."""

import errno
import gzip
import json
import zipfile
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import pytest
import zstandard

from reader.core.errors import ReaderError
from reader.translation import packs
from reader.translation.errors import PackDamaged, PackMissing, PackNotWritten, PackTooLarge
from reader.translation.pair import Pair, code, missing, route

MODEL, VOCAB = b"model" * 500, b"vocab" * 20
FILES = {"model.enxx.intgemm.alphas.bin": MODEL, "vocab.enxx.spm": VOCAB}


def tried(_folder: Path) -> str:
    return "said"


def described(files: Mapping[str, bytes], **more: object) -> dict[str, bytes]:
    roles = {name.partition(".")[0]: name for name in files}
    said = {
        "format": "firefox", "from": "en", "to": "xx", "version": "1",
        "files": {
            role: {"name": name, "size": len(files[name]), "sha256": sha256(files[name]).hexdigest()}
            for role, name in roles.items()
        },
    } | more  # fmt: skip
    return {**files, "pack.json": json.dumps(said).encode()}


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "packed",
    [
        lambda files: files,
        lambda files: {f"{name}.gz": gzip.compress(data) for name, data in files.items()},
        lambda files: {f"{name}.zst": zstandard.compress(data) for name, data in files.items()},
        lambda files: {f"a/folder/{name}": data for name, data in described(files).items()},
    ],
    ids=["raw", "gz", "zst", "described"],
)
def test_a_pack_is_taken_from_a_zip_or_a_folder(
    tmp_path: Path, packed: Callable[[Mapping[str, bytes]], dict[str, bytes]]
) -> None:
    files = packed(FILES)
    for place, data in files.items():
        path = tmp_path / "given" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    for given in (zipped(tmp_path / "pack.zip", files), tmp_path / "given"):
        folder = tmp_path / f"packs of {given.name}"
        made = packs.install(given, folder, tried)
        assert made.pair == Pair("en", "xx") and made.path("model").read_bytes() == MODEL
        made.verify()
        assert packs.installed(folder) == (made,)
        assert [each.name for each in folder.iterdir()] == ["en-xx"], "nothing is left lying about"


def test_an_argos_pack_keeps_its_folder(tmp_path: Path) -> None:
    about = {"from_code": "en", "to_code": "xx", "package_version": "1.9", "target_prefix": ""}
    files = {
        "pkg/metadata.json": json.dumps(about).encode(),
        "pkg/model/model.bin": MODEL,
        "pkg/model/config.json": b"{}",
        "pkg/model/shared_vocabulary.json": b"[]",
        "pkg/sentencepiece.model": VOCAB,
    }
    made = packs.install(zipped(tmp_path / "en_xx.argosmodel", files), tmp_path / "packs", tried)
    assert (made.format, made.version) == ("argos", "1.9")
    assert made.path("model").parent.name == "model" and made.path("sentencepiece").read_bytes() == VOCAB


def _bomb() -> bytes:
    return gzip.compress(bytes(64 << 20))


BAD: dict[str, Mapping[str, bytes]] = {
    "wrong hash": {**described(FILES), "model.enxx.intgemm.alphas.bin": b"other" * 500},
    "truncated": {**described(FILES), "model.enxx.intgemm.alphas.bin": MODEL[:-9]},
    "cut off gzip": {"model.enxx.x.bin.gz": gzip.compress(MODEL)[:-9], "vocab.enxx.spm": VOCAB},
    "no gzip": {"model.enxx.x.bin.gz": MODEL, "vocab.enxx.spm": VOCAB},
    "no vocabulary": {"model.enxx.x.bin": MODEL},
    "lacks what it promises": {**described({**FILES, "lex.enxx.bin": b"x"}), "lex.enxx.bin": b""},
    "bomb": {"model.enxx.x.bin.gz": _bomb(), "vocab.enxx.spm": VOCAB},
    "of another pair": described(FILES, to="yy"),
    "climbing name": {
        **FILES,
        "pack.json": described(FILES)["pack.json"].replace(b"vocab.enxx.spm", b"../vocab.enxx.spm"),
    },
    "not described": {**FILES, "pack.json": b"[1"},
    "nothing": {"readme.txt": b"hello"},
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_pack_is_refused_and_leaves_nothing(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "packs"
    packs.install(zipped(tmp_path / "good.zip", described(FILES)), folder, tried)
    with pytest.raises(PackDamaged):
        packs.install(zipped(tmp_path / "bad.zip", BAD[kind]), folder, tried)
    (left,) = packs.installed(folder)
    left.verify()
    assert [each.name for each in folder.iterdir()] == ["en-xx"]


def test_names_that_climb_out_of_a_zip_lead_nowhere(tmp_path: Path) -> None:
    files = {f"../../{name}": data for name, data in FILES.items()}
    made = packs.install(zipped(tmp_path / "slip.zip", files), tmp_path / "a" / "b" / "packs", tried)
    assert made.folder == tmp_path / "a" / "b" / "packs" / "en-xx"
    assert not list(tmp_path.glob("*.bin")) and not list((tmp_path / "a").glob("*.bin"))


def test_a_pack_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.translation.contents.LARGEST", 0)
    with pytest.raises(PackTooLarge):
        packs.install(zipped(tmp_path / "large.zip", FILES), tmp_path / "packs", tried)


def test_a_pack_that_its_engine_refuses_is_not_put_in_place(tmp_path: Path) -> None:
    with pytest.raises(PackDamaged, match="translates nothing"):
        packs.install(zipped(tmp_path / "pack.zip", FILES), tmp_path / "packs", lambda _folder: "")
    assert packs.installed(tmp_path / "packs") == ()


def test_a_full_disk_leaves_the_old_pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "packs"
    first = packs.install(zipped(tmp_path / "pack.zip", FILES), folder, tried)

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(PackNotWritten, match="disk is full"):
        packs.install(tmp_path / "pack.zip", folder, tried)
    first.verify()


def test_packs_are_found_by_pair_and_by_language_and_removed(tmp_path: Path) -> None:
    packs.install(zipped(tmp_path / "pack.zip", FILES), tmp_path, tried)
    assert packs.find(tmp_path, "xx") == packs.find(tmp_path, "en-xx") == packs.installed(tmp_path)
    packs.remove(packs.find(tmp_path, "xx"))
    with pytest.raises(PackMissing):
        packs.find(tmp_path, "xx")


@pytest.mark.parametrize("name", ["missing.zip", "empty.zip"])
def test_what_is_no_archive_is_said_to_be_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.zip").touch()
    with pytest.raises(ReaderError):
        packs.install(tmp_path / name, tmp_path / "packs", tried)


def test_a_route_is_direct_or_over_english() -> None:
    pairs = {Pair("en", "es"), Pair("fr", "en"), Pair("de", "es")}
    assert route(pairs, "de", "es") == (Pair("de", "es"),)
    assert route(pairs, "fr", "es") == (Pair("fr", "en"), Pair("en", "es"))
    assert route(pairs, "es", "en") == ()
    assert missing(pairs, "es", "fr") == (Pair("es", "en"), Pair("en", "fr"))
    assert missing(pairs, "fr", "es") == ()


@pytest.mark.parametrize(
    ("tag", "name"), [("en-GB", "en"), ("zh-Hans", "zh"), ("zh-TW", "zh-hant"), ("pt_BR", "pt"), ("no", "nb")]
)
def test_a_language_tag_is_told_as_packs_name_it(tag: str, name: str) -> None:
    assert code(tag) == name
