"""The claims of an event in a column: both sides of a dispute beside each other, then everything else."""

from math import inf

from msgspec.structs import replace

from viewer.scene.claim_card import BAR_PX, FADED, claim_card
from viewer.scene.comparison import Compared, set_compared
from viewer.scene.flow import Flow
from viewer.scene.rounds import Round, rounds, rounds_from
from viewer.scene.typography import SMALL, SMALL_STRONG
from viewer.story.events import Event
from viewer.story.invisible import runs_from_the_right
from viewer.view.selection import OneClaim
from viewer.view.visible import SeenClaim, Visible
from viewer.words import many

COLUMN_GAP_PX = 20.0
CLAIM_GAP_PX = 14.0
LEAST_COLUMN_PX = 215.0  # narrower columns go one beneath the other
MORE_PX = 24.0  # for the line that counts what is left out


def set_claims(flow: Flow, visible: Visible, event: Event, bottom: float = inf) -> None:
    """Set the claims one beneath the other, disputes first, as far down as `bottom`; what is left out is counted.

    Where a dispute has too little room, its claims take that of what is said about them; where not all may have room,
    a chosen claim comes first.
    """
    match visible.state.selection:
        case OneClaim(_, claim) if bottom < inf:
            told = rounds_from(visible, event, claim)
        case _:
            told = list(rounds(visible, event))
    for number, turn in enumerate(told):
        end = bottom - (MORE_PX * flow.larger if number < len(told) - 1 else 0)
        if not any(_fits(flow, visible, each, end) for each in (turn, replace(turn, compared=Compared()))):
            rest = sum(len(left.claims) for left in told[number:])
            flow.text(
                many("and {n} more claims in the story", "and {n} more claim in the story", rest),
                SMALL,
                flow.pencil.theme.soft,
            )
            return


def _fits(flow: Flow, visible: Visible, turn: Round, bottom: float) -> bool:
    """Set a round if it ends above the bottom."""
    before, y = len(flow.marks), flow.y
    _set_round(flow, visible, turn)
    if flow.y <= bottom:
        return True
    del flow.marks[before:]
    flow.y = y
    return False


def _set_round(flow: Flow, visible: Visible, turn: Round) -> None:
    """The claims of a round; the first of a dispute with what it is about, and what the author makes of it."""
    if turn.heading:
        flow.text(turn.heading, SMALL_STRONG, flow.pencil.theme.ink)
        flow.skip(4)
    _set_turns(flow, visible, turn)
    set_compared(flow, turn.compared)


def _set_turns(flow: Flow, visible: Visible, turn: Round) -> None:
    """As many beside each other as have room in columns wide enough, the others beneath, each with its side's name."""
    least = LEAST_COLUMN_PX * flow.larger
    with_room = int((flow.width + COLUMN_GAP_PX) // (least + COLUMN_GAP_PX))
    across = min(max(with_room, 1), len(turn.turns))
    if across == 1 < len(turn.turns):
        for claim in turn.claims:
            _name_side(flow, visible, claim.side, FADED if claim.faded else 1.0)
            _set_claim(flow, visible, claim)
        return
    width = (flow.width - COLUMN_GAP_PX * (across - 1)) / across
    for first in range(0, len(turn.turns), across):
        row = slice(first, first + across)
        _set_row(flow, visible, replace(turn, turns=turn.turns[row], sides=turn.sides[row]), width)


def _set_row(flow: Flow, visible: Visible, turn: Round, width: float) -> None:
    """Claims beside each other, in columns of one width."""
    lefts = [flow.x + number * (width + COLUMN_GAP_PX) for number in range(len(turn.turns))]
    columns = [Flow(flow.pencil, left, flow.y, width, flow.larger) for left in lefts]
    for number, (column, said) in enumerate(zip(columns, turn.turns, strict=True)):
        if turn.heading:
            _name_side(column, visible, turn.sides[number])
        if said:
            _set_claim(column, visible, said)
        flow.marks += column.marks
    flow.y = max(column.y for column in columns)


def _name_side(flow: Flow, visible: Visible, side: str, opacity: float = 1.0) -> None:
    """The name of a side in its colour, on one line, so that what stands beneath begins at one height."""
    color = flow.pencil.theme.side(visible.story.sides.index(side))
    name = flow.pencil.shortened(side, flow.sized(SMALL_STRONG), flow.width)
    flow.lines((name,), SMALL_STRONG, color, from_right=runs_from_the_right(side), opacity=opacity)
    flow.skip(2)


def _set_claim(flow: Flow, visible: Visible, claim: SeenClaim) -> None:
    flow.x, flow.width = flow.x + BAR_PX, flow.width - BAR_PX
    claim_card(flow, visible, claim)
    flow.x, flow.width = flow.x - BAR_PX, flow.width + BAR_PX
    flow.skip(CLAIM_GAP_PX)
