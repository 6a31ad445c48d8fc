"""The words of a claim: set as a quote only where they stand in the source, else with what makes them none."""

from viewer.scene.flow import Flow
from viewer.scene.marks import Pen, Rect
from viewer.scene.stretches import Look, Stretch, set_stretches
from viewer.scene.typography import BODY, QUOTE, SMALL, TINY
from viewer.story.differing import closely, compared
from viewer.story.sources import Quote, QuoteState, Source
from viewer.view.visible import SeenClaim, Visible
from viewer.words import noted, say

IN_THE_SOURCE = noted("In the source:")
PAD_PX = 8.0
DASH_PX = (4.0, 3.0)
STATES = {QuoteState.DIFFERS: noted("differs from the source"), QuoteState.MISSING: noted("not found in the source")}


def set_words(flow: Flow, visible: Visible, seen: SeenClaim, opacity: float) -> None:
    """Set the words of a claim; behind those that stand in the source is a colour if the claim is chosen."""
    quote, theme = seen.claim.quote, flow.pencil.theme
    behind = theme.quote if seen.selected else ""
    if quote.state is not QuoteState.EXACT:
        flow.skip(2)
        flow.chips([(say(STATES[quote.state]), theme.accent)], TINY, opacity=opacity)
        flow.skip(3)
    match quote.state:
        case QuoteState.EXACT:
            flow.text(f"“{quote.text}”", QUOTE, theme.ink, behind=behind, opacity=opacity)
        case QuoteState.DIFFERS:
            _set_both(flow, quote, visible.story.source[quote.source], behind, opacity)
        case QuoteState.MISSING:
            _set_outlined(flow, quote.text, 2.0 if seen.selected else 1.0, opacity)


def _set_both(flow: Flow, quote: Quote, source: Source, behind: str, opacity: float) -> None:
    """The quote with what the source has not struck through, and the source's words with what the quote has not."""
    passage = quote.passages[0]
    told = [each for part in compared(source.text[passage.start : passage.end], quote.text) for each in closely(part)]
    ours = [Stretch(each.quote, Look.PLAIN if each.same else Look.STRUCK) for each in told]
    theirs = [Stretch(each.source, Look.PLAIN if each.same else Look.UNDERLINED) for each in told]
    accent = flow.pencil.theme.accent
    set_stretches(flow, _in_marks(ours), QUOTE, accent, opacity=opacity)
    flow.skip(3)
    flow.text(say(IN_THE_SOURCE), SMALL, flow.pencil.theme.soft, opacity=opacity)
    set_stretches(flow, _in_marks(theirs), QUOTE, accent, behind=behind, opacity=opacity)


def _in_marks(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    return (Stretch("“"), *(stretch for stretch in stretches if stretch.text), Stretch("”"))


def _set_outlined(flow: Flow, words: str, line_px: float, opacity: float) -> None:
    """Words that stand in no source: without quotation marks, in a broken outline, in the type of notes."""
    top, theme = flow.y, flow.pencil.theme
    flow.skip(PAD_PX / 2)
    flow.x, flow.width = flow.x + PAD_PX, flow.width - 2 * PAD_PX
    flow.text(words, BODY, theme.soft, opacity=opacity)
    flow.x, flow.width = flow.x - PAD_PX, flow.width + 2 * PAD_PX
    flow.skip(PAD_PX / 2)
    outline = Pen(theme.accent, line_px, DASH_PX)
    flow.marks.append(
        Rect(x=flow.x, y=top, width=flow.width, height=flow.y - top, pen=outline, radius_px=4, opacity=opacity)
    )
