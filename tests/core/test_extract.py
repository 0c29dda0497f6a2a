"""The whole path from a page to its article."""

import pytest

from reader.core.article import BlockKind, Kind, Page
from reader.core.errors import NothingToRead
from reader.core.extract import prepare
from reader.core.reading import article

SENTENCE = "The river rose in the night, and by the morning the whole of the lower town was under water. "
OTHERS = (
    "Nobody had seen it so high, ",
    "The old bridge held, ",
    "On the hill they lit fires, ",
    "It fell on Sunday, ",
)
STORY = f"""<html lang=en><head><title>The river rose | The Daily</title>
<meta property="og:site_name" content="The Daily"></head><body>
<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>
<article><h1>The river rose</h1>
<p>{SENTENCE * 3}</p><h2>What was lost</h2><p>{OTHERS[0] + SENTENCE * 3}</p>
<figure><img src="img/flood.jpg" alt="The flood">
<figcaption>The flood.</figcaption>
</figure>
<ul><li>{OTHERS[1] + SENTENCE}</li>
<li>{OTHERS[2] + SENTENCE}</li></ul>
<p>{OTHERS[3] + SENTENCE * 3}</p></article>
<footer><p><a href=/imprint>Imprint</a></p></footer></body></html>"""


def test_an_article_keeps_its_words_and_their_structure() -> None:
    found = article(Page(STORY, "story.html", "https://daily.example/2025/river.html"))
    assert [block.kind for block in found.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.FIGURE,
        BlockKind.ITEM,
        BlockKind.ITEM,
        BlockKind.PARAGRAPH,
    ]
    assert found.metadata.title == "The river rose"
    assert found.kind is Kind.ARTICLE
    assert dict(found.pictures) == {"pictures/1/img/flood.jpg": "https://daily.example/2025/img/flood.jpg"}
    assert "Home" not in found.text
    assert "Imprint" not in found.text


def test_a_page_without_an_article_says_so_and_shows_itself_whole_on_request() -> None:
    page = Page("<body><form><label>Name</label><input></form><p>Log in to go on.</p></body>", "login.html")
    with pytest.raises(NothingToRead):
        article(page)
    shown = article(page, whole=True)
    assert shown.kind is Kind.WHOLE
    assert "Log in to go on." in shown.text


def test_a_dek_that_stands_there_twice_is_said_once() -> None:
    dek = "Two boats and a roof: what the night took from the isle, and what it left."
    head = f"<h1>The river rose</h1><p class=summary>{dek}</p>"
    twice = STORY.replace("<h1>The river rose</h1>", f"{head}<p>{dek}</p>")
    assert twice != STORY
    assert article(Page(twice, "story.html")).text.count(dek) == 1


@pytest.mark.parametrize(
    "declaration",
    [
        '<?xml version="1.0" encoding="utf-8"?x<?xml version="1.0" encoding="utf-8"?>',
        '<?xml a="1" encoding="utf-8"',
    ],
)
def test_a_broken_declaration_of_the_encoding_does_no_harm(declaration: str) -> None:
    tree = prepare.parse(f"{declaration}<p>Bells</p>")
    assert "Bells" in tree.text_content()


def test_a_chinese_article_is_as_long_as_it_reads_and_not_as_its_letters_count() -> None:
    text = (
        "海港日报五月七日消息：渡船六点刚过便离开了小岛，码头上的灯还亮着，"
        "甲板上只有大副和一条狗。船长看了看天，便掉头回港。"
    )
    page = f"<title>渡船回港</title><h1>渡船回港</h1><article><p>{text}</p></article>"
    assert text in article(Page(page, "boat.html")).text


def test_a_verse_that_is_indented_stays_in_its_stanza() -> None:
    stanza = "Who trims the lamp when the keeper is old<br>\n&nbsp;&nbsp;&nbsp;and the stairs are so steep?"
    page = f"<title>A lamp</title><h1>A lamp</h1><article><p>{stanza}</p><p>{SENTENCE * 3}</p></article>"
    first = article(Page(page, "lamp.html")).blocks[0]
    assert first.text.startswith("Who trims")
    assert first.text.endswith("so steep?")


@pytest.mark.parametrize(
    "heading",
    [
        "<h2><span>What was lost</span>{}</h2>",
        '<div class="mw-heading mw-heading2"><h2>What was lost</h2>{}</div>',
    ],
)
def test_the_tools_of_a_wiki_are_no_words_of_its_headings(heading: str) -> None:
    tool = '<span class="mw-editsection">[<a href="/edit">edit</a>]</span>'
    found = article(Page(STORY.replace("<h2>What was lost</h2>", heading.format(tool)), "story.html"))
    assert [block.text for block in found.blocks if block.kind is BlockKind.HEADING] == ["What was lost"]
    assert "edit" not in found.text


def test_a_player_that_is_told_to_show_no_address_goes() -> None:
    # A fuzz run found it (seed 802, 55840).
    frame = '<iframe src="https://w.soundcloud.com/player/?url=https://[broken"></iframe>'
    found = article(Page(STORY.replace("<h2>", f"{frame}<h2>"), "story.html"), whole=True)
    assert "What was lost" in found.text and "soundcloud" not in found.content


def test_a_quote_keeps_whom_it_is_by_apart_from_what_it_says() -> None:
    quote = f"<blockquote><p>{SENTENCE}</p><footer>Ann Key, keeper of the bridge</footer></blockquote>"
    found = article(Page(STORY.replace("<figure>", f"{quote}<figure>"), "story.html"))
    assert ">Ann Key, keeper of the bridge</footer></blockquote>" in found.content
    assert "Imprint" not in found.text


def test_buttons_that_are_pictures_are_left_out() -> None:
    image = '<img src="img/{}.jpg" alt="{}">'
    banner = "".join(
        f'<div class="bar{n}"><a href="{to}">{image.format(n, n)}</a></div>'
        for n, to in enumerate(("#menu", "https://daily.example", "#search"))
    )
    shared = ("https://twitter.com/intent/tweet?text=x", "https://www.facebook.com/sharer.php?u=x", "#copy")
    sharing = "".join(
        f'<li><a href="{to}">{image.format(f"s{n}", "")}</a></li>' for n, to in enumerate(shared)
    )
    hidden = f'<div style="display: none">{image.format("pin", "to pin")}</div>'
    html = STORY.replace("<article>", f"<div><div>{banner}</div><article>").replace(
        "</article>", "</article></div>"
    )
    html = html.replace("<h2>", f"<ul>{sharing}</ul><h2>").replace("<figure>", f"{hidden}<figure>")
    found = article(Page(html, "story.html", "https://daily.example/2025/river.html"))
    assert list(found.pictures.values()) == ["https://daily.example/2025/img/flood.jpg"]


def test_a_caption_and_its_credit_are_parted() -> None:
    caption = "<figcaption><span>The flood.</span><span>Ann Key</span></figcaption>"
    found = article(Page(STORY.replace("<figcaption>The flood.</figcaption>", caption), "story.html"))
    assert "The flood. Ann Key" in found.text


def test_the_picture_of_a_noscript_that_a_browser_wrote_as_text_is_seen() -> None:
    lazy = "<img src=blank.gif><noscript>&lt;img src='ferry-large.jpg' alt='The ferry'&gt;</noscript>"
    pixel = f"<noscript>&lt;div&gt;&lt;img src='//t.example/c.gif?{'b' * 200}'&gt;&lt;/div&gt;</noscript>"
    body = prepare.prepare(prepare.parse(f"<body><p>{lazy}</p><p>Late.</p>{pixel}</body>"))
    assert next(body.iter("img")).get("src") == "ferry-large.jpg"
    assert body.text_content().split() == ["Late."]


def test_data_that_a_script_left_in_a_hidden_element_is_no_text() -> None:
    data = '{"smallUrl": "ferry.jpg", "licensing": "None of it may be used by anybody else."}'
    hidden = f"<div hidden><span hidden>{data}</span></div><p hidden>Late.</p>"
    body = prepare.prepare(prepare.parse(f"<body>{hidden}<pre>{data}</pre></body>"))
    assert body.text_content() == f"Late.{data}"


@pytest.mark.parametrize("mark", ["leaf", "callout", "embed", "place", "data-leaf", "data-hidden"])
def test_what_a_page_writes_into_attributes_is_no_note_of_ours(mark: str) -> None:
    plain = STORY.replace("<p>", "<p><span>.</span>")
    marked = plain.replace("<span>", f"<span {mark.upper()}=x {mark.title()}>").replace(
        "<li>", f"<li {mark}=1>"
    )
    assert article(Page(marked, "a.html")).content == article(Page(plain, "a.html")).content


def test_a_paragraph_of_signs_without_width_is_none() -> None:
    told = "<p>The ferry came late that night, and the harbour master put out the lamp.</p>" * 3
    page = Page(
        f"<title>Ferry</title><body><article>{told}<p>\u200d</p><p>&#8203;&#65279;</p>{told}</article>",
        "a.html",
    )
    assert len(article(page).blocks) == 6


@pytest.mark.parametrize(("others", "is_dek"), [("h3", True), ("h2", False)])
def test_the_first_section_is_no_dek_although_the_description_begins_with_its_heading(
    others: str, is_dek: bool
) -> None:
    lead = "What was lost in the lower town"
    second = f"<{others}>What held</{others}><p>{OTHERS[0] + SENTENCE * 3}</p>"
    body = f"<h2>{lead}</h2><p>{SENTENCE * 3}</p>{second}"
    head = f"<title>The river rose</title><meta name=description content='{lead} {SENTENCE}'>"
    found = article(Page(f"<head>{head}</head><body><h1>The river rose</h1><div>{body}</div>", "story.html"))
    assert ('class="dek"' in found.content) is is_dek
    assert (f">{lead}</h2>" in found.content) is not is_dek


@pytest.mark.parametrize(
    ("heading", "stays"),
    [
        ("Single-handed rowing in the lower town", True),
        ("Rowing in the lower town", False),
        ("Rowing in the lower town: notes", False),
    ],
)
def test_a_first_heading_that_holds_the_titles_words_and_many_others_is_not_the_title(
    heading: str, stays: bool
) -> None:
    head = "<title>Rowing in the lower town</title>"
    text = f"<p>{SENTENCE}</p><h2>{heading}</h2><p>{OTHERS[0] + SENTENCE * 3}</p>"
    found = article(Page(f"<head>{head}</head><body><h1>Rowing in the lower town</h1>{text}", "story.html"))
    assert (f">{heading}</h2>" in found.content) is stays


def test_a_title_that_stands_in_the_body_is_not_shown_twice_nor_leaves_a_gap() -> None:
    page = STORY.replace("<article>", "<article><title>The river rose | The Daily</title>")
    found = article(Page(page, "river.html"))
    assert found.metadata.title == "The river rose" and "The Daily" not in found.text
    assert found.content == article(Page(STORY, "river.html")).content


@pytest.mark.parametrize(
    ("named", "hero", "is_shown"),
    [
        ("https://daily.example/img/quay-1200x630.jpg", "<img src='thumbs/quay.jpg'>", True),
        ("https://daily.example/img/quay.jpg?w=1200", "<img src='img/quay.jpg?w=320'>", True),
        ("https://daily.example/img/quay.jpg", "<a href='/'><img src='img/quay.jpg'></a>", False),
        ("https://daily.example/img/logo-daily.jpg", "<img src='img/logo-daily.jpg'>", False),
        ("https://daily.example/img/flood.jpg", "<img src='img/flood.jpg'>", False),
        ("https://daily.example/img/mill.jpg", "<img src='img/quay.jpg'>", False),
    ],
)
def test_the_picture_that_the_page_names_as_its_own_stands_over_the_text(
    named: str, hero: str, is_shown: bool
) -> None:
    menu = "".join(f"<li><a href=/{at}>Island {at}</a></li>" for at in range(20))
    head = f"<meta property='og:image' content='{named}'></head><body><div>{hero}</div><ul>{menu}</ul>"
    found = article(Page(STORY.replace("</head><body>", head), "river.html", "https://daily.example/river"))
    assert (found.content.find("<img") < found.content.find("The river")) is is_shown
    assert found.content.count("<img") == 1 + is_shown
