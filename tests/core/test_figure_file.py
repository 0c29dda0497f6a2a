"""Figures as files."""

import base64

from reader.core import figure_file


def test_a_table_is_written_as_csv_that_spreadsheets_read() -> None:
    rows = [["Year", "Of it, “said”"], ["1901", 'two\nlines, "quoted"']]
    file = figure_file.of_content({"rows": rows, "words": "Table 1: wicks/year"})
    assert file is not None
    assert file.name == "Table 1 wicks year.csv"
    assert file.data.decode("utf-8-sig") == 'Year,"Of it, “said”"\r\n1901,"two\nlines, ""quoted"""\r\n'


def test_code_is_written_as_text() -> None:
    file = figure_file.of_content({"text": "a = 1\n\nb = 2", "words": ""})
    assert file == figure_file.FigureFile("code.txt", b"a = 1\n\nb = 2\n")


def test_a_picture_keeps_its_bytes_and_gets_the_ending_of_its_type() -> None:
    assert figure_file.of_picture(b"bytes", "image/jpeg", "../..") == figure_file.FigureFile(
        "picture.jpg", b"bytes"
    )


def test_an_inline_picture_is_decoded() -> None:
    source = "data:image/gif;base64," + base64.b64encode(b"GIF89a").decode()
    assert figure_file.of_inline(source, "A dot") == figure_file.FigureFile("A dot.gif", b"GIF89a")
    assert figure_file.of_inline("data:image/svg+xml,%3Csvg/%3E", "") == figure_file.FigureFile(
        "picture.svg", b"<svg/>"
    )
    assert figure_file.of_inline("data:nothing", "") is None
    assert figure_file.of_inline("data:image/png;base64,A", "") is None
