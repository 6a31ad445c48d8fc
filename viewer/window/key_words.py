"""Keys as a reader finds them on the keyboard."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtGui import QKeySequence

from viewer.words import say

_SIGNS = {
    "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Escape": "Esc", "Return": "Enter", "PgUp": "Page Up",
    "PgDown": "Page Down",
}  # fmt: skip


def key_words(keys: Sequence[str]) -> str:
    """Keys in words, as this system names them; what is held with each of many is told once.

    >>> key_words(["Ctrl+O"]), key_words(["PgDown", "Space"]), key_words(["Shift+Left", "Shift+Up", "Shift+Down"])
    ('Ctrl+O', 'Page Down or Space', 'Shift+← or ↑ or ↓')
    """
    parts = [_parts(key) for key in keys]
    told = [held + last for held, last in parts]
    if len(parts) > 2 and len({held for held, _ in parts}) == 1:
        told[1:] = [last for _, last in parts[1:]]
    return reduce(lambda first, last: say("{first} or {last}", first=first, last=last), told) if told else ""


def _parts(key: str) -> tuple[str, str]:
    """What is held, and the key that is pressed then."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    held, plus, last = native[:-1].rpartition("+")
    last += native[-1:]  # the key itself may be a plus
    return held + plus, _SIGNS.get(last, last)
