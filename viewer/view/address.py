"""A view as one line of text, and back: what a picture remembers, and what can be given in a command line.

It is written like the query of a web address and says only how a view differs from that with which a story opens:

    event=first-patrol&account=Russia&layout=map&region=35.81,36.6,42.5&period=737120.5,737500.0
"""

import re
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any
from urllib.parse import quote, unquote_to_bytes

from viewer.story.dates import Day, day_of, iso
from viewer.story.events import EventId
from viewer.story.sources import ClaimId
from viewer.view.selection import Nothing, OneClaim, OneEvent, Selection
from viewer.view.state import Frame, Layout, Period, Region, Stretch, ViewState

_PLAIN = ",:"  # stands as it is, besides letters, digits and _.-~
_ANY_TEXT = "surrogatepass"  # even what is no Unicode comes back as it was
_TEXTS = ("account", "document", "road", "words")
_FLAGS = ("agreed", "uncovered", "later", "folded")
_MANY = {"closed": "closed_lanes", "hidden": "hidden_lanes", "unfolded": "unfolded"}
_NEW = ViewState()


def address(state: ViewState) -> str:
    """The view in one line of ASCII; "" for that with which a story opens.

    >>> address(ViewState(selection=OneEvent(EventId("a b")), later=True)), address(ViewState())
    ('event=a%20b&later=yes', '')
    """
    return "&".join(f"{key}={quote(text, safe=_PLAIN, errors=_ANY_TEXT)}" for key, text in _told(state))


def parse_address(text: str) -> ViewState:
    """The view that an address tells; nobody has looked yet whether a story has what it names (see `fitting`).

    Raises:
        ValueError: It is no address; the message says what in it is wrong.
    """
    given: dict[str, list[Any]] = {}
    for part in text.split("&") if text else ():
        key, has_value, value = part.partition("=")
        if not has_value or key not in _READERS or (key in given and key not in _MANY):
            raise ValueError(f"{part[:60]!r} does not belong into the address of a view")
        given.setdefault(key, []).append(_read(key, value))
    found: dict[str, Any] = {name: tuple(given.pop(key)) for key, name in _MANY.items() if key in given}
    found |= {key: values[0] for key, values in given.items()}
    return ViewState(selection=_selection(found), frame=_frame(found), **found)


def _told(state: ViewState) -> Iterator[tuple[str, str]]:
    """Keys and values, of what is not as in a new view, in an order that stays."""
    match state.selection:
        case OneEvent(event):
            yield "event", event
        case OneClaim(event, claim):
            yield from (("event", event), ("claim", claim))
        case Nothing():
            pass
    if state.at is not None:
        yield "at", iso(state.at)
    for name in (*_TEXTS, *_FLAGS):
        value = getattr(state, name)
        if value != getattr(_NEW, name):
            yield name, _yes_or_no(value) if name in _FLAGS else value
    if state.layout is not _NEW.layout:
        yield "layout", state.layout.value
    match state.frame:
        case Stretch(chainage_km=chainage_km, offset_km=offset_km, width_km=width_km):
            yield "stretch", _numbers_told(chainage_km, offset_km, width_km)
        case Region(lat=lat, lon=lon, width_km=width_km):
            yield "region", _numbers_told(lat, lon, width_km)
    if state.period:
        yield "period", _numbers_told(state.period.start, state.period.end)
    yield from (("unfolded", iso(day)) for day in state.unfolded)
    yield from (("closed", lane) for lane in state.closed_lanes)
    yield from (("hidden", lane) for lane in state.hidden_lanes)


def _read(key: str, value: str) -> Any:
    """What a value means under its key.

    Raises:
        ValueError: It means nothing there.
    """
    return _READERS[key](unquote_to_bytes(value).decode("utf-8", _ANY_TEXT))


def _selection(found: dict[str, Any]) -> Selection:
    """What is chosen, which is taken out of what was found."""
    event, claim = found.pop("event", None), found.pop("claim", None)
    if event is None and claim is not None:
        raise ValueError("an address that names a claim names its event, too")
    if event is None:
        return Nothing()
    return OneEvent(event) if claim is None else OneClaim(event, claim)


def _frame(found: dict[str, Any]) -> Frame | None:
    """What of the corridor is in view, which is taken out of what was found."""
    stretch: Stretch | None = found.pop("stretch", None)
    region: Region | None = found.pop("region", None)
    if stretch and region:
        raise ValueError("an address names a stretch of the road or a region of the map, not both")
    return stretch or region


def _day(text: str) -> Day:
    written = re.fullmatch(r"(-?[0-9]{4,9})-([0-9]{2})-([0-9]{2})", text)
    if not written:
        raise ValueError(f"{text[:60]!r} is not a day, such as 2020-03-15")
    return day_of(*map(int, written.groups()))


def _flag(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError(f"{text[:60]!r} is neither yes nor no")
    return text == "yes"


def _yes_or_no(flag: bool) -> str:
    return "yes" if flag else "no"


def _numbers(text: str, count: int) -> list[float]:
    numbers = [float(number) for number in text[:200].split(",")]
    if len(numbers) != count or not all(map(isfinite, numbers)):
        raise ValueError(f"{text[:60]!r} are not {count} numbers")
    return numbers


def _numbers_told(*numbers: float) -> str:
    return ",".join(map(repr, map(float, numbers)))


def _stretch(text: str) -> Stretch:
    chainage_km, offset_km, width_km = _numbers(text, 3)
    return Stretch(chainage_km=chainage_km, offset_km=offset_km, width_km=width_km)


def _region(text: str) -> Region:
    lat, lon, width_km = _numbers(text, 3)
    return Region(lat=lat, lon=lon, width_km=width_km)


def _period(text: str) -> Period:
    return Period(*_numbers(text, 2))


_READERS: dict[str, Callable[[str], Any]] = {
    "event": EventId,
    "claim": ClaimId,
    "at": _day,
    **dict.fromkeys(_TEXTS, str),
    **dict.fromkeys(_FLAGS, _flag),
    "layout": Layout,
    "stretch": _stretch,
    "region": _region,
    "period": _period,
    "unfolded": _day,
    "closed": str,
    "hidden": str,
}
