"""One claim: who says so, through whom and in which document, the exact words, and all that holds it back."""

from collections.abc import Iterator

from viewer.scene.claim_words import set_words
from viewer.scene.flow import Flow
from viewer.scene.marks import Font, OfClaim
from viewer.scene.typography import SMALL, STRONG, TINY
from viewer.scene.wording import document_label, said_figure, with_inferred
from viewer.story.sources import Claim
from viewer.view.visible import SeenClaim, Visible
from viewer.words import say

FADED = 0.45  # opacity of a claim that belongs to another account; its words stay readable
BAR_PX = 12.0


def claim_card(flow: Flow, visible: Visible, seen: SeenClaim) -> None:
    """Set a claim in the column: speaker ← agency ← document, verb, quote, figure, notes."""
    theme, claim, top = flow.pencil.theme, seen.claim, flow.y
    opacity = FADED if seen.faded else 1.0
    color = theme.side(visible.story.sides.index(seen.side)) if seen.side else theme.rule
    flow.words(list(_speakers(visible, seen, theme.ink, theme.soft)), opacity=opacity)
    set_words(flow, visible, seen, opacity)
    flow.skip(3)
    if chips := _chips(claim, theme.soft, theme.accent):
        flow.chips(chips, TINY, opacity=opacity)
        flow.skip(2)
    if claim.note:
        flow.text(claim.note, SMALL, theme.soft, opacity=opacity)
    flow.bar(top, color, BAR_PX, opacity=opacity)
    flow.door(top, OfClaim(claim.id))


def _speakers(visible: Visible, seen: SeenClaim, ink: str, soft: str) -> Iterator[tuple[str, Font, str]]:
    """The speaker, those who pass it on, the document that it stands in, and the source's verb."""
    speaker, *through = seen.chain
    document = document_label(visible.story, visible.story.source[seen.claim.quote.source])
    yield speaker, STRONG, ink
    for name in (*through, *([] if document == seen.chain[-1] else [document])):
        yield "←", SMALL, soft
        yield name, SMALL, soft
    if seen.claim.verb not in ("", seen.claim.standing):  # the standing is told below
        yield "·", SMALL, soft
        yield seen.claim.verb, SMALL, soft


def _chips(claim: Claim, soft: str, accent: str) -> list[tuple[str, str]]:
    """What is said about the claim's standing, its figure and its time."""
    figure = said_figure(claim.figure) if claim.figure else ""
    made = say("said on {date}", date=with_inferred(claim.made, claim.made_inferred)) if claim.made else ""
    standing = [(claim.standing, accent)] if claim.standing else []
    return standing + [(word, soft) for word in (figure, made) if word]
