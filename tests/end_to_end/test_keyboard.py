"""Everything by keyboard: what can have the focus shows that it has it, and is told to screen readers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMainWindow, QWidget
from reader import Reader

SHOWN_BY = ("preferences", "about", "show_shortcuts", "show_help", "find_action", "save_picture")
LEAST_PX = 60  # that change where something gets the focus: a caret is less
LEAST_TARGET_PX = 24


def windows(reader: Reader) -> Iterator[QWidget]:
    yield from (each for each in QApplication.topLevelWidgets() if each.isVisible() and is_ours(each))


def is_ours(window: QWidget) -> bool:
    return isinstance(window, QMainWindow | QDialog) or window.objectName() in ("help", "shortcuts")


def focusable(window: QWidget) -> list[QWidget]:
    """What the Tab key leads to, or a click."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not each.focusProxy() and each.objectName() != "qt_spinbox_lineedit"
    ]


def picture(window: QWidget, widget: QWidget) -> QImage:
    """The pixels of a widget and of what lies over it."""
    QApplication.processEvents()
    place = widget.mapTo(window, widget.rect().topLeft())
    return window.grab(widget.rect().translated(place)).toImage()


def changed(one: QImage, other: QImage) -> int:
    size = range(min(one.width(), other.width())), range(min(one.height(), other.height()))
    return sum(one.pixel(x, y) != other.pixel(x, y) for x in size[0] for y in size[1])


@pytest.fixture(params=["", *SHOWN_BY])
def shown(request: pytest.FixtureRequest, reader: Reader) -> Iterator[QWidget]:
    """The main window with all that can be in it, or one that an action opens."""
    for name in () if request.param else ("toggle_event_list", "find_in_document", "next_event"):
        reader.chooses(name)
    if request.param:
        reader.chooses(request.param)
    QApplication.processEvents()
    opened = [each for each in windows(reader) if each is not reader.window]
    window = opened[0] if opened else reader.window
    window.activateWindow()
    reader.qtbot.waitUntil(window.isActiveWindow)
    yield window
    for each in opened:
        each.close()


def test_what_has_the_focus_looks_like_it(shown: QWidget) -> None:
    faint = []
    for widget in focusable(shown):
        shown.setFocus()
        if (before := QApplication.focusWidget()) is not None:
            before.clearFocus()
        if not widget.isVisible():  # it goes when it has the focus no longer
            continue
        without = picture(shown, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if changed(without, picture(shown, widget)) < LEAST_PX:
            faint.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    assert faint == []


def test_what_has_the_focus_has_a_name(shown: QWidget) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(shown)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_what_is_clicked_is_large_enough_to_be_hit(shown: QWidget) -> None:
    small = [
        f"{type(button).__name__} {button.objectName()} {button.width()}×{button.height()}"
        for button in shown.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < LEAST_TARGET_PX
    ]
    assert small == []


def test_no_markup_is_read_out(shown: QWidget) -> None:
    interfaces = (
        QAccessible.queryAccessibleInterface(each) for each in shown.findChildren(QWidget) if each.isVisible()
    )
    told = [
        each.text(kind) for each in interfaces if each for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    ]
    assert [text for text in told if text.startswith("<")] == []
