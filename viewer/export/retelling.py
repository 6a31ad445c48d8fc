"""A story as text for a terminal: what happened, who says so in which words, and what nothing was made of."""

from collections.abc import Iterable, Iterator

from viewer.export.retold_ground import ground_lines
from viewer.export.retold_sources import comparison_lines, source_lines
from viewer.scene.wording import dated
from viewer.story.coverage import coverage
from viewer.story.events import Event, EventId
from viewer.story.sources import Claim, Passage, QuoteState, Source
from viewer.story.story import Story


def retelling(story: Story, event: EventId | None = None) -> str:
    """A story, or one event of it, line by line; of the whole also ground and documents; then what no claim quotes."""
    told = [each for each in story.events if event in (None, each.id)]
    blocks = [
        one_line(story.title),
        *("\n".join(_event_lines(story, each)) for each in told),
        *(() if event else _blocks_of_the_whole(story)),
        *("\n".join(_uncovered_lines(story, source)) for source in story.sources),
    ]
    return "\n\n".join(blocks)


def counted(number: int, noun: str) -> str:
    """A number of things: "1 source", "8 events"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def one_line(text: str) -> str:
    """A text without its line breaks, so that nothing in a story looks like a line of ours."""
    return " ".join(text.splitlines())


def _event_lines(story: Story, event: Event) -> Iterator[str]:
    contested = ", contested" if story.disputes(event) else ""
    yield one_line(f"{event.title} [{event.id}]")
    yield one_line(f"  {_when(event)} · {event.lane}{contested}")
    yield from _note_lines(event.note)
    for claim in event.claims:
        yield one_line(f"  {_told(story, claim)}")
        yield from _note_lines(claim.note)


def _when(event: Event) -> str:
    """The date in the source's words, then how it is understood."""
    return f"“{event.words}”: {dated(event)}" if event.words else dated(event)


def _note_lines(note: str) -> Iterator[str]:
    if note:
        yield one_line(f"    Note: {note}")


def _told(story: Story, claim: Claim) -> str:
    """One claim: “quote” — speaker ← agency (verb) [document from–to]."""
    chain = " ← ".join(story.voice[voice].name for voice in (claim.said_by, *claim.through))
    manner = ", ".join(dict.fromkeys(word for word in (claim.verb, claim.standing) if word))
    return f"“{claim.quote.text}” — {chain}{f' ({manner})' if manner else ''} [{_locator(claim)}]"


def _locator(claim: Claim) -> str:
    """Where the words stand in their source, in code points, and how."""
    source, state = claim.quote.source, claim.quote.state
    if state is QuoteState.MISSING:
        return f"{source}: not found"
    stretches = ", ".join(_stretch(passage) for passage in claim.quote.passages)
    return f"{source} {stretches}" + (": with differences" if state is QuoteState.DIFFERS else "")


def _blocks_of_the_whole(story: Story) -> Iterator[str]:
    yield from _block("What sides agree on, and where they part", comparison_lines(story))
    yield from _block("On the ground", ground_lines(story))
    yield from _block("Documents", source_lines(story))


def _block(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines under a heading; nothing where there are none."""
    if told := [f"  {one_line(line)}" for line in lines]:
        yield "\n".join((heading, *told))


def _uncovered_lines(story: Story, source: Source) -> Iterator[str]:
    sentences = tuple(coverage(story, source))
    uncovered = [sentence.passage for sentence in sentences if not sentence.claims]
    if not uncovered:
        yield one_line(f"Claims quote from every sentence: {source.title} [{source.id}]")
        return
    yield one_line(
        f"No claim quotes from {len(uncovered)} of {counted(len(sentences), 'sentence')}: {source.title} [{source.id}]"
    )
    for passage in uncovered:
        yield one_line(f"  “{source.text[passage.start : passage.end]}” [{source.id} {_stretch(passage)}]")


def _stretch(passage: Passage) -> str:
    return f"{passage.start}–{passage.end}"
