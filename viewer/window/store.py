"""The one place that changes: the story as it was last read, and the view of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from viewer.reading.problems import Problem
from viewer.reading.read import Reading
from viewer.story.story import Story
from viewer.view.moves import kept
from viewer.view.state import ViewState
from viewer.view.visible import Visible, look

Rest = ParamSpec("Rest")


class Store(QObject):
    """Story and view state; every change is a move, and everybody is told the outcome.

    Signals:
        changed: What is visible is another. arg: the new Visible, or None where there is no story.
        story_read: The story was read, for the first time or again. arg: the problems found, as a tuple.
    """

    changed = Signal(object)
    story_read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.story: Story | None = None
        self.problems: tuple[Problem, ...] = ()
        self.state = ViewState()
        self.visible: Visible | None = None  # the story as it is looked at; None without a story

    def move(
        self, move: Callable[Concatenate[ViewState, Story, Rest], ViewState], *args: Rest.args, **kwargs: Rest.kwargs
    ) -> None:
        """Make a move of `view.moves`; nothing is told where it leads nowhere."""
        if self.story is None:
            return
        state = move(self.state, self.story, *args, **kwargs)
        if state != self.state:
            self._look(state)

    def show_reading(self, path: Path, reading: Reading) -> None:
        """Take over a story that was read; the last good one of the same path stays where there is none now."""
        again = path == self.path
        self.path, self.problems = path, reading.problems
        if not again or reading.story not in (None, self.story):
            self.story = reading.story
            self._look(kept(self.state, self.story) if again and self.story else ViewState())
        self.story_read.emit(self.problems)

    def _look(self, state: ViewState) -> None:
        """Look at the story like this, and tell everybody."""
        self.state = state
        self.visible = look(self.story, state) if self.story else None
        self.changed.emit(self.visible)
