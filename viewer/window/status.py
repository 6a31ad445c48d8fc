"""The line at the bottom: how much there is, what stands out, and the keys that step through it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.reading.problems import Problem
from viewer.scene.telling import shown_label
from viewer.scene.wording import accounts_label, counted
from viewer.view.visible import Visible
from viewer.window.plain import PlainLabel


class Status(QWidget):
    """Counts on the left, keys on the right, and between them a notice that goes with the next change.

    Signals:
        problems_requested: The count of problems was clicked.
    """

    problems_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._counts, self._notice = PlainLabel(), PlainLabel()
        self._keys = PlainLabel("← → step through events")
        self._problems = QPushButton()
        self._problems.setObjectName("problem_count")
        self._problems.setFlat(True)
        self._problems.setVisible(False)
        self._problems.clicked.connect(self.problems_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(24)
        self._notice.setWordWrap(True)  # a long one makes no window wider
        for widget, stretch in ((self._counts, 0), (self._problems, 0), (self._notice, 1), (self._keys, 0)):
            row.addWidget(widget, stretch)

    def show_visible(self, visible: Visible | None) -> None:
        """Count what is open, and say whether accounts differ on what is chosen."""
        self._counts.setText(_counts(visible) if visible else "")
        sides = visible.chosen.sides if visible and visible.chosen else ()
        self._notice.setText(f"{accounts_label(sides)} differ on this event" if sides else "")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Count the problems."""
        self._problems.setVisible(bool(problems))
        self._problems.setText(counted(len(problems), "problem"))

    def show_notice(self, text: str) -> None:
        """Say what was just done."""
        self._notice.setText(text)


def _counts(visible: Visible) -> str:
    story, shown = visible.story, shown_label(visible)
    return " · ".join(
        (
            shown or counted(len(story.events), "event"),
            counted(len(story.claim), "claim"),
            counted(len(story.sources), "source"),
        )
    )
