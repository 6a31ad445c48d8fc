"""A text in paragraphs: its lines, long ones broken softly."""

from unicodedata import category

from hypothesis import example, given
from hypothesis import strategies as st

from viewer.scene.paragraphs import LONGEST, Paragraphs

TEXTS = st.lists(st.text(max_size=8) | st.sampled_from(["\n", "\n\n", "word " * 900, "x" * 4_001, "🚚" * 4_100])).map(
    "".join
)


def pieces(text: str) -> list[str]:
    paragraphs = Paragraphs.of(text)
    return [text[slice(*paragraphs.span(number))] for number in range(len(paragraphs))]


def test_each_line_is_a_paragraph_and_an_empty_one_too() -> None:
    assert pieces("One\n\nTwo\n") == ["One", "", "Two", ""]
    assert pieces("") == [""]


def test_a_long_line_is_broken_after_a_space_that_is_near() -> None:
    first, second = pieces("word " * 1_000)
    assert first.endswith("word ")
    assert LONGEST - 10 < len(first) <= LONGEST
    assert second.startswith("word")


def test_what_belongs_together_is_not_parted() -> None:
    for together in ("e\u0301\u0302", "👩\u200d👩\u200d👧", "👍🏽"):
        text = "x" * (LONGEST - 1) + together + "x" * 10
        assert any(piece.startswith(together) or together in piece for piece in pieces(text)), together


def test_marks_without_end_are_broken_all_the_same() -> None:
    assert max(map(len, pieces("e" + "\u0301" * 20_000))) <= LONGEST


@given(TEXTS)
@example("x" * 3 * LONGEST)
def test_together_they_are_the_text_and_none_is_too_long(text: str) -> None:
    paragraphs = Paragraphs.of(text)
    joined = "".join(piece + ("" if number in paragraphs.soft else "\n") for number, piece in enumerate(pieces(text)))
    assert joined == text + "\n"
    assert all(len(piece) <= LONGEST and "\n" not in piece for piece in pieces(text))
    assert list(paragraphs.lengths) == [
        len(piece) + (number not in paragraphs.soft) for number, piece in enumerate(pieces(text))
    ]


@given(TEXTS, st.data())
def test_every_place_lies_in_its_paragraph_and_line(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    paragraphs = Paragraphs.of(text)
    number = paragraphs.at(position)
    start, end = paragraphs.span(number)
    assert start <= position <= end
    assert position < paragraphs.after(number)
    first, last = paragraphs.line(position)
    assert "\n" not in text[first:last]
    assert "\n" in f"\n{text}"[first : first + 1]
    assert "\n" in f"{text}\n"[last : last + 1]


def test_a_line_of_marks_begins_no_paragraph_where_it_can_be_helped() -> None:
    text = ("a" + "\u0301" * 3) * 3_000
    assert all(category(piece[0]) != "Mn" for piece in pieces(text))
