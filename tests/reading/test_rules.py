"""Every rule: the one thing that is wrong is told once, where it stands, and nothing else is."""

from pathlib import Path

import pytest
from building import A_SOURCE, A_STORY, a_story, changed, problems_of, told, unmarked
from building_ground import A_WIDER_GEOGRAPHY, A_WIDER_STORY, a_wider_story

from viewer.reading import ground
from viewer.reading.read import read_story

ROAD = '[road]\nid = "coast"\nclaim = "passed"\n'
HOLDER = A_STORY[A_STORY.index("  [strip.holder]") : A_STORY.index("\n[[leg]]")]

# code, what stands in the story, what is written instead: ¦ marks where the problem is told
ONE_MISTAKE = [
    ("unknown-format", "format = 1", "format = ¦2"),
    ("wrong-type", ROAD, "", "format = 1\n", 'format = 1\nroad = ¦"coast"\n'),
    ("wrong-type", ROAD, "", "format = 1\n", "format = 1\nroad = [¦true]\n"),
    ("wrong-type", HOLDER, "holder = ¦3\n"),
    ("missing-road", ROAD, "", "[[strip]]", "¦[[strip]]"),
    ("missing-road", ROAD, "", "[[strip]]", "¦[[strip]]", "format = 1\n", "format = 1\nroad = []\n"),
    ("unknown-road", ROAD, "", 'side = "north"', 'side = "north"\nroad = ¦"coast"'),
    ("unknown-key", 'verb = "said"', '¦verbs = "said"'),
    ("unknown-key", 'title = "How it ended"', 'title = "How it ended"\n¦colour = "red"'),
    ("missing-key", "format = 1\n", "¦"),
    ("missing-key", 'title = "The coast road"\n', "", "[story]", "¦[story]"),
    ("missing-key", '[[voice]]\nid = "opposition"\nname = "The opposition"\n', '¦[[voice]]\nid = "opposition"\n'),
    (
        "missing-key",
        '  [[event.claim]]\n  id = "turned"\n  source = "report"\n',
        '  ¦[[event.claim]]\n  id = "turned"\n',
    ),
    ("missing-key", 'unit = "trucks", ', "", "figure = { best", "figure = ¦{ best"),
    ("wrong-type", 'title = "A convoy"', "title = ¦3"),
    ("wrong-type", 'lanes = ["Talks", "Road"]', 'lanes = ¦"Road"'),
    ("wrong-type", 'through = ["ministry"]', "through = [¦1]"),
    ("wrong-type", 'when = "2021-05-04"', "when = ¦2021-05-04"),
    ("wrong-type", "depth_km = 6", 'depth_km = ¦"6"'),
    ("wrong-type", "depth_km = 6", "depth_km = ¦inf"),
    ("wrong-type", "depth_km = 6", "depth_km = ¦nan"),
    ("wrong-type", "depth_km = 6", "depth_km = ¦true"),
    ("empty-text", 'name = "The camp"', 'name = ¦" "'),
    ("empty-text", 'inferred = ["year"]', 'inferred = [¦""]'),
    ("unknown-choice", 'inferred = ["year"]', 'inferred = ["year", ¦"hour"]'),
    ("unknown-choice", 'side = "north"', 'side = ¦"above"'),
    ("missing-side", 'side = "north"', 'side = ¦"east"'),
    ("wrong-count", 'places = ["alby", "beck"]', 'places = ¦["alby"]'),
    ("wrong-count", 'lanes = ["Talks", "Road"]', "lanes = ¦[]"),
    ("repeated", 'lanes = ["Talks", "Road"]', 'lanes = ["Talks", "Road", ¦"Talks"]'),
    ("repeated", 'places = ["alby", "beck"]', 'places = ["alby", ¦"alby"]'),
    (
        "duplicate-id",
        '[[topic]]\nid = "outcome"',
        '[[topic]]\nid = "outcome"\ntitle = "One"\n\n[[topic]]\nid = ¦"outcome"',
    ),
    ("duplicate-id", 'id = "began"', 'id = ¦"passed"', 'claim = "began"', 'claim = "passed"'),
    ("unknown-voice", 'said_by = "opposition"', 'said_by = ¦"oposition"'),
    ("unknown-voice", 'through = ["ministry"]', 'through = ["ministry", ¦"radio"]'),
    ("unknown-source", 'source = "report"\n  quote = "without', 'source = ¦"rapport"\n  quote = "without'),
    ("unknown-topic", 'topic = "outcome"\n  figure', 'topic = ¦"income"\n  figure'),
    ("unknown-lane", 'lane = "Road"', 'lane = ¦"Roads"'),
    ("unknown-claim", 'claim = "delay"', 'claim = ¦"delays"'),
    ("unknown-claim", 'contested_by = ["turned"]', 'contested_by = [¦"turner"]'),
    ("unknown-event", 'until = "talks"', 'until = ¦"walks"'),
    ("unknown-place", 'places = ["alby", "beck"]', 'places = ["alby", ¦"coast"]'),
    ("unknown-road", 'id = "coast"', 'id = ¦"alby"'),
    ("unknown-side", 'words = "will hold"\n  side = "Government"', 'words = "will hold"\n  side = ¦"Guard"'),
    ("bad-date", 'when = "2021-05-03"', 'when = ¦"3 May 2021"'),
    ("bad-date", 'made = "2021-05-03"', 'made = ¦"2021-02-30"'),
    ("ends-before-start", 'since = "convoy"\nuntil = "talks"', 'since = "talks"\nuntil = ¦"convoy"'),
    ("bad-figure", "figure = { best = 12, ", "figure = ¦{ "),
    ("bad-figure", "figure = { best = 12, ", "figure = ¦{ best = 12, low = 13, "),
    ("bad-depth", "depth_km = 6", "depth_km = ¦0"),
    ("bad-depth", "depth_km = 6", "depth_km = ¦1001"),
    ("words-not-in-source", 'words = "on 3 May"', 'words = ¦"on 5 May"'),
    ("words-not-in-source", 'verb = "claimed"', 'verb = ¦"Claimed"'),
    ("words-not-in-source", 'standing = "reportedly"', 'standing = ¦"allegedly"'),
    ("words-not-in-source", 'words = "12"', 'words = ¦"twelve"'),
    ("words-not-in-source", 'words = "will hold"', 'words = ¦"holds"'),
    ("words-not-in-source", 'dispute = "turned back"', 'dispute = ¦"fled"'),
    ("wrong-type", 'quote = "talks began"', 'quote = "talks began"\n  position = ¦3'),
    ("wrong-type", 'quote = "talks began"', 'quote = "talks began"\n  position = [3, ¦"4"]'),
    ("wrong-type", 'quote = "talks began"', 'quote = "talks began"\n  position = [¦-1, 4]'),
    ("wrong-type", 'quote = "talks began"', 'quote = "talks began"\n  position = [3, ¦4.5]'),
    ("wrong-count", 'quote = "talks began"', 'quote = "talks began"\n  position = ¦[3]'),
    ("position-moved", 'quote = "talks began"', 'quote = "talks began"\n  position = ¦[7, 18]'),
    ("quote-ambiguous", 'quote = "talks began"', 'quote = ¦"The trucks had met."\n  position = [206, 225]'),
    ("quote-missing", 'quote = "talks began"', 'quote = ¦"nobody ever heard of this"'),
    ("quote-differs", 'quote = "talks began"', 'quote = ¦"Talks began"'),
    ("quote-ambiguous", 'quote = "talks began"', 'quote = ¦"The trucks had met."'),
    ("quote-astray", 'quote = "talks began"', 'quote = ¦"talks began"\n  prefix = "After 5 May"'),
    ("source-changed", 'sha256 = "', 'sha256 = ¦"0'),
    ("file-missing", 'geography = "geography.geojson"', 'geography = ¦"geography.json"'),
    ("file-missing", 'file = "sources/report.txt"', 'file = ¦"sources/rapport.txt"'),
    ("file-refused", 'file = "sources/report.txt"', 'file = ¦"../report.txt"'),
]


def test_the_story_that_the_tests_spoil_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(a_story(tmp_path)) == ()


@pytest.mark.parametrize(("code", "changes"), [(code, changes) for code, *changes in ONE_MISTAKE])
def test_one_mistake_is_told_once_and_where_it_stands(tmp_path: Path, code: str, changes: list[str]) -> None:
    story, spot = unmarked(changed(A_STORY, *changes))
    assert told(a_story(tmp_path, story)) == [(code, "story.toml", spot.line, spot.col)]


SLOPE, CLIMB = 'name = "The slope"\nroad = "', 'name = "The climb"\nroad = "'
TRUCKS = 'words = "had met"\n  side = '
MARSH = 'name = "The marsh"\nfeature = "fen"'

# the same in a story with two roads and with areas
ONE_MISTAKE_ON_THE_GROUND = [
    ("unknown-road", 'road = "pass"\nside', 'road = ¦"path"\nside'),
    ("unknown-road", 'road = "pass"\nplaces', 'road = ¦"path"\nplaces'),
    ("unknown-road", 'id = "pass"', 'id = ¦"fen"', f"{SLOPE}pass", f"{SLOPE}fen", f"{CLIMB}pass", f"{CLIMB}fen"),
    ("duplicate-id", 'id = "pass"', 'id = ¦"coast"', f"{SLOPE}pass", f"{SLOPE}coast", f"{CLIMB}pass", f"{CLIMB}coast"),
    ("missing-side", 'side = "left"', 'side = ¦"north"'),
    ("unknown-area", 'feature = "fen"', 'feature = ¦"marsh"'),
    ("unknown-area", 'feature = "fen"', 'feature = ¦"coast"'),
    ("unknown-area", 'id = "isles"', 'id = ¦"islands"'),
    ("missing-key", MARSH, 'feature = "fen"', '[[area]]\nid = "marsh"', '¦[[area]]\nid = "marsh"'),
    ("empty-text", 'feature = "fen"', 'feature = ¦""'),
    ("unknown-key", MARSH, f'{MARSH}\n¦depth_km = 6'),
    ("duplicate-id", 'id = "isles"', 'id = ¦"marsh"\nfeature = "isles"'),
    ("ends-before-start", 'since = "convoy"\nuntil = "parting"', 'since = "parting"\nuntil = ¦"convoy"'),
    ("ends-before-start", 'since = "talks"\n  until = "talks"', 'since = "talks"\n  until = ¦"convoy"'),
    ("unknown-side", f'{TRUCKS}"Government"', f'{TRUCKS}¦"Truckers"'),
    ("words-not-in-source", 'words = "had met"', 'words = ¦"never met"'),
]  # fmt: skip


def test_the_wider_story_that_the_tests_spoil_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(a_wider_story(tmp_path)) == ()


@pytest.mark.parametrize(("code", "changes"), [(code, changes) for code, *changes in ONE_MISTAKE_ON_THE_GROUND])
def test_one_mistake_on_the_ground_is_told_once_and_where_it_stands(
    tmp_path: Path, code: str, changes: list[str]
) -> None:
    story, spot = unmarked(changed(A_WIDER_STORY, *changes))
    assert told(a_wider_story(tmp_path, story)) == [(code, "story.toml", spot.line, spot.col)]


def test_a_story_without_events_says_so(tmp_path: Path) -> None:
    story = A_STORY[: A_STORY.index("[[event]]")]
    assert told(a_story(tmp_path, story)) == [("no-events", "story.toml", 1, 1), ("source-unused", "story.toml", 9, 6)]


def test_a_missing_checksum_is_a_warning_with_the_line_to_paste(tmp_path: Path) -> None:
    start = A_STORY.index("sha256 = ")
    line = A_STORY[start : A_STORY.index("\n", start) + 1]
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, line, "")))
    assert (problem.code, problem.line, problem.severity.value) == ("checksum-missing", 8, "warning")
    assert problem.hint == f"Add {line.strip()}"


def test_a_source_that_no_claim_cites_is_a_warning(tmp_path: Path) -> None:
    spare = '[[source]]\nid = ¦"spare"\nfile = "story.toml"\nsha256 = "x"\ntitle = "Spare"\n\n[[topic]]'
    story, spot = unmarked(changed(A_STORY, "[[topic]]", spare))
    unused = [problem for problem in problems_of(a_story(tmp_path, story)) if problem.code == "source-unused"]
    assert [(problem.line, problem.col, problem.severity.value) for problem in unused] == [
        (spot.line, spot.col, "warning")
    ]


def test_all_problems_are_told_in_one_run_from_top_to_bottom(tmp_path: Path) -> None:
    story = changed(
        A_STORY, 'lane = "Road"', 'lane = "Rood"', 'verb = "said"', "verb = 3", "depth_km = 6", "depth_km = -1"
    )
    problems = problems_of(a_story(tmp_path, story))
    assert [problem.code for problem in problems] == ["unknown-lane", "wrong-type", "bad-depth"]
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)


def test_voices_that_are_all_missing_are_told_once_and_not_for_every_claim(tmp_path: Path) -> None:
    first, last = A_STORY.index("[[voice]]"), A_STORY.index("[[topic]]")
    assert told(a_story(tmp_path, A_STORY[:first] + A_STORY[last:])) == [("missing-key", "story.toml", 1, 1)]


def test_a_message_says_what_was_found_and_what_was_probably_meant(tmp_path: Path) -> None:
    story = changed(A_STORY, 'said_by = "opposition"', 'said_by = "oposition"')
    [problem] = problems_of(a_story(tmp_path, story))
    assert str(problem) == (
        f'{tmp_path}/story.toml:57:13: unknown-voice: claim "turned" names the voice "oposition", '
        'which no [[voice]] has. Did you mean "opposition"?'
    )


def test_a_date_without_quotation_marks_is_told_how_to_write_it(tmp_path: Path) -> None:
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, 'when = "2021-05-04"', "when = 2021-05-04")))
    assert problem.hint == 'Dates are quoted texts: write when = "2021-05-04"'


def test_a_missing_quote_shows_the_nearest_passage_and_its_line(tmp_path: Path) -> None:
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, "12 trucks passed along", "13 trucks passed along")))
    assert problem.code == "quote-missing"
    assert problem.hint == "Nearest is line 3: “12 trucks passed along the coast road between Alby and Beck”"


def test_a_quote_with_differences_tells_them(tmp_path: Path) -> None:
    story = changed(A_STORY, '"they “turned back” – in the rain"', "'they \"turned back\" - in the rain'")
    [problem] = problems_of(a_story(tmp_path, story))
    assert (problem.code, problem.severity.value) == ("quote-differs", "warning")
    assert '““turned back” –” is quoted as “"turned back" -”' in problem.message


def test_a_quote_that_has_moved_tells_from_where_to_where_and_what_to_write(tmp_path: Path) -> None:
    story = changed(A_STORY, 'quote = "talks began"', 'quote = "talks began"\n  position = [7, 18]')
    [problem] = problems_of(a_story(tmp_path, story))
    start = A_SOURCE.index("talks began")
    assert (problem.code, problem.severity.value) == ("position-moved", "warning")
    assert problem.message == f'claim "began": the quote has moved from 7 to {start} in its source.'
    assert problem.hint.endswith(f"write position = [{start}, {start + 11}]")
    mended = changed(story, "[7, 18]", f"[{start}, {start + 11}]")
    assert problems_of(a_story(tmp_path, mended)) == ()


def test_a_position_that_ends_before_it_begins_is_told_and_left_out(tmp_path: Path) -> None:
    story = changed(A_STORY, 'quote = "talks began"', 'quote = "talks began"\n  position = [18, 7]')
    reading = read_story(a_story(tmp_path, story))
    assert [problem.code for problem in reading.errors] == ["bad-position"]
    assert reading.story
    assert reading.story.claim["began"].quote.passages


def test_a_place_decides_between_passages_that_differ(tmp_path: Path) -> None:
    place = A_SOURCE.index("The trucks had met. It")
    story = changed(A_STORY, '"talks began"', f'"the trucks had met."\n  position = [{place}, {place + 19}]')
    reading = read_story(a_story(tmp_path, story))
    assert [problem.code for problem in reading.problems] == ["quote-differs"]
    assert reading.story
    assert [passage.start for passage in reading.story.claim["began"].quote.passages] == [place]


def test_an_ambiguous_quote_lists_the_lines_where_it_stands(tmp_path: Path) -> None:
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, '"talks began"', '"The trucks had met."')))
    assert "at lines 5, 5" in problem.message
    assert "everywhere = true" in problem.hint


def test_words_may_be_broken_over_lines_in_the_source(tmp_path: Path) -> None:
    story = changed(A_STORY, 'words = "on 3 May"', 'words = "Beck, reportedly"')
    assert problems_of(a_story(tmp_path, story)) == ()


# ── Ground ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_strip_without_a_road_is_told_what_to_do(tmp_path: Path) -> None:
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, ROAD, "")))
    assert str(problem).endswith(
        'missing-road: strip "dunes" lies along a road, and the story has none. '
        "Add a [[road]] of the geography with the claim that names it, or make this an [[area]]."
    )


def test_a_leg_needs_no_road(tmp_path: Path) -> None:
    strip = A_STORY[A_STORY.index("[[strip]]") : A_STORY.index("[[leg]]")]
    assert problems_of(a_story(tmp_path, changed(A_STORY, ROAD, "", strip, ""))) == ()


@pytest.mark.parametrize("side", ["north", "south", "left", "right"])
def test_a_road_from_west_to_east_has_four_sides(tmp_path: Path, side: str) -> None:
    assert problems_of(a_story(tmp_path, changed(A_STORY, 'side = "north"', f'side = "{side}"'))) == ()


@pytest.mark.parametrize("side", ["east", "west", "left", "right"])
def test_so_has_a_road_from_south_to_north(tmp_path: Path, side: str) -> None:
    assert problems_of(a_wider_story(tmp_path, changed(A_WIDER_STORY, 'side = "left"', f'side = "{side}"'))) == ()


def test_a_side_that_a_road_does_not_have_is_told_with_those_that_it_has(tmp_path: Path) -> None:
    [problem] = problems_of(a_wider_story(tmp_path, changed(A_WIDER_STORY, 'side = "left"', 'side = "north"')))
    assert problem.message == (
        'strip "slope" lies on the north of the road "pass", which runs north–south: '
        "its sides are west and east (or left and right)."
    )


def test_a_road_that_leads_back_has_only_a_left_and_a_right(tmp_path: Path) -> None:
    geography = changed(A_WIDER_GEOGRAPHY, "[10.1, 50.5], [10, 51]", "[10.1, 50.5], [10, 50.1]")
    story = changed(A_WIDER_STORY, 'side = "left"', 'side = "west"')
    [problem] = problems_of(a_wider_story(tmp_path, story, geography))
    assert problem.message.endswith("which runs neither east–west nor north–south: its sides are left and right.")


def test_an_unknown_side_of_a_road_is_told_with_all_that_there_are(tmp_path: Path) -> None:
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, 'side = "north"', 'side = "above"')))
    assert problem.message.endswith('should be "north", "south", "east", "west", "left" or "right".')


def test_two_may_hold_one_ground_at_one_time(tmp_path: Path) -> None:
    until = 'claim = "turned"\n  since = "talks"\n  until = "talks"'
    story = changed(A_WIDER_STORY, until, 'claim = "turned"\n  since = "convoy"')
    assert problems_of(a_wider_story(tmp_path, story)) == ()


def test_roads_beyond_the_last_that_is_allowed_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ground, "MOST_ROADS", 1)
    story, spot = unmarked(changed(A_WIDER_STORY, '[[road]]\nid = "pass"', '¦[[road]]\nid = "pass"'))
    reading = read_story(a_wider_story(tmp_path, story))
    assert [(problem.code, problem.line) for problem in reading.problems] == [("too-many-roads", spot.line)]
    assert reading.story
    assert [road.id for road in reading.story.roads] == ["coast"]


def test_areas_that_share_an_outline_are_counted_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ground, "MOST_VERTICES", 11)
    story, spot = unmarked(changed(A_WIDER_STORY, '[[area]]\nid = "isles"', '¦[[area]]\nid = "isles"\nfeature = "fen"'))
    reading = read_story(a_wider_story(tmp_path, story))
    assert [(problem.code, problem.line) for problem in reading.problems] == [("too-many-vertices", spot.line)]
    assert reading.story
    assert [area.id for area in reading.story.areas] == ["marsh"]
