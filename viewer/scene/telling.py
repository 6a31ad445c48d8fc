"""What is told in plain text: on whose word a mark rests, for tooltips and screen readers."""

from viewer.scene.marks import OfClaim, OfEvent, OfFold, OfLane, OfMoment, OfMore, OfPlace, OfReading, OfRoad, Subject
from viewer.scene.ticks import said_length
from viewer.scene.wording import counted, dated
from viewer.story.corridor import Place
from viewer.story.date_words import said_day
from viewer.story.doubt import doubt_words
from viewer.story.events import Event
from viewer.story.invisible import readable
from viewer.story.sources import Claim
from viewer.story.story import Story, unique
from viewer.view.visible import Visible

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
        return f"{visible.story.title}. No event is chosen."
    told = (f"{event.title}, {dated(event)}", *(quoted(visible.story, claim) for claim in event.claims))
    return readable("\n".join(told))


def told_of(visible: Visible, subject: Subject) -> str:
    """What a mark stands for, and on whose word it rests: for tooltips."""
    story = visible.story
    match subject:
        case OfEvent(event):
            happened = story.event[event]
            offsets = {clock.offset for each in story.events for clock in each.when.clocks}
            doubt, claims = doubt_words(happened.when, offsets), counted(len(happened.claims), "claim")
            return "\n".join(filter(None, (happened.title, dated(happened), doubt, claims)))
        case OfClaim(claim):
            return quoted(story, story.claim[claim])
        case OfReading(claim):
            return f"As the story’s author reads it. It rests on:\n{quoted(story, story.claim[claim])}"
        case OfPlace(place):
            return "\n".join(filter(None, (story.place[place].name, _where(visible, story.place[place]))))
        case OfRoad(road):
            return f"Show the {story.road_by_id[road].name} instead\n{_credited(story.road_by_id[road].credit)}"
        case OfMore(events):
            more = [f"and {len(events) - MOST_TITLES:,} more"] if len(events) > MOST_TITLES else []
            return "\n".join([*(story.event[event].title for event in events[:MOST_TITLES]), *more])
        case OfLane(lane):
            count = visible.chronicle.by_lane[lane].count
            does = "open" if lane in visible.state.closed_lanes else "close"
            return f"{lane}\n{counted(count, 'event')}; click to {does} the lane"
        case OfFold(first, end):
            return f"{said_length(end - first)} in which nothing happens; click to unfold"
        case OfMoment():
            return f"{said_day(visible.day_in_view)}; drag to another day" if visible.day_in_view is not None else ""


def shown_label(visible: Visible) -> str:
    """How many events pass the filters: "12 of 41 events shown"; "" where none is hidden."""
    if not visible.hidden_events:
        return ""
    return f"{len(visible.events):,} of {counted(len(visible.story.events), 'event')} shown"


def _where(visible: Visible, place: Place) -> str:
    """At which kilometre of the road in view a place lies, how far beside it, and on whose word."""
    if place.position is None:
        return f"Its position is not in the reference data ({place.credit})"
    road = visible.road
    if road is None:
        return _credited(place.credit)
    station = road.locate(*place.position)
    side = road.side_names[0 if station.offset_km > 0 else 1]
    beside = f", {abs(station.offset_km):.1f} km {side}" if abs(station.offset_km) >= LEAST_KM else ""
    schematic = "schematic " if road.schematic else ""
    return f"km {station.chainage_km:.1f} of the {schematic}{road.name}{beside}\n{_credited(place.credit)}"


def _credited(credit: str) -> str:
    return f"Position: {credit} (reference data, not a claim)"
