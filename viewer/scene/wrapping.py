"""Text in a given width: broken into lines at spaces, or shortened with an ellipsis that says so."""

from viewer.scene.marks import Font
from viewer.scene.measure import Measure

ELLIPSIS = "…"


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
    """A word cut so that each piece fits; a whole word where it does, one character at the least."""
    if measure(word, font).width <= width:
        return [word]
    pieces, piece = [], ""
    for character in word:
        if piece and measure(piece + character, font).width > width:
            pieces.append(piece)
            piece = ""
        piece += character
    return [*pieces, piece]
