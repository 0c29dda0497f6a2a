"""The template: what is safe in it, what is said where, and that it agrees with its style sheet."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as parser

from reader.core import paths
from reader.core.appearance import properties
from reader.core.article import Article, Block, BlockKind, Kind, Metadata, SafeHtml
from reader.core.compose import LONGEST_DEK, Labels, compose
from reader.core.settings import Settings
from reader.core.style_sheet import SHEETS, style_sheet
from reader.core.theme import Themes
from reader.core.typography import FACES, quoted

THEMES = Themes(paths.resources() / "themes")
LIGHT = THEMES["light"]
STYLE = style_sheet()
LABELS = Labels("ar", "يوم", "حُدّث", "دقيقتان", "من", "حُفظ", "منتدى")
FOX = Block(1, BlockKind.PARAGRAPH, "The fox went out")
ARTICLE = Article(
    metadata=Metadata(
        title="A fox",
        byline="Ann Key",
        site="Foxes",
        published="2025-02-11",
        lang="en-GB",
        excerpt="On foxes.",
        url="https://foxes.example/a/",
    ),
    content=SafeHtml('<p id="b1">The fox went out</p>'),
    blocks=(FOX,),
)


def composed(article: Article = ARTICLE, labels: Labels = LABELS) -> parser.HtmlElement:
    return parser.document_fromstring(compose(article, Settings(), LIGHT, labels))


def about(**changes: str) -> Article:
    return replace(ARTICLE, metadata=replace(ARTICLE.metadata, **changes))  # type: ignore[arg-type]


def said(document: parser.HtmlElement, id: str) -> str:
    return str(document.get_element_by_id(id).text_content())


def test_title_dek_and_byline_stand_in_that_order() -> None:
    header = composed().xpath("//article/header")[0]
    assert header.xpath(".//@id") == [
        "site",
        "title",
        "dek",
        "facts",
        "byline",
        "published",
        "modified",
        "minutes",
        "genre",
    ]
    assert [said(composed(), id) for id in ("site", "title", "dek", "byline")] == [
        "Foxes", "A fox", "On foxes.", "Ann Key",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "length"),
    [("A fox", ""), ("A fox " * 11, "long"), ("狐" * 31, "long"), ("A fox " * 20, "longest")],
)
def test_a_long_title_is_set_as_one(title: str, length: str) -> None:
    assert composed(about(title=title)).get_element_by_id("title").get("class") == length


@pytest.mark.parametrize(
    ("items", "contents"),
    [
        ('<li id="b2"><a href="#one">One</a></li> <li id="b3"><a href="#two">Two</a></li>', True),
        ('<li id="b2"><a href="#one">One</a></li><li id="b3"><a href="https://e.org/">Two</a></li>', False),
        ('<li id="b2">It rains <a href="#one">1</a></li><li id="b3"><a href="#two">Two</a></li>', False),
    ],
)
def test_a_list_that_leads_through_the_page_alone_is_its_contents(items: str, contents: bool) -> None:
    article = replace(ARTICLE, content=SafeHtml(f"{ARTICLE.content}<ul>{items}</ul>"))
    assert (composed(article).xpath("//ul/@class") == ["contents"]) is contents


def test_a_long_dek_is_set_as_one() -> None:
    lengths = [
        composed(about(excerpt="On foxes. " * n)).get_element_by_id("dek").get("class") for n in (2, 20)
    ]
    assert lengths == ["", "long"]


def test_every_label_has_an_element_in_the_windows_language() -> None:
    document = composed()
    for id, text in LABELS.texts.items():
        element = document.get_element_by_id(id)
        assert (element.text, element.get("lang")) == (text, "ar")


def test_a_label_of_another_direction_leaves_the_line_in_order() -> None:
    assert all(text[0] + text[-1] == "\u2068\u2069" for text in LABELS.texts.values())
    assert not any(Labels().texts.values())


def test_the_article_keeps_its_own_language_and_direction() -> None:
    root = composed(about(lang="he", dir="rtl"))
    assert (root.get("lang"), root.get("dir")) == ("he", "rtl")


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_a_page_says_of_itself_stays_text(text: str) -> None:
    hostile = '"><script>alert(1)</script>' + text
    document = composed(
        about(title=hostile, byline=hostile, site=hostile, lang=hostile, url=hostile, published=hostile)
    )
    assert not document.xpath("//script")
    assert [said(document, id) for id in ("title", "byline", "site")] == [hostile] * 3


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//e.org", ""]
)
def test_only_a_web_address_becomes_a_link_to_the_source(url: str) -> None:
    assert composed(about(url=url)).xpath("//footer//a/@href") == [""]


def test_the_address_is_shown_without_its_scheme() -> None:
    link = composed().xpath("//footer//a")[0]
    assert (link.get("href"), link.text) == ("https://foxes.example/a/", "foxes.example/a")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("%D8%AB%D8%B9%D9%84%D8%A8", "ثعلب"),
        ("a%20b", "a%20b"),
        ("%E2%80%AEtxt", "%E2%80%AEtxt"),
        ("%FF", "%FF"),
    ],
)
def test_the_address_of_the_source_is_shown_in_its_own_letters(path: str, shown: str) -> None:
    link = composed(about(url=f"https://foxes.example/{path}")).xpath("//footer//a")[0]
    assert (link.text, link.get("href")) == (f"foxes.example/{shown}", f"https://foxes.example/{path}")


def test_a_dollar_in_the_content_is_left_alone() -> None:
    article = replace(ARTICLE, content=SafeHtml('<p id="b1">$title costs $5</p>'))
    assert said(composed(article), "content").strip() == "$title costs $5"


def test_a_dek_that_opens_the_content_moves_up_to_the_title() -> None:
    content = (
        '<div><div dir="ltr"> <p class="dek" id="b1">On <em>foxes</em></p><p id="b2">Out</p></div></div>'
    )
    document = composed(replace(ARTICLE, content=SafeHtml(content)))
    assert said(document, "dek") == "On foxes"
    assert said(document, "content").strip() == "Out"
    assert len(document.xpath("//*[@id='b1']")) == 1


def test_an_excerpt_that_only_repeats_the_beginning_is_no_dek() -> None:
    assert said(composed(about(excerpt="The fox went…")), "dek") == ""


def test_an_excerpt_as_long_as_a_paragraph_is_no_dek() -> None:
    assert said(composed(about(excerpt="x" * (LONGEST_DEK + 1))), "dek") == ""


def test_the_lead_picture_stands_before_the_content() -> None:
    document = composed(replace(ARTICLE, lead_picture='pictures/1/a/"b".png'))
    assert document.xpath("//figure[@id='lead']/following-sibling::div/@id") == ["content"]
    assert document.xpath("//figure[@id='lead']/img/@src") == ['pictures/1/a/"b".png']


def test_a_whole_page_is_marked_as_one() -> None:
    assert composed(replace(ARTICLE, kind=Kind.WHOLE)).xpath("//article/@class") == ["whole"]


def test_the_background_is_known_before_the_style_sheet_is() -> None:
    document = compose(ARTICLE, Settings(), THEMES["black"], Labels())
    assert (
        document.index("--background: #000000")
        < document.index("html { background")
        < document.index("style.css")
    )


def test_the_document_names_nothing_outside_itself() -> None:
    document = composed()
    assert document.xpath("//link/@href") == ["font/Literata.ttf", "style.css", "own.css"]
    assert not document.xpath("//script | //@*[starts-with(name(), 'on')]")
    assert set(re.findall(r'url\("([^")]*)"\)', STYLE)) == {
        f"font/{path.name}" for path in (paths.resources() / "fonts").iterdir() if path.suffix != ".txt"
    }
    assert not re.search(r"@import|https?:|url\((?!\"font/)", STYLE)


def test_every_property_the_style_sheet_uses_is_set_there_or_by_the_settings() -> None:
    used = set(re.findall(r"var\((--[a-z-]+)", STYLE))
    own = set(re.findall(r"(--[a-z-]+):", STYLE)) | {"--length", "--blocks"}
    assert used - own <= properties(Settings(), LIGHT).keys()


def test_each_bundled_face_is_in_the_style_sheet() -> None:
    for face in FACES.values():
        assert f'font-family: "{face.family}"' in STYLE


def test_the_properties_follow_settings_and_theme() -> None:
    settings = Settings(text_size=24, line_height=1.5, content_width=50, alignment="justify", font="sans")
    found = properties(settings, THEMES["dark"])
    assert found["--text-size"] == "24px"
    assert found["--line-height"] == "1.5"
    assert found["--content-width"] == "50"
    assert found["--alignment"] == "justify"
    assert (found["--font"], found["--genre"]) == ('"Source Sans 3"', "sans-serif")
    assert (found["--background"], found["--scheme"]) == (THEMES["dark"].background, "dark")


@given(family=st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_family_name_cannot_leave_its_string(family: str) -> None:
    written = quoted(family)
    assert re.fullmatch(r'"(?:[\w -]|\\[0-9a-f]{1,6} )*"', written, re.ASCII)
    plain = re.sub(r"\\([0-9a-f]{1,6}) ", lambda code: chr(int(code[1], 16)), written[1:-1])
    assert plain == family


def test_every_style_file_of_the_page_is_part_of_its_sheet() -> None:
    assert {path.stem for path in (paths.resources() / "page").glob("*.css")} == set(SHEETS)


def test_every_table_has_a_box_to_scroll_in() -> None:
    table = '<table id="b2"><tbody><tr><td>x<table><tbody></tbody></table></td></tr></tbody></table>'
    document = composed(
        replace(ARTICLE, content=SafeHtml(f'<p id="b1">The fox</p>{table}<p id="b3">end</p>'))
    )
    assert document.xpath("//div[@class='wide']/table/@id") == ["b2"]
    assert len(document.xpath("//div[@class='wide']")) == len(document.xpath("//table")) == 2
    assert document.xpath("//p[@id='b3']/..")[0].get("id") == "content"


@pytest.mark.parametrize(
    ("content", "is_marked"),
    [
        ('<img src="pictures/1/a.png" alt="">', True),
        ('<a href="https://fox.example/"><img alt="A fox" src="pictures/1/a.png"></a>\n', True),
        ('<span class="x"><img src="pictures/1/a.png" alt=""></span>', True),
        ('<span>A fox</span> <img src="pictures/1/a.png" alt="">', False),
        ('A fox: <img src="pictures/1/a.png" alt="">', False),
        ('<img src="pictures/1/a.png" alt="" width="24" height="24">', False),
        ('<img src="pictures/1/a.png" alt="" width="240" height="24">', True),
        ('<img src="pictures/1/a.png" alt=""> and its tail', False),
    ],
)
def test_a_picture_alone_in_its_paragraph_is_set_as_a_figure(content: str, is_marked: bool) -> None:
    document = composed(replace(ARTICLE, content=SafeHtml(f'<p id="b1">{content}</p><p id="b2">end</p>')))
    assert bool(document.xpath("//p[@id='b1'][@class='picture']")) is is_marked
    german = SafeHtml(f'<p id="b1" lang="de">{content}</p>')
    assert bool(composed(replace(ARTICLE, content=german)).xpath("//p[@class='picture']")) is is_marked
    assert not document.xpath("//p[@id='b2']/@class")


@pytest.mark.parametrize(
    ("first", "is_marked"), [("The fox " * 40, True), ("The fox", False), ("“A fox” " * 40, False)]
)
def test_a_long_first_paragraph_that_begins_with_a_letter_may_have_a_drop_cap(
    first: str, is_marked: bool
) -> None:
    article = replace(
        ARTICLE,
        content=SafeHtml(f'<h2 id="b1">Foxes</h2><p id="b2">{first}</p>'),
        blocks=(Block(1, BlockKind.HEADING, "Foxes", 2), Block(2, BlockKind.PARAGRAPH, first)),
    )
    assert bool(composed(article).xpath("//p[@id='b2'][@class='opening']")) is is_marked


def test_choices_are_on_the_root_before_anything_is_drawn() -> None:
    document = parser.document_fromstring(compose(ARTICLE, Settings(links="plain"), THEMES["dark"], LABELS))
    assert document.get("data-links") == "plain"
    assert document.get("data-pictures") == "dim invert"
    assert document.get("data-drop-cap") is None


@pytest.mark.parametrize(
    ("font", "lang", "files"),
    [
        ("serif", "en", ["Literata.ttf"]),
        ("sans", "ar-EG", ["SourceSans3.ttf", "NotoSansArabic-Regular.ttf"]),
        ("serif", "hi", ["Literata.ttf", "NotoSerifDevanagari-Regular.ttf"]),
        ("Noto Serif", "en", []),
    ],
)
def test_the_first_lines_fonts_are_asked_for_before_the_text_is_laid_out(
    font: str, lang: str, files: list[str]
) -> None:
    document = parser.document_fromstring(compose(about(lang=lang), Settings(font=font), LIGHT, LABELS))
    assert document.xpath("//link[@rel='preload']/@href") == [f"font/{file}" for file in files]
    assert all((paths.resources() / "fonts" / file).is_file() for file in files)
