"""Which language code is in, where the page does not say: only what is certain, and none for plain text."""

import ast
import json
import re
import warnings
from collections.abc import Callable, Mapping
from typing import Final

from reader.core.late_regex import late_regex

SPELLINGS: Final[Mapping[str, str]] = {
    "c++": "cpp", "c#": "csharp", "cs": "csharp", "docker": "dockerfile", "golang": "go", "htm": "html",
    "javascriptreact": "jsx", "js": "javascript", "markup": "html", "objective-c": "objc", "plsql": "sql",
    "py3": "python", "py": "python", "rb": "ruby", "rs": "rust", "sh-session": "console",
    "shell-session": "console",
    "shellsession": "console", "terminal": "console", "ts": "typescript", "typescriptreact": "tsx",
    "vue": "html",
    "yml": "yaml", "zsh": "bash", "svelte": "html", "jsonc": "json", "ipython": "python", "pycon3": "pycon",
    "wasm": "wast", "viml": "vim", "latex": "tex", "dotenv": "ini",
}  # fmt: skip
"""What pages call a language, by what Pygments calls it."""
PLAIN: Final = frozenset(
    ("text", "txt", "plain", "plaintext", "none", "nohighlight", "output", "ascii", "raw")
)
"""What pages call no language at all."""

_FEWEST_LINES = 2
_LONGEST = 20_000
_HEAD = 3_000
"""So much of a listing tells its language, where it need not be parsed whole."""


def guess(code: str) -> str | None:
    """Return the language of *code* where it shows beyond doubt, else None."""
    text = code.strip()
    if not text or len(text) > _LONGEST:
        return None
    for language, is_surely in _CERTAIN:
        if is_surely(text):
            return language
    if text.count("\n") + 1 < _FEWEST_LINES:
        return None
    votes = sorted(
        (
            (sum(bool(sign.search(text[:_HEAD])) for sign in signs), language)
            for language, signs in SIGNS.items()
        ),
        reverse=True,
    )
    (most, language), (next_most, _) = votes[:2]
    return language if most >= 3 and most > next_most else None


def _is_json(text: str) -> bool:
    if text[:1] not in ("{", "[") or '"' not in text:
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _is_python(text: str) -> bool:
    """Tell whether *text* is Python that does something: words alone can be valid Python too."""
    # Not "\s": many empty lines would be looked through from each of them.
    if not re.search(
        r"^[^\S\n]*(?:def|class|import|from|for|while|if|with|async|@\w)\b.*", text, re.MULTILINE
    ):
        return False
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(
        isinstance(each, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.For | ast.With)
        for each in ast.walk(tree)
    )


def _starts(pattern: str) -> Callable[[str], bool]:
    start = late_regex(pattern, re.IGNORECASE)
    return lambda text: start.match(text[:_HEAD]) is not None


def _holds(*patterns: str) -> Callable[[str], bool]:
    signs = [late_regex(pattern, re.MULTILINE) for pattern in patterns]
    return lambda text: all(sign.search(text[:_HEAD]) for sign in signs)


_CERTAIN: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    ("python", _starts(r"#!.*\bpython")),
    ("bash", _starts(r"#!.*\b(?:ba|z|da)?sh\b")),
    ("ruby", _starts(r"#!.*\bruby")),
    ("perl", _starts(r"#!.*\bperl")),
    ("javascript", _starts(r"#!.*\bnode")),
    ("php", _starts(r"<\?php\b")),
    (
        "html",
        _starts(
            r"<!doctype html|<html[\s>]|<(?:div|p|a|ul|section|head|body|form|span|h1)(?:\s[^<>]*)?>[\s\S]*</"
        ),
    ),
    ("xml", _starts(r"<\?xml\s")),
    ("json", _is_json),
    ("pycon", _holds(r"^>>> \S")),
    ("diff", _holds(r"^--- \S", r"^\+\+\+ \S", r"^@@ -\d")),
    ("console", _holds(r"^[$%] (?:sudo |cd |ls|git |pip |npm |apt|python|curl |make|cargo |docker |\./)")),
    ("dockerfile", _holds(r"\A(?:#.*\n|\s)*FROM [\w./:-]+", r"^(?:RUN|COPY|CMD|ENTRYPOINT|WORKDIR) ")),
    ("c", _holds(r"^#include\s*<\w+\.h>", r"\b(?:int|void|char|return|struct)\b", r";\s*$")),
    ("cpp", _holds(r"^#include\s*<\w+>", r"\bstd::|\bnamespace\b|\btemplate\s*<")),
    ("go", _holds(r"^package \w+\s*$")),
    (
        "sql",
        _starts(
            r"(?:--.*\n|\s)*+(?>select\b[\s\S]+?\bfrom\b|insert\s+into\b|update\s+\w+\s+set\b"
            r"|create\s+(?:table|index|view)\b|alter\s+table\b|delete\s+from\b)[\s\S]*(?:;|\bwhere\b|\bvalues\b|\()"
        ),
    ),
    ("python", _is_python),
)
"""The languages that one look settles, in the order in which they are asked."""


def _signs(lines: str) -> tuple[re.Pattern[str], ...]:
    return tuple(late_regex(line.strip(), re.MULTILINE) for line in lines.strip().splitlines())


SIGNS: Final[Mapping[str, tuple[re.Pattern[str], ...]]] = {
    "javascript": _signs(r"""
        \b(?:const|let|var) [\w{\[$]
        =>
        ^(?>.*?\bfunction\b).*[({]
        ===|!==
        \bconsole\.log\(
        \brequire\(|^import .* from ['\"]|^export[ ]
        ;\s*$
        \bdocument\.|\bwindow\.|\bawait\b|\bnew [A-Z]
    """),
    "typescript": _signs(r"""
        \b(?:interface|type) [A-Z]\w*\s*[={<]
        :\s*(?:string|number|boolean|void|any)\b
        =>
        \b(?:const|let) \w
        ^import .* from ['\"]|^export[ ]
        \bas const\b|<[A-Z]\w*>\(
    """),
    "java": _signs(r"""
        \bpublic (?:static|class|final|void|interface|record)\b
        \bprivate (?:final |static )?\w+
        \bSystem\.out\.
        ^import (?:static )?[\w.]+;
        \b(?:String|List<|Map<|int|void) \w+
        @Override|\bnew [A-Z]\w*[(<]
        ;\s*$
    """),
    "rust": _signs(r"""
        \bfn \w+
        \blet (?:mut )?\w+
        ->\s*\w
        \w!\(
        ^(?>.*?\b(?:impl|pub|use|mod|match|trait)\b).*[{;]
        &mut |&str|::<
    """),
    "css": _signs(r"""
        ^[.#]?[\w-][ >:.,#\w-]*+\s*\{
        (?:\A|(?<=[;{}]))(?>[^;{}]*?^[^\S\n]*[\w-]+:)[^;{}]+;\s*$
        ^[^\S\n]*\}
        :\s*[\d.]+(?:px|em|rem|%|vh|vw)\b
        @media|@import|@font-face|(?<![\w-])(?>[\w-]*?--)[\w-]+:|#[0-9a-fA-F]{3,6}\b
    """),
    "yaml": _signs(r"""
        ^[\w-]+:\s*$
        ^(?:[^\S\n]++\n?|\n)[^\S\n]*+[\w-]+: \S
        ^[^\S\n]*- \S
        ^---\s*$|^[\w-]+: \S
    """),
    "toml": _signs(r"""
        ^\[[\w.\"-]+\]\s*$
        ^[\w-]+ = [\"\[\d{]
        ^[\w-]+ = (?:true|false)|^\[\[
        ^[\w-]+ = \[?\"
    """),
    "bash": _signs(r"""
        ^[^\S\n]*(?:sudo|cd|export|echo|mkdir|rm|cp|mv|curl|wget|git|apt-get|pip|npm|docker|grep|sed|chmod)[ ]
        \$\{?\w+
        \s\|\s|&&
        \bfi\b|\bdone\b|\besac\b
        ^[^\S\n]*(?:if|for|while) .*; (?:then|do)
        ^[^\S\n]*#\s|\s--?\w
    """),
    "ruby": _signs(r"""
        ^[^\S\n]*def \w+[?!]?
        ^[^\S\n]*end\s*$
        \bdo \|\w+\|
        \bputs\b|\brequire ['\"]|\battr_\w+
        :\w+ =>|@\w+
        ^[^\S\n]*(?:class|module) [A-Z]
    """),
    "go": _signs(r"""
        \bfunc (?:\(\w+ \*?\w+\) )?\w+\(
        :=
        \bfmt\.\w+\(
        \berr != nil
        \b(?:chan|struct|interface)\b\s*\{?
        ^import \(?
    """),
    "csharp": _signs(r"""
        ^using [\w.]+;
        \bnamespace [\w.]+
        \bpublic (?:class|static|async|override|void|string|int)\b
        \bConsole\.Write
        \bvar \w+ =
        \bget; set;|=>[ ]
        ;\s*$
    """),
    "c": _signs(r"""
        ^#(?:define|include|ifdef|endif)\b
        \b(?:int|void|char|float|unsigned|struct) \*?\w+
        ->\w
        \bprintf\(|\bmalloc\(|\bsizeof\b
        ;\s*$
        (?:\A|(?<=\)))(?>[^)]*?^\w[\w *]+\()[^)]*\)\s*\{
    """),
    "php": _signs(r"""
        \$\w+\s*=
        \$this->
        ^(?>.*?\bfunction \w+\().*\$
        \becho\b
        ->\w+\(
    """),
}  # fmt: skip
"""Signs of a language, one on each line; three of them, and more than of any other, tell it."""
