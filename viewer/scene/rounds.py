"""The claims of an event in the order in which they are told: disputes in rounds of one claim a side, then the rest."""

from collections.abc import Iterator
from itertools import zip_longest

from msgspec import Struct

from viewer.scene.comparison import Compared, compared_sides
from viewer.story.events import Event
from viewer.story.sources import ClaimId
from viewer.view.visible import SeenClaim, Visible
from viewer.words import many


class Round(Struct, frozen=True):
    """Claims with equal room: one of each side of a dispute (None where a side has no more to say), or one alone."""

    turns: tuple[SeenClaim | None, ...]
    heading: str = ""  # above the first round of a dispute
    sides: tuple[str, ...] = ()  # whose turn each is
    compared: Compared = Compared()  # told below the first round of a dispute: first come the words themselves

    @property
    def claims(self) -> tuple[SeenClaim, ...]:
        """The claims that there are."""
        return tuple(turn for turn in self.turns if turn)


def rounds_from(visible: Visible, event: Event, first: ClaimId) -> list[Round]:
    """Every claim of an event once, beginning with one: in a dispute beside the first of the other sides."""
    told = rounds(visible, event, first)
    return sorted(told, key=lambda turn: all(claim.claim.id != first for claim in turn.claims))


def rounds(visible: Visible, event: Event, first: ClaimId | None = None) -> Iterator[Round]:
    """Every claim of an event once, as the story has them; a claim may be asked to be the first of its side."""
    disputed: set[ClaimId] = set()
    for topic, told in visible.story.disputes(event).items():
        sides = {side: sorted(claims, key=lambda claim: claim.id != first) for side, claims in told.items()}
        accounts = many("{n} accounts", "{n} account", len(sides))
        heading = f"{visible.story.topic[topic].title}: {accounts}"
        compared = compared_sides(visible, event, topic, sides)
        for claims in zip_longest(*sides.values()):
            turns = tuple(visible.seen_claim(claim) if claim else None for claim in claims)
            yield Round(turns, heading, tuple(sides), compared)
            heading, compared = "", Compared()
        disputed |= {claim.id for claims in sides.values() for claim in claims}
    for claim in event.claims:
        if claim.id not in disputed:
            yield Round((visible.seen_claim(claim),))
