"""Looking for words in a document: what is found is kept, one place after the other is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from viewer.scene.marking import Found, SoughtWords
from viewer.story.sources import Source
from viewer.window.document_selection import SelectableText

if TYPE_CHECKING:  # imported when words are first looked for
    from viewer.window.document_search import Search


class SearchableText(SelectableText):
    """A page in which words are looked for.

    Signals:
        found: Words were looked for. arg: how far that has come, a Found.
    """

    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search: Search | None = None
        self._sought = SoughtWords()
        self._follows_found = True  # the place in turn is brought into view, unless something else was since

    def find_words(self, words: str) -> Found:
        """Mark all that reads like the words, and go to the first place from here on; "" marks nothing."""
        return self._find_from(words, self._sought.current.start if self._sought.current else self._origin)

    def reveal_found(self, words: str, start: int) -> Found:
        """Bring a place where the words stand into view, and mark all that reads like them."""
        self._show_at(start)
        return self._find_from(words, start)

    def _find_from(self, words: str, origin: int) -> Found:
        self._end_search()
        self._follows_found = True
        if self._page and words.strip():
            from viewer.window.document_search import Search

            self._search = Search(self._page.source.text, words, origin, self)
            self._search.progressed.connect(self._show_found)
        return self._show_found()

    def find_next(self, steps: int = 1) -> Found:
        """Go so many places on, or back, among those found."""
        self._follows_found = True
        if self._search:
            self._search.step(steps)
        return self._show_found()

    @property
    def _origin(self) -> int:
        """From where on is looked: the selection, or the top of the view."""
        selected = self.selected_passage
        return selected.start if selected else self._caret_at(QPointF(0, 0))

    def _end_search(self) -> None:
        if self._search:
            self._search.stop()
            self._search.deleteLater()
            self._search = None
            self._sought = SoughtWords()

    def _show_page(self, source: Source | None) -> None:
        self._end_search()
        super()._show_page(source)

    def _show_found(self) -> Found:
        """Mark what was found up to now, and bring the place in turn into view."""
        search, before = self._search, self._sought.current
        self._sought = SoughtWords(search.hits, search.current) if search else SoughtWords()
        if self._follows_found and self._sought.current and self._sought.current != before:
            self._show_if_hidden(self._sought.current.start)
        self._adorn_anew()
        found = search.found if search else Found()
        self.found.emit(found)
        return found

    def _show_if_hidden(self, position: int) -> None:
        rect = self._rect_of(position)
        if rect is None or rect.top() < 0 or rect.bottom() > self.viewport().height():
            self._show_at(position)

    def _adorn_anew(self) -> None:
        """What is marked has changed."""
        self.viewport().update()
