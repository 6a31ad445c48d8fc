from time import perf_counter

import pytest
from a_story import a_claim, a_story, an_event, the_m4_story
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.story import Story
from viewer.view.search import folded, passing
from viewer.view.state import ViewState

M4 = the_m4_story()
STORY = a_story(
    an_event("São Luís falls", a_claim("the city was taken", said_by="Reuters", through=("Anadolu",)), when="2001"),
    an_event(
        "Deal", a_claim("it was signed", note="by whom is unclear"), when="2002", words="in spring", note="a guess"
    ),
    an_event("مجزرة إدلب", a_claim("قصف", said_by="SANA"), when="2003", lane="War"),
)


def found(words: str, story: Story = STORY, **state: object) -> list[str]:
    return [event.id for event in passing(story, replace(ViewState(words=words), **state))]


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("falls", "São Luís falls"),
        ("SAO luis", "São Luís falls"),
        ("taken reuters", "São Luís falls"),
        ("anadol", "São Luís falls"),
        ("in spring", "Deal"),
        ("guess signed", "Deal"),
        ("unclear", "Deal"),
        ("ادلب", "مجزرة إدلب"),
        ("إِدْلِب قصف", "مجزرة إدلب"),
    ],
)
def test_an_event_is_found_by_any_words_that_are_told_of_it(words: str, event: str) -> None:
    assert found(words) == [event]


def test_all_words_must_be_found_in_one_event() -> None:
    assert found("signed reuters") == []


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_without_words_every_event_passes(words: str) -> None:
    assert found(words) == [event.id for event in STORY.events]


def test_the_paragraph_of_a_quote_is_searched_with_it_and_no_other() -> None:
    assert "deal" in found("temporary cease-fire", M4)
    text = M4.sources[0].text + "\nNobody quotes this sentence about elephants."
    story = replace(M4, sources=(replace(M4.sources[0], text=text),))
    assert found("elephants", story) == []


def test_what_is_on_a_hidden_lane_does_not_pass() -> None:
    assert found("", hidden_lanes=("War",)) == ["São Luís falls", "Deal"]
    assert found("قصف", hidden_lanes=("War",)) == []


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("İdlib", "idlib"), ("IDLIB", "ıdlıb"), ("Straße", "STRASSE"), ("Łódź", "lodz"), ("Čapljina", "capljina"),
        ("ﬁne", "fine"), ("Ελλάς", "ελλασ"), ("Ёлка", "елка"), ("إِدْلِب", "ادلب"), ("’s", "'s"), ("ＡＢＣ", "abc"),
        ("“so” «it» „was‟ 5″", '"so" "it" "was" 5"'), ("ʼ‘it’s´ 5′", "ʼ'it's' 5'"), ("cut–off — 3−2", "cut-off - 3-2"),
    ],
)  # fmt: skip
def test_case_accents_and_forms_of_a_letter_make_no_difference(text: str, alike: str) -> None:
    assert folded(text) == folded(alike)


@pytest.mark.parametrize(("text", "other"), [("が", "か"), ("कि", "का"), ("Деал", "Deal")])
def test_other_letters_do(text: str, other: str) -> None:
    assert folded(text) != folded(other)


@given(st.text(max_size=40))
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=40))
def test_whatever_is_sought_nothing_fails(words: str) -> None:
    assert set(found(words)) <= set(STORY.event)


def test_a_long_document_is_searched_at_once() -> None:
    long = "\n".join(f"Paragraph {n} tells what happened in İdlib on that day." for n in range(18_000))
    story = replace(M4, sources=(replace(M4.sources[0], text=M4.sources[0].text + long),))
    found("first", story)
    started = perf_counter()
    assert found("patrol russia", story)
    assert perf_counter() - started < 0.05
