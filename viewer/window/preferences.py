"""Preferences: how the program behaves, applied as soon as they are chosen."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from viewer import settings
from viewer.languages import NAMES, SYSTEM, offered
from viewer.settings import Settings
from viewer.window.choice_box import ChoiceBox
from viewer.window.motion import ALWAYS, NEVER
from viewer.window.scaling import SCALES, nearest_scale
from viewer.words import noted, say

THEME_NAMES = {"system": noted("As the system"), "light": noted("Light"), "dark": noted("Dark")}
MOTIONS = {"system": noted("As the system says"), ALWAYS: noted("Always"), NEVER: noted("Never")}
WIDTH_PX = 420
PAUSE_MS = 900  # in which another choice may follow


class Preferences(QDialog):
    """What can be chosen stands in one column; nothing has to be confirmed.

    Signals:
        theme_chosen: A theme was chosen. arg: its name in the menu.
        renewal_requested: The program is to start anew, in another language or size.
    """

    theme_chosen = Signal(str)
    renewal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(say("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme: ChoiceBox[str] = ChoiceBox(noted("Theme"))
        self._size: ChoiceBox[int] = ChoiceBox(noted("Size"))
        self._language: ChoiceBox[str] = ChoiceBox(noted("Language"))
        self._motion: ChoiceBox[str] = ChoiceBox(noted("Motion"))
        self._folded = QCheckBox(say("&Fold quiet stretches of time when a story opens"))
        self._reopen = QCheckBox(say("&Open the last story at the start"))
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        kept = settings.load().settings
        self._started_with = kept.scale, kept.language
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._arrange()
        self._connect()
        self._show(kept)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(say("&Theme"), self._theme)
        form.addRow(say("&Size of everything"), self._size)
        form.addRow(say("&Language"), self._language)
        form.addRow(say("&Motion"), self._motion)
        form.addRow(self._folded)
        form.addRow(self._reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(20)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self.setMinimumWidth(WIDTH_PX)

    def _connect(self) -> None:
        self._theme.activated.connect(self._on_theme_activated)
        self._pause.timeout.connect(self._on_pause_over)
        self._size.activated.connect(self._on_size_activated)
        self._language.activated.connect(self._on_language_activated)
        self._motion.activated.connect(self._on_motion_activated)
        self._folded.clicked.connect(self._on_folded_clicked)
        self._reopen.clicked.connect(self._on_reopen_clicked)
        self._buttons.rejected.connect(self.close)
        self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(self._on_restored)

    def _show(self, kept: Settings) -> None:
        self._theme.offer(THEME_NAMES, _known(kept.theme, THEME_NAMES))
        self._size.offer({scale: f"{scale}%" for scale in SCALES}, nearest_scale(kept.scale))
        languages = {SYSTEM: noted("As the system"), **{code: NAMES[code] for code in offered()}}
        self._language.offer(languages, _known(kept.language, languages))
        self._motion.offer(MOTIONS, _known(kept.motion, MOTIONS))
        self._folded.setChecked(kept.folded)
        self._reopen.setChecked(kept.reopen)

    def _on_theme_activated(self) -> None:
        self.theme_chosen.emit(self._theme.chosen)

    def _on_size_activated(self) -> None:
        self._renew(scale=self._size.chosen)

    def _on_language_activated(self) -> None:
        self._renew(language=self._language.chosen)

    def _renew(self, **chosen: Any) -> None:
        """Keep what was chosen, and start anew once nothing else follows: arrows lead through a list one by one."""
        settings.keep(**chosen)
        self._pause.start()

    def _on_pause_over(self) -> None:
        now = settings.load().settings
        if (now.scale, now.language) != self._started_with:
            self._started_with = now.scale, now.language
            self.renewal_requested.emit()

    def _on_motion_activated(self) -> None:
        settings.keep(motion=self._motion.chosen)

    def _on_folded_clicked(self, checked: bool) -> None:
        settings.keep(folded=checked)

    def _on_reopen_clicked(self, checked: bool) -> None:
        settings.keep(reopen=checked)

    def _on_restored(self) -> None:
        first = Settings()
        settings.keep(motion=first.motion, folded=first.folded, reopen=first.reopen)
        self.theme_chosen.emit(first.theme)
        self._show(first)
        self._renew(scale=first.scale, language=first.language)


def _known(value: str, names: Mapping[str, str]) -> str:
    """A value as long as it is offered; else that which the system decides."""
    return value if value in names else "system"
