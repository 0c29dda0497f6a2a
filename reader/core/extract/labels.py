"""What pages write over advertisements, pointers to their other pages and comments, in words.

The words of the eleven languages of the window, and of some others that many pages are in. A leaf is a label
if it is nothing else: no sentence of an article is.
"""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise, takewhile

from reader.core.extract.judge import Judgement
from reader.core.extract.leaves import Leaf
from reader.core.late_regex import late_regex
from reader.core.reasons import Reason

_LONGEST = 200
_ALL_LINK = 0.95
_SOME_LINK = 0.3
_ADVERTS = late_regex(
    "|".join(
        (
            r"advertis(?:ement|ing)s?|sponsored(?: content| by)?",
            r"(?:(?:story|article) )?continues? (?:reading )?below(?: (?:this |the )?ad(?:vertisement)?)?",
            r"(?:advertisement\W+)?scroll (?:down )?to continue(?: reading)?",
            r"anzeigen?|werbung|gesponsert|publicit[ée]|contenu sponsorisé|publicidad|contenido patrocinado",
            r"la (?:nota|noticia) continúa (?:abajo|debajo)|publicidade|conteúdo patrocinado|pubblicità",
            r"continua (?:após|depois d)a publicidade|advertentie|annonse?|reklam|реклама",
            r"广告|廣告|広告|スポンサー(?:ド)?リンク|광고|إعلان|اعلان|विज्ञापन",
        )
    )
)
_POINTERS = late_regex(
    "|".join(
        (
            r"also read|read also|read more|(?:what to )?read next|up next|you (?:may|might) also like",
            r"more (?:articles|posts|stories)(?: (?:for|from|on|that|you) .{1,40})?",
            r"recommended(?: (?:stories|reading|for you))?",
            r"related(?: (?:articles?|stories|story|content|coverage|posts?|news|reading)"
            r"(?: (?:and|from|on|that) .{1,40})?)?",
            r"(?:lesen sie|lies) (?:auch|mehr zum thema)|auch interessant|das könnte sie auch interessieren",
            r"mehr (?:zum thema|(?:artikel|themen)(?: (?:auf|bei|von) .{1,40})?)",
            r"(?:à )?lire (?:aussi|également)|sur le même sujet",
            r"lee también|lea también|(?:te|le) puede interesar|leer más|leia (?:também|mais)|veja também",
            r"leggi anche|lees ook|les også|läs (?:också|mer|även)|læs også|baca juga",
            r"читайте также|смотрите также|по теме",
            r"関連記事|あわせて読みたい|관련 ?기사",
            r"相关(?:阅读|新闻|文章|报道)|相關(?:閱讀|新聞|文章|報道)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀",
            r"اقرأ (?:أيضا|المزيد)|مواضيع ذات صلة",
            r"(?:यह|ये|इसे) भी पढ\u093cें",
        )
    )
)
_CONTENTS = late_regex(
    r"(?:table of )?contents|(?:on|in) this (?:page|article|guide|post|story)|what’s in this \w+"
    r"|inhalt(?:sverzeichnis)?|(?:auf|in) diese[mr] (?:seite|artikel)|sommaire|table des matières"
    r"|dans cet article|índice|contenidos?|en este artículo|conteúdo|neste artigo|indice|in questo articolo"
    r"|содержание|оглавление|в этой статье|目录|目錄|目次|목차|(?:ال)?محتويات|विषय[ -]?सूची"
)
_ANSWERS = late_regex(
    r"(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|комментари(?:и|ев)"
    r"|(?:条)?评论|(?:則)?評論|コメント|댓글|(?:ال)?تعليقات|टिप्पणियाँ)"
)


def labelled(leaves: Sequence[Leaf], judgement: Judgement, kept: set[int]) -> dict[int, Reason]:
    """Return which of the leaves *kept* are such labels, or the links under one, and why each goes."""
    found = _over_no_contents(leaves, kept)
    is_under = False
    for number in sorted(kept):
        text, links = _bare(leaves[number].text), judgement.facts[number].links
        if _ADVERTS.fullmatch(text):
            found[number] = Reason.PROMOTION
            is_under = False
        elif _POINTERS.fullmatch(text) or (links >= _SOME_LINK and _is_pointed(leaves[number])):
            found[number] = Reason.RELATED
            is_under = links < _ALL_LINK
        elif is_under and links >= _ALL_LINK:
            found[number] = Reason.RELATED
        else:
            is_under = False
    # Amid the text it may be a section: of a manual, about the comments of a language.
    is_empty = takewhile(
        lambda number: _ANSWERS.fullmatch(_bare(leaves[number].text)),
        sorted(kept - found.keys(), reverse=True),
    )
    return found | dict.fromkeys(is_empty, Reason.COMMENTS)


def _over_no_contents(leaves: Sequence[Leaf], kept: set[int]) -> dict[int, Reason]:
    """Return the headings of contents that were left out, or that a script was to write."""
    said = [leaf for leaf in leaves if leaf.text]
    return {
        leaf.number: Reason.CONTENTS
        for leaf, under in pairwise(said)
        if leaf.number in kept
        and (under.number not in kept or leaf.path[-1] not in under.path)
        and _CONTENTS.fullmatch(_bare(leaf.text))
    }


def _is_pointed(leaf: Leaf) -> bool:
    """Tell whether *leaf* is a label with what it points to: a link, or what stands behind a colon."""
    label, colon, rest = unicodedata.normalize("NFKC", leaf.text[:_LONGEST]).partition(":")
    beside = "".join(leaf.element.xpath(".//text()[not(ancestor::a)]"))
    labels = [beside, label] if colon and rest.strip() else [beside]
    return any(_POINTERS.fullmatch(_bare(each)) for each in labels)


def _bare(text: str) -> str:
    """Return *text* as labels are compared: without the signs at its ends, in one case, without tanwin."""
    if len(text) > _LONGEST:
        return ""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\u064b", "")
    said = [at for at, sign in enumerate(folded) if unicodedata.category(sign)[0] in "LMN"]
    return folded[said[0] : said[-1] + 1] if said else ""
