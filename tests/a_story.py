"""Builders for tests: stories as values, in human words, and what a view of them shows.

Events, claims and voices are known by their words: the id of an event is its title, that of a claim its quote, that of
a voice its side and name. An event for which no claim is given rests on one that says "<title> happened".
"""

from functools import cache
from itertools import accumulate

from msgspec.structs import replace

from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.scene.measure import FixedMeasure
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
from viewer.story.corridor import Place, Road, Side
from viewer.story.dates import Day
from viewer.story.edtf import parse_edtf
from viewer.story.events import Event, EventId
from viewer.story.ground import Holder, Holds, Leg, Strip, Unplaced
from viewer.story.sources import (
    Claim,
    ClaimId,
    Figure,
    Passage,
    Quote,
    QuoteState,
    Source,
    SourceId,
    Topic,
    TopicId,
    Voice,
    VoiceId,
)
from viewer.story.story import Story, unique
from viewer.view.moves import claim_selected, selected
from viewer.view.state import Layout, ViewState
from viewer.view.visible import Visible, look

THE_REPORT = SourceId("report")


def a_claim(
    quote: str = "so it was", *, said_by: str = "The report", side: str = "", through: tuple[str, ...] = (),
    topic: str = "", verb: str = "said", standing: str = "", figure: Figure | None = None, made: str = "",
    made_inferred: tuple[str, ...] = (), note: str = "", found: QuoteState = QuoteState.EXACT, id: str = "",
) -> Claim:  # fmt: skip
    """What somebody says, in the words of the one report; topics are known by their titles."""
    passages = () if found is QuoteState.MISSING else (Passage(0, max(len(quote), 1)),)
    return Claim(
        id=ClaimId(id or quote),
        quote=Quote(text=quote, source=THE_REPORT, state=found, passages=passages),
        said_by=_voice(said_by, side),
        through=tuple(_voice(name) for name in through),
        topic=TopicId(topic) if topic else None,
        verb=verb,
        standing=standing,
        figure=figure,
        made=parse_edtf(made) if made else None,
        made_inferred=made_inferred,
        note=note,
    )


def an_event(
    title: str, *claims: Claim, when: str = "2020-03-05", lane: str = "Events", words: str = "",
    inferred: tuple[str, ...] = (), note: str = "", id: str = "",
) -> Event:  # fmt: skip
    """Something that happened on a date in EDTF."""
    id = id or title
    return Event(
        id=EventId(id),
        title=title,
        when=parse_edtf(when),
        lane=lane,
        claims=claims or (a_claim(f"{id} happened"),),
        words=words,
        inferred=inferred,
        note=note,
    )


def a_place(name: str, lat: float, lon: float, *, shown: bool = True) -> Place:
    """A place with a credit."""
    return Place(id=name, name=name, lat=lat, lon=lon, credit="an atlas", shown=shown)


def a_road(
    *line: tuple[float, float], name: str = "M1", schematic: bool = True, claim: str = "", id: str = "M1"
) -> Road:
    """A road through points (lat, lon); without any, one that runs 71 km eastwards."""
    line = line or ((50.0, 10.0), (50.0, 11.0))
    return Road(id=id, name=name, line=line, schematic=schematic, credit="drawn by hand", claim=claim)


def a_strip(
    name: str = "Northern strip", *, since: str, side: Side = Side.NORTH, depth_km: float = 6, until: str = "",
    held_by: str = "", holder_side: str = "", held_since: str = "", road: str = "M1",
) -> Strip:  # fmt: skip
    """A strip that rests on the claim that its event happened, as does who holds it, since that event or another."""
    holders = []
    if held_by:
        held = held_since or since
        holders.append(
            Holder(name=held_by, words="will hold", side=holder_side, claim=_happened(held), holds=_holds(held))
        )
    return Strip(
        id=name, name=name, road=road, side=side, depth_km=depth_km, claim=_happened(since), holds=_holds(since, until),
        holders=tuple(holders),
    )  # fmt: skip


def a_leg(
    *places: str, since: str, until: str = "", contested_by: tuple[str, ...] = (), dispute: str = "", road: str = "M1",
) -> Leg:  # fmt: skip
    """A leg between two places that rests on the claim that its event happened."""
    first, second = places
    contested = tuple(ClaimId(claim) for claim in contested_by)
    return Leg(
        id=f"{first}–{second}", name="The leg", road=road, places=(first, second), claim=_happened(since),
        holds=_holds(since, until), contested_by=contested, dispute=dispute,
    )  # fmt: skip


def an_unplaced(name: str, *, since: str, note: str = "", until: str = "") -> Unplaced:
    """A thing without a position that rests on the claim that its event happened."""
    return Unplaced(id=name, name=name, note=note, claim=_happened(since), holds=_holds(since, until))


def a_story(
    *events: Event, title: str = "A story", road: Road | None = None, places: tuple[Place, ...] = (),
    strips: tuple[Strip, ...] = (), legs: tuple[Leg, ...] = (), unplaced: tuple[Unplaced, ...] = (),
    lanes: tuple[str, ...] = (),
) -> Story:  # fmt: skip
    """A story of these events, in story order; the report's text is all their quotes, a line each."""
    claims = [claim for event in events for claim in event.claims]
    starts = accumulate((len(claim.quote.text) + 1 for claim in claims), initial=0)
    kept = {claim.id: _kept(claim, start) for claim, start in zip(claims, starts, strict=False)}
    events = tuple(replace(event, claims=tuple(kept[claim.id] for claim in event.claims)) for event in events)
    text = "\n".join(claim.quote.text for claim in claims)
    return Story(
        title=title,
        lanes=lanes or unique(event.lane for event in events),
        sources=(Source(id=THE_REPORT, file="report.txt", text=text, sha256="0", verified=True, title="A report"),),
        voices=tuple(_spoken(voice) for voice in unique(name for claim in claims for name in _names(claim))),
        topics=tuple(Topic(id=TopicId(name), title=name) for name in unique(c.topic for c in claims if c.topic)),
        events=tuple(sorted(events, key=lambda event: event.order)),
        places=places,
        geography_credit="Positions: an atlas" if places else "",
        roads=(replace(road, claim=road.claim or claims[0].id) if claims else road,) if road else (),
        strips=strips,
        legs=legs,
        unplaced=unplaced,
    )


@cache
def the_m4_story() -> Story:
    """The story that ships."""
    story = read_story(shipped_story()).story
    assert story is not None
    return story


def a_view(
    story: Story, event: str = "", *, claim: str = "", account: str = "", at: str = "",
    layout: Layout = Layout.SCHEMATIC, folded: bool = True,
) -> Visible:  # fmt: skip
    """What the view of a story shows, with an event or a claim chosen or as of a date."""
    state = ViewState(account=account, layout=layout, folded=folded, at=a_day(at) if at else None)
    if event:
        state = selected(state, story, EventId(event))
    if claim:
        state = claim_selected(state, story, ClaimId(claim))
    return look(story, state)


def a_day(date: str) -> Day:
    """The first day of a date in EDTF."""
    day = parse_edtf(date).earliest
    assert day is not None
    return day


def a_pencil(theme: str = "light") -> Pencil:
    """What layouts draw with where there is no device: every character is as wide as half its size."""
    return Pencil(load_theme(theme), FixedMeasure())


def _voice(name: str, side: str = "") -> VoiceId:
    return VoiceId(f"{side}|{name}")


def _spoken(voice: str) -> Voice:
    side, _, name = voice.partition("|")
    return Voice(id=VoiceId(voice), name=name, side=side)


def _names(claim: Claim) -> tuple[str, ...]:
    return (claim.said_by, *claim.through)


def _happened(event: str) -> ClaimId:
    return ClaimId(f"{event} happened")


def _holds(since: str, until: str = "") -> Holds:
    return Holds(since=EventId(since), until=EventId(until) if until else None)


def _kept(claim: Claim, start: int) -> Claim:
    """The claim with its quote where it stands in the report."""
    if claim.quote.state is QuoteState.MISSING:
        return claim
    passage = Passage(start, start + max(len(claim.quote.text), 1))
    return replace(claim, quote=replace(claim.quote, passages=(passage,)))
