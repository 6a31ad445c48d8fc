"""Hostile .claimline files: zips that slip, lie, swell, nest, repeat."""

import io
import stat
import struct
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

from building import A_GEOGRAPHY, A_SOURCE, A_STORY

GOOD = (("story.toml", A_STORY), ("sources/report.txt", A_SOURCE), ("geography.geojson", A_GEOGRAPHY))
Entry = tuple[str | ZipInfo, str | bytes]


def _zipped(more: Iterable[Entry] = (), first: Iterable[Entry] = GOOD, method: int = ZIP_DEFLATED) -> bytes:
    whole = io.BytesIO()
    with ZipFile(whole, "w", method) as archive:
        for name, data in (*first, *more):
            archive.writestr(name, data)
    return whole.getvalue()


def _link(name: str, to: str) -> Entry:
    entry = ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry, to


def _patched(data: bytes, signature: bytes, offset: int, value: bytes, *, last: bool = False) -> bytes:
    at = (data.rindex if last else data.index)(signature) + offset
    return data[:at] + value + data[at + len(value) :]


def _lying(size: int) -> bytes:
    """The directory says another size than what is packed."""
    return _patched(_zipped(first=(("story.toml", b"#" * 3_000_000),)), b"PK\x01\x02", 24, struct.pack("<L", size))


def _overlapping() -> bytes:
    """Entries that share one packed text, by which a small file swells (after D. Fifield, A better zip bomb, 2019)."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packed.compress(b"#" * (4 << 20)) + packed.flush()
    crc = zlib.crc32(b"#" * (4 << 20))
    sizes = struct.pack("<LLL", crc, len(body), 4 << 20)
    head = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes + struct.pack("<HH", 1, 0) + b"a"
    names = [f"{number}.txt".encode() for number in range(1_500)]
    entries = b"".join(
        b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 33) + sizes
        + struct.pack("<HHHHHLL", len(name), 0, 0, 0, 0, 0, 0) + name
        for name in names
    )  # fmt: skip
    start = len(head) + len(body)
    return head + body + entries + b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 1_500, 1_500, len(entries), start, 0)


def _twice(name: str, again: str) -> bytes:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _zipped(((again, "format = 1"),), first=(*GOOD, (name, "x")) if name not in dict(GOOD) else GOOD)


ARCHIVES: dict[str, Callable[[], bytes]] = {
    "slips-up": lambda: _zipped((("../../evil.txt", "x"),)),
    "slips-to-the-root": lambda: _zipped((("/etc/evil.txt", "x"),)),
    "slips-by-backslash": lambda: _zipped((("..\\evil.txt", "x"),)),
    "has-a-link": lambda: _zipped((_link("sources/link.txt", "/etc/passwd"),)),
    "has-a-link-as-story": lambda: _zipped(first=(_link("story.toml", "/etc/passwd"),)),
    "repeats-a-name": lambda: _twice("story.toml", "story.toml"),
    "repeats-in-capitals": lambda: _twice("sources/report.txt", "SOURCES/REPORT.TXT"),
    "repeats-in-another-form": lambda: _twice("caf\u00e9.txt", "cafe\u0301.txt"),
    "swells": lambda: _zipped(first=(("story.toml", b"#" * (4 << 20)),)),
    "swells-much": lambda: _zipped((("sources/big.txt", b"0" * (60 << 20)),)),
    "says-it-is-small": lambda: _lying(10),
    "says-it-is-huge": lambda: _lying(0xFFFFFFF0),
    "overlaps": _overlapping,
    "has-many-entries": lambda: _zipped((f"{number}.txt", "") for number in range(30_000)),
    "nests": lambda: _zipped((("inner.claimline", _zipped((("inner.claimline", _zipped()),))),)),
    "is-nested-only": lambda: _zipped(first=(("inner.claimline", _zipped()),)),
    "nests-folders": lambda: _zipped(first=[(f"{'a/' * 200}{name}", data) for name, data in GOOD]),
    "is-encrypted": lambda: _patched(_zipped(), b"PK\x01\x02", 8, b"\x01\x00"),
    "has-a-method-of-its-own": lambda: _patched(_zipped(), b"PK\x01\x02", 10, b"\x63\x00"),
    "is-bzip2": lambda: _zipped(method=ZIP_BZIP2),
    "is-lzma": lambda: _zipped(method=ZIP_LZMA),
    "points-beyond-itself": lambda: _patched(_zipped(), b"PK\x01\x02", 42, b"\xff\xff\xff\x7f", last=True),
    "counts-wrongly": lambda: _patched(_zipped(), b"PK\x05\x06", 10, b"\xff\xff"),
    "has-a-long-comment": lambda: _patched(_zipped(), b"PK\x05\x06", 20, b"\xff\xff") + b"PK\x05\x06" * 10_000,
    "is-cut-short": lambda: _zipped()[:-30],
    "has-another-checksum": lambda: _patched(_zipped(), b"PK\x01\x02", 16, b"\0\0\0\0"),
    "begins-with-a-program": lambda: b"\x7fELF" + b"\0" * 5_000 + _zipped(),
    "is-empty": lambda: b"",
    "is-an-empty-zip": lambda: _zipped(first=()),
    "is-noise": lambda: bytes(range(256)) * 4_000,
}


def _written(make: Callable[[], bytes]) -> Callable[[Path], Path]:
    def made(folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "story.claimline").write_bytes(make())
        return folder / "story.claimline"

    return made


CASES: dict[str, Callable[[Path], Path]] = {f"archive-{name}": _written(make) for name, make in ARCHIVES.items()}
