"""What a page shows of other sites (films, posts, maps): a card with its words and where it leads.

`mark` notes before anything is judged which quotations are posts; `link` puts cards in the place of frames.
"""

import re
from urllib.parse import parse_qs, urljoin, urlsplit

from lxml import html
from lxml.html import HtmlElement

from reader.core.address import site_host
from reader.core.extract.leaves import renumber
from reader.core.late_regex import late_regex

MARK = "EMBED"
_POSTS = late_regex(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media"
    r"|reddit-(?:embed|card)\S*|imgur-embed-pub|fb-(?:post|video)|threads-embed)(?:$|\s)"
)
_BOXES = frozenset(("ul", "ol", "blockquote", "li", "figure", "aside", "details", "dd"))
_TAGS = ("iframe", "video", "audio", "embed")
_FILMS = ("lite-youtube", "youtube-video", "amp-youtube", "lite-vimeo", "vimeo-video")
"""Elements that a page's script makes frames of."""
_SITES = {
    "youtube.com": "YouTube", "youtube-nocookie.com": "YouTube", "youtu.be": "YouTube", "vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion", "spotify.com": "Spotify", "soundcloud.com": "SoundCloud",
    "twitter.com": "Twitter", "x.com": "X", "instagram.com": "Instagram", "facebook.com": "Facebook",
    "tiktok.com": "TikTok", "bsky.app": "Bluesky", "codepen.io": "CodePen", "google.com": "Google",
    "openstreetmap.org": "OpenStreetMap", "bandcamp.com": "Bandcamp", "ted.com": "TED", "twitch.tv": "Twitch",
    "datawrapper.dwcdn.net": "Datawrapper", "flourish.studio": "Flourish", "giphy.com": "GIPHY",
}  # fmt: skip
_FILM_SITES = frozenset(("YouTube", "Vimeo", "Dailymotion", "TED", "Twitch", "TikTok"))
_SOUND_SITES = frozenset(("Spotify", "SoundCloud", "Bandcamp"))
# Where a frame's address shows the thing alone, the address at which its site shows it.
_PAGES = (
    (
        re.compile(r"^https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20}).*"),
        r"https://www.youtube.com/watch?v=\1",
    ),
    (re.compile(r"^https?://player\.vimeo\.com/video/(\d+).*"), r"https://vimeo.com/\1"),
    (
        re.compile(r"^https?://(?:www\.)?dailymotion\.com/embed/video/(\w+).*"),
        r"https://www.dailymotion.com/video/\1",
    ),
    (
        re.compile(r"^https?://open\.spotify\.com/embed(?:-podcast)?/([\w/]+).*"),
        r"https://open.spotify.com/\1",
    ),
    (
        re.compile(r"^https?://platform\.twitter\.com/embed/Tweet\.html\?.*\bid=(\d+).*"),
        r"https://twitter.com/i/status/\1",
    ),
    (re.compile(r"^(https?://(?:www\.)?instagram\.com/(?:p|reel|tv)/[\w-]+)/embed.*"), r"\1/"),
    (re.compile(r"^(https?://codepen\.io/\w+)/embed/(?:preview/)?(\w+).*"), r"\1/pen/\2"),
)
_NO_TITLE = late_regex(
    r"(?:\S+ )?(?:video |audio |media )?player"
    r"|(?:embed(?:ded)?|external|youtube|twitter|\W)+(?: (?:content|video|post|frame|tweet))?"
    r"|i?frame|video|widget|advertisement",
    re.IGNORECASE,
)
_LONGEST_TITLE = 200


def mark(body: HtmlElement) -> None:
    """Note which of the quotations in *body* are posts, and make frames of what a script would have."""
    for quote in body.iter("blockquote"):
        if _POSTS.search(quote.get("class") or ""):
            quote.set(MARK, "post")
    for film in list(body.iter(*_FILMS)):
        name = film.get("videoid") or film.get("video-id") or film.get("data-videoid") or ""
        if re.fullmatch(r"[\w-]{6,20}", name):
            site = (
                "https://player.vimeo.com/video/" if "vimeo" in film.tag else "https://www.youtube.com/embed/"
            )
            title = film.get("playlabel") or film.get("title") or film.get("data-title") or ""
            film.tag = "iframe"
            film.set("src", site + name)
            film.set("title", title.removeprefix("Play: "))


def link(content: HtmlElement, base: str) -> None:
    """Put a card in the place of every frame, film and sound of *content*."""
    for embed in list(content.iter(*_TAGS)):
        address = _address(embed, base)
        if not address.startswith(("http://", "https://")) or _bare(address) == _bare(base):
            embed.drop_tree()
            continue
        parent = embed.getparent()
        if parent is None:
            continue
        is_block = parent is content or parent.tag in _BOXES
        card = _card(embed, address) if is_block else _anchor(embed, address)
        card.tail = embed.tail
        renumber(card, embed)
        parent.replace(embed, card)


def _card(embed: HtmlElement, address: str) -> HtmlElement:
    site = _site(address)
    kind = "film" if embed.tag == "video" or site in _FILM_SITES else ""
    if embed.tag == "audio" or site in _SOUND_SITES:
        kind = "sound"
    card = html.Element("p", {"class": f"embed {kind}".rstrip()})
    anchor = _anchor(embed, address)
    card.append(anchor)
    if anchor.text != site:
        anchor.tail = " "
        credit = html.Element("span", {"class": "credit"})
        credit.text = site
        card.append(credit)
    return card


def _anchor(embed: HtmlElement, address: str) -> HtmlElement:
    anchor: HtmlElement = html.Element("a", {"href": address})
    anchor.text = _title(embed) or _site(address)
    return anchor


def _title(embed: HtmlElement) -> str:
    title = " ".join((embed.get("title") or embed.get("aria-label") or "").split())
    return "" if len(title) > _LONGEST_TITLE or _NO_TITLE.fullmatch(title) else title


def _address(embed: HtmlElement, base: str) -> str:
    """The page at which its own site shows *embed*, else where it comes from; "" for nowhere."""
    sources = [
        embed.get("src"),
        embed.get("data-src"),
        embed.get("data-lazy-src"),
        *(each.get("src") for each in embed.iter("source")),
    ]
    # The frame that a script has yet to fill shows nothing.
    source = next((each for each in sources if each and not each.startswith("about:")), "")
    try:
        address = _shown(urljoin(base, source.strip()))
        urlsplit(address)
    except ValueError:
        # Also where what a player is told to show is no address.
        return ""
    return address


def _bare(address: str) -> str:
    return address.partition("#")[0]


def _shown(address: str) -> str:
    asked = parse_qs(urlsplit(address).query)
    # The players of SoundCloud and Facebook are told what to show.
    shown = next((asked[name][0] for name in ("url", "href") if name in asked), "")
    if shown.startswith("https://") and ("/player" in address or "/plugins/" in address):
        return shown
    for frame, page in _PAGES:
        address = frame.sub(page, address)
    return address


def _site(address: str) -> str:
    host = site_host(address)
    parts = host.split(".")
    names = (".".join(parts[place:]) for place in range(len(parts)))
    return next((_SITES[name] for name in names if name in _SITES), host)
