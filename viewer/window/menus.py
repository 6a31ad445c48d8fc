"""The menu bar, filled from the table of actions; and the choice of themes."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.window.actions import ACTIONS, Menu

THEMES = ("system", "light", "dark")


def fill_menus(
    window: QMainWindow, actions: dict[str, QAction], themes: QActionGroup, lanes: QMenu, recent: QMenu
) -> None:
    """Put every action into its menu, in the order of the table."""
    bar = window.menuBar()
    menus = {menu: bar.addMenu(menu.value) for menu in Menu}
    for row in ACTIONS:
        menus[row.menu].addAction(actions[row.name])
        if row.name == "open_file":
            menus[row.menu].addMenu(recent)
        if row.ends_group:
            menus[row.menu].addSeparator()
    menus[Menu.VIEW].addMenu(lanes)
    submenu = menus[Menu.VIEW].addMenu("&Theme")
    for choice in THEMES:
        action = QAction(choice.capitalize(), themes)
        action.setObjectName(f"theme_{choice}")
        action.setCheckable(True)
        submenu.addAction(action)
    for action in actions.values():
        window.addAction(action)  # so that its keys work while the menu bar is hidden
