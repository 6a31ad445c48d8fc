"""Panes that can be hidden and shown, and through which the focus goes round."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from viewer.scene.page import has_ground
from viewer.view.visible import Visible
from viewer.window.remembered import remember_hidden_panes, remembered_hidden_panes

CORRIDOR = "toggle_corridor"


class Panes(QObject):
    """Corridor, source and timeline by the names of their actions; one of them is always shown.

    A story without ground has no corridor; its pane comes back with the next story that has one.
    """

    def __init__(self, panes: Mapping[str, QWidget], actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._actions = {name: actions[name] for name in panes}
        self._has_ground = True
        hidden = remembered_hidden_panes()
        for name, action in self._actions.items():
            action.setChecked(name not in hidden)
            action.toggled.connect(self._on_toggled)
        self._show()

    def show_visible(self, visible: Visible | None) -> None:
        """Show no corridor where there is no ground."""
        ground = visible is None or has_ground(visible.story)
        if ground != self._has_ground:
            self._has_ground = ground
            self._show()

    def focus_next(self, steps: int = 1) -> None:
        """Give the focus to the next pane that is shown."""
        shown = [pane for pane in self._panes.values() if pane.isVisible()]
        if shown:
            inside = next((n for n, pane in enumerate(shown) if _has_focus(pane)), -1 if steps > 0 else 0)
            target = shown[(inside + steps) % len(shown)]
            (target.focusProxy() or target).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_toggled(self) -> None:
        remember_hidden_panes(name for name, action in self._actions.items() if not action.isChecked())
        self._show()

    def _show(self) -> None:
        wanted = [name for name, action in self._actions.items() if action.isChecked() and self._can_show(name)]
        for name, pane in self._panes.items():
            pane.setVisible(name in wanted)
            self._actions[name].setEnabled(self._can_show(name) and wanted != [name])

    def _can_show(self, name: str) -> bool:
        return name != CORRIDOR or self._has_ground


def _has_focus(pane: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
