"""The entrances by which bytes that anybody may have made come into the program, and what is then done with them.

Each takes bytes and ends well whatever they are: what it raises is a mistake of the program. What is good is not only
read but laid out, on every sheet and in both layouts, so that nothing which reading lets through breaks a picture.
"""

import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from a_story import a_pencil, the_m4_story
from building import A_SOURCE, a_story
from building_ground import A_WIDER_GEOGRAPHY, A_WIDER_STORY

from viewer.export.annotations import annotations
from viewer.export.claims_table import claims_table
from viewer.export.description import description
from viewer.export.retelling import retelling
from viewer.reading.pictures import note_in
from viewer.reading.read import Reading, read_story
from viewer.scene.page import Part, layout_picture
from viewer.scene.slide import Aspect
from viewer.scene.slides import deck_slides
from viewer.story.dates import Span
from viewer.story.edtf import parse_edtf
from viewer.story.story import Story
from viewer.view.address import address, parse_address
from viewer.view.fitting import fitting
from viewer.view.moves import stepped
from viewer.view.state import Layout, ViewState
from viewer.view.visible import look

PENCIL = a_pencil()
MOST_EVENTS = 3  # that are chosen one after the other

STORY, SOURCE, GEOGRAPHY = A_WIDER_STORY.encode(), A_SOURCE.encode(), A_WIDER_GEOGRAPHY.encode()


def story_file(data: bytes) -> None:
    """Bytes as story.toml."""
    _read_and_show(data, SOURCE, GEOGRAPHY)


def source_file(data: bytes) -> None:
    """Bytes as a document."""
    _read_and_show(STORY, data, GEOGRAPHY)


def geography_file(data: bytes) -> None:
    """Bytes as geography.geojson."""
    _read_and_show(STORY, SOURCE, data)


def archive(data: bytes) -> None:
    """Bytes as a .claimline file."""
    path = _folder() / "any.claimline"
    path.write_bytes(data)
    _show(read_story(path))


def picture(data: bytes) -> None:
    """Bytes of a picture that is to be reopened, and the view that it remembers."""
    note = note_in(data)
    if note is not None:
        view_address(note.view.encode("utf-8", "surrogatepass"))


def view_address(data: bytes) -> None:
    """Bytes as the address of a view, which is looked at as far as there is such a view."""
    try:
        state = parse_address(data.decode("utf-8", "surrogateescape"))
    except ValueError:
        return
    assert parse_address(address(state)) == state
    _draw(the_m4_story(), fitting(state, the_m4_story()))


def date(data: bytes) -> None:
    """Bytes as a date in EDTF."""
    try:
        span = parse_edtf(data.decode("utf-8", "replace"))
    except ValueError:
        return
    assert isinstance(span, Span)
    assert None in (span.earliest, span.latest) or span.earliest <= span.latest


ENTRANCES: dict[str, Callable[[bytes], None]] = {
    "story": story_file,
    "source": source_file,
    "geography": geography_file,
    "archive": archive,
    "picture": picture,
    "address": view_address,
    "date": date,
}


def examples(entrance: str) -> tuple[bytes, ...]:
    """What is good at an entrance, to be spoiled."""
    match entrance:
        case "story":
            return (STORY,)
        case "source":
            return (SOURCE, "Они говорят: \u202eلا\u202c 🚚\r\n\r\nA\u0301".encode())
        case "geography":
            return (GEOGRAPHY,)
        case "archive":
            return (_packed(),)
        case "picture":
            note = b'{"program":"C","title":"T","checksum":"","view":"event=deal&later=yes","credits":"","alt":""}'
            text = b"Claimline\0\0\0\0\0" + note
            png = b"\x89PNG\r\n\x1a\n" + len(text).to_bytes(4) + b"iTXt" + text + b"0000"
            return (png, b"<metadata><claimline:note>" + note.replace(b'"', b"&quot;") + b"</claimline:note>")
        case "address":
            return (
                b"event=first-patrol&account=Russia&layout=map&region=35.81,36.6,42.5&period=737120.5,737500.0",
                b"event=deal&claim=deal-corridor&at=2020-03-05&stretch=40.0,1.0,20.0&unfolded=2019-01-01&closed=Fighting",
            )
        case _:
            return (b"2020-02-21/2020-02-29~", b"-0044-03-15T10:00Z", b"[1667,1668..1670]", b"Y-17E7", b"2001-21?")


def _read_and_show(story: bytes, source: bytes, geography: bytes) -> None:
    folder = a_story(_folder() / "story")
    (folder / "story.toml").write_bytes(story)
    (folder / "sources" / "report.txt").write_bytes(source)
    (folder / "geography.geojson").write_bytes(geography)
    _show(read_story(folder))


def _show(reading: Reading) -> None:
    """All that the commands and the window tell of a story, and each sheet that they lay out."""
    assert reading.story or reading.problems
    assert all(str(problem) and problem.line > 0 and problem.col > 0 for problem in reading.problems)
    if reading.story is None:
        return
    for tell in (annotations, claims_table, retelling, description):
        assert tell(reading.story)
    state = ViewState()
    for layout in Layout:
        _draw(reading.story, ViewState(layout=layout))
    for _ in reading.story.events[:MOST_EVENTS]:
        state = stepped(state, reading.story, 1)
        _draw(reading.story, state)
    assert deck_slides(reading.story, ViewState(), PENCIL, Aspect.WIDE)


def _draw(story: Story, state: ViewState) -> None:
    visible = look(story, state)
    for part in Part:
        assert layout_picture(visible, part, 960, 540, PENCIL).marks


@cache
def _folder() -> Path:
    """A folder for what is read, which goes with the process."""
    import atexit

    folder = Path(tempfile.mkdtemp(prefix="claimline-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _packed() -> bytes:
    path = _folder() / "good.claimline"
    folder = a_story(_folder() / "good", STORY.decode(), SOURCE, GEOGRAPHY.decode())
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder).as_posix())
    return path.read_bytes()
