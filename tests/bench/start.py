"""From the command to the article on screen, beside the barest program that shows the same finished page.

    python tests/bench/start.py [PAGE] [--rounds N]

Both wait for fonts, pictures and two frames. The bare one has a default QWebEngineView, and its HTML is
ready on disk; Lutrin reads, extracts, cleans and composes first. Needs a screen (xvfb-run does).
"""

import argparse
import compileall
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LUTRIN = """
import os, sys, threading, time
from reader import app
def watch():
    # The program loads its modules in its own order; the view is there long before it has an article.
    while not hasattr(sys.modules.get("reader.shell.article_view"), "ArticleView"):
        time.sleep(0.002)
    view = sys.modules["reader.shell.article_view"].ArticleView
    shown = view.show_document
    def show_document(self, *arguments):
        self.shown.connect(self.settle)
        self.settled.connect(lambda _px: (print(time.time(), flush=True), self.window().close()))
        shown(self, *arguments)
    view.show_document = show_document
threading.Thread(target=watch, daemon=True).start()
app.main(["open", "--new-window", sys.argv[1]])
"""
BARE = """
import os, sys, time
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
from PySide6.QtCore import QUrl, QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
view = QWebEngineView()
SETTLE = '''window.done = 0; (async () => { await Promise.all([document.fonts.ready,
 ...[...document.images].map(i => i.decode().catch(() => {}))]);
 requestAnimationFrame(() => requestAnimationFrame(() => { document.title = "settled" })) })()'''
view.loadFinished.connect(lambda _ok: view.page().runJavaScript(SETTLE))
view.titleChanged.connect(lambda title: title == "settled" and (print(time.time(), flush=True), app.quit()))
view.resize(1100, 1000)
view.load(QUrl.fromLocalFile(sys.argv[1]))
view.show()
app.exec()
"""


def finished_page(page: Path, folder: Path) -> Path:
    """Write the page that Lutrin would show, with its style sheet and fonts beside it."""
    from reader.core import paths, reading
    from reader.core.compose import Labels, compose
    from reader.core.settings import Settings
    from reader.core.style_sheet import style_sheet
    from reader.core.theme import Themes

    resources = paths.resources()
    html = compose(reading.read(page), Settings(), Themes(resources / "themes")["light"], Labels())
    (folder / "style.css").write_text(style_sheet(), encoding="utf-8")
    (folder / "font").symlink_to(resources / "fonts")
    made = folder / "page.html"
    made.write_text(html, encoding="utf-8")
    return made


def seconds(program: str, page: Path) -> float:
    """Return how long *program* takes to have *page* on screen."""
    begun = time.time()
    run = subprocess.run(
        [sys.executable, "-c", program, str(page)], capture_output=True, text=True, timeout=60, check=False
    )
    lines = run.stdout.split()
    if not lines:
        raise SystemExit(f"nothing came on screen:\n{run.stderr[-800:]}")
    return float(lines[0]) - begun


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("page", nargs="?", default=ROOT / "resources/samples/lectern.html", type=Path)
    asked.add_argument("--rounds", type=int, default=7)
    arguments = asked.parse_args()
    # As `pip install` leaves it; a checkout may be without.
    compileall.compile_dir(ROOT / "reader", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        finished = finished_page(arguments.page, Path(folder))
        pairs = [
            (seconds(LUTRIN, arguments.page), seconds(BARE, finished)) for _ in range(arguments.rounds + 1)
        ][1:]  # the first pair warms the disk
    ratio = statistics.median(lutrin / bare for lutrin, bare in pairs)
    lutrin, bare = (statistics.median(each) for each in zip(*pairs, strict=True))
    print(f"start to article on screen, Lutrin / bare view: {ratio:.2f} (median of {len(pairs)})")
    print(f"  here: Lutrin {lutrin:.2f} s, bare {bare:.2f} s")


if __name__ == "__main__":
    main()
