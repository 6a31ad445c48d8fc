"""A story as plain values, for programs that read it as JSON.

The form is stable: names stay, and what they mean; new ones may come. A text that the story does not have is "", what
else is not known is null. Days are `YYYY-MM-DD`. `start` and `end` count code points of the source's text as kept, from
0, with a line end as one; `end` is the first one after.

    | in              | name                              | value                                                     |
    | --------------- | --------------------------------- | --------------------------------------------------------- |
    | the whole       | format                            | 1                                                         |
    |                 | title, lanes, checksum            | of the story; title "" if none could be read              |
    | events[]        | id, title, lane, note             | in the order in which they happened                       |
    |                 | edtf, earliest, latest            | the date as written, its first and last day               |
    |                 | words, inferred                   | the source's words for it; parts that it does not state   |
    | events[].claims | id, quote, note                   | the words as the story's author gives them                |
    |                 | source, state, start, end         | state: exact, differs or missing; start null where missing|
    |                 |                                   | [start, end] is what `position` takes in story.toml       |
    |                 | also                              | [[start, end], …] where the same words are meant again    |
    |                 | said_by, through, side            | ids of voices, nearest to the speaker first; null: none   |
    |                 | verb, standing, topic             | "said"; "reportedly"; null: a matter of its own           |
    |                 | figure                            | {low, best, high, unit, words} or null                    |
    |                 | made, made_inferred               | when it was said, in EDTF; parts that are not stated      |
    | sources[]       | id, file, title, kind, place, language | as the story has them                                |
    |                 | authors, publisher, url, licence  | authors: [text, …]                                        |
    |                 | published, retrieved              | in EDTF; null: the story does not say                     |
    |                 | sha256, verified                  | of the file as it is; whether the story states the same   |
    |                 | stated_sha256                     | what the story states                                     |
    |                 | unknown                           | what the document does not say of itself                  |
    | voices[]        | id, name, side                    | null: takes no side                                       |
    | topics[]        | id, title                         |                                                           |
    |                 | agreed[], parted[]                | {text, claims: ids}: what sides say alike, or otherwise   |
    | road            | name, length_km, schematic, credit, claim | the main one; null: the story has no road         |
    | roads[]         | id, and the same                  | the main one first                                        |
    | places[]        | id, name, lat, lon, credit, shown | WGS84, null: not known; shown false: only shapes the road |
    |                 | chainage_km, offset_km            | along the main road; beside it, north or left positive;   |
    |                 |                                   | null without a road or a position                         |
    | strips[]        | id, name, claim                   | ground along a road; the claim that states it             |
    |                 | road, side, depth_km              | id; north, south, east, west, left or right               |
    |                 | since, until                      | ids of events, both included; until null: to the end      |
    |                 | holders[]                         | {name, words, side, claim, since, until}                  |
    | areas[]         | id, name, credit, claim, since, until, holders[] | ground with an outline; credit: whose it is|
    | legs[]          | id, name, claim, since, until     | between two places                                        |
    |                 | road, places                      | ids; road null: along none                                |
    |                 | contested_by, dispute             | ids of claims that contradict it; in whose words          |
    | unplaced[]      | id, name, note, claim, since, until | named without a position                                |
    | coverage[]      | source, uncovered                 | how many of its sentences no claim quotes from            |
    |                 | sentences[]                       | {start, end, text, claims: ids}                           |
    | problems[]      | severity, code, file, line, col, message, hint | as `claimline check` finds them              |
"""

from collections.abc import Iterable

from viewer.export.described_ground import Json as Json
from viewer.export.described_ground import described_ground
from viewer.export.described_sources import described_sources
from viewer.reading.problems import Problem
from viewer.story.coverage import Sentence, coverage
from viewer.story.dates import Day, iso
from viewer.story.events import Event, EventId
from viewer.story.sources import Claim, Figure, Source
from viewer.story.story import Story

NO_STORY = Story(title="", lanes=(), sources=(), voices=(), topics=(), events=())
"""What is described where no story could be read: only its problems are known."""


def description(story: Story, problems: Iterable[Problem] = (), event: EventId | None = None) -> Json:
    """A story, or one event of it, in the form above."""
    return {
        "format": 1,
        "title": story.title,
        "lanes": list(story.lanes),
        "checksum": story.checksum,
        "events": [_event(story, each) for each in story.events if event in (None, each.id)],
        **described_sources(story),
        **described_ground(story),
        "coverage": [_coverage(source, tuple(coverage(story, source))) for source in story.sources],
        "problems": [described_problem(problem) for problem in problems],
    }


def described_problem(problem: Problem) -> Json:
    """One thing to mend."""
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "file": problem.file,
        "line": problem.line,
        "col": problem.col,
        "message": problem.message,
        "hint": problem.hint,
    }


def iso_or_none(day: Day | None) -> str | None:
    """A day as ISO 8601 writes it; None where it is open or unknown."""
    return None if day is None else iso(day)


def _event(story: Story, event: Event) -> Json:
    return {
        "id": event.id,
        "title": event.title,
        "earliest": iso_or_none(event.when.earliest),
        "latest": iso_or_none(event.when.latest),
        "edtf": event.when.edtf,
        "words": event.words,
        "inferred": list(event.inferred),
        "lane": event.lane,
        "note": event.note,
        "claims": [_claim(story, claim) for claim in event.claims],
    }


def _claim(story: Story, claim: Claim) -> Json:
    first, *further = claim.quote.passages or (None,)
    return {
        "id": claim.id,
        "quote": claim.quote.text,
        "source": claim.quote.source,
        "start": first.start if first else None,
        "end": first.end if first else None,
        "state": claim.quote.state.value,
        "said_by": claim.said_by,
        "through": list(claim.through),
        "verb": claim.verb,
        "topic": claim.topic,
        "side": story.side_of(claim) or None,
        "figure": _figure(claim.figure) if claim.figure else None,
        "standing": claim.standing,
        "made": claim.made.edtf if claim.made else None,
        "made_inferred": list(claim.made_inferred),
        "note": claim.note,
        "also": [[passage.start, passage.end] for passage in further if passage],
    }


def _figure(figure: Figure) -> Json:
    return {
        "low": figure.low,
        "best": figure.best,
        "high": figure.high,
        "unit": figure.unit,
        "words": figure.words,
    }


def _coverage(source: Source, sentences: tuple[Sentence, ...]) -> Json:
    return {
        "source": source.id,
        "sentences": [_sentence(source, sentence) for sentence in sentences],
        "uncovered": sum(not sentence.claims for sentence in sentences),
    }


def _sentence(source: Source, sentence: Sentence) -> Json:
    start, end = sentence.passage.start, sentence.passage.end
    return {"start": start, "end": end, "text": source.text[start:end], "claims": list(sentence.claims)}
