"""The claims of an event in a column: both sides of a dispute beside each other, then everything else."""

from collections.abc import Iterator
from itertools import zip_longest
from math import inf

from msgspec import Struct

from viewer.scene.claim_card import BAR_PX, claim_card
from viewer.scene.flow import Flow
from viewer.scene.typography import SMALL
from viewer.story.events import Event
from viewer.story.sources import ClaimId
from viewer.view.visible import SeenClaim, Visible

COLUMN_GAP_PX = 20.0
CLAIM_GAP_PX = 14.0
LEAST_COLUMN_PX = 215.0  # narrower columns go one beneath the other
MORE_PX = 24.0  # for the line that counts what is left out


class Round(Struct, frozen=True):
    """Claims with equal room: one of each side of a dispute (None where a side has no more to say), or one alone."""

    turns: tuple[SeenClaim | None, ...]
    heading: str = ""  # above the first round of a dispute

    @property
    def claims(self) -> tuple[SeenClaim, ...]:
        """The claims that there are."""
        return tuple(turn for turn in self.turns if turn)


def set_claims(flow: Flow, visible: Visible, event: Event, bottom: float = inf) -> None:
    """Set the claims one beneath the other, disputes first, as far down as `bottom`; what is left out is counted."""
    rounds = list(_rounds(visible, event))
    for number, turn in enumerate(rounds):
        before, y = len(flow.marks), flow.y
        _set_round(flow, visible, turn)
        if flow.y > bottom - (MORE_PX if number < len(rounds) - 1 else 0):
            del flow.marks[before:]
            flow.y = y
            rest = sum(len(left.claims) for left in rounds[number:])
            flow.text(f"and {rest} more claim{'s' * (rest > 1)} in the story", SMALL, flow.pencil.theme.soft)
            return


def _rounds(visible: Visible, event: Event) -> Iterator[Round]:
    disputed: set[ClaimId] = set()
    for topic, sides in visible.story.disputes(event).items():
        heading = f"{visible.story.topic[topic].title}: {len(sides)} accounts"
        for claims in zip_longest(*sides.values()):
            yield Round(tuple(visible.seen_claim(claim) if claim else None for claim in claims), heading)
            heading = ""
        disputed |= {claim.id for claims in sides.values() for claim in claims}
    for claim in event.claims:
        if claim.id not in disputed:
            yield Round((visible.seen_claim(claim),))


def _set_round(flow: Flow, visible: Visible, turn: Round) -> None:
    """Beside each other where the columns are wide enough, else one beneath the other."""
    if turn.heading:
        flow.text(turn.heading, SMALL, flow.pencil.theme.soft)
        flow.skip(6)
    width = (flow.width - COLUMN_GAP_PX * (len(turn.turns) - 1)) / len(turn.turns)
    if len(turn.turns) > 1 and width < LEAST_COLUMN_PX:
        for claim in turn.claims:
            _set_claim(flow, visible, claim)
        return
    columns = [Flow(flow.pencil, flow.x + n * (width + COLUMN_GAP_PX), flow.y, width) for n in range(len(turn.turns))]
    for column, said in zip(columns, turn.turns, strict=True):
        if said:
            _set_claim(column, visible, said)
        flow.marks += column.marks
    flow.y = max(column.y for column in columns)


def _set_claim(flow: Flow, visible: Visible, claim: SeenClaim) -> None:
    flow.x, flow.width = flow.x + BAR_PX, flow.width - BAR_PX
    claim_card(flow, visible, claim)
    flow.x, flow.width = flow.x - BAR_PX, flow.width + BAR_PX
    flow.skip(CLAIM_GAP_PX)
