"""How figures are said: beside a point of a chart, and in full for tooltips and screen readers."""

from viewer.scene.telling import attributed
from viewer.scene.wording import AT_LEAST, AT_MOST, dated, with_inferred
from viewer.scene.wrapping import ELLIPSIS
from viewer.story.figures import Value, opens
from viewer.story.invisible import readable
from viewer.story.sources import Figure
from viewer.story.story import Story
from viewer.words import said_number, say

LONGEST = 300  # characters of a line
BOUNDS = {1: AT_LEAST, -1: AT_MOST}


def figure_label(figure: Figure) -> str:
    """A figure in few words: the source's own, in quotation marks; else its numbers."""
    return f"“{one_line(figure.words)}”" if figure.words else said_numbers(figure)


def said_numbers(figure: Figure) -> str:
    """The numbers that a figure states: "12", "10–15", "12 (10–15)", "at least 2,000"."""
    if way := opens(figure):
        bound = figure.low if way > 0 else figure.high
        assert bound is not None, "it is open to the other side"
        return say(BOUNDS[way], number=said_number(bound))
    low, best, high = (said_number(n) if n is not None else "" for n in (figure.low, figure.best, figure.high))
    if not best:
        return _range(low, high)
    if low and high:
        return f"{best} ({_range(low, high)})"
    beside = say(AT_LEAST, number=low) if low else say(AT_MOST, number=high) if high else ""
    return f"{best} ({beside})" if beside else best


def said_when(value: Value) -> str:
    """When it was said, else when it happened, with what is inferred: "said on 15 March 2020 (year inferred)"."""
    when = with_inferred(value.when, value.inferred)
    return say("said on {date}", date=when) if value.made else when


def told_value(unit: str, value: Value) -> str:
    """One value in a line: "Ministry, 3 May 2021: 12 trucks, “a dozen”"."""
    words = f", “{one_line(value.figure.words)}”" if value.figure.words else ""
    numbers = f"{said_numbers(value.figure)} {one_line(unit)}"
    return f"{one_line(value.speaker)}, {said_when(value)}: {numbers}{words}"


def told_in_full(story: Story, unit: str, value: Value) -> str:
    """Who states a number through whom, when, and in which words: what the pointer is told."""
    claim, event = story.claim[value.claim], story.event[value.event]
    words = f" · {figure_label(value.figure)}" if value.figure.words else ""
    lines = (
        attributed(story, claim),
        say("account of {side}", side=value.side) if value.side else "",
        f"{said_numbers(value.figure)} {unit}{words}",
        said_when(value) if value.made else "",
        f"{event.title}, {dated(event)}",
    )
    return "\n".join(one_line(line) for line in lines if line)


def one_line(text: str) -> str:
    """A text of the story on one line, with everything in it visible; a very long one ends in an ellipsis."""
    line = " ".join(text[: 2 * LONGEST].split())
    return readable(line[:LONGEST] + ELLIPSIS if len(line) > LONGEST else line)


def _range(low: str, high: str) -> str:
    if low == high:
        return low
    return say("{start} to {end}", start=low, end=high) if "−" in low + high else f"{low}–{high}"
