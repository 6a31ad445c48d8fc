"""What is in doubt about a date, in a few words: for those who cannot tell it from the look of a mark."""

from collections.abc import Collection, Iterator

from viewer.story.date_words import said_day
from viewer.story.dates import Bound, Ending, Open, Span, SpanKind, Unknown


def doubt_words(span: Span, offsets: Collection[str | None] = ()) -> str:
    """What is not known of a span: "start between 1 September 2018 and 30 September 2018; end approximate".

    Args:
        span: The date.
        offsets: From UTC, of all times in the story: where one is stated, a time without one is said to be local.
    """
    if span.kind is SpanKind.INTERVAL:
        doubts = [*_of_ending("start", span.start), *_of_ending("end", span.end)]
    else:
        doubts = list(_of_dates(span))
    if any(offsets) and any(clock.offset is None for clock in span.clocks):
        doubts.append("local time, its offset from UTC is not stated")
    return "; ".join(doubts)


def _of_ending(name: str, ending: Ending) -> Iterator[str]:
    match ending:
        case Open():
            yield f"{name} open"
        case Unknown():
            yield f"{name} not known"
        case Bound():
            if ending.latest > ending.earliest:
                yield f"{name} {_between(ending)}"
            if marks := _marks(ending):
                yield f"{name} {marks}"


def _of_dates(span: Span) -> Iterator[str]:
    """What is in doubt of a single date or of a set."""
    if span.kind is SpanKind.ONE_OF:
        yield "on one of these dates"
    elif isinstance(span.start, Bound) and span.kind is SpanKind.SINGLE and not span.is_day:
        yield _between(span.start)
    if marks := _marks(span):
        yield marks


def _between(bound: Bound) -> str:
    return f"between {said_day(bound.earliest)} and {said_day(bound.latest)}"


def _marks(dated: Span | Bound) -> str:
    return " and ".join(
        word for word, holds in (("approximate", dated.approximate), ("uncertain", dated.uncertain)) if holds
    )
