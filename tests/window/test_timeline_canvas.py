"""The timeline on a canvas: it is zoomed and dragged, and so is the date in view."""

import pytest
from gestures import PLAIN, drag, move, wheel
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from reader import Reader, middle, texts, words
from sheet import marks_of

from viewer.scene.marks import Disc, OfEvent, OfFold, OfLane, OfMoment
from viewer.view import moves
from viewer.window.timeline_canvas import TimelineCanvas

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
DEAL, PATROL = OfEvent("deal"), OfEvent("first-patrol")


@pytest.fixture
def canvas(reader: Reader) -> TimelineCanvas:
    """The timeline of a window with the story that ships."""
    assert isinstance(reader.timeline, TimelineCanvas)
    return reader.timeline


def x_of(canvas: TimelineCanvas, title: str) -> float | None:
    """Where an event's title begins; None where it is not on the timeline."""
    return next((text.x for text in texts(canvas.scene) if text.text == title), None)


def test_the_wheel_zooms_about_the_pointer(reader: Reader, canvas: TimelineCanvas) -> None:
    before = x_of(canvas, "Deal on a corridor and joint patrols")
    assert before is not None
    disc_x = before - 20
    wheel(canvas, round(disc_x), 20, 3)
    assert reader.window.store.state.period is not None
    after = x_of(canvas, "Deal on a corridor and joint patrols")
    assert after == pytest.approx(before, abs=3)
    assert "2018" not in words(canvas.scene)
    assert "2020" in words(canvas.scene), "the year is never off the picture"
    wheel(canvas, 600, 20, -9)
    assert reader.window.store.state.period is None


def test_a_drag_moves_the_time_and_is_no_click(reader: Reader, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    wheel(canvas, 900, 20, 4)
    before = x_of(canvas, "Deal on a corridor and joint patrols")
    with qtbot.assertNotEmitted(canvas.subject_clicked):
        drag(qtbot, canvas, QPoint(700, 40), QPoint(760, 40))
        qtbot.mouseRelease(canvas, LEFT, pos=QPoint(760, 40))
    after = x_of(canvas, "Deal on a corridor and joint patrols")
    assert before is not None
    assert after is not None
    assert after - before == pytest.approx(60, abs=2)


def test_a_drag_of_the_time_leaves_the_other_panes_alone(reader: Reader, canvas: TimelineCanvas) -> None:
    corridor, card = reader.corridor.scene, reader.claims.scene
    wheel(canvas, 900, 20, 4)
    assert reader.corridor.scene is corridor
    assert reader.claims.scene is card


def test_a_double_click_comes_closer_to_an_event(reader: Reader, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    spot = middle(next(mark for mark in marks_of(canvas.scene, DEAL)))
    qtbot.mouseDClick(canvas, LEFT, pos=spot)
    assert reader.window.store.state.period is not None
    assert x_of(canvas, "Deal on a corridor and joint patrols") is not None


def test_home_brings_all_of_it_back(reader: Reader, canvas: TimelineCanvas) -> None:
    wheel(canvas, 900, 20, 4)
    reader.window.store.move(moves.selected, "deal")
    reader.presses(Qt.Key.Key_Home)
    assert reader.window.store.state.period is None
    assert reader.chosen_title == ""


def test_stepping_brings_an_event_into_view(reader: Reader, canvas: TimelineCanvas) -> None:
    reader.window.store.move(moves.selected, "first-patrol")
    reader.chooses("fit_selection")
    assert x_of(canvas, "Sochi agreement") is None
    reader.window.store.move(moves.selected, "sochi-agreement")
    assert x_of(canvas, "Sochi agreement") is not None


def test_the_date_in_view_is_dragged_and_the_corridor_follows(
    reader: Reader, canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    reader.window.store.move(moves.selected, "first-patrol")
    assert "Northern strip" in words(reader.corridor.scene)
    handle = middle(marks_of(canvas.scene, OfMoment())[-1])
    start = x_of(canvas, "Sochi agreement")
    assert start is not None
    drag(qtbot, canvas, handle, QPoint(round(start), handle.y()))
    qtbot.mouseRelease(canvas, LEFT, pos=handle)
    assert "Northern strip" not in words(reader.corridor.scene)
    assert reader.chosen_title == "First joint patrol on the M4", "what is chosen stays chosen"


def test_keys_lead_day_by_day(reader: Reader) -> None:
    reader.window.store.move(moves.selected, "deal")
    reader.presses(Qt.Key.Key_Comma)
    assert "4 March 2020" in words(reader.corridor.scene)
    assert "Northern strip" not in words(reader.corridor.scene)
    reader.presses(Qt.Key.Key_Period)
    assert "Northern strip" in words(reader.corridor.scene)


def test_shift_and_arrows_drag_by_keys(reader: Reader, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    wheel(canvas, 900, 20, 4)
    before = reader.window.store.state.period
    qtbot.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    after = reader.window.store.state.period
    assert before is not None
    assert after is not None
    assert after.start > before.start


def test_a_click_unfolds_a_quiet_stretch(reader: Reader, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    fold = next(mark for mark in canvas.scene.marks if isinstance(mark.subject, OfFold))
    qtbot.mouseClick(canvas, LEFT, pos=middle(fold))
    assert "folded" not in words(canvas.scene)


def test_a_click_on_its_name_closes_a_lane(reader: Reader, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    qtbot.mouseClick(canvas, LEFT, pos=middle(marks_of(canvas.scene, OfLane("Fighting"))[0]))
    assert x_of(canvas, "Aerial attack on Turkish troops") is None
    assert x_of(canvas, "Sochi agreement") is not None


# Finding


def find(reader: Reader) -> QLineEdit:
    box = reader.window.findChild(QLineEdit, "find")
    assert isinstance(box, QLineEdit)
    return box


def test_words_find_events_by_titles_quotes_and_documents(reader: Reader, qtbot: QtBot) -> None:
    reader.chooses("find")
    assert find(reader).hasFocus()
    qtbot.keyClicks(find(reader), "erdogan")
    assert x_of(reader.timeline, "Deal on a corridor and joint patrols") is not None
    assert x_of(reader.timeline, "Sochi agreement") is None
    assert any("1 of 8 events shown" in label for label in reader.labels)


def test_escape_brings_all_events_back_before_it_lets_go_of_the_chosen_one(reader: Reader, qtbot: QtBot) -> None:
    reader.window.store.move(moves.selected, "deal")
    qtbot.keyClicks(find(reader), "patrol")
    reader.chooses("let_go")
    assert find(reader).text() == ""
    assert x_of(reader.timeline, "Sochi agreement") is not None
    assert reader.chosen_title
    reader.chooses("let_go")
    assert reader.chosen_title == ""


def test_letters_typed_there_are_no_commands(reader: Reader, qtbot: QtBot) -> None:
    find(reader).setFocus()
    qtbot.keyClicks(find(reader), "m4, z.")
    assert find(reader).text() == "m4, z."
    assert "straightened" in words(reader.corridor.scene)


# Lanes


def test_a_lane_can_be_hidden_and_is_counted(reader: Reader) -> None:
    menu = next(menu for menu in reader.window.findChildren(QMenu) if "Lan" in menu.title())
    [fighting] = [action for action in menu.actions() if action.data() == "Fighting"]
    assert fighting.isChecked()
    fighting.trigger()
    assert x_of(reader.timeline, "Aerial attack on Turkish troops") is None
    assert any("5 of 8 events shown" in label for label in reader.labels)
    fighting.trigger()
    assert x_of(reader.timeline, "Aerial attack on Turkish troops") is not None


def test_a_press_that_hardly_moves_is_a_click(reader: Reader, canvas: TimelineCanvas, qtbot: QtBot) -> None:
    disc = next(mark for mark in canvas.scene.marks if isinstance(mark, Disc))
    spot = middle(disc)
    qtbot.mousePress(canvas, LEFT, pos=spot)
    move(canvas, spot + QPoint(1, 1), PLAIN)
    qtbot.mouseRelease(canvas, LEFT, pos=spot)
    assert reader.chosen_title == "Deal on a corridor and joint patrols"
