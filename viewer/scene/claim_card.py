"""One claim: who says so and through whom, the exact words, and all that holds it back."""

from viewer.scene.flow import Flow
from viewer.scene.marks import Font, OfClaim
from viewer.scene.typography import QUOTE, SMALL, STRONG, TINY
from viewer.scene.wording import inferred_label, said_figure
from viewer.story.date_words import said
from viewer.story.sources import Claim, QuoteState
from viewer.view.visible import SeenClaim, Visible

FADED = 0.45  # opacity of a claim that belongs to another account; its words stay readable
BAR_PX = 12.0
STATES = {
    QuoteState.EXACT: "",
    QuoteState.DIFFERS: "differs from the source",
    QuoteState.MISSING: "not found in the source",
}


def claim_card(flow: Flow, visible: Visible, seen: SeenClaim) -> None:
    """Set a claim in the column: speaker ← agency, verb, quote, figure, notes."""
    theme, claim, top = flow.pencil.theme, seen.claim, flow.y
    opacity = FADED if seen.faded else 1.0
    color = theme.side(visible.story.sides.index(seen.side)) if seen.side else theme.rule
    flow.words(_speakers(seen, theme.ink, theme.soft), opacity=opacity)
    behind = theme.quote if seen.selected else ""
    flow.text(f"“{claim.quote.text}”", QUOTE, theme.ink, behind=behind, opacity=opacity)
    flow.skip(3)
    if chips := _chips(claim, theme.soft, theme.accent):
        flow.chips(chips, TINY, opacity=opacity)
        flow.skip(2)
    if claim.note:
        flow.text(claim.note, SMALL, theme.soft, opacity=opacity)
    flow.bar(top, color, BAR_PX, opacity=opacity)
    flow.door(top, OfClaim(claim.id))


def _speakers(seen: SeenClaim, ink: str, soft: str) -> list[tuple[str, Font, str]]:
    speaker, *through = seen.chain
    runs = [(speaker, STRONG, ink), *((f"← {name}", SMALL, soft) for name in through)]
    told_below = seen.claim.verb in ("", seen.claim.standing)
    return runs if told_below else [*runs, (f"· {seen.claim.verb}", SMALL, soft)]


def _chips(claim: Claim, soft: str, accent: str) -> list[tuple[str, str]]:
    """What is said about the claim's standing, its figure and its time."""
    figure = said_figure(claim.figure) if claim.figure else ""
    made = f"said on {said(claim.made)}" if claim.made else ""
    if made and claim.made_inferred:
        made += f" ({inferred_label(claim.made_inferred)})"
    doubts = [word for word in (STATES[claim.quote.state], claim.standing) if word]
    return [(word, accent) for word in doubts] + [(word, soft) for word in (figure, made) if word]
