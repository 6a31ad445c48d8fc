"""Which passages of a document claims rest on, and how each is underlined."""

from collections.abc import Iterator

from viewer.scene.telling import attributed
from viewer.scene.theme import Theme
from viewer.scene.underlines import Underlined, stroke_of_side
from viewer.story.sources import Claim, Passage, Source
from viewer.view.visible import Visible


def quoted_passages(visible: Visible, source: Source, theme: Theme) -> Iterator[Underlined]:
    """Every passage of a source that a claim rests on, the marked ones first."""
    marked = {claim.id: claim for claim in visible.marked_claims}
    for claim in (*marked.values(), *(claim for claim in visible.story.claims if claim.id not in marked)):
        if claim.quote.source == source.id:
            yield from _passages(visible, claim, claim.id in marked, theme)


def _passages(visible: Visible, claim: Claim, marked: bool, theme: Theme) -> Iterator[Underlined]:
    story, faded = visible.story, visible.faded(claim)
    event, side = story.event[story.event_of[claim.id]], story.side_of(claim)
    number = story.sides.index(side) if side else -1
    for passage in claim.quote.passages:
        yield Underlined(
            passage=passage,
            claim=claim.id,
            color=theme.edge if faded else theme.side(number),
            told=f"{attributed(story, claim)}\n{event.title}",
            marked=marked,
            stroke=stroke_of_side(number),
            event=event.id,
            label=str(story.rank[event.id] + 1),
            chosen=visible.selected is not None and event.id == visible.selected.id and not faded,
            faded=faded,
            first=_first_letter(story.source[claim.quote.source].text, passage),
        )


def _first_letter(text: str, passage: Passage) -> int:
    """Where what is not white space begins in a passage."""
    places = range(passage.start, passage.end)
    return next((place for place in places if not text[place].isspace()), passage.start)
