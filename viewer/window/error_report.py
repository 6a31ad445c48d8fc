"""The window for our own mistakes: what happened, in words that can be copied to whoever can mend it."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.export.log import NAME
from viewer.folders import state_folder
from viewer.story.invisible import readable
from viewer.window.plain import PlainLabel, WrappedLabel
from viewer.window.window_place import resize_within_screen
from viewer.words import noted, say

SIZE_PX = (760, 520)
WHAT_IT_MEANS = noted(
    "This is a mistake of Claimline, not of your story, and none of your files was changed by it. "
    "You can go on; if something looks wrong, open the story again. Please copy the report and send "
    "it with a word on what you did: it tells versions and where in the program it happened, and "
    "nothing else leaves this computer."
)


class ErrorReport(QDialog):
    """Shows a report beside the work, which goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error_report")
        self.setWindowTitle(say("Something went wrong"))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as every program is written
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(say("Report"))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = QPushButton(say("&Copy Report"))
        self._folder = QPushButton(say("Open &Log Folder"))
        self._arrange()
        self._copy.clicked.connect(self._on_copy)
        self._folder.clicked.connect(self._on_folder)
        resize_within_screen(self, *SIZE_PX)

    def show_report(self, report: str) -> None:
        """Show a report, character for character."""
        self._text.setPlainText(readable(report))
        self._copy.setText(say("&Copy Report"))
        self._copy.setFocus()

    def _arrange(self) -> None:
        heading = PlainLabel(say("Something went wrong in Claimline"))
        heading.setObjectName("report_heading")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self._copy, self._folder):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (heading, WrappedLabel(say(WHAT_IT_MEANS))):
            column.addWidget(widget)
        column.addWidget(self._text, 1)
        column.addWidget(self._kept_label())
        column.addWidget(buttons)

    def _kept_label(self) -> QWidget:
        label = WrappedLabel(say("Also kept in {folder}", folder=state_folder() / NAME))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return label

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(say("Copied"))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(state_folder())))
