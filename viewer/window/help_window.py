"""The window of the help: its pages by name, found by words, and the page that is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from viewer.view.marked import marked, surroundings
from viewer.view.matching import best_first
from viewer.window.help_browser import HelpBrowser
from viewer.window.help_pages import PAGES, page_text, words_of
from viewer.window.list_field import ListField
from viewer.window.plain import PlainLabel
from viewer.window.row import Row
from viewer.window.rows import RowsView
from viewer.window.speech import announce
from viewer.window.window_place import resize_within_screen
from viewer.words import noted, say

SIZE_PX = (1080, 760)
CONTENTS_PX = 250
NOTHING = noted("No page has these words")


class HelpWindow(QDialog):
    """Can stay open beside the main window; everything in it comes with the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(say("Claimline Help"))
        texts = {name: page_text(name) for name in PAGES}
        self._words = {name: words_of(text) for name, text in texts.items()}
        self._field, self._contents, self._told = ListField(), RowsView(say("Pages of the help")), PlainLabel()
        self._browser = HelpBrowser(texts)
        self._names: list[str] = []  # of the pages in the contents
        self._arrange()
        self._connect()
        self._show_found("")
        self._browser.show_page(self._names[0])

    def _arrange(self) -> None:
        self._field.setPlaceholderText(say("Find in help"))
        self._field.setAccessibleName(say("Find pages of the help by words"))
        self._field.setClearButtonEnabled(True)
        self._contents.setObjectName("help_contents")
        self._browser.setAccessibleName(say("Help"))
        self._told.setObjectName("help_told")
        self._told.setWordWrap(True)
        column, row, side = QVBoxLayout(), QHBoxLayout(self), QWidget()
        side.setObjectName("help_side")
        side.setLayout(column)
        side.setFixedWidth(CONTENTS_PX)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (self._field, self._contents, self._told):
            column.addWidget(widget, 1 if widget is self._contents else 0)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._browser, 1)
        self.setFocusProxy(self._field)
        resize_within_screen(self, *SIZE_PX)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._show_found)
        self._field.step_requested.connect(self._on_step_requested)
        self._field.chosen.connect(self._on_chosen)
        self._field.left.connect(self.reject)
        self._contents.row_chosen.connect(self._open)
        self._browser.page_shown.connect(self._on_page_shown)
        self._browser.refused.connect(self._on_refused)

    def _show_found(self, words: str) -> None:
        """The pages that have all the words, the best first where words are sought."""
        names = list(self._words)
        matches = best_first(words, [f"{say(PAGES[name])}\n{self._words[name]}" for name in names])
        self._names = [names[match.number] for match in matches]
        rows = []
        for name in self._names:
            found = marked(self._words[name], words)
            below = surroundings(found.text, found.marks) if found.marks else None
            rows.append(Row(head=marked(say(PAGES[name]), words), below=below))
        self._contents.show_rows(rows)
        self._told.setText("" if rows else say(NOTHING))
        announce(self._field, self._contents.told or say(NOTHING))

    def _on_step_requested(self, steps: int) -> None:
        self._contents.step(steps)
        announce(self._field, self._contents.told)

    def _on_chosen(self) -> None:
        if self._contents.current is not None:
            self._open(self._contents.current)
            self._browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, number: int) -> None:
        self._browser.show_page(self._names[number])
        self._browser.show_words(self._field.text())

    def _on_page_shown(self, name: str) -> None:
        self._told.setText("")
        if name in self._names:
            self._contents.show_current(self._names.index(name))

    def _on_refused(self, address: str) -> None:
        """Links to the world are told, not followed: the program stays offline."""
        self._told.setText(say("Not opened, as Claimline stays offline: {address}", address=address))
