"""What takes time that grows with a page, and not with the square of it.

Each task takes a second or two as it is, and minutes where it is quadratic.
"""

import subprocess
import sys

import pytest

LIMIT_S = 20.0
"""Seconds of the processor's own time, which other work on the computer does not use up."""

TASKS = {
    "ampersands in a text": "clean('<p>' + '&amp; ' * 1_000_000, str)",
    "ampersands in an attribute": "clean('<p><a title=\\'' + '& ' * 1_000_000 + '\\'>x</a>', str)",
    "references": "clean('<p>' + '&lt;' * 10_000_000, str)",
    "spaces that do not break": "clean('<p>' + '&nbsp;' * 1_000_000, str)",
    "an attribute without a value": "parse(b'<meta ' + b'a' * 900_000 + b'><p>Words', 'page.html')",
    "a text without a tag": "capped('x' * 100_000_000)",
    "signs that are no words": "word_count('<' * 2_000_000)",
}


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_time_grows_with_the_page_and_not_with_its_square(task: str) -> None:
    code = (
        "from reader.core.formats import parse\n"
        "from reader.core.nesting import capped\n"
        "from reader.core.reading import word_count\n"
        "from reader.core.sanitize import clean\n"
        "from reader.time_limit import limited_time\n"
        f"with limited_time({LIMIT_S}): {task}"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=600, check=False).returncode == 0
