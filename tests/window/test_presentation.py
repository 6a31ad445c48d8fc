"""The story as it is told to a room."""

from collections.abc import Callable

import pytest
from a_story import a_view, the_m4_story
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.export.picture import PictureRequest, picture_image
from viewer.scene.page import Part
from viewer.scene.theme import load_theme
from viewer.window.presentation import PROGRESS_PX, Presentation, screen_beside

M4 = the_m4_story()
LIGHT = load_theme("light")


@pytest.fixture
def presentation(show: Callable[..., QWidget]) -> Presentation:
    shown = Presentation()
    shown.show_visible(a_view(M4, "first-patrol"), LIGHT)
    show(shown, 960, 540)
    return shown


def seen(presentation: Presentation) -> QImage:
    return presentation.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def is_black(presentation: Presentation) -> bool:
    image = seen(presentation)
    return {image.pixelColor(x, y).name() for x in range(0, 960, 11) for y in range(0, 540, 11)} == {"#000000"}


def test_the_page_that_fills_the_screen_is_that_of_the_file(presentation: Presentation) -> None:
    request = PictureRequest(
        state=a_view(M4, "first-patrol").state, part=Part.PAGE, theme="light", width_px=960, height_px=540
    )
    page = picture_image(M4, request).copy(0, 0, 960, 540 - PROGRESS_PX)
    assert seen(presentation).copy(0, 0, 960, 540 - PROGRESS_PX) == page


@pytest.mark.parametrize(
    ("key", "steps"),
    [("Right", 1), ("Space", 1), ("PageDown", 1), ("Down", 1), ("Left", -1), ("PageUp", -1), ("Up", -1)],
)
def test_keys_and_remotes_step(key: str, steps: int, presentation: Presentation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presentation.step_requested) as asked:
        qtbot.keyClick(presentation, getattr(Qt.Key, f"Key_{key}"))
    assert asked.args == [steps]


def test_a_click_goes_on(presentation: Presentation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presentation.step_requested) as asked:
        qtbot.mouseClick(presentation, Qt.MouseButton.LeftButton)
    assert asked.args == [1]


@pytest.mark.parametrize(("key", "last"), [(Qt.Key.Key_Home, False), (Qt.Key.Key_End, True)])
def test_home_and_end_lead_to_the_ends(key: Qt.Key, last: bool, presentation: Presentation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presentation.end_requested) as asked:
        qtbot.keyClick(presentation, key)
    assert asked.args == [last]


def test_b_blanks_the_screen_until_the_next_key(presentation: Presentation, qtbot: QtBot) -> None:
    before = seen(presentation)
    for key in (Qt.Key.Key_B, Qt.Key.Key_Right):
        qtbot.keyClick(presentation, Qt.Key.Key_B)
        assert is_black(presentation)
        with qtbot.assertNotEmitted(presentation.step_requested):
            qtbot.keyClick(presentation, key)
        assert seen(presentation) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_it_is_left_by_a_key(key: Qt.Key, presentation: Presentation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(presentation.left):
        qtbot.keyClick(presentation, key)
    assert not presentation.isVisible()


@pytest.mark.parametrize("event", ["", *(event.id for event in M4.events)])
def test_a_line_at_the_foot_tells_how_far_the_story_is_told(event: str, presentation: Presentation) -> None:
    presentation.show_visible(a_view(M4, event), LIGHT)
    image, row = seen(presentation), 540 - PROGRESS_PX // 2
    done = sum(image.pixelColor(x, row) == QColor(LIGHT.accent) for x in range(960))
    number = [each.id for each in M4.events].index(event) + 1 if event else 0
    assert done == pytest.approx(960 * number / len(M4.events), abs=1)


def test_without_a_story_the_screen_is_dark(presentation: Presentation) -> None:
    presentation.show_visible(None, LIGHT)
    assert is_black(presentation)


def test_there_is_no_pointer_on_the_page(presentation: Presentation) -> None:
    assert presentation.cursor().shape() is Qt.CursorShape.BlankCursor


def test_where_there_is_one_screen_it_is_that_one(presentation: Presentation) -> None:
    assert screen_beside(presentation) is presentation.screen()
