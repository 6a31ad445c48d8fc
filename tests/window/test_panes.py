"""Panes that can be hidden, shown, and gone through by keys."""

from collections.abc import Callable
from pathlib import Path

from building import A_STORY, a_story
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from reader import Reader

NO_GROUND = A_STORY[: A_STORY.index("[road]")].replace('geography = "geography.geojson"\n', "")


def shown(reader: Reader) -> list[str]:
    panes = {
        "corridor": reader.corridor,
        "source": reader.window.findChild(object, "source"),
        "timeline": reader.timeline,
    }
    return [name for name, pane in panes.items() if pane.isVisible()]


def enabled(reader: Reader, name: str) -> bool:
    return reader.window.findChild(QAction, f"toggle_{name}").isEnabled()


def test_a_pane_is_hidden_and_stays_so_until_it_is_shown_again(open_window: Callable[..., Reader]) -> None:
    reader = open_window()
    reader.chooses("toggle_corridor")
    assert shown(reader) == ["source", "timeline"]
    again = open_window_after(reader, open_window)
    assert shown(again) == ["source", "timeline"]
    again.chooses("toggle_corridor")
    assert shown(again) == ["corridor", "source", "timeline"]


def open_window_after(reader: Reader, open_window: Callable[..., Reader]) -> Reader:
    reader.window.close()
    return open_window()


def test_the_last_pane_cannot_be_hidden(reader: Reader) -> None:
    reader.chooses("toggle_corridor")
    assert enabled(reader, "timeline")
    reader.chooses("toggle_source")
    assert (shown(reader), enabled(reader, "timeline")) == (["timeline"], False)
    reader.chooses("toggle_source")
    assert enabled(reader, "timeline")


def test_a_story_without_ground_has_no_corridor(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(a_story(tmp_path / "story", NO_GROUND))
    assert reader.told_problems == []
    assert (shown(reader), enabled(reader, "corridor")) == (["source", "timeline"], False)
    reader.chooses("open_shipped_story")
    assert (shown(reader), enabled(reader, "corridor")) == (["corridor", "source", "timeline"], True)


def test_f6_leads_from_pane_to_pane_that_is_shown(reader: Reader) -> None:
    def pane() -> str:
        focus = QApplication.focusWidget()
        return next(name for name in ("corridor", "source", "timeline") if is_in(focus, name))

    def is_in(widget: object, name: str) -> bool:
        found = reader.window.findChild(QWidget, name)
        return widget is found or found.isAncestorOf(widget)

    assert pane() == "timeline"
    visited = []
    for _ in range(3):
        reader.presses(Qt.Key.Key_F6)
        visited.append(pane())
    assert visited == ["corridor", "source", "timeline"]
    reader.chooses("previous_pane")
    assert pane() == "source"
    reader.chooses("toggle_corridor")
    reader.chooses("previous_pane")
    assert pane() == "timeline"
