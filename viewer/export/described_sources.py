"""What a story rests on as plain values: documents, voices, and what these say of one matter."""

from collections.abc import Iterable

from viewer.export.described_ground import Json
from viewer.story.dates import Span
from viewer.story.sources import Comparison, Source, Topic
from viewer.story.story import Story


def described_sources(story: Story) -> Json:
    """Documents, voices and topics in the form that `description` documents."""
    return {
        "sources": [_source(source) for source in story.sources],
        "voices": [{"id": voice.id, "name": voice.name, "side": voice.side or None} for voice in story.voices],
        "topics": [_topic(topic) for topic in story.topics],
    }


def _source(source: Source) -> Json:
    return {
        "id": source.id,
        "file": source.file,
        "title": source.title,
        "kind": source.kind,
        "authors": list(source.authors),
        "publisher": source.publisher,
        "place": source.place,
        "published": _edtf(source.published),
        "language": source.language,
        "url": source.url,
        "retrieved": _edtf(source.retrieved),
        "licence": source.licence,
        "sha256": source.sha256,
        "stated_sha256": source.stated_sha256,
        "verified": source.verified,
        "unknown": list(source.unknown),
    }


def _topic(topic: Topic) -> Json:
    return {
        "id": topic.id,
        "title": topic.title,
        "agreed": _points(topic.agreed),
        "parted": _points(topic.parted),
    }


def _points(points: Iterable[Comparison]) -> list[Json]:
    return [{"text": point.text, "claims": list(point.claims)} for point in points]


def _edtf(span: Span | None) -> str | None:
    return span.edtf if span else None
