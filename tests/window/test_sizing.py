"""Larger and smaller: steps that follow each other are one change."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from reader import Reader

from viewer.settings import keep, load


def told(reader: Reader) -> list[str]:
    return [label.text() for label in reader.window.findChildren(QLabel)]


def test_steps_are_told_at_once_and_done_together(reader: Reader) -> None:
    with reader.qtbot.waitSignal(reader.window.renewal_requested):
        for _ in range(3):
            reader.chooses("enlarge_everything")
        assert "Everything at 150%" in told(reader)
        assert load().settings.scale == 100
    assert load().settings.scale == 150


def test_there_is_a_largest_a_smallest_and_the_designed_size(reader: Reader) -> None:
    keep(scale=90)
    for name, percent in (("reduce_everything", 80), ("reduce_everything", 80), ("everything_as_designed", 100)):
        reader.chooses(name)
        assert f"Everything at {percent}%" in told(reader)
    for _ in range(12):
        reader.chooses("enlarge_everything")
    assert "Everything at 200%" in told(reader)
    with reader.qtbot.waitSignal(reader.window.renewal_requested):
        pass


def test_back_at_the_size_that_it_has_nothing_starts_anew(reader: Reader) -> None:
    with reader.qtbot.assertNotEmitted(reader.window.renewal_requested, wait=1000):
        reader.chooses("enlarge_everything")
        reader.chooses("reduce_everything")


def test_each_has_keys(reader: Reader) -> None:
    for name, key in (("enlarge_everything", "Ctrl+Alt++"), ("reduce_everything", "Ctrl+Alt+-")):
        assert key in [each.toString() for each in reader.window.findChild(QAction, name).shortcuts()]
