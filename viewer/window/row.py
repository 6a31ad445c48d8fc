"""One row of a list of things to choose from, in words only."""

from msgspec import Struct

from viewer.story.invisible import readable
from viewer.view.marked import Marked


class Row(Struct, frozen=True, kw_only=True):
    """What it is, with what is told beside it and below; sought words are marked."""

    head: Marked
    beside: str = ""  # behind the head, of second rank
    aside: str = ""  # at the right end: keys, a date
    below: Marked | None = None  # a second line
    heading: bool = False  # begins a group, and cannot be chosen
    enabled: bool = True  # one that is not can be come upon, but does nothing
    ticked: bool = False  # what it stands for is on

    @property
    def told(self) -> str:
        """The row as it is read out."""
        parts = (self.head.text, self.beside, self.aside, "on" if self.ticked else "")
        return readable(", ".join(filter(None, (*parts, self.below.text if self.below else ""))))
