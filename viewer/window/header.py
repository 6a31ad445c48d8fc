"""The line above the panes: the story's title and period, whose account is shown, and what is at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from viewer.scene.wording import story_period
from viewer.story.invisible import readable
from viewer.view.state import ViewState
from viewer.view.visible import Visible
from viewer.window.list_field import ListField
from viewer.window.plain import PlainLabel, ShortenedLabel, set_tip
from viewer.window.segment import Segment
from viewer.words import noted, say

ALL_ACCOUNTS = noted("All accounts")
AGREED = noted("Agreed")
FIND_PX = 190


class Header(QWidget):
    """Title, period, accounts, the line in which words are sought, and the actions at hand.

    Signals:
        account_requested: An account was chosen. arg: its side, "" for all.
        agreed_requested: Only what several sides say was chosen.
    """

    account_requested = Signal(str)
    agreed_requested = Signal()

    def __init__(self, at_hand: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._title, self._period = ShortenedLabel(), PlainLabel()
        self._title.setObjectName("story_title")
        self._period.setObjectName("story_period")
        self._accounts = QButtonGroup(self)
        self._segments = QHBoxLayout()
        self._at_hand: list[QToolButton] = []
        self._agreed: Segment | None = None
        self._shown: tuple[tuple[str, ...], bool] | None = None  # the sides, and whether they agree on anything
        self.find_field, self._words = ListField(), ""
        self.find_field.setObjectName("find")
        self.find_field.setPlaceholderText(say("Find in story and source"))
        self.find_field.setAccessibleName(say("Find events, claims and places of documents by words"))
        self.find_field.setClearButtonEnabled(True)
        self.find_field.setMaximumWidth(FIND_PX)
        self._arrange(at_hand)
        self._accounts.buttonClicked.connect(self._on_account_clicked)
        self.show_visible(None)

    def show_visible(self, visible: Visible | None) -> None:
        """Show title and period of the story, and its accounts with the chosen one down."""
        story = visible.story if visible else None
        self._title.setText(story.title if story else "Claimline")
        self._period.setText(story_period(story) if story else say("no story is open"))
        self._set_segments(story.sides if story else (), bool(story and story.agreed_claims))
        self.show_words(visible)
        for button in self._accounts.buttons():
            button.setChecked(visible is not None and self._is_down(button, visible.state))
        self._make_room()

    def show_words(self, visible: Visible | None) -> None:
        """Show by which words events are found, if they are others than before; what is being typed is left alone."""
        words = visible.state.words if visible else ""
        if words != self._words:
            self._words = words
            self.find_field.setText(words)

    def button(self, name: str) -> QToolButton:
        """The button of an action that is at hand."""
        return next(each for each in self.findChildren(QToolButton) if each.objectName() == name)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the focus, from the left."""
        return (*self._accounts.buttons(), self.find_field, *self.findChildren(QToolButton))

    def focus_find(self) -> None:
        """Let words be typed."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _is_down(self, button: QAbstractButton, state: ViewState) -> bool:
        """Whether a button stands for what is shown full."""
        if state.agreed or button is self._agreed:
            return state.agreed and button is self._agreed
        return bool(button.property("side") == state.account)

    def _set_segments(self, sides: tuple[str, ...], agree: bool) -> None:
        """One button for all accounts, one a side, and one for what several sides say if they agree on anything."""
        if (sides, agree) == self._shown:
            return
        self._shown, self._agreed = (sides, agree), None
        for button in self._accounts.buttons():
            self._accounts.removeButton(button)
            button.deleteLater()
        if len(sides) < 2:
            return
        for side in ("", *sides):
            told = say("Account: {side}", side=side) if side else say(ALL_ACCOUNTS)
            self._add_segment(readable(side) or say(ALL_ACCOUNTS), told, side)
        if agree:
            told = say("Only what both sides say") if len(sides) == 2 else say("Only what several sides say")
            self._agreed = self._add_segment(say(AGREED), told, "")
        _join(self._accounts.buttons()[:: -1 if self.isRightToLeft() else 1])

    def _add_segment(self, text: str, told: str, side: str) -> Segment:
        button = Segment(text)
        button.setProperty("side", side)
        button.setAccessibleName(readable(told))
        set_tip(button, told)
        self._accounts.addButton(button)
        self._segments.addWidget(button)
        button.show()  # now, so that it counts when room is made
        return button

    def _on_account_clicked(self, button: QAbstractButton) -> None:
        if button is self._agreed:
            self.agreed_requested.emit()
        else:
            self.account_requested.emit(button.property("side"))

    def _arrange(self, at_hand: tuple[QAction, ...]) -> None:
        self._segments.setSpacing(0)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        row.addWidget(self._title)
        row.addWidget(self._period)
        row.addStretch()
        row.addLayout(self._segments)
        row.addWidget(self.find_field)
        for action in at_hand:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setObjectName(action.objectName())
            row.addWidget(button)
            self._at_hand.append(button)

    def _make_room(self) -> None:
        """Without room the period is not shown, as a date cut short would be another one; then what menus have, too.

        Where that is not enough, long names of sides are shortened.
        """
        may_go = (self._period, *self._at_hand)
        for widget in may_go:
            widget.show()
        for segment in self.findChildren(Segment):
            segment.show_whole()
        self._segments.invalidate()  # else it keeps the width of shorter names
        for widget in may_go:
            if self._row.sizeHint().width() > self.width():
                widget.hide()
        if self._row.sizeHint().width() > self.width():
            for segment in self.findChildren(Segment):
                segment.shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room in the new width."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """A long title does not keep the window from being narrow."""
        return QSize(320, super().minimumSizeHint().height())


def _join(buttons: Sequence[QAbstractButton]) -> None:
    """Make buttons, as they stand from left to right, look like one with round ends."""
    for number, button in enumerate(buttons):
        place = "first" if number == 0 else "last" if number == len(buttons) - 1 else "middle"
        button.setProperty("segment", place)
        button.style().unpolish(button)  # it may be shown already, and takes its new look only so
        button.style().polish(button)
