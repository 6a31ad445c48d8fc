"""Marks become pixels: a few telling ones of each kind."""

import pytest
from PySide6.QtGui import QImage, QPainter

from viewer.paint.fonts import measure
from viewer.paint.painter import paint_scene
from viewer.scene.marks import Disc, Fade, Font, Hatch, Line, Mark, Pen, Point, Rect, Scene, Text

pytestmark = pytest.mark.usefixtures("dressed")

WHITE, RED, BLUE, BLACK = "#ffffff", "#ff0000", "#0000ff", "#000000"
FADING = Fade(((0.0, "#ffff0000"), (1.0, "#ff0000ff")))
SIZE_PX = 100


def painted(*marks: Mark, scale: float = 1.0) -> QImage:
    """The marks on a white sheet, within a larger grey picture."""
    image = QImage(round(SIZE_PX * scale) + 20, round(SIZE_PX * scale) + 20, QImage.Format.Format_RGB32)
    image.fill("#808080")
    painter = QPainter(image)
    painter.scale(scale, scale)
    try:
        paint_scene(Scene(width=SIZE_PX, height=SIZE_PX, background=WHITE, marks=marks), painter)
    finally:
        painter.end()
    return image


def color(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def inked(image: QImage) -> set[tuple[int, int]]:
    """The pixels of the sheet that are not white."""
    return {(x, y) for x in range(SIZE_PX) for y in range(SIZE_PX) if color(image, x, y) != WHITE}


def test_the_sheet_is_as_large_as_the_scene_and_has_its_background() -> None:
    image = painted()
    assert [color(image, 0, 0), color(image, 99, 99)] == [WHITE, WHITE]
    assert [color(image, 100, 50), color(image, 50, 100)] == ["#808080", "#808080"]


def test_a_rectangle_is_filled_with_its_colour_to_its_edges() -> None:
    image = painted(Rect(x=10, y=20, width=30, height=40, fill=RED))
    assert inked(image) == {(x, y) for x in range(10, 40) for y in range(20, 60)}
    assert color(image, 39, 59) == RED


def test_an_outline_stands_around_it_and_a_rectangle_without_fill_is_empty() -> None:
    image = painted(Rect(x=10.5, y=10.5, width=40, height=40, pen=Pen(BLUE, 1)))
    assert [color(image, 10, 30), color(image, 50, 30), color(image, 30, 10), color(image, 30, 50)] == [BLUE] * 4
    assert color(image, 30, 30) == WHITE


def test_rounded_corners_are_left_out() -> None:
    image = painted(Rect(x=10, y=10, width=60, height=60, fill=RED, radius_px=20))
    assert [color(image, 10, 10), color(image, 69, 69)] == [WHITE, WHITE]
    assert [color(image, 10, 40), color(image, 40, 69)] == [RED, RED]


def test_later_marks_cover_earlier_ones() -> None:
    image = painted(Rect(x=0, y=0, width=50, height=50, fill=RED), Rect(x=25, y=0, width=50, height=50, fill=BLUE))
    assert [color(image, 20, 20), color(image, 30, 20)] == [RED, BLUE]


def test_a_faded_mark_lets_through_what_lies_beneath_and_only_it() -> None:
    image = painted(
        Rect(x=0, y=0, width=50, height=50, fill=BLACK, opacity=0.5), Rect(x=50, y=0, width=50, height=50, fill=BLACK)
    )
    assert 120 <= image.pixelColor(20, 20).red() <= 135
    assert color(image, 70, 20) == BLACK


def test_a_disc_is_round() -> None:
    image = painted(Disc(x=50, y=50, radius_px=20, fills=(RED,)))
    assert [color(image, 50, 50), color(image, 32, 50), color(image, 50, 68)] == [RED] * 3
    assert [color(image, 34, 34), color(image, 72, 50)] == [WHITE] * 2


def test_a_disc_of_two_accounts_has_two_halves() -> None:
    image = painted(Disc(x=50, y=50, radius_px=20, fills=(RED, BLUE)))
    assert {color(image, x, 40) for x in (40, 50, 60)} == {RED}
    assert {color(image, x, 60) for x in (40, 50, 60)} == {BLUE}


def test_a_disc_of_three_accounts_shows_each() -> None:
    image = painted(Disc(x=50, y=50, radius_px=30, fills=(RED, BLUE, BLACK)))
    seen = {color(image, x, y) for x, y in inked(image)}
    assert {RED, BLUE, BLACK} <= seen


def test_a_ring_has_nothing_within() -> None:
    image = painted(Disc(x=50, y=50, radius_px=20, pen=Pen(BLUE, 4)))
    assert [color(image, 30, 50), color(image, 50, 70), color(image, 50, 50)] == [BLUE, BLUE, WHITE]


def test_a_line_runs_from_point_to_point() -> None:
    image = painted(Line(points=((10, 10), (10, 80), (80, 80)), pen=Pen(BLUE, 3)))
    assert [color(image, 10, 40), color(image, 10, 80), color(image, 40, 80)] == [BLUE] * 3
    assert [color(image, 45, 45), color(image, 80, 40)] == [WHITE] * 2


def test_a_dashed_line_has_gaps_as_long_as_told() -> None:
    image = painted(Line(points=((0, 50), (100, 50)), pen=Pen(BLACK, 2, (10, 10))))
    assert [color(image, x, 50) for x in (5, 25, 45)] == [BLACK] * 3
    assert [color(image, x, 50) for x in (15, 35, 55)] == [WHITE] * 3


def test_a_closed_line_is_filled_and_outlined_all_round() -> None:
    triangle = ((10.0, 90.0), (50.0, 10.0), (90.0, 90.0))
    image = painted(Line(points=triangle, fill=RED, pen=Pen(BLUE, 3), closed=True))
    assert [color(image, 50, 60), color(image, 50, 90), color(image, 10, 20)] == [RED, BLUE, WHITE]


def test_a_hole_is_neither_filled_nor_hatched_and_has_an_outline() -> None:
    square = ((10.0, 10.0), (90.0, 10.0), (90.0, 90.0), (10.0, 90.0))
    hole = ((30.0, 30.0), (70.0, 30.0), (70.0, 70.0), (30.0, 70.0))
    for fill in (RED, Hatch(RED, Pen(BLACK), rising=True)):
        image = painted(Line(points=square, holes=(hole,), fill=fill, pen=Pen(BLUE, 3), closed=True))
        assert {color(image, x, y) for x in range(33, 68) for y in range(33, 68)} == {WHITE}
        assert RED in {color(image, x, 20) for x in range(15, 25)}
        assert [color(image, 30, 50), color(image, 50, 70), color(image, 10, 50)] == [BLUE] * 3


def test_a_line_without_a_pen_is_not_seen() -> None:
    assert inked(painted(Line(points=((0, 0), (99, 99))))) == set()


@pytest.mark.parametrize("rising", [True, False])
def test_a_hatch_draws_parallel_lines_within_the_shape(rising: bool) -> None:
    hatch = Hatch(WHITE, Pen(BLACK, 2), rising=rising, gap_px=12)
    image = painted(Rect(x=20, y=20, width=60, height=60, fill=hatch))
    ink = inked(image)
    assert all(20 <= x < 80 and 20 <= y < 80 for x, y in ink)
    assert 0.1 < len(ink) / 3600 < 0.5
    along = sum((x + (-1 if rising else 1), y + 1) in ink for x, y in ink if 25 < x < 75 and 25 < y < 75)
    across = sum((x + (1 if rising else -1), y + 1) in ink for x, y in ink if 25 < x < 75 and 25 < y < 75)
    assert along > 1.5 * across, "lines go up to the right if rising, else down"


def test_a_hatch_has_a_ground_of_its_own() -> None:
    image = painted(Rect(x=20, y=20, width=60, height=60, fill=Hatch(RED, Pen(BLUE, 1), rising=True, gap_px=20)))
    seen = [color(image, x, y) for x in range(22, 78) for y in range(22, 78)]
    assert seen.count(RED) > len(seen) / 2
    assert any(each != RED for each in seen)


def test_a_hatch_that_fades_is_faint_at_its_ends() -> None:
    fading = Pen(Fade(((0.0, "#00000000"), (0.5, "#ff000000"), (1.0, "#00000000"))), 2)
    image = painted(Rect(x=0, y=30, width=100, height=40, fill=Hatch(WHITE, fading, rising=True, gap_px=6)))
    darkest = [min(image.pixelColor(x, y).lightness() for y in range(32, 68)) for x in (4, 25, 50, 75, 95)]
    assert darkest[0] > darkest[1] > darkest[2] < darkest[3] < darkest[4]


def test_a_colour_fades_from_left_to_right() -> None:
    image = painted(Rect(x=0, y=0, width=100, height=20, fill=Fade(((0.0, RED), (1.0, BLUE)))))
    reds = [image.pixelColor(x, 10).red() for x in (1, 25, 50, 75, 98)]
    assert reds == sorted(reds, reverse=True)
    assert (reds[0] > 245, reds[-1] < 10, 115 < reds[2] < 140) == (True, True, True)


@pytest.mark.parametrize("axis", [((0, 20), (0, 80)), ((50, 20), (50, 80))])
def test_a_colour_fades_along_its_axis_and_stays_as_it_is_beyond(axis: tuple[Point, Point]) -> None:
    image = painted(Rect(x=0, y=0, width=100, height=100, fill=Fade(((0.0, RED), (1.0, BLUE)), axis)))
    assert [color(image, x, 10) for x in (1, 50, 99)] == [RED] * 3
    assert [color(image, x, 90) for x in (1, 50, 99)] == [BLUE] * 3
    assert 115 < image.pixelColor(50, 50).red() < 140


def test_a_fade_whose_axis_has_no_length_runs_across_its_mark() -> None:
    bar = Rect(x=0, y=0, width=100, height=20, fill=Fade(FADING.stops, axis=((5, 5), (5, 5))))
    assert painted(bar) == painted(Rect(x=0, y=0, width=100, height=20, fill=FADING))


def test_a_ring_can_fade_too() -> None:
    image = painted(Disc(x=50, y=50, radius_px=40, pen=Pen(FADING, 6)))
    reds = [image.pixelColor(x, y).red() for x, y in ((10, 50), (50, 10), (90, 50))]
    assert reds == sorted(reds, reverse=True)
    assert reds[0] > 240 > 20 > reds[2]


def test_a_line_can_fade_too() -> None:
    fade = Fade(((0.0, "#00ff0000"), (1.0, "#ffff0000")))
    image = painted(Line(points=((0, 50), (100, 50)), pen=Pen(fade, 4)))
    greens = [image.pixelColor(x, 50).green() for x in (2, 50, 97)]
    assert greens == sorted(greens, reverse=True)
    assert greens[0] > 240 > 20 > greens[2]


def test_text_stands_on_its_baseline_where_told_and_as_wide_as_measured() -> None:
    font = Font(20)
    width = measure("HEH", font).width
    ink = inked(painted(Text(x=10, y=60, text="HEH", font=font, color=BLACK, width=width)))
    xs, ys = [x for x, _ in ink], [y for _, y in ink]
    assert 10 <= min(xs) <= 13
    assert width + 5 <= max(xs) <= width + 10
    assert 59 <= max(ys) <= 60
    assert 60 - 20 < min(ys) < 50


def test_text_is_painted_as_it_is_in_its_colour() -> None:
    def seen(text: str) -> set[tuple[int, int]]:
        return inked(painted(Text(x=4, y=50, text=text, font=Font(14), color=RED, width=90)))

    assert seen("<b>a</b>") != seen("a")
    assert len(seen("a&lt;")) > len(seen("a<"))
    image = painted(Text(x=4, y=60, text="■■", font=Font(30), color=RED, width=90))
    assert RED in {color(image, x, y) for x, y in inked(image)}


def test_at_twice_the_scale_everything_is_twice_as_large() -> None:
    marks = (Rect(x=10, y=20, width=30, height=40, fill=RED), Disc(x=70, y=70, radius_px=10, fills=(BLUE,)))
    image = painted(*marks, scale=2)
    assert [color(image, 20, 40), color(image, 79, 119), color(image, 140, 140)] == [RED, RED, BLUE]
    assert [color(image, 18, 40), color(image, 82, 119), color(image, 199, 199), color(image, 201, 201)] == [
        WHITE, WHITE, WHITE, "#808080"
    ]  # fmt: skip


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.opacity(), painter.pen(), painter.brush(), painter.renderHints(), painter.hasClipping()
    hatch = Hatch(WHITE, Pen(BLACK), rising=True)
    paint_scene(
        Scene(
            width=50, height=50, background=WHITE, marks=(Rect(x=5, y=5, width=9, height=9, fill=hatch, opacity=0.3),)
        ),
        painter,
    )
    assert (painter.opacity(), painter.pen(), painter.brush(), painter.renderHints(), painter.hasClipping()) == before
    painter.end()


@pytest.mark.parametrize(
    "mark",
    [
        Rect(x=10, y=10, width=0, height=0, fill=RED, pen=Pen(RED)),
        Rect(x=10, y=10, width=0, height=30, fill=Hatch(FADING, Pen(FADING), True)),
        Line(points=((10, 10), (10, 10)), pen=Pen(FADING)),
        Line(points=((10, 10), (10, 90), (10, 10)), fill=Hatch(WHITE, Pen(FADING), False), closed=True),
        Disc(x=10, y=10, radius_px=0, fills=(RED, BLUE)),
        Text(x=10, y=10, text="", font=Font(11), color=RED, width=0),
    ],
    ids=lambda mark: type(mark).__name__,
)
def test_a_mark_without_extent_does_no_harm(mark: Mark) -> None:
    assert len(inked(painted(mark))) < 400
