"""Mozilla's registry on this machine, with the corpus' pack in it."""

import gzip
import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from tests.translation.fakes import PACK, Registry


def described(base: str, files: dict[str, bytes], **more: Any) -> dict[str, Any]:
    """Return what the registry's JSON would say of a pack's *files*."""
    roles = {"model": "model", "lexicalShortlist": "lex", "vocab": "vocab"}
    listed = {
        role: {
            "path": f"models/{name}.gz",
            "uncompressedSize": len(data),
            "uncompressedHash": sha256(data).hexdigest(),
        }
        for role, start in roles.items()
        for name, data in files.items()
        if name.startswith(start)
    }
    model = {"architecture": "tiny", "releaseStatus": "Release", "files": listed, "metrics": {"comet": 0.85}}
    return {
        "baseUrl": base,
        "models": {"en-es": [model | more, model | {"releaseStatus": "Nightly"}], "x": 3},
    }


def served_registry(folder: Path) -> Registry:
    """Return a registry that serves the corpus' pack out of *folder*; to be closed."""
    with ZipFile(PACK) as archive:
        files = {
            name.rsplit("/", 1)[-1]: archive.read(name)
            for name in archive.namelist()
            if name.endswith((".bin", ".spm"))
        }
    (folder / "models").mkdir(parents=True)
    for name, data in files.items():
        (folder / "models" / f"{name}.gz").write_bytes(gzip.compress(data))
    made = Registry(folder)
    (folder / "models.json").write_text(json.dumps(described(made.address, files)))
    return made
