"""The tray: things that a source names without saying where they are, and what no reference data can place."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.corridor_ground import opacity
from viewer.scene.marks import Mark, OfClaim, OfPlace, Pen, Rect, Subject
from viewer.scene.pencil import Pencil
from viewer.scene.typography import SMALL, STRONG, TINY
from viewer.scene.wording import listed
from viewer.story.story import Story
from viewer.view.visible import Visible
from viewer.words import said_number, say

MARGIN_PX = 20.0
CAPTION_PX = 24.0
CARD_PX = 46.0
GAP_PX = 12.0
LEAST_CARD_PX = 150.0
PADDING_PX = 14.0
MOST_RATIO = 0.45  # of a sheet's height, for the cards; those that have no room are counted
DASH = (4.0, 3.0)


class _Card(Struct, frozen=True):
    name: str
    note: str
    subject: Subject
    changed: bool = False
    later: bool = False
    opacity: float = 1.0


def tray_height(visible: Visible, width: float, height: float) -> float:
    """How much of a sheet's bottom the tray takes; it keeps its height from event to event."""
    _, rows = _grid(visible, width, height)
    return CAPTION_PX + (CARD_PX + GAP_PX) * rows + 6 if rows else 8.0


def _grid(visible: Visible, width: float, height: float) -> tuple[int, int]:
    """How many cards have room side by side, and in how many rows."""
    story = visible.story
    count = len(story.unplaced) + sum(_is_lost(story, leg.places) for leg in story.legs) + len(_lost_places(story))
    most = int((width - 2 * MARGIN_PX + GAP_PX) // (LEAST_CARD_PX + GAP_PX))
    columns = max(1, min(most, max(3, count)))
    return columns, min(-(-count // columns), max(1, int(MOST_RATIO * height // (CARD_PX + GAP_PX))))


def _is_lost(story: Story, places: tuple[str, ...]) -> bool:
    """Whether something between these places cannot be drawn."""
    return any(story.place[place].position is None for place in places)


def _lost_places(story: Story) -> list[str]:
    return [place.id for place in story.places if place.shown and place.position is None]


def tray_marks(visible: Visible, width: float, height: float, pencil: Pencil) -> Iterator[Mark]:
    """What is known by the moment in view, a card each; what the chosen event brought has an outline."""
    known = list(_cards(visible))
    if not known:
        return
    columns, rows = _grid(visible, width, height)
    if len(known) > columns * rows:
        known.sort(key=lambda card: not card.changed)
    more = len(known) - columns * rows
    captions = (say("NO POSITION IN THE SOURCE"), *([say("{n} MORE", n=said_number(more))] if more > 0 else ()))
    y = height - tray_height(visible, width, height)
    yield pencil.text(MARGIN_PX, y + 14, " · ".join(captions), TINY, pencil.theme.soft)
    card_px = (width - 2 * MARGIN_PX - (columns - 1) * GAP_PX) / columns
    for number, card in enumerate(known[: columns * rows]):
        row, column = divmod(number, columns)
        yield from _marks_of(
            card, MARGIN_PX + column * (card_px + GAP_PX), y + CAPTION_PX + row * (CARD_PX + GAP_PX), card_px, pencil
        )


def _cards(visible: Visible) -> Iterator[_Card]:
    story = visible.story
    for seen in visible.unplaced:
        see_through = opacity(visible, (seen.claim,), later=seen.later)
        yield _Card(seen.thing.name, seen.thing.note, OfClaim(seen.claim), seen.changed, seen.later, see_through)
    for leg in visible.legs:
        if _is_lost(story, leg.thing.places):
            between = say("between {places}", places=listed([story.place[place].name for place in leg.thing.places]))
            yield _Card(leg.thing.name, between, OfClaim(leg.claim), leg.changed, leg.later)
    for place in _lost_places(story):
        yield _Card(story.place[place].name, say("no reference position"), OfPlace(place))


def _marks_of(card: _Card, x: float, y: float, width: float, pencil: Pencil) -> Iterator[Mark]:
    theme, most = pencil.theme, width - 2 * PADDING_PX
    pen = Pen(theme.accent, 1.8) if card.changed else Pen(theme.rule)
    if card.later:
        pen = Pen(theme.soft, 1.0, DASH)
    yield Rect(
        x=x, y=y, width=width, height=CARD_PX, radius_px=6, fill=theme.raised, pen=pen, opacity=card.opacity,
        subject=card.subject,
    )  # fmt: skip
    name = say("Later: {thing}", thing=card.name) if card.later else card.name
    yield pencil.text(x + PADDING_PX, y + 19, name, STRONG, theme.ink, most=most, opacity=card.opacity)
    yield pencil.text(x + PADDING_PX, y + 36, card.note, SMALL, theme.soft, most=most, opacity=card.opacity)
