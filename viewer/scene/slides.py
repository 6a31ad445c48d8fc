"""The slides of a deck: a cover, each event, each matter on which several sides speak, and the sources."""

from collections.abc import Iterator

from viewer.scene.page import has_ground
from viewer.scene.pencil import Pencil
from viewer.scene.room import Room
from viewer.scene.slide import Aspect, Paragraph, Run, Slide
from viewer.scene.slide_board import GAP_PX, MARGIN_PX, MIDDLE_Y, Board
from viewer.scene.slide_matters import matter_slides
from viewer.scene.slide_notes import event_notes
from viewer.scene.slide_sources import source_slides
from viewer.scene.slide_words import plain, under_event
from viewer.scene.telling import shown_label
from viewer.scene.wording import story_period
from viewer.story.events import Event
from viewer.story.sources import Claim
from viewer.story.story import Story
from viewer.view.moves import selected, whole
from viewer.view.state import ViewState
from viewer.view.visible import Visible, look
from viewer.words import many, say

COVER_Y, COVER_PX, FACTS_PX = 50.0, 150.0, 130.0  # where the title of the cover is, its height, and that of the facts
COVER_SIZE_PX, PERIOD_SIZE_PX, FACT_SIZE_PX = 56, 24, 18


def deck_slides(story: Story, state: ViewState, pencil: Pencil, aspect: Aspect) -> tuple[Slide, ...]:
    """All slides of a story, as the view has it: its account, its layout, and the events that pass its filters."""
    board, view = Board(aspect=aspect, pencil=pencil), look(story, whole(state, story))
    slides = (_cover(view, board), *_events(view, board), *matter_slides(view, board), *source_slides(view, board))
    return tuple(board.numbered(slide, number) for number, slide in enumerate(slides, start=1))


def deck_slide(story: Story, state: ViewState, pencil: Pencil, aspect: Aspect, event: Event | None) -> Slide:
    """One slide of that deck, without the others: that of an event, or the cover."""
    board, view = Board(aspect=aspect, pencil=pencil), look(story, whole(state, story))
    if event is None or event not in view.chronicle.events:
        return board.numbered(_cover(view, board), 1)
    chosen = look(story, selected(view.state, story, event.id), view)
    return board.numbered(_event(chosen, event, board), view.chronicle.events.index(event) + 2)


def _cover(view: Visible, board: Board) -> Slide:
    story, theme = view.story, board.pencil.theme
    room = Room(MARGIN_PX, COVER_Y, board.inner_px, COVER_PX)
    counts = (
        many("{n} events", "{n} event", len(story.events)),
        many("{n} claims", "{n} claim", len(list(story.claims))),
        many("{n} sources", "{n} source", len(story.sources)),
    )
    facts = (
        *plain(story_period(story), theme.ink, PERIOD_SIZE_PX),
        *plain(", ".join(counts), theme.soft, FACT_SIZE_PX, gap_px=8),
        *_accounts(story, board),
        *plain(shown_label(view), theme.accent, FACT_SIZE_PX),
    )
    below = Room(MARGIN_PX, room.bottom + 14, board.inner_px, FACTS_PX)
    return Slide(
        layout=say("Cover"),
        size_px=board.aspect.size_px,
        title=story.title,
        words=(
            board.title(story.title, room, COVER_SIZE_PX),
            *board.words(say("Facts"), below, facts),
            *board.foot(view, story.claims),
        ),
        views=(board.timeline(view),),
        notes=(story.title, *(paragraph.text for paragraph in facts)),
    )


def _accounts(story: Story, board: Board) -> tuple[Paragraph, ...]:
    """Whose accounts there are."""
    theme = board.pencil.theme
    if not story.sides:
        return ()
    sides = (Run(text=side, color=theme.side(n), bold=True) for n, side in enumerate(story.sides))
    return (Paragraph(runs=(Run(text=say("Sides:"), color=theme.soft), *sides), size_px=FACT_SIZE_PX),)


def _events(view: Visible, board: Board) -> Iterator[Slide]:
    """A slide for each event that passes the filters, in story order."""
    for event in view.chronicle.events:
        view = look(view.story, selected(view.state, view.story, event.id), view)
        yield _event(view, event, board)


def _event(view: Visible, event: Event, board: Board) -> Slide:
    """The ground at the left, if there is any, the claims that speak for the event beside it, the timeline beneath."""
    claims = speaking_claims(view, event)
    corridor = (board.corridor(view),) if has_ground(view.story) else ()
    left = corridor[0].room.right + GAP_PX if corridor else MARGIN_PX
    room = Room(left, MIDDLE_Y + 16, board.width - MARGIN_PX - left, board.timeline_y - MIDDLE_Y - 28)
    quotes, bars = board.quotes(view, [(claim, 0) for claim in claims], room)
    return Slide(
        layout=many("Event, {n} quotes", "Event, {n} quote", len(claims)),
        size_px=board.aspect.size_px,
        title=event.title,
        words=(
            board.title(event.title),
            *board.under(under_event(view, event, len(claims))),
            *quotes,
            *board.foot(view, claims),
        ),
        views=(*corridor, board.timeline(view)),
        bars=bars,
        notes=event_notes(view.story, event),
    )


def speaking_claims(view: Visible, event: Event) -> tuple[Claim, ...]:
    """The claims that speak for an event: of a dispute one of each side, else the first that is shown full."""
    leading = view.story.leading_claims(event)
    if len(leading) > 1:
        return leading
    return next(((claim,) for claim in event.claims if not view.faded(claim)), leading)
