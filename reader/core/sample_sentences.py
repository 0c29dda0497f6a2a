"""A sentence to try a typeface on, in the script of an article."""

SENTENCES = {
    "en": "The keeper trimmed the lamp at 4:25 and read on until the 16th page had gone by.",
    "fr": "À 4 h 25, le gardien régla la lampe et lut encore jusqu’à la page 16.",
    "de": "Um 4:25 Uhr drehte der Wärter die Lampe höher und las bis Seite 16 weiter.",
    "es": "A las 4:25 el guardián avivó la lámpara y siguió leyendo hasta la página 16.",
    "pt": "Às 4h25 o guardião avivou a lâmpada e continuou a ler até à página 16.",
    "ru": "В 4:25 смотритель поправил лампу и читал дальше, до 16-й страницы.",
    "ar": "أصلح الحارس المصباح في الساعة 4:25 ثم واصل القراءة حتى الصفحة 16.",
    "hi": "रखवाले ने 4:25 पर दीया ठीक किया और पृष्ठ 16 तक पढ़ता रहा।",
    "ja": "灯台守は4時25分にランプの芯を切り、16ページまで読みつづけた。",
    "zh": "守灯人在4点25分剪了灯芯，一直读到第16页。",
    "ko": "등대지기는 4시 25분에 심지를 다듬고 16쪽까지 계속 읽었다.",
}


def sample_sentence(lang: str) -> str:
    """Return a sentence in *lang* (BCP 47), in English where we have none."""
    return SENTENCES.get(lang.partition("-")[0].lower(), SENTENCES["en"])
