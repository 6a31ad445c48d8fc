"""Reading: whatever stands in the files, there is a story, or what to mend, or both; and never an exception."""

import time
from hashlib import sha256
from pathlib import Path

import pytest
from building import A_GEOGRAPHY, A_SOURCE, A_STORY, a_story, problems_of, told
from building_ground import A_WIDER_GEOGRAPHY, A_WIDER_STORY, a_wider_story
from building_sources import A_BULLETIN, a_story_of_two_sources
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading import check
from viewer.reading.read import Reading, read_story
from viewer.story.corridor import Side
from viewer.story.events import EventId
from viewer.story.ground import Area, Holder, Holds, Leg, Strip, Unplaced
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


# ── A story with more on the ground ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def wider(tmp_path: Path) -> Story:
    story = read_story(a_wider_story(tmp_path)).story
    assert story
    return story


def test_the_first_road_is_the_main_one(wider: Story) -> None:
    assert [road.id for road in wider.roads] == ["coast", "pass"]
    assert wider.road == wider.roads[0]


def test_a_strip_lies_along_the_main_road_or_along_the_one_that_it_names(wider: Story) -> None:
    dunes, slope = wider.strips
    assert (dunes.road, dunes.side, slope.road, slope.side) == ("coast", Side.NORTH, "pass", Side.LEFT)


def test_a_leg_runs_along_the_main_road_or_the_one_that_it_names_or_none(wider: Story) -> None:
    assert [(leg.id, leg.road) for leg in wider.legs] == [("way", "coast"), ("climb", "pass"), ("ferry", "")]


def test_a_strip_may_have_two_holders_in_turn(wider: Story) -> None:
    assert [(holder.side, holder.holds) for holder in wider.strips[1].holders] == [
        ("Government", Holds(since=EventId("convoy"), until=EventId("convoy"))),
        ("Opposition", Holds(since=EventId("talks"))),
    ]


def test_an_area_may_change_hands_twice(wider: Story) -> None:
    marsh, isles = wider.areas
    assert [holder.side for holder in marsh.holders] == ["Government", "Opposition", "Government"]
    assert (marsh.name, marsh.credit, len(marsh.polygons[0])) == ("The marsh", "drawn on foot", 2)
    assert (isles.holders, len(isles.polygons)) == ((), 2)


def test_a_town_may_have_no_position(wider: Story) -> None:
    assert wider.place["cove"].position is None


def test_what_was_measured_of_a_road_to_check_its_sides_is_not_measured_again(wider: Story) -> None:
    assert all("points_m" in road.__dict__ for road in wider.roads)


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
    grounds: list[Strip | Area | Holder | Leg | Unplaced] = [
        *story.strips,
        *story.areas,
        *story.legs,
        *story.unplaced,
        *(holder for ground in (*story.strips, *story.areas) for holder in ground.holders),
    ]
    for ground in grounds:
        assert ground.claim in story.claim
        assert ground.holds.since in story.event
        assert ground.holds.until is None or ground.holds.until in story.event
    assert all(place in story.place for leg in story.legs for place in leg.places)
    assert {leg.road for leg in story.legs} <= {"", *story.road_by_id}
    assert all(road.claim in story.claim for road in story.roads)
    assert all(story.road_by_id[strip.road].sign_of(strip.side) for strip in story.strips)
    assert all(area.polygons for area in story.areas)
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
    st.one_of(spoiled(A_STORY), spoiled(A_WIDER_STORY)),
    st.one_of(st.just(A_SOURCE), spoiled(A_SOURCE)),
    st.one_of(st.just(A_WIDER_GEOGRAPHY), spoiled(A_WIDER_GEOGRAPHY)),
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
        A_WIDER_STORY + '[[road]]\nid = "pass"\nclaim = "turned"\n' * 9_000,
        A_WIDER_STORY + "".join(f'[[area]]\nid = "{n}"\nfeature = "fen"\nname = "x"\n' for n in range(20_000)),
        A_WIDER_STORY + '[[strip]]\nid = "x"\nroad = "pass"\nside = "north"\n' * 4_000,
        A_WIDER_STORY + "[[area.holder]]\n" * 100_000,
    ],
    ids=lambda story: story[-20:],
)
def test_a_hostile_story_is_answered_in_time(tmp_path: Path, story: str) -> None:
    start = time.perf_counter()
    assert consistent(read_story(a_wider_story(tmp_path, story)))
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    "geography",
    [
        "[" * 1_000_000,
        '{"type": "FeatureCollection", "features": [' + "1," * 500_000 + "1]}",
        A_GEOGRAPHY.replace("[10, 50], [10.5", "[10, 50]," * 19_000 + "[10, 50], [10.5"),
        A_GEOGRAPHY.replace("[10, 50], [10.5", "[10, 50]," * 300_000 + "[10, 50], [10.5"),
        A_WIDER_GEOGRAPHY.replace("[10, 50], [10.5", "".join(f"[10, {n}e-4]," for n in range(300_000)) + "[10.5"),
        A_WIDER_GEOGRAPHY.replace("[10, 50], [10.5", "".join(f"[10, {n}e-4]," for n in range(19_000)) + "[10.5"),
        A_WIDER_GEOGRAPHY.replace("[[10, 51], [11", "[[10, 51]," + "[10, 51],[10, 52]," * 9_000 + " [11"),
        A_WIDER_GEOGRAPHY.replace("[[10, 51], [11, 51]", "[[10, 51], [11, 51]," * 30),
        A_WIDER_GEOGRAPHY.replace("[[[12, 50]", "[]," * 500_000 + "[[[12, 50]"),
        A_WIDER_GEOGRAPHY.replace("[[[12, 50]", "[[[1,2],[2,2],[2,3]]]," * 6_000 + "[[[12, 50]"),
        A_WIDER_GEOGRAPHY.replace("[[[12, 50]", "[[[1,2],[2,2],[2,3],[1,2]]]," * 100_000 + "[[[12, 50]"),
        '{"type": "FeatureCollection", "features": [], ' + ",".join(f'"{n}": 1' for n in range(100_000)) + ', "1": 1}',
    ],
    ids=lambda geography: geography[:50],
)
def test_a_hostile_geography_is_answered_in_time(tmp_path: Path, geography: str) -> None:
    start = time.perf_counter()
    assert consistent(read_story(a_wider_story(tmp_path, geography=geography)))
    assert time.perf_counter() - start < 10


def test_a_story_in_which_nearly_everything_is_wrong_is_no_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "MOST_PROBLEMS", 2)
    story = A_STORY.replace("depth_km = 6", "depth_km = 0").replace("best = 12", 'best = ""')
    reading = read_story(a_story(tmp_path, story))
    assert reading.story is None
    assert len(reading.problems) == 2


# Several documents


def test_an_event_may_rest_on_several_documents_in_several_scripts(tmp_path: Path) -> None:
    reading = read_story(a_story_of_two_sources(tmp_path))
    assert reading.problems == ()
    assert reading.story
    walkout = reading.story.event["walkout"]
    assert [claim.quote.source for claim in walkout.claims] == ["report", "report", "bulletin", "bulletin"]
    for claim in reading.story.claims:
        [passage] = claim.quote.passages
        assert reading.story.source[claim.quote.source].text[passage.start : passage.end] == claim.quote.text


def test_a_document_keeps_all_that_is_told_of_it(tmp_path: Path) -> None:
    story = read_story(a_story_of_two_sources(tmp_path)).story
    assert story
    report, bulletin = story.sources
    assert (report.authors, report.publisher, report.licence) == (
        ("Ada Lind", "Omar Said"),
        "The Salma Courier",
        "CC BY 4.0",
    )
    assert report.published
    assert report.retrieved
    assert (report.published.edtf, report.retrieved.edtf) == ("2022-03-07", "2022-03-09")
    assert report.url == "https://courier.example/2022/03/dockers-walk-out"
    assert report.stated_sha256 == report.sha256
    assert (bulletin.published, bulletin.url, bulletin.authors) == (None, "", ())


def test_a_changed_document_leaves_the_other_verified(tmp_path: Path) -> None:
    story = read_story(a_story_of_two_sources(tmp_path, bulletin=A_BULLETIN + "\n")).story
    assert story
    report, bulletin = story.sources
    assert (report.verified, bulletin.verified) == (True, False)
    assert bulletin.stated_sha256 not in ("", bulletin.sha256)
