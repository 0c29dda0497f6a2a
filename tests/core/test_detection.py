"""The language of a page that does not say it."""

import pytest

from reader.core.metadata.language import detected

SAID = {
    "en": "The keeper climbed the stairs of the tower, trimmed the wick and wrote three lines on the wind.",
    "de": "Der Wärter stieg die Treppe des Turms hinauf, putzte den Docht und schrieb drei Zeilen darüber.",
    "fr": "Le gardien monta l'escalier de la tour, coupa la mèche et écrivit trois lignes au sujet du vent.",
    "es": "El farero subió la escalera de la torre, cortó la mecha y escribió tres líneas acerca del viento.",
    "pt": "O faroleiro subiu a escada da torre, aparou o pavio e escreveu três linhas a respeito do vento.",
    "ru": "Смотритель поднялся по лестнице башни, поправил фитиль и записал три строки о ветре.",
    "ar": "صعد الحارس درج البرج وقص الفتيل وكتب ثلاثة أسطر عن الريح التي هبت في تلك الليلة.",
    "hi": "रखवाला मीनार की सीढ़ियाँ चढ़ा, बत्ती काटी और हवा के बारे में तीन पंक्तियाँ लिखीं।",
}


@pytest.mark.parametrize("lang", SAID)
def test_a_sentence_tells_its_language(lang: str) -> None:
    assert detected(SAID[lang]) == lang


@pytest.mark.parametrize("text", ["", "Hello", "12 34 56", "x" * 500, "qzx vbw " * 40])
def test_what_is_no_language_or_too_short_is_not_guessed(text: str) -> None:
    assert detected(text) in ("",)
