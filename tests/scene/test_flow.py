from a_story import a_pencil
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, texts

from viewer.scene.flow import Flow
from viewer.scene.hit import hit
from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.scene.typography import BODY, QUOTE, SMALL, STRONG

PENCIL = a_pencil()
INK = PENCIL.theme.ink
WORDS = st.text("abc ", max_size=80)


def a_flow(width: float = 300) -> Flow:
    return Flow(PENCIL, 20, 10, width)


def sheet(flow: Flow) -> Scene:
    return Scene(width=400, height=flow.y, background="#ffffff", marks=tuple(flow.marks))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(WORDS, max_size=4), st.lists(WORDS.filter(str.strip), min_size=1, max_size=4),
    st.lists(WORDS.filter(str.strip), min_size=1, max_size=4), st.floats(60, 400),
)  # fmt: skip
def test_whatever_is_set_stays_in_its_column_and_on_its_own_lines(
    paragraphs: list[str], runs: list[str], chips: list[str], width: float
) -> None:
    flow = a_flow(width)
    for paragraph in paragraphs:
        flow.text(paragraph, QUOTE, INK)
    flow.words([(run, STRONG, INK) for run in runs])
    flow.chips([(chip, INK) for chip in chips], SMALL)
    flow.text("the end", BODY, INK)
    assert collisions(sheet(flow)) == []
    assert all(text.x >= 20 and text.x + text.width <= 20 + width + 0.01 for text in texts(sheet(flow)))
    assert all(text.y <= flow.y for text in texts(sheet(flow)))


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS.filter(str.strip), min_size=1, max_size=5), st.floats(60, 400))
def test_no_word_of_a_chip_is_lost(chips: list[str], width: float) -> None:
    flow = a_flow(width)
    flow.chips([(chip, INK) for chip in chips], SMALL)
    assert "".join("".join(sheet(flow).words).split()) == "".join("".join(chips).split())


def test_runs_of_different_fonts_stand_on_one_line() -> None:
    flow = a_flow()
    flow.words([("Turkish Defense Ministry", STRONG, INK), ("· said", SMALL, INK)])
    assert sheet(flow).words == ("Turkish", "Defense", "Ministry", "·", "said")
    assert len({text.y for text in texts(sheet(flow))}) == 1


def test_a_paragraph_of_nothing_takes_no_room() -> None:
    flow = a_flow()
    flow.text("  ", BODY, INK)
    assert (flow.y, flow.marks) == (10, [])


def test_what_stands_behind_a_paragraph_stands_behind_each_of_its_lines() -> None:
    flow = a_flow(100)
    flow.text("several lines of words", BODY, INK, behind=PENCIL.theme.quote)
    grounds = [mark for mark in flow.marks if isinstance(mark, Rect)]
    assert len(grounds) == len(texts(sheet(flow))) > 1
    assert all(
        ground.x <= text.x and text.x + text.width <= ground.x + ground.width
        for ground, text in zip(grounds, texts(sheet(flow)), strict=True)
    )


def test_a_door_opens_on_everything_since_its_top() -> None:
    flow = a_flow()
    flow.text("before", BODY, INK)
    top = flow.y
    flow.text("inside", BODY, INK)
    flow.door(top, OfClaim("so it was"))
    assert hit(sheet(flow), 30, flow.y - 3) == OfClaim("so it was")
    assert hit(sheet(flow), 30, 11) is None


def test_a_paragraph_from_the_right_stands_at_the_right_and_all_its_lines_run_so() -> None:
    flow = a_flow(100)
    flow.text("وزارة الدفاع: RIA said so here", BODY, INK)
    found = texts(sheet(flow))
    assert len(found) > 1
    assert all(text.from_right and text.x + text.width == 120 for text in found)


def test_a_paragraph_from_the_left_stands_at_the_left_whatever_its_lines_hold() -> None:
    flow = a_flow(100)
    flow.text("RIA says that وزارة الدفاع قالت", BODY, INK)
    assert all(text.x == 20 and not text.from_right for text in texts(sheet(flow)))


def test_words_from_the_right_stay_together_as_long_as_they_fit() -> None:
    flow = a_flow(300)
    flow.words([("RIA", STRONG, INK), ("←", SMALL, INK), ("وكالة الأناضول", SMALL, INK), ("said so", SMALL, INK)])
    assert sheet(flow).words == ("RIA", "←", "وكالة الأناضول", "said", "so")
    assert [text.from_right for text in texts(sheet(flow))] == [False, False, True, False, False]
    narrow = a_flow(60)
    narrow.words([("وكالة الأناضول", SMALL, INK)])
    assert sheet(narrow).words == ("وكالة", "الأناضول")


def test_nothing_hides_in_what_is_set() -> None:
    flow = a_flow()
    flow.text("a\u200bb", BODY, INK)
    flow.words([("c\u202ed e", BODY, INK)])
    flow.chips([("f\u00ad", INK)], SMALL)
    assert sheet(flow).words == ("a[U+200B]b", "c[U+202E]d", "e", "f[U+00AD]")


def test_a_mark_of_direction_stays_out_of_sight_on_a_line_that_lost_its_letters() -> None:
    flow = a_flow(60)
    flow.text("وكالة RIA\u200f (M4)", BODY, INK)
    assert "".join(sheet(flow).words).replace(" ", "") == "وكالةRIA\u200f(M4)"
