"""A slide of a deck as a value: its words in boxes, its pictures, and what is said beside it.

Whoever writes a deck takes it as it is: as text that can be edited, or as one scene. A slide is 7.5 inches high.
"""

from enum import Enum

from msgspec import Struct

from viewer.scene.page import Part
from viewer.scene.room import Room
from viewer.story.invisible import runs_from_the_right
from viewer.view.state import ViewState

HEIGHT_INCHES = 7.5


class Aspect(Enum):
    """The shape of the slides."""

    WIDE = "16:9"
    STANDARD = "4:3"

    @property
    def size_px(self) -> tuple[float, float]:
        """Width and height of the sheet; the narrow one is finer, so that a diagram has as much room in it."""
        return (1280.0, 720.0) if self is Aspect.WIDE else (1080.0, 810.0)


class Run(Struct, frozen=True, kw_only=True):
    """Words in one look; between a run and the next there is a space."""

    text: str
    color: str  # one of the theme's
    bold: bool = False
    serif: bool = False
    url: str = ""  # http or https: where the words lead


class Paragraph(Struct, frozen=True, kw_only=True):
    """Words that are set in lines of one height."""

    runs: tuple[Run, ...]
    size_px: int
    gap_px: float = 0.0  # above it
    language: str = ""  # BCP 47; "": that of the program

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(run.text for run in self.runs)

    @property
    def from_right(self) -> bool:
        """Whether it begins at the right: never where the program puts words of several together."""
        return len(self.runs) == 1 and runs_from_the_right(self.text)


class Anchor(Enum):
    """Where in its box text stands that does not fill it, as a ratio of what is left."""

    TOP = 0.0
    BOTTOM = 1.0


class Slot(Enum):
    """What a box of words is for."""

    TITLE = "title"
    TEXT = "text"
    NUMBER = "number"


class Words(Struct, frozen=True, kw_only=True):
    """A box of text, which fits."""

    name: str  # as the reader of a deck finds it: "Quote 1"
    room: Room
    paragraphs: tuple[Paragraph, ...]
    slot: Slot = Slot.TEXT
    anchor: Anchor = Anchor.TOP


class View(Struct, frozen=True, kw_only=True):
    """A picture of a part of the story, and which."""

    name: str
    room: Room
    part: Part  # the corridor or the timeline
    state: ViewState
    alt: str  # what is to be seen, in words


class Bar(Struct, frozen=True):
    """A plain bar beside words: whose they are."""

    room: Room
    color: str
    opacity: float = 1.0


class Slide(Struct, frozen=True, kw_only=True):
    """One slide; slides of one layout have the same boxes."""

    layout: str  # "Event, 2 quotes"
    size_px: tuple[float, float]
    title: str
    words: tuple[Words, ...]  # in the order in which they are read
    views: tuple[View, ...] = ()
    bars: tuple[Bar, ...] = ()
    notes: tuple[str, ...]  # for the speaker, a paragraph each; what is shortened on the slide stands here in full
