"""Rules of measure: dates can be read, come in order, and numbers make sense."""

from collections.abc import Iterator

from viewer.reading.case import Case
from viewer.reading.findings import Finding
from viewer.reading.quoting import quoted
from viewer.story.edtf import DateError, parse_edtf
from viewer.words import say

DEEPEST_KM = 1_000
_DATES = (("event", "when"), ("claim", "made"), ("source", "published"), ("source", "retrieved"))
_HOLDING = ("strip", "area", "holder", "leg", "unplaced")


def bad_dates(case: Case) -> Iterator[Finding]:
    """A date that is not in EDTF, or names no day."""
    for kind, key in _DATES:
        for table in case.of_kind(kind):
            if key in table.values:
                try:
                    parse_edtf(table.text(key))
                except DateError as error:
                    yield Finding("bad-date", table, key, f"{table.called}: {error}.")


def ends_before_start(case: Case) -> Iterator[Finding]:
    """Something that holds until an event earlier than the one since which it holds."""
    for kind in _HOLDING:
        for table in case.of_kind(kind):
            since, until = (case.ranks.get(table.text(key)) for key in ("since", "until"))
            if since is not None and until is not None and until < since:
                first, last = quoted(table.text("since")), quoted(table.text("until"))
                message = say(
                    "{called} holds since {first} until {last}, which comes before it.",
                    called=table.called,
                    first=first,
                    last=last,
                )
                yield Finding("ends-before-start", table, "until", message)


def bad_figures(case: Case) -> Iterator[Finding]:
    """A figure without a number, or with bounds the wrong way round."""
    for figure in case.of_kind("figure"):
        bounds = ("low", "best", "high")
        if not any(key in figure.written for key in bounds):
            yield Finding("bad-figure", figure, "", say("a figure has at least one of low, best and high."))
        numbers = [number for key in bounds if (number := figure.number(key)) is not None]
        if numbers != sorted(numbers):
            yield Finding("bad-figure", figure, "", say("a figure has low ≤ best ≤ high."))


def bad_depths(case: Case) -> Iterator[Finding]:
    """A strip of no depth, or of an unbelievable one."""
    for strip in case.of_kind("strip"):
        depth_km = strip.number("depth_km")
        if depth_km is not None and not 0 < depth_km <= DEEPEST_KM:
            message = say(
                "{called} is {km} km deep; a strip has more than 0 and at most {most} km.",
                called=strip.called,
                km=f"{depth_km:g}",
                most=DEEPEST_KM,
            )
            yield Finding("bad-depth", strip, "depth_km", message)


def bad_positions(case: Case) -> Iterator[Finding]:
    """A position that ends before it has begun."""
    for claim in case.of_kind("claim"):
        position = claim.whole_numbers("position")
        if position and position[0] >= position[1]:
            message = say("{called}: a position has its start before its end, as in [120, 164].", called=claim.called)
            yield Finding("bad-position", claim, "position", message)
