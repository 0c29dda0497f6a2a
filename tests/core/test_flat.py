"""The article from flat text: a dump loses its menus, an ordinary text loses nothing."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import formats
from reader.core.article import BlockKind
from reader.core.extract import extract, flat, plain_text, whole
from reader.core.extract.flat import FlatArticle

TEXTS = Path(__file__).parent / "texts"
SEED = Path("/work/shared/seed/newsx-page.txt")


def text_of(article: FlatArticle, *kinds: BlockKind) -> list[str]:
    return [part.text for part in article.body if not kinds or part.kind in kinds]


def test_a_dump_gives_its_article_and_nothing_of_the_rest() -> None:
    article = flat.flat((TEXTS / "dump.txt").read_text("utf-8"))
    assert article.title == "The Lamp That Would Not Go Out Over Merrow Rock"
    assert article.excerpt.startswith("An old lighthouse on the northern coast")
    assert article.byline == "Ada Merrow, Tomas Quill"
    assert article.published == "2025-03-04"
    assert text_of(article, BlockKind.HEADING) == ["A door without a key", "What the town says"]
    paragraphs = text_of(article, BlockKind.PARAGRAPH)
    assert [each.split()[0] for each in paragraphs] == ["For", "“I", "The", "What", "Most", "For"]
    assert len(article.body) == 8
    assert article.confidence > 0.7


def test_the_newspaper_page_gives_its_article_and_nothing_of_the_rest() -> None:
    if not SEED.exists():
        pytest.skip(f"{SEED} is not on this machine")
    article = flat.flat(SEED.read_text("utf-8"))
    assert article.title == "India-Japan Security Ties Amid Indo-Pacific Tensions"
    assert article.excerpt.endswith("marked a significant shift in bilateral security cooperation.")
    assert (article.byline, article.published) == ("Sudeep Kumar", "2025-05-07")
    assert text_of(article, BlockKind.HEADING) == [
        "The China Challenge",
        "Building Institutional Frameworks",
        "Defence Dimension",
        "Balancing Acts",
    ]
    assert [each.split()[0] for each in text_of(article, BlockKind.PARAGRAPH)] == [
        "India",
        "Nakatani’s",
        "This",
        "A",
        "The",
        "India-Japan",
        "Both",
    ]
    assert len(article.body) == 11


def test_an_essay_keeps_its_headings_verse_and_list() -> None:
    article = flat.flat((TEXTS / "essay.txt").read_text("utf-8"))
    assert (article.title, article.byline) == ("ON KEEPING A LIGHTHOUSE", "Ada Merrow")
    assert text_of(article, BlockKind.HEADING) == ["1. The Stairs", "The End"]
    assert text_of(article, BlockKind.QUOTE)[0].split("\n")[1] == "You turn and turn and turn;"
    assert text_of(article, BlockKind.ITEM)[0].endswith("since the long nights come early")
    assert "\n" not in article.body[0].text
    assert article.confidence == 1


SCRIPTS = {
    "zh": (
        "灯塔的夜晚与大海的寂静",
        "灯塔看守人每天晚上爬上两百级台阶，点亮灯火；海面平静，风从北方吹来，他在书上写下三行字，第",
        "页。",
        "首页 新闻 天气 体育 登录 搜索 订阅 联系",
    ),
    "ar": (
        "ليلة على صخرة المنارة القديمة",
        "كان حارس المنارة يصعد كل مساء مئتي درجة ليضيء المصباح، وكان البحر هادئا والريح تهب من الشمال، ليلة",
        ".",
        "الرئيسية الأخبار الطقس الرياضة الدخول البحث اشترك اتصل",
    ),
    "hi": (
        "पुराने प्रकाशस्तंभ की एक रात",
        "प्रकाशस्तंभ का रखवाला हर शाम दो सौ सीढ़ियाँ चढ़कर दीप जलाता था, समुद्र शांत था और हवा उत्तर से आती थी",
        "।",
        "मुखपृष्ठ समाचार मौसम खेल लॉगिन खोजें सदस्यता संपर्क",
    ),
    "ru": (
        "Ночь на старом маяке у северного мыса",
        "Смотритель маяка каждый вечер поднимался по ступеням и зажигал огонь, а море молчало до утра",
        ".",
        "Главная Новости Погода Спорт Войти Поиск Подписка Контакты",
    ),
}


@pytest.mark.parametrize("language", SCRIPTS)
def test_a_dump_is_read_in_every_script(language: str) -> None:
    heading, sentence, end, menu = SCRIPTS[language]
    links = "\n".join(menu.split())
    body = [f"{sentence} {number}{end}" for number in range(6)]
    article = flat.flat("\n\n".join([f"{heading} - Site", links, heading, *body, links, "© 2025 Site"]))
    assert article.title == heading
    assert text_of(article) == body


def test_lines_broken_at_a_width_are_joined_and_verse_is_not() -> None:
    wrapped = "The lamp was lit at dusk and burned until the sun came up over the\nfar end of the bay."
    assert plain_text.unwrapped(wrapped) == wrapped.replace("\n", " ")
    verse = "Turn, lamp, and turn,\nuntil the morning comes,\nand then be still."
    assert text_of(flat.flat(verse)) == [verse]


def test_code_and_tables_keep_their_columns() -> None:
    (part,) = plain_text.parts("    def turn(lamp):\n        return lamp[0] == 'on'\n")
    assert part == plain_text.Part(BlockKind.CODE, "def turn(lamp):\n    return lamp[0] == 'on'")
    (table,) = plain_text.parts("name      steps     year\nMerrow    211       1871")
    assert table.kind is BlockKind.CODE
    assert "Merrow    211" in table.text


def test_lists_go_on_counting_across_a_gap() -> None:
    article = flat.flat("Steps:\n1. one\n2. two\n\nThen rest.\n\n3. three\n4. four")
    content = flat.content(article)
    assert [(each.tag, each.get("start"), len(each)) for each in content.iter("ol")] == [
        ("ol", None, 2),
        ("ol", "3", 2),
    ]


def test_a_page_of_text_goes_through_the_whole_pipeline() -> None:
    page = formats.load(TEXTS / "dump.txt")
    found = extract(page)
    assert found.metadata.title == "The Lamp That Would Not Go Out Over Merrow Rock"
    assert len(found.content) == 8
    assert "Ferry Company" in whole(page).content.text_content()


def test_a_long_text_takes_a_moment() -> None:
    paragraph = "It was a quiet night on the rock, and the sea had nothing to say. " * 8
    begun = time.process_time()
    assert len(flat.flat("\n\n".join(f"{number} {paragraph}" for number in range(2000))).body) == 2000
    assert time.process_time() - begun < 5


LINES = st.lists(st.text("ab 1.-*#=[]\t一。א", max_size=30), max_size=12)


@given(LINES)
def test_an_ordinary_text_loses_no_word_and_its_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    shown = ""
    for part in plain_text.parts(text):
        shown += (
            f" {part.level}. {part.text}" if part.kind is BlockKind.ITEM and part.level else f" {part.text}"
        )
    assert re.sub(r"\W", "", shown).replace("0", "") == re.sub(r"\W", "", text).replace("0", "")


@given(LINES)
def test_any_text_makes_an_article_and_a_tree(lines: list[str]) -> None:
    article = flat.flat("\n".join(lines))
    assert 0 <= article.confidence <= 1
    assert flat.content(article).tag == "div"
