"""Why a piece of a page is in its article, and why another is not; with the sentence that says so."""

from collections.abc import Mapping
from enum import StrEnum

from reader.core.wording import translatable


class Ground(StrEnum):
    """Why a leaf was taken."""

    PROSE = "prose"
    HEADING = "heading"
    """A heading, or a formula, that the judge was not sure of, with chosen text around it."""
    PICTURE = "picture"
    NOTE = "note"
    DEK = "dek"
    POST = "post"
    """The line over a post: its author and its day."""
    RULE = "rule"
    """A rule for the site keeps it."""
    CHOSEN = "chosen"
    """A person put it back."""


class Reason(StrEnum):
    """Why a leaf was left out."""

    HIDDEN = "hidden"
    """The page hides it."""
    FURNITURE = "furniture"
    """It stands in navigation, a footer, an aside or a form."""
    REPEATS_TITLE = "repeats title"
    BYLINE = "byline"
    """It says who wrote the article, or when, at its head."""
    MEMBER = "member"
    """It is about a post, or the member who wrote it: a rank, a count, a date."""
    LINKS = "links"
    """It is mostly links."""
    CONTENTS = "contents"
    """It is a list of links to places on the same page."""
    # The page's own names for it say that it is …
    COMMENTS = "comments"
    RELATED = "related"
    PROMOTION = "promotion"
    CHROME = "chrome"
    ABOUT = "about"
    OUTSIDE = "outside"
    """It stands outside the part of the page that holds the prose."""
    UNWANTED = "unwanted"
    """No extractor would keep it."""
    SURROUNDINGS = "surroundings"
    """What stands around it is left out."""
    REPEATED = "repeated"
    """The same words stand before."""
    DECORATION = "decoration"
    """A picture that belongs to nothing that was kept."""
    TOO_LITTLE = "too little"
    """It reads as text, but the page has too little of it for an article."""
    RULE = "rule"
    """A rule for the site drops it."""
    CHOSEN = "chosen"
    """A person took it out."""


TAKEN: Mapping[Ground, str] = {
    Ground.PROSE: translatable("Reason", "It reads as the article’s text."),
    Ground.HEADING: translatable("Reason", "It stands amid the article’s text."),
    Ground.PICTURE: translatable("Reason", "It belongs to the text around it."),
    Ground.NOTE: translatable("Reason", "The article’s text refers to it as a note."),
    Ground.DEK: translatable("Reason", "It says under the title what the article is about."),
    Ground.POST: translatable("Reason", "It says who wrote the post under it."),
    Ground.RULE: translatable("Reason", "A rule for this site keeps it."),
    Ground.CHOSEN: translatable("Reason", "You put it back."),
}
LEFT_OUT: Mapping[Reason, str] = {
    Reason.HIDDEN: translatable("Reason", "The page itself hides it."),
    Reason.FURNITURE: translatable("Reason", "It is part of a menu, a sidebar, a footer or a form."),
    Reason.REPEATS_TITLE: translatable("Reason", "It says the title, which stands over the article."),
    Reason.BYLINE: translatable("Reason", "Author and date are shown under the title."),
    Reason.MEMBER: translatable("Reason", "It is about the writer of a post."),
    Reason.LINKS: translatable("Reason", "It is mostly links."),
    Reason.CONTENTS: translatable("Reason", "It is the page’s table of contents."),
    Reason.COMMENTS: translatable("Reason", "The page calls it comments."),
    Reason.RELATED: translatable("Reason", "The page calls it a pointer to other pages."),
    Reason.PROMOTION: translatable("Reason", "The page calls it an advertisement, an offer or a pop-up."),
    Reason.CHROME: translatable("Reason", "The page calls it a menu, a banner or a notice."),
    Reason.ABOUT: translatable("Reason", "The page calls it author, date, tags or sharing."),
    Reason.OUTSIDE: translatable("Reason", "It stands away from the article’s text."),
    Reason.UNWANTED: translatable("Reason", "It does not read as an article’s text."),
    Reason.SURROUNDINGS: translatable("Reason", "What stands around it is no part of the article."),
    Reason.REPEATED: translatable("Reason", "The same words stand in the article already."),
    Reason.DECORATION: translatable("Reason", "This picture belongs to no text of the article."),
    Reason.TOO_LITTLE: translatable("Reason", "The page has too little text for an article."),
    Reason.RULE: translatable("Reason", "A rule for this site drops it."),
    Reason.CHOSEN: translatable("Reason", "You took it out."),
}


def sentence(why: Ground | Reason) -> str:
    """Return what *why* says to people, in English, ready to be translated (context "Reason")."""
    return TAKEN[why] if isinstance(why, Ground) else LEFT_OUT[why]
