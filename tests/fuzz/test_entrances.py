"""Any bytes at any entrance give problems or a story, never a mistake of the program.

A night's search: `python3 packaging/dev.py test tests/fuzz --hypothesis-profile=nightly`.
"""

import re

import pytest
from entrances import ENTRANCES, examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
PIECES = [
    b"[", b"]]", b"{", b"}", b'"', b"\'\'\'", b"1e999", b"-1e308", b"NaN", b"nan", b"2020-03-15", b"9" * 5000, b"= ",
    b"\n[[event]]\n", b".", b"\0", b"-", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\xbd", "\u202e".encode(), b"\\ud83d",
    "\u2029".encode(), b"%00", b"../", b"null", b"[[[[", b"PK\x01\x02", b"&lt;img src=x&gt;", b"<img src='/dev/zero'>",
    b"180", b"-90", b"Y17E7",
]  # fmt: skip
NUMBERS = [
    b"0", b"-0.0", b"1e308", b"-1e308", b"5e-324", b"90", b"-90", b"89.999999999", b"180", b"-180", b"179.9999",
    b"1e-7", b"6371000", b"36.2", b"10", b"50", b"true", b"null", b"9" * 30,
]  # fmt: skip
WORDS = [
    "", " ", "a", "convoy", "talks", "passed", "coast", "alby", "2021-05-03", "Y17E7", "-9999-01-01", "2021-05-03/",
    "/2021", "2021-05-XX~", "[2020,2021]", "2021-05-03T23:59:59Z", "\u202ea", "W" * 900, "x\u0301" * 40, "🚚" * 30,
    "\u0627\u0644", "<b>", "&amp;", "north", "left", "town", "area", "Point", "12", "report", "../",
]  # fmt: skip
_TOKEN = re.compile(rb'"[^"\n]*"|-?[0-9]+(?:\.[0-9]+)?')


@st.composite
def respelled(draw: st.DrawFn, good: tuple[bytes, ...]) -> bytes:
    """Good bytes in which some numbers and texts are others, so that most of it can still be read."""
    data = draw(st.sampled_from(good))
    for _ in range(draw(st.integers(1, 4))):
        tokens = list(_TOKEN.finditer(data))
        if not tokens:
            return data
        token = draw(st.sampled_from(tokens))
        word = draw(st.sampled_from(WORDS) | st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=8))
        plain = word.replace('"', "").replace("\\", "")
        text = token[0].startswith(b'"')
        data = (
            data[: token.start()]
            + (f'"{plain}"'.encode() if text else draw(st.sampled_from(NUMBERS)))
            + data[token.end() :]
        )
    return data


@st.composite
def spoiled(draw: st.DrawFn, good: tuple[bytes, ...]) -> bytes:
    """Good bytes with pieces cut out, repeated, swapped or replaced by anything."""
    data = draw(st.sampled_from(good))
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 200)))
        piece = draw(
            st.just(b"")
            | st.just(data[start:end] * 2)
            | st.just(data[start:end][::-1])
            | st.sampled_from(PIECES)
            | st.binary(max_size=12)
        )
        data = data[:start] + piece + data[end:]
    return data


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_spoiled_bytes_give_problems_or_a_story(entrance: str) -> None:
    good = examples(entrance)

    @CALM
    @given(spoiled(good))
    def enter(data: bytes) -> None:
        ENTRANCES[entrance](data)

    enter()


@pytest.mark.parametrize("entrance", ["story", "geography"])
def test_other_numbers_and_texts_give_problems_or_a_story(entrance: str) -> None:
    good = examples(entrance)

    @CALM
    @given(respelled(good))
    def enter(data: bytes) -> None:
        ENTRANCES[entrance](data)

    enter()


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_any_bytes_give_problems_or_a_story(entrance: str) -> None:
    @CALM
    @given(st.binary() | st.text().map(str.encode))
    def enter(data: bytes) -> None:
        ENTRANCES[entrance](data)

    enter()
