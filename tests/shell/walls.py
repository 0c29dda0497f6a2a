"""Shows a hostile page behind one wall alone, and prints what the engine asked of the listener.

    python tests/shell/walls.py none|interceptor|policy|resolver

Run by test_engine.py as a process of its own: the resolver's rule is one for a whole process.
"""

import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

wall = sys.argv[1]
asked: list[str] = []


class Listener(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, format: str, *_arguments: object) -> None:
        """Say nothing."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
threading.Thread(target=server.serve_forever, daemon=True).start()
AT = f"http://127.0.0.1:{server.server_port}"
PAGE = f"""<!doctype html><html><head><link rel="stylesheet" href="{AT}/css"><style>@import "{AT}/import";
body {{ background: url({AT}/background) }} @font-face {{ font-family: f; src: url({AT}/font) }}
p {{ font-family: f }}</style><script>document.title = "ran"</script></head>
<body onload="document.title = 'ran'"><p>Text</p><img src="{AT}/img"><iframe src="{AT}/frame"></iframe>
<video poster="{AT}/poster"></video></body></html>"""

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from reader.shell import engine  # noqa: E402

if wall != "resolver":
    engine.FLAGS = tuple(each for each in engine.FLAGS if "host-resolver" not in each)
engine.prepare(software=True)

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from reader.shell import page_scheme  # noqa: E402
from reader.shell.article_view import ArticleView  # noqa: E402

if wall != "policy":
    page_scheme.POLICY = b"default-src * data: 'unsafe-inline'"
app = QApplication([])
view = ArticleView()
if wall != "interceptor":
    view.page().profile().setUrlRequestInterceptor(None)  # type: ignore[arg-type]
view.show()
view.show_document(page_scheme.Served(PAGE, ""))
QTimer.singleShot(2500, app.quit)
app.exec()
print(len(asked), view.page().title() or "untitled")
view.close_engine()
