import re
from math import floor

import pytest
from a_story import a_day, a_pencil, a_story, a_view, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, texts, the_text

from viewer.scene.axis import axis_marks
from viewer.scene.marks import Line, Scene
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.date_words import said_year
from viewer.story.dates import civil
from viewer.story.story import Story
from viewer.view.state import Period

PENCIL = a_pencil()


def a_scale(story: Story, width: float = 1000, folded: bool = True) -> TimeScale:
    return scale_for([event.when for event in story.events], 100, 100 + width, folded)


def axis(story: Story, width: float = 1000, folded: bool = True) -> Scene:
    marks = axis_marks(a_view(story), a_scale(story, width, folded), 100, 100 + width, 50, PENCIL)
    return Scene(width=width + 200, height=100, background="#ffffff", marks=tuple(marks))


def a_story_on(*dates: str, inferred: tuple[str, ...] = ()) -> Story:
    return a_story(*(an_event(f"Event {n}", when=date, inferred=inferred) for n, date in enumerate(dates)))


def test_a_break_says_how_much_time_is_folded_into_it() -> None:
    assert "16 months folded" in axis(the_m4_story()).words


def test_a_break_is_seen_in_the_line_itself() -> None:
    line, *_ = [mark for mark in axis(the_m4_story()).marks if isinstance(mark, Line)]
    assert len({y for _, y in line.points}) > 1
    [fold] = a_scale(the_m4_story()).folds
    assert all(fold.x0 <= x <= fold.x1 for x, y in line.points if y != 50)


def test_without_folds_the_line_is_straight() -> None:
    sheet = axis(the_m4_story(), folded=False)
    line, *_ = [mark for mark in sheet.marks if isinstance(mark, Line)]
    assert {y for _, y in line.points} == {50}
    assert not any("folded" in words for words in sheet.words)


def test_days_have_their_month_and_year_beneath_the_first_of_them() -> None:
    sheet = axis(a_story_on("2020-03-05", "2020-03-08"))
    month, day = the_text(sheet, "Mar 2020"), next(text for text in texts(sheet) if text.text.isdigit())
    assert month.y > day.y
    assert month.x < day.x + day.width
    assert day.x < month.x + month.width


def test_a_year_that_no_source_states_is_said_to_be_inferred_once() -> None:
    sheet = axis(the_m4_story())
    assert [words for words in sheet.words if "inferred" in words] == ["Feb 2020 (year inferred)"]


def test_a_year_that_one_source_states_is_not_called_inferred() -> None:
    story = a_story(an_event("Deal", when="2020-03-05", inferred=("year",)), an_event("War", when="2020-03-07"))
    assert not any("inferred" in words for words in axis(story).words)


@pytest.mark.parametrize("width", [40, 100, 200, 300, 400, 500, 700])
def test_on_an_axis_however_narrow_the_year_is_still_said_to_be_inferred(width: float) -> None:
    assert any("year inferred" in words for words in axis(the_m4_story(), width).words)


def test_where_the_words_have_no_room_a_star_tells_which_year_is_inferred() -> None:
    sheet = axis(the_m4_story(), 160)
    assert "* year inferred" in sheet.words
    assert any(words.endswith("2020*") for words in sheet.words)
    assert the_text(sheet, "* year inferred").x < 100


def test_years_that_are_inferred_are_told_where_ticks_are_years() -> None:
    story = a_story(an_event("War", when="1900/2000"), an_event("Deal", when="1950-03-05", inferred=("year",)))
    assert {"1950*", "* year inferred"} <= set(axis(story).words)
    story = a_story(an_event("War", when="1900/2000"), an_event("Deal", when="1953-03-05", inferred=("year",)))
    assert "some years inferred" in axis(story).words


def test_years_out_of_view_are_not_called_inferred() -> None:
    story = a_story_on("2020-03-05", inferred=("year",))
    assert not any("inferred" in words for words in zoomed("2018-03-05", "2018-03-09", story).words)


def zoomed(first: str, end: str, story: Story, width: float = 1000) -> Scene:
    """The axis of a part of a story."""
    return in_view(Period(a_day(first), a_day(end)), story, width)


def in_view(period: Period, story: Story, width: float = 1000) -> Scene:
    return sheet_of(scale_for([event.when for event in story.events], 100, 100 + width, True, period=period), story)


def sheet_of(scale: TimeScale, story: Story) -> Scene:
    marks = axis_marks(a_view(story), scale, scale.x0, scale.x1, 50, PENCIL)
    return Scene(width=scale.x1 + 100, height=100, background="#ffffff", marks=tuple(marks))


def test_the_month_and_year_stay_at_the_left_edge_when_no_tick_begins_them() -> None:
    assert the_text(zoomed("2020-03-11", "2020-03-19", a_story_on("2020-03-15")), "Mar 2020").x == 100
    assert the_text(zoomed("2020-03-11", "2020-12-19", a_story_on("2020-03-15")), "2020").x == 100


def test_a_month_that_begins_in_view_has_its_name_beneath_its_first_day() -> None:
    sheet = zoomed("2020-02-27", "2020-03-04", a_story_on("2020-03-01"))
    assert the_text(sheet, "Feb 2020").x == 100
    first, month = the_text(sheet, "1"), the_text(sheet, "Mar 2020")
    assert month.x + month.width / 2 == pytest.approx(first.x + first.width / 2)


def test_within_one_day_the_day_is_told_though_no_tick_is_in_view() -> None:
    period = Period(a_day("2020-03-15") + 0.3, a_day("2020-03-15") + 0.6)
    assert in_view(period, a_story_on("2020-03-15")).words == ("15 Mar 2020",)
    timed = in_view(period, a_story_on("2020-03-15T10:00:00"))
    assert {"08:00", "09:00", "15 Mar 2020"} <= set(timed.words)


@pytest.mark.parametrize(
    ("times", "heading"),
    [
        (("2020-03-15T10:00:00",), "15 Mar 2020"),
        (("2020-03-15T10:00:00+03", "2020-03-15T11:00:00+03:00"), "15 Mar 2020, UTC+3"),
        (("2020-03-15T10:00:00+03", "2020-03-15T11:00:00Z"), "15 Mar 2020, times as written"),
        (("2020-03-15T10:00:00+03", "2020-03-15T11:00:00"), "15 Mar 2020, times as written"),
    ],
)
def test_hours_say_in_which_zone_they_are_counted(times: tuple[str, ...], heading: str) -> None:
    assert heading in zoomed("2020-03-15", "2020-03-16", a_story_on(*times)).words


DATES = st.dates().map(lambda date: date.isoformat())


@settings(max_examples=200, deadline=None)
@given(st.lists(DATES, min_size=1, max_size=6), st.floats(40, 3000), st.booleans())
def test_the_year_of_every_stretch_is_on_the_picture(dates: list[str], width: float, folded: bool) -> None:
    story = a_story_on(*dates)
    words = " ".join(axis(story, width, folded).words)
    for stretch in a_scale(story, width, folded).stretches:
        years = range(civil(stretch.first)[0], civil(stretch.end)[0] + 1)
        assert any(re.search(rf"\b{said_year(year)}\b", words) for year in years)


@settings(max_examples=200, deadline=None)
@given(st.floats(-800_000, 800_000), st.floats(-1, 6), st.floats(60, 3000), st.booleans())
def test_the_year_never_leaves_the_picture_however_far_one_zooms(
    first: float, power: float, width: float, timed: bool
) -> None:
    story = a_story_on("2020-03-15T10:00:00" if timed else "2020-03-15")
    period = Period(first, first + 10**power)
    sheet = in_view(period, story, width)
    told = [
        re.search(r"(\d+)( BCE)?(\Z|, )", words) for words in sheet.words if not words.endswith(":00") or "," in words
    ]
    years = [1 - int(found[1]) if found[2] else int(found[1]) for found in told if found]
    assert any(civil(floor(period.start))[0] <= year <= civil(floor(period.end))[0] for year in years)
    assert collisions(sheet) == []


@settings(max_examples=200, deadline=None)
@given(st.floats(0, 1), st.floats(-3, 0), st.floats(300, 3000))
def test_words_of_a_break_that_is_partly_in_view_stay_on_the_picture(start: float, power: float, width: float) -> None:
    story = the_m4_story()
    first, end = a_day("2018-08-01"), a_day("2020-04-01")
    begin = first + start * (end - first)
    sheet = in_view(Period(begin, begin + 10**power * (end - first)), story, width)
    assert collisions(sheet) == []
    for text in texts(sheet):
        assert "inferred" in text.text or 100 - text.width / 2 <= text.x <= 100 + width - text.width / 2


@settings(max_examples=100, deadline=None)
@given(st.lists(DATES, min_size=1, max_size=6), st.floats(40, 3000), st.booleans())
def test_no_two_words_of_the_axis_stand_on_each_other(dates: list[str], width: float, folded: bool) -> None:
    assert collisions(axis(a_story_on(*dates, inferred=("year",)), width, folded)) == []


def test_a_millennium_beside_a_day_has_few_words() -> None:
    assert 2 < len(axis(a_story_on("1000/1999", "1500-01-01")).words) < 30


def test_years_before_our_era_are_counted_as_readers_count_them() -> None:
    assert any(words.endswith("BCE") for words in axis(a_story_on("-0499", "-0100")).words)
