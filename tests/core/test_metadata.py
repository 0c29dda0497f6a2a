"""What a page says of itself."""

import pytest

from reader.core import metadata
from reader.core.article import Metadata
from reader.core.extract import prepare
from reader.core.metadata import dates, language
from reader.core.metadata.names import bare_title, is_byline, people
from reader.core.metadata.signatures import signed
from tests.core.told import TEXT, told

LD = '<script type="application/ld+json">{}</script>'


def said(head: str, body: str = "", url: str = "https://post.example/a/b.html") -> Metadata:
    return metadata.metadata(metadata.claims(prepare.parse(f"<head>{head}</head><body>{body}"), url), [], [])


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-05-07T08:30:00+02:00", "2025-05-07T08:30:00+02:00"),
        ("May 7th, 2025", "2025-05-07"),
        ("Updated: 7 May 2025 at noon", "2025-05-07"),
        ("am 7. Mai 2025", "2025-05-07"),
        ("07.05.2025", "2025-05-07"),
        ("5/27/2025", "2025-05-27"),
        ("2025年5月7日", "2025-05-07"),
        ("7 de mayo de 2025", "2025-05-07"),
        ("7 मई 2025", "2025-05-07"),
        ("99.99.2025", ""),
        ("nothing", ""),
    ],
)
def test_a_date_is_read_as_people_write_it(written: str, day: str) -> None:
    assert dates.iso(written) == day


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Ada Lind and Jo Berg", ["Ada Lind", "Jo Berg"]),
        ("Von Ada Lind | 7. Mai 2025", ["Ada Lind"]),
        ("Par Ada Lind, Jo Berg", ["Ada Lind", "Jo Berg"]),
        ("作者：安东尼", ["安东尼"]),
        ("https://post.example/ada", []),
    ],
)
def test_a_byline_is_peoples_names(written: str, names: list[str]) -> None:
    assert people(written) == names


def test_a_line_that_only_begins_like_a_byline_is_none() -> None:
    assert is_byline("By Ada Lind")
    assert not is_byline("By the time the sun stood over the point")


def test_the_title_has_no_site_in_it() -> None:
    assert bare_title("The river rose | The Daily", "The Daily") == "The river rose"
    assert bare_title("The Daily: The river rose", "") == "The Daily: The river rose"


def test_the_surest_source_wins() -> None:
    found = said(
        LD.format(
            '{"@type": "NewsArticle", "headline": "The river rose", "author": {"name": "Ada Lind"},'
            '"datePublished": "2025-05-07", "keywords": ["rivers"]}'
        )
        + '<title>The river rose - Daily</title><meta name="author" content="Daily">'
        + '<meta property="og:image" content="/i.png">'
    )
    assert (found.title, found.byline, found.published) == ("The river rose", "Ada Lind", "2025-05-07")
    assert (found.image, found.tags) == ("https://post.example/i.png", ("rivers",))
    assert found.sources == {
        "title": "JSON-LD headline",
        "byline": "JSON-LD author",
        "published": "JSON-LD datePublished",
        "dir": "script of the text",
        "image": "<meta og:image>",
        "url": "address",
        "tags": "JSON-LD keywords",
    }


@pytest.mark.parametrize(
    ("head", "body", "field", "source"),
    [
        ("<title>The river rose</title>", TEXT, "title", "<title>"),
        ("<title>The river rose</title>", "<h1>The river rose</h1>" + TEXT, "title", "<h1>"),
        ('<meta name="author" content="Ada Lind">', TEXT, "byline", "<meta author>"),
        ("", "<p>By Ada Lind</p>" + TEXT, "byline", "line of the text"),
        ("", "<p>7 May 2025</p>" + TEXT, "published", "line at the article’s head"),
        ("", "<time datetime=2025-05-07>then</time>" + TEXT, "published", "<time>"),
        ("", "<p itemprop=datePublished>7 May 2025</p>" + TEXT, "published", "itemprop datePublished"),
        ('<link rel=canonical href="/a">', TEXT, "url", "<link canonical>"),
    ],
)
def test_each_metadatum_keeps_its_source(head: str, body: str, field: str, source: str) -> None:
    assert told(body, head).sources[field] == source


def test_the_day_in_the_address_is_the_last_word() -> None:
    found = told(TEXT, url="https://post.example/2025/05/07/storm")
    assert (found.published, found.sources["published"]) == ("2025-05-07", "address")


@pytest.mark.parametrize(
    "around",
    ["<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "/* data */ {};", "{}\x01", "\n<![CDATA[ {} ]]>\n"],
)
def test_data_in_a_comment_is_data(around: str) -> None:
    node = '{"@type": "Article", "headline": "The river rose"}'
    assert said(LD.format(around.format(node))).title == "The river rose"


def test_nothing_is_invented() -> None:
    assert said("") == Metadata(url="https://post.example/a/b.html")


def test_direction_is_the_pages_word_or_else_its_letters() -> None:
    assert language.direction("مرحبا بالعالم") == "rtl"
    assert language.direction("hello") == "ltr"
    assert said("<title>x</title>", "<div dir=rtl>x</div>").dir == "ltr"
    assert language.tag("en_us") == "en-US"
    assert language.by_script("これはペンです") == "ja"


def test_the_heading_over_the_text_goes_on_where_the_title_stops() -> None:
    assert said("<title>Long</title>", "<h1>Long read of a hundred thousand words</h1>").title.endswith(
        "words"
    )
    assert said("<title>Short</title>", "<h1>Long read of a hundred thousand words</h1>").title == "Short"


def test_a_marked_date_far_from_the_article_is_not_its_date() -> None:
    assert said("", "<footer><time datetime='2025-05-07'>7 May 2025</time></footer>").published == ""


@pytest.mark.parametrize("name", ["admin", "wordpressadmin", "Publisher", "May", "7 de mayo de 2022 05:30"])
def test_an_account_or_a_date_is_nobody(name: str) -> None:
    assert people(name) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("天气转晴。（记者 安东尼）", ["安东尼"]),
        ("船又开了。（海报社记者 林岸 孙礁）", ["林岸", "孙礁"]),
        ("风停了。（林岸 孙礁 ）", ["林岸", "孙礁"]),
        ("来源：海港日报 编辑：林岸", ["林岸"]),
        ("作者：孙礁 编辑：林岸", ["孙礁"]),
        ("本报实习生 林岸 孙礁", ["林岸", "孙礁"]),
        ("船长告诉记者，他仍然相信天空", []),
        ("记者在现场看到两条船", []),
        ("本文发表于 2005-3-21", []),
    ],
)
def test_a_chinese_page_is_signed_behind_a_label_or_in_brackets(line: str, names: list[str]) -> None:
    assert signed([line], []) == signed([], [line]) == names


@pytest.mark.parametrize("line", ["[航海] 灯塔 haiyan 发表于 2005-3-21", "由haiyan张贴 @ 2005-3-21 评论"])
def test_who_posts_a_chinese_page_signs_at_its_head(line: str) -> None:
    assert signed([line], []) == ["haiyan"]
    assert signed([], [line]) == []


def test_the_writers_at_the_head_come_before_who_put_the_text_there() -> None:
    assert signed(["本报记者 林岸"], ["- 作者： 孙礁"]) == ["林岸"]
    assert signed(["编辑：林岸"], ["（记者 孙礁）"]) == ["孙礁"]


def test_an_author_who_is_only_pointed_at_is_found_among_the_pages_persons() -> None:
    graph = (
        '{"@graph": [{"@type": "Article", "headline": "Storm", "author": {"@id": "#ada"}},'
        ' {"@type": "Person", "@id": "#ada", "name": "Ada Lind"}]}'
    )
    assert said(LD.format(graph)).byline == "Ada Lind"


def test_the_article_signs_the_page_and_not_the_questions_beside_it() -> None:
    questions = '{"@type": "FAQPage", "mainEntity": []}'
    article = '{"@type": "Article", "headline": "Storm", "author": "Ada Lind"}'
    assert said(LD.format(questions) + LD.format(article)).byline == "Ada Lind"


def test_a_card_for_another_site_says_who_wrote_the_page() -> None:
    card = '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="Ada Lind">'
    assert said(card.format("Written by")).byline == "Ada Lind"
    assert said(card.format("Price")).byline == ""


def test_an_underscore_within_a_word_parts_no_title() -> None:
    assert bare_title("rust_codegen_gcc: progress", "") == "rust_codegen_gcc: progress"
