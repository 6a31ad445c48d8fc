"""What a file is called that nobody has named yet: after its story and event, and possible on every system."""

import re
from unicodedata import category

from viewer.story.invisible import invisible

MOST_BYTES = 180  # of a name without its ending; file systems take 255, and count some letters as two or three
NAMELESS = "claimline"
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_UNSEEN = ("Cc", "Cs", "Zs", "Zl", "Zp")  # categories: controls, halves of letters, spaces of every kind


def suggested_name(words: tuple[str, ...], suffix: str) -> str:
    """A file's name from what it shows.

    >>> suggested_name(("The M4 corridor, Idlib", "Talks: a/b?"), ".png")
    'The M4 corridor, Idlib – Talks a b.png'
    >>> suggested_name(("../", "con"), ".svg")
    'claimline con.svg'
    """
    name = _short(" – ".join(filter(None, map(_plain, words))))
    if _RESERVED.fullmatch(name):
        name = f"{NAMELESS} {name}"
    return f"{name or NAMELESS}{suffix}"


def _plain(words: str) -> str:
    """Words in one line, without what a system forbids or no eye can see, and no full stop that would hide the file."""
    unseen = set(invisible(words))
    seen = "".join(" " if n in unseen or category(it) in _UNSEEN else it for n, it in enumerate(words))
    return " ".join(_FORBIDDEN.sub(" ", seen).split()).strip(" .-~")


def _short(name: str) -> str:
    """As much of a name as a file may have."""
    return name.encode()[:MOST_BYTES].decode("utf-8", "ignore").rstrip(" .–")
