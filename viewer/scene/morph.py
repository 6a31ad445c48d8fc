"""One scene turning into another: the same marks keep their identity and move, all others fade."""

from collections import defaultdict

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.marks import Color, Disc, Fade, Hatch, Line, Mark, Pen, Point, Rect, Scene, Text

Key = tuple[object, ...]


class Morph(Struct, frozen=True):
    """The way from one scene to another of the same size."""

    end: Scene
    pairs: tuple[tuple[Mark | None, Mark | None], ...]  # what a mark becomes; None: it goes, or comes

    def at(self, ratio: float) -> Scene:
        """The scene on the way: 0 is the first, 1 the last."""
        if ratio >= 1:
            return self.end
        return replace(self.end, marks=tuple(mark for pair in self.pairs if (mark := _on_the_way(*pair, ratio))))


def morph(start: Scene, end: Scene) -> Morph:
    """Find for each mark of one scene the same mark of the other."""
    befores, afters = _alike(start), _alike(end)
    former: dict[int, Mark] = {}  # by the identity of what a mark becomes
    for key, marks in befores.items():
        if _stay(key, marks, afters.get(key, [])):
            former |= {id(after): before for before, after in zip(marks, afters[key], strict=False)}
    kept = {id(before) for before in former.values()}
    gone = ((mark, None) for mark in start.marks if id(mark) not in kept)
    return Morph(end, (*gone, *((former.get(id(mark)), mark) for mark in end.marks)))


def _alike(scene: Scene) -> dict[Key, list[Mark]]:
    """The marks by what they are, in paint order."""
    found: dict[Key, list[Mark]] = defaultdict(list)
    for mark in scene.marks:
        found[_key(mark)].append(mark)
    return found


def _stay(key: Key, befores: list[Mark], afters: list[Mark]) -> bool:
    """Whether marks of two scenes are the same ones; what stands for nothing is so only if there is as much of it."""
    return bool(afters) and (key[0] is Text or befores[0].subject is not None or len(befores) == len(afters))


def _key(mark: Mark) -> Key:
    match mark:
        case Text():
            return Text, mark.text, mark.font
        case Line():
            shape = len(mark.points), len(mark.holes), mark.closed
            return Line, mark.subject, shape, mark.fill is None, _look(mark.pen)
        case Rect():
            return Rect, mark.subject, mark.fill is None, mark.pen is None
        case Disc():
            return Disc, mark.subject


def _look(pen: Pen | None) -> Key:
    """Width and colour of a pen; one that fades is the same wherever it does so."""
    return (pen.width_px, pen.color if isinstance(pen.color, str) else Fade) if pen else ()


def _on_the_way(start: Mark | None, end: Mark | None, ratio: float) -> Mark | None:
    """A mark between two; what goes has gone half way, and what comes begins to come there."""
    if start is None:
        return replace(end, opacity=end.opacity * max(2 * ratio - 1, 0.0)) if end else None
    if end is None:
        return replace(start, opacity=start.opacity * max(1 - 2 * ratio, 0.0))
    changes: dict[str, object] = {
        name: _between(getattr(start, name), getattr(end, name), ratio) for name in _NUMBERS[type(end)]
    }
    if isinstance(start, Line) and isinstance(end, Line):
        changes |= {
            "points": _points(start.points, end.points, ratio),
            "fill": _fill(start.fill, end.fill, ratio),
            "pen": _pen(start.pen, end.pen, ratio),
        }
    return replace(end, **changes)


_NUMBERS: dict[type, tuple[str, ...]] = {
    Text: ("x", "y", "opacity"),
    Line: ("opacity",),
    Rect: ("x", "y", "width", "height", "opacity"),
    Disc: ("x", "y", "radius_px", "opacity"),
}


def _between(a: float, b: float, ratio: float) -> float:
    return a + (b - a) * ratio


def _points(start: tuple[Point, ...], end: tuple[Point, ...], ratio: float) -> tuple[Point, ...]:
    return tuple(
        (x1 + (x2 - x1) * ratio, y1 + (y2 - y1) * ratio) for (x1, y1), (x2, y2) in zip(start, end, strict=True)
    )


def _fill(start: object, end: Color | Hatch | None, ratio: float) -> Color | Hatch | None:
    if not isinstance(end, Hatch):
        return _color(start, end, ratio) if end is not None else None
    if not isinstance(start, Hatch):
        return end
    [anchor] = _points((start.anchor,), (end.anchor,), ratio)
    background, lines = _color(start.background, end.background, ratio), _pen(start.pen, end.pen, ratio)
    return replace(end, background=background, pen=lines, anchor=anchor)


def _pen(start: Pen | None, end: Pen | None, ratio: float) -> Pen | None:
    return replace(end, color=_color(start.color, end.color, ratio)) if start and end else end


def _color(start: object, end: Color, ratio: float) -> Color:
    """The later colour; of one that fades, the axis moves along."""
    if isinstance(start, Fade) and isinstance(end, Fade) and start.axis and end.axis:
        (a, b) = _points(start.axis, end.axis, ratio)
        return replace(end, axis=(a, b))
    return end
