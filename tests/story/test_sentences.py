import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.resources import shipped_story
from viewer.story.sentences import sentences

TELLING = st.text(st.sampled_from("aB7 .?!…؟,\n\u2028\u00a0“”‘’\"'()[]«»ياЖж"), max_size=60)


def said_in(text: str) -> list[str]:
    return [text[passage.start : passage.end] for passage in sentences(text)]


@given(TELLING | st.text(max_size=60))
@example("\x1c.\x85A. \x0bB")
def test_sentences_stand_in_order_and_hold_every_visible_character_once(text: str) -> None:
    passages = tuple(sentences(text))
    held = [position for passage in passages for position in range(passage.start, passage.end)]
    assert held == sorted(set(held))
    assert {position for position, character in enumerate(text) if not character.isspace()} <= set(held)


@given(TELLING)
def test_no_sentence_begins_or_ends_with_white_space(text: str) -> None:
    assert all(said == said.strip() != "" for said in said_in(text))


@pytest.mark.parametrize("text", ["", " \n\t \n"])
def test_a_text_without_words_has_no_sentences(text: str) -> None:
    assert tuple(sentences(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "“They were using civilians as shields,” the ministry was quoted as saying.",
        "“Stop!” he said.",
        "They waited… and left.",
        "It cost 3.5 of 2,000 pounds.",
        "Mr. Smith met J. R. Jones.",
        "The U.S. Army came at 9 a.m. Monday.",
        "See No. 5 of Feb. 27.",
        "В 2020 г. Турция подписала, по словам им. Горького.",
        "Some 5 тыс. Человек.",
    ],
)
def test_what_reads_on_is_one_sentence(text: str) -> None:
    assert said_in(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It ended. Then it began.", ["It ended.", "Then it began."]),
        ("Really?! Yes… No.", ["Really?!", "Yes…", "No."]),
        ("“It ended.” “No.”", ["“It ended.”", "“No.”"]),
        ("(It ended.) [Or not.] Yes", ["(It ended.)", "[Or not.]", "Yes"]),
        ("It was 2018. 34 were killed.", ["It was 2018.", "34 were killed."]),
        ("No. He did not.", ["No.", "He did not."]),
        ("Mission was cut short: Russia\nIn the meantime", ["Mission was cut short: Russia", "In the meantime"]),
        ("هل انتهى؟ نعم انتهى. ثم بدأ", ["هل انتهى؟", "نعم انتهى.", "ثم بدأ"]),
        ("Он ушёл. Она осталась!", ["Он ушёл.", "Она осталась!"]),
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(text: str, parts: list[str]) -> None:
    assert said_in(text) == parts


def test_the_report_that_ships_falls_into_its_sentences() -> None:
    said = said_in((shipped_story() / "sources" / "joint-patrol.txt").read_text("utf-8"))
    assert len(said) == 17
    assert said[2] == "ANKARA"
    assert said[6] == "The statement did not provide any detail of the mission."
    assert said[-1].startswith("“To carry out")
    assert said[-1].endswith("the shorter route.")


@pytest.mark.parametrize("text", ["." * 300_000, "A. " * 100_000, '."' * 100_000, "a" * 300_000 + ". B"])
@pytest.mark.timeout(10)
def test_an_odd_document_takes_no_longer_than_a_plain_one(text: str) -> None:
    assert tuple(sentences(text))
