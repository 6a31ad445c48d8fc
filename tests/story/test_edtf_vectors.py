"""Every example of the specification, and what each must be read as.

Source: "Extended Date/Time Format (EDTF) Specification", Library of Congress, 4 February 2019,
https://www.loc.gov/standards/datetime/ ; the headings are its own. All three levels are read; what is refused at the
end is what the specification itself excludes, or what says nothing about when.
"""

import pytest

from viewer.story.dates import Day, Ending, Open, SpanKind, Unknown, iso
from viewer.story.edtf import DateError, parse_edtf

OPEN, UNKNOWN = "..", ""

VECTORS = [  # text, earliest day, latest day, marks: ~ approximate, ? uncertain, % both
    # level 0: date
    ("1985-04-12", "1985-04-12", "1985-04-12", ""),
    ("1985-04", "1985-04-01", "1985-04-30", ""),
    ("1985", "1985-01-01", "1985-12-31", ""),
    # level 0: date and time
    ("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", ""),
    ("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", ""),
    ("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", ""),
    ("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", ""),
    # level 0: time interval
    ("1964/2008", "1964-01-01", "2008-12-31", ""),
    ("2004-06/2006-08", "2004-06-01", "2006-08-31", ""),
    ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", ""),
    ("2004-02-01/2005-02", "2004-02-01", "2005-02-28", ""),
    ("2004-02-01/2005", "2004-02-01", "2005-12-31", ""),
    ("2005/2006-02", "2005-01-01", "2006-02-28", ""),
    # level 1: letter-prefixed calendar year
    ("Y170000002", "170000002-01-01", "170000002-12-31", ""),
    ("Y-170000002", "-170000002-01-01", "-170000002-12-31", ""),
    # level 1: seasons
    ("2001-21", "2001-03-01", "2001-05-31", ""),
    ("2001-22", "2001-06-01", "2001-08-31", ""),
    ("2001-23", "2001-09-01", "2001-11-30", ""),
    ("2001-24", "2001-12-01", "2002-02-28", ""),
    # level 1: qualification of a date (complete)
    ("1984?", "1984-01-01", "1984-12-31", "?"),
    ("2004-06~", "2004-06-01", "2004-06-30", "~"),
    ("2004-06-11%", "2004-06-11", "2004-06-11", "%"),
    # level 1: unspecified digit(s) from the right
    ("201X", "2010-01-01", "2019-12-31", ""),
    ("20XX", "2000-01-01", "2099-12-31", ""),
    ("2004-XX", "2004-01-01", "2004-12-31", ""),
    ("1985-04-XX", "1985-04-01", "1985-04-30", ""),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", ""),
    # level 1: extended interval, open end
    ("1985-04-12/..", "1985-04-12", OPEN, ""),
    ("1985-04/..", "1985-04-01", OPEN, ""),
    ("1985/..", "1985-01-01", OPEN, ""),
    # level 1: extended interval, open start
    ("../1985-04-12", OPEN, "1985-04-12", ""),
    ("../1985-04", OPEN, "1985-04-30", ""),
    ("../1985", OPEN, "1985-12-31", ""),
    # level 1: extended interval, unknown end
    ("1985-04-12/", "1985-04-12", UNKNOWN, ""),
    ("1985-04/", "1985-04-01", UNKNOWN, ""),
    ("1985/", "1985-01-01", UNKNOWN, ""),
    # level 1: extended interval, unknown start
    ("/1985-04-12", UNKNOWN, "1985-04-12", ""),
    ("/1985-04", UNKNOWN, "1985-04-30", ""),
    ("/1985", UNKNOWN, "1985-12-31", ""),
    # level 1: features of level 1 at the ends of an interval
    ("1984~/2004-06", "1984-01-01", "2004-06-30", "~"),
    ("1984/2004-06~", "1984-01-01", "2004-06-30", "~"),
    ("1984?/2004%", "1984-01-01", "2004-12-31", "%"),
    ("2001-21/2001-23", "2001-03-01", "2001-11-30", ""),
    # level 1: negative calendar year
    ("-1985", "-1985-01-01", "-1985-12-31", ""),
    # level 2: exponential year
    ("Y-17E7", "-170000000-01-01", "-170000000-12-31", ""),
    # level 2: significant digits
    ("1950S2", "1900-01-01", "1999-12-31", ""),
    ("Y171010000S3", "171000000-01-01", "171999999-12-31", ""),
    ("Y3388E2S3", "338000-01-01", "338999-12-31", ""),
    # level 2: sub-year groupings
    ("2001-34", "2001-04-01", "2001-06-30", ""),
    ("2001-25", "2001-03-01", "2001-05-31", ""),
    ("2001-29", "2001-09-01", "2001-11-30", ""),
    ("2001-33", "2001-01-01", "2001-03-31", ""),
    ("2001-37", "2001-01-01", "2001-04-30", ""),
    ("2001-41", "2001-07-01", "2001-12-31", ""),
    # level 2: set representation, one of a set
    ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", ""),
    ("[..1760-12-03]", OPEN, "1760-12-03", ""),
    ("[1760-12..]", "1760-12-01", OPEN, ""),
    ("[1760-01,1760-02,1760-12..]", "1760-01-01", OPEN, ""),
    ("[1667,1760-12]", "1667-01-01", "1760-12-31", ""),
    ("[..1984]", OPEN, "1984-12-31", ""),
    # level 2: set representation, all members
    ("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", ""),
    ("{1960,1961-12}", "1960-01-01", "1961-12-31", ""),
    ("{..1984}", OPEN, "1984-12-31", ""),
    # level 2: qualification, group
    ("2004-06-11%", "2004-06-11", "2004-06-11", "%"),
    ("2004-06~-11", "2004-06-11", "2004-06-11", "~"),
    ("2004?-06-11", "2004-06-11", "2004-06-11", "?"),
    # level 2: qualification, individual component
    ("?2004-06-~11", "2004-06-11", "2004-06-11", "%"),
    ("2004-%06-11", "2004-06-11", "2004-06-11", "%"),
    # level 2: unspecified digit
    ("156X-12-25", "1560-12-25", "1569-12-25", ""),
    ("15XX-12-25", "1500-12-25", "1599-12-25", ""),
    ("XXXX-12-XX", "0000-12-01", "9999-12-31", ""),
    ("1XXX-XX", "1000-01-01", "1999-12-31", ""),
    ("1XXX-12", "1000-12-01", "1999-12-31", ""),
    ("1984-1X", "1984-10-01", "1984-12-31", ""),
    # level 2: interval
    ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", "~"),
    ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", ""),
]

REFUSED = [  # text, what the message says
    # "extended format" only: hyphens and colons
    ("19850412", "write 1985-04-12"),
    ("198504", "write 1985-04"),
    ("20050924T100000", "this is no date in EDTF"),
    ("2005-09-24T10:00", "write 2005-09-24T10:00:00"),
    # the syntax of the draft of 2012
    ("y170000002", "write Y170000002"),
    ("y-17e7", "write Y-17E7"),
    ("1950p2", "this is no date in EDTF"),
    ("199u", "this is no date in EDTF"),
    ("2004-06-uu", "this is no date in EDTF"),
    ("199x", "write 199X"),
    ("1984?~", "write 1984%"),
    ("2004-01-01/open", "write 2004-01-01/.."),
    ("unknown/2006", "write /2006"),
    ("(2011)-06-04~", "this is no date in EDTF"),
    # an interval is from a date to a date
    ("2004-06/P1M", "this is no date in EDTF"),
    ("1964/1985/2008", "this is no date in EDTF"),
    # no spaces anywhere within a set
    ("[1667, 1668, 1670..1672]", "write [1667,1668,1670..1672]"),
    # a year of more than four digits has a Y, one of four has none
    ("12345", "write Y12345"),
    ("Y1985", "write 1985"),
    ("085", "write 0085"),
    # no such date
    ("1985-02-29", "there is no day 29"),
    ("1985-13", "there is no month 13"),
    ("1985-42", "there is no month 42"),
    ("-0000", "there is no year -0000"),
    # nothing about when
    ("../..", "write a date on one side at least"),
    ("/", "write a date on one side at least"),
    ("", "a date is missing"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "marks"), VECTORS)
def test_an_example_of_the_specification_is_read_as_it_says(text: str, earliest: str, latest: str, marks: str) -> None:
    span = parse_edtf(text)
    assert (shown(span.start, span.earliest), shown(span.end, span.latest)) == (earliest, latest)
    assert (span.approximate, span.uncertain) == (marks in ("~", "%"), marks in ("?", "%"))
    assert str(span) == text


@pytest.mark.parametrize(("text", "advice"), REFUSED)
def test_what_the_specification_excludes_is_refused_with_what_to_write_instead(text: str, advice: str) -> None:
    with pytest.raises(DateError) as refused:
        parse_edtf(text)
    assert advice in str(refused.value)


@pytest.mark.parametrize(
    ("text", "offset_minutes"),
    [
        ("1985-04-12T23:20:30", None),
        ("1985-04-12T23:20:30Z", 0),
        ("1985-04-12T23:20:30-04", -240),
        ("1985-04-12T23:20:30+04:30", 270),
    ],
)
def test_a_time_is_local_in_utc_or_ahead_of_it(text: str, offset_minutes: int | None) -> None:
    [clock] = parse_edtf(text).clocks
    assert (clock.hour, clock.minute, clock.second) == (23, 20, 30)
    assert clock.offset_minutes == offset_minutes


def test_square_brackets_are_one_of_a_set_and_curly_ones_all_of_it() -> None:
    kinds = {text[0]: parse_edtf(text).kind for text, *_ in VECTORS if text[0] in "[{"}
    assert kinds == {"[": SpanKind.ONE_OF, "{": SpanKind.ALL_OF}


def shown(ending: Ending, day: Day | None) -> str:
    match ending:
        case Open():
            return OPEN
        case Unknown():
            return UNKNOWN
    assert day is not None
    return iso(day)
