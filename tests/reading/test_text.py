"""What the bytes of a file say."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.problems import Refusal
from viewer.reading.spots import Spot
from viewer.reading.text import decoded


def test_every_line_ends_with_a_line_feed() -> None:
    assert decoded(b"a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_byte_order_mark_is_dropped_so_that_offsets_count_what_a_reader_sees() -> None:
    assert decoded(b"\xef\xbb\xbfa\xef\xbb\xbf") == "a\ufeff"


@pytest.mark.parametrize(
    ("data", "spot"),
    [
        (b"\xff", Spot(1, 1)),
        (b"a\r\nb\xc3\xa9\xe9c", Spot(2, 3)),
        (b"\xef\xbb\xbfa\n\xf0\x9f\x9a\x9a\x80", Spot(2, 2)),
        (b"cut short \xc3", Spot(1, 11)),
        (b"\xed\xa0\x80", Spot(1, 1)),  # half of a surrogate pair
    ],
)
def test_the_first_byte_that_is_not_utf_8_has_a_line_and_a_column(data: bytes, spot: Spot) -> None:
    with pytest.raises(Refusal, match="not UTF-8") as refused:
        decoded(data)
    assert (refused.value.code, refused.value.spot) == ("not-utf8", spot)


def test_utf_16_is_called_by_its_name() -> None:
    with pytest.raises(Refusal, match="UTF-16"):
        decoded("title".encode("utf-16"))


def test_a_nul_is_refused_where_it_stands() -> None:
    with pytest.raises(Refusal) as refused:
        decoded(b"a\nb\0")
    assert (refused.value.code, refused.value.spot) == ("holds-nul", Spot(2, 2))


@given(st.text().filter(lambda text: not set(text) & set("\r\0") and not text.startswith("\ufeff")))
def test_any_other_text_comes_back_as_it_is(text: str) -> None:
    assert decoded(text.encode()) == text


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(Refusal):
        assert "\r" not in decoded(data)
