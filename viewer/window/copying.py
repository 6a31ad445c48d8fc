"""What is copied: pictures, quotes with their sources, references, and passages as claims to begin with."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from viewer.story.sources import Passage
from viewer.window.store import Store
from viewer.words import say


class Copying(QObject):
    """Puts on the clipboard what actions of the same names ask for.

    Signals:
        done: Something was copied. arg: a sentence about it.
    """

    done = Signal(str)

    def __init__(self, store: Store, selected_passage: Callable[[], Passage | None], parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._selected_passage = selected_passage  # of the document that is open

    def copy_quote(self) -> None:
        """The chosen quotes with speakers and source, as plain and as rich text."""
        from viewer.export.quotation import quoted_html, quoted_plain

        visible = self._store.visible
        if visible is None or not visible.marked_claims:
            self.done.emit(say("choose an event to copy its quote"))
            return
        data = QMimeData()
        data.setText(quoted_plain(visible.story, visible.marked_claims))
        data.setData("text/html", quoted_html(visible.story, visible.marked_claims).encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.done.emit(say("Quote copied"))

    def copy_bibtex(self) -> None:
        """The open source as a BibTeX entry."""
        from viewer.export.bibtex import bibtex

        if source := self._store.visible and self._store.visible.source:
            self._copy(bibtex(source), "BibTeX")

    def copy_ris(self) -> None:
        """The open source as a RIS record."""
        from viewer.export.ris import ris

        if source := self._store.visible and self._store.visible.source:
            self._copy(ris(source), "RIS")

    def copy_csl(self) -> None:
        """The open source as CSL-JSON."""
        from viewer.export.csl import csl_json

        if source := self._store.visible and self._store.visible.source:
            self._copy(csl_json((source,)), "CSL-JSON")

    def copy_as_claim(self) -> None:
        """The passage that is selected in the document as the TOML of a claim."""
        from viewer.export.claim_draft import claim_toml

        visible, passage = self._store.visible, self._selected_passage()
        if visible is None or visible.source is None or passage is None:
            self.done.emit(say("select a passage of the document to copy it as a claim"))
            return
        if not visible.source.text[passage.start : passage.end].strip():
            self.done.emit(say("there are no words in what is selected"))
            return
        story = visible.story
        QGuiApplication.clipboard().setText(claim_toml(visible.source, passage, story.claim.keys(), story.voice.keys()))
        self.done.emit(say("Claim copied: paste it below an [[event]] of story.toml and fill in said_by"))

    def _copy(self, text: str, name: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.done.emit(say("Source copied as {name}", name=name))
