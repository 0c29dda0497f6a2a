"""Theme → QPalette."""

from PySide6.QtGui import QColor, QPalette

from reader.core.theme import Theme

R = QPalette.ColorRole

TOKENS = {
    R.Window: "window",
    R.WindowText: "text",
    R.Base: "field",
    R.AlternateBase: "stripe",
    R.Text: "text",
    R.Button: "button",
    R.ButtonText: "button_text",
    R.BrightText: "text",
    R.Highlight: "highlight",
    R.HighlightedText: "highlight_text",
    R.Link: "link",
    R.LinkVisited: "visited",
    R.ToolTipBase: "panel",
    R.ToolTipText: "text",
    R.PlaceholderText: "secondary",
    R.Accent: "accent",
    R.Light: "panel",
    R.Midlight: "panel",
    R.Mid: "border",
    R.Dark: "border",
    R.Shadow: "border",
}
DISABLED = (R.WindowText, R.Text, R.ButtonText)


def palette(theme: Theme) -> QPalette:
    """Return the window's colors under *theme*."""
    colors = QPalette()
    for role, token in TOKENS.items():
        colors.setColor(role, QColor(getattr(theme, token)))
    for role in DISABLED:
        colors.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return colors


def page_palette(theme: Theme) -> QPalette:
    """Return the colors of what lies where the article would: the paper's, not the window's."""
    colors = palette(theme)
    colors.setColor(R.Window, QColor(theme.background))
    colors.setColor(R.Base, QColor(theme.background))
    return colors
