"""Which events a reader looks for: those on lanes that are shown, in whose text all the words are found.

Words are found in any part of a word, whatever their case and their kind of quotation marks and dashes, and with or
without accents and vowel points:

    | sought   | found in                    |
    | idlib    | Idlib, İdlib                |
    | sao luis | São Luís                    |
    | strasse  | Straße                      |
    | ادلب     | إدلب, with or without points |
    | "cut-    | “cut–                        |
"""

from collections.abc import Iterator
from unicodedata import combining, normalize

from viewer.story.differing import DASHES, DOUBLE_QUOTES, SINGLE_QUOTES
from viewer.story.events import Event, EventId
from viewer.story.sources import Quote
from viewer.story.story import Story
from viewer.view.state import ViewState

AROUND = 500  # characters before and after a quote, as far as its passage goes at the most
KANA_VOICING = 8  # the class of marks that make another letter of a kana, and no accent
_ALIKE = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "ـ": "", "\u00ad": ""}
)  # what has no decomposition, but is often written without
_PLAIN = str.maketrans(
    {**dict.fromkeys(DOUBLE_QUOTES, '"'), **dict.fromkeys(SINGLE_QUOTES, "'"), **dict.fromkeys(DASHES, "-")}
)  # before some of them are decomposed


def folded(text: str) -> str:
    """The text as it is compared: without case, accents and vowel points, with plain quotation marks and dashes.

    >>> folded("İdlib"), folded("Straße"), folded("")
    ('idlib', 'strasse', '')
    """
    if text.isascii():
        return text.lower()
    plain = normalize("NFKD", text.translate(_PLAIN)).casefold()
    letters = (letter for letter in plain if combining(letter) in (0, KANA_VOICING))
    return "".join(letters).translate(_ALIKE)


def passing(story: Story, state: ViewState) -> tuple[Event, ...]:
    """The events that the filters of a view let through, in story order."""
    events = story.events
    if state.hidden_lanes:
        events = tuple(event for event in events if event.lane not in state.hidden_lanes)
    if words := folded(state.words).split():
        texts = ((event, text_of(story, event)) for event in events)
        events = tuple(event for event, text in texts if all(word in text for word in words))
    return events


def text_of(story: Story, event: Event) -> str:
    """What is searched of an event, folded; worked out when it is first asked for, and kept with the story."""
    kept: dict[EventId, str] = vars(story).setdefault("searched", {})
    if event.id not in kept:
        kept[event.id] = folded("\n".join(told(story, event)))
    return kept[event.id]


def told(story: Story, event: Event) -> Iterator[str]:
    """All that a story says of an event."""
    yield from (event.title, event.words, event.note)
    for claim in event.claims:
        yield from (claim.quote.text, claim.note)
        yield from (story.voice[voice].name for voice in (claim.said_by, *claim.through))
        yield from _passages(story, claim.quote)


def _passages(story: Story, quote: Quote) -> Iterator[str]:
    """The paragraphs in which a quote stands, as far as they are not too far from it."""
    text = story.source[quote.source].text
    for passage in quote.passages:
        start = max(text.rfind("\n", 0, passage.start) + 1, passage.start - AROUND)
        end = text.find("\n", passage.end, passage.end + AROUND)
        yield text[start : end if end >= 0 else passage.end + AROUND]
