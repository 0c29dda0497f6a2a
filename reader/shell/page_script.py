"""The window's own script on the page: the files of ``resources/page``, one after another."""

import json
from functools import cache

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWebEngineCore import QWebEngineScript

from reader.core import paths

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value

ROOMS = (
    "lutrin",
    "formulas",
    "layers",
    "text",
    "flow",
    "places",
    "scrolling",
    "tables",
    "wide",
    "links",
    "quote",
    "cursor",
    "passage",
    "select",
    "find",
    "notes",
    "figure",
    "hints",
    "ruler",
    "vertical",
    "auto_scroll",
    "style",
    "tone",
    "captions",
    "gallery",
    "translation",
    "hyphens",
    "pieces",
    "drawn",
    "printing",
)
"""The files in the order in which they run: each may use the rooms before it at once, any room later on."""


@cache
def page_script() -> QWebEngineScript:
    """Return the script, ready to be put into a page."""
    channel = QFile(":/qtwebchannel/qwebchannel.js")
    channel.open(QIODevice.OpenModeFlag.ReadOnly)
    sources = [bytes(channel.readAll().data()).decode()]
    folder = paths.resources() / "page"
    sources += ((folder / f"{room}.js").read_text(encoding="utf-8") for room in ROOMS)
    layers = (paths.resources() / "layers.css").read_text(encoding="utf-8")
    sources[0] += f"\nconst lutrinLayerStyle = {json.dumps(layers)};"
    script = QWebEngineScript()
    script.setName("lutrin")
    script.setWorldId(WORLD)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setSourceCode("\n".join(sources))
    return script
