"""The one door to markdownify: HTML that the sanitizer wrote → Markdown."""


def markdown(html: str) -> str:
    """Return *html* as Markdown, without empty lines around it."""
    # With its parser it takes longer to load than an article to open.
    from markdownify import markdownify

    return str(markdownify(html, heading_style="ATX", bullets="-")).strip()
