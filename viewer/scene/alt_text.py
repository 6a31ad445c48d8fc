"""What is to be seen on a picture, in a few plain sentences, for those who do not see it."""

from collections.abc import Iterator

from viewer.scene.page import Part
from viewer.scene.wording import dated, listed, story_period
from viewer.story.date_words import said_day
from viewer.story.events import Event
from viewer.story.invisible import readable
from viewer.story.sources import Claim, QuoteState
from viewer.story.story import Story
from viewer.view.state import Layout
from viewer.view.visible import Visible
from viewer.words import many, noted, said_number, say

MOST_LETTERS = 600
MOST_OF_A_NAME = 120
LEAST_OF_A_QUOTE = 60
MOST_VOICES = 4  # of whom each has its sentence
MOST_TITLES = 6
_SEEN = {  # by the part, and whether the corridor is straightened
    (Part.PAGE, True): noted(
        "A page with the straightened corridor, the quotes and the timeline, from the story “{title}”."
    ),
    (Part.PAGE, False): noted(
        "A page with the corridor as a map, the quotes and the timeline, from the story “{title}”."
    ),
    (Part.CORRIDOR, True): noted("The straightened corridor, from the story “{title}”."),
    (Part.CORRIDOR, False): noted("The corridor as a map, from the story “{title}”."),
    (Part.TIMELINE, True): noted("The timeline, from the story “{title}”."),
    (Part.TIMELINE, False): noted("The timeline, from the story “{title}”."),
    (Part.SOURCE, True): noted("The quotes, from the story “{title}”."),
    (Part.SOURCE, False): noted("The quotes, from the story “{title}”."),
}
_FOUND = {
    QuoteState.EXACT: "",
    QuoteState.DIFFERS: noted(" (the source has other words)"),
    QuoteState.MISSING: noted(" (not found in the source)"),
}


def alt_text(visible: Visible, part: Part) -> str:
    """What happened, when, who says what, each side with as much room as the other, and what kind of picture it is."""
    straight = visible.road is not None and visible.state.layout is Layout.SCHEMATIC
    closing = [*_view_of(visible), say(_SEEN[part, straight], title=_short(visible.story.title))]
    if visible.selected is None:
        return readable(" ".join((_story_told(visible), *closing)))
    opening = f"{_short(visible.selected.title)}, {dated(visible.selected)}."
    left = MOST_LETTERS - sum(len(sentence) + 1 for sentence in (opening, *closing))
    return readable(" ".join((opening, *_claims_told(visible, visible.selected, left), *closing)))


def _story_told(visible: Visible) -> str:
    """The story as a whole: how much happened from when to when, and what first."""
    events = visible.story.events
    titles = [_short(event.title, MOST_OF_A_NAME // 2) for event in events[:MOST_TITLES]]
    more = [say("and {n} more", n=said_number(len(events) - MOST_TITLES))] if len(events) > MOST_TITLES else []
    told = ", ".join((many("{n} events", "{n} event", len(events)), story_period(visible.story)))
    return f"{told}: {'; '.join((*titles, *more))}." if titles else f"{told}."


def _view_of(visible: Visible) -> Iterator[str]:
    """What is asked of the view, besides what is chosen."""
    state = visible.state
    if state.at is not None:
        yield say("The ground is shown as of {day}.", day=said_day(state.at))
    if state.account:
        yield say("Shown full is the account of {side}.", side=_short(state.account))
    if state.agreed:
        yield say("Shown full is what several sides say.")


def _claims_told(visible: Visible, event: Event, left: int) -> Iterator[str]:
    """Who says what; of a dispute each side once."""
    leading = visible.story.leading_claims(event)
    chosen = [claim for claim in visible.marked_claims if claim not in leading]
    claims = (*chosen, *leading)[:MOST_VOICES]
    for claim in claims:
        said = _said(visible.story, claim)
        room = left // len(claims) - len(said) - len("“”. ")
        found = say(_FOUND[claim.quote.state]) if _FOUND[claim.quote.state] else ""
        yield f"{said}“{_short(claim.quote.text, max(room, LEAST_OF_A_QUOTE))}”{found}."


def _said(story: Story, claim: Claim) -> str:
    """Who says so through whom, up to the quote: "Ministry, through the agency, said (reportedly): "."""
    speaker, *through = (_short(story.voice[voice].name) for voice in (claim.said_by, *claim.through))
    who = say("{speaker}, through {through},", speaker=speaker, through=listed(through)) if through else speaker
    held = f"({claim.standing})" if claim.standing else ""
    return f"{' '.join(filter(None, (who, claim.verb, held)))}: "


def _short(text: str, most: int = MOST_OF_A_NAME) -> str:
    """The text on one line; where it is too long, its beginning, visibly cut between words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    begun, _, _ = line[: most - 1].rpartition(" ")
    return f"{begun or line[: most - 1]}…"
