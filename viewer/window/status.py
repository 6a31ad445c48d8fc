"""The line at the bottom: how much there is, what stands out, and the keys that step through it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.reading.problems import Problem
from viewer.scene.telling import shown_label
from viewer.scene.wording import accounts_label
from viewer.view.visible import Visible
from viewer.window.plain import PlainLabel
from viewer.window.speech import announce
from viewer.words import many, say

HEIGHT_PX = 31  # a line at the top, margins, and a button that is easy to hit


class Status(QWidget):
    """Counts on the left, keys on the right, and between them a notice that goes with the next change.

    Signals:
        problems_requested: The count of problems was clicked.
        report_requested: The notice of our own mistakes was clicked.
    """

    problems_requested = Signal()
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._counts, self._notice = PlainLabel(), PlainLabel()
        self._keys = PlainLabel(say("← → step through events"))
        self._problems = _flat_button("problem_count")
        self._problems.clicked.connect(self.problems_requested)
        self._accidents = _flat_button("accidents")
        self._accidents.clicked.connect(self.report_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 3, 20, 3)
        row.setSpacing(24)
        self.setMinimumHeight(HEIGHT_PX)  # so that the panes stay as they are when a button comes up
        self._notice.setWordWrap(True)  # a long one makes no window wider
        for widget in (self._counts, self._problems, self._accidents):
            row.addWidget(widget)
        row.addWidget(self._notice, 1)
        row.addWidget(self._keys)

    def show_visible(self, visible: Visible | None) -> None:
        """Count what is open, and say whether accounts differ on what is chosen."""
        self._counts.setText(_counts(visible) if visible else "")
        sides = visible.chosen.sides if visible and visible.chosen else ()
        self._notice.setText(say("{accounts} differ on this event", accounts=accounts_label(sides)) if sides else "")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Count the problems."""
        self._problems.setVisible(bool(problems))
        self._problems.setText(many("{n} problems", "{n} problem", len(problems)))
        if problems:
            announce(self, self._problems.text())

    def show_accidents(self, count: int) -> None:
        """Say that the program itself did something wrong, and where to read of it."""
        self._accidents.setVisible(count > 0)
        self._accidents.setText(many("{n} things went wrong: details", "Something went wrong: details", max(count, 1)))

    def show_notice(self, text: str) -> None:
        """Say what was just done, aloud to those who use a screen reader."""
        self._notice.setText(text)
        announce(self, text)


def _flat_button(name: str) -> QPushButton:
    """A button that looks like a label, and is not seen before it has something to say."""
    button = QPushButton()
    button.setObjectName(name)
    button.setFlat(True)
    button.setVisible(False)
    return button


def _counts(visible: Visible) -> str:
    story, shown = visible.story, shown_label(visible)
    return " · ".join(
        (
            shown or many("{n} events", "{n} event", len(story.events)),
            many("{n} claims", "{n} claim", len(story.claim)),
            many("{n} sources", "{n} source", len(story.sources)),
        )
    )
