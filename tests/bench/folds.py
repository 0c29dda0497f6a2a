"""Which fifth of a corpus a page belongs to: by its site, so that no site is in two of them."""

from hashlib import sha256

FOLDS = 5


def fold(domain: str, folds: int = FOLDS) -> int:
    """Return the number of the fold, of so many, that the pages of *domain* are in."""
    return sha256(domain.encode()).digest()[0] % folds
