"""What no eye can see is shown by its code point, but for what a script cannot be written without."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.invisible import (
    STRETCH,
    chip,
    has_letters_from_the_right,
    invisible,
    invisible_by_stretches,
    readable,
    runs_from_the_right,
)

HIDDEN = (
    "\u0000\u001b\u007f\u0085\u00ad\u034f\u115f\u180e\u200b\u2028\u202e\u2066\u2800\u3164\ufeff\uffa0\ufffc\U000e0041"
)
SIGNS = st.text("aé1 \n\tوסあ👩🏴\u0301\u200c\u200d\u200e\u200f\ufe0f\u202e\u3164\U000e0067\U000e007f", max_size=40)


@pytest.mark.parametrize("character", HIDDEN)
@pytest.mark.parametrize("around", ["{}", "to {}withdraw", "قوات {}تركية", "👩{}👧", "“{}”"])
def test_what_hides_in_a_text_is_shown_by_its_code_point(character: str, around: str) -> None:
    assert readable(around.format(character)) == around.format(f"[U+{ord(character):04X}]")


@pytest.mark.parametrize(
    "text",
    [
        "", "Deal", "line\nline\tline", "Erdoğan “neutralized” – 2\u00a0000", "15\u202fMarch", "e\u0301",
        "می\u200cخواهم", "क्\u200dष", "👩\u200d👧", "❤\ufe0f\u200d🔥", "❤\ufe0f",
        "1\ufe0f\u20e3 #\ufe0f\u20e3", "葛\U000e0100",
        "قال: «نعم»\u200f.", "\u200fRIA وكالة", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "ᠠ\u180b",
    ],
)  # fmt: skip
def test_what_a_script_is_written_with_is_left_as_it_is(text: str) -> None:
    assert readable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u200db", "a[U+200D]b"),
        ("with\u200fdraw", "with[U+200F]draw"),
        ("one \u200f\nوكالة", "one [U+200F]\nوكالة"),
        ("a\ufe0f", "a[U+FE0F]"),
        ("❤\ufe0f\ufe01\ufe02", "❤\ufe0f[U+FE01][U+FE02]"),
        ("\u3164\u200d\u3164", "[U+3164][U+200D][U+3164]"),
        ("🏴\U000e0061\U000e0062", "🏴[U+E0061][U+E0062]"),
        ("\ufe0f", "[U+FE0F]"),
    ],
)
def test_the_same_characters_are_shown_where_they_have_no_use(text: str, shown: str) -> None:
    assert readable(text) == shown


def test_a_text_of_many_tags_behind_a_flag_hides_nothing() -> None:
    assert readable("🏴" + "\U000e0061" * 20).count("[U+E0061]") == 20


@given(SIGNS | st.text())
def test_nothing_but_chips_takes_the_place_of_anything(text: str) -> None:
    places = set(invisible(text))
    assert readable(text) == "".join(chip(sign) if place in places else sign for place, sign in enumerate(text))


@given(SIGNS | st.text())
def test_what_is_readable_stays_so(text: str) -> None:
    assert readable(readable(text)) == readable(text)


@given(st.text(st.characters(categories=["Cc", "Zl", "Zp"], exclude_characters="\n\t"), max_size=5))
def test_no_control_character_is_ever_left(text: str) -> None:
    assert readable(f"a{text}b") == f"a{''.join(map(chip, text))}b"


@pytest.mark.parametrize(
    ("text", "from_the_right"),
    [
        ("", False), ("2020, 15", False), ("RIA وكالة", False), ("«وكالة» RIA", True), ("2020 قوات", True),
        ("שלום", True),
        ("\u200fHello!", False), ("\u202eHello!", False), ("\u202eقوات", True), ("\u200fRIA وكالة", True),
    ],
)  # fmt: skip
def test_a_text_runs_from_where_its_first_letter_does(text: str, from_the_right: bool) -> None:
    assert runs_from_the_right(text) == from_the_right


def test_every_letter_of_a_script_from_the_right_is_known_as_one() -> None:
    letters = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)).startswith("L")]
    known = [letter for letter in letters if has_letters_from_the_right(letter)]
    assert known == [letter for letter in letters if unicodedata.bidirectional(letter) in ("R", "AL")]
    assert len(known) > 1000


@pytest.mark.parametrize("around", [0, 1, 4, 8, 9])
def test_a_long_text_is_looked_through_a_stretch_at_a_time_and_hides_nothing_at_their_ends(around: int) -> None:
    flag = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    text = "a" * (STRETCH - around) + flag + "\u202e" + "👩\u200d👧" * STRETCH + "\u200b"
    assert list(invisible(text)) == [text.index("\u202e"), len(text) - 1]
    assert list(map(len, invisible_by_stretches(text)))[-1] == 1
