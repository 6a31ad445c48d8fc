"""How layouts say things that several of them say."""

from viewer.story.date_words import said, said_bound, said_day
from viewer.story.dates import Bound, Day
from viewer.story.events import Event
from viewer.story.sources import Figure, Source
from viewer.story.story import Story
from viewer.view.visible import Visible


def date_label(event: Event) -> str:
    """When it happened in few words: the source's own, in quotation marks; else the span."""
    return f"“{event.words}”" if event.words else said(event.when)


def inferred_label(parts: tuple[str, ...]) -> str:
    """What of a date the source does not state: "year inferred"; "" where it states all."""
    if not parts:
        return ""
    listed = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return f"{listed} inferred"


def dated(event: Event) -> str:
    """When it happened, in full, with what is inferred: "15 March 2020 (year inferred)"."""
    inferred = inferred_label(event.inferred)
    return f"{said(event.when)} ({inferred})" if inferred else said(event.when)


def moment_label(moment: Event | Day | None) -> str:
    """As of when the ground is shown: an event's date in full, or a day; "" where nothing is dated."""
    match moment:
        case None:
            return ""
        case Event():
            return dated(moment)
        case _:
            return said_day(moment)


def accounts_label(sides: tuple[str, ...]) -> str:
    """How many sides tell an event differently: "two accounts"; "" where none does."""
    numbers = {2: "two", 3: "three", 4: "four"}
    return f"{numbers.get(len(sides), len(sides))} accounts" if len(sides) > 1 else ""


def story_period(story: Story) -> str:
    """From the first to the last date of a story, no finer than known: "September 2018 – 15 March 2020"."""
    ends = [end for event in story.events for end in (event.when.start, event.when.end) if isinstance(end, Bound)]
    if not ends:
        return "no dates"
    first, last = min(ends, key=lambda end: end.earliest), max(ends, key=lambda end: (end.latest, end.earliest))
    return said_bound(first) if first == last else f"{said_bound(first)} – {said_bound(last)}"


def credits(visible: Visible) -> str:
    """Where it all comes from: the sources, the reference data, and whose account is shown."""
    story = visible.story
    parts = [f"Source: {_cited(source)}." for source in story.sources]
    if story.geography_credit:
        parts.append(f"{story.geography_credit}.")
    if story.road and story.road.schematic:
        parts.append(f"The {story.road.name} is drawn schematically.")
    if visible.state.account:
        parts.append(f"Shown full: the account of {visible.state.account}.")
    return " ".join(parts)


def _cited(source: Source) -> str:
    """A source with all that it says of itself, and what it does not."""
    told = ", ".join(filter(None, (f"“{source.title}”", source.kind, source.place)))
    return f"{told} ({', '.join(source.unknown)} not stated)" if source.unknown else told


def said_figure(figure: Figure) -> str:
    """A figure as its claim states it: "34 Turkish troops killed", "more than 2,000 Syrian troops"."""
    if figure.best is not None:
        return f"{figure.best:,g} {figure.unit}"
    bounds = (("at least", figure.low), ("at most", figure.high))
    number = figure.words or " and ".join(f"{word} {bound:,g}" for word, bound in bounds if bound is not None)
    return f"{number} {figure.unit}"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 event", "8 events"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
