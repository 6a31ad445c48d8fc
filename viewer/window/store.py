"""The one place that changes: the story as it was last read, and the view of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, SignalInstance

from viewer.reading.problems import Problem
from viewer.reading.read import Reading
from viewer.story.story import Story
from viewer.view.moved import Moved, moved
from viewer.view.moves import kept
from viewer.view.state import ViewState
from viewer.view.visible import Visible, filters_changed, look

Rest = ParamSpec("Rest")


class Store(QObject):
    """Story and view state; every change is a move, and everybody is told the outcome.

    Signals:
        changed: What is visible is another. arg: the new Visible, or None where there is no story.
        framed: Another part of the corridor is in view, and nothing else has changed. arg: the new Visible.
        timed: The timeline is seen in another way, and nothing else has changed. arg: the new Visible.
        sifted: Other events pass the filters, and nothing else has changed. arg: the new Visible.
        story_read: The story was read, for the first time or again. arg: the problems found, as a tuple.
    """

    changed = Signal(object)
    framed = Signal(object)
    timed = Signal(object)
    sifted = Signal(object)
    story_read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.story: Story | None = None
        self.problems: tuple[Problem, ...] = ()
        self.state = ViewState()
        self.moved: Moved | None = None  # what a change of documents did to the quotes; None: none changed just now
        self.visible: Visible | None = None  # the story as it is looked at; None without a story

    def move(
        self, move: Callable[Concatenate[ViewState, Story, Rest], ViewState], *args: Rest.args, **kwargs: Rest.kwargs
    ) -> None:
        """Make a move of `view.moves`; nothing is told where it leads nowhere."""
        if self.story is None:
            return
        state = move(self.state, self.story, *args, **kwargs)
        if state != self.state:
            self._look(state, self._told_by(state))

    def show_reading(self, path: Path, reading: Reading, fresh: ViewState | None = None) -> None:
        """Take over a story that was read; the last good one of the same path stays where there is none now.

        `fresh` is the view with which another story opens.
        """
        again = path == self.path
        self.path, self.problems = path, reading.problems
        if not again or reading.story not in (None, self.story):
            self.moved = self._moved_by(reading) if again else None
            self.story = reading.story
            self._look(kept(self.state, self.story) if again and self.story else fresh or ViewState(), self.changed)
        self.story_read.emit(self.problems)

    def _moved_by(self, reading: Reading) -> Moved | None:
        """What has moved since the story was last good; it stays told until something else is read."""
        found = moved(self.story, reading.story) if self.story and reading.story else Moved()
        return found if found.sources else None

    def _told_by(self, state: ViewState) -> SignalInstance:
        """The signal of those who have to know of a change: dragging one pane leaves the others alone."""
        if state == replace(self.state, frame=state.frame):
            return self.framed
        timed = replace(self.state, period=state.period, unfolded=state.unfolded, closed_lanes=state.closed_lanes)
        if state == timed:
            return self.timed
        return self.sifted if state == filters_changed(self.state, state) else self.changed

    def _look(self, state: ViewState, signal: SignalInstance) -> None:
        """Look at the story like this, and tell it; state and what is visible change together or not at all."""
        self.visible = look(self.story, state, self.visible) if self.story else None
        self.state = state
        signal.emit(self.visible)
