"""How soon a key's effect is on screen: holding j, turning pages, typing in find; short and long article.

    QT_QPA_PLATFORM=offscreen python tests/bench/keys.py

Prints, in frames of 16.7 ms: what one key costs the page (script, style and layout, median and worst), and
how far apart the frames are while the key is held down at 30 presses a second (median, 95 of 100, worst).
Then how long it takes until the article is laid out in pages, and the longest that the window stood still.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from reader.shell import engine
from tests.bench.changes import FRAME_MS, SENTENCES

if TYPE_CHECKING:
    from reader.shell.window import Window

PRESSES = 60
REPEAT_MS = 33

RECORD = """(() => {
  globalThis.spent = []; globalThis.frames = []; globalThis.isRecording = true;
  const timed = (room, name) => {
    const own = room[name];
    if (own.isTimed) return;
    room[name] = (...given) => {
      const from = performance.now();
      const answer = own(...given);
      document.body.getBoundingClientRect();
      spent.push(performance.now() - from);
      return answer;
    };
    room[name].isTimed = true;
  };
  timed(lutrin.cursor, "move"); timed(lutrin.scrolling, "scrollSteps"); timed(lutrin.find, "find");
  const frame = (now) => { frames.push(now); if (isRecording) requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
})()"""
RECORDED = """(() => {
  globalThis.isRecording = false;
  return { spent, frames: frames.slice(1).map((now, at) => now - frames[at]) };
})()"""


def main() -> None:
    engine.prepare(software=True)
    from PySide6.QtWidgets import QApplication

    from reader.core.source import Source
    from reader.deliveries import Deliveries
    from reader.shell.program import Program

    app = QApplication(sys.argv[:1])
    program = Program(Deliveries())
    for name, paragraphs in (("1,000 words", 14), ("100,000 words", 1500)):
        html = "".join(f"<p>{''.join(SENTENCES).format(n=n)}</p>" for n in range(paragraphs))
        with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
            file.write(f"<title>T</title><article>{html}</article>")
            file.flush()
            window = program.open_window([Source(Path(file.name))])
            window.resize(1000, 900)
            while not window.article.is_ready:
                _wait(20)
            _wait(1500)
        for action, keys in (("holding j", "j" * PRESSES), ("paging", " " * PRESSES)):
            _report(name, action, _held(window, keys))
            _press(window, "gg")
            _wait(500)
        window.ask_for_words()
        _report(name, "find", _held(window, "the keeper of light 12"))
        _turn_into_pages(name, window)
        window.close()
    app.quit()
    program.finish()


def _held(window: "Window", keys: str) -> dict[str, list[float]]:
    _value(window, RECORD)
    for key in keys:
        _press(window, key)
        _wait(REPEAT_MS)
    _wait(300)
    answer = _value(window, RECORDED)
    assert isinstance(answer, dict)
    return answer


def _turn_into_pages(name: str, window: "Window") -> None:
    from PySide6.QtWidgets import QApplication

    answers = list[object]()
    began = last = time.monotonic()
    worst = 0.0
    window.presenter.change(layout="pages")
    window.article.evaluate("document.body.offsetWidth", answers.append)
    while not answers:
        QApplication.processEvents()
        now = time.monotonic()
        worst, last = max(worst, now - last), now
        time.sleep(0.001)
    window.presenter.change(layout="scroll")
    print(f"{name:>14}, into pages: {last - began:5.2f} s; the window stood still for {worst:.2f} s at most")


def _press(window: "Window", keys: str) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    for key in keys:
        QTest.keyClicks(QApplication.focusWidget() or window.article, key)


def _report(name: str, action: str, told: dict[str, list[float]]) -> None:
    def at(times: Sequence[float], share: float) -> float:
        ordered = sorted(times)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] / FRAME_MS

    spent, frames = told["spent"], told["frames"]
    print(
        f"{name:>14}, {action:<10}: a key {at(spent, 0.5):5.2f}, worst {at(spent, 1):5.2f} frames;"
        f" between frames {at(frames, 0.5):5.2f}, {at(frames, 0.95):5.2f}, worst {at(frames, 1):5.2f}"
    )


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _value(window: "Window", source: str) -> object:
    loop, answers = QEventLoop(), list[object]()

    def answered(answer: object) -> None:
        answers.append(answer)
        loop.quit()

    window.article.evaluate(source, answered)
    loop.exec()
    return answers[0]


if __name__ == "__main__":
    main()
