import pytest
from a_story import a_pencil, a_story, a_view, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, texts, the_text

from viewer.scene.axis import axis_marks
from viewer.scene.marks import Line, Scene
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.story import Story

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


@pytest.mark.parametrize("width", [400, 500, 700])
def test_on_a_narrow_axis_the_year_is_still_said_to_be_inferred(width: float) -> None:
    assert any("year inferred" in words for words in axis(the_m4_story(), width).words)


DATES = st.dates().map(lambda date: date.isoformat())


@settings(max_examples=100, deadline=None)
@given(st.lists(DATES, min_size=1, max_size=6), st.floats(40, 3000), st.booleans())
def test_no_two_words_of_the_axis_stand_on_each_other(dates: list[str], width: float, folded: bool) -> None:
    assert collisions(axis(a_story_on(*dates, inferred=("year",)), width, folded)) == []


def test_a_millennium_beside_a_day_has_few_words() -> None:
    assert 2 < len(axis(a_story_on("1000/1999", "1500-01-01")).words) < 30


def test_years_before_our_era_are_counted_as_readers_count_them() -> None:
    assert any(words.endswith("BCE") for words in axis(a_story_on("-0499", "-0100")).words)
