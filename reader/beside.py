"""What lies beside the open article: what was kept out of its page, and the other pages of its file.

Imports no Qt. Asked for when the article is on screen, so that nobody waits for it.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from reader.core.article import Listed
from reader.core.errors import ReaderError
from reader.core.privacy import KeptOut
from reader.core.source import Source
from reader.core.wording import translatable


class OnlyPage(ReaderError):
    template = translatable("Error", "{name} holds this page alone.")


class LastPage(ReaderError):
    template = translatable("Error", "This is the last page of {name}.")


class FirstPage(ReaderError):
    template = translatable("Error", "This is the first page of {name}.")


class Asked(Protocol):
    """Who answers for the page."""

    def kept_out(self, done: Callable[[KeptOut], None]) -> None: ...
    def contents(self, done: Callable[[Sequence[Listed]], None]) -> None: ...


class BesideView(Protocol):
    """Who shows it: a window."""

    def tell_beside(self, kept: KeptOut, number: int, count: int) -> None: ...
    def list_kept_out(self, kept: KeptOut) -> None: ...
    def list_pages(self, pages: Sequence[Listed], number: int) -> None: ...
    def say(self, error: ReaderError) -> None: ...


class Beside:
    """What is known of one open page; asked anew for the next."""

    def __init__(self, view: BesideView, open_source: Callable[[Source], None]) -> None:
        self._view = view
        self._open = open_source
        self._asked: Asked | None = None
        self._source = Source(None)
        self._kept = KeptOut()
        self._pages: Sequence[Listed] | None = None
        self._then: Callable[[Sequence[Listed]], None] | None = None

    @property
    def number(self) -> int:
        """The number of the open page in its file, from 1."""
        return self._source.number

    def look(self, source: Source, asked: Asked) -> None:
        """Ask about the page of *source*, which *asked* has read."""
        if asked is self._asked:
            return
        self._asked, self._source = asked, source
        self._kept, self._pages, self._then = KeptOut(), None, None
        asked.kept_out(lambda kept: self._know(asked, kept))
        asked.contents(lambda pages: self._know_pages(asked, pages))

    def show_kept_out(self) -> None:
        """List what was kept out, by host."""
        if self._asked:
            self._view.list_kept_out(self._kept)

    def show_pages(self) -> None:
        """List the pages of the file, or say that there is one alone."""
        self._with_pages(lambda pages: self._view.list_pages(pages, self.number))

    def step_page(self, steps: int) -> None:
        """Open the page *steps* further in the file, or say that there is none."""

        def step(pages: Sequence[Listed]) -> None:
            number = min(max(1, self.number + steps), len(pages))
            if number == self.number:
                end = LastPage if steps > 0 else FirstPage
                self._view.say(end(name=self._source.name))
            else:
                self.open_page(number)

        self._with_pages(step)

    def open_page(self, number: int) -> None:
        """Open the page of the file that has this *number*."""
        self._open(self._source.numbered(number))

    def _with_pages(self, then: Callable[[Sequence[Listed]], None]) -> None:
        if self._pages is None:
            # A large archive takes a moment to list; what was asked meanwhile is done then.
            self._then = then
        elif len(self._pages) > 1:
            then(self._pages)
        else:
            self._view.say(OnlyPage(name=self._source.name))

    def _know(self, asked: Asked, kept: KeptOut) -> None:
        if asked is self._asked:
            self._kept = kept

    def _know_pages(self, asked: Asked, pages: Sequence[Listed]) -> None:
        if asked is not self._asked:
            return
        self._pages = pages
        self._view.tell_beside(self._kept, self.number, len(pages))
        then, self._then = self._then, None
        if then:
            self._with_pages(then)
