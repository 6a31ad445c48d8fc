"""A story in one file: the files that it names as a zip, whose bytes hang on them alone.

As in decks, entries bear no date and are stored as they are, since what packs them differs between systems.
"""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from viewer.export.safe_file import write_file
from viewer.reading.archive import archive_of
from viewer.reading.files import ARCHIVE_SUFFIX, TOTAL_LIMIT, open_files
from viewer.reading.problems import Refusal
from viewer.reading.read import Reading
from viewer.refusal import ViewerError

_UNREAD = ("file-missing", "file-refused", "file-unreadable", "file-too-large")  # codes of problems
_NO_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP file can tell


def check_packed_name(file: Path) -> None:
    """Refuse a name by which the file would not be known as a story.

    Raises:
        ViewerError: It has another ending.
    """
    if file.suffix.lower() != ARCHIVE_SUFFIX:
        raise ViewerError(f"a packed story ends in {ARCHIVE_SUFFIX}: name it, say, {file.stem}{ARCHIVE_SUFFIX}")


def write_packed(path: Path, reading: Reading, file: Path) -> None:
    """Write the story at a path, which was read before; a file of that name is replaced once the new one is whole.

    Raises:
        ViewerError: What the story names is not all there, has changed meanwhile, or is too much for one file; or the
            file cannot be written.
    """
    write_file(file, packed_story(path, reading))


def packed_story(path: Path, reading: Reading) -> bytes:
    """The story as one file; raises what `write_packed` raises."""
    if unread := next((problem for problem in reading.problems if problem.code in _UNREAD), None):
        raise ViewerError(f"a file that the story names cannot be packed. Mend this first: {unread}")
    try:
        packed = _zipped(_read_again(path, reading))
        archive_of(packed)
    except Refusal as refusal:
        raise ViewerError(f"{path} cannot be packed: {refusal.message}") from refusal
    return packed


def _read_again(path: Path, reading: Reading) -> dict[str, bytes]:
    """The files by their names, with the bytes that were read before.

    Raises:
        Refusal: One cannot be read any longer.
        ViewerError: One has others.
    """
    files = open_files(path)
    found = {name: files.read(name, TOTAL_LIMIT) for name in reading.files}
    if reading.story is None or files.checksum != reading.story.checksum:
        raise ViewerError(f"{path} has changed while it was packed; pack it again")
    return found


def _zipped(files: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as archive:
        for name, data in sorted(files.items()):
            entry = ZipInfo(name, _NO_DATE)
            entry.create_system = 0  # else it would tell on which system it was made
            archive.writestr(entry, data)
    return buffer.getvalue()
