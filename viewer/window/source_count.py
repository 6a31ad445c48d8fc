"""What is counted in a document a little at a time, so that a long one is no wait: sentences, and what is hidden."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.scene.about_source import hidden_label
from viewer.scene.wording import strung
from viewer.story.coverage import Sentence, coverage
from viewer.story.invisible import invisible_by_stretches
from viewer.story.sources import Passage, Source
from viewer.story.story import Story
from viewer.words import many, said_number

SLICE_S = 0.006  # of work at a time, so that what is typed and dragged meanwhile is answered within a frame


class SourceCount(QObject):
    """Looks through the text of one source; a short one is looked through before anything else happens.

    Signals:
        counted: All is counted, which it was not when the source was shown.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Story, Source] | None = None
        self._left: Iterator[None] = iter(())
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._on_idle)
        self._sentences: list[Sentence] = []
        self._hidden = 0  # characters that no eye can see
        self._done = True

    def show_source(self, story: Story, source: Source) -> None:
        """Look through this source, if it is not the one that was shown already."""
        if self._shown and self._shown[0] is story and self._shown[1] is source:
            return
        self._shown, self._left = (story, source), self._looked_through(story, source)
        self._sentences, self._hidden = [], 0
        self._again.stop()
        self._go_on()

    @property
    def told(self) -> str:
        """From how many sentences claims quote, and how much is hidden in them; "" while that is not known.

        As in "16 of 17 sentences linked", "0 of 3 sentences linked · 1 invisible character shown by code point".
        """
        if not self._done:
            return ""
        linked = sum(1 for sentence in self._sentences if sentence.claims)
        count, shown = len(self._sentences), said_number(linked)
        told = many("{linked} of {n} sentences linked", "{linked} of {n} sentence linked", count, linked=shown)
        return strung((told, hidden_label(self._hidden)), "·")

    @property
    def uncovered(self) -> tuple[Passage, ...]:
        """The sentences that no claim quotes, as far as they are known."""
        return tuple(sentence.passage for sentence in self._sentences if not sentence.claims)

    def _looked_through(self, story: Story, source: Source) -> Iterator[None]:
        """Count step by step."""
        for sentence in coverage(story, source):
            self._sentences.append(sentence)
            yield
        for places in invisible_by_stretches(source.text):
            self._hidden += len(places)
            yield

    def _on_idle(self) -> None:
        self._go_on()
        if self._done:
            self.counted.emit()

    def _go_on(self) -> None:
        until = monotonic() + SLICE_S
        for _ in self._left:
            if monotonic() > until:
                self._done = False
                self._again.start()
                return
        self._done = True
