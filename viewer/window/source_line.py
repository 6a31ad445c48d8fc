"""The lines above a document: which document it is, whether its text is the one that was quoted, and what changed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.scene.about_source import about, details, integrity
from viewer.scene.wording import strung
from viewer.story.sources import Source
from viewer.view.visible import Visible
from viewer.window.document_tabs import DocumentTabs
from viewer.window.plain import PlainText, WrappedLabel
from viewer.words import said_number, say

MOST_TOLD = 8  # of what has changed
MOST_DETAILS = 10  # lines that are seen at once
RIGHT_PX = 26


class SourceLine(QWidget):
    """The documents of a story as tabs, and about the one that is open what can be known of it.

    Signals:
        document_requested: Another document was chosen. arg: its SourceId.
    """

    document_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_line")
        self._sources: tuple[Source, ...] = ()
        self._tabs: DocumentTabs | None = None
        self._told_in_full = ""  # all that is known of the open one
        self._about, self._news = WrappedLabel(), WrappedLabel()
        self._details: PlainText | None = None  # until somebody asks for them
        self._more, self._known, self._news_box = QToolButton(), QToolButton(), QWidget()
        self._column = QVBoxLayout(self)
        self._arrange()

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the focus, from above."""
        return tuple(filter(None, (self._tabs, self._more, self._details, self._known)))

    def show_visible(self, visible: Visible | None, counted: str) -> None:
        """Tell about the open document; `counted` is what there was to count in it."""
        source = visible.source if visible else None
        self._set_tabs(visible.story.sources if visible else ())
        self._more.setVisible(source is not None)
        if visible is None or source is None:
            self._about.setText("")
            self._show_details("")
            return
        if self._tabs:
            self._tabs.show_open(source, visible.selected)
        self._about.setText(strung((say("Source: {about}", about=about(source)), counted, integrity(source)), "·"))
        self._show_details("\n".join(f"{name}: {value}" for name, value in details(source)))

    def indent(self, margin_px: int) -> None:
        """Begin so far from the left, as the text of the document does."""
        self._column.setContentsMargins(margin_px, 8, RIGHT_PX, 6)

    def show_news(self, lines: tuple[str, ...]) -> None:
        """Tell what has changed in the documents since they were read before; () tells nothing."""
        more = (say("and {n} more", n=said_number(len(lines) - MOST_TOLD)),) if len(lines) > MOST_TOLD else ()
        self._news.setText("\n".join((*lines[:MOST_TOLD], *more)))
        self._news_box.setVisible(bool(lines))

    def _show_details(self, text: str) -> None:
        self._told_in_full = text
        if self._details:
            self._details.show_text(text)

    def _set_tabs(self, sources: tuple[Source, ...]) -> None:
        """A tab for each document where there are several."""
        if sources == self._sources:
            return
        self._sources = sources
        if self._tabs:
            self._tabs.deleteLater()
            self._tabs = None
        if len(sources) > 1:
            self._tabs = DocumentTabs(sources)
            self._tabs.document_requested.connect(self.document_requested)
            self._column.insertWidget(0, self._tabs)
            self.setTabOrder(_focused_before(self._more), self._tabs)

    def _on_more_toggled(self, shown: bool) -> None:
        if self._details is None:
            self._details = PlainText(MOST_DETAILS)
            self._details.setAccessibleName(say("Details of this source"))
            self._column.insertWidget(self._column.indexOf(self._news_box), self._details)
            self.setTabOrder(self._more, self._details)
            self._details.show_text(self._told_in_full)
        self._details.setVisible(shown)

    def _arrange(self) -> None:
        self._more.setText(say("Details"))
        self._more.setCheckable(True)
        self._more.setAccessibleName(say("Show details of this source"))
        self._more.toggled.connect(self._on_more_toggled)
        line = QHBoxLayout()
        line.addWidget(self._about, 1)
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self.indent(RIGHT_PX)
        self._column.addLayout(line)
        self._column.addWidget(self._news_box)
        self._arrange_news()

    def _arrange_news(self) -> None:
        self._news_box.setObjectName("source_news")
        row = QHBoxLayout(self._news_box)
        row.setContentsMargins(0, 2, 0, 2)
        self._known.setText(say("OK"))
        self._known.setAccessibleName(say("I know what has changed"))
        self._known.clicked.connect(self._news_box.hide)
        row.addWidget(self._news, 1)
        row.addWidget(self._known, 0, Qt.AlignmentFlag.AlignTop)
        self._news_box.setVisible(False)

    def event(self, event: QEvent) -> bool:
        """However many lines there are in this width, none is cut: the document below gives way, and then the pane."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            for label in (self._about, self._news):
                label.setMinimumHeight(label.heightForWidth(label.width()))
        return super().event(event)


def _focused_before(widget: QWidget) -> QWidget:
    """What has the focus before a widget, if one goes from one to the next by keys."""
    before = widget.previousInFocusChain()
    while before and before.focusPolicy() is Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget
