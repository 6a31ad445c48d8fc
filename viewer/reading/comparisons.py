"""Rules of comparison: what sides agree on, or where they part, rests on claims of both on that very matter."""

from collections.abc import Iterator

from viewer.reading.case import Case
from viewer.reading.findings import Finding
from viewer.reading.quoting import quoted
from viewer.reading.tables import Table
from viewer.words import noted, say

_KINDS = ("agreed", "parted")
_ON_ONE = noted("{point} of {topic} rests on claims that are made by {side} alone.")
_ON_NONE = noted("{point} of {topic} rests on claims that are made by voices that take no side.")


def off_topic(case: Case) -> Iterator[Finding]:
    """A claim that is compared on a matter on which it does not speak."""
    for topic, point in _points(case):
        for index, name in enumerate(point.texts("claims")):
            for claim in case.claims([name]):
                if claim.text("topic") != topic.text("id"):
                    message = say(
                        "{point} of {topic} names the claim {claim}, which is not on it.",
                        point=point.called,
                        topic=topic.called,
                        claim=quoted(name),
                    )
                    hint = say(
                        "Write topic = {topic} in the claim, or leave the claim out here.",
                        topic=quoted(topic.text("id")),
                    )
                    yield Finding("off-topic", point, "claims", message, hint, index)


def one_sided(case: Case) -> Iterator[Finding]:
    """A comparison of claims that one side alone makes, or none."""
    for topic, point in _points(case):
        claims = case.claims(point.texts("claims"))
        speakers = case.voices(claim.text("said_by") for claim in claims)
        sides = {voice.text("side") for voice in speakers} - {""}
        known = len(claims) == len(point.texts("claims")) == len(speakers)
        if claims and known and len(sides) < 2:
            rests = _ON_ONE if sides else _ON_NONE
            message = say(rests, point=point.called, topic=topic.called, side=quoted(*sides) if sides else "")
            hint = say("Name claims of at least two sides; what one side alone says is neither agreed nor disputed.")
            yield Finding("one-sided", point, "claims", message, hint)


def _points(case: Case) -> Iterator[tuple[Table, Table]]:
    """Every comparison, with the topic that it is about."""
    for topic in case.of_kind("topic"):
        for kind in _KINDS:
            for point in topic.tables(kind):
                yield topic, point
