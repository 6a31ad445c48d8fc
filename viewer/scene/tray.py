"""The tray: things that a source names without saying where they are."""

from collections.abc import Iterator

from viewer.scene.corridor_strips import FADED
from viewer.scene.marks import Mark, OfClaim, Pen, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.typography import SMALL, STRONG, TINY
from viewer.view.visible import Visible

MARGIN_PX = 20.0
CAPTION_PX = 24.0
CARD_PX = 46.0
GAP_PX = 12.0
LEAST_CARD_PX = 150.0
PADDING_PX = 14.0
MOST_RATIO = 0.45  # of a sheet's height, for the cards; those that have no room are counted


def tray_height(visible: Visible, width: float, height: float) -> float:
    """How much of a sheet's bottom the tray takes; it keeps its height from event to event."""
    _, rows = _grid(visible, width, height)
    return CAPTION_PX + (CARD_PX + GAP_PX) * rows + 6 if rows else 8.0


def _grid(visible: Visible, width: float, height: float) -> tuple[int, int]:
    """How many cards have room side by side, and in how many rows."""
    count = len(visible.story.unplaced)
    most = int((width - 2 * MARGIN_PX + GAP_PX) // (LEAST_CARD_PX + GAP_PX))
    columns = max(1, min(most, max(3, count)))
    return columns, min(-(-count // columns), max(1, int(MOST_RATIO * height // (CARD_PX + GAP_PX))))


def tray_marks(visible: Visible, width: float, height: float, pencil: Pencil) -> Iterator[Mark]:
    """What is known by the moment in view, a card each; what the chosen event brought has an outline."""
    if not visible.unplaced:
        return
    columns, rows = _grid(visible, width, height)
    known = sorted(visible.unplaced, key=lambda seen: not seen.changed and len(visible.unplaced) > columns * rows)
    more = len(known) - columns * rows
    caption = "NO POSITION IN THE SOURCE" + (f" · {more} MORE" if more > 0 else "")
    y = height - tray_height(visible, width, height)
    yield pencil.text(MARGIN_PX, y + 14, caption, TINY, pencil.theme.soft)
    card = (width - 2 * MARGIN_PX - (columns - 1) * GAP_PX) / columns
    theme = pencil.theme
    for number, seen in enumerate(known[: columns * rows]):
        row, column = divmod(number, columns)
        x, top = MARGIN_PX + column * (card + GAP_PX), y + CAPTION_PX + row * (CARD_PX + GAP_PX)
        opacity = FADED if visible.faded(visible.story.claim[seen.thing.claim]) else 1.0
        yield Rect(
            x=x, y=top, width=card, height=CARD_PX, radius_px=6, fill=theme.raised, opacity=opacity,
            pen=Pen(theme.accent, 1.8) if seen.changed else Pen(theme.rule), subject=OfClaim(seen.thing.claim),
        )  # fmt: skip
        most = card - 2 * PADDING_PX
        yield pencil.text(x + PADDING_PX, top + 19, seen.thing.name, STRONG, theme.ink, most=most, opacity=opacity)
        yield pencil.text(x + PADDING_PX, top + 36, seen.thing.note, SMALL, theme.soft, most=most, opacity=opacity)
