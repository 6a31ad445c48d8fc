"""A sheet on screen, as it will be in the file."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from viewer.export.picture import scene_image
from viewer.scene.marks import Disc, Rect, Scene
from viewer.window.page_view import PageView

SHEET = Scene(
    width=200, height=100, background="#ffffff",
    marks=(Rect(x=10, y=10, width=50, height=30, fill="#3366cc"), Disc(x=120, y=50, radius_px=33, fills=("#cc3333",))),
)  # fmt: skip


def seen(view: PageView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_without_a_sheet_nothing_is_shown(show: Callable[..., QWidget]) -> None:
    view = PageView()
    show(view, 300, 200)
    assert view.sheet_rect.isEmpty()
    assert len({seen(view).pixel(x, y) for x in range(0, 300, 7) for y in range(0, 200, 7)}) == 1


@pytest.mark.parametrize("ratio", [1, 2])
def test_at_its_size_the_sheet_is_the_picture_of_the_file(ratio: int, show: Callable[..., QWidget]) -> None:
    view = PageView()
    view.show_scene(SHEET)
    show(view, 200 * ratio, 100 * ratio)
    assert seen(view) == scene_image(SHEET, ratio, 1)


@pytest.mark.parametrize(("width", "height"), [(400, 400), (640, 200), (90, 400)])
def test_it_lies_whole_in_the_middle_of_its_room(width: int, height: int, show: Callable[..., QWidget]) -> None:
    view = PageView()
    view.show_scene(SHEET)
    show(view, width, height)
    rect = view.sheet_rect
    assert rect.width() / rect.height() == pytest.approx(2)
    assert rect.center().x() == pytest.approx(width / 2)
    assert rect.center().y() == pytest.approx(height / 2)
    assert rect.width() == pytest.approx(width) or rect.height() == pytest.approx(height)
