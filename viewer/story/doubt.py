"""What is in doubt about a date, in a few words: for those who cannot tell it from the look of a mark."""

from collections.abc import Collection, Iterator

from viewer.story.date_words import said_day
from viewer.story.dates import Bound, Ending, Open, Span, SpanKind, Unknown
from viewer.words import noted, say

_START = (noted("start open"), noted("start not known"), noted("start {doubt}"))
_END = (noted("end open"), noted("end not known"), noted("end {doubt}"))


def doubt_words(span: Span, offsets: Collection[str | None] = ()) -> str:
    """What is not known of a span: "start between 1 September 2018 and 30 September 2018; end approximate".

    Args:
        span: The date.
        offsets: From UTC, of all times in the story: where one is stated, a time without one is said to be local.
    """
    if span.kind is SpanKind.INTERVAL:
        doubts = [*_of_ending(_START, span.start), *_of_ending(_END, span.end)]
    else:
        doubts = list(_of_dates(span))
    if any(offsets) and any(clock.offset is None for clock in span.clocks):
        doubts.append(say("local time, its offset from UTC is not stated"))
    return "; ".join(doubts)


def _of_ending(texts: tuple[str, str, str], ending: Ending) -> Iterator[str]:
    is_open, not_known, doubtful = texts
    match ending:
        case Open():
            yield say(is_open)
        case Unknown():
            yield say(not_known)
        case Bound():
            if ending.latest > ending.earliest:
                yield say(doubtful, doubt=_between(ending))
            if marks := _marks(ending):
                yield say(doubtful, doubt=marks)


def _of_dates(span: Span) -> Iterator[str]:
    """What is in doubt of a single date or of a set."""
    if span.kind is SpanKind.ONE_OF:
        yield say("on one of these dates")
    elif isinstance(span.start, Bound) and span.kind is SpanKind.SINGLE and not span.is_day:
        yield _between(span.start)
    if marks := _marks(span):
        yield marks


def _between(bound: Bound) -> str:
    return say("between {first} and {last}", first=said_day(bound.earliest), last=said_day(bound.latest))


def _marks(dated: Span | Bound) -> str:
    if dated.approximate and dated.uncertain:
        return say("approximate and uncertain")
    return say("approximate") if dated.approximate else say("uncertain") if dated.uncertain else ""
