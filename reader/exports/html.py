"""One HTML file that needs nothing else: pictures inside, our style, no script, nothing from elsewhere.

Fonts are left out: they are larger than any article, and where they are not installed the reader's own do.
"""

import re
from base64 import b64encode
from dataclasses import replace
from functools import partial
from html import escape, unescape

from reader.core import paths
from reader.core.late_regex import late_regex
from reader.core.mathml import markup
from reader.exports import content
from reader.exports.export import Edition, Made

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

# What the sanitizer and the template write: attributes always in double quotes.
_STYLE_LINKS = '<link rel="stylesheet" href="style.css">\n<link rel="stylesheet" href="own.css" id="own">'
_PICTURE = late_regex(r'(<img (?:[\w-]+="[^"]*" )*?src=")([^"]*)(")')
_FORMULA = late_regex(r'<code class="([^"]*?\b(formula-[1-9][0-9]*))">([^<]*)</code>')
# The fonts that the engine is to fetch at once: here there are none.
_PRELOAD = late_regex(r'<link rel="preload"[^>]*>\s*')
_FONT_FACE = late_regex(r"@font-face\s*\{[^{}]*\}\s*")
_LONG = 90
# What the bundled fonts are asked for, letter by letter, installed ones would be asked for everything.
_OWN = "body, body [lang] { --others: var(--genre); }\n"
_COMMENT = late_regex(r"/\*.*?\*/\s*", re.DOTALL)


def make(edition: Edition, _folder: str) -> Made:
    from reader.core.compose import compose
    from reader.core.own_style import own_style

    article = edition.article
    document = compose(
        replace(article, formulas={}), edition.shown.settings, edition.shown.theme, edition.labels
    )
    own = _unclosed(own_style(paths.style_file()))
    head = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n<style>{style()}{own}</style>'
    document = document.replace(_STYLE_LINKS, head, 1)
    document = _PRELOAD.sub("", document)
    document = _PICTURE.sub(partial(_picture, edition), document)
    document = _FORMULA.sub(partial(_formula, edition), document)
    return Made(document.encode("utf-8", "replace"))


def style() -> str:
    """The page's style sheet without its fonts."""
    from reader.core.style_sheet import style_sheet

    return _COMMENT.sub("", _FONT_FACE.sub("", style_sheet())) + _OWN


def _unclosed(css: str) -> str:
    # Nothing in a sheet needs the letters that would end its element.
    return css.replace("</", r"<\/")


def _picture(edition: Edition, match: re.Match[str]) -> str:
    found = content.found(unescape(match[2]), edition.picture)
    if found is None or not found.media_type.startswith("image/"):
        return f"{match[1]}data:,{match[3]}"
    return f"{match[1]}data:{escape(found.media_type)};base64,{b64encode(found.data).decode()}{match[3]}"


def _formula(edition: Edition, match: re.Match[str]) -> str:
    formula = edition.article.formulas.get(match[2])
    if formula is None:
        return match[0]
    # Here no script tells which formulas are wider than their line.
    wide = " wide" if len(match[3]) > _LONG and "displayed" not in match[1] else ""
    return f'<code class="{match[1]} drawn{wide}">{markup(formula, unescape(match[3]))}</code>'
