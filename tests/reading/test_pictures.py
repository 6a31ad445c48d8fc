"""What pictures remember: read from every format, in bounded time, and refused in words where there is nothing."""

import zlib
from pathlib import Path
from struct import pack
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.pictures import MOST_OF_A_FILE, is_picture, note_in, picture_note
from viewer.reading.problems import Refusal
from viewer.story.picture_note import PictureNote

NOTE = PictureNote(
    program="Claimline 1.0.0", title="A <title> & “words”", checksum="ab" * 32, view="event=deal", credits="", alt="Ä"
)
JSON = NOTE.to_json()
ESCAPED = JSON.replace('"', "&quot;")
PNG = b"\x89PNG\r\n\x1a\n"
LATER = '{"program":"Claimline 9","form":"another"}'


def chunk(kind: bytes, body: bytes) -> bytes:
    return pack(">I", len(body)) + kind + body + pack(">I", zlib.crc32(kind + body))


def png(*texts: bytes) -> bytes:
    """A PNG file without pixels, whose iTXt chunks hold these."""
    head = chunk(b"IHDR", pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"".join((PNG, head, *(chunk(b"iTXt", text) for text in texts), chunk(b"IEND", b"")))


def xmp(inside: str) -> bytes:
    return f'<?xpacket begin=""?><rdf:Description xmlns:claimline="x"{inside}<?xpacket end="w"?>'.encode()


@pytest.mark.parametrize(
    "data",
    [
        png(b"Claimline\0\0\0\0\0" + JSON.encode()),
        png(b"Title\0\0\0\0\0Claimline", b"Claimline\0\0\0en\0\0" + JSON.encode()),
        png(b"Claimline\0\x01\0\0\0" + zlib.compress(JSON.encode())),
        png(b"Claimline\0\0\0\0\0{}", b"Claimline\0\0\0\0\0" + JSON.encode()),
        b"RIFF....WEBPVP8X" + xmp(f"><claimline:note>{JSON}</claimline:note>"),
        b"\xff\xd8\xff\xe1" + xmp(f"><claimline:note>{ESCAPED}</claimline:note>"),
        b"\xff\xd8\xff\xe1" + xmp(f' claimline:note="{ESCAPED}">'),
        b"%PDF-1.4\n\xe2\xe3\xcf\xd3\n" + xmp(f"><claimline:note>{JSON}</claimline:note>"),
        f"<svg><metadata><claimline:note>{JSON}</claimline:note></metadata></svg>".encode(),
        f"<claimline:note/><claimline:note></claimline:note><claimline:note>{JSON}</claimline:note>".encode(),
    ],
)
def test_a_note_is_read_from_every_format(data: bytes, tmp_path: Path) -> None:
    assert note_in(data) == NOTE
    file = tmp_path / "picture"
    file.write_bytes(data)
    assert picture_note(file) == NOTE


@pytest.mark.parametrize(
    "data",
    [
        b"", PNG, png(), png(b"Claimline"), png(b"Claimline\0"), png(b"Claimline\0\0\0"), png(b"Title\0\0\0\0\0x"),
        png(b"Claimline\0\x01\0\0\0no zlib"), png(b"Claimline\0\x01\0\0\0" + zlib.compress(b"a" * 10**8)),
        png(b"Claimline\0\0\0\0\0" + LATER.encode()), PNG + b"\xff\xff\xff\xffiTXtClaimline\0\0\0\0\0" + JSON.encode(),
        png(b"Claimline\0\0\0\0\0" + JSON.encode()[:-1]), b"\xff\xd8 a photograph", b"<claimline:note>",
        b"<claimline:note>{}</claimline:note>", b"claimline:note claimline:note", b'claimline:note="' + JSON.encode(),
    ],
)  # fmt: skip
def test_where_there_is_none_that_is_said(data: bytes, tmp_path: Path) -> None:
    assert note_in(data) is None
    file = tmp_path / "picture.png"
    file.write_bytes(data)
    with pytest.raises(Refusal, match="did not make this picture, or something removed") as refused:
        picture_note(file)
    assert refused.value.code == "picture-unmarked"


@pytest.mark.parametrize("name", ["no such.png", "", "a\0b.png", "folder/x.png"])
def test_a_file_that_cannot_be_read_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").touch()
    with pytest.raises(Refusal, match=r"cannot be read|regular file") as refused:
        picture_note(tmp_path / name)
    assert refused.value.code in ("picture-unreadable", "file-refused")


def test_a_file_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "large.pdf"
    with file.open("wb") as large:
        large.truncate(2 * MOST_OF_A_FILE)
    with pytest.raises(Refusal, match="the first 64 MB of this picture tell of no story") as refused:
        picture_note(file)
    assert refused.value.code == "picture-too-large"


@pytest.mark.parametrize(
    "hostile",
    [
        b"claimline:note>" * 2_000_000, b'claimline:note="' * 2_000_000, PNG + chunk(b"iTXt", b"") * 2_000_000,
        PNG + chunk(b"iTXt", b"Claimline\0\x01\0\0\0" + zlib.compress(b"[" * 10**7)) * 900,
        b"<claimline:note>" + b"[" * 10**7 + b"<",
    ],
)  # fmt: skip
def test_hostile_files_cost_no_time(hostile: bytes) -> None:
    began = perf_counter()
    assert note_in(hostile) is None
    assert perf_counter() - began < 2


KNOWN = st.sampled_from(
    [PNG, b"claimline:note>", b'claimline:note="', b"</claimline:note>", JSON.encode(), b"iTXt", b"Claimline\0\0\0\0\0"]
)


@given(st.lists(st.binary(max_size=20) | KNOWN).map(b"".join) | st.lists(st.binary(max_size=99)).map(lambda t: png(*t)))
def test_any_bytes_are_a_note_or_none(data: bytes) -> None:
    assert note_in(data) is None or isinstance(note_in(data), PictureNote)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.png", True),
        ("A.PNG", True),
        ("b.jpeg", True),
        ("c.svg", True),
        ("story.toml", False),
        ("d.claimline", False),
    ],
)
def test_a_picture_is_known_by_its_name(name: str, expected: bool, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    assert is_picture(tmp_path / name) is expected


def test_a_folder_that_is_called_like_a_picture_is_none(tmp_path: Path) -> None:
    (tmp_path / "story.png").mkdir()
    assert not is_picture(tmp_path / "story.png")
    assert not is_picture(Path("a\0b.png"))


def test_a_picture_of_billions_of_pixels_is_never_decoded(tmp_path: Path) -> None:
    """Whoever decoded it would need 40 GB: what is read is the note that stands before the pixels."""
    header = chunk(b"IHDR", (100_000).to_bytes(4) + (100_000).to_bytes(4) + b"\x08\x06\0\0\0")
    bomb = zlib.compress(b"\0" * (32 << 20), 9)
    data = PNG + header + chunk(b"iTXt", b"Claimline\0\0\0\0\0" + NOTE.to_json().encode()) + chunk(b"IDAT", bomb)
    (tmp_path / "bomb.png").write_bytes(data)
    assert picture_note(tmp_path / "bomb.png") == NOTE
