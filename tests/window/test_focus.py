"""Giving the focus back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from viewer.window.focus import give_focus_back


def test_what_is_still_there_gets_the_focus_back_and_what_is_not_does_no_harm(show: Callable[..., QWidget]) -> None:
    window, one, other, gone = QWidget(), QLineEdit(), QLineEdit(), QLineEdit()
    column = QVBoxLayout(window)
    for widget in (one, other, gone):
        column.addWidget(widget)
    show(window, 200, 100)
    one.setFocus()
    give_focus_back(other)
    assert QApplication.focusWidget() is other
    one.hide()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for nothing in (None, one, gone):
        give_focus_back(nothing)
        assert QApplication.focusWidget() is other
