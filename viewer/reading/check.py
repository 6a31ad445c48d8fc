"""Checking: from a draft to the story that is good in it, with every problem in it and in the files that it names."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from viewer.reading.build import built_story
from viewer.reading.case import Case
from viewer.reading.documents import read_documents
from viewer.reading.draft import Draft
from viewer.reading.files import GEOGRAPHY_LIMIT, STORY_FILE, StoryFiles
from viewer.reading.findings import Finding
from viewer.reading.geography import Geography, read_geography
from viewer.reading.problems import Problem, Refusal
from viewer.reading.rules import RULES
from viewer.reading.soundness import sound_part
from viewer.reading.structure import unknown_format
from viewer.reading.tables import Table
from viewer.reading.text import decoded
from viewer.story.story import Story
from viewer.words import noted, say

MOST_PROBLEMS = 10_000
UNTITLED = noted("Untitled story")


def checked_story(draft: Draft, files: StoryFiles) -> tuple[Story | None, tuple[Problem, ...]]:
    """The story of a draft, as much of it as is good, and all problems by file, line and column.

    The story is None if not even one event is good, if it is written in another format, or if nearly everything in it
    is wrong.
    """
    root = Table.of("", (), draft.value)
    if strange := list(unknown_format(root)):  # nothing else in it can be judged
        return None, _placed(strange, draft, files)
    case = _case(root, files)
    findings = list(islice(chain.from_iterable(rule(case) for rule in RULES), MOST_PROBLEMS))
    found = (*_placed(findings, draft, files), *_problems_elsewhere(case, files))
    problems = tuple(sorted(found, key=lambda problem: problem.place))
    if len(findings) == MOST_PROBLEMS:  # whoever made this file did not mean a story
        return None, problems
    story = built_story(sound_part(case, findings), files.root.stem or say(UNTITLED), files.checksum)
    return story, problems


def _placed(findings: Iterable[Finding], draft: Draft, files: StoryFiles) -> tuple[Problem, ...]:
    return tuple(finding.problem(files.path_of(STORY_FILE), draft) for finding in findings)


def _case(root: Table, files: StoryFiles) -> Case:
    names = [source.text("file") for source in root.tables("source")]
    return Case.of(root, read_documents(filter(None, names), files), _geography(root, files))


def _geography(root: Table, files: StoryFiles) -> Geography | Refusal | None:
    name = root.first("story").text("geography")
    if not name:
        return None
    try:
        return read_geography(decoded(files.read(name, GEOGRAPHY_LIMIT)), files.path_of(name))
    except Refusal as refusal:
        return refusal


def _problems_elsewhere(case: Case, files: StoryFiles) -> Iterator[Problem]:
    """What is wrong inside the files that story.toml names."""
    geography = case.root.first("story").text("geography")
    for name, read in (*case.documents.items(), (geography, case.geography)):
        if isinstance(read, Refusal) and read.spot:
            yield read.problem(files.path_of(name))
        elif isinstance(read, Geography):
            yield from read.problems
