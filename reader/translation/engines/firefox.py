"""Mozilla's Firefox translation models, run by fxtranslate."""

from collections.abc import Sequence

from reader.core.wording import translatable
from reader.translation.engine import Engine
from reader.translation.errors import EngineMissing, PackDamaged
from reader.translation.pack import Pack


class _Firefox:
    blocks_at_once = 1

    def __init__(self, pack: Pack) -> None:
        try:
            import fxtranslate
        except ImportError as error:
            raise EngineMissing(pack=pack.name, extra="fxtranslate") from error
        source = "vocab" if "vocab" in pack.files else "srcvocab"
        target = "vocab" if "vocab" in pack.files else "trgvocab"
        self._translator = fxtranslate.Translator(
            model=pack.path("model").read_bytes(),
            src_vocab=pack.path(source).read_bytes(),
            trg_vocab=pack.path(target).read_bytes(),
            shortlist=pack.path("lex").read_bytes() if "lex" in pack.files else None,
        )

    def translate(self, sentences: Sequence[str]) -> list[str]:
        return [self._translator.translate(each) for each in sentences]

    def close(self) -> None:
        del self._translator


def load(pack: Pack) -> Engine:
    """Return the engine for *pack*. Raises PackDamaged, EngineMissing."""
    try:
        return _Firefox(pack)
    except OSError as error:
        raise PackDamaged(name=pack.name, problem=translatable("Error", "a file cannot be read")) from error
    except (KeyboardInterrupt, SystemExit, EngineMissing, PackDamaged):
        raise
    except BaseException as error:
        # The library is Rust: its panics are BaseExceptions.
        raise PackDamaged(
            name=pack.name, problem=translatable("Error", "the engine does not accept it")
        ) from error
