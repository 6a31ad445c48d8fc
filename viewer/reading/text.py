"""Text: what the bytes of a story's file say."""

from viewer.reading.problems import Refusal
from viewer.reading.spots import Lines, Spot
from viewer.words import say

_BYTE_ORDER_MARK = "\ufeff"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def decoded(data: bytes) -> str:
    r"""The text of a UTF-8 file, with every line ended by a line feed.

    A byte order mark is dropped, and \r\n and \r become \n, so an offset in the result counts what a reader sees. A
    file's checksum is taken from its bytes, before any of this.

    Raises:
        Refusal: The bytes are not UTF-8, or one is NUL; with the line and column of the first that is wrong.
    """
    try:
        text = _plain(data.decode("utf-8").removeprefix(_BYTE_ORDER_MARK))
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error.start) from error
    if "\0" in text:
        raise Refusal(
            "holds-nul", say("there is a NUL character here; a text has none."), spot=_spot(text[: text.index("\0")])
        )
    return text


def _not_utf8(data: bytes, start: int) -> Refusal:
    if data.startswith(_UTF_16):
        return Refusal("not-utf8", say("the file looks like UTF-16, not UTF-8."), say("Save it as UTF-8."), Spot())
    before = data[:start].decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
    message = say("byte 0x{data} here is not UTF-8.", data=f"{data[start]:02X}")
    return Refusal("not-utf8", message, say("Save the file as UTF-8."), _spot(_plain(before)))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _spot(before: str) -> Spot:
    return Lines.of(before).spot(len(before))
