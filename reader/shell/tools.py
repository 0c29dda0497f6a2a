"""The row of tools above the page, with the title amid them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolBar, QToolButton

from reader.shell.actions import Actions
from reader.shell.headline import Headline

ROW = (
    "open-file",
    "show-recent",
    "show-contents",
    None,
    "find",
    "toggle-original",
    "toggle-panel",
    "show-menu",
)


class Tools(QToolBar):
    """Buttons for what is done most; the last one opens the menu."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.headline = Headline()
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for id in ROW:
            if id is None:
                self.addWidget(self.headline)
                continue
            self.addAction(actions.on_button(id))
            button = self.widgetForAction(actions[id])
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def open_menu(self) -> None:
        """Open the menu below its button, or in the window's corner where there is none to be seen."""
        corner = self.widgetForAction(self._actions["show-menu"])
        if corner.isVisible():
            place = corner.mapToGlobal(corner.rect().bottomLeft())
        else:
            place = self.window().mapToGlobal(QPoint(0, 0))
        self._actions.menu.popup(place)
