import pytest

from viewer.story.doubt import doubt_words
from viewer.story.edtf import parse_edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2020-03-15", ""),
        ("2020-03-08/2020-03-14", ""),
        ("{2020-03-08,2020-03-14}", ""),
        ("2020-03-15~", "approximate"),
        ("2020-03-15?", "uncertain"),
        ("2020-03-15%", "approximate and uncertain"),
        ("?2004-06-~11", "approximate and uncertain"),
        ("2018-09", "between 1 September 2018 and 30 September 2018"),
        ("2020-02-2X~", "between 20 February 2020 and 29 February 2020; approximate"),
        ("2020-03-08~/2020-03-14", "start approximate"),
        ("2020-03-08/2020-03-14?", "end uncertain"),
        ("2020-02-2X/2020-03-05", "start between 20 February 2020 and 29 February 2020"),
        ("/2020-03-05", "start not known"),
        ("2020-03-05/..", "end open"),
        ("[2020-03-08..2020-03-15]", "on one of these dates"),
        ("[1667,1668~]", "on one of these dates; approximate"),
        ("{1667,1668?}", "uncertain"),
    ],
)
def test_what_is_in_doubt_is_told_in_a_few_words(text: str, words: str) -> None:
    assert doubt_words(parse_edtf(text)) == words


def test_a_time_without_an_offset_is_local_only_beside_times_that_have_one() -> None:
    unstated, stated = parse_edtf("2020-03-15T10:00:00"), parse_edtf("2020-03-15T10:00:00Z")
    assert doubt_words(unstated, {None}) == doubt_words(stated, {None, "Z"}) == ""
    assert doubt_words(unstated, {None, "Z"}) == "local time, its offset from UTC is not stated"
