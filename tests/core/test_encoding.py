"""Bytes become the text that was meant."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import encoding

JAPANESE = "灯台守は毎晩、二百段の階段を上って灯をともした。海は静かで、風は北から吹いていた。" * 4
CHINESE = "灯塔看守人每天晚上爬上两百级台阶点亮灯火。海面平静，风从北方吹来。他在书上写下三行字。" * 4
RUSSIAN = "Смотритель маяка каждый вечер поднимался по двумстам ступеням и зажигал огонь. Море молчало." * 4
KOREAN = "등대지기는 매일 저녁 이백 개의 계단을 올라 불을 밝혔다. 바다는 고요했고 바람은 북쪽에서 불었다." * 4
FRENCH = (
    "Le gardien du phare, très âgé, gravissait chaque soir deux cents marches. La mer était calme, là-bas."
    * 4
)


def page(sentence: str, declaration: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{declaration}<title>t</title></head><body><p>{sentence}</p>"


@pytest.mark.parametrize(
    ("sentence", "label", "codec"),
    [
        (JAPANESE, "x-sjis", "cp932"),
        (JAPANESE, "euc-jp", "euc_jp"),
        (JAPANESE, "iso-2022-jp", "iso2022_jp"),
        (CHINESE, "gb2312", "gb18030"),
        (KOREAN, "ks_c_5601-1987", "cp949"),
        (RUSSIAN, "koi8-r", "koi8_r"),
        (RUSSIAN, "x-mac-cyrillic", "mac_cyrillic"),
        (FRENCH + "€", "iso-8859-1", "cp1252"),
        ("①㈱～", "shift_jis", "cp932"),
    ],
)
def test_a_declared_encoding_is_the_webs_and_not_pythons(sentence: str, label: str, codec: str) -> None:
    data = page(sentence, f"<meta charset={label}>").encode(codec)
    assert sentence in encoding.decode(data)


@pytest.mark.parametrize(
    ("sentence", "codec"),
    [
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (JAPANESE, "utf_16_le"),
        (JAPANESE, "utf_16_be"),
        (CHINESE, "gb18030"),
        (CHINESE, "utf_8"),
        (KOREAN, "cp949"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (FRENCH, "cp1252"),
    ],
)
def test_an_undeclared_encoding_is_detected(sentence: str, codec: str) -> None:
    assert sentence in encoding.decode(page(sentence).encode(codec))


@pytest.mark.parametrize(
    "mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE]
)
def test_a_byte_order_mark_beats_the_declaration_and_is_not_shown(mark: bytes) -> None:
    codec = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
    text = page(RUSSIAN, "<meta charset=windows-1252>")
    assert encoding.decode(mark + text.encode(codec.get(mark, "utf-32-le"))) == text


def test_valid_utf_8_beats_an_older_declaration() -> None:
    assert FRENCH in encoding.decode(page(FRENCH, "<meta charset=iso-8859-1>").encode())


def test_two_signs_that_could_be_utf_8_follow_the_declaration() -> None:
    assert "臘臘" in encoding.decode(page("臘臘", "<meta charset=gbk>").encode("gbk"))


@pytest.mark.parametrize("label", ["utf-7", "unicode_escape", "rot13", "idna", "hz-gb-2312", "nonsense"])
def test_a_label_that_browsers_do_not_know_is_no_declaration(label: str) -> None:
    assert CHINESE in encoding.decode(page(CHINESE, f"<meta charset={label}>").encode("gb18030"))


def test_a_declaration_in_a_comment_or_a_script_does_not_count() -> None:
    hidden = "<!-- <meta charset=koi8-r> --><script>'<meta charset=koi8-r>'</script>"
    assert RUSSIAN in encoding.decode(page(RUSSIAN, hidden + "<meta charset=windows-1251>").encode("cp1251"))


def test_the_archives_label_beats_the_pages() -> None:
    data = page(RUSSIAN, "<meta charset=koi8-r>").encode("cp1251")
    assert RUSSIAN in encoding.decode(data, "windows-1251")


def test_one_bad_byte_does_not_cost_the_page_its_encoding() -> None:
    data = page("\n".join([CHINESE] * 5)).encode("gb18030") + b"\xff\xff</p>"
    assert CHINESE in encoding.decode(data)
    assert FRENCH in encoding.decode(page(FRENCH).encode() + b"\xff")


@given(
    st.binary(max_size=400), st.sampled_from(["", "utf-8", "gbk", "utf-16", "replacement", "x-user-defined"])
)
def test_any_bytes_become_text_that_every_parser_takes(data: bytes, label: str) -> None:
    text = encoding.decode(data, label)
    text.encode()
    assert not any(ord(each) < 32 and each not in "\t\n\f" for each in text)
    assert "\ufeff" not in text
