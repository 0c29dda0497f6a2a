"""What a page is."""

import pytest

from reader.core import metadata
from reader.core.article import Kind
from reader.core.extract import kinds, prepare
from reader.core.metadata.claims import Claims

LD = '<head><script type="application/ld+json">{}</script></head>'


def claims(html: str = "", url: str = "https://post.example/isle/storm") -> Claims:
    return metadata.claims(prepare.parse(html), url)


def test_a_thread_is_told_by_its_marks_or_its_address() -> None:
    marked = claims(LD.format('{"@type": "DiscussionForumPosting", "headline": "Which larch?"}'))
    assert kinds.kind(marked, []) is Kind.FORUM
    for address in (
        "https://forum.boats.example/larch",
        "https://boats.example/viewtopic.php?t=7",
        "https://boats.example/r/larch/comments/7/",
    ):
        assert kinds.kind(claims(url=address), []) is Kind.FORUM


@pytest.mark.parametrize(
    "page",
    [
        "<html id=XF class='has-js template-thread_view'>",
        "<body id=phpbb class='nojs section-viewtopic'>",
        "<html id=vbulletin_html>",
        "<link rel=alternate type=application/rss+xml href=https://boats.example/syndication.php>",
        "<script src=https://boats.example/jscripts/jquery.js?ver=1></script>",
    ],
)
def test_a_thread_without_an_address_is_told_by_the_program_that_made_it(page: str) -> None:
    assert kinds.kind(claims(page, url=""), []) is Kind.FORUM


@pytest.mark.parametrize(
    "page",
    ["<link rel=stylesheet href=_static/pygments.css>", "<script src=../book-a0b12cfe.js></script>"],
)
def test_documentation_without_an_address_is_told_by_its_files(page: str) -> None:
    assert kinds.kind(claims(page, url=""), []) is Kind.DOCUMENTATION


SOURCE = "https://github.com/boats/handbook/blob/main/docs/larch.md?plain=1"


def test_documentation_is_told_by_the_text_in_a_repository_that_it_is_made_of() -> None:
    assert kinds.is_document(claims(f"<ul><li><a href={SOURCE}>Edit this page</a></li></ul>", url=""))
    assert not kinds.is_document(claims(f"<p>As <a href={SOURCE}>the handbook</a> says.</p>", url=""))
    blog = SOURCE.replace("docs", "blog")
    assert not kinds.is_document(claims(f"<a href={blog}>Edit this page</a>", url=""))
    thread = claims(f"<html id=XF><ul><li><a href={SOURCE}>Handbook</a></li></ul>", url="")
    assert kinds.is_forum(thread) and not kinds.is_document(thread)


def test_other_names_and_files_are_of_an_article() -> None:
    page = '<html class="xf vanilla-js"><script src=notebook.js></script><script src=jscripts.js></script>'
    assert kinds.kind(claims(page, url=""), []) is Kind.ARTICLE


def test_questions_and_answers_beside_an_article_make_no_thread() -> None:
    page = claims(
        LD.format('{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why oak?"}]}')
    )
    assert kinds.kind(page, []) is not Kind.FORUM


def test_documentation_is_told_by_its_generator() -> None:
    assert kinds.kind(claims('<head><meta name="generator" content="Docusaurus v3"></head>'), []) is (
        Kind.DOCUMENTATION
    )


def test_a_collection_without_an_article_is_a_listing() -> None:
    assert kinds.kind(claims(LD.format('{"@type": "CollectionPage", "name": "Boats"}')), []) is Kind.LISTING
