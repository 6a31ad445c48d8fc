"""From a path to a checked story, with every problem told."""

from pathlib import Path

from msgspec import Struct

from viewer.reading.check import checked_story
from viewer.reading.draft import toml_draft
from viewer.reading.files import STORY_FILE, STORY_LIMIT, StoryFiles, open_files
from viewer.reading.problems import Problem, Refusal, Severity
from viewer.reading.text import decoded
from viewer.story.story import Story
from viewer.words import say


class Reading(Struct, frozen=True):
    """What came of reading a story: as much of it as is good, and all that is to be mended."""

    story: Story | None  # None: not even one event could be read
    problems: tuple[Problem, ...] = ()  # by file, line and column
    files: tuple[str, ...] = ()  # the names of those that were read, by name

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep something out of the story, or show it as not found."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that do neither."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.WARNING)

    @property
    def ok(self) -> bool:
        """Whether the story was read without an error; it may have warnings."""
        return self.story is not None and not self.errors


def read_story(path: Path) -> Reading:
    """The story at a path: a folder, the story.toml in it, or a .claimline file.

    Whatever is wrong in these files, or keeps them from being read, becomes a problem; nothing is raised for it.
    """
    try:
        files = open_files(path)
    except Refusal as refusal:
        return Reading(None, (refusal.problem(str(path)),))
    try:
        draft = toml_draft(_text(files))
    except Refusal as refusal:
        return Reading(None, (refusal.problem(files.path_of(STORY_FILE)),))
    return Reading(*checked_story(draft, files), tuple(sorted(files.digests)))


def _text(files: StoryFiles) -> str:
    """What story.toml says.

    Raises:
        Refusal: There is no such file, it cannot be read, or has nothing in it.
    """
    try:
        text = decoded(files.read(STORY_FILE, STORY_LIMIT))
    except Refusal as refusal:
        if refusal.code != "file-missing":
            raise
        hint = say("Name the folder of a story.")
        raise Refusal("story-missing", say("there is no {story_file} here.", story_file=STORY_FILE), hint) from refusal
    if not text.strip():
        raise Refusal("story-empty", say("the file is empty."), say("It begins with: format = 1"))
    return text
