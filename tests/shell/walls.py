"""Shows a hostile page behind one wall alone, and prints how often the engine connected to the listener.

    python tests/shell/walls.py none|interceptor|policy|resolver|sanitizer|original [preconnect]

"sanitizer" shows the article that the page becomes, "original" the page as it was saved, cleaned: both
without another wall. A preconnect is only sent where it is asked for: policy and interceptor see none.
Run by test_engine.py as a process of its own: the resolver's rule is one for a whole process.
"""

import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

wall = sys.argv[1]
connections: list[object] = []


class Server(ThreadingHTTPServer):
    def process_request(self, request: object, client_address: object) -> None:
        connections.append(client_address)
        super().process_request(request, client_address)  # type: ignore[arg-type]


class Listener(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(404)
        self.end_headers()

    def log_message(self, format: str, *_arguments: object) -> None:
        """Say nothing."""


server = Server(("127.0.0.1", 0), Listener)
threading.Thread(target=server.serve_forever, daemon=True).start()
AT = f"http://127.0.0.1:{server.server_port}"
PRECONNECT = f'<link rel="preconnect" href="{AT}">' if "preconnect" in sys.argv else ""
PAGE = f"""<!doctype html><html><head>{PRECONNECT}<link rel="stylesheet" href="{AT}/css">
<style>@import "{AT}/import";
body {{ background: url({AT}/background) }} @font-face {{ font-family: f; src: url({AT}/font) }}
p {{ font-family: f }}</style><script>document.title = "ran"</script></head>
<body onload="document.title = 'ran'"><article>{"<p>A text, long enough to be an article of its own.</p>" * 9}
<p style="background: url({AT}/style)"><img src="{AT}/img" srcset="{AT}/srcset 2x"></p></article>
<iframe src="{AT}/frame"></iframe><video poster="{AT}/poster"></video></body></html>"""

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from reader.core import paths  # noqa: E402
from reader.shell import engine  # noqa: E402

if wall != "resolver":
    engine.FLAGS = tuple(each for each in engine.FLAGS if "host-resolver" not in each)
engine.prepare(software=True)

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from reader.shell import page_scheme  # noqa: E402
from reader.shell.article_view import ArticleView  # noqa: E402

style = ""
if wall == "sanitizer":
    from reader.core import formats, reading
    from reader.core.compose import Labels, compose
    from reader.core.settings import Settings
    from reader.core.theme import Themes

    theme = Themes(paths.resources() / "themes")["light"]
    article = reading.article(formats.parse(PAGE.encode(), "page.html", url=f"{AT}/page"))
    PAGE = compose(article, Settings(), theme, Labels())
elif wall == "original":
    from reader.core import formats
    from reader.core.original import document, original

    made = original(formats.parse(PAGE.encode(), "page.html", url=f"{AT}/page"))
    PAGE, style = document(made.html, made.attributes), made.style
if wall != "policy":
    page_scheme.POLICY = b"default-src * data: 'unsafe-inline'"
app = QApplication([])
view = ArticleView()
if wall != "interceptor":
    view.page().profile().setUrlRequestInterceptor(None)  # type: ignore[arg-type]
view.show()
view.show_document(page_scheme.Served(PAGE, style))
QTimer.singleShot(2500, app.quit)
app.exec()
print(len(connections), view.page().title() or "untitled")
view.close_engine()
