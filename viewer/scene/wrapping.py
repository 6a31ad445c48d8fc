"""Text in a given width: broken into lines at spaces, or shortened with an ellipsis that says so."""

import re

from viewer.scene.marks import Font
from viewer.scene.measure import Measure
from viewer.scene.paragraphs import CLUSTER, clings

ELLIPSIS = "…"
_LETTER = re.compile(r"\[U\+[0-9A-F]{4,6}\]|.", re.DOTALL)  # or what stands in place of one that no eye can see


def wrapped(text: str, font: Font, width: float, measure: Measure) -> tuple[str, ...]:
    """The text in lines no wider than `width` px; a word wider than that is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        for piece in _pieces(word, font, width, measure):
            longer = f"{line} {piece}" if line else piece
            if line and measure(longer, font).width > width:
                lines.append(line)
                line = piece
            else:
                line = longer
    return (*lines, line) if line else tuple(lines)


def shortened(text: str, font: Font, width: float, measure: Measure) -> str:
    """The text where it fits in `width` px; else as much of its beginning as fits, with an ellipsis."""
    if measure(text, font).width <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, font).width <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def _pieces(word: str, font: Font, width: float, measure: Measure) -> list[str]:
    """A word cut so that each piece fits; a whole word where it does, one letter at the least."""
    if measure(word, font).width <= width:
        return [word]
    pieces, piece = [], ""
    for letter in _letters(word):
        if piece and measure(piece + letter, font).width > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]


def _letters(word: str) -> list[str]:
    """The letters of a word, each with the marks upon it and the emoji that are joined to it."""
    letters: list[str] = []
    for sign in _LETTER.findall(word):
        if letters and len(letters[-1]) < CLUSTER and clings(sign[0], letters[-1][-1]):
            letters[-1] += sign
        else:
            letters.append(sign)
    return letters
