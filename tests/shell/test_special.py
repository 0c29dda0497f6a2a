"""Formulas and code on screen."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from reader.shell.window import Window
from tests.shell.conftest import WAIT_MS, page

Open = Callable[[str], Window]
Seen = Callable[[Window, str], object]


def test_a_formula_is_drawn_and_never_parsed(open_page: Open, seen: Seen) -> None:
    extra = (
        '<p>So <script type="math/tex">\\frac{a}{b}</script> it is, as everybody on the island knows.</p>'
        '<math display="block" onclick="x()"><mi>y</mi><mtext><img src="x.png" onerror="x()"></mtext></math>'
    )
    window = open_page(page(extra=extra))
    assert seen(window, "document.querySelectorAll('math mfrac').length") == 1
    assert seen(window, "document.querySelector('math').namespaceURI") == "http://www.w3.org/1998/Math/MathML"
    assert seen(window, "document.querySelectorAll('math[display=block]').length") == 1
    assert seen(window, "document.querySelectorAll('math img, [onclick], [onerror]').length") == 0


def test_a_formula_is_copied_as_it_was_written(open_page: Open, seen: Seen) -> None:
    window = open_page(
        page(extra='<p>So <script type="math/tex">\\frac{a}{b}</script> it is, as everybody here knows.</p>')
    )
    copied = """(() => {
        getSelection().selectAllChildren(document.querySelector("math").closest("p"));
        const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), cancelable: true });
        document.dispatchEvent(event);
        window.dispatchEvent(event);
        return event.clipboardData.getData("text/plain");
    })()"""
    assert "$\\frac{a}{b}$" in str(seen(window, copied))


def test_a_formula_too_wide_for_the_window_scrolls_alone(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    long = "+".join(f"a_{{{n}}}" for n in range(60))
    window = open_page(
        page(
            extra=f'<p>So <script type="math/tex">{long}</script> it is, as everybody here knows well.</p>'
            f'<script type="math/tex; mode=display">{long}</script>'
            "<p>And that is how long the sum of all the waves of a winter is, written out.</p>"
        )
    )
    assert seen(window, "document.querySelectorAll('math').length") == 2
    # What is too wide is told once the page is laid out.
    fits = "document.documentElement.scrollWidth <= innerWidth"
    qtbot.waitUntil(lambda: seen(window, fits) is True, timeout=WAIT_MS)


def test_code_is_colored_and_its_copy_is_the_code_alone(open_page: Open, seen: Seen) -> None:
    code = "def falls(a):\n    return a[0]"
    numbered = f'<pre class="language-python"><span class="linenos">1</span>{code}</pre>'
    window = open_page(page(extra=numbered + "<p>And that is how the water was read by everybody here.</p>"))
    color = "getComputedStyle(document.querySelector('.code-keyword')).color"
    assert seen(window, color) != seen(window, "getComputedStyle(document.querySelector('pre')).color")
    copied = "(getSelection().selectAllChildren(document.querySelector('pre')), getSelection().toString())"
    assert str(seen(window, copied)).rstrip("\n") == code


def test_long_lines_of_code_wrap_where_the_settings_say_so(open_page: Open, seen: Seen, qtbot: QtBot) -> None:
    listing = f"<pre><code>{'word = 1; ' * 80}\nend</code></pre><p>And that is how it went on for ever.</p>"
    window = open_page(page(extra=listing))
    scrolls = "(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('pre'))"
    assert seen(window, scrolls) is True
    window.presenter.change(wrap_code=True)
    qtbot.waitUntil(lambda: seen(window, scrolls) is False, timeout=WAIT_MS)


def test_a_formula_too_wide_has_no_rules_round_it_as_a_table_has(
    open_page: Open, seen: Seen, qtbot: QtBot
) -> None:
    long = "+".join(f"a_{{{number}}}" for number in range(60))
    window = open_page(page(paragraphs=2, extra=f'<p>So <script type="math/tex">{long}</script> it is.</p>'))
    wide = "document.querySelector('code.math.wide')"
    qtbot.waitUntil(lambda: seen(window, f"{wide} !== null") is True, timeout=WAIT_MS)
    assert seen(window, f"getComputedStyle({wide}).borderBlockStartWidth") == "0px"
