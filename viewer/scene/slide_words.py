"""What stands on slides: titles, who says what in which words, what sides agree on, and credits."""

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec.structs import replace

from viewer.scene.claim_words import IN_THE_SOURCE, STATES
from viewer.scene.slide import Paragraph, Run
from viewer.scene.theme import Theme
from viewer.scene.wording import accounts_label, dated, document_label, said_figure, with_inferred
from viewer.story.events import Event
from viewer.story.sources import Claim, Comparison, QuoteState, Source
from viewer.story.story import Story
from viewer.view.visible import SeenClaim, Visible
from viewer.words import many, said_number, say

HEADING_PX, UNDER_PX, CREDIT_PX = 34, 17, 12
SIDE_PX, SPEAKER_PX, QUOTE_PX, MISSING_PX, NOTE_PX, POINT_PX = 14, 16, 26, 20, 14, 18
QUOTE_GAP_PX, NOTE_GAP_PX = 4.0, 6.0
MOST_POINTS = 6  # of those on which sides agree, or part; the rest is counted


def heading(text: str, theme: Theme, size_px: int = HEADING_PX) -> tuple[Paragraph, ...]:
    """The title of a slide."""
    return (Paragraph(runs=(Run(text=text, color=theme.ink, bold=True),), size_px=size_px),)


def plain(text: str, color: str, size_px: int, *, bold: bool = False, gap_px: float = 0.0) -> tuple[Paragraph, ...]:
    """A paragraph in one look; none where there is nothing to say."""
    run = Run(text=text, color=color, bold=bold)
    return (Paragraph(runs=(run,), size_px=size_px, gap_px=gap_px),) if text else ()


def under_event(visible: Visible, event: Event, shown: int) -> str:
    """When it happened, in full and in the source's words, and how many of its claims the slide shows."""
    words = f"“{event.words}”" if event.words else ""
    sides = visible.chosen.sides if visible.chosen else ()
    count = len(event.claims)
    of = many("{shown} of {n} claims", "{shown} of {n} claim", count, shown=said_number(shown))
    of = many("{n} claims", "{n} claim", count) if shown == count else of
    return " · ".join(filter(None, (dated(event), words, accounts_label(sides), of)))


def quote_paragraphs(visible: Visible, claim: Claim, theme: Theme, more: int = 0) -> tuple[Paragraph, ...]:
    """A claim in its box: its side, who says so through whom, the words, what holds it back, how many are not shown."""
    seen, story = visible.seen_claim(claim), visible.story
    side_color = theme.side(story.sides.index(seen.side)) if seen.side else theme.soft
    left = many("and {n} more claims of {side}", "and {n} more claim of {side}", more, side=seen.side) if more else ""
    paragraphs = (
        *plain(seen.side, side_color, SIDE_PX, bold=True),
        Paragraph(runs=tuple(_speakers(visible, seen, theme)), size_px=SPEAKER_PX),
        *_words(story, claim, theme),
        *plain(claim.standing, theme.accent, NOTE_PX, gap_px=NOTE_GAP_PX),
        *plain(" · ".join(_known(claim)), theme.soft, NOTE_PX, gap_px=NOTE_GAP_PX),
        *plain(left, theme.soft, NOTE_PX, gap_px=NOTE_GAP_PX),
    )
    return tuple(_softened(each, theme) for each in paragraphs) if seen.faded else paragraphs


def _softened(paragraph: Paragraph, theme: Theme) -> Paragraph:
    """Of another account than the chosen one, and still to be read."""
    return replace(paragraph, runs=tuple(replace(run, color=theme.soft) for run in paragraph.runs))


def _speakers(visible: Visible, seen: SeenClaim, theme: Theme) -> Iterator[Run]:
    """The speaker, those who pass it on, the document that it stands in, and the source's verb."""
    speaker, *through = seen.chain
    yield Run(text=speaker, color=theme.ink, bold=True)
    document = document_label(visible.story, visible.story.source[seen.claim.quote.source])
    for name in (*through, *([] if document == seen.chain[-1] else [document])):
        yield Run(text="←", color=theme.soft)
        yield Run(text=name, color=theme.soft)
    if seen.claim.verb not in ("", seen.claim.standing):  # the standing is told below
        yield Run(text="·", color=theme.soft)
        yield Run(text=seen.claim.verb, color=theme.soft)


def _words(story: Story, claim: Claim, theme: Theme) -> Iterator[Paragraph]:
    """The words of a claim: as a quote if they stand in the source, with the source's own where these differ."""
    quote, source = claim.quote, story.source[claim.quote.source]
    if quote.state is not QuoteState.EXACT:
        yield from plain(say(STATES[quote.state]), theme.accent, NOTE_PX, bold=True, gap_px=NOTE_GAP_PX)
    if quote.state is QuoteState.MISSING:
        yield from plain(quote.text, theme.soft, MISSING_PX, gap_px=QUOTE_GAP_PX)
        return
    yield _quote(quote.text, source, theme)
    if quote.state is QuoteState.DIFFERS:
        yield from plain(say(IN_THE_SOURCE), theme.soft, NOTE_PX, gap_px=NOTE_GAP_PX)
        yield _quote(source.text[quote.passages[0].start : quote.passages[0].end], source, theme)


def _quote(words: str, source: Source, theme: Theme) -> Paragraph:
    run = Run(text=f"“{words}”", color=theme.ink, serif=True)
    return Paragraph(runs=(run,), size_px=QUOTE_PX, gap_px=QUOTE_GAP_PX, language=source.language)


def _known(claim: Claim) -> Iterator[str]:
    """What figure is stated, and when it was said."""
    if claim.figure:
        yield said_figure(claim.figure)
    if claim.made:
        yield say("said on {date}", date=with_inferred(claim.made, claim.made_inferred))


def points(title: str, compared: tuple[Comparison, ...], theme: Theme) -> tuple[Paragraph, ...]:
    """What sides agree on, or where they part, in the words of the story's author; none where there is nothing."""
    if not compared:
        return ()
    more = len(compared) - MOST_POINTS
    return (
        *plain(title, theme.soft, NOTE_PX, bold=True),
        *(
            paragraph
            for point in islice(compared, MOST_POINTS)
            for paragraph in plain(f"– {point.text}", theme.ink, POINT_PX, gap_px=NOTE_GAP_PX)
        ),
        *plain(
            many("and {n} more points", "and {n} more point", more) if more > 0 else "",
            theme.soft,
            NOTE_PX,
            gap_px=NOTE_GAP_PX,
        ),
    )


def labelled(pairs: Iterable[tuple[str, str]], theme: Theme, size_px: int) -> tuple[Paragraph, ...]:
    """Names with their values, a line each; addresses on the web lead there."""
    return tuple(
        Paragraph(
            runs=(Run(text=f"{name}:", color=theme.soft), Run(text=value, color=theme.ink, url=_address(value))),
            size_px=size_px,
            gap_px=2.0,
        )
        for name, value in pairs
    )


def _address(value: str) -> str:
    """The value itself where it is an address that may be opened."""
    return value if value.startswith(("http://", "https://")) and not value.split()[1:] else ""
