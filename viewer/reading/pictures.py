"""What a picture remembers: the note that the program wrote into it.

| file                      | where the note stands                                             |
| ------------------------- | ----------------------------------------------------------------- |
| PNG                       | a text chunk (iTXt) with the keyword Claimline                    |
| JPEG, WebP, PDF, SVG      | an element `claimline:note` of the metadata, which stand as plain |
|                           | text in the file (XMP; of SVG the element `metadata`)             |
"""

import os
import zlib
from collections.abc import Iterator
from pathlib import Path

from viewer.reading.folder import read_file
from viewer.reading.problems import Refusal
from viewer.story.picture_note import MOST_BYTES, PictureNote
from viewer.words import say

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".svg", ".pdf")
MOST_OF_A_FILE = 64 << 20
KEYWORD = b"Claimline"
ELEMENT = b"claimline:note"
MOST_CHUNKS = 1_000  # before the pixels; the program writes seven
MOST_ELEMENTS = 16  # that are looked at: other programs may repeat one
_PNG = b"\x89PNG\r\n\x1a\n"
_ESCAPES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#34;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def is_picture(path: Path) -> bool:
    """Whether a path is to be opened as a picture: a file with the name of one."""
    return path.suffix.lower() in SUFFIXES and os.path.isfile(path)


def picture_note(path: Path) -> PictureNote:
    """What the picture in a file remembers.

    Raises:
        Refusal: It cannot be read, is too large, or remembers nothing.
    """
    try:
        data = read_file(path, MOST_OF_A_FILE)
    except (OSError, ValueError) as error:  # ValueError: no system has such a path
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise Refusal("picture-unreadable", say("the picture cannot be read: {reason}.", reason=reason)) from error
    note = note_in(data[:MOST_OF_A_FILE])
    if note:
        return note
    if len(data) > MOST_OF_A_FILE:
        raise Refusal(
            "picture-too-large",
            say("the first {most} MB of this picture tell of no story.", most=MOST_OF_A_FILE >> 20),
        )
    raise Refusal(
        "picture-unmarked", say("Claimline did not make this picture, or something removed what it remembers.")
    )


def note_in(data: bytes) -> PictureNote | None:
    """The note in a picture's bytes; None where none can be read."""
    for text in _png_texts(data) if data.startswith(_PNG) else _elements(data):
        try:
            return PictureNote.from_json(text)
        except ValueError:
            continue  # damaged, or somebody else's; another may follow
    return None


def _png_texts(data: bytes) -> Iterator[bytes]:
    """The texts under our keyword among the chunks of a PNG file, unpacked where another program has packed them."""
    start = len(_PNG)
    for _ in range(MOST_CHUNKS):
        length, kind = int.from_bytes(data[start : start + 4]), data[start + 4 : start + 8]
        body = data[start + 8 : start + 8 + length] if kind == b"iTXt" and length <= 2 * MOST_BYTES else b""
        keyword, _, rest = body.partition(b"\0")
        if keyword == KEYWORD and len(rest) > 2:
            _language, _, translated = rest[2:].partition(b"\0")
            _keyword, _, text = translated.partition(b"\0")
            yield _unpacked(text) if rest[0] else text
        start += length + 12
        if start >= len(data):
            return


def _unpacked(text: bytes) -> bytes:
    """A packed text, as far as a note can be long; b"" where it is damaged."""
    try:
        return zlib.decompressobj().decompress(text, MOST_BYTES + 1)
    except zlib.error:
        return b""


def _elements(data: bytes) -> Iterator[str]:
    """What our elements hold; other programs may make attributes of them."""
    end = 0
    for _ in range(MOST_ELEMENTS):
        start = data.find(ELEMENT, end)
        if start < 0:
            return
        end = start + len(ELEMENT)
        held = data[end : end + 2 * MOST_BYTES]
        opening, closing = (b'="', b'"') if held.startswith(b'="') else (b">", b"<")
        if held.startswith(opening) and (length := held.find(closing, len(opening))) > 0:
            yield _unescaped(held[len(opening) : length].decode("utf-8", "replace"))


def _unescaped(text: str) -> str:
    for written, meant in _ESCAPES:
        text = text.replace(written, meant)
    return text
