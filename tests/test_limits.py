"""The README's table of limits says what the code does."""

import re

import pytest

from reader import reading_process, time_limit, worker
from reader.core import drawing_cost, files, nesting, paths, picture_size, pictures
from reader.core.formats import folder, limits

MEGABYTE = files.MEGABYTE
LIMITS = {
    "A file": files.FILE_LIMIT // MEGABYTE,
    "One file in an archive, unpacked": limits.PART // MEGABYTE,
    "All of an archive that has to be unpacked whole": limits.TOTAL // MEGABYTE,
    f"Unpacked to packed, beyond {limits.FREE // MEGABYTE} MB": limits.RATIO,
    "Files in an archive": limits.ENTRIES,
    "Parts inside parts of a message": limits.NESTING,
    "Content-Encodings of one answer": limits.ENCODINGS,
    "Header lines of one part or record": limits.HEADERS,
    "Frames inside frames": limits.FRAMES,
    "Levels of a page's elements; deeper text is kept, flattened": nesting.DEPTH,
    "Elements of a page; the rest is kept as text": nesting.ELEMENTS,
    "Cells that one cell spans": nesting.SPAN,
    "A picture beside the page": folder.RESOURCE_LIMIT // MEGABYTE,
    "A picture inside the page (`data:`)": round(pictures.LARGEST_INLINE * 3 / 4) >> 20,
    "Pixels of a picture": picture_size.PIXELS // 1_000_000,
    "Elements that a drawing (SVG) comes to": drawing_cost.ELEMENTS,
    "Processor time for one page": round(time_limit.CPU_LIMIT_S),
    "Time for one page in all": round(reading_process.TIME_LIMIT_S),
    "Memory for one page": worker.MEMORY_LIMIT >> 30,
}


@pytest.mark.parametrize(("name", "limit"), LIMITS.items())
def test_the_readme_names_the_limit_in_force(name: str, limit: int) -> None:
    readme = (paths.resources().parent / "README.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| {re.escape(name)} \| ([\d,]+)", readme, re.MULTILINE)
    assert row, name
    assert int(row[1].replace(",", "")) == limit
