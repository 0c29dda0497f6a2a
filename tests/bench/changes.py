"""How long a change of looks takes on screen, on a short article and on one of 100,000 words.

    QT_QPA_PLATFORM=offscreen python tests/bench/changes.py

Prints script, style and layout time of one change (text size, theme, column width) in frames of 16.7 ms.
"""

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from reader.shell import engine

if TYPE_CHECKING:
    from reader.shell.article_view import ArticleView

FRAME_MS = 1000 / 60
SENTENCES = (
    "The keeper of light {n} climbed the stairs, trimmed the wick and wrote three lines about the wind. ",
    "Ship {n} came late that year, with flour, letters and a lens that was packed in straw. ",
    "He counted the tins on shelf {n}, because a number is easier to live with than a feeling. ",
    "On evening {n} the two men sat on the gallery and watched the beam go round. ",
)
CHANGES = {
    "text size": ({"--text-size": "26px"}, {"--text-size": "20px"}),
    "theme": (
        {"--background": "#111111", "--text": "#eeeeee"},
        {"--background": "#ffffff", "--text": "#111111"},
    ),
    "column width": ({"--content-width": "50"}, {"--content-width": "66"}),
}


def main() -> None:
    engine.prepare(software=True)
    from PySide6.QtWidgets import QApplication

    from reader.core import formats, paths, reading
    from reader.core.compose import Labels, compose
    from reader.core.settings import Settings
    from reader.core.style_sheet import style_sheet
    from reader.core.theme import Themes
    from reader.shell.article_view import ArticleView
    from reader.shell.page_scheme import Served

    app = QApplication(sys.argv[:1])
    light = Themes(paths.resources() / "themes")["light"]
    for name, paragraphs in (("1,000 words", 14), ("100,000 words", 1500)):
        html = "".join(f"<p>{''.join(SENTENCES).format(n=n)}</p>" for n in range(paragraphs))
        page = formats.parse(f"<title>T</title><article>{html}</article>".encode(), "t.html")
        article = reading.article(page)
        view = ArticleView()
        view.resize(1000, 900)
        view.show()
        view.show_document(Served(compose(article, Settings(), light, Labels()), style_sheet()))
        _settle(view)
        for change, values in CHANGES.items():
            spent = []
            for round_ in range(10):
                source = (
                    "(() => { const t = performance.now();"
                    f"lutrin.style.restyle({json.dumps(values[round_ % 2])}, {{}}, {{}}, '');"
                    " document.documentElement.getBoundingClientRect(); return performance.now() - t })()"
                )
                spent.append(float(str(_value(view, source))))
            print(f"{name:>14}, {change:<12}: {sorted(spent)[5] / FRAME_MS:5.2f} frames")
        view.close()
        view.close_engine()
    app.quit()


def _settle(view: "ArticleView") -> None:
    loop = QEventLoop()
    view.settled.connect(loop.quit)
    view.settle()
    loop.exec()


def _value(view: "ArticleView", source: str) -> object:
    loop, answers = QEventLoop(), list[object]()

    def answered(answer: object) -> None:
        answers.append(answer)
        loop.quit()

    view.evaluate(source, answered)
    loop.exec()
    return answers[0]


if __name__ == "__main__":
    main()
