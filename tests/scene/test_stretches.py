"""A paragraph of which some words are struck through or underlined."""

from a_story import a_pencil
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, texts, the_text

from viewer.scene.flow import Flow
from viewer.scene.marks import Line, Rect, Scene
from viewer.scene.stretches import NEW_LINE, SPACE, Look, Stretch, set_stretches
from viewer.scene.typography import QUOTE

PENCIL = a_pencil()
ACCENT = PENCIL.theme.accent
STRETCHES = st.lists(st.builds(Stretch, st.text("ab قا \n\u200b", max_size=20), st.sampled_from(Look)), max_size=6)


def sheet(*stretches: Stretch, width: float = 300, behind: str = "") -> Scene:
    flow = Flow(PENCIL, 20, 10, width)
    set_stretches(flow, stretches, QUOTE, ACCENT, behind=behind)
    return Scene(width=width + 40, height=flow.y, background="#ffffff", marks=tuple(flow.marks))


def lines(found: Scene) -> list[Line]:
    return [mark for mark in found.marks if isinstance(mark, Line)]


def test_a_struck_word_has_a_line_through_it_and_an_underlined_one_beneath() -> None:
    found = sheet(Stretch("six "), Stretch("miles", Look.STRUCK), Stretch(" or "), Stretch("km", Look.UNDERLINED))
    for words, above in (("miles", True), ("km", False)):
        text = the_text(found, words)
        [line] = [line for line in lines(found) if line.points[0][0] == text.x]
        assert line.points[1][0] == text.x + text.width
        assert (line.points[0][1] < text.y) == above
        assert text.color == ACCENT
    assert the_text(found, "six").color == PENCIL.theme.ink
    assert len(lines(found)) == 2


def test_parts_of_a_word_stand_together() -> None:
    found = sheet(Stretch("the "), Stretch("s", Look.STRUCK), Stretch("outh"))
    first, rest = the_text(found, "s"), the_text(found, "outh")
    assert (first.x + first.width, first.y) == (rest.x, rest.y)
    assert the_text(found, "the").x + the_text(found, "the").width < first.x


def test_a_space_that_differs_is_shown_by_a_sign_without_a_line() -> None:
    found = sheet(
        Stretch("six"), Stretch("  ", Look.STRUCK), Stretch("km"), Stretch("\n", Look.UNDERLINED), Stretch("x")
    )
    assert found.words == ("six", 2 * SPACE, "km", NEW_LINE, "x")
    assert lines(found) == []
    assert the_text(found, 2 * SPACE).color == ACCENT


def test_a_sentence_from_the_right_begins_there() -> None:
    found = sheet(Stretch("“قالت "), Stretch("قوات", Look.STRUCK), Stretch(" تركية”"))
    said, troops, turkish = (the_text(found, words) for words in ("“قالت", "قوات", "تركية”"))
    assert turkish.x < troops.x < said.x
    assert all(text.from_right for text in texts(found))
    assert max(text.x + text.width for text in texts(found)) == 320


def test_a_quotation_mark_stands_before_the_first_word_from_the_right() -> None:
    found = sheet(Stretch("“"), Stretch("قالت", Look.STRUCK), Stretch(" قوات"), Stretch("”"))
    assert the_text(found, "“").x > the_text(found, "قالت").x > the_text(found, "قوات”").x


def test_nothing_hides_in_a_stretch() -> None:
    assert sheet(Stretch("with"), Stretch("\u200b", Look.STRUCK), Stretch("draw")).words == ("with", "[U+200B]", "draw")


def test_a_ground_stands_behind_each_line() -> None:
    found = sheet(Stretch("several lines of many words"), width=100, behind="#ffff00")
    grounds = [mark for mark in found.marks if isinstance(mark, Rect)]
    assert len(grounds) == len({text.y for text in texts(found)}) > 1


@settings(max_examples=80, deadline=None)
@given(STRETCHES, st.floats(90, 400))
def test_whatever_is_set_stays_in_its_column_and_on_its_own_lines(stretches: list[Stretch], width: float) -> None:
    found = sheet(*stretches, width=width)
    assert collisions(found) == []
    assert all(text.x >= 20 - 0.01 and text.x + text.width <= 20 + width + 0.01 for text in texts(found))
