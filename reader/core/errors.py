"""What can go wrong, each as one sentence: what, which file, and what to do."""

import traceback
from pathlib import Path
from typing import ClassVar

from reader.core.wording import translatable


class ReaderError(Exception):
    """The base of every error a person may see.

    ``template`` is the sentence in English with named placeholders, translated where it is
    shown; ``values`` fill it. ``str(error)`` is the filled English sentence.
    """

    template: ClassVar[str] = translatable("Error", "{name} cannot be read: try another file.")

    def __init__(self, **values: str) -> None:
        self.values = values
        super().__init__(self.template.format(**values))


class FileMissing(ReaderError):
    template = translatable("Error", "There is no file {name}: check the path, or open another file.")


class FileForbidden(ReaderError):
    template = translatable("Error", "{name} may not be read by you: change its permissions, or open a copy.")


class NotAFile(ReaderError):
    template = translatable("Error", "{name} is not a file: choose a saved page inside a folder.")


class FileEmpty(ReaderError):
    template = translatable("Error", "{name} is empty: save the page again.")


class NotARegularFile(ReaderError):
    """A device, a pipe or a socket."""

    template = translatable("Error", "{name} is a device or a pipe, not a saved page: choose a file on disk.")


class LinkLoop(ReaderError):
    template = translatable("Error", "{name} is a link that leads back to itself: open the page itself.")


class BadFileName(ReaderError):
    """A name that no file can have: too long, or with a NUL in it."""

    template = translatable("Error", "{name} is not a name that a file can have: check the path.")


class WebAddress(ReaderError):
    template = translatable(
        "Error", "{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first."
    )


class NotText(ReaderError):
    """The bytes are neither HTML nor text: a picture, a program, an archive."""

    template = translatable("Error", "{name} holds no text but other data: choose the saved page itself.")


class FileTooLarge(ReaderError):
    template = translatable("Error", "{name} is larger than {limit} MB: save the page without its videos.")


class NotWritten(ReaderError):
    """A file that was asked for could not be put in its place."""

    template = translatable(
        "Error", "{name} could not be written: choose another folder, or free some space."
    )


class UnknownExport(ReaderError):
    """Values: ``name``, ``endings``."""

    template = translatable("Error", "{name} says no kind of file: let its name end in {endings}.")


class NothingToRead(ReaderError):
    """The page has no article; the whole page may still be shown."""

    template = translatable("Error", "{name} has no article in it: you can look at the whole page instead.")


class TookTooLong(ReaderError):
    template = translatable("Error", "{name} took too long to read: it may be damaged; try to save it again.")


class ReadingFailed(ReaderError):
    template = translatable(
        "Error", "{name} could not be read to its end: it may be damaged; try to save it again."
    )


class NeedsTooMuchMemory(ReaderError):
    template = translatable(
        "Error", "{name} needs more memory than Lutrin gives one page: save it without what is large in it."
    )


class OwnFault(ReaderError):
    """A mistake in Lutrin, not in the page. Values: ``name``, and ``fault``, what a developer calls it."""

    template = translatable(
        "Error",
        "{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.",
    )


class PageMissing(ReaderError):
    """A page was asked for by a number that the file does not have."""

    template = translatable("Error", "{name} has no page {page}: it holds {count}, and --list prints them.")


class NoPageInside(ReaderError):
    """An archive, whole or not, with nothing in it that can be read."""

    template = translatable("Error", "{name} holds no page: choose the archive that a page was saved in.")


class ArchiveDamaged(ReaderError):
    template = translatable("Error", "{name} is damaged and cannot be unpacked: save the page again.")


class ArchiveLocked(ReaderError):
    template = translatable("Error", "{name} is locked by a password: unpack it and open the page in it.")


class UnknownCompression(ReaderError):
    template = translatable(
        "Error", "{name} is packed in a way that Lutrin does not know: unpack it and open the page in it."
    )


class ArchiveInArchive(ReaderError):
    template = translatable("Error", "{name} holds other archives: unpack it and open one of those.")


class ArchiveTooDeep(ReaderError):
    template = translatable("Error", "{name} has parts nested more than {limit} deep: save the page again.")


class TooManyEntries(ReaderError):
    template = translatable("Error", "{name} holds more than {limit} files: unpack it and open one page.")


class EntriesOverlap(ReaderError):
    template = translatable("Error", "{name} has files that lie over each other: do not trust it.")


class UnpacksTooLarge(ReaderError):
    template = translatable("Error", "{name} unpacks to more than {limit} MB: save the page without videos.")


class UnpacksTooDense(ReaderError):
    template = translatable(
        "Error", "{name} unpacks to more than {limit} times its size, as no page does: do not trust it."
    )


def unforeseen(problem: Exception, name: str) -> ReaderError:
    """Return what is said where *problem*, which nobody foresaw, ended the reading of *name*."""
    if isinstance(problem, MemoryError):
        return NeedsTooMuchMemory(name=name)
    places = [
        f"{Path(each.filename).name}:{each.lineno}" for each in traceback.extract_tb(problem.__traceback__)
    ]
    return OwnFault(name=name, fault=" ".join((type(problem).__name__, *places[-1:])))
