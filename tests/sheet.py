"""What a reader sees of a scene: where its texts stand, which of them collide, what strays from the sheet."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import isfinite

from viewer.scene.labels import Box
from viewer.scene.marks import Disc, Fade, Line, Mark, Rect, Scene, Subject, Text

FAR_PX = 100_000.0
EPSILON_PX = 0.01


def texts(scene: Scene, subject: Subject | None = None) -> list[Text]:
    """The texts that can be read; those of one subject if asked."""
    found = [mark for mark in scene.marks if isinstance(mark, Text) and mark.text.strip()]
    return [mark for mark in found if mark.subject == subject] if subject else found


def the_text(scene: Scene, words: str) -> Text:
    """The one text that is these words, or else contains them."""
    exact = [text for text in texts(scene) if text.text == words]
    [found] = exact or [text for text in texts(scene) if words in text.text]
    return found


def says(scene: Scene, words: str) -> bool:
    """Whether the words stand on the sheet, perhaps over several lines."""
    return words in " ".join(" ".join(scene.words).split())


def marks_of(scene: Scene, subject: Subject) -> list[Mark]:
    """The marks that stand for a subject."""
    return [mark for mark in scene.marks if mark.subject == subject]


def box_of(text: Text) -> Box:
    """The room that a text takes, as `FixedMeasure` has it, but for rounding."""
    height, less = text.font.size_px, 2 * EPSILON_PX
    return Box(text.x + EPSILON_PX, text.y - 0.8 * height + EPSILON_PX, text.width - less, height - less)


def collisions(scene: Scene) -> list[tuple[str, str]]:
    """The pairs of texts of which one stands on the other, as far as more than rounding tells."""
    boxes = sorted(((box_of(text), text.text) for text in texts(scene)), key=lambda pair: pair[0].y)
    return [
        (words, other)
        for number, (box, words) in enumerate(boxes)
        for below, other in boxes[number + 1 :]
        if box.overlaps(below)
    ]


def strays(scene: Scene) -> list[Mark]:
    """The marks that have a coordinate which is no number, or lies wildly outside the sheet."""
    return [mark for mark in scene.marks if any(not isfinite(n) or abs(n) > FAR_PX for n in _numbers(mark))]


def faults(scenes: Iterable[Scene]) -> list[Mark]:
    """What strays from any of several sheets."""
    return [mark for scene in scenes for mark in strays(scene)]


def _numbers(mark: Mark) -> Iterator[float]:
    match mark:
        case Rect():
            yield from (mark.x, mark.y, mark.width, mark.height, mark.radius_px)
        case Disc():
            yield from (mark.x, mark.y, mark.radius_px)
        case Text():
            yield from (mark.x, mark.y, mark.width)
        case Line():
            yield from (number for point in mark.points for number in point)
    for color in (getattr(mark, "fill", None), getattr(getattr(mark, "pen", None), "color", None)):
        if isinstance(color, Fade):
            yield from (position for position, _ in color.stops)
            yield from (0.0 if a[0] <= b[0] else float("nan") for a, b in pairwise(color.stops))
