"""Areas: ground within an outline of reference geography, in the colour of who is said to hold it."""

from collections.abc import Iterator

from viewer.scene.corridor_ground import Shape, ground_marks, ground_title
from viewer.scene.labels import Labels
from viewer.scene.marks import Mark, OfClaim, Point
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale
from viewer.scene.typography import STRONG
from viewer.view.visible import Visible

LABEL_RATIO = 0.4  # of the picture's width, that a label may take


def area_marks(visible: Visible, scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """Every area, as far as the picture reaches."""
    for seen in visible.areas:
        for shape in scale.area(seen.thing):
            yield from ground_marks(visible, seen, shape, scale.room, pencil.theme)


def area_labels(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """What each area is, and who is said to hold it."""
    for seen in visible.areas:
        middle = _middle(scale.area(seen.thing), scale)
        if middle:
            words = pencil.shortened(ground_title(seen), STRONG, scale.room.width * LABEL_RATIO)
            yield from labels.beside(middle, 0, words, STRONG, pencil, OfClaim(seen.claim))


def _middle(shapes: tuple[Shape, ...], scale: RoadScale) -> Point | None:
    """The middle of the largest part that is in the picture; None where none is."""
    parts = [part for outline, *_ in shapes if (part := scale.room.part_of_outline(outline))]
    boxes = [(min(xs), min(ys), max(xs), max(ys)) for xs, ys in (zip(*part, strict=True) for part in parts)]
    if not boxes:
        return None
    left, top, right, bottom = max(boxes, key=lambda box: (box[2] - box[0]) * (box[3] - box[1]))
    return (left + right) / 2, (top + bottom) / 2
