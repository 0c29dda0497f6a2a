"""What pages write over advertisements and over pointers to other pages: not a word of the article."""

import pytest

from reader.core.extract import facts, leaves, prepare
from reader.core.extract.judge import Judgement
from reader.core.extract.labels import labelled
from reader.core.reasons import Reason


def left_out(body: str) -> list[tuple[str, Reason]]:
    found = leaves.leaves(prepare.prepare(prepare.parse(f"<body>{body}</body>")))
    judgement = Judgement(facts.facts(found, facts.Votes()), [0.9] * len(found), {})
    gone = labelled(found, judgement, {leaf.number for leaf in found})
    return [(leaf.text, gone[leaf.number]) for leaf in found if leaf.number in gone]


@pytest.mark.parametrize(
    "label",
    [
        "Advertisement", "ADVERTISEMENT · Scroll to continue", "Continue reading below", "– Anzeige –",
        "Publicité", "PUBLICIDAD", "Publicidade", "Реклама", "広告", "广告", "광고", "إعلان", "विज्ञापन",
    ],
)  # fmt: skip
def test_the_label_of_an_advertisement_goes(label: str) -> None:
    assert left_out(f"<p>The ferry came late.</p><p>{label}</p>") == [(label, Reason.PROMOTION)]


@pytest.mark.parametrize(
    "label",
    [
        "Also read", "Lesen Sie auch:", "À lire aussi", "Lee también", "Leia também", "Читайте также:",
        "関連記事", "相关阅读：", "관련 기사", "اقرأ أيضًا", "यह भी पढ़ें:", "What to read next...",
        "More articles you might enjoy", "Related coverage from the isles:", "Mehr Themen auf Insel.example:",
    ],
)  # fmt: skip
def test_a_pointer_goes_with_the_links_under_it(label: str) -> None:
    pointed = "<p><a href=/a>The lamp was out</a></p><p><a href=/b>A new quay</a></p>"
    found = left_out(f"<p>{label}</p>{pointed}<p>The ferry came late.</p><p><a href=/c>Map</a></p>")
    assert [text for text, _ in found] == [label, "The lamp was out", "A new quay"]
    assert {reason for _, reason in found} == {Reason.RELATED}


@pytest.mark.parametrize(
    "label",
    ["Comments", "3 Kommentare", "Commentaires:", "Comentários", "评论", "コメント", "댓글", "تعليقات"],
)
def test_the_heading_of_comments_that_are_not_there_goes(label: str) -> None:
    article = "<p>The ferry came late.</p>"
    assert left_out(f"{article}<h2>{label}</h2><p>{label}</p>") == [(label, Reason.COMMENTS)] * 2
    assert left_out(f"<h2>{label}</h2>{article}") == []


@pytest.mark.parametrize("label", ["READ MORE: {}", "À lire aussi {}", "<b>Lesen Sie auch</b> – {}"])
def test_a_pointer_in_one_line_goes(label: str) -> None:
    link = "<a href=/a>The lamp was out for a week</a>"
    assert len(left_out(f"<p>{label.format(link)}</p>")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement was in the paper of that day.",
        "Related: the two were cousins, and both had been at sea.",
        "See also",
        "Read more slowly, and aloud.",
        "Also read <a href=/a>the lamp was out for a week</a> on the quay.",
        "More stories were told.",
        "Related readings were taken on the quay.",
    ],
)
def test_a_sentence_stays(line: str) -> None:
    assert left_out(f"<p>{line}</p>") == []


@pytest.mark.parametrize("label", ["Table of Contents", "On this page", "Inhalt:", "目次", "محتويات"])
def test_the_heading_of_contents_that_are_not_there_goes(label: str) -> None:
    heading, story = f"<h2>{label}</h2>", "<p>The ferry came late.</p>"
    assert left_out(f"<div>{heading}</div>{story}") == [(label, Reason.CONTENTS)]
    assert left_out(heading + story) == []
    assert left_out(f"<div>{heading}<ul><li>The ferry</ul></div>{story}") == []
