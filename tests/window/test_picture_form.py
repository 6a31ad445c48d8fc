"""The choices of what leaves the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from viewer.window.picture_choice import PictureChoice, What
from viewer.window.picture_form import PictureForm


@pytest.fixture
def form(show: Callable[..., QWidget]) -> PictureForm:
    shown = PictureForm()
    shown.show_choice(PictureChoice())
    show(shown)
    return shown


def box(form: PictureForm, name: str) -> QComboBox:
    return form.findChild(QComboBox, name)


def number(form: PictureForm, name: str) -> QSpinBox:
    return form.findChild(QSpinBox, name)


@pytest.mark.parametrize(
    "choice",
    [
        PictureChoice(),
        PictureChoice(what=What.DECK, suffix=".pdf", width_px=1600, height_px=1200, colours="dark"),
        PictureChoice(what=What.ANIMATION, suffix=".webp", width_px=640, height_px=4320),
        PictureChoice(what=What.SOURCE, suffix=".jpg", scale=4, whole=True, colours="print"),
    ],
)
def test_what_is_shown_is_shown_and_told_to_nobody(choice: PictureChoice, form: PictureForm) -> None:
    told: list[PictureChoice] = []
    form.choice_changed.connect(told.append)
    form.show_choice(choice)
    form.show_choice(choice)
    assert told == []
    assert box(form, "what_leaves").currentText() == choice.what.value
    assert box(form, "format").currentText() == choice.what.formats[choice.suffix]
    assert (number(form, "width").value(), number(form, "height").value()) == choice.size_px
    assert number(form, "width").isVisible() == (choice.size_px not in choice.what.sizes)


def test_each_choice_is_told_as_a_whole(form: PictureForm, qtbot: QtBot) -> None:
    told: list[PictureChoice] = []
    form.choice_changed.connect(told.append)
    qtbot.keyClick(box(form, "view"), Qt.Key.Key_Down)
    qtbot.keyClick(box(form, "colours"), Qt.Key.Key_End)
    qtbot.keyClick(number(form, "pixels"), Qt.Key.Key_Up)
    qtbot.keyClick(box(form, "what_leaves"), Qt.Key.Key_Down)
    assert told[-1] == PictureChoice(what=What.TIMELINE, whole=True, colours="print", scale=2)
    assert len(told) == 4


def test_only_what_makes_a_difference_can_be_chosen(form: PictureForm) -> None:
    for choice, view, scale in (
        (PictureChoice(), True, True),
        (PictureChoice(suffix=".svg"), True, False),
        (PictureChoice().of(What.DECK), False, False),
        (PictureChoice().of(What.ANIMATION), False, False),
    ):
        form.show_choice(choice)
        assert (box(form, "view").isEnabled(), number(form, "pixels").isEnabled()) == (view, scale)


def test_a_size_of_ones_own_begins_with_the_one_before(form: PictureForm, qtbot: QtBot) -> None:
    told: list[PictureChoice] = []
    form.choice_changed.connect(told.append)
    qtbot.keyClick(box(form, "size"), Qt.Key.Key_End)
    assert number(form, "width").isVisible()
    assert told[-1].size_px == (1920, 1080)
    qtbot.keyClick(number(form, "height"), Qt.Key.Key_Down)
    assert told[-1].size_px == (1920, 1079)
    assert box(form, "size").currentText() == "Another size"
