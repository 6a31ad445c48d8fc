"""The objects of a PDF file: read from what Qt has written, and written so that they are the same each time.

Qt numbers and orders objects by chance; written here, they are numbered as they are reached from the catalog.
"""

import re
from hashlib import sha256

from PySide6.QtCore import QByteArray, qCompress

Objects = dict[int, bytes]  # by number; of each its dictionary, and where it has one its stream

_REFERENCE = re.compile(rb"(\d+) 0 R\b")
_STREAM = b"stream\n"


def read_objects(file: bytes) -> tuple[Objects, int]:
    """The objects of a file with one plain table, as Qt writes them, and the number of its catalog."""
    table = int(file[file.rindex(b"startxref") :].split()[1])
    first, count, *_ = (int(word) for word in file[table:].split(maxsplit=3)[1:3])
    rows = file[file.index(b"\n", file.index(b"\n", table) + 1) + 1 :]
    offsets = {first + row: int(rows[20 * row : 20 * row + 10]) for row in range(count) if rows[20 * row + 17] == 110}
    ends = dict(zip(sorted(offsets.values()), [*sorted(offsets.values())[1:], table], strict=True))
    objects = {number: _body(file[offset : ends[offset]]) for number, offset in offsets.items()}
    root = re.search(rb"/Root (\d+) 0 R", file[table:])
    assert root, "a file has a catalog"
    return objects, int(root[1])


def written(objects: Objects, root: int, about: int) -> bytes:
    """A file of the objects that can be reached from its catalog, and of one that tells about it; no other is kept."""
    numbers = {number: new for new, number in enumerate(_reached(objects, root, about), 1)}
    file, offsets = bytearray(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"), []
    for number, new in numbers.items():
        offsets.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (new, _renumbered(objects[number], numbers))
    table, key = len(file), sha256(file).hexdigest()[:32].encode()
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
    file += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    file += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R " % (len(offsets) + 1, numbers[root], numbers[about])
    file += b"/ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n" % (key, key, table)
    return bytes(file)


def add(objects: Objects, body: bytes) -> int:
    """Add an object; its number."""
    number = max(objects) + 1
    objects[number] = body
    return number


def stream(data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
    """The body of an object that is a stream; packed by Qt, whose zlib is the same on every machine."""
    if packed and data:
        data = bytes(qCompress(QByteArray(data)).data())[4:]  # after the length, which Qt puts before it
        entries += b" /Filter /FlateDecode"
    return b"<<%s /Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)


def stream_of(objects: Objects, number: int) -> bytes:
    """What the stream of an object holds, unpacked."""
    import zlib

    head, data = _parts(objects[number])
    length = re.search(rb"/Length (\d+)( 0 R)?", head)
    assert length, "a stream has a length"
    size = int(objects[int(length[1])] if length[2] else length[1])
    return zlib.decompress(data[:size]) if b"/FlateDecode" in head else data[:size]


def text(words: str) -> bytes:
    """A text as PDF tells texts that are more than ASCII."""
    return b"<FEFF%s>" % hexed(words)


def hexed(words: str) -> bytes:
    """UTF-16 in the digits in which PDF tells bytes."""
    return words.encode("utf-16-be", "replace").hex().upper().encode()


def reference(body: bytes, key: bytes) -> int:
    """The number of the object, or of the first of several, that a dictionary has by a name."""
    found = re.search(rb"/%s\s*\[?\s*(\d+) 0 R" % key, body)
    assert found, f"{key.decode()} is told"
    return int(found[1])


def _body(found: bytes) -> bytes:
    """An object without its number."""
    return found[found.index(b"obj\n") + 4 : found.rindex(b"endobj")].rstrip(b"\n")


def _parts(body: bytes) -> tuple[bytes, bytes]:
    """The dictionary and what stands in the stream and after it."""
    head, _, data = body.partition(_STREAM)
    return head, data


def _reached(objects: Objects, *roots: int) -> list[int]:
    """The numbers of all objects that can be reached, in the order in which they are first named."""
    reached, waiting = dict.fromkeys(roots), list(roots)
    for number in waiting:
        for named in _REFERENCE.findall(_parts(objects[number])[0]):
            if int(named) not in reached:
                reached[int(named)] = None
                waiting.append(int(named))
    return list(reached)


def _renumbered(body: bytes, numbers: dict[int, int]) -> bytes:
    head, data = _parts(body)
    head = _REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], head)
    return head + _STREAM + data if data else head
