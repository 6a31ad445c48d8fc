"""The table of all claims, read back as any spreadsheet reads it."""

import csv
from io import StringIO

import pytest
from a_source import HOSTILE
from a_story import a_claim, a_story, an_event, the_m4_story
from a_text import quoting_stories
from hypothesis import given

from viewer.export.claims_table import claims_table
from viewer.story.invisible import readable
from viewer.story.sources import Figure, QuoteState
from viewer.story.story import Story

FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def rows_of(story: Story) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(claims_table(story), newline=""), strict=True))


def row_of(story: Story, claim: str) -> dict[str, str]:
    return next(row for row in rows_of(story) if row["claim"] == claim)


def test_every_claim_of_the_story_that_ships_has_one_row() -> None:
    story = the_m4_story()
    assert [row["claim"] for row in rows_of(story)] == [claim.id for claim in story.claims]


def test_a_row_tells_the_event_the_words_who_said_them_and_where_they_stand() -> None:
    story = the_m4_story()
    row = row_of(story, "patrol-land-and-air")
    told = {name: value for name, value in row.items() if value}
    assert told == {
        "event": "first-patrol",
        "event_title": "First joint patrol on the M4",
        "date": "2020-03-15",
        "earliest": "2020-03-15",
        "latest": "2020-03-15",
        "words": "on March 15",
        "inferred": "year; day",
        "lane": "On the M4",
        "claim": "patrol-land-and-air",
        "quote": "the joint patrol was carried out with the participation of land and air elements of the Turkish and "
        "Russian militaries",
        "state": "exact",
        "start": "520",
        "end": "638",
        "speaker": "Turkish Defense Ministry",
        "through": "written statement; Anadolu Agency",
        "side": "Turkey",
        "verb": "informed",
        "topic": "How the first patrol went",
        "source": "report",
        "source_title": "Turkey, Russia launched first joint patrol in Idlib",
        "source_file": "sources/joint-patrol.txt",
        "source_kind": "news report",
    }


def test_a_figure_keeps_the_precision_of_its_claim() -> None:
    row = row_of(the_m4_story(), "neutralized-2000")
    assert (row["figure_low"], row["figure_best"], row["figure_high"]) == ("2000", "", "")
    assert (row["figure_unit"], row["figure_words"]) == ("Syrian troops “neutralized”", "more than 2,000")


@pytest.mark.parametrize(
    ("number", "written"), [(-5, "-5"), (1234567, "1234567"), (0.1, "0.1"), (1e15, "1000000000000000"), (-2.5, "-2.5")]
)
def test_a_number_stays_a_number(number: float, written: str) -> None:
    story = a_story(an_event("Talks", a_claim(figure=Figure(unit="degrees", best=number))))
    [row] = rows_of(story)
    assert row["figure_best"] == written
    assert float(written) == number


def test_a_text_that_looks_like_a_number_or_a_formula_stays_a_text() -> None:
    story = a_story(an_event("=1+1", a_claim("-5"), when="-0043-03-15"))
    [row] = rows_of(story)
    assert (row["event_title"], row["quote"], row["date"]) == ("'=1+1", "'-5", "'-0043-03-15")


def test_words_that_are_meant_everywhere_tell_where_else_they_stand() -> None:
    row = row_of(the_m4_story(), "headline")
    assert (row["start"], row["end"], row["also"]) == ("0", "51", "53–104; 113–164")


def test_a_quote_that_is_not_found_has_no_place() -> None:
    [row] = rows_of(a_story(an_event("Talks", a_claim("We left.", found=QuoteState.MISSING))))
    assert (row["state"], row["start"], row["end"]) == ("missing", "", "")


def test_lines_end_as_the_standard_has_it() -> None:
    table = claims_table(a_story(an_event("Talks", a_claim('one, "two"\nthree'))))
    assert table.count("\r\n") == 2
    assert '"one, ""two""\nthree"' in table


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_get_out_of_their_cell_or_run_as_a_formula(words: str) -> None:
    [row] = rows_of(a_story(an_event(words, a_claim("it was", note=words))))
    assert row["note"].removeprefix("'") == readable(words)
    assert not any(cell.startswith(FORMULA) for cell in row.values())


@given(quoting_stories())
def test_whatever_is_quoted_every_claim_is_one_row_of_harmless_cells(story: Story) -> None:
    rows = rows_of(story)
    assert [row["claim"] for row in rows] == [claim.id for claim in story.claims]
    for row, claim in zip(rows, story.claims, strict=True):
        assert row["quote"].removeprefix("'") == readable(claim.quote.text).removeprefix("'")
        assert not any(cell.startswith(FORMULA) for cell in row.values())
