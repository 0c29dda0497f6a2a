"""What can go wrong with translations and language packs, each as one sentence."""

from reader.core.errors import ReaderError
from reader.core.wording import translatable


class NoRoute(ReaderError):
    """No pack leads from the one language to the other. Values: ``source``, ``target``."""

    template = translatable(
        "Error", "There is no language pack from {source} to {target}: `lutrin language add` gets one."
    )


class LanguageUnknown(ReaderError):
    template = translatable("Error", "{name} does not say its language: name it with --from.")


class SameLanguage(ReaderError):
    template = translatable("Error", "{name} is in {language} already.")


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
    """Values: ``name``, ``problem``."""

    template = translatable("Error", "The language pack {name} cannot be used ({problem}): get it again.")


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


class DownloadFailed(ReaderError):
    """Values: ``name``, ``reason``."""

    template = translatable(
        "Error", "{name} did not arrive ({reason}): try again, it goes on from where it stopped."
    )


class DownloadStopped(ReaderError):
    template = translatable("Error", "{name} was stopped: the next time it goes on from there.")
