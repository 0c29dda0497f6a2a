"""Argos packs (``.argosmodel``): a CTranslate2 model with SentencePiece, without argostranslate itself."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from reader.core.wording import translatable
from reader.translation.engine import Engine
from reader.translation.errors import EngineMissing, PackDamaged
from reader.translation.pack import Pack

EXTRA = "lutrin[argos]"
_SPACE = "\u2581"


class _Argos:
    blocks_at_once = 1

    def __init__(self, pack: Pack) -> None:
        assert pack.folder is not None
        try:
            ctranslate2: Any = import_module("ctranslate2")
            sentencepiece: Any = import_module("sentencepiece")
        except ImportError as error:
            raise EngineMissing(pack=pack.name, extra=EXTRA) from error
        self._pieces = sentencepiece.SentencePieceProcessor(model_file=str(pack.path("sentencepiece")))
        self._translator = ctranslate2.Translator(
            str(pack.path("model").parent), device="cpu", inter_threads=1, intra_threads=2
        )
        self._prefix = pack.prefix

    def translate(self, sentences: Sequence[str]) -> list[str]:
        pieces = [self._pieces.encode(each, out_type=str) for each in sentences]
        prefix = [[self._prefix]] * len(pieces) if self._prefix else None
        answers = self._translator.translate_batch(pieces, target_prefix=prefix, beam_size=2)
        skipped = 1 if self._prefix else 0
        hypotheses = [each.hypotheses[0][skipped:] for each in answers]
        return ["".join(each).replace(_SPACE, " ").strip() for each in hypotheses]

    def close(self) -> None:
        # A translator that is alive at exit aborts the process (LANGUAGE.md 1.3).
        del self._translator


def load(pack: Pack) -> Engine:
    """Return the engine for *pack*. Raises PackDamaged, EngineMissing."""
    try:
        return _Argos(pack)
    except (RuntimeError, ValueError, OSError) as error:
        raise PackDamaged(
            name=pack.name, problem=translatable("Error", "the engine does not accept it")
        ) from error
