"""The menu bar, filled from the table of actions; and the choice of themes."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.window.actions import ACTIONS, Menu
from viewer.words import noted, say

THEMES = {"system": noted("System"), "light": noted("Light"), "dark": noted("Dark")}


def fill_menus(
    window: QMainWindow, actions: dict[str, QAction], themes: QActionGroup, lanes: QMenu, recent: QMenu
) -> None:
    """Put every action into its menu, in the order of the table."""
    bar = window.menuBar()
    menus: dict[Menu, QMenu] = {menu: bar.addMenu(say(menu.value)) for menu in Menu if menu is not Menu.SIZE}
    menus[Menu.SIZE] = QMenu(say(Menu.SIZE.value), window)
    for row in ACTIONS:
        menus[row.menu].addAction(actions[row.name])
        if row.name == "open_file":
            menus[row.menu].addMenu(recent)
        if row.ends_group:
            menus[row.menu].addSeparator()
    menus[Menu.VIEW].addMenu(lanes)
    menus[Menu.VIEW].addMenu(menus[Menu.SIZE])
    submenu = menus[Menu.VIEW].addMenu(say("&Theme"))
    for choice, name in THEMES.items():
        action = QAction(say(name), themes)
        action.setObjectName(f"theme_{choice}")
        action.setCheckable(True)
        submenu.addAction(action)
    for action in actions.values():
        window.addAction(action)  # so that its keys work while the menu bar is hidden
