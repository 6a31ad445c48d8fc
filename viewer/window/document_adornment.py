"""What adorns a set paragraph: grounds and lines of marked words, and marks in the margin."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QRectF

from viewer.paint.fonts import measure
from viewer.scene.claim_card import FADED
from viewer.scene.margin import PlacedTag, Tag, placed_tags
from viewer.scene.marking import Marking, SoughtWords
from viewer.scene.marks import Pen
from viewer.scene.text_type import EDGE_PX, Type
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.underlines import Stroke, Underlined
from viewer.story.sources import Passage
from viewer.window.document_paragraph import SetParagraph, Span
from viewer.words import noted, say

BENEATH_PX = 3.0  # from the baseline to the first line
TAG_PADDING_PX = 6.0
TAG_HEIGHT = 1.5  # to its letters
HOLLOW_PX = 12.0
CURRENT, HIT, UNCOVERED = 0.26, 0.12, 0.13  # opacity behind what was sought, and behind what no claim quotes
NOBODY_TOLD = noted("No claim rests on this sentence")
DASHES = {
    Stroke.PLAIN: (),
    Stroke.SOLID: (),
    Stroke.DASHED: (6.0, 3.0),
    Stroke.DOTTED: (2.0, 2.0),
    Stroke.DASH_DOTTED: (7.0, 2.0, 2.0, 2.0),
}


class Ground(Struct, frozen=True):
    """A colour behind words, or a frame about them, or both."""

    rect: QRectF
    fill: str
    pen: Pen | None = None


class Rule(Struct, frozen=True):
    """A line beneath words."""

    left: float
    right: float
    y: float
    pen: Pen


class ShownTag(Struct, frozen=True):
    """A mark in the margin, with where it stands in the view's own px across, the paragraph's down."""

    tag: Tag
    rect: QRectF


class Adornment(Struct, frozen=True):
    """All that is painted about the letters of a paragraph."""

    grounds: tuple[Ground, ...]
    rules: tuple[Rule, ...]
    tags: tuple[ShownTag, ...]


def adorned(paragraph: SetParagraph, end: int, marking: Marking, sought: SoughtWords) -> Adornment:
    """The adornment of a paragraph; `end` is where the next one begins."""
    underlined = marking.underlined_in(paragraph.start, end)
    uncovered = marking.uncovered_in(paragraph.start, end)
    return Adornment(
        (
            *_chips(paragraph, marking.theme),
            *_uncovered(paragraph, uncovered, marking.theme),
            *_quotes(paragraph, underlined, marking.theme),
            *_hits(paragraph, sought.hits_in(paragraph.start, end), sought.current, marking.theme),
        ),
        tuple(rule for each, level in underlined for rule in _rules(paragraph, each, level, marking)),
        tuple(_tags(paragraph, end, [each for each, _ in underlined], uncovered, marking)),
    )


def ground(paragraph: SetParagraph, passage: Passage, fill: str, pen: Pen | None = None) -> Iterator[Ground]:
    """A colour behind a passage, line by line."""
    for span in paragraph.spans(passage.start, passage.end):
        yield Ground(_box(paragraph, span), fill, pen)


def _box(paragraph: SetParagraph, span: Span) -> QRectF:
    line = paragraph.lines[span.line]
    return QRectF(span.left, line.top + 1, span.right - span.left, line.height - 2)


def _chips(paragraph: SetParagraph, theme: Theme) -> Iterator[Ground]:
    for first, last in paragraph.shown.chips:
        for span in paragraph.spans_of_units(first, last):
            box = _box(paragraph, span).adjusted(0.5, 2.5, -0.5, -2.5)
            yield Ground(box, theme.faint, Pen(theme.soft))


def _uncovered(paragraph: SetParagraph, uncovered: list[Passage], theme: Theme) -> Iterator[Ground]:
    pen = Pen(theme.nobody, 1.0, (1.0, 2.0))
    for passage in uncovered:
        for each in ground(paragraph, passage, with_alpha(theme.nobody, UNCOVERED)):
            yield Ground(each.rect.adjusted(-1.5, 0.5, 1.5, -0.5), each.fill, pen)


def _quotes(paragraph: SetParagraph, underlined: list[tuple[Underlined, int]], theme: Theme) -> Iterator[Ground]:
    for each, _ in underlined:
        if each.marked:
            yield from ground(paragraph, each.passage, with_alpha(theme.quote, FADED) if each.faded else theme.quote)


def _hits(paragraph: SetParagraph, hits: list[Passage], current: Passage | None, theme: Theme) -> Iterator[Ground]:
    for hit in hits:
        now = hit == current
        yield from ground(
            paragraph, hit, with_alpha(theme.accent, CURRENT if now else HIT), Pen(theme.accent, 2.0 if now else 1.0)
        )


def _rules(paragraph: SetParagraph, each: Underlined, level: int, marking: Marking) -> Iterator[Rule]:
    pen = _pen(each, marking)
    down = BENEATH_PX * paragraph.type.zoom + level * paragraph.type.level
    for span in paragraph.spans(each.passage.start, each.passage.end):
        yield Rule(span.left, span.right, round(paragraph.lines[span.line].baseline + down) + 0.5, pen)


def _pen(each: Underlined, marking: Marking) -> Pen:
    """Strong beneath claims of the chosen event, faint beneath others; all alike where none is chosen."""
    dash = DASHES[each.stroke]
    if each.chosen:
        return Pen(each.color, 1.2 if each.stroke is Stroke.PLAIN else 2.0, dash)
    if marking.some_chosen:
        return Pen(marking.theme.edge, 1.0, dash)
    return Pen(each.color, 1.0, dash)


def _tags(
    paragraph: SetParagraph, end: int, underlined: list[Underlined], uncovered: list[Passage], marking: Marking
) -> Iterator[ShownTag]:
    if not paragraph.lines:
        return
    begun = [each for each in underlined if paragraph.start <= each.begins < end and each.label]
    hollow = [passage for passage in uncovered if paragraph.start <= passage.start < end]
    type, room = paragraph.type, paragraph.type.tags_end - EDGE_PX
    tags = [
        *_event_tags(paragraph, begun, room),
        *(Tag(paragraph.line_of(each.start), HOLLOW_PX, "", say(NOBODY_TOLD)) for each in hollow),
    ]
    if tags:
        more = _width("+99", type, room)
        for placed in placed_tags(tags, len(paragraph.lines), room, more):
            yield ShownTag(placed.tag, _tag_box(paragraph, placed))


def _event_tags(paragraph: SetParagraph, begun: list[Underlined], room: float) -> list[Tag]:
    """One mark for the claims of one event and side that begin on one line."""
    groups: dict[tuple[int, str, str, Stroke], list[Underlined]] = {}
    for each in begun:
        groups.setdefault((paragraph.line_of(each.begins), each.event, each.color, each.stroke), []).append(each)
    return [
        Tag(
            row, _width(group[0].label, paragraph.type, room), group[0].label,
            "\n".join(dict.fromkeys(each.told for each in group)),
            tuple(dict.fromkeys(each.claim for each in group)), color, stroke, group[0].chosen,
        )
        for (row, _, color, stroke), group in groups.items()
    ]  # fmt: skip


def _width(label: str, type: Type, room: float) -> float:
    return min(measure(label, type.tag).width + TAG_PADDING_PX, room)


def _tag_box(paragraph: SetParagraph, placed: PlacedTag) -> QRectF:
    type, line = paragraph.type, paragraph.lines[min(placed.row, len(paragraph.lines) - 1)]
    height = TAG_HEIGHT * type.tag.size_px
    right = type.tags_end - placed.from_text
    return QRectF(right - placed.tag.width, round(line.top + (type.pitch - height) / 2), placed.tag.width, height)
