"""The engines, one file each."""

from collections.abc import Callable, Mapping

from reader.translation.engine import Engine
from reader.translation.engines import apertium, argos, firefox
from reader.translation.pack import Pack

ENGINES: Mapping[str, Callable[[Pack], Engine]] = {
    "firefox": firefox.load,
    "argos": argos.load,
    "apertium": apertium.load,
}
"""What loads a pack, by the pack's format. Each raises PackDamaged or EngineMissing."""
