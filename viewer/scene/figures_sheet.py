"""The charts of an event: each number that several claims state, as each of them states it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.figure_chart import DOT_PX, VOICE_X_PX, Chart, set_chart
from viewer.scene.figure_rows import Row, figure_rows
from viewer.scene.figure_words import one_line, told_value
from viewer.scene.flow import Flow
from viewer.scene.marks import Scene
from viewer.scene.pencil import Pencil
from viewer.scene.side_shapes import shape_mark
from viewer.scene.source_card import MARGIN_PX
from viewer.scene.typography import SMALL, SMALL_STRONG, TINY
from viewer.story.figures import Series, opens, stated
from viewer.view.visible import Visible
from viewer.words import many, say

AXIS_PX = 24.0
KEY_LINE_PX = 16.0
KEY_GAP_PX = 14.0
MOST_CHARTS = 8  # the rest is counted


class FiguresSheet(Struct, frozen=True):
    """All words about the numbers, and the charts that are drawn over them."""

    scene: Scene
    charts: tuple[Chart, ...]
    told: str  # all that is shown, a line a claim


def layout_figures(found: Sequence[Series], visible: Visible, width: float, pencil: Pencil) -> FiguresSheet:
    """The series one beneath the other, as high as they need."""
    flow = Flow(pencil, MARGIN_PX, 10, width - 2 * MARGIN_PX)
    charts = tuple(_set_series(flow, series, visible) for series in found[:MOST_CHARTS])
    if rest := len(found) - len(charts):
        flow.text(
            many(
                "and {n} more numbers that several claims state", "and {n} more number that several claims state", rest
            ),
            SMALL,
            pencil.theme.soft,
        )
        flow.skip(8)
    scene = Scene(width=width, height=round(flow.y), background=pencil.theme.page, marks=tuple(flow.marks))
    told = (line for series, chart in zip(found, charts, strict=False) for line in _told(series, chart))
    return FiguresSheet(scene, charts, "\n".join(told))


def _set_series(flow: Flow, series: Series, visible: Visible) -> Chart:
    theme, rows = flow.pencil.theme, figure_rows(series, visible)
    count = many("{n} claims", "{n} claim", len(series.values))
    flow.words([(one_line(series.unit), SMALL_STRONG, theme.ink), (f"· {count}", SMALL, theme.soft)])
    flow.skip(4)
    chart = set_chart(flow, rows)
    flow.skip(AXIS_PX)
    flow.text(_left_out(series, chart), TINY, theme.soft)
    _set_key(flow, rows, visible)
    flow.text(_caption(chart), TINY, theme.soft)
    flow.skip(14)
    return chart


def _left_out(series: Series, chart: Chart) -> str:
    """How many claims have no row; "" where all have one."""
    rest = len(series.values) - len(chart.spots)
    return many("and {n} more claims in the story", "and {n} more claim in the story", rest) if rest else ""


def _told(series: Series, chart: Chart) -> Iterator[str]:
    yield from (told_value(series.unit, spot.row.value) for spot in chart.spots)
    if left_out := _left_out(series, chart):
        yield left_out


def _set_key(flow: Flow, rows: Sequence[Row], visible: Visible) -> None:
    """Which shape is whose; nothing where nobody takes a side."""
    names = {row.side: visible.story.sides[row.side] if row.side >= 0 else say("no side") for row in rows}
    if set(names) == {-1}:
        return
    x, y = flow.x, flow.y + 9
    for side in sorted(names, key=lambda number: (number < 0, number)):
        most = flow.width - VOICE_X_PX
        name = flow.pencil.text(0, 0, one_line(names[side]), TINY, flow.pencil.theme.soft, most=most)
        if x > flow.x and x + VOICE_X_PX + name.width > flow.x + flow.width:
            x, y = flow.x, y + KEY_LINE_PX
        flow.marks.append(shape_mark(side, x + DOT_PX / 2, y, DOT_PX - 1, flow.pencil.theme))
        flow.marks.append(replace(name, x=x + VOICE_X_PX, y=y + 4))
        x += VOICE_X_PX + name.width + KEY_GAP_PX
    flow.y = y + 10


def _caption(chart: Chart) -> str:
    """How the chart is to be read."""
    figures = [spot.row.value.figure for spot in chart.spots]
    parts = [say("as each voice puts it")]
    if any(stated(figure)[0] < stated(figure)[1] for figure in figures):
        parts.append(say("bars: from lowest to highest stated"))
    if any(map(opens, figures)):
        parts.append(say("arrows: only a bound is stated"))
    if chart.scale.base > 0 or chart.scale.ends[1] < 0:
        parts.append(say("the axis does not begin at 0"))
    return "; ".join(parts)
