"""The doors of a scene: everything on it that stands for something, one after the other, for those who use keys."""

from msgspec import Struct

from viewer.scene.labels import Box
from viewer.scene.marks import Disc, Line, Mark, Rect, Scene, Subject, Text

SPARE_PX = 3.0  # between a mark and the ring around it


class Door(Struct, frozen=True):
    """What can be opened, and where a ring around it is drawn, in scene px."""

    subject: Subject
    box: Box


def doors(scene: Scene) -> tuple[Door, ...]:
    """The doors in the order in which they were painted; of several marks of one subject the most compact is ringed."""
    found: dict[Subject, Box] = {}
    for mark in scene.marks:
        if mark.subject is not None:
            box = _box(mark)
            known = found.get(mark.subject)
            if known is None or box.width * box.height < known.width * known.height:
                found[mark.subject] = box
    return tuple(Door(subject, box) for subject, box in found.items())


def next_door(scene: Scene, pointed: Subject | None, steps: int) -> Door | None:
    """The door so many steps on from the one that is pointed at, round and round; None where the scene has none."""
    found = doors(scene)
    if not found:
        return None
    places = {door.subject: place for place, door in enumerate(found)}
    start = places.get(pointed, -1 if steps > 0 else 0) if pointed else (-1 if steps > 0 else 0)
    return found[(start + steps) % len(found)]


def _box(mark: Mark) -> Box:
    match mark:
        case Rect():
            x, y, width, height = mark.x, mark.y, mark.width, mark.height
        case Disc():
            x, y, width, height = mark.x - mark.radius_px, mark.y - mark.radius_px, *(2 * mark.radius_px,) * 2
        case Text():
            x, y, width, height = mark.x, mark.y - mark.font.size_px, mark.width, mark.font.size_px * 1.3
        case Line():
            xs, ys = zip(*mark.points, strict=True)
            x, y, width, height = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    return Box(x - SPARE_PX, y - SPARE_PX, width + 2 * SPARE_PX, height + 2 * SPARE_PX)
