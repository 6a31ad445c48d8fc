"""The bar above a document in which words are typed that are looked for in it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from viewer.scene.marking import Found
from viewer.window.plain import PlainLabel, set_tip
from viewer.window.speech import announce
from viewer.window.taken_keys import takes
from viewer.words import noted, say

RIGHT_PX = 22
APART_TOLD = noted("The words stand nowhere together: each is marked by itself")
LEAST_COUNT_PX = 96  # so that the buttons stay where they are while places are counted
BUTTON_PX = 26
LEADING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3)
KEYS = (*LEADING, Qt.Key.Key_Escape)


class FindBar(QWidget):
    """Words, how often they were found, and buttons to the previous and the next place.

    Return and F3 lead to the next place, with Shift to the previous one; Escape closes the bar.

    Signals:
        words_sought: Other words are looked for. arg: the words, "" for none.
        step_requested: Another place is to be shown. arg: how many places on, or back if negative.
        closed: The bar is no longer needed.
    """

    words_sought = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._words, self._count = QLineEdit(), PlainLabel()
        self._previous = _button("‹", say("Previous place (Shift+F3)"))
        self._next = _button("›", say("Next place (F3)"))
        self._close = _button("×", say("Close (Esc)"))
        self._arrange()
        self._connect()
        self.show_found(Found())

    @property
    def words(self) -> str:
        """The words in the bar."""
        return self._words.text()

    def open_with(self, words: str = "") -> None:
        """Let words be typed; those that are given, or else stand there from before, are looked for."""
        self._show_with(words or self.words)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def show_words(self, words: str) -> None:
        """Look for words that were typed elsewhere; "" closes the bar."""
        if words:
            self._show_with(words)
        elif not self.isHidden():
            self._words.clear()
            self.hide()

    def _show_with(self, words: str) -> None:
        """Look for words, for the same ones again if the bar was closed."""
        was_closed = self.isHidden()
        self.show()
        if words != self.words:
            self._words.setText(words)
        elif was_closed and words:
            self.words_sought.emit(words)

    def indent(self, margin_px: int) -> None:
        """Begin so far from the left, as the text of the document does."""
        self._row.setContentsMargins(margin_px, 4, RIGHT_PX, 4)

    def show_found(self, found: Found) -> None:
        """Tell how often the words were found, and at which place the reader is."""
        told = found.told if self.words.strip() else ""
        if told != self._count.text() and not found.running:
            announce(self._words, told)
        self._count.setText(told)
        set_tip(self._count, say(APART_TOLD) if found.apart and told else "")
        for button in (self._previous, self._next):
            button.setEnabled(found.count > 0)

    def close_bar(self) -> None:
        """Look for nothing any longer."""
        self.hide()
        self.words_sought.emit("")
        self.closed.emit()

    def _arrange(self) -> None:
        self._words.setObjectName("find_in_document")
        self._words.setPlaceholderText(say("Find in this document"))
        self._words.setAccessibleName(say("Find in this document"))
        self._words.setClearButtonEnabled(True)
        self._count.setObjectName("found_places")
        self._count.setMinimumWidth(LEAST_COUNT_PX)
        self._row = row = QHBoxLayout(self)
        self.indent(RIGHT_PX)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        for widget in (self._count, self._previous, self._next, self._close):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._on_words_typed)
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._close.clicked.connect(self.close_bar)

    def _on_words_typed(self, words: str) -> None:
        self.words_sought.emit(words)

    def _on_next(self) -> None:
        self.step_requested.emit(1)

    def _on_previous(self) -> None:
        self.step_requested.emit(-1)

    def event(self, event: QEvent) -> bool:
        """Keys that lead on or close the bar are taken here, before they are those of an action of the window."""
        return takes(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and F3 lead on, with Shift back; Escape closes."""
        if event.key() in LEADING:
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)


def _button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    set_tip(button, name)
    button.setAutoRaise(True)
    button.setMinimumSize(BUTTON_PX, BUTTON_PX)
    return button
