"""Reading: whatever stands in the files, there is a story, or what to mend, or both; and never an exception."""

import time
from hashlib import sha256
from pathlib import Path

import pytest
from building import A_GEOGRAPHY, A_SOURCE, A_STORY, a_story, problems_of, told
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading import check
from viewer.reading.read import Reading, read_story
from viewer.story.ground import Holder, Leg, Strip, Unplaced
from viewer.story.sources import QuoteState
from viewer.story.story import Story

SHIPPED = Path(__file__).parents[2] / "seeds" / "m4-corridor"


# ── The story that ships ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_shipped_story_reads_without_a_problem() -> None:
    assert read_story(SHIPPED).problems == ()


def test_every_quote_of_the_shipped_story_stands_in_its_source_word_for_word() -> None:
    story = read_story(SHIPPED).story
    assert story
    for claim in story.claims:
        text = story.source[claim.quote.source].text
        assert claim.quote.state is QuoteState.EXACT
        assert {text[passage.start : passage.end] for passage in claim.quote.passages} == {claim.quote.text}


def test_the_document_that_ships_is_kept_unchanged() -> None:
    kept = (SHIPPED / "sources" / "joint-patrol.txt").read_bytes()
    story = read_story(SHIPPED).story
    assert story
    assert story.sources[0].verified
    assert story.sources[0].sha256 == sha256(kept).hexdigest()
    assert story.sources[0].text == kept.decode()


# ── What is promised of bad input ───────────────────────────────────────────────────────────────────────────────────


def test_a_story_that_is_missing_says_where_it_was_looked_for(tmp_path: Path) -> None:
    [problem] = read_story(tmp_path / "nowhere").problems
    assert str(problem).startswith(f"{tmp_path}/nowhere/story.toml:1:1: story-missing: ")


@pytest.mark.parametrize(
    ("story", "told_as"),
    [
        (b"", ("story-empty", 1, 1)),
        (b" \n\n", ("story-empty", 1, 1)),
        (b'format = 1\ntitle = "Idl\xeeb"\n', ("not-utf8", 2, 13)),
        (b"format = 1\n[story\n", ("not-toml", 2, 7)),
        (b"format = 1\nwhen = 2018-09\n", ("not-toml", 2, 12)),
        (b"a = 1\0", ("holds-nul", 1, 6)),
    ],
)
def test_a_story_that_cannot_be_read_says_where_it_breaks(
    tmp_path: Path, story: bytes, told_as: tuple[str, int, int]
) -> None:
    folder = a_story(tmp_path)
    (folder / "story.toml").write_bytes(story)
    code, line, col = told_as
    assert told(folder) == [(code, "story.toml", line, col)]


def test_a_source_that_is_not_utf_8_is_told_in_the_source_itself(tmp_path: Path) -> None:
    folder = a_story(tmp_path, source=A_SOURCE.encode().replace(b"Alby", b"\xc5lby"))
    assert told(folder) == [("not-utf8", "sources/report.txt", 3, 79)]


def test_a_source_with_other_line_ends_has_the_same_words_at_the_same_places(tmp_path: Path) -> None:
    plain = read_story(a_story(tmp_path / "plain")).story
    windows = read_story(a_story(tmp_path / "windows", source="\ufeff" + A_SOURCE.replace("\n", "\r\n"))).story
    assert plain
    assert windows
    assert windows.sources[0].text == plain.sources[0].text
    assert [claim.quote for claim in windows.claims] == [claim.quote for claim in plain.claims]


def test_problems_stand_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    problems = problems_of(a_story(tmp_path, A_STORY.replace("best = 12", "best = false"), b"\xff", "{}"))
    assert list(problems) == sorted(problems, key=lambda problem: problem.place)
    assert len({problem.file for problem in problems}) == 3


# ── Anything at all ─────────────────────────────────────────────────────────────────────────────────────────────────


def consistent(reading: Reading) -> bool:
    """Whether there is a story or a problem, and nothing in the story refers to nothing."""
    for problem in reading.problems:
        assert problem.line > 0
        assert problem.col > 0
        assert problem.message
    if reading.story is None:
        return bool(reading.errors)
    return all_references_hold(reading.story)


def all_references_hold(story: Story) -> bool:
    for claim in story.claims:
        source = story.source[claim.quote.source]
        assert all(passage.end <= len(source.text) for passage in claim.quote.passages)
        assert {claim.said_by, *claim.through} <= set(story.voice)
        assert claim.topic is None or claim.topic in story.topic
    grounds: list[Strip | Holder | Leg | Unplaced] = [
        *story.strips,
        *story.legs,
        *story.unplaced,
        *(holder for strip in story.strips for holder in strip.holders),
    ]
    for ground in grounds:
        assert ground.claim in story.claim
        assert ground.holds.since in story.event
        assert ground.holds.until is None or ground.holds.until in story.event
    assert all(place in story.place for leg in story.legs for place in leg.places)
    return bool(story.events)


@st.composite
def spoiled(draw: st.DrawFn, text: str) -> str:
    """A text with pieces cut out, repeated or replaced by anything."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        piece = draw(
            st.one_of(st.just(""), st.just(text[start:end] * 2), st.text(max_size=10), st.sampled_from(PIECES))
        )
        text = text[:start] + piece + text[end:]
    return text


PIECES = [
    "[",
    "]]",
    "{",
    '"',
    "'''",
    "1e999",
    "nan",
    "2020-03-15",
    "\n[[event]]\n",
    "\n[event]\n",
    "= ",
    ".",
    "\x00",
    "NaN",
    "-",
]
WORDS = st.text(st.characters(exclude_categories=["Cs"]))


@settings(max_examples=300, deadline=None)
@given(
    spoiled(A_STORY),
    st.one_of(st.just(A_SOURCE), spoiled(A_SOURCE)),
    st.one_of(st.just(A_GEOGRAPHY), spoiled(A_GEOGRAPHY)),
)
def test_spoiled_files_give_problems_or_a_story(
    tmp_path_factory: pytest.TempPathFactory, story: str, source: str, geography: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "spoiled"
    assert consistent(read_story(a_story(folder, story, source, geography)))


@settings(deadline=None)
@given(WORDS, WORDS, WORDS)
def test_any_text_gives_problems_or_a_story(
    tmp_path_factory: pytest.TempPathFactory, story: str, source: str, geography: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    assert consistent(read_story(a_story(folder, story, source, A_GEOGRAPHY)))
    assert consistent(read_story(a_story(folder, A_STORY, source, geography)))


@pytest.mark.parametrize(
    "story",
    [
        "a = " + "[" * 1_000_000,
        "a." * 300_000 + "b = 1",
        "a = {" + "a." * 300_000 + "b = 1}",
        "x = 1\n" * 200_000,
        "".join(f"x{number} = 1\n" for number in range(50_000)),
        A_STORY + "[[event]]\n" * 50_000,
        A_STORY + "[[event]]\n" * 1_000 + "[[event.claim]]\n" * 50_000,
        A_STORY + '[[voice]]\nid = "ministry"\n' * 3_000,
        A_STORY + '[[event.claim]]\nsource = "reprt"\nsaid_by = "minstry"\n' * 1_000,
        A_STORY.replace('"talks began"', '"' + "talks never " * 20_000 + '"'),
        A_STORY.replace("depth_km = 6", "depth_km = 0x" + "F" * 100_000),
        A_STORY.replace("depth_km = 6", "depth_km = " + "6" * 100_000),
        A_STORY.replace("format = 1", "format = 0x" + "F" * 100_000),
    ],
    ids=lambda story: story[-20:],
)
def test_a_hostile_story_is_answered_in_time(tmp_path: Path, story: str) -> None:
    start = time.perf_counter()
    assert consistent(read_story(a_story(tmp_path, story)))
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    "geography",
    [
        "[" * 1_000_000,
        '{"type": "FeatureCollection", "features": [' + "1," * 500_000 + "1]}",
        A_GEOGRAPHY.replace("[10, 50], [10.5", "[10, 50]," * 19_000 + "[10, 50], [10.5"),
        A_GEOGRAPHY.replace("[10, 50], [10.5", "[10, 50]," * 300_000 + "[10, 50], [10.5"),
        '{"type": "FeatureCollection", "features": [], ' + ",".join(f'"{n}": 1' for n in range(100_000)) + ', "1": 1}',
    ],
    ids=lambda geography: geography[:50],
)
def test_a_hostile_geography_is_answered_in_time(tmp_path: Path, geography: str) -> None:
    start = time.perf_counter()
    assert consistent(read_story(a_story(tmp_path, geography=geography)))
    assert time.perf_counter() - start < 10


def test_a_story_in_which_nearly_everything_is_wrong_is_no_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "MOST_PROBLEMS", 2)
    story = A_STORY.replace("depth_km = 6", "depth_km = 0").replace("best = 12", 'best = ""')
    reading = read_story(a_story(tmp_path, story))
    assert reading.story is None
    assert len(reading.problems) == 2
