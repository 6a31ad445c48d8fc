"""What is marked in a document, for those who do not see it."""

from viewer.scene.read_out import MOST_PASSAGES, read_out
from viewer.story.sources import Passage

TEXT = "It rained. They met in Ankara\u200b. They left.\n"


def test_a_quote_is_told_with_its_sentence() -> None:
    told = read_out(TEXT, [Passage(11, 19)])
    assert told.startswith("Marked: “They met”, in: “They met in Ankara")
    assert "rained" not in told


def test_what_no_eye_can_see_is_told_too() -> None:
    assert "U+200B" in read_out(TEXT, [Passage(11, 19)])


def test_a_quote_that_is_its_sentence_is_told_once() -> None:
    assert read_out(TEXT, [Passage(0, 10)]) == "Marked: “It rained.”"


def test_nothing_marked_is_nothing_told() -> None:
    assert read_out(TEXT, []) == ""


def test_of_many_or_endless_quotes_the_beginning_is_told() -> None:
    text = "so it was " * 100_000
    assert len(read_out(text, [Passage(5, 900_000)])) < 3_000
    told = read_out(text, [Passage(number, number + 3) for number in range(MOST_PASSAGES + 7)])
    assert told.endswith("and 7 more")
