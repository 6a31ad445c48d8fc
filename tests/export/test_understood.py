import pytest

from viewer.export.understood import date_lines, understood_date


def test_a_month_reaches_from_its_first_to_its_last_day() -> None:
    assert understood_date("2018-09") == {
        "text": "2018-09",
        "valid": True,
        "edtf": "2018-09",
        "earliest": "2018-09-01",
        "latest": "2018-09-30",
        "earliest_time": None,
        "latest_time": None,
        "approximate": False,
        "uncertain": False,
        "message": "September 2018: 1 September 2018 to 30 September 2018",
    }


@pytest.mark.parametrize(("text", "ends"), [("/2020-03-05", (None, "2020-03-05")), ("2020/..", ("2020-01-01", None))])
def test_an_end_that_is_open_or_unknown_is_null(text: str, ends: tuple[str | None, str | None]) -> None:
    date = understood_date(text)
    assert (date["valid"], date["earliest"], date["latest"]) == (True, *ends)


@pytest.mark.parametrize(
    ("text", "marks"), [("2020~", (True, False)), ("2020?", (False, True)), ("2020%", (True, True))]
)
def test_marks_of_doubt_are_told(text: str, marks: tuple[bool, bool]) -> None:
    date = understood_date(text)
    assert (date["approximate"], date["uncertain"]) == marks


def test_a_time_of_day_is_told_beside_its_day() -> None:
    date = understood_date("1985-04-12T23:20:30-04")
    assert (date["earliest"], date["earliest_time"], date["latest_time"]) == (
        "1985-04-12",
        "23:20:30-04",
        "23:20:30-04",
    )
    assert date["message"] == "12 April 1985, 23:20:30, UTC−4"


def test_an_end_without_a_time_has_none() -> None:
    date = understood_date("2020-03-05T14:00:00/2020-03-06")
    assert (date["earliest_time"], date["latest_time"]) == ("14:00:00", None)
    assert date["message"] == "5 March 2020, 14:00 – 6 March 2020: 5 March 2020 to 6 March 2020"


def test_what_is_no_date_has_no_days_and_says_why() -> None:
    date = understood_date("2020-13")
    assert (date["valid"], date["edtf"], date["earliest"], date["latest"]) == (False, None, None, None)
    assert "13" in str(date["message"])


def test_a_day_is_not_told_twice() -> None:
    assert list(date_lines([understood_date("2020-03-15")])) == ["2020-03-15: 15 March 2020"]


def test_any_text_takes_one_line() -> None:
    [line] = date_lines([understood_date("two\nlines")])
    assert "\n" not in line
