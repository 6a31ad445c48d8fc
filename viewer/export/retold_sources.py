"""What a story rests on as text for a terminal: what sides agree on and where they part, and the documents."""

from collections.abc import Iterator

from viewer.scene.about_source import details, integrity
from viewer.story.sources import Comparison, Topic
from viewer.story.story import Story

_TOLD_OTHERWISE = ("Title", "File")


def comparison_lines(story: Story) -> Iterator[str]:
    """Every matter on which the story compares what sides say, with the claims that each point rests on."""
    for topic in story.topics:
        if topic.agreed or topic.parted:
            yield f"{topic.title} [{topic.id}]"
            yield from _point_lines(topic)


def source_lines(story: Story) -> Iterator[str]:
    """Every document, whether it is the one that was quoted, and what the story says of it."""
    for source in story.sources:
        yield f"{source.title} [{source.id}], {source.file}: {integrity(source)}"
        for name, value in details(source):
            if name not in _TOLD_OTHERWISE:
                yield f"  {name}: {value}"


def _point_lines(topic: Topic) -> Iterator[str]:
    for name, points in (("Agreed", topic.agreed), ("Parted", topic.parted)):
        yield from (f"  {name}: {point.text} [{_claims(point)}]" for point in points)


def _claims(point: Comparison) -> str:
    return ", ".join(point.claims)
