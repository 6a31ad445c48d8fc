"""What is said aloud to those who use a screen reader, without a change of the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out; nothing happens where no screen reader runs."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # only who moves by keys waits for them

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
