"""Makes resources/i18n/*.qm of the *.ts beside them, each time the project is installed."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        folder = Path(self.root) / "resources" / "i18n"
        for source in sorted(folder.glob("*.ts")):
            made = source.with_suffix(".qm")
            if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
                subprocess.run([_lrelease(), "-silent", str(source), "-qm", str(made)], check=True)


def _lrelease() -> str:
    spec = find_spec("PySide6")
    assert spec is not None and spec.origin is not None
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return str(Path(spec.origin).parent / name)
