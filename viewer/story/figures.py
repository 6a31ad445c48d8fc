"""Numbers that several claims put to the same thing: side by side and in order of time, never made one."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.story.dates import Span
from viewer.story.events import Event, EventId, story_order
from viewer.story.sources import Claim, ClaimId, Figure
from viewer.story.story import Story


class Value(Struct, frozen=True, kw_only=True):
    """What one claim says the number is."""

    claim: ClaimId
    event: EventId  # to which the claim belongs
    figure: Figure
    speaker: str  # the name of the voice
    side: str  # "" takes none
    when: Span  # when the claim was made, else when its event happened
    made: bool  # `when` is when the claim was made
    inferred: tuple[str, ...]  # parts of `when` that the source does not state


class Series(Struct, frozen=True):
    """All that is said about one number, from the earliest on."""

    unit: str  # as the story first writes it
    values: tuple[Value, ...]


def series_of(story: Story, event: Event) -> tuple[Series, ...]:
    """The numbers that two or more claims state, one of an event among them, in the order of the story."""
    units = {_counted(claim) for claim in event.claims} - {""}
    return tuple(_series(story, units)) if units else ()


def stated(figure: Figure) -> tuple[float, float]:
    """The lowest and the highest number that a figure states; the same where it states one.

    >>> stated(Figure(unit="km", best=12, low=10)), stated(Figure(unit="km", low=2000))
    ((10, 12), (2000, 2000))
    """
    numbers = [number for number in (figure.low, figure.best, figure.high) if number is not None]
    return numbers[0], numbers[-1]


def opens(figure: Figure) -> int:
    """To which side a figure is open: 1 where it gives only a lower bound, -1 only an upper one, else 0."""
    if figure.best is not None or None not in (figure.low, figure.high):
        return 0
    return 1 if figure.high is None else -1


def _series(story: Story, units: set[str]) -> Iterator[Series]:
    found: dict[str, list[Claim]] = {}
    for claim in story.claims:
        if claim.figure and (unit := _counted(claim)) in units:
            found.setdefault(unit, []).append(claim)
    for claims in found.values():
        if len(claims) > 1:
            values = sorted((_value(story, claim) for claim in claims), key=lambda value: story_order(value.when))
            yield Series(_unit(claims[0]), tuple(values))


def _counted(claim: Claim) -> str:
    """By what claims are known to count the same thing; "" of one that counts nothing."""
    return _unit(claim).casefold()


def _unit(claim: Claim) -> str:
    return " ".join(claim.figure.unit.split()) if claim.figure else ""


def _value(story: Story, claim: Claim) -> Value:
    assert claim.figure is not None, "only claims with a figure are in a series"
    event = story.event[story.event_of[claim.id]]
    return Value(
        claim=claim.id,
        event=event.id,
        figure=claim.figure,
        speaker=story.voice[claim.said_by].name,
        side=story.side_of(claim),
        when=claim.made or event.when,
        made=claim.made is not None,
        inferred=claim.made_inferred if claim.made else event.inferred,
    )
