"""On what several sides agree and where they part: as the story's author reads them, else the words that they share."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.claim_card import FADED
from viewer.scene.flow import Flow
from viewer.scene.marks import Font, OfReading
from viewer.scene.typography import BODY, SMALL, STRONG, TINY
from viewer.story.events import Event
from viewer.story.invisible import runs_from_the_right
from viewer.story.same_words import same_words
from viewer.story.sources import Claim, ClaimId, Comparison, QuoteState, TopicId
from viewer.story.story import unique
from viewer.view.visible import Visible
from viewer.words import noted, say

AS_READ = noted("As the story reads them:")
AGREED, PARTED = "=", "≠"
SIGN_PX = 18.0  # from a sign to the words that it stands for
POINT_GAP_PX = 5.0


class Point(Struct, frozen=True, kw_only=True):
    """One matter on which several sides say the same, or do not."""

    sign: str
    words: str  # the author's
    speakers: tuple[str, ...]
    claim: ClaimId  # where the reader is led: the first of those on which it rests
    faded: bool  # it is not of the account that is shown full, or not what several sides say


class Compared(Struct, frozen=True):
    """What is told about the accounts of one topic, before they are given word by word."""

    points: tuple[Point, ...] = ()
    shared: tuple[str, ...] = ()  # words that quotes of several sides have in common


def compared_sides(visible: Visible, event: Event, topic: TopicId, sides: dict[str, list[Claim]]) -> Compared:
    """The author's points that concern an event; where there are none, the words that its sides share."""
    told, here = visible.story.topic[topic], {claim.id for claim in event.claims}
    signed = [(AGREED, point) for point in told.agreed] + [(PARTED, point) for point in told.parted]
    if points := tuple(_point(visible, sign, point) for sign, point in signed if here.intersection(point.claims)):
        return Compared(points)
    return Compared((), same_words(tuple(tuple(_exact(claims)) for claims in sides.values())))


def _point(visible: Visible, sign: str, point: Comparison) -> Point:
    claims = [visible.story.claim[claim] for claim in point.claims]
    return Point(
        sign=sign,
        words=point.text,
        speakers=unique(visible.story.voice[claim.said_by].name for claim in claims),
        claim=point.claims[0],
        faded=all(map(visible.faded, claims)) or (visible.state.agreed and sign == PARTED),
    )


def _exact(claims: list[Claim]) -> Iterator[str]:
    """The quotes whose words are truly those of their source."""
    return (claim.quote.text for claim in claims if claim.quote.state is QuoteState.EXACT)


def set_compared(flow: Flow, compared: Compared) -> None:
    """Set the points one beneath the other, each a door to a claim; or one line with the words that are shared."""
    theme = flow.pencil.theme
    if compared.points:
        flow.text(say(AS_READ), TINY, theme.soft)
        flow.skip(2)
    for point in compared.points:
        _set_point(flow, point)
        flow.skip(POINT_GAP_PX)
    if compared.shared:
        quoted = ", ".join(f"“{words}”" for words in compared.shared)
        flow.text(say("same words: {words}", words=quoted), SMALL, theme.soft)
    if compared != Compared():
        flow.skip(6)


def _named(speakers: tuple[str, ...], color: str) -> list[tuple[str, Font, str]]:
    """The names with a dot between them."""
    named = [run for name in speakers for run in (("·", SMALL, color), (name, SMALL, color))]
    return named[1:]


def _set_point(flow: Flow, point: Point) -> None:
    """The sign before the author's words, on the side from which these run, and beneath them who speaks."""
    theme, top, opacity = flow.pencil.theme, flow.y, FADED if point.faded else 1.0
    from_right = runs_from_the_right(point.words)
    flow.lines((point.sign,), STRONG, theme.ink, from_right=from_right, opacity=opacity)
    beside = SIGN_PX * flow.larger
    flow.y, indent = top, 0.0 if from_right else beside
    flow.x, flow.width = flow.x + indent, flow.width - beside
    flow.text(point.words, BODY, theme.ink, opacity=opacity)
    flow.words(_named(point.speakers, theme.soft), opacity=opacity)
    flow.x, flow.width = flow.x - indent, flow.width + beside
    flow.door(top, OfReading(point.claim))
