from itertools import pairwise

import pytest
from a_story import a_story, a_view, an_event
from msgspec.structs import replace

from viewer.scene.asked import BUCKET_PX, MOST_ASKED, MOST_RUNNING, MOST_SPARSE, left_of_view, spread
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.edtf import parse_edtf
from viewer.view.chronicle import LaneTimes

X0, X1 = 124.0, 1244.0


def lane_of(*dates: str) -> LaneTimes:
    story = a_story(*(an_event(f"Event {n}", when=date, id=f"e{n}") for n, date in enumerate(dates)))
    return a_view(story).chronicle.by_lane["Events"]


def a_scale(*dates: str, zoom: float = 1.0, moment: str = "", at_x: float = X0) -> TimeScale:
    scale = scale_for([parse_edtf(date) for date in dates], X0, X1, False)
    known = parse_edtf(moment).known[0] if moment else scale.moment
    return replace(scale, busy_px=scale.busy_px * zoom, moment=known, at_x=at_x)


CENTURY = tuple(f"{year}-{month:02}-15" for year in range(1900, 2000) for month in range(1, 13))


def test_with_all_time_in_view_nothing_lies_left_of_it() -> None:
    assert left_of_view(lane_of("1900", "2000"), a_scale("1900", "2000")) == []


def test_of_few_events_all_that_are_over_hold_their_place() -> None:
    dates = ("1900-01-01", "1950", "1990", "1999")
    assert left_of_view(lane_of(*dates), a_scale(*dates, zoom=9, moment="1990-06-01")) == [0, 1]


def test_of_many_only_the_last_hold_their_place() -> None:
    held = left_of_view(lane_of(*CENTURY), a_scale(*CENTURY, zoom=20, moment="1990-01-01"))
    assert 0 < len(held) <= MOST_SPARSE
    assert held[-1] == 90 * 12 - 1


def test_some_events_are_asked_evenly_over_the_sheet() -> None:
    asked = spread(lane_of(*CENTURY), a_scale(*CENTURY), None)
    assert len(asked) == MOST_ASKED
    first = sorted(a_scale(*CENTURY).to_x(parse_edtf(CENTURY[number]).known[0]) for number in asked)
    assert first[0] < X0 + 3 * BUCKET_PX
    assert first[-1] > X1 - 3 * BUCKET_PX
    assert max(after - before for before, after in pairwise(first)) < 2 * BUCKET_PX


def test_the_chosen_event_is_asked_first_if_it_is_in_view() -> None:
    near = a_scale(*CENTURY, zoom=5, moment="1950-01-01")
    assert spread(lane_of(*CENTURY), near, 51 * 12)[0] == 51 * 12
    assert 10 not in spread(lane_of(*CENTURY), near, 10)


def test_what_began_long_before_and_is_not_over_is_asked() -> None:
    dates = ("1900/1999", *CENTURY)
    asked = spread(lane_of(*dates), a_scale(*dates, zoom=9, moment="1990-01-01"), None)
    assert 0 in asked
    assert len(asked) <= MOST_ASKED + MOST_RUNNING


@pytest.mark.parametrize("dx", [3.0, 40.0, 90.0])
def test_the_same_events_are_asked_wherever_the_sheet_is_dragged(dx: float) -> None:
    before, after = (a_scale(*CENTURY, zoom=2, moment="1950-01-01", at_x=700 + each) for each in (0.0, dx))
    in_both = {number for number in spread(lane_of(*CENTURY), before, None) if 300 < before.to_x(_day(number)) < 900}
    assert len(in_both) > 5
    assert len(in_both & set(spread(lane_of(*CENTURY), after, None))) >= 0.8 * len(in_both)


def _day(number: int) -> float:
    return parse_edtf(CENTURY[number]).known[0]
