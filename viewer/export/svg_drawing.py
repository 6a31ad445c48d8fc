"""Marks as elements of SVG: what Qt's generator writes, in few words and with each glyph and each fade told once."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.etree.ElementTree import Element, fromstring

from msgspec import Struct, field
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from viewer.export.markup import attribute
from viewer.paint.painter import paint_scene
from viewer.scene.marks import Scene

_SVG = "{http://www.w3.org/2000/svg}"
_DEFAULTS = {
    "fill": "#000000", "fill-opacity": "1", "stroke": "none", "stroke-opacity": "1", "stroke-width": "1",
    "stroke-linecap": "butt", "stroke-linejoin": "miter", "stroke-dasharray": "none", "stroke-dashoffset": "0",
}  # fmt: skip
_GEOMETRY = ("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "points", "d")

Style = dict[str, str]


class Definitions(Struct):
    """What is drawn more than once, by its id in the order in which it is first needed."""

    elements: dict[str, str] = field(default_factory=dict)

    def id_of(self, element: str, kind: str) -> str:
        """The id of an element without one: "glyph-3"."""
        return self.elements.setdefault(element, f"{kind}-{len(self.elements) + 1}")

    def __str__(self) -> str:
        return "".join(element.replace(" ", f' id="{id}" ', 1) + "\n" for element, id in self.elements.items())


def drawn(scene: Scene, definitions: Definitions) -> str:
    """The marks of a scene as elements, in paint order."""
    root = fromstring(_generated(scene))
    fades = {each.get("id", ""): definitions.id_of(_fade(each), "fade") for each in root.iter(f"{_SVG}linearGradient")}
    groups = groupby(_elements(root, fades, definitions), key=lambda told: told[0])
    return "".join(_group(style, [element for _, element in elements]) for style, elements in groups)


def number(value: float) -> str:
    """A number with three decimals at most.

    >>> number(0.25), number(-0.0001), number(1440.0)
    ('0.25', '0', '1440')
    """
    return f"{round(value, 3) + 0.0:.3f}".rstrip("0").rstrip(".")


def _generated(scene: Scene) -> bytes:
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    generator.setViewBox(QRectF(0, 0, scene.width, scene.height))
    with QPainter(generator) as painter:  # ends it whatever comes, be it Ctrl+C; else Qt would crash
        paint_scene(scene, painter)
    return bytes(buffer.data().data())


def _elements(root: Element, fades: dict[str, str], definitions: Definitions) -> Iterator[tuple[str, str]]:
    """Each shape that can be seen, with its style as attributes."""
    for group in root.iter(f"{_SVG}g"):
        style, transform = _style(group, fades), group.get("transform", "")
        for shape in group:
            look = style | {"fill": shape.get("fill", style["fill"])}  # a line in a group that fills
            if shape.tag != group.tag and (look["fill"] != "none" or look["stroke"] != "none"):
                yield _attributes(look), _element(shape, transform, definitions)


def _style(group: Element, fades: dict[str, str]) -> Style:
    """How the shapes of a group look; what is clear is not painted."""
    style = {name: group.get(name, default) for name, default in _DEFAULTS.items()}
    for ink in ("fill", "stroke"):
        alpha = float(style[f"{ink}-opacity"]) * float(group.get("opacity", "1"))
        style[f"{ink}-opacity"] = number(alpha)
        if style[ink].startswith("url(#"):
            style[ink] = f"url(#{fades[style[ink][5:-1]]})"
        if alpha == 0:
            style[ink] = "none"
    return style


def _attributes(style: Style) -> str:
    """The style in attributes, without what is so by default or makes no difference."""
    unseen = tuple(ink + "-" for ink in ("fill", "stroke") if style[ink] == "none")
    told = {name: value for name, value in style.items() if value != _DEFAULTS[name] and not name.startswith(unseen)}
    return "".join(attribute(name, value) for name, value in told.items())


def _element(shape: Element, transform: str, definitions: Definitions) -> str:
    """A shape; what is moved to its place is a glyph."""
    name = shape.tag.removeprefix(_SVG)
    told = "".join(attribute(key, shape.get(key, "").strip()) for key in _GEOMETRY if shape.get(key))
    if shape.get("fill-rule") == "evenodd":
        told += ' fill-rule="evenodd"'
    moved = [float(part) for part in transform.removeprefix("matrix(").removesuffix(")").split(",")[4:]]
    if name == "path" and any(moved):
        place = attribute("x", number(moved[0])) + attribute("y", number(moved[1]))
        return f'<use xlink:href="#{definitions.id_of(f"<{name}{told}/>", "glyph")}"{place}/>'
    return f"<{name}{told}/>"


def _fade(gradient: Element) -> str:
    ends = "".join(attribute(key, gradient.get(key, "0")) for key in ("gradientUnits", "x1", "y1", "x2", "y2"))
    stops = ("".join(attribute(*each) for each in stop.attrib.items()) for stop in gradient)
    return f"<linearGradient{ends}>{''.join(f'<stop{stop}/>' for stop in stops)}</linearGradient>"


def _group(style: str, elements: Iterable[str]) -> str:
    return f"<g{style}>\n" + "\n".join(elements) + "\n</g>\n"
