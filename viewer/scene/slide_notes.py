"""What is told beside slides: to the speaker, every claim in full; to those who cannot see, what pictures show."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, islice

from viewer.scene.about_source import about
from viewer.scene.claim_words import STATES
from viewer.scene.corridor_ground import ground_title
from viewer.scene.corridor_heading import how_drawn
from viewer.scene.corridor_road import leg_words
from viewer.scene.telling import attributed
from viewer.scene.wording import dated, listed, moment_label, said_figure, story_period, with_inferred
from viewer.story.events import Event
from viewer.story.sources import Claim, Passage, QuoteState, Source
from viewer.story.story import Story
from viewer.view.visible import Visible
from viewer.words import many, noted, said_number, say

MOST_NAMED = 12  # things that an alt text names one by one
EXACT = noted("exact")


def event_notes(story: Story, event: Event) -> tuple[str, ...]:
    """An event with all its claims, a paragraph each."""
    words = f"“{event.words}”: " if event.words else ""
    note = (say("Note: {note}", note=event.note),) if event.note else ()
    claims = (claim_note(story, claim) for claim in event.claims)
    return (f"{event.title}. {words}{dated(event)}. {event.lane}.", *note, *claims)


def claim_note(story: Story, claim: Claim) -> str:
    """A claim in full: who said it through whom, its words, how and where they stand in their source."""
    side = story.side_of(claim)
    speaker = attributed(story, claim) + (f" ({side})" if side else "")
    words = claim.quote.text if claim.quote.state is QuoteState.MISSING else f"“{claim.quote.text}”"
    return f"{speaker}: {words} [{'; '.join(_about_claim(story, claim))}]"


def _about_claim(story: Story, claim: Claim) -> Iterator[str]:
    source = story.source[claim.quote.source]
    yield f"{say(STATES.get(claim.quote.state, EXACT))}: {about(source)}{_places(source, claim)}"
    if claim.quote.state is QuoteState.DIFFERS:
        passage = claim.quote.passages[0]
        yield say("in the source: “{words}”", words=source.text[passage.start : passage.end])
    if claim.standing and claim.standing != claim.verb:
        yield claim.standing
    if claim.made:
        yield say("said on {date}", date=with_inferred(claim.made, claim.made_inferred))
    if claim.figure:
        yield said_figure(claim.figure)
    if claim.topic:
        yield say("on: {topic}", topic=story.topic[claim.topic].title)
    if claim.note:
        yield say("note: {note}", note=claim.note)


def _places(source: Source, claim: Claim) -> str:
    """Where the words stand: by paragraph, and by letters."""
    places = [_place(source, passage) for passage in claim.quote.passages]
    return f", {listed(places)}" if places else ""


def _place(source: Source, passage: Passage) -> str:
    paragraph = bisect_right(_paragraph_starts(source.text), passage.start)
    return say(
        "paragraph {paragraph} (characters {start}–{end})",
        paragraph=paragraph,
        start=said_number(passage.start),
        end=said_number(passage.end),
    )


@lru_cache(maxsize=4)
def _paragraph_starts(text: str) -> list[int]:
    """Where each line of a text begins that is not empty; of a long text it is worked out once."""
    lines = text.split("\n")
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    return [start for start, line in zip(starts, lines, strict=False) if line.strip()]


def corridor_alt(visible: Visible) -> str:
    """The picture of the corridor in words: what is said to hold, and what has no position."""
    told = [ground_title(strip) for strip in visible.strips] + [ground_title(area) for area in visible.areas]
    told += [f"{seen.thing.name}, {leg_words(visible.story, seen.thing)}" for seen in visible.legs]
    told += [say("{thing}, no position in the source", thing=seen.thing.name) for seen in visible.unplaced]
    name = say("The {road}", road=visible.road.name) if visible.road else say("The ground")
    if moment := moment_label(visible.moment):
        name = say("{ground} as of {date}", ground=name, date=moment)
    said = _listed(told) or say("Nothing is said of the ground yet")
    return f"{name}, {how_drawn(visible)}. {said}."


def timeline_alt(visible: Visible) -> str:
    """The picture of the timeline in words."""
    whole = say(
        "Timeline of {events} on {lanes}, {period}.",
        events=many("{n} events", "{n} event", len(visible.events)),
        lanes=many("{n} lanes", "{n} lane", len(visible.chronicle.lanes)),
        period=story_period(visible.story),
    )
    event = visible.selected
    if event:
        return " ".join((whole, say("Chosen: {event}, {date}.", event=event.title, date=dated(event))))
    return f"{whole} {_listed([f'{seen.event.title}, {dated(seen.event)}' for seen in visible.events])}."


def _listed(things: list[str]) -> str:
    """Things in one sentence; of many the first, and how many more there are."""
    more = len(things) - MOST_NAMED
    named = "; ".join(islice(things, MOST_NAMED))
    return say("{things}; and {n} more", things=named, n=said_number(more)) if more > 0 else named
