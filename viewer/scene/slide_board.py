"""The sheet that slides are laid out on: where title, pictures, quotes and credit lie, in px of the sheet."""

from collections.abc import Iterable, Sequence
from math import ceil, log

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.claim_card import FADED
from viewer.scene.page import Part
from viewer.scene.pencil import Pencil
from viewer.scene.room import Room
from viewer.scene.slide import Anchor, Aspect, Bar, Paragraph, Slide, Slot, View, Words
from viewer.scene.slide_notes import corridor_alt, timeline_alt
from viewer.scene.slide_setting import fitted, fitted_alike
from viewer.scene.slide_words import CREDIT_PX, HEADING_PX, UNDER_PX, heading, plain, quote_paragraphs
from viewer.scene.wording import credits
from viewer.story.sources import Claim
from viewer.view.visible import Visible
from viewer.words import say

MARGIN_PX = 44.0
TITLE_Y, TITLE_PX, UNDER_Y, UNDER_HEIGHT_PX = 20.0, 52.0, 76.0, 26.0
MIDDLE_Y = 106.0
FOOT_PX, CREDIT_HEIGHT_PX, NUMBER_PX = 44.0, 36.0, 34.0
TIMELINE_PX = 210.0
CORRIDOR_RATIO = 0.6  # of the slide's width
GAP_PX, BAR_PX, INDENT_PX = 24.0, 4.0, 16.0
BOX_RATIO = 2.2  # of a quote's box, width to height: the best to read
WIDE_PX = 290.0  # for each box, and they stand side by side
ROOMY_PX, LARGEST = 250.0, 1.4  # how high a box is in which words may be larger than they are elsewhere, and how much
FEW = 4  # boxes among which no cell is left empty


class Board(Struct, frozen=True, kw_only=True):
    """A sheet of one shape, and what is written on it with."""

    aspect: Aspect
    pencil: Pencil

    @property
    def width(self) -> float:
        """In px."""
        return self.aspect.size_px[0]

    @property
    def height(self) -> float:
        """In px."""
        return self.aspect.size_px[1]

    @property
    def inner_px(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN_PX

    def words(self, name: str, room: Room, paragraphs: tuple[Paragraph, ...]) -> tuple[Words, ...]:
        """A box of words that fit; none where there are none."""
        if not paragraphs:
            return ()
        return (Words(name=name, room=room, paragraphs=fitted(paragraphs, room, self.pencil)),)

    def title(self, text: str, room: Room | None = None, size_px: int = HEADING_PX) -> Words:
        """The title of a slide, at its head if not told otherwise."""
        room = room or Room(MARGIN_PX, TITLE_Y, self.inner_px, TITLE_PX)
        paragraphs = fitted(heading(text, self.pencil.theme, size_px), room, self.pencil)
        return Words(name=say("Title"), room=room, paragraphs=paragraphs, slot=Slot.TITLE, anchor=Anchor.BOTTOM)

    def under(self, text: str) -> tuple[Words, ...]:
        """The line beneath the title."""
        room = Room(MARGIN_PX, UNDER_Y, self.inner_px, UNDER_HEIGHT_PX)
        return self.words(say("Date"), room, plain(text, self.pencil.theme.soft, UNDER_PX))

    def foot(self, visible: Visible, claims: Iterable[Claim]) -> tuple[Words, ...]:
        """The credit at the foot: the sources of the claims that are shown, and whose the ground is."""
        quoted = {claim.quote.source for claim in claims}
        story = visible.story
        shown = replace(story, sources=tuple(source for source in story.sources if source.id in quoted))
        text = credits(replace(visible, story=shown))
        x = MARGIN_PX + NUMBER_PX
        room = Room(x, self.height - FOOT_PX + 4, self.width - MARGIN_PX - x, CREDIT_HEIGHT_PX)
        return self.words(say("Credit"), room, plain(text, self.pencil.theme.soft, CREDIT_PX))

    def numbered(self, slide: Slide, number: int) -> Slide:
        """The slide with its number, from 1, beside the credit."""
        room = Room(MARGIN_PX, self.height - FOOT_PX + 4, NUMBER_PX, CREDIT_HEIGHT_PX)
        paragraphs = plain(f"{number}", self.pencil.theme.soft, CREDIT_PX)
        words = Words(name=say("Slide number"), room=room, paragraphs=paragraphs, slot=Slot.NUMBER)
        return replace(slide, words=(*slide.words, words))

    def corridor(self, visible: Visible) -> View:
        """The picture of the corridor, at the left."""
        room = Room(0, MIDDLE_Y, round(self.width * CORRIDOR_RATIO), self.timeline_y - MIDDLE_Y)
        return View(name=say("Corridor"), room=room, part=Part.CORRIDOR, state=visible.state, alt=corridor_alt(visible))

    def timeline(self, visible: Visible) -> View:
        """The picture of the timeline, over the whole width."""
        room = Room(0, self.timeline_y, self.width, TIMELINE_PX)
        return View(name=say("Timeline"), room=room, part=Part.TIMELINE, state=visible.state, alt=timeline_alt(visible))

    @property
    def timeline_y(self) -> float:
        """Where the timeline begins."""
        return self.height - FOOT_PX - TIMELINE_PX

    def quotes(
        self, visible: Visible, claims: Sequence[tuple[Claim, int]], room: Room
    ) -> tuple[tuple[Words, ...], tuple[Bar, ...]]:
        """Boxes of one size for claims, each with how many more there are of its kind; and the bars beside them."""
        rooms = cells(len(claims), room)
        texts = [quote_paragraphs(visible, claim, self.pencil.theme, more) for claim, more in claims]
        inner = [Room(cell.x + INDENT_PX, cell.y, cell.width - INDENT_PX, cell.height) for cell in rooms]
        largest = LARGEST if all(cell.height >= ROOMY_PX for cell in rooms) else 1.0
        set_texts = fitted_alike(list(zip(texts, inner, strict=True)), self.pencil, largest)
        words = (
            Words(name=say("Quote {number}", number=number), room=cell, paragraphs=paragraphs)
            for number, (cell, paragraphs) in enumerate(zip(inner, set_texts, strict=True), start=1)
        )
        bars = (self._bar(visible, claim, cell) for (claim, _), cell in zip(claims, rooms, strict=True))
        return tuple(words), tuple(bars)

    def _bar(self, visible: Visible, claim: Claim, cell: Room) -> Bar:
        side, theme = visible.story.side_of(claim), self.pencil.theme
        color = theme.side(visible.story.sides.index(side)) if side else theme.rule
        return Bar(Room(cell.x, cell.y, BAR_PX, cell.height), color, FADED if visible.faded(claim) else 1.0)


def cells(count: int, room: Room) -> list[Room]:
    """As many boxes of one size: side by side where they are wide enough, else in the shape that reads best."""
    if not count:
        return []
    columns = count
    if room.width / count < WIDE_PX:
        even = [n for n in range(1, count + 1) if count <= FEW and count % n == 0]
        columns = min(even or range(1, count + 1), key=lambda columns: _misshape(count, columns, room))
    rows = ceil(count / columns)
    width = (room.width - GAP_PX * (columns - 1)) / columns
    height = max((room.height - GAP_PX / 2 * (rows - 1)) / rows, 1.0)
    return [
        Room(
            room.x + (number % columns) * (width + GAP_PX),
            room.y + (number // columns) * (height + GAP_PX / 2),
            width,
            height,
        )
        for number in range(count)
    ]


def _misshape(count: int, columns: int, room: Room) -> float:
    """How far boxes in so many columns are from the best shape."""
    return abs(log((room.width / columns) / (room.height / ceil(count / columns)) / BOX_RATIO))
