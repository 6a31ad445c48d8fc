"""Everything that a view of a story depends on besides the story: one frozen value."""

from enum import Enum

from msgspec import Struct, field

from viewer.story.dates import Day
from viewer.story.sources import SourceId
from viewer.view.selection import Nothing, Selection


class Layout(Enum):
    """How the corridor canvas draws the road."""

    SCHEMATIC = "schematic"  # straightened: chainage across, offset up
    MAP = "map"  # true shape, north up, one scale


class Stretch(Struct, frozen=True, kw_only=True):
    """What of a straightened road is in view: the middle of the picture, and how much lies across it."""

    chainage_km: float
    offset_km: float
    width_km: float  # along the road, over the whole width that the diagram has


class Region(Struct, frozen=True, kw_only=True):
    """What of the map is in view: the middle of the picture, and how much lies across it."""

    lat: float  # WGS84 degrees
    lon: float
    width_km: float  # over the whole width that the diagram has


Frame = Stretch | Region


class Period(Struct, frozen=True):
    """What of the timeline is in view: from one moment to another, in days as `Day` counts them and parts of a day."""

    start: float
    end: float

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError(f"a period cannot run from {self.start} to {self.end}")


class ViewState(Struct, frozen=True, kw_only=True):
    """What is looked at, and how."""

    selection: Selection = field(default_factory=Nothing)
    at: Day | None = None  # the date in view, where it is not that of the selected event
    account: str = ""  # the side whose account is shown full; "" shows all
    agreed: bool = False  # only what several sides say is shown full; then no account is chosen
    document: SourceId | None = None  # the source whose text is open; None: that of what is chosen
    uncovered: bool = False  # sentences that no claim quotes are pointed out
    layout: Layout = Layout.SCHEMATIC
    road: str = ""  # the road that is drawn straightened; "": the one that the selection is about, or the main one
    frame: Frame | None = None  # the part of the corridor that is in view, as its layout counts; None: all of it
    later: bool = False  # what comes later than the date in view is shown, too, as such
    folded: bool = True  # quiet stretches of the timeline are folded
    unfolded: tuple[Day, ...] = ()  # a fold that holds one of these days stays open
    period: Period | None = None  # the part of the timeline that is in view; None: all of it
    closed_lanes: tuple[str, ...] = ()  # lanes that are one thin row without words
    hidden_lanes: tuple[str, ...] = ()  # lanes that are not shown at all
    words: str = ""  # only events that have all these words are shown; "": all
