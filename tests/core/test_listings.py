"""Code made plain, however a page's highlighter wrote it."""

import pytest
from lxml import html

from reader.core.extract import prepare
from reader.core.extract.listings import mend

CODE = "def falls(a):\n    return a[0]"
PLAIN = f"<pre><code>{CODE}</code></pre>"
PYTHON = f'<pre><code class="language-python">{CODE}</code></pre>'
FIRST, SECOND = CODE.split("\n")


def mended(page: str) -> str:
    body = prepare.parse(f"<body>{page}</body>").body
    mend(body)
    return str(html.tostring(body, encoding="unicode")).removeprefix("<body>").removesuffix("</body>")


@pytest.mark.parametrize(
    "page",
    [
        # Pygments, Rouge and Hexo: two cells.
        '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td>'
        f'<td class="code"><pre>{CODE}</pre></td></tr></table>',
        f'<figure class="highlight"><table><tr><td class="gutter"><pre>1<br>2</pre></td>'
        f'<td class="code"><pre>{CODE.replace(chr(10), "<br>")}</pre></td></tr></table></figure>',
        # Pygments inline, Chroma, react-syntax-highlighter.
        '<pre><span></span><span class="linenos">1</span><span class="k">def</span> falls(a):\n'
        '<span class="linenos">2</span>    return a[0]\n</pre>',
        f'<pre><span class="ln">1</span>{FIRST}\n<span class="ln">2</span>{SECOND}</pre>',
        # highlightjs-line-numbers and GitHub: a row for each line.
        '<pre><code class="hljs"><table class="hljs-ln">'
        f'<tr><td class="hljs-ln-numbers" data-line-number="1"></td><td>{FIRST}</td></tr>'
        f'<tr><td class="hljs-ln-numbers" data-line-number="2"></td><td>{SECOND}</td></table></pre>',
        # SyntaxHighlighter.
        '<div class="syntaxhighlighter"><table><tr><td class="gutter"><div>1</div><div>2</div></td>'
        f'<td class="code"><div><div>{FIRST}</div><div>{SECOND}</div></div></td></tr></table></div>',
        # Prism's rows, lines as blocks, lines as items, a button inside.
        f'<pre class="line-numbers">{CODE}<span class="line-numbers-rows"><span></span></span></pre>',
        "<pre><code><div>def falls(a):</div><div>    return a[0]</div></code></pre>",
        "<pre><ol><li>def falls(a):</li><li>    return a[0]</li></ol></pre>",
        f"<pre><button>Copy</button><style>.a {{}}</style><code>{CODE}</code></pre>",
        f'<pre><i class="css-1x">1</i>{FIRST}\n<i class="css-1x">2</i>{SECOND}</pre>',
        "<pre><code>def falls(a):</code><code>    return a[0]</code></pre>",
        "<code>def falls(a):<br>    return a[0]<br></code>",
        f'<pre><a href="#L1"></a><span class="kd">{CODE}</span></pre>',
    ],
)
def test_a_listing_is_its_text_alone(page: str) -> None:
    assert PLAIN in mended(page)
    assert prepare.parse(mended(page)).text_content().strip() == CODE


@pytest.mark.parametrize(
    "page",
    [
        f'<pre><code class="language-python">{CODE}</code></pre>',
        f'<pre class="brush: python">{CODE}</pre>',
        f'<pre lang="python"><code>{CODE}</code></pre>',
        f'<div class="highlight-source-python"><pre>{CODE}</pre></div>',
        f'<div class="highlight-python notranslate"><div class="highlight"><pre>{CODE}</pre></div></div>',
        f'<div class="sourceCode"><pre class="sourceCode python"><code>{CODE}</code></pre></div>',
        f'<div class="code" data-lang="Python"><b>Python</b><pre>{CODE}</pre><i>Copy code</i></div>',
    ],
)
def test_a_declared_language_is_found_and_its_labels_go(page: str) -> None:
    assert PYTHON in mended(page)
    assert prepare.parse(mended(page)).text_content().strip() == CODE


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>1</td><td>Monday</td></tr><tr><td>2</td><td>Tuesday</td></tr></table>",
        '<table class="code"><tr><td>7</td><td>Seven</td></tr><tr><td>9</td><td>Nine</td></tr></table>',
        '<pre>see <a href="https://docs.example/">the manual</a></pre>',
        "<pre>a <b>bold</b> word</pre>",
        '<pre class="math"><code class="math">x</code></pre>',
    ],
)
def test_what_is_no_listing_and_what_an_author_marked_stays(page: str) -> None:
    assert mended(page) == page
