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


def tray_height(visible: Visible, width: float) -> float:
    """How much of the sheet's bottom the tray takes; it keeps its height from event to event."""
    count = len(visible.story.unplaced)
    return CAPTION_PX + (CARD_PX + GAP_PX) * -(-count // _columns(count, width)) + 6 if count else 8.0


def _columns(count: int, width: float) -> int:
    most = int((width - 2 * MARGIN_PX + GAP_PX) // (LEAST_CARD_PX + GAP_PX))
    return max(1, min(most, max(3, count)))


def tray_marks(visible: Visible, width: float, y: float, pencil: Pencil) -> Iterator[Mark]:
    """What is known by the moment in view, a card each; what the chosen event brought has an outline."""
    if not visible.unplaced:
        return
    yield pencil.text(MARGIN_PX, y + 14, "NO POSITION IN THE SOURCE", TINY, pencil.theme.soft)
    columns = _columns(len(visible.story.unplaced), width)
    card = (width - 2 * MARGIN_PX - (columns - 1) * GAP_PX) / columns
    theme = pencil.theme
    for number, seen in enumerate(visible.unplaced):
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
