"""Every look of time, and that none of them is the look of another."""

from itertools import combinations

import pytest
from a_story import a_claim, a_day, a_pencil, a_story, a_view, an_event
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.bars import BROKEN, DOTTED, SPILL_PX
from viewer.scene.duration import drawn, duration_marks, end_marks
from viewer.scene.marks import Disc, Fade, Line, Mark, Rect, Text
from viewer.scene.points import DISC_PX
from viewer.scene.profile import BAR_PX
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.edtf import parse_edtf
from viewer.view.state import Period

PENCIL = a_pencil()
YEAR = parse_edtf("2020")
SIDES = ("#b84a12", "#1a62a0")


def a_scale(*dates: str) -> TimeScale:
    return scale_for([YEAR, *map(parse_edtf, dates)], 100, 1100, True)


def zoomed(first: str, end: str) -> TimeScale:
    return scale_for([YEAR], 100, 1100, True, period=Period(a_day(first), a_day(end)))


def marks(
    when: str, *, chosen: bool = False, scale: TimeScale | None = None, sides: tuple[str, ...] = ()
) -> list[Mark]:
    story = a_story(an_event("Deal", when=when))
    [seen] = a_view(story, "Deal" if chosen else "").events
    return list(duration_marks(seen, 50, scale or a_scale(when), PENCIL.theme, sides))


def ends(when: str, scale: TimeScale | None = None) -> list[Mark]:
    return list(end_marks(parse_edtf(when), 50, scale or a_scale(when), PENCIL))


def look(when: str) -> str:
    """What tells one look from another, without where it lies and without colour."""
    told = []
    for mark in (*marks(when), *ends(when)):
        match mark:
            case Rect(fill=Fade() as fade):
                told.append(f"bar {[int(color[1:3], 16) // 32 for _, color in fade.stops]}")
            case Rect() | Disc():
                told.append(f"{type(mark).__name__} {mark.pen.dash if mark.pen else len(mark.fills)}")
            case Line():
                told.append("arrow")
            case Text():
                told.append(mark.text)
    return " ".join(told)


def density(when: str) -> list[int]:
    """How dense the bar is along its width: 0 to 255."""
    bar = next(mark for mark in marks(when) if isinstance(mark, Rect))
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


@pytest.mark.parametrize("date", ["2020-03-05", "2020-03", "2020-03-05{}/2020-04-05", "2020-03-05/2020-04-05"])
def test_known_approximate_uncertain_and_both_look_different(date: str) -> None:
    dates = [date.format(mark) if "{" in date else f"{date}{mark}" for mark in ("", "~", "?", "%")]
    for one, other in combinations(dates, 2):
        assert look(one) != look(other)


def test_what_is_in_doubt_does_not_look_like_a_long_event() -> None:
    long = look("2020-01/2020-11-05")
    for when in ("2020-03~", "2020-03?", "2020-03%", "/2020-03", "2020-03/..", "[2020-03-08..2020-05-15]"):
        assert look(when) != long


def test_an_approximate_day_is_soft_all_round() -> None:
    discs = [mark for mark in marks("2020-03-05~") if isinstance(mark, Disc)]
    radii = [disc.radius_px for disc in discs]
    assert radii == sorted(radii, reverse=True)
    assert len(radii) > 2
    assert not any(disc.pen for disc in discs)
    assert ends("2020-03-05~") == []


def test_an_uncertain_day_is_pale_with_a_broken_outline_and_a_question_mark_in_it() -> None:
    pale, outline = marks("2020-03-05?")
    [question] = ends("2020-03-05?")
    assert isinstance(pale, Disc)
    assert int(pale.fills[0][1:3], 16) < 100
    assert isinstance(outline, Disc)
    assert outline.pen
    assert outline.pen.dash
    assert isinstance(question, Text)
    assert question.x + question.width / 2 == pytest.approx(outline.x)


def test_an_uncertain_span_is_pale_with_a_broken_outline_and_question_marks_at_its_ends() -> None:
    bar, outline = marks("2020-03-05?/2020-04-05?")
    before, after = ends("2020-03-05?/2020-04-05?")
    assert isinstance(bar, Rect)
    assert isinstance(outline, Rect)
    assert max(density("2020-03-05?/2020-04-05?")) < 100 < min(density("2020-03-05/2020-04-05"))
    assert outline.pen
    assert outline.pen.dash == BROKEN
    assert before.x + before.width <= bar.x
    assert after.x >= bar.x + bar.width


@pytest.mark.parametrize(("when", "at_start"), [("2020-03?/2020-05", True), ("2020-03/2020-05?", False)])
def test_the_question_mark_stands_at_the_end_that_is_uncertain(when: str, at_start: bool) -> None:
    [question], [bar, _] = ends(when), marks(when)
    assert (question.x < bar.x) == at_start


def test_room_is_kept_for_the_question_mark() -> None:
    plain, uncertain = (drawn(parse_edtf(when), a_scale()) for when in ("2020-03", "2020-03?"))
    assert plain.x0 == uncertain.x0
    assert plain.x1 < uncertain.x1


def test_one_of_several_days_is_a_dotted_bar() -> None:
    bar, outline = marks("[2020-03-08..2020-05-15]")
    assert outline.pen
    assert outline.pen.dash == DOTTED != BROKEN
    assert outline.x == bar.x


def test_days_of_a_set_that_lie_apart_are_bars_of_their_own_on_a_line() -> None:
    line, *bars = marks("{2020-03-08,2020-05,2020-08-15}")[:1] + marks("{2020-03-08,2020-05,2020-08-15}")[2:]
    assert len(bars) == 3
    assert line.height < bars[0].height
    assert line.x == pytest.approx(bars[0].x + bars[0].width)
    assert len([mark for mark in marks("[2020-03-08,2020-08-15]") if mark.pen]) == 2


def test_an_interval_rises_and_falls_between_the_earliest_and_the_latest_of_its_ends() -> None:
    [bar] = marks("2020-02-2X/2020-05-1X")
    scale = a_scale()
    corners = [scale.to_x(a_day(day)) for day in ("2020-02-20", "2020-03-01", "2020-05-10", "2020-05-20")]
    assert [bar.x + position * bar.width for position, _ in bar.fill.stops] == pytest.approx(corners)
    low, full, still, gone = density("2020-02-2X/2020-05-1X")
    assert low == gone == 0 < full == still


def test_what_may_be_over_before_it_has_surely_begun_is_nowhere_full() -> None:
    assert max(density("2020-03/2020-03")) < max(density("2020-03"))


@pytest.mark.parametrize(("when", "end"), [("/2020-06", 0), ("2020-06/", -1)])
def test_a_bar_fades_away_towards_an_end_that_nobody_knows(when: str, end: int) -> None:
    assert density(when)[end] == 0


@pytest.mark.parametrize(("when", "end"), [("../2020-06", 0), ("2020-06/..", -1), ("[..2020-06]", 0)])
def test_a_bar_goes_on_to_the_arrow_of_an_open_end(when: str, end: int) -> None:
    assert 0 < density(when)[end] < max(density(when))
    [arrow] = ends(when)
    assert isinstance(arrow, Line)
    where, xs = drawn(parse_edtf(when), a_scale(when)), [x for x, _ in arrow.points]
    assert (min(xs) if end == 0 else max(xs)) == pytest.approx((where.x0, where.x1)[end])


def test_an_unknown_end_has_a_question_mark_and_an_open_one_an_arrow() -> None:
    [unknown], [opened] = ends("/2020-06"), ends("2020-06/..")
    assert isinstance(unknown, Text)
    assert unknown.text == "?"
    assert isinstance(opened, Line)
    assert opened.points[1][0] > opened.points[0][0]
    assert ends("2020-06") == []


def test_a_time_lies_at_its_part_of_the_day() -> None:
    scale, day = a_scale(), a_day("2020-03-05")
    [point] = marks("2020-03-05T18:00:00Z")
    assert point.x == pytest.approx(scale.to_x(day + 0.75))


def test_from_one_time_to_another_is_a_bar() -> None:
    scale, day = zoomed("2020-03-05", "2020-03-06"), a_day("2020-03-05")
    [bar] = marks("2020-03-05T06:00:00/2020-03-05T18:00:00", scale=scale)
    assert (bar.x, bar.x + bar.width) == pytest.approx((scale.to_x(day + 0.25), scale.to_x(day + 0.75)))


def test_a_day_that_is_wide_shows_that_any_time_of_it_is_meant() -> None:
    scale, day = zoomed("2020-03-04", "2020-03-07"), a_day("2020-03-05")
    line, *_, point = marks("2020-03-05", scale=scale)
    assert isinstance(point, Disc)
    assert (line.x, line.x + line.width) == pytest.approx((scale.to_x(day), scale.to_x(day + 1)))
    assert len(marks("2020-03-05")) == len(marks("2020-03-05T10:00:00", scale=scale)) == 1


def test_a_contested_day_is_in_halves_with_a_line_between_them() -> None:
    point, *lines = marks("2020-03-05", sides=SIDES)
    assert point.fills == SIDES
    assert {line.pen.color for line in lines} == {PENCIL.theme.sheet}
    assert all(y == pytest.approx(50) for line in lines for _, y in line.points)


@pytest.mark.parametrize("when", ["2020-03/2020-05", "2020-03~/2020-05", "2020-03/"])
def test_a_contested_span_has_a_band_for_each_side_and_a_gap_between_them(when: str) -> None:
    upper, lower = marks(when, sides=SIDES)
    assert [bar.fill.stops[1][1][-6:] for bar in (upper, lower)] == [color[-6:] for color in SIDES]
    assert upper.y + upper.height < lower.y
    assert (upper.y, lower.y + lower.height) == (50 - BAR_PX / 2, 50 + BAR_PX / 2)


def test_a_contested_span_in_doubt_has_one_outline_about_its_bands() -> None:
    upper, lower, outline = marks("2020-03?", sides=SIDES)
    assert outline.height == BAR_PX
    assert outline.fill is None
    assert upper.fill != lower.fill


@pytest.mark.parametrize("when", ["2020-03-05", "2020-03", "2020-03~/"])
def test_what_is_chosen_has_a_halo_about_it(when: str) -> None:
    halo, *_ = marks(when, chosen=True)
    assert len(marks(when, chosen=True)) == len(marks(when)) + 1
    assert halo.pen is not None
    assert halo.pen.color == PENCIL.theme.accent


def test_a_bar_out_of_view_has_no_marks() -> None:
    scale = zoomed("2020-08-01", "2020-09-01")
    for when in ("2020-03", "2020-03?", "[2020-03-08..2020-05-15]", "2020-03/.."):
        assert marks(when, scale=scale) == ends(when, scale) == []


BOUNDS = st.tuples(st.integers(1, 3000), st.integers(1, 12)).map(lambda each: f"{each[0]:04}-{each[1]:02}")
DATES = st.one_of(
    BOUNDS,
    BOUNDS.map("{}~".format),
    BOUNDS.map("{}?".format),
    BOUNDS.map("{}-1X/".format),
    BOUNDS.map("/{}".format),
    BOUNDS.map("{}/..".format),
    BOUNDS.map("[..{}]".format),
    BOUNDS.map("{}-05".format),
    BOUNDS.map("{}-05T12:00:00".format),
    st.tuples(BOUNDS, BOUNDS).map(lambda two: "{{{},{}}}".format(*two)),
    st.tuples(BOUNDS, BOUNDS).map(lambda two: "{}/{}".format(*sorted(two))),
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


@settings(max_examples=200, deadline=None)
@given(DATES, st.integers(1, 700_000), st.floats(-1, 5))
def test_bars_are_cut_near_the_edges_of_the_view(when: str, first: int, power: float) -> None:
    scale = scale_for([parse_edtf(when), YEAR], 100, 1100, False, period=Period(first, first + 10**power))
    for mark in marks(when, scale=scale, sides=SIDES):
        if isinstance(mark, Rect):
            assert mark.width > 0
            assert 100 - SPILL_PX - 1e-6 <= mark.x <= mark.x + mark.width <= 1100 + SPILL_PX + 1e-6


def test_two_accounts_of_a_span_are_seen_in_a_story() -> None:
    claims = [a_claim(f"claim of {side}", side=side, topic="war") for side in ("A", "B")]
    [seen] = a_view(a_story(an_event("War", *claims, when="2020-03"))).events
    assert seen.sides == ("A", "B")
