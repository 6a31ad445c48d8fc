"""A box of values under their names."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.window.choice_box import ChoiceBox


def test_a_value_is_chosen_by_its_name_and_told_of_only_if_the_reader_chose_it(
    show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    box = ChoiceBox[tuple[int, int]]("Size of it")
    chosen: list[tuple[int, int]] = []
    box.activated.connect(lambda _: chosen.append(box.chosen))
    box.offer({(1, 2): "small", (30, 40): "large"}, (30, 40))
    assert (box.accessibleName(), box.currentText(), box.chosen) == ("Size of it", "large", (30, 40))
    assert chosen == []
    show(box)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert chosen == [(1, 2)]
    box.offer({(5, 6): "another"}, (5, 6))
    assert box.chosen == (5, 6)
    assert chosen == [(1, 2)]
