"""The heading of a page: its title, as large as there is room for, with the date and how many accounts there are."""

from msgspec import Struct

from viewer.scene.marks import Font, Mark
from viewer.scene.pencil import Pencil
from viewer.scene.typography import SMALL
from viewer.scene.wording import accounts_label, dated, story_period
from viewer.view.visible import Visible
from viewer.words import noted, say

MARGIN_PX = 26.0
TITLES = (Font(27, bold=True), Font(23, bold=True), Font(20, bold=True))
UNDER = Font(16)
LEADING = 1.25
FIRST_BASELINE_PX = 44.0
GAP_PX = 16.0  # between the title and what stands beside it
BENEATH_PX = 24.0  # below the last baseline of the title
UNDER_PX = 17.0  # a line of what stands beneath it
MOST_LINES = 3
SHORTENED = noted(" (title shortened)")


class Heading(Struct, frozen=True):
    """The marks of a heading and how high it is."""

    marks: tuple[Mark, ...]
    height: float


class Title(Struct, frozen=True):
    """A title in lines."""

    font: Font
    lines: tuple[str, ...]
    shortened: bool

    @property
    def leading_px(self) -> int:
        """From baseline to baseline."""
        return round(self.font.size_px * LEADING)


def page_heading(visible: Visible, width: float, pencil: Pencil) -> Heading:
    """The event's title and date, or the story's title and period; whatever is left out is said."""
    theme, most = pencil.theme, width - 2 * MARGIN_PX
    title = _title(visible.selected.title if visible.selected else visible.story.title, most, pencil)
    marks = [
        pencil.text(MARGIN_PX, FIRST_BASELINE_PX + number * title.leading_px, line, title.font, theme.ink)
        for number, line in enumerate(title.lines)
    ]
    under, last = _under(visible) + (say(SHORTENED) if title.shortened else ""), marks[-1]
    x, y = last.x + last.width + GAP_PX, last.y + BENEATH_PX
    if x + pencil.width(under, UNDER) <= width - MARGIN_PX:
        beside = pencil.text(x, last.y, under, UNDER, theme.soft)
        return Heading((*marks, beside), y)
    lines = pencil.wrapped(under, SMALL, most)
    beneath = (
        pencil.text(MARGIN_PX, y - 2 + number * UNDER_PX, line, SMALL, theme.soft) for number, line in enumerate(lines)
    )
    return Heading((*marks, *beneath), y + len(lines) * UNDER_PX)


def _title(title: str, width: float, pencil: Pencil) -> Title:
    """The title in the largest type in which it takes one line, two, or three; else what three of the least hold."""
    for most_lines in range(1, MOST_LINES + 1):
        for font in TITLES[: most_lines + 1]:
            lines = pencil.wrapped(title, font, width) or ("",)
            if len(lines) <= most_lines:
                return Title(font, lines, shortened=False)
    whole, rest = lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 : MOST_LINES + 1])
    return Title(font, (*whole, pencil.shortened(rest, font, width)), shortened=True)


def _under(visible: Visible) -> str:
    event = visible.selected
    if event is None:
        return story_period(visible.story)
    accounts = accounts_label(visible.chosen.sides if visible.chosen else ())
    return " · ".join(filter(None, (dated(event), accounts)))
