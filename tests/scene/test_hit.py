import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.hit import REACH_PX, hit
from viewer.scene.marks import Disc, Font, Line, Mark, OfClaim, OfEvent, Rect, Scene, Text

DEAL, WAR = OfEvent("Deal"), OfClaim("war was declared")
SQUARE = ((10.0, 10.0), (90.0, 10.0), (90.0, 90.0), (10.0, 90.0))


def sheet(*marks: Mark) -> Scene:
    return Scene(width=100, height=100, background="#ffffff", marks=marks)


def test_where_nothing_stands_for_anything_nothing_is_hit() -> None:
    assert hit(sheet(), 5, 5) is None
    assert hit(sheet(Rect(x=0, y=0, width=100, height=100, fill="#000000")), 5, 5) is None


def test_of_two_marks_on_each_other_the_upper_is_hit() -> None:
    lower = Rect(x=0, y=0, width=60, height=60, subject=DEAL)
    upper = Rect(x=40, y=0, width=60, height=60, subject=WAR)
    assert hit(sheet(lower, upper), 50, 30) == WAR
    assert hit(sheet(lower, upper), 20, 30) == DEAL


def test_what_stands_for_nothing_does_not_cover_what_does() -> None:
    plain = Rect(x=0, y=0, width=100, height=100, fill="#000000")
    assert hit(sheet(Rect(x=0, y=0, width=60, height=60, subject=DEAL), plain), 20, 30) == DEAL


def test_a_low_mark_can_be_hit_as_if_it_were_24_px_high() -> None:
    bar = sheet(Rect(x=10, y=50, width=50, height=4, subject=DEAL))
    assert hit(bar, 30, 52 - REACH_PX) == hit(bar, 30, 52 + REACH_PX) == DEAL
    assert hit(bar, 30, 52 + REACH_PX + 1) is None


def test_a_narrow_mark_can_be_hit_as_if_it_were_24_px_wide() -> None:
    bar = sheet(Rect(x=50, y=10, width=4, height=50, subject=DEAL))
    assert hit(bar, 52 - REACH_PX, 30) == hit(bar, 52 + REACH_PX, 30) == DEAL
    assert hit(bar, 52 + REACH_PX + 1, 30) is None


def test_of_two_small_marks_near_each_other_the_nearer_is_hit() -> None:
    points = sheet(Disc(x=40, y=50, radius_px=3, subject=DEAL), Disc(x=50, y=50, radius_px=3, subject=WAR))
    assert [hit(points, x, 50) for x in (40, 44, 46, 50)] == [DEAL, DEAL, WAR, WAR]


def test_a_small_mark_beside_the_point_is_hit_before_the_area_on_which_it_lies() -> None:
    area = Line(points=SQUARE, closed=True, subject=DEAL)
    line = Line(points=((10, 50), (90, 50)), subject=WAR)
    assert hit(sheet(area, line), 50, 50 + REACH_PX) == WAR
    assert hit(sheet(area, line), 50, 50 + REACH_PX + 1) == DEAL


def test_an_area_hides_the_small_marks_below_it() -> None:
    line = Line(points=((10, 50), (90, 50)), subject=WAR)
    assert hit(sheet(line, Rect(x=10, y=10, width=80, height=80, subject=DEAL)), 50, 50) == DEAL


def test_of_what_lies_side_by_side_that_is_hit_which_lies_under_the_point() -> None:
    low, lower = (Rect(x=10, y=y, width=80, height=16, subject=of) for y, of in ((20, DEAL), (36, WAR)))
    assert hit(sheet(low, lower), 50, 35) == DEAL
    assert hit(sheet(low, lower), 50, 37) == WAR


def test_a_small_point_can_be_hit_as_if_it_were_24_px_wide() -> None:
    point = sheet(Disc(x=50, y=50, radius_px=3, subject=DEAL))
    assert hit(point, 50 + REACH_PX, 50) == DEAL
    assert hit(point, 50 + REACH_PX, 50 + REACH_PX) is None


def test_a_thin_line_can_be_hit_from_beside_it() -> None:
    line = sheet(Line(points=((10, 10), (90, 10), (90, 90)), subject=DEAL))
    assert hit(line, 50, 10 + REACH_PX) == hit(line, 90 - REACH_PX, 60) == DEAL
    assert hit(line, 50, 50) is None


def test_a_line_that_goes_nowhere_is_hit_like_a_point() -> None:
    line = sheet(Line(points=((50, 50), (50, 50)), subject=DEAL))
    assert hit(line, 52, 52) == DEAL
    assert hit(line, 70, 50) is None


def test_a_word_is_hit_on_its_letters() -> None:
    word = sheet(Text(x=10, y=50, text="Deal", font=Font(12), color="#000000", width=24, subject=DEAL))
    assert hit(word, 20, 45) == DEAL
    assert hit(word, 40, 45) is None
    assert hit(word, 20, 45 - REACH_PX - 1) is None


@given(st.floats(0, 100), st.floats(0, 100))
def test_an_outline_is_hit_inside_it_and_nowhere_else(x: float, y: float) -> None:
    on_edge = min(abs(x - 10), abs(x - 90), abs(y - 10), abs(y - 90)) < 1e-6
    outline = sheet(Line(points=SQUARE, closed=True, subject=DEAL))
    if not on_edge:
        assert (hit(outline, x, y) == DEAL) == (10 < x < 90 and 10 < y < 90)


@pytest.mark.parametrize("points", [((10, 10), (90, 10), (50, 90)), ((10, 10), (90, 10), (90, 90), (50, 20))])
def test_an_outline_with_a_notch_or_a_slope_is_hit_inside_only(points: tuple[tuple[float, float], ...]) -> None:
    outline = sheet(Line(points=points, closed=True, subject=DEAL))
    assert hit(outline, 55, 15) == DEAL
    assert hit(outline, 15, 80) is None


@given(st.floats(0, 100), st.floats(0, 100))
def test_a_hole_in_an_outline_is_not_hit(x: float, y: float) -> None:
    hole = ((40.0, 40.0), (60.0, 40.0), (60.0, 60.0), (40.0, 60.0))
    edges = (10, 40, 60, 90)
    outline = sheet(Line(points=SQUARE, holes=(hole,), closed=True, subject=DEAL))
    if min(abs(number - edge) for number in (x, y) for edge in edges) > 1e-6:
        expected = 10 < x < 90 and 10 < y < 90 and not (40 < x < 60 and 40 < y < 60)
        assert (hit(outline, x, y) == DEAL) is expected


def test_an_outline_of_no_points_is_nowhere() -> None:
    assert hit(sheet(Line(points=(), closed=True, subject=DEAL)), 5, 5) is None
