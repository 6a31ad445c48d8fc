"""Every rule: the one thing that is wrong is told once, where it stands, and nothing else is."""

from pathlib import Path

import pytest
from building import A_STORY, a_story, changed, problems_of, told, unmarked

# code, what stands in the story, what is written instead: ¦ marks where the problem is told
ONE_MISTAKE = [
    ("unknown-format", "format = 1", "format = ¦2"),
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
    ("unknown-choice", 'side = "north"', 'side = ¦"east"'),
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


def test_an_ambiguous_quote_lists_the_lines_where_it_stands(tmp_path: Path) -> None:
    [problem] = problems_of(a_story(tmp_path, changed(A_STORY, '"talks began"', '"The trucks had met."')))
    assert "at lines 5, 5" in problem.message
    assert "everywhere = true" in problem.hint


def test_words_may_be_broken_over_lines_in_the_source(tmp_path: Path) -> None:
    story = changed(A_STORY, 'words = "on 3 May"', 'words = "Beck, reportedly"')
    assert problems_of(a_story(tmp_path, story)) == ()
