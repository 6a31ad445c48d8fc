"""What a reader is told about a date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.date_words import said, said_bound, said_day, said_period, said_year, short_month
from viewer.story.dates import Bound, Day, day_of
from viewer.story.edtf import parse_edtf
from viewer.translated import Translated
from viewer.words import English, speak

SAID = [
    # one date
    ("2020-03-15", "15 March 2020"),
    ("2018-09", "September 2018"),
    ("2018", "2018"),
    ("1985-04-12T23:20:30", "12 April 1985, 23:20:30"),
    ("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30, UTC"),
    ("1985-04-12T23:20:00-04", "12 April 1985, 23:20, UTC−4"),
    ("1985-04-12T23:20:30-04:30", "12 April 1985, 23:20:30, UTC−4:30"),
    ("1985-04-12T00:00:00+00:00", "12 April 1985, 00:00, UTC"),
    # years of all sizes
    ("-0043", "44 BCE"),
    ("-0044-03-15", "15 March 45 BCE"),
    ("0000", "1 BCE"),
    ("0001", "1"),
    ("Y170000002", "170\u202f000\u202f002"),
    ("Y-170000002", "170\u202f000\u202f003 BCE"),
    # digits left open
    ("2020-02-2X", "20–29 February 2020"),
    ("2020-02-XX", "February 2020"),
    ("1984-1X", "October–December 1984"),
    ("2004-XX", "2004"),
    ("196X", "1960s"),
    ("-004X", "50–41 BCE"),
    ("000X", "1 BCE – 9"),
    ("19XX", "20th century"),
    ("20XX", "21st century"),
    ("11XX", "12th century"),
    ("-01XX", "2nd century BCE"),
    ("1XXX", "1000–1999"),
    ("156X-12-25", "some time between 25 December 1560 and 25 December 1569"),
    # in powers of ten, or in significant digits
    ("Y-17E7", "170\u202f000\u202f001 BCE"),
    ("1950S2", "1900–1999 (estimated to be 1950)"),
    ("1950S2~", "about 1900–1999 (estimated to be 1950)"),
    # parts of a year
    ("2001-21", "spring 2001 (March–May)"),
    ("2001-24", "winter 2001–2002 (December–February)"),
    ("-0001-24", "winter 2–1 BCE (December–February)"),
    ("2001-29", "September–November 2001"),
    ("2001-30", "December 2001 – February 2002"),
    ("2001-34", "April–June 2001"),
    # about, and in doubt
    ("2018-09~", "about September 2018"),
    ("2018-09?", "September 2018 (uncertain)"),
    ("2018-09%", "about September 2018 (uncertain)"),
    ("2001-21%", "about spring 2001 (March–May, uncertain)"),
    ("2020-02-2X~", "about 20–29 February 2020"),
    # from and to
    ("2020-03-08/2020-03-14", "8–14 March 2020"),
    ("2020-02-20/2020-03-05", "20 February – 5 March 2020"),
    ("2019-12-28/2020-01-03", "28 December 2019 – 3 January 2020"),
    ("2018-09/2020-03-15", "September 2018 – 15 March 2020"),
    ("2004-06/2004-08", "June–August 2004"),
    ("1964/2008", "1964–2008"),
    ("-0043/-0041", "44–42 BCE"),
    ("-0043/0014", "44 BCE – 14"),
    ("2020-03/2020-03", "March 2020"),
    ("2020-02-01/2020-02-29", "1–29 February 2020"),
    ("2020-02-2X/2020-03-05", "20–29 February 2020 to 5 March 2020"),
    ("2004-06-XX/2004-07-03", "June 2004 – 3 July 2004"),
    ("2020-02-21/2020-02-29~", "21 February 2020 – about 29 February 2020"),
    ("1984~/2004?", "about 1984 – 2004 (uncertain)"),
    ("196X/198X", "1960s–1980s"),
    # with times
    ("2020-03-05T14:00:00/2020-03-05T18:30:00", "5 March 2020, 14:00–18:30"),
    ("2020-03-05T14:00:00+03/2020-03-05T18:30:00+03", "5 March 2020, 14:00–18:30, UTC+3"),
    ("2020-03-05T22:00:00Z/2020-03-06T02:00:00Z", "5 March 2020, 22:00, UTC – 6 March 2020, 02:00, UTC"),
    ("2020-03-05T22:00:00/2020-03-06", "5 March 2020, 22:00 – 6 March 2020"),
    ("2020-03-06T00:01:00/..", "from 6 March 2020, 00:01 (open end)"),
    # one side only
    ("/2020-03-05", "until 5 March 2020, start unknown"),
    ("2020-02-20/", "from 20 February 2020, end unknown"),
    ("../1985", "until 1985 (open start)"),
    ("1985~/..", "from about 1985 (open end)"),
    # one of, all of
    ("[2020-03-08..2020-03-15]", "one day of 8–15 March 2020"),
    ("{2020-03-08..2020-03-15}", "every day of 8–15 March 2020"),
    ("[1670..1672]", "one year of 1670–1672"),
    ("[1667,1668,1670]", "1667, 1668 or 1670"),
    ("{1667,1668,1670}", "1667, 1668 and 1670"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672"),
    ("{1960,1961-12}", "1960 and December 1961"),
    ("[1667]", "1667"),
    ("[2001-21]", "spring 2001 (March–May)"),
    ("[..1760-12-03]", "3 December 1760 or earlier"),
    ("[1760-12..]", "December 1760 or later"),
    ("[1760-01,1760-02,1760-12..]", "January 1760, February 1760, December 1760 or later"),
    ("{..1984}", "1984 and earlier"),
    ("[..1667,1760..]", "1667 or earlier, 1760 or later"),
]

DAYS = st.integers(-(10**9), 10**9).map(Day)


@pytest.mark.parametrize(("text", "words"), SAID)
def test_a_date_is_said_in_english(text: str, words: str) -> None:
    assert said(parse_edtf(text)) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2020, 3, 15), (2020, 3, 15), "15 March 2020"),
        ((2020, 3, 8), (2020, 3, 14), "8–14 March 2020"),
        ((2020, 2, 20), (2020, 3, 5), "20 February – 5 March 2020"),
        ((2018, 9, 1), (2018, 9, 30), "September 2018"),
        ((2018, 9, 1), (2020, 2, 29), "September 2018 – February 2020"),
        ((2020, 1, 1), (2020, 12, 31), "2020"),
        ((2018, 1, 1), (2020, 12, 31), "2018–2020"),
        ((2018, 9, 1), (2020, 3, 15), "1 September 2018 – 15 March 2020"),
    ],
)
def test_a_period_is_said_in_the_largest_unit_it_fills(
    first: tuple[int, int, int], last: tuple[int, int, int], words: str
) -> None:
    assert said_period(day_of(*first), day_of(*last)) == words


@given(DAYS)
def test_a_period_of_one_day_is_said_as_the_day(day: Day) -> None:
    assert said_period(day, day) == said_day(day)


@given(DAYS, st.integers(0, 10**6))
def test_different_periods_are_said_differently(first: Day, length: int) -> None:
    last = Day(first + length)
    assert said_period(first, last) != said_period(first, Day(last + 1))


@pytest.mark.parametrize(("year", "words"), [(2020, "2020"), (1, "1"), (0, "1 BCE"), (-43, "44 BCE")])
def test_there_is_no_year_0_in_words(year: int, words: str) -> None:
    assert said_year(year) == words


def test_a_month_has_a_name_and_a_short_one() -> None:
    assert [short_month(month) for month in (1, 9, 12)] == ["Jan", "Sep", "Dec"]


def test_one_end_of_an_interval_can_be_said_alone() -> None:
    start = parse_edtf("2020-02-20~/2020-03-05").start
    assert isinstance(start, Bound)
    assert said_bound(start) == "about 20 February 2020"


@pytest.mark.parametrize(
    ("code", "edtf", "told"),
    [
        ("ru", "2020-03-15", "15 марта 2020"),
        ("ru", "2020-03", "март 2020"),
        ("ru", "2020-03~", "около марта 2020"),
        ("ru", "/2020-03-05", "до 5 марта 2020, начало неизвестно"),
        ("ru", "2020-03/..", "с марта 2020 (конец открыт)"),
        ("ru", "2020-02-20/2020-03-05", "20 февраля – 5 марта 2020"),
        ("ru", "2001-21", "весна 2001 (март–май)"),
        ("ru", "19XX", "20-й век"),
        ("ru", "199X", "1990-е"),
        ("ru", "[2020-03-08..2020-03-15]", "один из дней: 8–15 марта 2020"),
        ("tr", "2020-03-15", "15 Mart 2020"),
        ("tr", "18XX", "19. yüzyıl"),
        ("tr", "{2020-03,2020-05}", "Mart 2020 ve Mayıs 2020"),
        ("ar", "2018-09", "\u200fأيلول 2018"),
        ("ar", "2020-03-15", "\u200f15 آذار 2020"),
        ("ar", "/2020-03-05", "حتى \u200f5 آذار 2020، البداية مجهولة"),
    ],
)
def test_in_another_language_months_have_its_forms_and_places(code: str, edtf: str, told: str) -> None:
    speak(Translated(code))
    try:
        assert said(parse_edtf(edtf)) == told
    finally:
        speak(English())
