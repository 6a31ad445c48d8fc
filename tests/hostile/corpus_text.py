"""Hostile texts: markup and hidden characters in every field, encodings that are none, lines without end."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from building import A_SOURCE, A_STORY, a_story
from building_ground import A_WIDER_GEOGRAPHY, A_WIDER_STORY

MARKUP = (
    "<img src='/dev/zero'>",
    "<b>bold</b> &lt; &amp;amp;",
    "<a href='file:///etc/passwd'>x</a>",
    "<script>alert(1)</script>",
    "![x](file:///dev/zero) [y](javascript:x)",
    "<table><tr><td style='font-size:9999px'>",
    "=cmd|' /C calc'!A0",
    "%s%n{0}${x}",
)
HIDDEN = (
    "\u202eevil\u202c",
    "\u200b\u00ad\u2066x\u2069",
    "\u2028\u2029",
    "\ufffe\uffff",
    "\U000e0041\ufe0f",
    "z" + "\u0301" * 300,
)
ENDED = 'How it ended"\n'  # the title of a topic
KINDS = ("agreed", "parted")
COMPARED = """[[topic.{kind}]]\ntext = "{payload}"\nclaims = ["passed", "turned"]\n"""
_TEXTS = re.compile(r'^\s*(?:title|name) = "', re.MULTILINE)


def with_everywhere(folder: Path, payload: str) -> Path:
    """A story with a payload in every text: titles, names, notes, lanes, sides, words, quotes, units, credits."""
    story = _TEXTS.sub(lambda found: f"{found[0]}{payload}", A_WIDER_STORY)
    for word in ("Talks", "Road", "Government", "Opposition"):
        story = story.replace(f'"{word}"', f'"{payload}{word}"')
    more = "".join(f'{key} = "{payload}"\n' for key in ("kind", "publisher", "place", "licence"))
    story = re.sub(r"^sha256 = .*\n", lambda _: f'authors = ["{payload}"]\n{more}', story, flags=re.MULTILINE)
    noted = re.compile(r"^ *(?:lane|said_by) = .*\n", re.MULTILINE)  # of events, and of claims
    story = noted.sub(lambda found: f'{found[0]}note = "{payload}"\n', story)
    story = re.sub(
        r'^name = ".*The camp"\n', lambda found: f'{found[0]}note = "{payload}"\n', story, flags=re.MULTILINE
    )
    story = story.replace(ENDED, ENDED + "".join(COMPARED.format(kind=kind, payload=payload) for kind in KINDS))
    source = A_SOURCE
    for word in ("trucks", "reportedly", "claimed", "turned back"):  # what must stand in the source
        story, source = (text.replace(word, f"{payload}{word}") for text in (story, source))
    geography = re.sub(r'("(?:name|credit)": ")', lambda found: found[1] + payload, A_WIDER_GEOGRAPHY)
    return a_story(folder, story, source, geography)


def markup_cases() -> Iterator[tuple[str, Callable[[Path], Path]]]:
    for number, payload in enumerate((*MARKUP, *HIDDEN)):
        yield f"payload-{number}", lambda folder, payload=payload: with_everywhere(folder, payload)


def _bytes_of_story(data: bytes) -> Callable[[Path], Path]:
    def made(folder: Path) -> Path:
        (a_story(folder) / "story.toml").write_bytes(data)
        return folder

    return made


def _source(data: bytes) -> Callable[[Path], Path]:
    return lambda folder: a_story(folder, source=data)


CASES: dict[str, Callable[[Path], Path]] = {
    **dict(markup_cases()),
    "utf-16": _bytes_of_story(A_STORY.encode("utf-16")),
    "utf-16-without-mark": _bytes_of_story(A_STORY.encode("utf-16-le")),
    "utf-32": _bytes_of_story(A_STORY.encode("utf-32")),
    "latin-1": _bytes_of_story(A_STORY.replace("The coast", "Thé coast").encode("latin-1", "replace")),
    "shift-jis": _bytes_of_story('format = 1\n[story]\ntitle = "話"\n'.encode("shift-jis")),
    "byte-order-mark": _bytes_of_story(b"\xef\xbb\xbf" + A_STORY.encode()),
    "two-byte-order-marks": _bytes_of_story(2 * b"\xef\xbb\xbf" + A_STORY.encode()),
    "nul": _bytes_of_story(A_STORY.encode().replace(b"coast road", b"coast\0road", 1)),
    "nothing-but-nul": _bytes_of_story(b"\0" * 100_000),
    "half-a-surrogate": _bytes_of_story(A_STORY.encode().replace(b"coast", b"co\xed\xa0\xbdst", 1)),
    "overlong": _bytes_of_story(A_STORY.encode().replace(b"coast", b"co\xc0\xafst", 1)),
    "old-line-ends": _bytes_of_story(A_STORY.replace("\n", "\r").encode()),
    "empty": _bytes_of_story(b""),
    "a-picture": _bytes_of_story(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10),
    "source-utf-16": _source(A_SOURCE.encode("utf-16")),
    "source-nul": _source(A_SOURCE.encode() + b"\0"),
    "source-of-one-line": _source((A_SOURCE.replace("\n", " ") + "word " * 2_000_000).encode()),
    "source-of-one-word": _source((A_SOURCE + "w" * 10_000_000).encode()),
    "source-of-many-lines": _source((A_SOURCE + "x\n" * 100_000).encode()),
    "source-of-empty-lines": _source((A_SOURCE + "\n" * 3_000_000).encode()),
    "source-of-controls": _source((A_SOURCE + "\u202e\u200b" * 300_000).encode()),
    "source-of-marks": _source((A_SOURCE + "e" + "\u0301" * 400_000).encode()),
    "source-of-emoji": _source((A_SOURCE + "👩‍🚚" * 100_000).encode()),
    "source-too-large": _source(b"x" * ((32 << 20) + 1)),
    "quote-with-thousands-of-matches": _source((A_SOURCE + "without delay " * 100_000).encode()),
    "quote-that-almost-matches": _source((A_SOURCE.replace("without delay", "") + "without dela " * 200_000).encode()),
}
