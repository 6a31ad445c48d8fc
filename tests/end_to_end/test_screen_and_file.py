"""What is on screen and what a picture shows are the same pixels; only what is taken hold of is on screen alone."""

from collections.abc import Callable

import pytest
from a_story import the_m4_story
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from reader import Reader, differing_pixels

from viewer.export.picture import PictureRequest, picture_image, picture_scene
from viewer.paint.fonts import measure
from viewer.scene.marks import Line, Scene
from viewer.scene.page import Part
from viewer.scene.page_foot import foot_height, foot_lines
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
from viewer.view.selection import Nothing, OneEvent
from viewer.view.state import Layout, ViewState
from viewer.view.visible import Visible, look
from viewer.window.canvas import Canvas
from viewer.window.claims_pane import ClaimsPane
from viewer.window.corridor_canvas import CorridorCanvas
from viewer.window.timeline_canvas import TimelineCanvas

pytestmark = pytest.mark.usefixtures("dressed")

STORY = the_m4_story()
EVENTS = [event.id for event in STORY.events]
WIDE, HIGH = (960, 600), (620, 2000)  # sizes at which type in a picture is as large as on screen
THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)


@THEMES
@LAYOUTS
def test_each_pane_of_the_window_is_the_picture_of_its_scene(
    theme: str, layout: Layout, open_window: Callable[..., Reader]
) -> None:
    reader = open_window(theme=theme)
    if layout is Layout.MAP:
        reader.chooses("toggle_map")
    for event in EVENTS:
        reader.clicks_event(event)
        assert reader.window.store.state.layout is layout
        panes = (reader.timeline, reader.corridor, reader.claims)
        assert [differing_pixels(pane) for pane in panes] == [0, 0, 0], event


@THEMES
@LAYOUTS
@pytest.mark.parametrize(("part", "kind"), [(Part.CORRIDOR, CorridorCanvas), (Part.TIMELINE, TimelineCanvas)])
def test_a_part_is_what_its_pane_shows_above_the_credits(
    part: Part, kind: type[CorridorCanvas | TimelineCanvas], theme: str, layout: Layout, show: Callable[..., QWidget]
) -> None:
    pencil = Pencil(load_theme(theme), measure)
    canvas = kind(str)
    for selection in (Nothing(), *map(OneEvent, EVENTS)):
        picture, visible = a_picture(ViewState(selection=selection, layout=layout), part, theme, WIDE)
        canvas.show_visible(visible, pencil)
        canvas.setFixedSize(WIDE[0], above_the_credits(visible, part, *WIDE, pencil))
        if not canvas.isVisible():
            show(canvas)
        assert seen(canvas) == picture_of(picture, canvas), selection


@THEMES
def test_a_picture_of_a_source_is_what_its_pane_shows_above_the_credits(
    theme: str, show: Callable[..., QWidget]
) -> None:
    pencil = Pencil(load_theme(theme), measure)
    pane = ClaimsPane(Canvas(str))
    show(pane, HIGH[0] + pane.verticalScrollBar().sizeHint().width(), 500)
    for event in EVENTS:
        picture, visible = a_picture(ViewState(selection=OneEvent(event)), Part.SOURCE, theme, HIGH)
        pane.show_visible(visible, pencil)
        card = pane.findChild(Canvas, "claims")
        assert card.height() <= above_the_credits(visible, Part.SOURCE, *HIGH, pencil), (
            "all claims have room on the picture"
        )
        assert seen(card) == picture_of(picture, card), event


def test_it_would_be_noticed_if_a_picture_had_another_pixel(show: Callable[..., QWidget]) -> None:
    picture, visible = a_picture(ViewState(), Part.CORRIDOR, "light", WIDE)
    canvas = CorridorCanvas(str)
    canvas.show_visible(visible, Pencil(load_theme("light"), measure))
    show(canvas, 960, 520)
    picture.setPixelColor(700, 300, QColor("#123456"))
    assert seen(canvas) != picture_of(picture, canvas)


def a_picture(state: ViewState, part: Part, theme: str, size: tuple[int, int]) -> tuple[QImage, Visible]:
    """A picture with type as large as on screen, and what it shows."""
    request = PictureRequest(state=state, part=part, theme=theme, width_px=size[0], height_px=size[1])
    assert picture_scene(STORY, request)[1] == 1.0
    return picture_image(STORY, request), look(STORY, state)


def above_the_credits(visible: Visible, part: Part, width: float, height: float, pencil: Pencil) -> int:
    """How high what is above the credits of such a picture is."""
    return round(height - foot_height(foot_lines(visible, width, pencil, ground=part is Part.CORRIDOR)))


def seen(canvas: Canvas) -> bytes:
    """The pixels on screen, as far as the scene reaches."""
    assert canvas.scene is not None
    shown = canvas.grab().toImage().copy(0, 0, round(canvas.scene.width), round(canvas.scene.height))
    return pixels(shown, canvas.scene)


def picture_of(picture: QImage, canvas: Canvas) -> bytes:
    """The pixels of a picture that are those of a canvas."""
    assert canvas.scene is not None
    return pixels(picture.copy(0, 0, round(canvas.scene.width), round(canvas.scene.height)), canvas.scene)


def pixels(image: QImage, scene: Scene) -> bytes:
    """All pixels but those of the handles of a scene."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for handle in scene.handles:
        assert isinstance(handle, Line)
        xs, ys = zip(*handle.points, strict=True)
        box = QRectF(min(xs) - 1, min(ys) - 1, max(xs) - min(xs) + 2, max(ys) - min(ys) + 2)
        painter.fillRect(box.toAlignedRect(), QColor("magenta"))
    painter.end()
    return bytes(image.constBits())
