"""A tab for each document of a story."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from viewer.scene.about_source import about, integrity
from viewer.story.events import Event
from viewer.story.invisible import readable
from viewer.story.sources import Source
from viewer.window.plain import tooltip
from viewer.window.taken_keys import takes
from viewer.words import say

LETTERS = 28
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class DocumentTabs(QTabBar):
    """The documents in the order of the story; Left and Right lead from one to the next.

    Signals:
        document_requested: Another document was chosen. arg: its SourceId.
    """

    document_requested = Signal(str)

    def __init__(self, sources: tuple[Source, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources, self._open = sources, sources[0]
        self.setAccessibleName(say("Documents"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        for number, source in enumerate(sources):
            self.addTab(_short(source.title).replace("&", "&&"))
            self.setTabToolTip(number, tooltip(f"{source.title}\n{about(source)} · {integrity(source)}"))
        self.currentChanged.connect(self._on_tab_chosen)

    def show_open(self, source: Source, event: Event | None) -> None:
        """Bring one to the front; those that the chosen event does not quote have softer names."""
        quoted = {claim.quote.source for claim in event.claims} if event else None
        palette = self.palette()
        for number, each in enumerate(self._sources):
            group = palette.ColorGroup.Active if quoted is None or each.id in quoted else palette.ColorGroup.Disabled
            self.setTabTextColor(number, palette.color(group, palette.ColorRole.WindowText))
        self._open = source
        self.setCurrentIndex(self._sources.index(source))

    def _on_tab_chosen(self, number: int) -> None:
        if self._sources[number] is not self._open:
            self.document_requested.emit(self._sources[number].id)

    def event(self, event: QEvent) -> bool:
        """Keys that lead from tab to tab are taken here, before they are those of an action of the window."""
        return takes(event, KEYS) or super().event(event)


def _short(title: str) -> str:
    """A title on one line, shortened."""
    line = readable(" ".join(title.split()))
    return line if len(line) <= LETTERS else f"{line[: LETTERS - 1].rstrip()}…"
