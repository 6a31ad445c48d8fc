"""What the specification leaves open, the laws that every date keeps, and what is said about texts that are none."""

import datetime
import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.story.clock import Clock
from viewer.story.dates import Bound, Day, Open, Precision, SpanKind, Unknown, civil, day_of, iso, last_day_of_month
from viewer.story.edtf import LONGEST_TEXT, DateError, parse_edtf


def days(text: str) -> tuple[str, str]:
    """The earliest and the latest day of a text, with .. for an open one and nothing for an unknown one."""
    span = parse_edtf(text)
    return _shown(span.start, span.earliest), _shown(span.end, span.latest)


def _shown(ending: object, day: Day | None) -> str:
    if isinstance(ending, Open | Unknown):
        assert day is None
        return ".." if isinstance(ending, Open) else ""
    assert day is not None
    return iso(day)


def the_bound(text: str) -> Bound:
    """The only date of a text."""
    bound = parse_edtf(text).start
    assert isinstance(bound, Bound)
    return bound


def refusal(text: str) -> str:
    with pytest.raises(DateError) as refused:
        parse_edtf(text)
    return str(refused.value)


OWN_EXAMPLES = [
    ("0000", "0000-01-01", "0000-12-31"),
    ("-0044-03-15", "-0044-03-15", "-0044-03-15"),
    ("2020-02-2X", "2020-02-20", "2020-02-29"),
    ("2020-02-2X~", "2020-02-20", "2020-02-29"),
    ("2019-02-2X", "2019-02-20", "2019-02-28"),
    ("2020-XX-3X", "2020-01-30", "2020-12-31"),
    ("201X-02-29", "2012-02-29", "2016-02-29"),
    ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("2001-1X-31", "2001-10-31", "2001-12-31"),
    ("2018-X2-30", "2018-12-30", "2018-12-30"),
    ("-156X", "-1569-01-01", "-1560-12-31"),
    ("-000X", "-0009-01-01", "-0001-12-31"),
    ("201X-22", "2010-06-01", "2019-08-31"),
    ("2001-28", "2001-12-01", "2002-02-28"),
    ("2001-29", "2001-09-01", "2001-11-30"),
    ("2003-30", "2003-12-01", "2004-02-29"),
    ("2001-32", "2001-06-01", "2001-08-31"),
    ("2001-36", "2001-10-01", "2001-12-31"),
    ("2001-39", "2001-09-01", "2001-12-31"),
    ("2001-41", "2001-07-01", "2001-12-31"),
    ("2004-06-11/2004-06", "2004-06-11", "2004-06-30"),
    ("2001-24/2002-01", "2001-12-01", "2002-01-31"),
    ("[1668,1667]", "1667-01-01", "1668-12-31"),
    ("[..1667,1760..]", "..", ".."),
    ("{2020-02-2X,2020-03-15}", "2020-02-20", "2020-03-15"),
    ("Y20E2", "2000-01-01", "2000-12-31"),
    ("?Y-17E7", "-170000000-01-01", "-170000000-12-31"),
    ("-1950S2", "-1999-01-01", "-1900-12-31"),
    ("Y-20E2S3", "-2009-01-01", "-2000-12-31"),
    ("1950S4~", "1950-01-01", "1950-12-31"),
    ("0050S1", "0050-01-01", "0059-12-31"),
    ("1950S2/1999", "1900-01-01", "1999-12-31"),
    ("2020-03-05T14:00:00/2020-03-05T18:00:00", "2020-03-05", "2020-03-05"),
    ("2020-03-05T14:00:00+03/2020-03-06", "2020-03-05", "2020-03-06"),
    ("2020-03-06T00:01:00/..", "2020-03-06", ".."),
    ("-0043-03-15T11:00:00", "-0043-03-15", "-0043-03-15"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), OWN_EXAMPLES)
def test_a_date_reaches_from_its_earliest_to_its_latest_day(text: str, earliest: str, latest: str) -> None:
    assert days(text) == (earliest, latest)
    assert str(parse_edtf(text)) == text


def test_the_year_before_1_is_0_so_that_minus_44_is_45_bce() -> None:
    assert the_bound("0000-12-31").latest == Day(0)
    assert the_bound("-0044").earliest == day_of(-44, 1, 1) == day_of(1, 1, 1) - 45 * 365 - 12  # leap: 0, -4, … -44


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("1984", False, False),
        ("1984?", False, True),
        ("2004-06~", True, False),
        ("2004-06-11%", True, True),
        ("2004-06~-11", True, False),
        ("?2004-06-~11", True, True),
        ("2004-%06-11", True, True),
        ("1984~/2004-06", True, False),
        ("1984/2004-06?", False, True),
        ("[1667,1668~,1670]", True, False),
        ("[1667..1670?,1680]", False, True),
        ("?Y170000002", False, True),
    ],
)
def test_about_and_uncertain_are_read_apart(text: str, approximate: bool, uncertain: bool) -> None:
    assert (parse_edtf(text).approximate, parse_edtf(text).uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2020-03-15", Precision.DAY),
        ("2020-02-2X", Precision.DAY),
        ("2020-02-XX", Precision.MONTH),
        ("2020-02", Precision.MONTH),
        ("1984-1X", Precision.MONTH),
        ("2001-34", Precision.MONTH),
        ("2001-21", Precision.SEASON),
        ("2020-XX", Precision.YEAR),
        ("2020-XX-XX", Precision.YEAR),
        ("2020", Precision.YEAR),
        ("Y170000002", Precision.YEAR),
        ("1950S2", Precision.YEAR),
        ("1XXX", Precision.YEAR),
        ("196X", Precision.DECADE),
        ("19XX", Precision.CENTURY),
        ("156X-12-25", Precision.SCATTERED),
        ("2020-XX-15", Precision.SCATTERED),
        ("201X-21", Precision.SCATTERED),
    ],
)
def test_a_date_counts_in_the_unit_that_its_known_digits_give(text: str, precision: Precision) -> None:
    assert the_bound(text).precision is precision


def test_the_time_of_day_is_kept_as_written() -> None:
    assert the_bound("1985-04-12T23:20:30+04:30").clock == Clock(23, 20, 30, "+04:30")
    assert the_bound("1985-04-12T23:20:30").clock == Clock(23, 20, 30)
    assert the_bound("1985-04-12").clock is None


def test_an_interval_may_have_a_time_at_either_end() -> None:
    fight = parse_edtf("2020-03-05T14:00:00+03/2020-03-05T18:00:00+03:00")
    assert [str(clock) for clock in fight.clocks] == ["14:00:00+03", "18:00:00+03:00"]
    assert parse_edtf("2020-03-05/2020-03-05T18:00:00").start.clock is None


def test_significant_digits_keep_the_year_that_is_thought_likeliest() -> None:
    assert the_bound("1950S2").estimate == 1950
    assert the_bound("Y3388E2S3").estimate == 338_800
    assert the_bound("1950S4").estimate is the_bound("1950").estimate is None


def test_a_set_keeps_its_members_in_the_order_written() -> None:
    span = parse_edtf("[1670..1672,1667]")
    assert span.kind is SpanKind.ONE_OF
    assert [(civil(member.earliest)[0], civil(member.latest)[0]) for member in span.members] == [
        (1670, 1672),
        (1667, 1667),
    ]
    assert parse_edtf("{1667}").kind is SpanKind.ALL_OF
    assert parse_edtf("1667/1670").kind is SpanKind.INTERVAL
    assert parse_edtf("1667").members == ()


REFUSED = [
    # not read here
    ("Y1234567890123", "years of more than 12 digits are not read here"),
    ("Y1E12", "years of more than 12 digits are not read here"),
    ("Y1E99999999999", "years of more than 12 digits are not read here"),
    ("1950S0", "one with significant digits 1950S2"),
    ("19XXS2", "one with significant digits 1950S2"),
    ("1950-03S2", "neither has months"),
    ("1950e2", "a year of powers of ten is Y17E7"),
    # says nothing about when
    ("", "a date is missing: write one, such as 2020"),
    ("/", "write a date on one side at least"),
    ("../..", "write a date on one side at least"),
    ("/..", "write a date on one side at least"),
    ("[]", "a date is missing"),
    ("[..]", "a date is missing"),
    ("[1667,]", "a date is missing"),
    ("[1760..,1770]", "a date is missing"),
    ("[..1984..]", "write .. on one side of the date only"),
    # no day of the calendar
    ("2018-13", "there is no month 13: months are 01 to 12"),
    ("2018-00", "there is no month 00"),
    ("2004-2X", "there is no month 2X"),
    ("2018-02-30", "there is no day 30: February 2018 has 28 days"),
    ("-0043-02-30", "there is no day 30: February 44 BCE has 28 days"),
    ("2020-04-00", "there is no day 00: April 2020 has 30 days"),
    ("XXXX-02-3X", "no day of the calendar fits these digits"),
    ("2001-21-05", "21 is a season or another part of a year and has no days"),
    ("-0000", "there is no year -0000: write 0000 for 1 BCE"),
    ("-0000S1", "there is no year -0000: write 0000 for 1 BCE"),
    # runs backwards, or does not fit together
    ("2020-03-15/2020-03-08", "it ends before it starts"),
    ("0001/0000", "it ends before it starts"),
    ("2020-03-05T18:00:00/2020-03-05T14:00:00", "it ends before it starts"),
    ("2020-03-05T14:00:00Z/2020-03-05T18:00:00+03", "different offsets from UTC: write both with the same"),
    ("2020-03-05T14:00:00/2020-03-05T18:00:00+03", "different offsets from UTC: write both with the same"),
    ("[1672..1670]", "it ends before it starts"),
    ("[1670..1672-03]", "a year and a month stand beside .. : write both alike"),
    # other notations
    (" 2020", "write 2020"),
    ("2020-03 ", "write 2020-03"),
    ("2020\n", "write 2020"),
    ("2020-3-5", "write 2020-03-05"),
    ("199x", "write 199X"),
    ("[1667, 1668]", "write [1667,1668]"),
    ("03/15/2020", "write 2020-03-15"),
    ("15.3.2020", "write 2020-03-15"),
    ("03/04/2020", "write 2020-03-04 or 2020-04-03"),
    ("2020/03/15", "write 2020-03-15"),
    ("20200315", "write 2020-03-15"),
    ("15 March 2020", "write 2020-03-15"),
    ("March 15th, 2020", "write 2020-03-15"),
    ("March 2020", "write 2020-03"),
    ("Sept. 2018", "write 2018-09"),
    ("early March 2020", "write 2020-03-0X or 2020-03-01/2020-03-10"),
    ("mid-March 2020", "write 2020-03-1X or 2020-03-11/2020-03-20"),
    ("late February 2020", "write 2020-02-2X or 2020-02-21/2020-02-29"),
    ("Late April 2020", "write 2020-04-2X or 2020-04-21/2020-04-30"),
    ("late 2020", "EDTF has no word for early, mid or late, keep the source's in `words`"),
    ("2020–2021", "an interval has a slash: write 2020/2021"),
    ("2020 to 2021", "write 2020/2021"),
    ("2020/open", "what is open is two dots: write 2020/.."),
    ("unknown/2020", "write /2020"),
    ("2020?~", "write 2020%"),
    ("ca. 1850", "write 1850~"),
    ("1960s", "write 196X"),
    ("winter 2019", "write 2019-24"),
    ("44 BCE", "write -0001 for 2 BCE, -0043 for 44 BCE"),
    ("876", "a year has four digits: write 0876"),
    ("+2006", "a year has no plus sign: write 2006"),
    ("12345", "a year of more than four digits has a Y before it: write Y12345"),
    ("Y2006", "a year of four digits has no Y before it: write 2006"),
    ("2020-03-15T10:15", "write 2020-03-15T10:15:00"),
    ("2020-03-15T25:00:00", "a time is hh:mm:ss"),
    ("2020-03-15T24:00:00", "a time is hh:mm:ss"),
    ("2020-03-15 9:05", "a time is hh:mm:ss, then Z, +hh, +hh:mm or nothing: write 2020-03-15T09:05:00"),
    ("2020-03-15T10:15:00.5Z", "a time counts whole seconds: write 2020-03-15T10:15:00Z"),
    ("2020-03-15T10:15:00+0300", "an offset has a colon: +04:30: write 2020-03-15T10:15:00+03:00"),
    ("2020-03-15T10:15:00~", "no time can be in doubt, only its day: write 2020-03-15~"),
    ("2020-03-15T10:15/..", "write 2020-03-15T10:15:00"),
    ("[2020-03-15T10:15:00,2020-03-16]", "a set has no times: write its days alone"),
    ("2020-03T10:15:00", "this is no date in EDTF"),
    ("٢٠٢٠", "this is no date in EDTF"),
    ("soon", "this is no date in EDTF"),
]


@pytest.mark.parametrize(("text", "advice"), REFUSED)
def test_a_text_that_is_no_date_is_refused_with_advice(text: str, advice: str) -> None:
    assert advice in refusal(text)
    assert repr(text) in refusal(text)


@pytest.mark.parametrize(("text", "_"), REFUSED)
def test_what_is_advised_can_be_read(text: str, _: str) -> None:
    if advised := re.search(r": write (\S+)(?: or (\S+))?$", refusal(text)):
        for better in filter(None, advised.groups()):
            assert str(parse_edtf(better)) == better


@pytest.mark.parametrize(
    "text",
    [
        "9" * 1_000_000,
        "Y" + "9" * 5_000,
        "[" + "XXXX," * 38 + "?~]",
        "{" + ",".join(["XXXX-02-30"] * 18) + "}",
        "to " * 66,
    ],
)
def test_a_huge_text_is_refused_at_once(text: str) -> None:
    began = time.perf_counter()
    assert len(refusal(text)) < 2 * LONGEST_TEXT + 200
    assert time.perf_counter() - began < 2


# Laws

YEARS = st.integers(-9999, 9999)
TEXTS_OF_EDTF = st.text(alphabet="0123456789X-/.,[]{}?~%YTZSE: +", max_size=40)
NEARLY_DATES = st.lists(
    st.sampled_from(
        ["2020", "-0044", "19XX", "-03", "-02-30", "-2X", "~", "?", "/", "..", "[", "]", ",", " ", "March", "late"]
    ),
    max_size=8,
).map("".join)


def year_text(year: int) -> str:
    return f"{'-' * (year < 0)}{abs(year):04}"


@given(st.dates())
def test_a_plain_date_is_the_day_that_python_takes_it_for(date: datetime.date) -> None:
    span = parse_edtf(date.isoformat())
    assert span.is_day
    assert span.earliest == date.toordinal()


@given(YEARS, st.integers(1, 12), st.sampled_from(["0X", "1X", "2X", "XX", "X1", "X5"]))
def test_vague_days_lie_within_their_month(year: int, month: int, day: str) -> None:
    date, within = the_bound(f"{year_text(year)}-{month:02}-{day}"), the_bound(f"{year_text(year)}-{month:02}")
    assert within.earliest <= date.earliest <= date.latest <= within.latest
    assert within.latest - within.earliest + 1 == last_day_of_month(year, month)


@given(YEARS, st.sampled_from(["01", "12", "0X", "1X", "XX", "33", "36", "37", "39", "40", "41"]))
def test_months_and_parts_of_a_year_lie_within_it(year: int, month: str) -> None:
    date, within = the_bound(f"{year_text(year)}-{month}"), the_bound(year_text(year))
    assert within.earliest <= date.earliest <= date.latest <= within.latest


@given(st.text(alphabet="0123456789X", min_size=4, max_size=4))
def test_vague_years_lie_within_the_vaguer_ones(digits: str) -> None:
    date, within = the_bound(digits), the_bound(digits[:3] + "X")
    assert within.earliest <= date.earliest <= date.latest <= within.latest


@given(st.datetimes(), st.sampled_from(["", "Z", "-04", "+04:30"]))
def test_a_plain_date_and_time_is_the_moment_that_python_takes_it_for(moment: datetime.datetime, offset: str) -> None:
    moment = moment.replace(microsecond=0)
    date = the_bound(f"{moment.isoformat()}{offset}")
    midnight = datetime.datetime.combine(moment.date(), datetime.time())
    assert date.first_moment == date.last_moment
    assert date.first_moment - date.earliest == pytest.approx(
        (moment - midnight) / datetime.timedelta(days=1), abs=1e-6
    )


@given(st.text() | TEXTS_OF_EDTF | NEARLY_DATES)
@example("1E9")
@example("Y1E99999999999")
@example("[")
@example("2020-02-3\u0661")
@example("mar\u017f 2020")
def test_any_text_is_a_span_or_refused(text: str) -> None:
    try:
        span = parse_edtf(text)
    except DateError:
        return
    assert str(span) == text
    assert span.earliest is None or span.latest is None or span.earliest <= span.latest
