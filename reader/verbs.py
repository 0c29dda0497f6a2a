"""What can be done with a passage: the paragraph with the cursor, or what is selected.

A verb is a function of the presenter and the passage; `acting` makes a command of it.
"""

from collections.abc import Callable

from reader.core.passage import Passage, citation
from reader.core.wording import translatable
from reader.page import HintAct
from reader.presenter import Presenter

Verb = Callable[[Presenter, Passage], None]

COPIED = translatable("Verb", "Copied.")
COPIED_CITATION = translatable("Verb", "Copied with its source.")
COPIED_MARKDOWN = translatable("Verb", "Copied as Markdown.")
NO_LINKS = translatable("Verb", "There are no links here.")


def acting(verb: Verb) -> Callable[[Presenter, int], None]:
    """Return what a command runs to have *verb* act on the passage; a selection is left behind by it."""

    def run(presenter: Presenter, _count: int) -> None:
        def act(passage: Passage) -> None:
            presenter.view.page.leave_mode()
            if passage:
                verb(presenter, passage)

        presenter.view.page.passage(act)

    return run


def copy(presenter: Presenter, passage: Passage) -> None:
    """Put its words on the clipboard."""
    _copy(presenter, passage.text, COPIED)


def copy_citation(presenter: Presenter, passage: Passage) -> None:
    """Put its words on the clipboard, with where they are from."""
    if presenter.document:
        _copy(presenter, citation(passage, presenter.document.article.metadata), COPIED_CITATION)


def copy_markdown(presenter: Presenter, passage: Passage) -> None:
    """Put it on the clipboard as Markdown."""
    # It takes longer to load than an article to open.
    from reader.exports import markdown

    _copy(presenter, markdown.passage(passage.html, passage.notes), COPIED_MARKDOWN)


def open_links(presenter: Presenter, passage: Passage) -> None:
    """Follow its link, or have one chosen where there are several."""
    if len(passage.links) > 1:
        presenter.view.page.start_hints(HintAct.FOLLOW, in_passage=True)
    elif passage.links:
        presenter.follow_link(passage.links[0])
    else:
        presenter.view.page.tell(NO_LINKS)


def _copy(presenter: Presenter, text: str, said: str) -> None:
    presenter.view.page.copy(text)
    presenter.view.page.tell(said)
