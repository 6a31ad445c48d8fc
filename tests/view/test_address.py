"""A view as one line of text: whatever is looked at comes back as it was, and any text is a view or refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.dates import Day, day_of
from viewer.view.address import address, parse_address
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import Layout, Period, Region, Stretch, ViewState

ALL = ViewState()
TEXTS = st.text(max_size=12)  # lone surrogates and line feeds, too
DAYS = st.integers(-(10**11), 10**11).map(Day)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
STATES = st.builds(
    ViewState,
    selection=st.just(Nothing()) | st.builds(OneEvent, TEXTS) | st.builds(OneClaim, TEXTS, TEXTS),
    at=st.none() | DAYS,
    account=TEXTS,
    agreed=st.booleans(),
    document=st.none() | TEXTS,
    uncovered=st.booleans(),
    layout=st.sampled_from(Layout),
    road=TEXTS,
    frame=st.none()
    | st.builds(Stretch, chainage_km=NUMBERS, offset_km=NUMBERS, width_km=NUMBERS)
    | st.builds(Region, lat=NUMBERS, lon=NUMBERS, width_km=NUMBERS),
    later=st.booleans(),
    folded=st.booleans(),
    unfolded=st.lists(DAYS, max_size=3).map(tuple),
    period=st.none() | st.tuples(NUMBERS, NUMBERS).filter(lambda ends: ends[0] < ends[1]).map(lambda e: Period(*e)),
    closed_lanes=st.lists(TEXTS, max_size=3).map(tuple),
    hidden_lanes=st.lists(TEXTS, max_size=3).map(tuple),
    words=TEXTS,
)
PATROL = ViewState(selection=OneEvent("first-patrol"))


@given(STATES)
def test_a_view_comes_back_as_it_was(state: ViewState) -> None:
    line = address(state)
    assert parse_address(line) == state
    assert line.isascii()
    assert line.isprintable()
    assert " " not in line


@given(STATES)
def test_every_part_of_a_view_is_told(state: ViewState) -> None:
    for name in ViewState.__struct_fields__:
        alone = replace(ALL, **{name: getattr(state, name)})
        assert (address(alone) == "") is (alone == ALL)


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (ALL, ""),
        (PATROL, "event=first-patrol"),
        (ViewState(selection=OneClaim("deal", "sealed"), layout=Layout.MAP), "event=deal&claim=sealed&layout=map"),
        (replace(PATROL, at=day_of(2020, 3, 15), account="Türkiye & co"),
         "event=first-patrol&at=2020-03-15&account=T%C3%BCrkiye%20%26%20co"),
        (ViewState(folded=False, later=True, at=day_of(-43, 3, 15)), "at=-0043-03-15&later=yes&folded=no"),
        (ViewState(frame=Region(lat=35.8, lon=36.5, width_km=12)), "region=35.8,36.5,12.0"),
        (ViewState(period=Period(7.5, 9), hidden_lanes=("a", "b")), "period=7.5,9.0&hidden=a&hidden=b"),
    ],
)  # fmt: skip
def test_only_what_differs_is_told_in_plain_words(state: ViewState, line: str) -> None:
    assert address(state) == line
    assert parse_address(line) == state


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("event", "'event' does not belong"),
        ("mood=calm", "'mood=calm' does not belong"),
        ("event=a&event=b", "'event=b' does not belong"),
        ("claim=a", "names its event, too"),
        ("stretch=1,2,3&region=1,2,3", "not both"),
        ("region=1,2", "not 3 numbers"),
        ("region=1,2,nan", "not 3 numbers"),
        ("region=1,2,1e999", "not 3 numbers"),
        ("region=a,b,c", "could not convert"),
        ("period=2,1", "cannot run from"),
        ("later=perhaps", "neither yes nor no"),
        ("layout=cube", "not a valid Layout"),
        ("at=tomorrow", "not a day"),
        ("at=2020-13-01", "there is no month 13"),
        ("at=2020-02-30", "no day 30"),
        ("event=%ff", "can't decode"),
        ("&", "does not belong"),
    ],
)
def test_what_is_no_address_is_refused_in_words(line: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_address(line)


KEYS = st.sampled_from(("event", "claim", "at", "layout", "region", "period", "folded", "unfolded", "closed", "", "x"))
VALUES = TEXTS | st.sampled_from(("yes", "no", "map", "1,2,3", "1,2", "2020-03-15", "%00", "%ED%A0%80", "1" * 5000))


@given(st.text() | st.lists(st.tuples(KEYS, VALUES).map("=".join)).map("&".join))
def test_any_text_is_a_view_or_refused(text: str) -> None:
    try:
        state = parse_address(text)
    except ValueError:
        return
    assert parse_address(address(state)) == state
