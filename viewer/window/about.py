"""The dialog that says which program this is and what it is made with."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer import __version__
from viewer.resources import resource
from viewer.view.marked import Marked
from viewer.window.plain import PlainLabel, ShortenedLabel
from viewer.window.row import Row
from viewer.window.rows import RowsView
from viewer.window.speech import announce
from viewer.window.versions import details, parts, system
from viewer.window.window_place import resize_within_screen
from viewer.words import noted, say

ICON_PX = 64
NAME = 1.4  # to the size of other words
SIZE_PX = (520, 560)
PURPOSE = noted("A timeline in which every mark can be asked who says so.")


class AboutDialog(QDialog):
    """Name, version and purpose; the parts with versions and licences; and a button that copies all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(say("About Claimline"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts, self._message = RowsView(say("What Claimline is made with")), ShortenedLabel()
        self._copy, self._close = QPushButton(say("&Copy Details")), QPushButton(say("Close"))
        self._arrange()
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.reject)
        self._parts.show_rows(
            [Row(head=Marked(part.name), beside=part.version, aside=part.licence) for part in parts()[1:]]
        )
        self._parts.setCurrentIndex(QModelIndex())  # until somebody goes through them

    def _arrange(self) -> None:
        name, purpose = ShortenedLabel(say("Claimline {version}", version=__version__)), PlainLabel(say(PURPOSE))
        name.setObjectName("about_name")
        font = QFont(self.font())
        font.setPixelSize(round(NAME * self.fontInfo().pixelSize()))
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        file = resource("icons", "claimline.svg")
        heading, words, column, buttons = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self), QHBoxLayout()
        if file.exists():
            picture = PlainLabel()
            picture.setPixmap(QIcon(str(file)).pixmap(ICON_PX))
            heading.addWidget(picture)
        words.addWidget(name)
        for label in (purpose, PlainLabel(say("MIT licence. It runs offline, on files of your own."))):
            label.setWordWrap(True)
            words.addWidget(label)
        heading.addLayout(words, 1)
        heading.setSpacing(16)
        self._parts.setObjectName("about_parts")
        self._parts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._message.setObjectName("about_system")
        self._message.setText(system())
        for button in (self._copy, self._close):
            buttons.addWidget(button)
        buttons.insertStretch(0)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (heading, buttons):
            column.addLayout(part)
        column.insertWidget(1, self._parts, 1)
        column.insertWidget(2, self._message)
        resize_within_screen(self, *SIZE_PX)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(details())
        self._message.setText(say("Details copied"))
        announce(self, say("Details copied"))
