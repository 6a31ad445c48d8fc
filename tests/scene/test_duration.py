from itertools import pairwise

import pytest
from a_story import a_pencil, a_story, a_view, an_event
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.duration import BAR_PX, DISC_PX, drawn, duration_marks, end_marks
from viewer.scene.marks import Disc, Fade, Line, Mark, Rect, Text
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.edtf import parse_edtf

PENCIL = a_pencil()
YEAR = parse_edtf("2020")


def a_scale(*dates: str) -> TimeScale:
    return scale_for([YEAR, *map(parse_edtf, dates)], 100, 1100, True)


def marks(when: str, *, chosen: bool = False) -> list[Mark]:
    story = a_story(an_event("Deal", when=when))
    [seen] = a_view(story, "Deal" if chosen else "").events
    return list(duration_marks(seen, 50, a_scale(when), PENCIL.theme, ()))


def density(when: str) -> list[int]:
    """How dense the bar is at its start, rising to, falling from, and at its end: 0 to 255."""
    [bar] = marks(when)
    assert isinstance(bar, Rect)
    assert isinstance(bar.fill, Fade)
    return [int(color[1:3], 16) for _, color in bar.fill.stops]


def test_a_day_is_a_point_in_the_middle_of_the_day() -> None:
    [point] = marks("2020-03-05")
    scale, day = a_scale(), parse_edtf("2020-03-05").earliest
    assert isinstance(point, Disc)
    assert scale.to_x(day) < point.x < scale.to_x(day + 1)


def test_a_span_is_a_bar_from_its_first_day_to_its_last() -> None:
    [bar] = marks("2020-03/2020-05")
    scale = a_scale()
    assert isinstance(bar, Rect)
    assert bar.x == pytest.approx(scale.to_x(parse_edtf("2020-03").earliest))
    assert bar.x + bar.width == pytest.approx(scale.to_x(parse_edtf("2020-05").latest + 1))


def test_plain_dates_have_plain_ends_and_vague_dates_soft_ones() -> None:
    assert 0 not in density("2020-03")
    assert density("2020-03~")[0] == density("2020-03~")[-1] == 0
    assert density("2020-03~/2020-05-10")[0] == 0 != density("2020-03~/2020-05-10")[-1]


@pytest.mark.parametrize("when", ["2020-03-05~", "2020-03-05?"])
def test_a_day_in_doubt_is_an_empty_dashed_point(when: str) -> None:
    [point] = marks(when)
    assert isinstance(point, Disc)
    assert point.fills == ()
    assert point.pen is not None
    assert point.pen.dash


def test_one_of_several_days_is_a_dotted_bar() -> None:
    [bar] = marks("[2020-03-08..2020-05-15]")
    assert isinstance(bar, Rect)
    assert bar.pen is not None
    assert bar.pen.dash


@pytest.mark.parametrize(("when", "end"), [("/2020-06", 0), ("2020-06/", -1), ("../2020-06", 0), ("2020-06/..", -1)])
def test_a_bar_fades_out_towards_an_end_that_nobody_tells(when: str, end: int) -> None:
    assert density(when)[end] == 0


def test_an_unknown_end_has_a_question_mark_and_an_open_one_an_arrow() -> None:
    def ends(when: str) -> list[Mark]:
        return list(end_marks(parse_edtf(when), 50, a_scale(when), PENCIL))

    [unknown], [opened] = ends("/2020-06"), ends("2020-06/..")
    assert isinstance(unknown, Text)
    assert unknown.text == "?"
    assert isinstance(opened, Line)
    assert opened.points[1][0] > opened.points[0][0]
    assert ends("2020-06") == []


@pytest.mark.parametrize("when", ["2020-03-05", "2020-03", "2020-03~/"])
def test_what_is_chosen_has_a_halo_about_it(when: str) -> None:
    halo, *_ = marks(when, chosen=True)
    assert len(marks(when, chosen=True)) == len(marks(when)) + 1
    assert halo.pen is not None
    assert halo.pen.color == PENCIL.theme.accent


BOUNDS = st.tuples(st.integers(1, 3000), st.integers(1, 12)).map(lambda each: f"{each[0]:04}-{each[1]:02}")
DATES = st.one_of(
    BOUNDS,
    BOUNDS.map("{}~".format),
    BOUNDS.map("/{}".format),
    BOUNDS.map("{}/..".format),
    BOUNDS.map("[..{}]".format),
    BOUNDS.map("{}-05".format),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(DATES, min_size=1, max_size=5), st.floats(40, 3000))
def test_every_mark_lies_on_the_scale_and_can_be_hit(dates: list[str], width: float) -> None:
    spans = [parse_edtf(date) for date in dates]
    scale = scale_for(spans, 100, 100 + width, True)
    for span in spans:
        where = drawn(span, scale)
        assert 100 - DISC_PX <= where.x0 <= where.x1 - BAR_PX + 0.01
        assert where.x1 <= 100 + width + DISC_PX


@settings(max_examples=100, deadline=None)
@given(DATES, DATES)
def test_the_density_of_a_bar_is_told_from_left_to_right(when: str, other: str) -> None:
    story = a_story(an_event("Deal", when=when), an_event("Other", when=other))
    scale = scale_for([event.when for event in story.events], 100, 400, True)
    for seen in a_view(story).events:
        for mark in duration_marks(seen, 50, scale, PENCIL.theme, ()):
            if isinstance(mark, Rect) and isinstance(mark.fill, Fade):
                positions = [position for position, _ in mark.fill.stops]
                assert positions[0] == 0
                assert positions[-1] == 1
                assert all(a <= b for a, b in pairwise(positions))
