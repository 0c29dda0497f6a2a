"""The one door to markdownify: HTML that the sanitizer wrote → Markdown."""

from markdownify import markdownify


def markdown(html: str) -> str:
    """Return *html* as Markdown, without empty lines around it."""
    return str(markdownify(html, heading_style="ATX", bullets="-")).strip()
