"""Pieces of a reader's text inside messages."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.quoting import MOST_LETTERS, cited, quoted


def test_what_would_turn_or_break_a_line_is_spelt_out() -> None:
    assert quoted("a\nb\u202ec") == '"a\\nb\\u202ec"'


def test_long_names_are_cut_short() -> None:
    assert quoted("x" * 1_000) == '"' + "x" * (MOST_LETTERS - 1) + '…"'


def test_a_passage_over_two_lines_is_cited_on_one() -> None:
    assert cited("six\n  km") == "“six km”"


@given(st.text())
def test_any_name_can_be_printed_on_one_line(name: str) -> None:
    assert quoted(name).isprintable()
    assert cited(name).isprintable()
