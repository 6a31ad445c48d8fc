"""The corridor on a canvas: it is zoomed, dragged, measured and turned into a map, by pointer and by keys."""

from collections.abc import Callable

import pytest
from gestures import drag, move, wheel
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyleFactory
from pytestqt.qtbot import QtBot
from reader import Reader, words

from viewer.scene.marks import Disc, OfClaim, OfPlace
from viewer.view import moves
from viewer.view.state import Layout, Region, Stretch
from viewer.window.corridor_canvas import CorridorCanvas

LEFT = Qt.MouseButton.LeftButton
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(reader: Reader) -> CorridorCanvas:
    """The corridor of a window with the story that ships, on the first patrol."""
    reader.window.store.move(moves.selected, "first-patrol")
    assert isinstance(reader.corridor, CorridorCanvas)
    return reader.corridor


def place(canvas: CorridorCanvas, name: str) -> Disc | None:
    assert canvas.scene is not None
    discs = (mark for mark in canvas.scene.marks if isinstance(mark, Disc) and mark.subject == OfPlace(name))
    return next(discs, None)


def frame(reader: Reader) -> Stretch | Region | None:
    return reader.window.store.state.frame


def test_the_wheel_zooms_about_the_pointer(reader: Reader, canvas: CorridorCanvas) -> None:
    ariha = place(canvas, "ariha")
    assert ariha is not None
    wheel(canvas, round(ariha.x), round(ariha.y), 4)
    nearer = place(canvas, "ariha")
    assert nearer is not None
    assert (nearer.x, nearer.y) == pytest.approx((ariha.x, ariha.y), abs=1)
    assert place(canvas, "latakia") is None
    wheel(canvas, 300, 200, -5)
    assert frame(reader) is None
    assert place(canvas, "latakia") is not None


def test_a_drag_moves_what_is_seen_and_is_no_click(reader: Reader, canvas: CorridorCanvas, qtbot: QtBot) -> None:
    ariha = place(canvas, "ariha")
    assert ariha is not None
    wheel(canvas, round(ariha.x), round(ariha.y), 4)
    with qtbot.assertNotEmitted(canvas.subject_clicked):
        drag(qtbot, canvas, QPoint(300, 250), QPoint(340, 250))
        qtbot.mouseRelease(canvas, LEFT, pos=QPoint(340, 250))
    after = place(canvas, "ariha")
    assert after is not None
    assert after.x - ariha.x == pytest.approx(40, abs=1)


def test_a_press_that_hardly_moves_is_a_click(reader: Reader, canvas: CorridorCanvas, qtbot: QtBot) -> None:
    nairab = place(canvas, "nairab")
    assert nairab is not None
    spot = QPoint(round(nairab.x), round(nairab.y))
    with qtbot.waitSignal(canvas.subject_clicked) as asked:
        qtbot.mousePress(canvas, LEFT, pos=spot)
        move(canvas, spot + QPoint(2, 1), PLAIN)
        qtbot.mouseRelease(canvas, LEFT, pos=spot + QPoint(2, 1))
    assert asked.args == [OfPlace("nairab")]


def test_keys_zoom_and_show_all_again(reader: Reader, canvas: CorridorCanvas) -> None:
    canvas.setFocus()
    reader.chooses("zoom_in")
    assert isinstance(frame(reader), Stretch)
    reader.chooses("zoom_out")
    assert frame(reader) is None
    reader.chooses("zoom_in")
    reader.chooses("fit_corridor")
    assert frame(reader) is None


def test_what_is_chosen_can_fill_the_picture(reader: Reader, canvas: CorridorCanvas) -> None:
    before = [place(canvas, name) for name in ("saraqib", "nairab")]
    reader.chooses("fit_selection")
    after = [place(canvas, name) for name in ("saraqib", "nairab")]
    assert abs(after[0].x - after[1].x) > 3 * abs(before[0].x - before[1].x)
    assert place(canvas, "latakia") is None


def test_where_nothing_chosen_lies_on_the_road_it_says_so(reader: Reader, canvas: CorridorCanvas) -> None:
    reader.window.store.move(moves.selected, "aerial-attack")
    reader.chooses("fit_selection")
    assert frame(reader) is None
    assert any("nothing of this" in label for label in reader.labels)


def test_shift_and_arrows_drag_by_keys(reader: Reader, canvas: CorridorCanvas, qtbot: QtBot) -> None:
    reader.chooses("fit_selection")
    before = frame(reader)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    assert frame(reader).chainage_km > before.chainage_km
    assert reader.chosen_title == "First joint patrol on the M4"


def test_shift_and_a_drag_measure(reader: Reader, canvas: CorridorCanvas, qtbot: QtBot) -> None:
    drag(qtbot, canvas, QPoint(200, 240), QPoint(400, 200), SHIFT)
    assert frame(reader) is None
    [said] = [mark.text for mark in canvas.over if getattr(mark, "text", "")]
    assert "along the M4" in said
    assert "across" in said
    qtbot.mouseRelease(canvas, LEFT, SHIFT, QPoint(400, 200))
    qtbot.mouseClick(canvas, LEFT, pos=QPoint(5, 5))
    assert canvas.over == ()


def test_d_measures_from_one_mark_to_the_next(reader: Reader, canvas: CorridorCanvas, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_D, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(canvas, key)
    assert any("along the M4" in getattr(mark, "text", "") for mark in canvas.over)
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    assert canvas.over == ()


def test_every_mark_is_reached_and_opened_by_keys(reader: Reader, canvas: CorridorCanvas, qtbot: QtBot) -> None:
    opened = set()
    canvas.subject_clicked.connect(opened.add)
    for _ in range(40):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
        reader.window.store.move(moves.selected, "first-patrol")
    assert {OfClaim("patrol-leg"), OfClaim("north-turkish"), OfClaim("killed-34"), OfPlace("ariha")} <= opened


def test_the_diagram_turns_into_the_map_before_the_readers_eyes(
    reader: Reader, canvas: CorridorCanvas, qtbot: QtBot
) -> None:
    straight = place(canvas, "ariha")
    reader.chooses("toggle_map")
    qtbot.waitUntil(lambda: place(canvas, "ariha").y != straight.y, timeout=3000)
    assert frame(reader) is None
    qtbot.waitUntil(lambda: "straightened" not in words(canvas.scene), timeout=3000)
    settled = place(canvas, "ariha")
    qtbot.wait(50)
    assert place(canvas, "ariha") == settled


def test_what_is_asked_for_while_it_turns_is_there_at_once(reader: Reader, canvas: CorridorCanvas) -> None:
    reader.chooses("toggle_map")
    canvas.fit_selection()
    settled = canvas.scene
    assert place(canvas, "latakia") is None
    reader.qtbot.wait(350)
    assert canvas.scene is settled, "nothing is laid out again for a picture that no longer turns"


@pytest.mark.parametrize("layout", [Layout.SCHEMATIC, Layout.MAP])
def test_what_is_in_view_stays_so_when_it_turns(layout: Layout, reader: Reader, canvas: CorridorCanvas) -> None:
    if layout is Layout.MAP:
        reader.window.store.move(moves.layout_chosen, layout)
    canvas.fit_selection()
    reader.chooses("toggle_map")
    canvas.lay_out()
    assert place(canvas, "saraqib") is not None
    assert place(canvas, "latakia") is None


def test_where_the_system_wants_no_motion_the_map_is_there_at_once(
    reader: Reader, canvas: CorridorCanvas, still: Callable[[], None]
) -> None:
    still()
    reader.chooses("toggle_map")
    assert "true shape" in words(canvas.scene)
    assert all(mark.opacity == 1.0 for mark in canvas.scene.marks if isinstance(mark, Disc))


@pytest.fixture
def still(reader: Reader) -> Callable[[], None]:
    """A style that asks for no animation, as desktops with less motion set it."""
    from PySide6.QtWidgets import QProxyStyle, QStyle

    class Still(QProxyStyle):
        def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:
            if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
                return 0
            return super().styleHint(hint, *rest)

    def set_style() -> None:
        style = Still(QStyleFactory.create("fusion"))
        style.setParent(reader.corridor)  # a widget does not keep its style alive
        reader.corridor.setStyle(style)

    return set_style
