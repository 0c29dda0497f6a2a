"""What was kept out of a page."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Page, Resource
from reader.core.privacy import KeptOut, is_tracker, kept_out

PAGE = """<html><head>
<script src="https://www.googletagmanager.com/gtm.js?id=1"></script>
<script>run()</script><script type="application/ld+json">{}</script><script src="page_files/main.js"></script>
<link rel="stylesheet" href="https://cdn.example/site.css"><link rel="stylesheet" href="page_files/own.css">
<style>@import "https://cdn.example/more.css"; @font-face { src: url(https://fonts.example/a.woff2) }
b { background: url('//img.example/b.png') }</style></head>
<body><img src="page_files/own.png"><img src="https://img.example/cat.jpg">
<img src="https://count.example/p?id=7" width="1" height="1"><img src="data:image/png;base64,AA==">
<iframe src="https://video.example/embed/1"></iframe>
<noscript><img src="https://www.facebook.com/tr?id=1&amp;ev=PageView"></noscript></body></html>"""


def own(url: str) -> Resource | None:
    return Resource(b"x") if "/page_files/" in url else None


def test_everything_is_counted_once_and_trackers_by_host() -> None:
    found = kept_out(Page(PAGE, "page.html", "https://example.org/page.html", resources=own))
    assert (found.scripts, found.pictures, found.frames, found.fonts, found.styles) == (2, 2, 1, 1, 2)
    assert found.trackers == {"www.googletagmanager.com": 1, "count.example": 1, "www.facebook.com": 1}
    assert found.hosts["img.example"] == 2
    assert "example.org" not in found.hosts


def test_a_page_with_nothing_but_itself_kept_nothing_out() -> None:
    assert kept_out(Page("<p>Text <img src='a.png'>", "page.html")) == KeptOut()
    assert kept_out(Page("", "page.html")) == KeptOut()


def test_a_tracker_is_known_by_its_subdomains_and_not_by_what_it_resembles() -> None:
    assert is_tracker("stats.g.doubleclick.net")
    assert is_tracker("www.facebook.com", "/tr")
    assert not is_tracker("www.facebook.com", "/people")
    assert not is_tracker("notdoubleclick.net")


@given(
    html=st.lists(
        st.sampled_from(
            ["<script src='", "<img src='", "http://[", "//a.b/c", "'>", "<base href='", "<style>", "url("]
        )
        | st.text(max_size=6)
    ).map("".join)
)
def test_nothing_raises(html: str) -> None:
    kept_out(Page(html, "page.html", "https://example.org/"))
