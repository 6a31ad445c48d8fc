"""How a text is shown: with chips for what no eye can see, and the way back, code point for code point."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.shown_text import ShownText

PIECES = [
    "🚚",
    "e\u0301",
    "قال",
    "\u202e",
    "\u200d",
    "\u2028",
    "\0",
    "\x85",
    "\ufffc",
    "👩‍👩‍👧",
    "\ufeff",
    "a",
    " ",
    "\U000e0041",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=5)).map("".join)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_plain_text_is_shown_as_it_is() -> None:
    shown = ShownText.of("They met in İdlib.")
    assert shown.shown == "They met in İdlib."
    assert [shown.to_shown(place) for place in range(5)] == [0, 1, 2, 3, 4]


def test_what_no_eye_can_see_becomes_a_chip_that_names_it() -> None:
    shown = ShownText.of("a\u202eb\ufffc")
    [override, placeholder] = [shown.shown[start:end] for start, end in shown.chips]
    assert "U+202E" in override
    assert "U+FFFC" in placeholder
    assert shown.shown == f"a{override}b{placeholder}"


def test_an_emoji_takes_two_units() -> None:
    shown = ShownText.of("🚚 12")
    assert [shown.to_shown(place) for place in range(4)] == [0, 2, 3, 4]
    assert [shown.to_text(unit) for unit in range(4)] == [0, 0, 1, 2]


def test_a_caret_in_a_chip_goes_to_its_nearer_end() -> None:
    shown = ShownText.of("a\u202eb")
    [(start, end)] = shown.chips
    assert [shown.nearest(unit) for unit in (start, start + 1, end - 1, end)] == [1, 1, 2, 2]


@given(TEXTS)
def test_it_is_as_long_as_what_is_shown(text: str) -> None:
    shown = ShownText.of(text)
    assert shown.to_shown(len(text)) == units(shown.shown)
    assert all(0 <= start < end <= units(shown.shown) for start, end in shown.chips)


@given(TEXTS)
def test_nothing_unseen_is_left_in_what_is_shown(text: str) -> None:
    shown = ShownText.of(text)
    assert not set(shown.shown) & set("\0\x85\u2028\u202e\ufeff\ufffc")


@given(st.data())
def test_every_stretch_leads_back_to_itself_code_point_for_code_point(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = ShownText.of(text)
    first, last = shown.to_shown(start), shown.to_shown(end)
    assert shown.text[shown.to_text(first) : shown.to_text(last)] == text[start:end]


@given(TEXTS)
def test_every_unit_shows_the_code_point_it_leads_to(text: str) -> None:
    shown = ShownText.of(text)
    for unit in range(units(shown.shown)):
        place = shown.to_text(unit)
        assert shown.to_shown(place) <= unit < shown.to_shown(place + 1)
