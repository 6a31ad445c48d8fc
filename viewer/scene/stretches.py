"""A paragraph of which some words are struck through or underlined, as two wordings are set against each other."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from msgspec import Struct

from viewer.scene.flow import LEADING, Flow
from viewer.scene.marks import Font, Line, Pen, Rect, Text
from viewer.scene.pencil import Pencil
from viewer.scene.word_order import seen_from_left
from viewer.story.invisible import has_letters_from_the_right, readable, runs_from_the_right

NEW_LINE, SPACE = "↵", "␣"  # for a space by which two wordings differ
MOST_SPACES = 8  # that are drawn one by one
_SPACES = re.compile(r"\s+")


class Look(Enum):
    """How a stretch is set; the value is where its line runs, as a ratio of the type's size above the baseline."""

    PLAIN = None
    SIGN = "none"  # a sign that stands for a space: no line, which it would be taken for
    STRUCK = 0.27
    UNDERLINED = -0.14


class Stretch(Struct, frozen=True):
    """Some words of a paragraph, or part of a word."""

    text: str
    look: Look = Look.PLAIN


Word = tuple[Stretch, ...]  # stretches without a space between them


def set_stretches(
    flow: Flow, stretches: tuple[Stretch, ...], font: Font, accent: str, *, behind: str = "", opacity: float = 1.0
) -> None:
    """Set a paragraph in ink, with what is struck through or underlined in the accent colour."""
    font = flow.sized(font)
    leading = round(font.size_px * LEADING)
    from_right = runs_from_the_right("".join(stretch.text for stretch in stretches))
    for line in _lines(stretches, font, flow.width, flow.pencil):
        width = _width(line, font, flow.pencil)
        x = flow.x + (flow.width - width if from_right else 0)
        if behind:
            flow.marks.append(Rect(x=x - 2, y=flow.y, width=width + 4, height=leading, fill=behind, opacity=opacity))
        for word in seen_from_left([("".join(each.text for each in word), word) for word in line], from_right):
            x = _set_word(flow, word, x, flow.y + leading * 0.76, font, accent, from_right, opacity)
        flow.y += leading


def _set_word(
    flow: Flow, word: Word, x: float, y: float, font: Font, accent: str, from_right: bool, opacity: float
) -> float:
    """Set a word and tell where the next one goes."""
    is_turned = has_letters_from_the_right("".join(stretch.text for stretch in word))
    for stretch in reversed(word) if is_turned else word:
        color = flow.pencil.theme.ink if stretch.look is Look.PLAIN else accent
        text = flow.pencil.line(x, y, stretch.text, font, color, from_right=from_right, opacity=opacity)
        flow.marks.append(text)
        if isinstance(stretch.look.value, float):
            flow.marks.append(_line(text, stretch.look.value))
        x += text.width
    return x + flow.pencil.width(" ", font)


def _line(text: Text, rise: float) -> Line:
    y = text.y - rise * text.font.size_px
    ends = ((text.x, y), (text.x + text.width, y))
    return Line(points=ends, pen=Pen(text.color, 1.5), opacity=text.opacity)


def _lines(stretches: Iterable[Stretch], font: Font, width: float, pencil: Pencil) -> Iterator[list[Word]]:
    line: list[Word] = []
    for word in _words(stretches):
        for fitting in _cut(word, font, width, pencil):
            if line and _width([*line, fitting], font, pencil) > width:
                yield line
                line = []
            line.append(fitting)
    if line:
        yield line


def _words(stretches: Iterable[Stretch]) -> Iterator[Word]:
    """The words, each of one stretch or more."""
    word: list[Stretch] = []
    for stretch in map(_seen, stretches):
        for number, part in enumerate(_SPACES.split(stretch.text)):
            if number and word:
                yield tuple(word)
                word = []
            if part and word and word[-1].look is stretch.look:
                word[-1] = Stretch(word[-1].text + part, stretch.look)
            elif part:
                word.append(Stretch(part, stretch.look))
    if word:
        yield tuple(word)


def _seen(stretch: Stretch) -> Stretch:
    """A stretch with all in it that no eye can see, and with signs for spaces if nothing else is marked in it."""
    text = readable(stretch.text)
    if stretch.look is Look.PLAIN or not text.isspace():
        return Stretch(text, stretch.look)
    return Stretch("".join(NEW_LINE if space == "\n" else SPACE for space in text[:MOST_SPACES]), Look.SIGN)


def _cut(word: Word, font: Font, width: float, pencil: Pencil) -> Iterator[Word]:
    """The word if it fits in a line, else its stretches one by one, as many letters of each as do."""
    if _width([word], font, pencil) <= width:
        yield word
        return
    for stretch in word:
        for piece in pencil.wrapped(stretch.text, font, width):
            yield (Stretch(piece, stretch.look),)


def _width(words: list[Word], font: Font, pencil: Pencil) -> float:
    stretches = sum(pencil.width(stretch.text, font) for word in words for stretch in word)
    return stretches + pencil.width(" ", font) * (len(words) - 1)
