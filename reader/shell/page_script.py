"""The window's own script on the page: the files of ``resources/page``, one after another."""

from functools import cache

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWebEngineCore import QWebEngineScript

from reader.core import paths

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value

ROOMS = ("lutrin", "places", "scrolling", "links", "quote", "find", "style", "tone", "pieces", "drawn")
"""The files in the order in which they run: each may use the rooms before it at once, any room later on."""


@cache
def page_script() -> QWebEngineScript:
    """Return the script, ready to be put into a page."""
    channel = QFile(":/qtwebchannel/qwebchannel.js")
    channel.open(QIODevice.OpenModeFlag.ReadOnly)
    sources = [bytes(channel.readAll().data()).decode()]
    sources += ((paths.resources() / "page" / f"{room}.js").read_text(encoding="utf-8") for room in ROOMS)
    script = QWebEngineScript()
    script.setName("lutrin")
    script.setWorldId(WORLD)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setSourceCode("\n".join(sources))
    return script
