"""What is told in plain text: on whose word a mark rests, for tooltips, the clipboard and screen readers."""

from viewer.scene.marks import OfClaim, OfEvent, OfPlace, Subject
from viewer.scene.wording import credits, dated, story_period
from viewer.story.sources import Claim
from viewer.story.story import Story
from viewer.view.visible import Visible


def attributed(story: Story, claim: Claim) -> str:
    """Who says so through whom, with the source's verb: "Turkish Defense Ministry ← Anadolu Agency · informed"."""
    voices = " ← ".join(story.voice[voice].name for voice in (claim.said_by, *claim.through))
    return f"{voices} · {claim.verb}" if claim.verb else voices


def quoted(story: Story, claim: Claim) -> str:
    """A claim in one line of plain text: who says so, and the quote."""
    return f"{attributed(story, claim)}: “{claim.quote.text}”"


def spoken(visible: Visible) -> str:
    """What is chosen, for a screen reader: the event, its date and every claim."""
    event = visible.selected
    if event is None:
        return f"{visible.story.title}. No event is chosen."
    return "\n".join((f"{event.title}, {dated(event)}", *(quoted(visible.story, claim) for claim in event.claims)))


def told_of(visible: Visible, subject: Subject) -> str:
    """What a mark stands for, and on whose word it rests: for tooltips."""
    story = visible.story
    match subject:
        case OfEvent(event):
            happened = story.event[event]
            count = len(happened.claims)
            return f"{happened.title}\n{dated(happened)}\n{count} claim{'s' * (count > 1)}"
        case OfClaim(claim):
            return quoted(story, story.claim[claim])
        case OfPlace(place):
            return f"{story.place[place].name}\nPosition: {story.place[place].credit} (reference data, not a claim)"


def citation(visible: Visible) -> str:
    """What is chosen as text to paste: title, date, quotes with their speakers, and the source."""
    event = visible.selected
    lines = [f"{event.title}, {dated(event)}" if event else f"{visible.story.title}, {story_period(visible.story)}"]
    lines += [quoted(visible.story, claim) for claim in visible.marked_claims]
    return "\n".join((*lines, credits(visible)))
