"""Which story a picture is of: sought among stories that are near at hand, as a picture tells no path."""

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from msgspec import Struct

from viewer.reading.draft import toml_draft
from viewer.reading.files import ARCHIVE_SUFFIX, STORY_FILE, STORY_LIMIT, open_files
from viewer.reading.problems import Refusal
from viewer.reading.read import Reading, read_story
from viewer.reading.text import decoded
from viewer.story.picture_note import PictureNote

MOST_CANDIDATES = 60  # whose titles are read
MOST_NEAR = 40  # of them that lie near a picture
MOST_READ = 8  # of the same title, which are read whole
MOST_IN_A_FOLDER = 500  # names that are looked at
FOLDERS_UP = 3  # from the picture's own


class Found(Struct, frozen=True, kw_only=True):
    """A story that is the picture's, or is called as it is."""

    path: Path
    reading: Reading
    same: bool  # in the very version that the picture shows


def found_story(note: PictureNote, candidates: Iterable[Path]) -> Found | None:
    """The first candidate that is the picture's story; else the first with its title; None where there is neither."""
    namesake: Found | None = None
    distinct = dict.fromkeys(path.absolute() for path in candidates)
    for path in islice(filter(lambda path: _may_be(note, path), islice(distinct, MOST_CANDIDATES)), MOST_READ):
        reading = read_story(path)
        if is_of(note, reading):
            return Found(path=path, reading=reading, same=True)
        if namesake is None and reading.story and note.names(reading.story.title):
            namesake = Found(path=path, reading=reading, same=False)
    return namesake


def is_of(note: PictureNote, reading: Reading) -> bool:
    """Whether a story is the picture's, in the very version."""
    return reading.story is not None and reading.story.checksum == note.checksum != ""


def stories_near(picture: Path) -> Iterator[Path]:
    """The stories in the folder of a picture and the three above it, and in folders of these; the nearest first."""
    return islice(_stories_near(picture), MOST_NEAR)


def _stories_near(picture: Path) -> Iterator[Path]:
    for folder in picture.absolute().parents[: FOLDERS_UP + 1]:
        if _has_story(folder):
            yield folder
        yield from _stories_in(folder)


def _stories_in(folder: Path) -> list[Path]:
    """The stories directly in a folder, by name."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in islice(entries, MOST_IN_A_FOLDER))
    except OSError:
        return []
    paths = [folder / name for name in names if not name.startswith(".")]
    return [path for path in paths if path.suffix.lower() == ARCHIVE_SUFFIX or _has_story(path)]


def _has_story(folder: Path) -> bool:
    return os.path.isfile(folder / STORY_FILE)


def _may_be(note: PictureNote, path: Path) -> bool:
    """Whether a story is called as the picture's, as far as its first file tells; that is soon known."""
    try:
        told = toml_draft(decoded(open_files(path).read(STORY_FILE, STORY_LIMIT))).value
    except Refusal:
        return False
    story = told.get("story")
    title = story.get("title") if isinstance(story, dict) else None
    return not isinstance(title, str) or not title or note.names(title)
