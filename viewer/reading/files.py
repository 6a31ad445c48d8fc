"""The files of a story: the only way to them, whether they lie in a folder or in a .claimline file."""

import os
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field

from viewer.reading.folder import Folder
from viewer.reading.names import parts_of
from viewer.reading.problems import Refusal
from viewer.words import said_number, say

STORY_FILE = "story.toml"
ARCHIVE_SUFFIX = ".claimline"

STORY_LIMIT = 4 << 20  # bytes; some five thousand events, which take seconds to read
SOURCE_LIMIT = 32 << 20
GEOGRAPHY_LIMIT = 8 << 20
TOTAL_LIMIT = 128 << 20  # of all the files that one story reads


class _Place(Protocol):
    def fetch(self, parts: tuple[str, ...], limit: int) -> bytes: ...


class StoryFiles(Struct):
    """Where a story's files lie, and which of them have been read."""

    root: Path  # as the reader gave it
    place: _Place
    digests: dict[str, bytes] = field(default_factory=dict)  # SHA-256 by name, of what was read
    left: int = TOTAL_LIMIT  # bytes that may still be read

    def path_of(self, name: str) -> str:
        """A file's path for messages: the root as the reader gave it, then the name."""
        return str(self.root / name)

    def read(self, name: str, limit: int) -> bytes:
        """The bytes of a file.

        Raises:
            Refusal: The name leads out of the story, the file is not a regular one, too large, or not there.
        """
        limit = min(limit, self.left)
        data = self.place.fetch(parts_of(name), limit)
        if len(data) > limit:
            raise Refusal(
                "file-too-large",
                say("it has more than {limit} bytes, which is more than is read.", limit=said_number(limit)),
            )
        self.left -= len(data)
        self.digests[name] = sha256(data).digest()
        return data

    @property
    def checksum(self) -> str:
        """SHA-256 over the names and digests of the files that were read: the same for a folder and its archive."""
        whole = sha256()
        for name, digest in sorted(self.digests.items()):
            whole.update(name.encode() + b"\0" + digest)
        return whole.hexdigest()


def open_files(path: Path) -> StoryFiles:
    """The files of the story at a path: a folder, the story.toml in it, or a .claimline file.

    Raises:
        Refusal: The path is another file, or an archive that is not what a story has.
    """
    if path.name == STORY_FILE:
        return StoryFiles(path.parent, Folder(path.parent))
    if not os.path.isfile(path):  # unlike Path.is_file, it never raises
        return StoryFiles(path, Folder(path))
    if path.suffix.lower() == ARCHIVE_SUFFIX:
        from viewer.reading.archive import open_archive

        return StoryFiles(path, open_archive(path))
    raise Refusal(
        "not-a-story",
        say(
            "a story is a folder, the {story_file} in it, or a {suffix} file.",
            story_file=STORY_FILE,
            suffix=ARCHIVE_SUFFIX,
        ),
    )
