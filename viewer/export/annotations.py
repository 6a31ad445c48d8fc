"""The claims of a story as W3C Web Annotations, for programs that show them beside the documents.

After https://www.w3.org/TR/annotation-model/: one collection with one page in it, and on it one annotation for each
claim, in the order of the story. The same story always gives the same annotations.

    | in         | what                                                                                            |
    | ---------- | ----------------------------------------------------------------------------------------------- |
    | id         | made from the checksum of the story and the id of the claim                                     |
    | body       | describing: "speaker ← agency · verb"; classifying: the event and its date; tagging: the matter |
    |            | and the side; commenting: the notes, and how the quote stands in its source                     |
    | target     | one for each passage: its document, with a TextQuoteSelector, whose words are always those of   |
    |            | the document, and a TextPositionSelector; of a quote that is not found the document as a whole  |
    | source     | the kept text, as a file of the story; `via` the address where it was found                     |
    | start, end | count code points of the kept text, from 0, without a byte order mark, a line end as one        |
"""

from collections.abc import Iterator

from viewer.export.attribution import language_tag, manner, source_words, speakers, state_words
from viewer.export.described_ground import Json
from viewer.scene.wording import dated, strung
from viewer.story.events import Event
from viewer.story.invisible import runs_from_the_right
from viewer.story.sources import Claim, Passage, QuoteState, Source
from viewer.story.story import Story

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32  # code points before and after a passage that tell it from others with the same words


def annotations(story: Story) -> Json:
    """All claims of a story, in the form above."""
    total = len(story.claim)
    pages: Json = {"first": _page(story), "last": _name(story, "page")} if total else {}
    return {
        "@context": CONTEXT,
        "id": _name(story, "collection"),
        "type": "AnnotationCollection",
        "label": story.title,
        "total": total,
        **pages,
    }


def _page(story: Story) -> Json:
    return {
        "id": _name(story, "page"),
        "type": "AnnotationPage",
        "partOf": _name(story, "collection"),
        "startIndex": 0,
        "items": [_annotation(story, event, claim) for event in story.events for claim in event.claims],
    }


def _annotation(story: Story, event: Event, claim: Claim) -> Json:
    targets = list(_targets(story.source[claim.quote.source], claim))
    return {
        "id": _name(story, "claim", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": [_body(purpose, text) for purpose, text in _told(story, event, claim) if text],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _told(story: Story, event: Event, claim: Claim) -> Iterator[tuple[str, str]]:
    """What is said of a claim, each with its purpose."""
    yield "describing", strung((strung(speakers(story, claim), "←"), manner(claim)), "·")
    yield "classifying", f"{event.title}, {dated(event)}"
    yield "tagging", story.topic[claim.topic].title if claim.topic else ""
    yield "tagging", story.side_of(claim)
    yield "commenting", _state(claim)
    yield "commenting", claim.note


def _state(claim: Claim) -> str:
    """How the quote differs from what it targets; "" where it does not."""
    state = state_words(claim.quote)
    verb = "is " if claim.quote.state is QuoteState.MISSING else ""
    return f"The story quotes it as “{claim.quote.text}”, which {verb}{state}." if state else ""


def _body(purpose: str, text: str) -> Json:
    return {
        "type": "TextualBody",
        "purpose": purpose,
        "value": text,
        "format": "text/plain",
        "textDirection": "rtl" if runs_from_the_right(text) else "ltr",
    }


def _targets(source: Source, claim: Claim) -> Iterator[Json]:
    if not claim.quote.passages:
        yield {"type": "SpecificResource", "source": _document(source)}
    for passage in claim.quote.passages:
        yield {"type": "SpecificResource", "source": _document(source), "selector": _selectors(source, passage)}


def _document(source: Source) -> Json:
    """The kept text of a source; its id is relative to where the annotations lie, which is the story's folder."""
    from urllib.parse import quote  # only who exports needs it

    known = {"language": language_tag(source), "via": source.url}
    return {
        "id": quote(source.file),
        "type": "Text",
        "format": "text/plain",
        **{name: value for name, value in known.items() if value},
    }


def _selectors(source: Source, passage: Passage) -> list[Json]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": source_words(source, passage),
            "prefix": source.text[max(0, passage.start - AROUND) : passage.start],
            "suffix": source.text[passage.end : passage.end + AROUND],
        },
        {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
    ]


def _name(story: Story, *parts: str) -> str:
    """A name for a part of one version of a story that no other story has."""
    from uuid import NAMESPACE_URL, uuid5  # only who exports needs it

    return uuid5(NAMESPACE_URL, "\n".join(("claimline", story.checksum, *parts))).urn
