"""Times of day as sources state them: to the second, with their offset from UTC where one is given."""

import re

from msgspec import Struct

from viewer.words import say

_HOUR, _SIXTY = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"
_TIME = rf"({_HOUR}):({_SIXTY}):({_SIXTY}|60)(Z|[+-]{_HOUR}(?::{_SIXTY})?)?"
_SECONDS_A_DAY = 86_400


class Clock(Struct, frozen=True):
    """A time of day where it was taken down; `str` gives it as written.

    Attributes:
        hour: 0 to 23.
        minute: 0 to 59.
        second: 0 to 60, where 60 is a leap second.
        offset: From UTC, as written: "Z", "-04", "+04:30". None: not stated, so the time is that of some place.
    """

    hour: int
    minute: int
    second: int
    offset: str | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch(_TIME, str(self)):
            raise ValueError(say("there is no time of day {time}", time=repr(str(self))))

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}:{self.second:02}{self.offset or ''}"

    @property
    def ratio(self) -> float:
        """How much of its day has gone by: 0 at midnight, 1/2 at noon."""
        return (3_600 * self.hour + 60 * self.minute + self.second) / _SECONDS_A_DAY

    @property
    def offset_minutes(self) -> int | None:
        """How far the clock is ahead of UTC."""
        if self.offset is None:
            return None
        sign, hours, minutes = self.offset[0], self.offset[1:3], self.offset[4:]
        minutes_off = 60 * int(hours or 0) + int(minutes or 0)
        return -minutes_off if sign == "-" else minutes_off

    @property
    def utc_ratio(self) -> float:
        """How much of the day with its date has gone by in UTC: under 0 or over 1 where it is another day there.

        A time without an offset is taken as it is, for lack of anything better.
        """
        return self.ratio - (self.offset_minutes or 0) * 60 / _SECONDS_A_DAY


def clock_of(text: str) -> Clock | None:
    """The time of day that a text states; None if it states none.

    >>> clock_of("23:20:30+04:30").offset_minutes, clock_of("23:20")
    (270, None)
    """
    if found := re.fullmatch(_TIME, text):
        return Clock(int(found[1]), int(found[2]), int(found[3]), found[4])
    return None
