"""The rows of a chart of numbers: which claims have one, and what each says."""

from msgspec import Struct

from viewer.scene.figure_words import figure_label, one_line, said_when
from viewer.scene.marks import Font
from viewer.scene.typography import SMALL, SMALL_STRONG
from viewer.story.figures import Series, Value
from viewer.view.visible import Visible

MOST_ROWS = 60  # of one chart; the rest is counted


class Row(Struct, frozen=True, kw_only=True):
    """One claim on a chart, in words."""

    value: Value
    voice: str
    date: str  # "" where all rows have the same
    label: str  # stands beside the number
    font: Font  # of the voice; bold for the chosen event where other events have rows, too
    side: int  # the number of the side in the story; -1 takes none
    chosen: bool
    faded: bool


def figure_rows(series: Series, visible: Visible) -> tuple[Row, ...]:
    """The rows of a series, the earliest on top; of a very long one those of the chosen event, and the first others."""
    values = _shown(series.values, visible)
    dates = [said_when(value) for value in values]
    dates = dates if len(set(dates)) > 1 else [""] * len(dates)
    asked = [_is_asked_for(value, visible) for value in values]
    fonts = [SMALL_STRONG if each and not all(asked) else SMALL for each in asked]
    return tuple(_row(*row, visible) for row in zip(values, dates, fonts, strict=True))


def _shown(values: tuple[Value, ...], visible: Visible) -> tuple[Value, ...]:
    if len(values) <= MOST_ROWS:
        return values
    first = sorted(range(len(values)), key=lambda number: (not _is_asked_for(values[number], visible), number))
    return tuple(values[number] for number in sorted(first[:MOST_ROWS]))


def _row(value: Value, date: str, font: Font, visible: Visible) -> Row:
    seen = visible.seen_claim(visible.story.claim[value.claim])
    return Row(
        value=value,
        voice=one_line(value.speaker),
        date=date,
        label=figure_label(value.figure),
        font=font,
        side=visible.story.sides.index(value.side) if value.side else -1,
        chosen=seen.selected,
        faded=seen.faded,
    )


def _is_asked_for(value: Value, visible: Visible) -> bool:
    return visible.selected is not None and visible.selected.id == value.event
