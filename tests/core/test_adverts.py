"""What is taken out before anything is judged: dialogs that ask for consent, buttons of social networks."""

import pytest

from reader.core.extract.prepare import parse, prepare

NOTICE = "<p>We and our 812 partners store cookies on your device, and read them again.</p>"
STORY = "<p>The ferry came late that night.</p>"


def shown(body: str) -> str:
    return str(prepare(parse(f"<body>{body}</body>")).text_content())


@pytest.mark.parametrize(
    "called",
    [
        "id=onetrust-consent-sdk",
        "id=CybotCookiebotDialog",
        'class="cookie-notice cn-bottom"',
        "id=cookie-law-info-bar",
        "class=js-cookie-banner",
        'class="modal consent-modal"',
        "id=gdprModal",
        "class=didomi-popup-container",
        "id=qc-cmp2-container",
        "id=eu-cookie-law",
    ],
)
def test_a_dialog_that_asks_for_consent_goes_however_long_it_is(called: str) -> None:
    assert shown(f"{STORY}<div {called}>{NOTICE * 9}</div>").strip() == "The ferry came late that night."


@pytest.mark.parametrize(
    "called", ["class=no-cookie-banner", "class=comment-form-cookies-consent", "class=cookies", "id=consent"]
)
def test_what_only_speaks_of_cookies_stays(called: str) -> None:
    assert "812 partners" in shown(f"{STORY}<div {called}>{NOTICE}</div>")


def test_a_notice_that_is_the_article_stays() -> None:
    assert "812 partners" in shown(f"<div class=cookie-notice><h1>Cookie notice</h1>{NOTICE}</div>")


def test_a_button_of_a_social_network_is_no_embed() -> None:
    like = "<iframe src='https://www.facebook.com/v2.5/plugins/like.php?href=x' title='fb:like'></iframe>"
    film = "<iframe src='https://www.youtube.com/embed/abcdefgh' title='A film'></iframe>"
    body = prepare(parse(f"<body>{STORY}{like}{film}</body>"))
    assert [frame.get("title") for frame in body.iter("iframe")] == ["A film"]
