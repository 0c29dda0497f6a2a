"""What was kept out: what a page would have run or asked of the network, counted by kind and by host."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from reader.core.article import Page
from reader.core.late_regex import late_regex
from reader.core.pictures import joined
from reader.core.tree import base, tree

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Ours: hosts that advertising, analytics and session-recording services tell the owners of sites to embed
# in their pages, written down by hand; a host stands for its subdomains too. The list names, it does not
# block: everything is blocked.
_TRACKERS = """
    2mdn.net 2o7.net 3lift.com a-ads.com adform.net adnxs.com adroll.com ads-twitter.com
    adsafeprotected.com adsrvr.org advertising.com amazon-adsystem.com amplitude.com analytics.google.com
    analytics.tiktok.com analytics.twitter.com analytics.yahoo.com appsflyer.com at-o.net atdmt.com
    bat.bing.com beacon.krxd.net bizible.com bluekai.com bounceexchange.com branch.io braze.com
    casalemedia.com chartbeat.com chartbeat.net clarity.ms clicky.com cloudflareinsights.com comscore.com
    connect.facebook.net contentsquare.net contextweb.com crazyegg.com criteo.com criteo.net
    ct.pinterest.com demdex.net dotmetrics.net doubleclick.net doubleverify.com effectivemeasure.net
    everesttech.net exelator.com facebook.com/tr flashtalking.com fullstory.com getclicky.com
    google-analytics.com googleadservices.com googlesyndication.com googletagmanager.com
    googletagservices.com gumgum.com heap.io heapanalytics.com histats.com hotjar.com hotjar.io
    hs-analytics.net id5-sync.com imrworldwide.com indexww.com inspectlet.com ioam.de kissmetrics.com
    klaviyo.com kochava.com lijit.com linkedin.com/px liveintent.com luckyorange.com
    mathtag.com matomo.cloud mc.yandex.ru media.net mgid.com mixpanel.com moatads.com mouseflow.com
    mxpnl.com newrelic.com nr-data.net omtrdc.net openx.net optimizely.com outbrain.com
    parsely.com permutive.com piano.io pinimg.com/ct piwik.pro pixel.wp.com plausible.io posthog.com
    pubmatic.com px.ads.linkedin.com quantcount.com quantserve.com reddit.com/pixel redditstatic.com/ads
    revcontent.com rlcdn.com rubiconproject.com sc-static.net scorecardresearch.com segment.com segment.io
    sharethis.com sharethrough.com simpli.fi skimresources.com smartadserver.com
    snap.licdn.com sonobi.com statcounter.com stats.wp.com sumo.com taboola.com tapad.com teads.tv
    tiqcdn.com top-fwz1.mail.ru tribalfusion.com tynt.com unrulymedia.com visualwebsiteoptimizer.com
    vwo.com webtrekk.net yieldmo.com zedo.com zemanta.com
"""
TRACKERS: Final = tuple(_TRACKERS.split())
"""Hosts, and a few paths on hosts that also serve other things."""

_HOSTS = frozenset(each for each in TRACKERS if "/" not in each)
_PATHS = tuple(each for each in TRACKERS if "/" in each)
_PROGRAM = re.compile(
    r"(?:module|(?:text|application)/(?:x-)?(?:java|ecma)script.*)?", re.IGNORECASE
).fullmatch
_ADDRESS = late_regex(r"url\(\s*+[\"']?([^\"')\s]{1,4000})|@import\s++[\"']([^\"']{1,4000})", re.IGNORECASE)
_FONT = re.compile(r"\.(?:woff2?|ttf|otf|eot)\Z", re.IGNORECASE).search
_FRAMES = {"iframe": "src", "frame": "src", "embed": "src", "object": "data"}


@dataclass(frozen=True, slots=True)
class KeptOut:
    """What a page did not get to do: numbers of things, each counted once, the trackers by host.

    ``hosts`` are all the hosts that would have been asked, with the number of things, trackers included.
    """

    scripts: int = 0
    pictures: int = 0
    frames: int = 0
    fonts: int = 0
    styles: int = 0
    trackers: Mapping[str, int] = field(default_factory=dict)
    hosts: Mapping[str, int] = field(default_factory=dict)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many things of each kind, by the kind's noun in English, trackers first."""
        return {
            "tracker": sum(self.trackers.values()),
            "script": self.scripts,
            "remote picture": self.pictures,
            "remote frame": self.frames,
            "remote style sheet": self.styles,
            "remote font": self.fonts,
        }


def kept_out(page: Page) -> KeptOut:
    """Return what was kept out of *page*: its programs, and what is not among its own files. Never raises."""
    root = tree(page.html)
    if root is None:
        return KeptOut()
    start = base(page, root)
    kinds, trackers, hosts = Counter[str](), Counter[str](), Counter[str]()
    for kind, address, tiny in _wanted(root):
        url = joined(start, address) if address else ""
        host, path = _place(url)
        if host and page.resources(url) is not None:
            host = ""
        if host:
            hosts[host] += 1
        if host and (tiny or is_tracker(host, path)):
            trackers[host] += 1
        elif host or kind == "scripts":
            kinds[kind] += 1
    return KeptOut(**kinds, trackers=dict(trackers.most_common()), hosts=dict(hosts.most_common()))


def is_tracker(host: str, path: str = "/") -> bool:
    """Tell whether what lies at *path* of *host* belongs to a service that counts or follows readers."""
    parts = host.lower().rstrip(".").split(".")
    names = {".".join(parts[index:]) for index in range(len(parts))}
    return not names.isdisjoint(_HOSTS) or any(
        name + path == each or (name + path).startswith(each + "/") for name in names for each in _PATHS
    )


def _wanted(root: "HtmlElement") -> Iterator[tuple[str, str, bool]]:
    """The things of a page: the kind, the address ("" for what it holds itself), and whether it is a dot."""
    for element in root.iter("script", "img", "link", "style", *_FRAMES):
        tag = str(element.tag)
        if tag == "script" and _PROGRAM((element.get("type") or "").strip()):
            yield "scripts", element.get("src") or "", False
        elif tag == "img" and element.get("src"):
            yield "pictures", element.get("src", ""), _is_dot(element)
        elif tag in _FRAMES and element.get(_FRAMES[tag]):
            yield "frames", element.get(_FRAMES[tag], ""), False
        elif tag == "link":
            yield from _linked(element)
        elif tag == "style":
            yield from _styled(element.text or "")


def _linked(element: "HtmlElement") -> Iterator[tuple[str, str, bool]]:
    rel, address = (element.get("rel") or "").lower().split(), element.get("href") or ""
    if address and "stylesheet" in rel:
        yield "styles", address, False
    elif address and "preload" in rel and element.get("as") == "font":
        yield "fonts", address, False


def _styled(css: str) -> Iterator[tuple[str, str, bool]]:
    for address, imported in set(_ADDRESS.findall(css)):
        if imported:
            yield "styles", imported, False
        else:
            yield (
                ("fonts" if _FONT(address.partition("#")[0].partition("?")[0]) else "pictures"),
                address,
                False,
            )


def _is_dot(element: "HtmlElement") -> bool:
    # A picture of one pixel shows nothing: it is there to be asked for.
    return {element.get("width"), element.get("height")} <= {"0", "1", "0px", "1px"}


def _place(url: str) -> tuple[str, str]:
    """The host and the path of a URL that the network would have been asked for, else "" and ""."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "", ""
    return (host, parts.path) if parts.scheme in ("", "http", "https") else ("", "")
