"""The choices of what leaves the window, one below the other."""

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from viewer.window.choice_box import ChoiceBox
from viewer.window.number_box import NumberBox
from viewer.window.picture_choice import (
    COLOURS,
    LEAST_PX,
    MOST_PX,
    OWN_SIZE,
    SCALES,
    VIEWS,
    PictureChoice,
    What,
    formats_at_hand,
)
from viewer.window.plain import PlainLabel
from viewer.words import noted, say


class PictureForm(QWidget):
    """Boxes for what, which view, colours, size, scale and format.

    Signals:
        choice_changed: Something else was chosen. arg: the PictureChoice.
    """

    choice_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = PictureChoice()
        self._what, self._view = ChoiceBox[What](noted("What leaves")), ChoiceBox[bool](noted("View"))
        self._colours, self._format = ChoiceBox[str](noted("Colours")), ChoiceBox[str](noted("Format"))
        self._size = ChoiceBox[tuple[int, int]](noted("Size"))
        self._width = NumberBox(noted("Width in px"), LEAST_PX[0], MOST_PX[0])
        self._height = NumberBox(noted("Height in px"), LEAST_PX[1], MOST_PX[1])
        self._scale = NumberBox(noted("Pixels for each px"), *SCALES)
        self._own_size = QWidget()
        self._arrange()
        self._connect()

    def show_choice(self, choice: PictureChoice) -> None:
        """Show what is chosen, and what else there is to choose from."""
        self._show(choice, choice.size_px not in choice.what.sizes)

    def _show(self, choice: PictureChoice, own_size: bool) -> None:
        self._choice = choice
        self._what.offer({what: what.value for what in What}, choice.what)
        self._view.offer(VIEWS, choice.whole)
        self._colours.offer(COLOURS, choice.colours)
        self._size.offer(choice.what.sizes, OWN_SIZE if own_size else choice.size_px)
        self._format.offer(formats_at_hand(choice.what), choice.suffix)
        for box, number in (
            (self._width, choice.width_px),
            (self._height, choice.height_px),
            (self._scale, choice.scale),
        ):
            with QSignalBlocker(box):  # else it tells what it is told
                box.setValue(number)
        self._rows.setRowVisible(self._own_size, own_size)
        self._view.setEnabled(choice.what.part is not None)  # decks and animations show all of the story
        self._scale.setEnabled(choice.has_pixels)

    def _arrange(self) -> None:
        self._scale.setPrefix("× ")
        row = QHBoxLayout(self._own_size)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._width)
        row.addWidget(PlainLabel("×"))
        row.addWidget(self._height)
        row.addStretch()
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, widget in (
            (say("&What"), self._what),
            (say("&View"), self._view),
            (say("C&olours"), self._colours),
            (say("Si&ze"), self._size),
            ("", self._own_size),
            (say("Sca&le"), self._scale),
            (say("&Format"), self._format),
        ):
            self._rows.addRow(name, widget)

    def _connect(self) -> None:
        self._what.activated.connect(self._on_what_chosen)
        self._size.activated.connect(self._on_size_chosen)
        for box in (self._view, self._colours, self._format):
            box.activated.connect(self._on_chosen)
        for number in (self._width, self._height, self._scale):
            number.valueChanged.connect(self._on_chosen)

    def _on_what_chosen(self) -> None:
        choice = self._choice.of(self._what.chosen)
        self._choose(choice, choice.size_px not in choice.what.sizes)

    def _on_size_chosen(self) -> None:
        """A size of one's own begins with the one that was chosen before."""
        own_size = self._size.chosen == OWN_SIZE
        width, height = self._choice.size_px if own_size else self._size.chosen
        self._choose(replace(self._choice, width_px=width, height_px=height), own_size)

    def _on_chosen(self) -> None:
        choice = replace(
            self._choice,
            whole=self._view.chosen,
            colours=self._colours.chosen,
            suffix=self._format.chosen,
            width_px=self._width.value(),
            height_px=self._height.value(),
            scale=self._scale.value(),
        )
        self._choose(choice, self._size.chosen == OWN_SIZE)

    def _choose(self, choice: PictureChoice, own_size: bool) -> None:
        self._show(choice, own_size)
        self.choice_changed.emit(choice)
