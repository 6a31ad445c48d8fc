"""What is told in plain text: on whose word a mark rests, for tooltips and screen readers."""

from viewer.scene.marks import OfClaim, OfEvent, OfFold, OfLane, OfMoment, OfMore, OfPlace, OfReading, OfRoad, Subject
from viewer.scene.ticks import said_length
from viewer.scene.wording import dated, said_km, said_side
from viewer.story.corridor import Place
from viewer.story.date_words import said_day
from viewer.story.doubt import doubt_words
from viewer.story.events import Event
from viewer.story.invisible import readable
from viewer.story.sources import Claim
from viewer.story.story import Story, unique
from viewer.view.visible import Visible
from viewer.words import many, noted, said_number, say

MOST_TITLES = 10  # of events that are told one by one
LEAST_KM = 0.05  # a place closer to the road lies on it


def attributed(story: Story, claim: Claim) -> str:
    """Who says so through whom, with the source's verb: "Turkish Defense Ministry ← Anadolu Agency · informed"."""
    voices = " ← ".join(story.voice[voice].name for voice in (claim.said_by, *claim.through))
    return f"{voices} · {claim.verb}" if claim.verb else voices


def quoted(story: Story, claim: Claim) -> str:
    """A claim in one line of plain text: who says so, and the quote."""
    return f"{attributed(story, claim)}: “{claim.quote.text}”"


def who_says(story: Story, event: Event) -> tuple[str, ...]:
    """The sides that speak of an event; of voices that take no side their names."""
    return unique(story.side_of(claim) or story.voice[claim.said_by].name for claim in event.claims)


def spoken(visible: Visible) -> str:
    """What is chosen, for a screen reader: the event, its date and every claim."""
    event = visible.selected
    if event is None:
        return say("{title}. No event is chosen.", title=visible.story.title)
    told = (f"{event.title}, {dated(event)}", *(quoted(visible.story, claim) for claim in event.claims))
    return readable("\n".join(told))


def told_of(visible: Visible, subject: Subject) -> str:
    """What a mark stands for, and on whose word it rests: for tooltips."""
    story = visible.story
    match subject:
        case OfEvent(event):
            happened = story.event[event]
            offsets = {clock.offset for each in story.events for clock in each.when.clocks}
            doubt, claims = doubt_words(happened.when, offsets), many("{n} claims", "{n} claim", len(happened.claims))
            return "\n".join(filter(None, (happened.title, dated(happened), doubt, claims)))
        case OfClaim(claim):
            return quoted(story, story.claim[claim])
        case OfReading(claim):
            return say("As the story’s author reads it. It rests on:\n{claim}", claim=quoted(story, story.claim[claim]))
        case OfPlace(place):
            return "\n".join(filter(None, (story.place[place].name, _where(visible, story.place[place]))))
        case OfRoad(road):
            return say(
                "Show the {road} instead\n{credit}",
                road=story.road_by_id[road].name,
                credit=_credited(story.road_by_id[road].credit),
            )
        case OfMore(events):
            more = [say("and {n} more", n=said_number(len(events) - MOST_TITLES))] if len(events) > MOST_TITLES else []
            return "\n".join([*(story.event[event].title for event in events[:MOST_TITLES]), *more])
        case OfLane(lane):
            count = visible.chronicle.by_lane[lane].count
            told = many("{n} events", "{n} event", count)
            if lane in visible.state.closed_lanes:
                return say("{lane}\n{events}; click to open the lane", lane=lane, events=told)
            return say("{lane}\n{events}; click to close the lane", lane=lane, events=told)
        case OfFold(first, end):
            return say("{length} in which nothing happens; click to unfold", length=said_length(end - first))
        case OfMoment():
            return (
                say("{day}; drag to another day", day=said_day(visible.day_in_view))
                if visible.day_in_view is not None
                else ""
            )


def shown_label(visible: Visible) -> str:
    """How many events pass the filters: "12 of 41 events shown"; "" where none is hidden."""
    if not visible.hidden_events:
        return ""
    shown = said_number(len(visible.events))
    return many("{shown} of {n} events shown", "{shown} of {n} event shown", len(visible.story.events), shown=shown)


def _where(visible: Visible, place: Place) -> str:
    """At which kilometre of the road in view a place lies, how far beside it, and on whose word."""
    if place.position is None:
        return say("Its position is not in the reference data ({credit})", credit=place.credit)
    road = visible.road
    if road is None:
        return _credited(place.credit)
    station = road.locate(*place.position)
    side = road.side_names[0 if station.offset_km > 0 else 1]
    km, where = said_number(station.chainage_km, 1), noted("km {km} of the {road}")
    if road.schematic:
        where = noted("km {km} of the schematic {road}")
    told = say(where, km=km, road=road.name)
    if abs(station.offset_km) >= LEAST_KM:
        told = f"{told}, {said_km(abs(station.offset_km), 1)} {said_side(side)}"
    return f"{told}\n{_credited(place.credit)}"


def _credited(credit: str) -> str:
    return say("Position: {credit} (reference data, not a claim)", credit=credit)
