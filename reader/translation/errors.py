"""What can go wrong with translations and language packs, each as one sentence.

Their values ``problem`` and ``reason`` are words of ours where we have some, translated where they are shown.
"""

import errno

from reader.core.errors import ReaderError
from reader.core.wording import translatable


class NoRoute(ReaderError):
    """No pack leads from the one language to the other. Values: ``source``, ``target``."""

    template = translatable(
        "Error", "There is no language pack from {source} to {target}: `lutrin language add` gets one."
    )


class LanguageUnknown(ReaderError):
    template = translatable("Error", "{name} does not say its language: name it with --from.")


class TranslationFailed(ReaderError):
    """The engine or its process ended. Values: ``name``."""

    template = translatable(
        "Error", "The translation of {name} stopped: try again, what was done is kept and not done twice."
    )


class EngineMissing(ReaderError):
    """Values: ``pack``, ``extra`` (what pip installs)."""

    template = translatable("Error", "The language pack {pack} needs an engine: pip install '{extra}'.")


class PackMissing(ReaderError):
    template = translatable("Error", "There is no language pack {name}: `lutrin language list` shows them.")


class PackDamaged(ReaderError):
    """Values: ``name``, ``problem`` (words of ours, translated where they are shown)."""

    template = translatable("Error", "The language pack {name} cannot be used ({problem}): get it again.")


class PackFileDamaged(PackDamaged):
    """One file of a pack is at fault. Values: ``name``, ``file``, ``problem``."""

    template = translatable(
        "Error", "The language pack {name} cannot be used ({file}: {problem}): get it again."
    )


class PackNotWritten(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error", "The language pack {name} cannot be put in place ({reason}): free some space, or try again."
    )


class PackTooLarge(ReaderError):
    template = translatable("Error", "{name} holds more than {limit} MB: no language pack is so large.")


class NotOffered(ReaderError):
    """Values: ``language``."""

    template = translatable("Error", "There is no language pack for {language} to be had from Mozilla.")


class RegistryFailed(ReaderError):
    """Values: ``reason``."""

    template = translatable("Error", "The list of language packs did not arrive ({reason}): try again.")


class DownloadFailed(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error",
        "The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.",
    )


class DownloadStopped(ReaderError):
    template = translatable(
        "Error", "The download of the language pack {name} was stopped: the next time it goes on from there."
    )


DISK_FULL = translatable("Error", "the disk is full")
MAY_NOT_WRITE = translatable("Error", "its folder may not be written to")


def not_written(name: str, error: OSError) -> PackNotWritten:
    """Return the error that says why the pack *name* could not be put in place."""
    known = {errno.ENOSPC: DISK_FULL, errno.EDQUOT: DISK_FULL}
    known |= dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), MAY_NOT_WRITE)
    reason = known.get(error.errno or 0) or error.strerror or type(error).__name__
    return PackNotWritten(name=name, reason=reason)
