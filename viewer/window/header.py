"""The line above the panes: the story's title and period, whose account is shown, and what is at hand."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from viewer.scene.wording import story_period
from viewer.view.visible import Visible
from viewer.window.plain import PlainLabel

ALL_ACCOUNTS = "All accounts"
FIND_PX = 190


class Header(QWidget):
    """Title, period, accounts and the actions at hand.

    Signals:
        account_requested: An account was chosen. arg: its side, "" for all.
        words_sought: Events are to be found. arg: words, "" for all events.
    """

    account_requested = Signal(str)
    words_sought = Signal(str)

    def __init__(self, at_hand: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._title, self._period = PlainLabel(), PlainLabel()
        self._title.setObjectName("story_title")
        self._period.setObjectName("story_period")
        self._accounts = QButtonGroup(self)
        self._segments = QHBoxLayout()
        self._sides: tuple[str, ...] | None = None
        self._find = QLineEdit()
        self._find.setObjectName("find")
        self._find.setPlaceholderText("Find in story and source")
        self._find.setAccessibleName("Find events by words in titles, quotes and documents")
        self._find.setClearButtonEnabled(True)
        self._find.setMaximumWidth(FIND_PX)
        self._arrange(at_hand)
        self._find.textChanged.connect(self.words_sought)
        self._accounts.buttonClicked.connect(self._on_account_clicked)

    def show_visible(self, visible: Visible | None) -> None:
        """Show title and period of the story, and its accounts with the chosen one down."""
        story = visible.story if visible else None
        self._title.setText(story.title if story else "Claimline")
        self._period.setText(story_period(story) if story else "no story is open")
        self._set_sides(story.sides if story else ())
        if visible and self._find.text() != visible.state.words:
            self._find.setText(visible.state.words)
        for button in self._accounts.buttons():
            button.setChecked(visible is not None and button.property("side") == visible.state.account)

    def focus_find(self) -> None:
        """Let words be typed."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _set_sides(self, sides: tuple[str, ...]) -> None:
        if sides == self._sides:
            return
        self._sides = sides
        for button in self._accounts.buttons():
            self._accounts.removeButton(button)
            button.deleteLater()
        names = ("", *sides) if len(sides) > 1 else ()
        for number, side in enumerate(names):
            self._segments.addWidget(self._segment(side, number == 0, number == len(names) - 1))

    def _segment(self, side: str, is_first: bool, is_last: bool) -> QPushButton:
        button = QPushButton((side or ALL_ACCOUNTS).replace("&", "&&"))
        button.setCheckable(True)
        button.setProperty("side", side)
        button.setProperty("segment", "first" if is_first else "last" if is_last else "middle")
        button.setAccessibleName(f"Account: {side}" if side else ALL_ACCOUNTS)
        self._accounts.addButton(button)
        return button

    def _on_account_clicked(self, button: QPushButton) -> None:
        self.account_requested.emit(button.property("side"))

    def _arrange(self, at_hand: tuple[QAction, ...]) -> None:
        self._segments.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        row.addWidget(self._title)
        row.addWidget(self._period)
        row.addStretch()
        row.addLayout(self._segments)
        row.addWidget(self._find)
        for action in at_hand:
            button = QToolButton()
            button.setDefaultAction(action)
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """A long title does not keep the window from being narrow."""
        return QSize(320, super().minimumSizeHint().height())
