"""What comfort is measured by: letters in a line, nothing that hangs out of the page, nothing that jumps."""

from collections.abc import Callable
from statistics import mean

import pytest
from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import SENTENCE, page, rest

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]

# As a reader counts them: a syllable of Devanagari is one, a mark over a letter none.
LINES = """(() => {
  const counts = [];
  const letters = new Intl.Segmenter(undefined, {granularity: "grapheme"});
  for (const paragraph of document.querySelectorAll("#content p")) {
    const lines = new Map();
    const text = paragraph.firstChild;
    const range = document.createRange();
    for (const {segment, index} of letters.segment(text.data)) {
      range.setStart(text, index);
      range.setEnd(text, index + segment.length);
      if (%s && !segment.trim()) continue;
      const box = range.getClientRects()[0];
      if (box) lines.set(Math.round(box.top / 8), (lines.get(Math.round(box.top / 8)) ?? 0) + 1);
    }
    counts.push(...[...lines.values()].slice(0, -1));
  }
  return counts;
})()"""
ARABIC = "صعد الحارس درج البرج وأصلح الفتيل وكتب ثلاثة أسطر عن الريح والموج وما مر من السفن. "
RUSSIAN = "Смотритель поднялся на башню, поправил фитиль и записал три строки о ветре и волнах. "
HINDI = "रखवाला मीनार की सीढ़ियाँ चढ़ा, बत्ती ठीक की और हवा, लहर तथा जहाज़ के बारे में तीन पंक्तियाँ लिखीं। "
JAPANESE = "灯台守は塔の階段をのぼり、灯心を整え、風と波と通り過ぎた船について三行を書きとめた。"
CHINESE = "守塔人爬上塔楼的台阶，修好灯芯，写下三行字，记下风、浪和驶过的船只，然后回到炉火旁边。"
KOREAN = "등대지기는 탑의 계단을 올라 심지를 다듬고 바람과 물결과 지나간 배에 대해 세 줄을 적었다. "

# What the field holds to be readable: 60 to 75 letters and spaces; 30 to 40 letters of full width.
NARROW, FULL = (60, 75), (30, 40)


@pytest.mark.parametrize(
    ("lang", "words", "limits"),
    [
        ("en", SENTENCE, NARROW),
        ("ru", RUSSIAN, NARROW),
        ("ar", ARABIC, NARROW),
        ("hi", HINDI, NARROW),
        ("ja", JAPANESE, FULL),
        ("zh", CHINESE, FULL),
        ("ko", KOREAN, FULL),
    ],
)
def test_a_line_has_as_many_letters_as_its_script_wants(
    open_page: Open, seen: Seen, qtbot: QtBot, *, lang: str, words: str, limits: tuple[int, int]
) -> None:
    html = page(paragraphs=0, extra="".join(f"<p>{words * 8}</p>" for _ in range(4)))
    direction = "rtl" if lang == "ar" else "ltr"
    window = open_page(html.replace('<html lang="en">', f'<html lang="{lang}" dir="{direction}">'))
    window.resize(1400, 900)
    rest(qtbot, window, seen)
    counts = seen(window, LINES % ("true" if limits is FULL else "false"))
    assert isinstance(counts, list) and len(counts) > 8
    assert limits[0] <= mean(counts) <= limits[1], mean(counts)


RICH = f"""<p>{SENTENCE}<a href="https://long.example/">https://long.example/{"path/" * 40}</a></p>
<table><tr>{"<th>A night at the lamp</th>" * 9}</tr><tr>{"<td>four bells</td>" * 9}</tr></table>
<pre><code>{"lamp.light(); " * 30}</code></pre>
<p>So <script type="math/tex">{"+".join(f"a_{{{n}}}" for n in range(60))}</script> it is.</p>
<blockquote><p>{SENTENCE}</p>
<ul><li>{SENTENCE}<ol><li>{"Donaudampfschifffahrt" * 8}</li></ol></li></ul></blockquote>
<figure><img src="lost.png" alt="The tower" width="2000" height="900">
<figcaption>{SENTENCE}</figcaption></figure>
<dl><dt>{"W" * 120}</dt><dd>{SENTENCE}</dd></dl><p>{SENTENCE * 4}</p>"""


@pytest.mark.parametrize("text_size", [12, 20, 40])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_nothing_hangs_out_of_a_narrow_window(
    open_page: Open, seen: Seen, qtbot: QtBot, *, text_size: int, direction: str
) -> None:
    html = page(paragraphs=4, extra=RICH).replace("<html", f'<html dir="{direction}"')
    window = open_page(html)
    window.presenter.change(text_size=text_size)
    window.article.setFixedWidth(480)
    rest(qtbot, window, seen)
    assert seen(window, "innerWidth") == 480
    assert seen(window, "document.documentElement.scrollWidth") <= 480  # type: ignore[operator]
    # The root would clip in silence what hangs out on the side where lines begin.
    out = (
        "[...document.querySelectorAll('article *')].filter(e => !e.closest('.wide *, pre *, .math *'))"
        ".map(e => [e.tagName, ...['left', 'right'].map(side => e.getBoundingClientRect()[side])])"
        ".filter(([_, left, right]) => left < -1 || right > 481).map(([name]) => name)"
    )
    assert seen(window, out) == []


PLACES = (
    "[...document.querySelectorAll('article *')].map(e => Object.values(e.getBoundingClientRect().toJSON()))"
)


@pytest.mark.parametrize(
    "change",
    [
        {"theme": "dark"},
        {"theme": "high-contrast"},
        {"links": "plain"},
        {"links": "hidden"},
        {"dim_pictures": False},
    ],
)
def test_a_change_of_colors_moves_nothing(
    open_page: Open, seen: Seen, qtbot: QtBot, change: dict[str, str | bool]
) -> None:
    window = open_page(page(paragraphs=6, extra=RICH))
    rest(qtbot, window, seen)
    before = seen(window, PLACES)
    window.presenter.change(**change)
    rest(qtbot, window, seen)
    assert seen(window, PLACES) == before
