"""The posts of a thread, and who wrote them."""

import re

import pytest

from reader.core.article import Kind, Page
from reader.core.reading import article

SAID = (
    "The ferry left the island a little after six, with the lamps still lit along the quay, and turned back.",
    "By the time the sun stood over the point the wind had gone round to the west, and the school was shut.",
    "What the storm took was not much: two boats, a shed roof, and a week of everybody's sleep, he told us.",
)
NAMES = ("ada_lind", "Jo Berg", "mo1961")
URL = "https://forum.example/threads/storm.1/"


def thread(post: str, says: tuple[str, ...] = SAID) -> str:
    posts = "".join(
        post.format(name=name, said=said, n=n)
        for n, (name, said) in enumerate(zip(NAMES, says, strict=True), 1)
    )
    return f"<html><head><title>Storm</title></head><body><h1>Storm</h1><div>{posts}</div></body></html>"


@pytest.mark.parametrize(
    "post",
    [
        "<div class=post><div class=meta><span itemprop=author><a href=/u/{n}><span itemprop=name>{name}"
        "</span></a></span> <span>May {n}, 2025</span></div><div class=text><p>{said}</p></div></div>",
        "<table class=post><tr><td><a class=bigusername href='member.php?u={n}'>{name}</a>"
        "<div>Join date: May 2011</div></td><td><div><p>{said}</p></div></td></tr></table>",
        "<li class=row><div class=side><a href='/members/{n}'>{name}</a><p>Old hand</p><p>1,028</p></div>"
        "<div><p>#{n}</p><p>{said}</p></div></li>",
        "<div class=answer><div class=text><p>{said}</p></div><div class=sign itemprop=author>"
        "<a href=/users/{n}>{name}</a> <b>47.8k</b></div></div>",
    ],
)
def test_over_each_post_stands_who_wrote_it_and_nothing_else_of_the_member(post: str) -> None:
    found = article(Page(thread(post), "t.html", URL))
    lines = [block.text for block in found.blocks]
    assert found.kind is Kind.FORUM
    assert [line.partition(" 2025-")[0] for line in lines] == [
        each for pair in zip(NAMES, SAID, strict=True) for each in pair
    ]
    assert (found.metadata.byline, found.metadata.sources["byline"]) == (NAMES[0], "first post")


def test_an_author_that_the_page_states_and_that_is_no_name_leaves_the_first_posts() -> None:
    stated = '{"@type": "DiscussionForumPosting", "author": {"@type": "Person", "name": "ada@isle.example"}}'
    post = "<div class=post><b class=username>{name}</b><div><p>{said}</p></div></div>"
    script = f'<script type="application/ld+json">{stated}</script>'
    found = article(Page(thread(post) + script, "t.html", URL))
    assert (found.metadata.byline, found.metadata.sources["byline"]) == (NAMES[0], "first post")


def test_the_day_of_a_post_is_not_the_day_its_author_joined() -> None:
    post = (
        "<article class=m><div class=user><a class=username>{name}</a><dl><dt>Joined<dd>Jun 4, 2011</dl>"
        "</div><div><time datetime=2025-05-0{n}>then</time><div><p>{said}</p></div></div></article>"
    )
    found = article(Page(thread(post), "t.html", URL))
    assert [block.text for block in found.blocks][::2] == [
        f"{name} 2025-05-0{n}" for n, name in enumerate(NAMES, 1)
    ]
    assert found.metadata.published == "2025-05-01"


def test_a_short_answer_is_no_part_of_its_authors_card() -> None:
    post = "<div class=p><div><div><a class=username>{name}</a></div></div><div><p>{said}</p></div></div>"
    found = article(Page(thread(post, (SAID[0], "Two boats high.", SAID[2])), "t.html", URL))
    assert [block.text for block in found.blocks] == [
        NAMES[0],
        SAID[0],
        NAMES[1],
        "Two boats high.",
        NAMES[2],
        SAID[2],
    ]


def test_who_is_quoted_did_not_write_the_post() -> None:
    post = (
        "<div class=p><blockquote><a class=username href=/u/9>somebody</a></blockquote><div><p>{said}</p>"
        "</div><a class=username href=/u/{n}>{name}</a></div>"
    )
    found = article(Page(thread(post), "t.html", URL))
    assert re.findall(r'class="author">([^<]*)<', found.content) == list(NAMES)


def test_an_article_has_no_posts() -> None:
    text = "".join(f"<div class=p><a class=author href=/u/1>Ada</a><p>{said}</p></div>" for said in SAID)
    found = article(Page(f"<title>Storm</title><h1>Storm</h1>{text}", "t.html", "https://post.example/storm"))
    assert 'class="post"' not in found.content
