"""Qt WebEngine with every lock closed (SECURITY.md 5): no network, no scripts of pages, no traces.

Four walls stand before the network, each enough alone: sanitized HTML names nothing remote, the
Content-Security-Policy forbids it, the interceptor blocks it, and the resolver knows no name.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlScheme,
)
from PySide6.QtWebEngineWidgets import QWebEngineView

SCHEME = b"page"

# The resolver rule is the one cure for <link rel=preconnect>, which no other wall sees.
FLAGS: tuple[str, ...] = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',
    "--disable-background-networking",
    "--force-color-profile=srgb",
    "--log-level=3",
    # A pattern to find that would try for ever is searched for in linear time instead.
    "--js-flags=--enable-experimental-regexp-engine-on-excessive-backtracks",
)

_A = QWebEngineSettings.WebAttribute
CLOSED = (
    _A.JavascriptEnabled,
    _A.JavascriptCanOpenWindows,
    _A.JavascriptCanAccessClipboard,
    _A.LocalStorageEnabled,
    _A.LocalContentCanAccessFileUrls,
    _A.LocalContentCanAccessRemoteUrls,
    _A.AutoLoadIconsForPage,
    _A.PdfViewerEnabled,
    _A.ErrorPageEnabled,
    _A.WebGLEnabled,
    _A.Accelerated2dCanvasEnabled,
    _A.ReadingFromCanvasEnabled,
    _A.NavigateOnDropEnabled,
    _A.HyperlinkAuditingEnabled,
    _A.DnsPrefetchEnabled,
    _A.PluginsEnabled,
    _A.ScreenCaptureEnabled,
    _A.FullScreenSupportEnabled,
    _A.FocusOnNavigationEnabled,
)
OPEN = (_A.PlaybackRequiresUserGesture, _A.WebRTCPublicInterfacesOnly, _A.PrintElementBackgrounds)


def prepare(*, software: bool = False) -> None:
    """Set up the process; to be called before the QApplication is made.

    As root Chromium has no sandbox to offer and would not start: it is told so, with a warning.
    """
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    foreign = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS")
    if foreign:
        print(f"lutrin: QTWEBENGINE_CHROMIUM_FLAGS is not used: {foreign}", file=sys.stderr)
    flags = [*FLAGS]
    if software:
        flags.append("--disable-gpu")
        os.environ["QT_QUICK_BACKEND"] = "software"
    # What the engine says of graphics cards is for its developers.
    QLoggingCategory.setFilterRules("qt.rhi.*=false\nqt.webengine*=false\nqt.qpa.*=false\nqt.vulkan*=false")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(flags)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        print("lutrin: run as root, so the engine has no sandbox: prefer a normal user.", file=sys.stderr)
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def start() -> None:
    """Start the engine, which takes 0.1 s; meanwhile other threads may run Python.

    The first profile starts it, but its constructor holds Python's lock, as an event's handling does
    not: a view that is told to be shown makes a page, which loads nothing, and so a profile.
    """
    QCoreApplication.sendEvent(QWebEngineView(), QShowEvent())


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks whatever is not of our own scheme."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        # Blocked first, and let through as the last step: what fails in between stays blocked.
        info.block(True)
        if info.requestUrl().scheme() in {SCHEME.decode(), "data"}:
            info.block(False)


class LockedProfile(QWebEngineProfile):
    """A profile that writes nothing and takes nothing."""

    def __init__(self) -> None:
        super().__init__()  # without a name: off the record
        self._interceptor = Interceptor()  # Qt keeps no reference: one collected blocks nothing
        self.setUrlRequestInterceptor(self._interceptor)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        # No filter for cookies: the engine asks it, and lets go of it, on a thread of its own without
        # Python's lock, which crashes. There is no network to bring a cookie, and none is kept.
        self.setSpellCheckEnabled(False)
        self.downloadRequested.connect(_refuse)
        settings = self.settings()
        for attribute in CLOSED:
            settings.setAttribute(attribute, False)
        for attribute in OPEN:
            settings.setAttribute(attribute, True)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        )


def _refuse(request: QWebEngineDownloadRequest) -> None:
    request.cancel()


class LockedPage(QWebEnginePage):
    """A page that goes nowhere by itself: links are handed to `link_followed`'s owner."""

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        target = QUrl(url)
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self.link_clicked(target)
            return False
        return is_main_frame and target.scheme() == SCHEME.decode()

    def link_clicked(self, url: QUrl) -> None:
        """Take a link that was clicked; the view decides."""

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, _message: str, _line: int, _source: str
    ) -> None:
        """Pages do not write to our standard error."""

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        return None
