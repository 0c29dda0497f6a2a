"""An engine that turns words round and shouts them, and one that loses every symbol."""

import re
import threading
from collections.abc import Sequence
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "langpack"
if not CORPUS.is_dir():
    # A worktree lies a folder deeper than the project.
    CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "langpack"
PACK = CORPUS / "en-es.zip"

needs_pack = pytest.mark.skipif(not PACK.is_file(), reason=f"the language pack {PACK} is not here")

_TOKEN = re.compile(r"[\U0001F600-\U0001F64F]|\w+|[^\w\s]")


class FakeEngine:
    """Says every sentence in capitals and counts what it was asked."""

    blocks_at_once = 1

    def __init__(self, *, loses: str = "", turns: bool = False) -> None:
        self._loses, self._turns = loses, turns
        self.asked: list[str] = []

    def translate(self, sentences: Sequence[str]) -> list[str]:
        self.asked += sentences
        return [self._one(each) for each in sentences]

    def close(self) -> None:
        pass

    def _one(self, sentence: str) -> str:
        said = "".join("" if each in self._loses else each.upper() for each in sentence)
        if self._turns:
            said = " ".join(reversed(_TOKEN.findall(said)))
        return said


class PartialHandler(BaseHTTPRequestHandler):
    """Serves the files of a folder, by ranges too; breaks off after ``most`` bytes of a body."""

    def __init__(self, folder: Path, most: list[int], asked: list[str], *arguments: object) -> None:
        self._folder, self._most, self._asked = folder, most, asked
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = self._folder / self.path.lstrip("/")
        self._asked.append(f"{self.path} {self.headers.get('Range', '')}".strip())
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        start = int((self.headers.get("Range") or "bytes=0-")[6:].rstrip("-"))
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        self.wfile.write(data[start : start + self._most[0]])

    def log_message(self, *_arguments: object) -> None:
        pass


class Registry:
    """A registry on this machine: the files of ``folder``, of which ``most`` bytes go over at a time."""

    def __init__(self, folder: Path) -> None:
        self.most = [1 << 30]
        self.asked: list[str] = []
        self._server = ThreadingHTTPServer(
            ("127.0.0.1", 0), partial(PartialHandler, folder, self.most, self.asked)
        )
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
