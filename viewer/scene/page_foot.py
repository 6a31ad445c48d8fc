"""The foot of a picture: its credits, on as few lines as they need."""

from collections.abc import Iterator

from viewer.scene.marks import Line, Mark, Pen, Rect
from viewer.scene.page_heading import MARGIN_PX
from viewer.scene.pencil import Pencil
from viewer.scene.typography import SMALL
from viewer.scene.wording import credits
from viewer.view.visible import Visible

LINE_PX = 17
AROUND_PX = 18
MOST_LINES = 5
FEWER = (12, 6, 3, 2, 1)  # sources, where all of them would take more lines


def foot_lines(visible: Visible, width: float, pencil: Pencil, *, ground: bool = True) -> tuple[str, ...]:
    """The credits in lines, with those of the ground if it is shown; of many sources the rest is counted."""
    count = len(visible.story.sources)
    for most in (count, *(fewer for fewer in FEWER if fewer < count)):
        lines = pencil.wrapped(credits(visible, most, ground=ground), SMALL, width - 2 * MARGIN_PX)
        if len(lines) <= MOST_LINES:
            return lines
    rest = pencil.shortened(" ".join(lines[MOST_LINES - 1 : MOST_LINES + 1]), SMALL, width - 2 * MARGIN_PX)
    return (*lines[: MOST_LINES - 1], rest)


def foot_height(lines: tuple[str, ...]) -> float:
    """How high the foot is with these lines."""
    return AROUND_PX + LINE_PX * len(lines)


def foot_marks(lines: tuple[str, ...], width: float, height: float, pencil: Pencil) -> Iterator[Mark]:
    """The foot of a sheet of this size, over whatever reaches into it."""
    theme, y = pencil.theme, height - foot_height(lines)
    yield Rect(x=0, y=y, width=width, height=height - y, fill=theme.sheet)
    rule_y = y + 0.5  # where it takes nothing of what lies above
    yield Line(points=((MARGIN_PX, rule_y), (width - MARGIN_PX, rule_y)), pen=Pen(theme.rule))
    for number, line in enumerate(lines):
        yield pencil.text(MARGIN_PX, y + AROUND_PX + 2 + LINE_PX * number, line, SMALL, theme.soft)
