"""Words for people, written where they are meant and translated where they are shown."""


def translatable(_context: str, text: str) -> str:
    """Return *text* as it is, and mark it for lupdate under its context (see resources/i18n)."""
    return text


def isolated(text: str) -> str:
    """Return *text* fit to stand in a sentence of either direction, whatever its own is."""
    return f"\u2068{text}\u2069"
