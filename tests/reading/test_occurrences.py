"""Where words stand in a text: the same places, whether it is read through or its words are looked up."""

import re

from hypothesis import given
from hypothesis import strategies as st

from viewer.reading import occurrences
from viewer.reading.occurrences import Occurrences

TEXTS = st.text("ab .,é_1\n\u0301", max_size=60)


def starts(text: str, words: str, *, often: bool) -> list[int]:
    found = Occurrences(text)
    if often:
        while found._read < occurrences.MOST_READ:
            found._read += 1 << 20
    return list(found.starts(words))


@given(TEXTS, TEXTS.filter(bool))
def test_looked_up_or_read_through_the_places_are_the_same(text: str, words: str) -> None:
    every = [found.start() for found in re.finditer(f"(?={re.escape(words)})", text)]
    assert starts(text, words, often=False) == every
    assert starts(text, words, often=True) == every


def test_thousands_of_quotes_are_found_in_a_long_text() -> None:
    text = "\n".join(f"Number {number} happened." for number in range(20_000))
    found = Occurrences(text)
    for number in range(20_000):
        [start] = found.starts(f"Number {number} happened")
        assert text[start:].startswith(f"Number {number} happened")
