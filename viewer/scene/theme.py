"""Named colours: what each is for, and its value in each theme."""

import tomllib
from functools import cache

from msgspec import Struct
from msgspec.structs import fields

from viewer.resources import resource


class Theme(Struct, frozen=True, kw_only=True):
    """The colours of one theme, by role. Layouts and widgets name a role, never a colour."""

    name: str
    dark: bool
    paper: str  # behind the corridor
    sheet: str  # behind the timeline, the header and menus
    page: str  # behind claims and documents
    raised: str  # cards and labels that lie on top
    ink: str  # text, the road
    soft: str  # text of second rank
    rule: str  # thin lines, borders of cards
    edge: str  # of what can be clicked or written in
    faint: str  # grid lines
    mark: str  # events on the timeline
    accent: str  # what is chosen, the date in view
    quote: str  # behind the chosen quote
    nobody: str  # ground that nobody is said to hold
    sides: tuple[str, ...]  # one a side, in the order in which the story names them; then again from the first

    def side(self, number: int) -> str:
        """The colour of the story's side of that number, from 0; of none if negative."""
        return self.sides[number % len(self.sides)] if number >= 0 else self.soft


THEME_NAMES = ("light", "dark", "print")


@cache
def load_theme(name: str) -> Theme:
    """One of the themes in `resources/themes`."""
    roles = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    roles["sides"] = tuple(roles["sides"])
    return Theme(**{field.name: roles[field.name] for field in fields(Theme)})


def with_alpha(color: str, opacity: float) -> str:
    """A `#rrggbb` colour at an opacity of 0…1, as `#aarrggbb`."""
    return f"#{round(opacity * 255):02x}{color[-6:]}"
