import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.clock import Clock, clock_of

SIXTY = st.integers(0, 59)
OFFSETS = st.none() | st.just("Z") | st.builds("{}{:02}".format, st.sampled_from("+-"), st.integers(0, 23))
CLOCKS = st.builds(Clock, st.integers(0, 23), SIXTY, SIXTY, OFFSETS | st.sampled_from(["+04:30", "-09:30"]))


@given(CLOCKS)
def test_a_time_is_read_as_it_is_written(clock: Clock) -> None:
    assert clock_of(str(clock)) == clock


@given(CLOCKS)
def test_a_time_is_a_part_of_its_day(clock: Clock) -> None:
    assert 0 <= clock.ratio < 1
    assert -1 < clock.utc_ratio < 2


@pytest.mark.parametrize(("text", "ratio"), [("00:00:00", 0), ("12:00:00", 0.5), ("23:59:60", 1)])
def test_noon_is_half_a_day_and_a_leap_second_ends_it(text: str, ratio: float) -> None:
    clock = clock_of(text)
    assert clock is not None
    assert clock.ratio == ratio


@pytest.mark.parametrize(
    ("text", "minutes"), [("10:00:00", None), ("10:00:00Z", 0), ("10:00:00-04", -240), ("10:00:00+04:30", 270)]
)
def test_an_offset_is_how_far_the_clock_is_ahead_of_utc(text: str, minutes: int | None) -> None:
    clock = clock_of(text)
    assert clock is not None
    assert clock.offset_minutes == minutes


def test_noon_in_moscow_is_nine_in_utc() -> None:
    assert Clock(12, 0, 0, "+03").utc_ratio == Clock(9, 0, 0, "Z").utc_ratio


@pytest.mark.parametrize("text", ["", "23:20", "24:00:00", "23:60:00", "23:20:30.5", "23:20:30+4", "٢٣:٢٠:٣٠"])
def test_what_states_no_time_is_none(text: str) -> None:
    assert clock_of(text) is None


def test_a_time_that_no_clock_shows_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="25:00:00"):
        Clock(25, 0, 0)
    with pytest.raises(ValueError, match="UTC"):
        Clock(10, 0, 0, "UTC")
