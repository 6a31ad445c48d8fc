"""A page of the help as it is read: the only place of the program where text is markup, and that is our own.

No link leads out of the help, and no picture comes from elsewhere than `resources/help`.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from viewer.resources import resource
from viewer.window.help_style import style_page

SCHEME = "help"
COLUMN_PX, EDGE_PX = 760, 24  # how wide the text is at the most, and what is left beside it at the least
SUFFIX = ".webp"
LIGHT, DARK = f"-light{SUFFIX}", f"-dark{SUFFIX}"
Kind = QTextDocument.ResourceType
NO_PICTURE = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)  # where there is none, Qt would look for a file
NO_PICTURE.fill(0)


class HelpBrowser(QTextBrowser):
    """Shows pages by their names; Alt and the arrows lead back and forward.

    Signals:
        page_shown: Another page is shown. arg: its name.
        refused: A link leads out of the help, and is only told. arg: where to.
    """

    page_shown = Signal(str)
    refused = Signal(str)

    def __init__(self, pages: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages  # texts by names
        self._set_for_px = 0  # how wide the column was when the page was set
        self.setObjectName("help_page")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.sourceChanged.connect(self._on_source_changed)

    @property
    def page(self) -> str:
        """The name of the page that is shown; "" before the first."""
        return _name_of(self.source())

    def show_page(self, name: str) -> None:
        """Show a page from its beginning."""
        self.setSource(QUrl(f"{SCHEME}:/{name}.md"), Kind.MarkdownResource)

    def show_words(self, words: str) -> None:
        """Go to the first place of the page where words stand, if they stand there together."""
        if words.strip():
            self.find(words)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        to = self.source().resolved(url)
        if to.scheme() == SCHEME and _name_of(to) in self._pages:
            self.show_page(_name_of(to))
        else:
            self.refused.emit(url.toString())

    def _on_source_changed(self, url: QUrl) -> None:
        self._dress()
        self.page_shown.emit(_name_of(url))

    def _dress(self) -> None:
        self.document().setDocumentMargin(EDGE_PX)
        style_page(self.document(), self.fontInfo(), self.palette())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The text of a page or one of its pictures; of anything else nothing, wherever it is."""
        url = QUrl(name)
        if kind == Kind.ImageResource.value:
            return self._picture(url) or NO_PICTURE
        return self._pages.get(_name_of(url)) if kind == Kind.MarkdownResource.value else None

    def _picture(self, url: QUrl) -> QImage | None:
        """A picture, as wide as the column and as fine as the screen; in a dark theme the dark one, if there is one."""
        if url.scheme() != SCHEME:
            return None
        name, folder = url.path().removeprefix("/"), resource("help", "pictures").resolve()
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        for wanted in (name.replace(LIGHT, DARK), name) if dark else (name,):
            file = (folder.parent / wanted).resolve()
            if file.is_relative_to(folder) and file.suffix == SUFFIX and file.is_file():
                return self._fitted(QImage(str(file)))
        return None

    def _fitted(self, image: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        width = round(min(self._column_px, image.width()) * ratio)
        fitted = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    @property
    def _column_px(self) -> int:
        """How wide the text is."""
        return max(min(COLUMN_PX, self.width() - 2 * EDGE_PX - self._beside_px), 1)

    @property
    def _beside_px(self) -> int:
        """What frame and scroll bar take of the width."""
        return 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width() + 2

    def _set_anew(self) -> None:
        """The page in other colours or for another width; what was read stays in view."""
        bar = self.verticalScrollBar()
        read = bar.value() / max(bar.maximum(), 1)
        self.reload()
        bar.setValue(round(read * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text stays in the middle, and is no wider than is good to read."""
        beside = max((self.width() - self._column_px - self._beside_px) // 2 - EDGE_PX, 0)
        self.setViewportMargins(beside, 0, beside, 0)
        super().resizeEvent(event)
        if self._column_px != self._set_for_px:
            self._set_for_px = self._column_px
            self._set_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or another size of letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.page:
            self._set_anew()


def _name_of(url: QUrl) -> str:
    return url.path().removeprefix("/").removesuffix(".md")
