"""One chart of a number that several claims state: its words, its grid, and where its numbers are drawn.

Nothing on it is worked out from several numbers. In a wide panel voices and dates stand to the left of the numbers, in
a narrow one above them.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from viewer.scene.claim_card import FADED
from viewer.scene.figure_rows import Row
from viewer.scene.flow import Flow
from viewer.scene.marks import Line, Mark, OfClaim, Pen, Rect
from viewer.scene.number_scale import NumberScale, NumberTick, Reach, number_scale, number_ticks
from viewer.scene.pencil import Pencil
from viewer.scene.side_shapes import shape_mark
from viewer.scene.typography import TINY
from viewer.story.figures import opens, stated

ROW_PX = 26.0
LINE_PX = 17.0  # for a voice or a date above the number
UNDER_WORDS_PX = 4.0  # between words above a number and the grid
DOT_PX = 10.0
ARROW_PX = 24.0
LABEL_GAP_PX = 6.0
MOST_LABEL = 0.5  # of a chart's width, that the words beside a number take
MOST_VOICES = 0.45  # of the width, that voices and dates take beside a chart
VOICE_X_PX = 16.0  # where a voice begins, after the shape of its side
DATE_GAP_PX = 12.0
EDGE_PX = 8.0  # beyond the column, that the ground of a row and the words of a tick reach


class Spot(Struct, frozen=True):
    """Where the number of a row is drawn."""

    row: Row
    y: float


class Chart(Struct, frozen=True, kw_only=True):
    """Where the numbers of one series are drawn, in scene px."""

    top: float
    bottom: float  # of the rows; the axis lies below
    scale: NumberScale
    ticks: tuple[NumberTick, ...]
    spots: tuple[Spot, ...]


class _Columns(Struct, frozen=True):
    """How a chart parts its width between voices and numbers."""

    x: float
    x0: float  # the numbers' axis, from here
    x1: float
    lines: int  # of words above a number: none where they stand beside it, one, or voice and date one each

    @property
    def row_px(self) -> float:
        """How high each row is."""
        return ROW_PX + self.lines * LINE_PX


def set_chart(flow: Flow, rows: tuple[Row, ...]) -> Chart:
    """Set the words of a chart in the column, and tell where its numbers go."""
    pencil, columns, top = flow.pencil, _columns(flow, rows), flow.y
    labels = [pencil.shortened(row.label, TINY, MOST_LABEL * (columns.x1 - columns.x0)) for row in rows]
    reaches = [_reach(row, pencil.width(label, TINY)) for row, label in zip(rows, labels, strict=True)]
    scale = number_scale(reaches, columns.x0, columns.x1)
    whole = all(number == int(number) for row in rows for number in stated(row.value.figure))
    ticks = [tick for tick in number_ticks(scale, TINY, pencil, whole=whole) if _fits(tick, columns, pencil)]
    below = ROW_PX / 2  # a number lies in the middle of the lowest part of its row
    spots = tuple(Spot(row, top + number * columns.row_px - below) for number, row in enumerate(rows, 1))
    flow.marks += (*_bands(spots, columns, pencil), *_grid(spots, ticks, columns, pencil))
    for spot, label in zip(spots, labels, strict=True):
        flow.marks += (*_row_marks(spot, columns, pencil), _label(spot, label, scale, pencil))
    flow.y = top + columns.row_px * len(rows)
    return Chart(top=top, bottom=flow.y, scale=scale, ticks=tuple(ticks), spots=spots)


def _columns(flow: Flow, rows: tuple[Row, ...]) -> _Columns:
    width, right = flow.pencil.width, flow.x + flow.width
    voices = [VOICE_X_PX + width(row.voice, row.font) + DATE_GAP_PX for row in rows]
    dates = [width(row.date, TINY) for row in rows]
    beside_px = max(voices) + max(dates) + DATE_GAP_PX
    if beside_px <= MOST_VOICES * flow.width:
        return _Columns(flow.x, flow.x + beside_px, right, 0)
    on_one_line = all(voice + date <= flow.width for voice, date in zip(voices, dates, strict=True))
    return _Columns(flow.x, flow.x, right, 1 if on_one_line or not any(dates) else 2)


def _reach(row: Row, label_px: float) -> Reach:
    """What a row needs beside its numbers: room for an arrow and for words."""
    low, high = stated(row.value.figure)
    way, dot_px = opens(row.value.figure), DOT_PX / 2
    before_px = ARROW_PX if way < 0 else dot_px
    return Reach(low, high, before_px + 2, (ARROW_PX if way > 0 else dot_px) + LABEL_GAP_PX + label_px)


def _fits(tick: NumberTick, columns: _Columns, pencil: Pencil) -> bool:
    half_px = pencil.width(tick.words, TINY) / 2
    return tick.x + half_px <= columns.x1 + EDGE_PX


def _bands(spots: Sequence[Spot], columns: _Columns, pencil: Pencil) -> Iterator[Mark]:
    """A door over each row; that of the chosen claim has a colour behind it."""
    for spot in spots:
        fill, subject = pencil.theme.quote if spot.row.chosen else None, OfClaim(spot.row.value.claim)
        y = spot.y + ROW_PX / 2 - columns.row_px
        x, wide = columns.x - EDGE_PX, columns.x1 - columns.x + 2 * EDGE_PX
        yield Rect(x=x, y=y, width=wide, height=columns.row_px, fill=fill, radius_px=4, subject=subject)


def _grid(spots: Sequence[Spot], ticks: Sequence[NumberTick], columns: _Columns, pencil: Pencil) -> Iterator[Mark]:
    """A line at each round number, as far as no words stand above the numbers."""
    rise_px = ROW_PX / 2 - (UNDER_WORDS_PX if columns.lines else 0)
    for spot in spots:
        for tick in ticks:
            ends = (tick.x, spot.y - rise_px), (tick.x, spot.y + ROW_PX / 2)
            yield Line(points=ends, pen=Pen(pencil.theme.faint))


def _row_marks(spot: Spot, columns: _Columns, pencil: Pencil) -> Iterator[Mark]:
    """The shape of the side, the voice and the date."""
    row, theme, opacity = spot.row, pencil.theme, _opacity(spot.row)
    y = spot.y + ROW_PX - columns.row_px
    x, end = columns.x + VOICE_X_PX, columns.x1 if columns.lines else columns.x0 - DATE_GAP_PX
    voice = pencil.text(x, y + 4, row.voice, row.font, theme.ink, most=end - x, opacity=opacity)
    yield shape_mark(row.side, columns.x + DOT_PX / 2, y, DOT_PX - 1, theme, opacity)
    yield voice
    if row.date:
        after = voice.x + voice.width + DATE_GAP_PX
        date_x = (end - pencil.width(row.date, TINY), after, x)[columns.lines]
        date_y = y + 4 + (LINE_PX if columns.lines == 2 else 0)
        yield pencil.text(date_x, date_y, row.date, TINY, theme.soft, most=end - date_x, opacity=opacity)


def _label(spot: Spot, label: str, scale: NumberScale, pencil: Pencil) -> Mark:
    """The words of the source to the right of the number."""
    figure = spot.row.value.figure
    x = scale.to_x(stated(figure)[1]) + (ARROW_PX if opens(figure) > 0 else DOT_PX / 2) + LABEL_GAP_PX
    return pencil.text(x, spot.y + 4, label, TINY, pencil.theme.ink, opacity=_opacity(spot.row))


def _opacity(row: Row) -> float:
    return FADED if row.faded else 1.0
