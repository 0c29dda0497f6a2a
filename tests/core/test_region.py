"""What belongs to the chosen text although the judge did not choose it, and what does not although it did."""

from reader.core.article import Page
from reader.core.extract import facts, leaves, prepare, region
from reader.core.extract.judge import Judgement
from reader.core.reading import article
from reader.core.reasons import Reason

LONG = "The river rose by two metres during the night and the bridge at the mill was closed before dawn, "
CHANCES = {"unsure": 0.45, "unlikely": 0.2, "never": 0.05, "title": 0.05}


def judged(body: str, is_thread: bool = False, is_document: bool = False) -> list[leaves.Leaf]:
    """Return what stays of *body*, all surely chosen but what its class, or its holder's, says is not."""
    found = leaves.leaves(prepare.prepare(prepare.parse(body)))
    called = [leaf.element.get("class") or leaf.path[-1].get("class") or "" for leaf in found]
    chances = [CHANCES.get(each, 0.9) for each in called]
    reasons = {
        at: Reason.REPEATS_TITLE if each == "title" else Reason.SURROUNDINGS
        for at, each in enumerate(called)
        if each in CHANCES
    }
    titles = frozenset(at for at, each in enumerate(called) if each == "title")
    votes = facts.Votes(is_document=is_document)
    judgement = Judgement(facts.facts(found, votes), chances, reasons, titles=titles)
    return region.region(found, judgement, is_thread)[0]


def kept(body: str, is_thread: bool = False, is_document: bool = False) -> list[str]:
    return [leaf.text for leaf in judged(body, is_thread, is_document)]


def test_a_question_asked_of_everyone_stays_over_each_answer() -> None:
    asked = f"<div><p>{LONG} did you see it?</p></div>"
    answered = [f"<p>{LONG} and number {number} saw all of it.</p>" for number in range(3)]
    assert len(kept(asked + asked.join(answered))) == 6


def test_a_page_drawn_for_two_screens_is_shown_once() -> None:
    drawn = "".join(f"<p>{LONG} says neighbour number {number}.</p>" for number in range(4))
    assert len(kept(f"<div>{drawn}</div><div>{drawn}</div>")) == 4


def test_what_the_tabs_of_a_manual_have_in_common_stays_in_each() -> None:
    common = "".join(f"<p>{LONG} says neighbour number {number}.</p>" for number in range(4))
    tabs = [f"<div>{common}<p>{LONG} and opens with a {tool}.</p></div>" for tool in ("key", "rod")]
    assert len(kept("".join(tabs))) == 10


def test_the_headings_of_a_second_drawing_go_with_it() -> None:
    parts = "".join(
        f"<h2>Mill {number}</h2><p>{LONG} at mill {number}.</p><p>Closed.</p>" for number in range(4)
    )
    drawing = f"<h2>Contents</h2>{parts}"
    found = kept(f"<div>{drawing}</div><div>{drawing}</div><div>{drawing}</div>")
    assert found == kept(f"<div>{drawing}</div>") and len(found) == 13


def test_the_headings_of_posts_stay_although_each_has_the_same() -> None:
    post = "<div><h3>Ada Quill</h3><p>Member since the flood of the year before the last one</p>{}</div>"
    page = "".join(post.format(f"<p>{LONG} at mill {number}.</p>") for number in range(3))
    assert kept(page, is_thread=True).count("Ada Quill") == 3


def test_a_caption_drawn_twice_in_a_row_is_shown_once() -> None:
    caption = f"<div><p>{LONG} by Ada Quill</p></div>"
    assert len(kept(f"<p>{LONG}</p>{caption}{caption}<p>{LONG} it says.</p>")) == 3


def test_what_an_answer_quotes_of_its_thread_is_shown_once() -> None:
    said = f"<div><p>{LONG} is what they say.</p></div>"
    page = f"{said}<p>No, that was in May.</p>{said}<p>As I said.</p>"
    assert len(kept(page, is_thread=True)) == 3
    assert len(kept(page)) == 4


def test_terms_stay_with_their_definitions() -> None:
    page = "".join(f"<dt class=unlikely>Weir {number}</dt><dd>{LONG}</dd>" for number in range(3))
    assert [text for text in kept(f"<dl>{page}</dl>") if text.startswith("Weir")] == [
        "Weir 0",
        "Weir 1",
        "Weir 2",
    ]


def test_a_term_that_is_a_link_stays_with_its_definition() -> None:
    page = f"<dl><dt class=unlikely><a href=/weir>Weir</a></dt><dd>{LONG}</dd></dl>"
    assert kept(page) == ["Weir", LONG.strip()]


def test_what_is_nothing_but_a_link_leads_away_at_the_end_and_as_a_heading_that_no_extractor_keeps() -> None:
    link = "<p><a href=/more>Six more mills that you may like to see</a></p>"
    assert len(kept(f"<p>{LONG}</p>{link}<p>{LONG} they say.</p>")) == 3
    assert len(kept(f"<p>{LONG}</p><p>{LONG} they say.</p>{link}{link}")) == 2
    heading = "<h3 class=unlikely><a href=/more>Six more mills</a></h3>"
    assert len(kept(f"<p>{LONG}</p>{heading}<p>{LONG} they say.</p>")) == 2
    own = "<h3 class=unlikely>Six more mills</h3>"
    assert len(kept(f"<p>{LONG}</p>{own}<p>{LONG} they say.</p>")) == 3


def test_a_post_of_another_site_stays_amid_the_text_whole() -> None:
    said = "<p class=unlikely>Water in the mill.</p><p class=never>Ada, 3 May</p>"
    post = f"<blockquote class=twitter-tweet>{said}</blockquote>"
    assert kept(f"<p>{LONG}</p>{post}<p>{LONG} they say.</p>")[1:3] == ["Water in the mill.", "Ada, 3 May"]
    assert len(kept(f"<p>{LONG}</p><p>{LONG} they say.</p>{post}")) == 2
    stand_in = post.replace("unlikely", "never")
    assert len(kept(f"<p>{LONG}</p>{stand_in}<p>{LONG} they say.</p>")) == 2


def test_the_last_code_of_a_section_stays_with_the_text_before_it() -> None:
    code = "<div class=unlikely><pre>open_weir(2)</pre></div>"
    assert kept(f"<section><p>{LONG}</p>{code}</section>")[1:] == ["open_weir(2)"]
    assert kept(f"<section><p>{LONG}</p></section>{code}") == [LONG.strip()]


def test_the_cards_of_a_documentation_stay_with_the_text_over_them() -> None:
    card = "<a href=/{0}><div class=unlikely>{0}</div><p class=unlikely>All that millers know of it.</p></a>"
    page = f"<main><p>{LONG} they say.</p><div>{card.format('Weir')}{card.format('Sluice')}</div></main>"
    assert kept(page, is_document=True)[1::2] == ["Weir", "Sluice"]
    assert len(kept(page)) == 1
    assert kept(page.replace(LONG, "Mill"), is_document=True) == kept(page.replace(LONG, "Mill"))


def test_a_list_of_which_half_was_chosen_stays_whole_with_its_links() -> None:
    short = "<li class=unlikely>Bread</li><li class=unlikely><a href=/more>The mill</a></li>"
    found = kept(f"<p>{LONG}</p><ul><li>{LONG} they say.</li>{short}</ul>")
    assert found[-2:] == ["Bread", "The mill"]


def test_of_a_list_of_which_little_was_chosen_a_link_between_two_items_stays_away() -> None:
    long = f"<li class=unlikely>{LONG} or so they say in the town.</li>"
    between = "<li class=unlikely><a href=/m>The mill</a></li><li class=unlikely>Oil</li>"
    found = kept(f"<p>{LONG}</p><ul>{long}<li>Bread</li>{between}<li>Salt</li></ul>")
    assert found[1:] == ["Bread", "Oil", "Salt"]


def test_a_list_between_its_heading_and_the_next_stays_although_it_is_links() -> None:
    tools = "".join(f"<li class={{}}><a href=/{tool}>{tool}</a></li>" for tool in ("Lamp", "Wick", "Oil"))
    page = f"<main><p>{LONG}</p><h2>Tools</h2><ul>{tools}</ul><h2>Rules</h2><p>{LONG} they say.</p></main>"
    assert "Wick" in kept(page.replace("class={}", "class=unsure"))
    assert "Wick" not in kept(page.replace("class={}", "class=unlikely"))
    assert "Wick" not in kept(page.replace("class={}", "class=unsure").replace("<h2>Tools</h2>", ""))


def test_a_step_stays_over_the_list_of_what_more_there_is_to_say() -> None:
    more = f"<ul><li>{LONG} again.</li></ul>"
    step = f"<ol><li><p class=unlikely>{LONG} so lift the gate.</p>{more}</li></ol>"
    assert kept(f"<p>{LONG} said one.</p>{step}")[1].endswith("so lift the gate.")
    assert len(kept(f"<p>{LONG} said one.</p>{step.replace('unlikely', 'never')}")) == 2


def test_the_steps_of_which_half_were_chosen_stay_with_what_each_has_to_say() -> None:
    said = [f"<p>{LONG} so turn wheel {at}.</p><ul><li>{LONG} at {at}.</li></ul>" for at in range(2)]
    steps = "".join(f"<li>{each}</li>" for each in (*said, f"<div class=unlikely>{LONG} and wait.</div>"))
    assert kept(f"<p>{LONG} said one.</p><ol>{steps}</ol>")[-1].endswith("and wait.")
    half = f"<li>{LONG} at one.</li><li class=unlikely>{LONG} and wait for the day.</li>"
    assert len(kept(f"<p>{LONG} said one.</p><ul>{half}</ul>")) == 2


def test_sources_given_by_their_addresses_stay_at_the_end_with_their_heading() -> None:
    sources = "".join(f"<li class=never><a href=x>https://mill.example/{at}</a></li>" for at in range(3))
    over = f"<p>{LONG} said one.</p><h2 class=never>Sources</h2>"
    assert kept(f"<div>{over}<ul>{sources}</ul></div>")[1:3] == ["Sources", "https://mill.example/0"]
    links = sources.replace("https://mill.example/", "The mill in the year ")
    assert len(kept(f"<div>{over}<ul>{links}</ul></div>")) == 1
    assert len(kept(f"<div>{over}</div><div><ul>{sources}</ul></div>")) == 1


def test_an_item_between_two_that_were_chosen_stays() -> None:
    unlikely = f"<li class=unlikely>{LONG} they say.</li>"
    found = kept(f"<p>{LONG}</p><ul>{unlikely}<li>Bread</li><li class=unlikely>Salt</li><li>Oil</li></ul>")
    assert found == [LONG.strip(), "Bread", "Salt", "Oil"]


def test_a_list_that_was_left_out_stays_out() -> None:
    items = f"<li class=never>{LONG}</li><li>Bread</li><li class=unlikely>Salt</li>"
    assert "Salt" not in kept(f"<p>{LONG}</p><ul>{items}</ul>")


def test_a_paragraph_that_the_judge_is_not_sure_of_stays_amid_the_text_but_not_after_it() -> None:
    unsure = f"<p class=unsure>{LONG} perhaps.</p>"
    assert len(kept(f"<p>{LONG}</p>{unsure}<p>{LONG} it says.</p>{unsure.replace('perhaps', 'or not')}")) == 3


def test_a_page_that_says_one_sentence_and_nothing_else_is_that_sentence() -> None:
    sentence = "The ferry does not go to the isle today."
    assert article(Page(f"<title>Ferry</title><div>{sentence}</div>", "a.html")).text == sentence


def test_an_icon_of_a_bar_over_the_title_is_no_picture_of_the_article() -> None:
    bar = "<div><p><img src=menu.svg></p><p><img src=find.svg></p></div>"
    text = f"<h1 class=title>The river rose</h1><p>{LONG}</p><p><img src=flood.jpg></p><p>{LONG} it says.</p>"
    assert [each.get("src") for leaf in judged(f"{bar}{text}") for each in leaf.element.iter("img")] == [
        "flood.jpg"
    ]


def test_a_post_of_one_paragraph_stays_in_its_thread() -> None:
    long = "".join(
        f"<div><div class=text><p>{LONG} says {name}.</p><p>So it was.</p></div></div>" for name in "AB"
    )
    short = "<div><div class=text id=post-3>I saw it too.</div></div>"
    page = f"{long}{short}"
    found = leaves.leaves(prepare.prepare(prepare.parse(page)))
    chances = [0.2 if leaf.element.get("id") else 0.9 for leaf in found]
    reasons = {at: Reason.SURROUNDINGS for at, chance in enumerate(chances) if chance < 0.5}
    judgement = Judgement(facts.facts(found, facts.Votes()), chances, reasons)
    assert [len(region.region(found, judgement, is_thread)[0]) for is_thread in (True, False)] == [5, 4]


def test_the_whole_text_in_one_piece_beside_its_paragraphs_is_shown_once() -> None:
    told = [f"{LONG} says neighbour number {number}." for number in range(6)]
    paragraphs = "".join(f"<p>{each}</p>" for each in told)
    digest = f"<div>{' * '.join(told)}</div>"
    assert len(kept(f"{digest}<main>{paragraphs}</main>{digest}")) == 6


def test_what_is_said_once_is_no_digest_however_long() -> None:
    told = [" ".join(f"word{number}x{at}" for at in range(30)) for number in range(4)]
    long = " ".join(told)
    assert len(kept(f"<div>{long}</div><p>{told[0]}</p><p>{told[1]}</p>")) == 3
    assert len(kept(f"<div>{long}</div>{''.join(f'<p>{each}</p>' for each in told)}")) == 4


def test_contents_drawn_for_two_screens_are_shown_once() -> None:
    contents = "<ul><li>The weir</li><li>The mill</li><li>The bridge</li></ul>"
    assert len(kept(f"<div>{contents}</div><p>{LONG}</p><div>{contents}</div>")) == 4


def test_the_end_of_an_element_that_was_chosen_stays() -> None:
    chosen = "".join(f"<p>{LONG} says neighbour number {number}.</p>" for number in range(4))
    end = f"<p class=unlikely>{LONG} and that is the end.</p>"
    assert len(kept(f"<div>{chosen}{end}</div>")) == 5
    assert len(kept(f"<div>{chosen}</div><div>{end}</div>")) == 4


def test_the_next_story_of_an_endless_page_is_another_one() -> None:
    def story(title: str, called: str = "other") -> str:
        told = "".join(f"<p>{LONG} says {title}, {number}.</p>" for number in range(4))
        return f"<article><h1 class={called}>{title}</h1>{told}</article>"

    assert len(kept(story("The flood", "title") + story("The drought"))) == 4
    assert len(kept(story("The flood") + story("The drought"))) == 10


def test_a_headline_with_a_day_of_its_own_begins_another_story_and_one_without_a_section() -> None:
    def story(title: str, day: str, called: str = "other") -> str:
        told = "".join(f"<p>{LONG} says {title}, {number}.</p>" for number in range(4))
        return f"<div><h1 class={called}>{title}</h1><p class=never>{day}</p>{told}</div>"

    own, home = story("The flood", "3 May 2024", "title"), "<h1 class=title>The Daily</h1>"
    assert len(kept(own + story("The drought", "1 May 2024"))) == 4
    assert len(kept(home + own + story("The drought", "1 May 2024"))) == 4
    assert len(kept(own + story("What was lost", "by the lake"))) == 9
