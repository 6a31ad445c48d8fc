"""Everything that a view of a story depends on besides the story: one frozen value."""

from enum import Enum

from msgspec import Struct, field

from viewer.story.dates import Day
from viewer.view.selection import Nothing, Selection


class Layout(Enum):
    """How the corridor canvas draws the road."""

    SCHEMATIC = "schematic"  # straightened: chainage across, offset up
    MAP = "map"  # true shape, north up, one scale


class ViewState(Struct, frozen=True, kw_only=True):
    """What is looked at, and how."""

    selection: Selection = field(default_factory=Nothing)
    at: Day | None = None  # the date in view, where it is not that of the selected event
    account: str = ""  # the side whose account is shown full; "" shows all
    layout: Layout = Layout.SCHEMATIC
    folded: bool = True  # quiet stretches of the timeline are folded
