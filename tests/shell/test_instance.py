"""A second start of the program, while the first has a window."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.shell.program import Program
from tests.shell.conftest import WAIT_MS, page


@pytest.mark.parametrize(("options", "windows"), [([], 1), (["--new-window"], 2)])
def test_a_second_start_hands_its_file_over(
    program: Program, qtbot: QtBot, tmp_path: Path, options: list[str], windows: int
) -> None:
    path = tmp_path / "later.html"
    path.write_text(page(title="Handed over"), encoding="utf-8")
    program.open_window()
    program.listen()
    second = subprocess.Popen([sys.executable, "-m", "reader", "open", *options, str(path)])
    qtbot.waitUntil(
        lambda: [each.windowTitle() for each in program.windows][-1].startswith("Handed over"),
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: second.poll() == 0, timeout=WAIT_MS)
    assert len(program.windows) == windows
