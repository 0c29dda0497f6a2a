"""The program as a person starts it: what it prints, and with which code it ends."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__, command_line, system_libraries
from reader.core import origins
from tests.core.archives import page as article
from tests.core.archives import png

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "lectern.html"


def lutrin(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
        cwd=ROOT,
        env=os.environ | environment,
    )


def test_the_version_is_the_package_s() -> None:
    assert lutrin("--version").stdout.decode().strip() == f"lutrin {__version__}"


@pytest.mark.parametrize(
    ("format", "start"), [("text", "The desk"), ("markdown", "# The desk"), ("html", "<article")]
)
def test_an_article_is_printed(format: str, start: str) -> None:
    shown = lutrin("show", str(SAMPLE), "--format", format)
    assert shown.returncode == 0 and shown.stderr == b""
    assert shown.stdout.decode().startswith(start)


def test_the_line_under_the_title_has_the_day_and_no_clock() -> None:
    shown = lutrin("show", str(SAMPLE)).stdout.decode()
    assert "Ines Calloway · 2025-02-11 · The Slow Page" in shown


def test_json_has_what_is_promised() -> None:
    made = json.loads(lutrin("show", str(SAMPLE), "--format", "json").stdout)
    wanted = [
        "title",
        "byline",
        "site",
        "published",
        "lang",
        "dir",
        "excerpt",
        "image",
        "url",
        "sources",
        "word_count",
        "text",
        "html",
        "blocks",
    ]
    assert [each for each in wanted if each not in made] == []
    assert made["title"] == "The desk that looks up at you"
    assert made["sources"]["title"] == "JSON-LD headline"
    assert set(made["sources"]) == {each for each in origins.LABELS if made[each]}
    assert {"id", "kind", "text"} <= set(made["blocks"][0])
    assert f'id="{made["blocks"][0]["id"]}"' in made["html"]


def test_standard_input_is_a_page_too() -> None:
    shown = lutrin("show", "-", stdin=SAMPLE.read_bytes())
    assert shown.returncode == 0 and b"The desk that looks up at you" in shown.stdout


def test_a_file_url_is_a_file() -> None:
    assert lutrin("show", SAMPLE.as_uri()).returncode == 0


def test_one_missing_file_does_not_keep_the_next_from_being_shown() -> None:
    shown = lutrin("show", "missing.html", str(SAMPLE))
    assert shown.returncode == 1
    assert b"There is no file missing.html" in shown.stderr and b"Traceback" not in shown.stderr
    assert b"The desk that looks up at you" in shown.stdout


@pytest.mark.parametrize(
    "arguments", [["show"], ["show", "x", "--format", "pdf"], ["--nonsense"], ["config", "set", "x"]]
)
def test_nonsense_ends_with_2(arguments: list[str]) -> None:
    assert lutrin(*arguments).returncode == 2


def test_without_a_screen_show_is_pointed_at() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a screen")
    refused = lutrin(str(SAMPLE), DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert refused.returncode == 1
    assert b"lutrin show" in refused.stderr


def test_show_and_config_load_no_qt_and_config_no_lxml() -> None:
    program = (
        "import sys; from reader.app import main; main(sys.argv[1:]);"
        "print([each for each in ('PySide6', 'lxml', 'tomlkit') if each in sys.modules])"
    )
    loaded = {
        command: subprocess.run(
            [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True, cwd=ROOT
        ).stdout.splitlines()[-1]
        for command, arguments in {"show": ["show", str(SAMPLE)], "config": ["config"]}.items()
    }
    assert loaded == {"show": "['lxml']", "config": "[]"}


def test_the_shells_are_completed() -> None:
    for shell in ("bash", "zsh"):
        assert b"lutrin" in lutrin("completion", shell).stdout


def test_a_command_in_front_is_taken_and_a_file_is_opened() -> None:
    assert command_line.parse(["a.html", "b.html"]).files == ["a.html", "b.html"]
    assert command_line.parse(["a.html"]).command == "open"
    assert command_line.parse([]).command == "open"
    assert command_line.parse(["--new-window", "-"]).files == ["-"]
    assert command_line.parse(["show", "a.html"]).command == "show"


@pytest.mark.parametrize("option", ["--png", "--pdf"])
def test_a_picture_is_drawn_without_a_screen(option: str, tmp_path: Path) -> None:
    if missing := system_libraries.missing(on_screen=False):
        pytest.skip(system_libraries.advice(missing))
    out = tmp_path / "out"
    drawn = lutrin("show", str(SAMPLE), option, str(out), "--theme", "sepia", "--text-size", "14", DISPLAY="")
    assert drawn.returncode == 0, drawn.stderr
    assert out.read_bytes()[:4] == (b"\x89PNG" if option == "--png" else b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_a_theme_that_is_not_there_is_named(tmp_path: Path) -> None:
    if missing := system_libraries.missing(on_screen=False):
        pytest.skip(system_libraries.advice(missing))
    refused = lutrin("show", str(SAMPLE), "--png", str(tmp_path / "x.png"), "--theme", "plaid")
    assert refused.returncode == 1 and b"There is no theme plaid" in refused.stderr


def test_the_advice_names_packages_of_three_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "_loads", lambda soname: soname != "libnss3.so")
    if not sys.platform.startswith("linux"):
        pytest.skip("the libraries are those of Linux")
    missing = system_libraries.missing(on_screen=True)
    assert [each.soname for each in missing] == ["libnss3.so"]
    said = system_libraries.advice(missing)
    assert "apt install libnss3" in said and "dnf install nss" in said and "pacman -S nss" in said


def test_the_table_has_every_library_that_qt_asks_for() -> None:
    if not sys.platform.startswith("linux") or not shutil.which("readelf"):
        pytest.skip("needs readelf (binutils)")
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt"
    files = [
        folder / "plugins" / "platforms" / "libqxcb.so",
        *(folder / "lib" / f"libQt6{each}.so.6" for each in ("XcbQpa", "WebEngineCore", "Gui", "Widgets")),
    ]
    asked: set[str] = set()
    for each in files:
        listed = subprocess.run(
            ["readelf", "-d", str(each)], capture_output=True, text=True, check=True
        ).stdout
        asked |= {line.split("[")[1].split("]")[0] for line in listed.splitlines() if "NEEDED" in line}
    bundled = {each.name for each in (folder / "lib").iterdir()}
    # Part of every system, or of a package that another library of the table brings.
    basic = {
        "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2",
        "libgcc_s.so.1", "libstdc++.so.6", "ld-linux-x86-64.so.2", "libgthread-2.0.so.0", "libnssutil3.so",
        "libsmime3.so", "libplc4.so", "libplds4.so", "libbrotlicommon.so.1", "libxcb.so.1",
    }  # fmt: skip
    known = {each.soname for each in system_libraries.ENGINE + system_libraries.WINDOW}
    assert asked - bundled - basic - known == set()


def test_what_was_kept_out_is_printed_by_host() -> None:
    html = b"<script src='https://www.google-analytics.com/a.js'></script><img src='https://x.example/a.png'>"
    shown = lutrin("show", "-", "--privacy", stdin=html + b"<p>Bells are cast in one breath.</p>")
    first, *hosts = shown.stdout.decode().splitlines()
    assert first == "Kept out: 1 tracker, 1 remote picture."
    assert sorted(hosts) == ["1\twww.google-analytics.com\ttracker", "1\tx.example\t"]


def test_printed_html_brings_its_pictures_along(tmp_path: Path) -> None:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a.png").write_bytes(png())
    (tmp_path / "page.html").write_text(article('<p><img src="page_files/a.png" alt="A bell"></p>'))
    shown = lutrin("show", str(tmp_path / "page.html"), "--format", "html").stdout.decode()
    assert '<img src="data:image/png;base64,' in shown


def test_an_article_is_written_as_every_kind_of_file_at_once(tmp_path: Path) -> None:
    kinds = {"--epub": "a.epub", "--html-file": "a.html", "--markdown": "a.md", "--text-file": "a.txt"}
    outs = [each for option, name in kinds.items() for each in (option, str(tmp_path / name))]
    assert lutrin("show", str(SAMPLE), *outs).returncode == 0
    assert {each.name for each in tmp_path.iterdir()} == {*kinds.values(), "a_files"}
    assert (tmp_path / "a.epub").read_bytes()[30:58] == b"mimetypeapplication/epub+zip"
    assert (tmp_path / "a.md").read_text().startswith("# The desk")


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    refused = lutrin("show", str(SAMPLE), "--epub", str(tmp_path / "nowhere" / "a.epub"))
    assert refused.returncode == 1
    assert refused.stderr.startswith(b"lutrin: a.epub could not be written")
    assert len(refused.stderr.splitlines()) == 1
