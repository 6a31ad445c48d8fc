"""A text as it is shown: chips in place of what no eye can see, and its places counted as Qt counts, in UTF-16.

| in the text           | as shown       |
| --------------------- | -------------- |
| most characters       | one unit       |
| beyond U+FFFF: emoji  | two units      |
| U+202E and the like   | its chip       |
"""

import re
from bisect import bisect_left, bisect_right

from msgspec import Struct

from viewer.story.invisible import chip, invisible

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class ShownText(Struct, frozen=True):
    """A text with its display form, and the way from places in one to places in the other."""

    text: str
    shown: str
    chips: tuple[tuple[int, int], ...] = ()  # from where to where chips stand, in units
    places: tuple[int, ...] = ()  # of the characters that take more than one unit, in code points
    starts: tuple[int, ...] = ()  # where these begin, in units
    ends: tuple[int, ...] = ()  # where they end

    @classmethod
    def of(cls, text: str) -> "ShownText":
        r"""How a text is shown.

        >>> ShownText.of("to \u202ewithdraw").shown
        'to [U+202E]withdraw'
        """
        unseen = set(invisible(text))
        wide = [] if text.isascii() else [match.start() for match in _WIDE.finditer(text)]
        if not unseen and not wide:
            return cls(text, text)
        places = sorted(unseen.union(wide))
        parts: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = unit = 0
        for place in places:
            shown = chip(text[place]) if place in unseen else text[place]
            parts += (text[done:place], shown)
            unit += place - done
            starts.append(unit)
            unit += len(shown) if place in unseen else 2
            ends.append(unit)
            done = place + 1
        chips = tuple((start, end) for place, start, end in zip(places, starts, ends, strict=True) if place in unseen)
        return cls(text, "".join((*parts, text[done:])), chips, tuple(places), tuple(starts), tuple(ends))

    def to_shown(self, position: int) -> int:
        """Where a code point of the text begins as shown, in units."""
        before = bisect_left(self.places, position)
        return position if before == 0 else self.ends[before - 1] + position - self.places[before - 1] - 1

    def to_text(self, unit: int) -> int:
        """The code point that is shown at a unit: all of a chip stands for one."""
        before = bisect_right(self.starts, unit)
        if before == 0:
            return unit
        return self.places[before - 1] + max(1 + unit - self.ends[before - 1], 0)

    def nearest(self, unit: int) -> int:
        """The place between two code points that is nearest to a unit: no chip is parted."""
        position = self.to_text(unit)
        return position + (2 * unit > self.to_shown(position) + self.to_shown(position + 1))
