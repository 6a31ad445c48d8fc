"""A story to begin with: the text of a story.toml that reads without a problem, and shows by examples how to go on.

Every document is there with its first words as a claim, so that the story opens at once. Examples are commented out by
a `#` without a blank; with the `#` taken away they are as the format wants them.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from viewer.export.claim_draft import claim_toml
from viewer.export.toml_text import toml_text
from viewer.reading.folds import leaves_a_mark
from viewer.story.sentences import sentences
from viewer.story.sources import Passage, Source

LONGEST_TITLE = 100  # characters of a document's first line
LONGEST_QUOTE = 300  # characters of its first sentence

_VOICE = "document"


def first_story(title: str, sources: tuple[Source, ...], today: date) -> str:
    """The story.toml of a story to begin with.

    Args:
        title: What it is called.
        sources: Its documents, each with words in it.
        today: The day by which the documents are there; no more is known of when anything in them happened.
    """
    parts = (
        _HEAD.format(title=toml_text(title)),
        "\n".join(_source(source, is_first=source is sources[0]) for source in sources),
        _VOICES_AND_TOPICS,
        _EVENT.format(day=today.isoformat()),
        "\n".join(_claims(sources)),
        _EXAMPLES.format(source=sources[0].id),
    )
    return "\n".join(parts)


def title_of(text: str) -> str:
    """The first line of a document that has words in it, shortened."""
    line = text.lstrip().split("\n", 1)[0]
    return shortened(" ".join(line.split()), LONGEST_TITLE)


def shortened(line: str, most: int) -> str:
    """A line of at most so many characters, cut between words if it can be.

    >>> shortened("the joint patrol", 12), shortened("patrol", 6)
    ('the joint…', 'patrol')
    """
    return line if len(line) <= most else f"{line[: _cut(line, most - 1)].rstrip()}…"


def first_words(text: str) -> Passage:
    """The first sentence of a document, or as much of a long one as makes a quote."""
    first = next(iter(sentences(text)))
    if first.end - first.start <= LONGEST_QUOTE:
        return first
    return Passage(first.start, first.start + _cut(text[first.start : first.end], LONGEST_QUOTE))


def _cut(words: str, most: int) -> int:
    """Where to cut words so that at most so many characters are left: between two of them, or else between letters."""
    space = max(words.rfind(blank, 1, most + 1) for blank in (" ", "\n"))
    if space > most // 2:
        return space
    while most > 1 and leaves_a_mark(words, most):
        most -= 1
    return most


def _source(source: Source, *, is_first: bool) -> str:
    lines = (
        "[[source]]",
        f"id = {toml_text(source.id)}",
        f"file = {toml_text(source.file)}",
        f'sha256 = "{source.sha256}"',
        f"title = {toml_text(source.title)}",
    )
    return "".join(f"{line}\n" for line in lines) + (_SOURCE_EXAMPLES if is_first else "")


def _claims(sources: Iterable[Source]) -> Iterator[str]:
    taken = {"ministry-says", "opposition-says"}  # by the examples
    for source in sources:
        claim = claim_toml(source, first_words(source.text), taken, (_VOICE,))
        taken.add(_id_in(claim))
        yield claim


def _id_in(claim: str) -> str:
    import tomllib

    return str(tomllib.loads(claim)["event"]["claim"][0]["id"])


_HEAD = """\
# A story to begin with: every line is yours to change. The window reloads by itself whenever this file is saved.
# Lines that begin with “#” and no blank are examples: put your own words in and take the “#” away.
# `claimline check` tells what is wrong, with the line and what to do.

format = 1

[story]
title = {title}
lanes = ["Events"]                 # the rows of the timeline, topmost first
#geography = "geography.geojson"   # roads, areas and places, if the story has any

# ── The documents, kept unchanged ───────────────────────────────────────────────────────────────────────────────────
"""

_SOURCE_EXAMPLES = """\
#kind = "news report"
#authors = ["…"]
#publisher = "…"
#place = "Ankara"
#published = "2020-03-16"
#language = "en"
#url = "https://example.org/report"
#retrieved = "2020-03-20"
#licence = "CC BY 4.0"
#unknown = ["author"]              # what the document does not say of itself
"""

_VOICES_AND_TOPICS = """\
# ── Whoever speaks, or passes on what others said ───────────────────────────────────────────────────────────────────

[[voice]]
id = "document"
name = "The document itself"

#[[voice]]
#id = "ministry"
#name = "The ministry"
#side = "Government"

#[[voice]]
#id = "opposition"
#name = "The opposition"
#side = "Opposition"

# ── What several voices speak about ─────────────────────────────────────────────────────────────────────────────────

#[[topic]]
#id = "outcome"
#title = "How it ended"

#  [[topic.agreed]]                # only what each of the claims says
#  text = "There was a convoy."
#  claims = ["ministry-says", "opposition-says"]

#  [[topic.parted]]
#  text = "Whether it arrived."
#  claims = ["ministry-says", "opposition-says"]
"""

_EVENT = """\
# ── What happened ───────────────────────────────────────────────────────────────────────────────────────────────────

[[event]]
id = "first-event"
title = "Edit me: the first words of each document"
when = "/{day}"              # EDTF: 2020-03-15, 2018-09, 2020-02-2X~, 2020-03-08~/2020-03-14~, /2020-03-05
inferred = ["year", "month", "day"]    # the parts of the date that no document states
lane = "Events"
note = "A start to edit. The date says only that the documents were there by then."
"""

_EXAMPLES = """\
#[[event]]
#id = "convoy"
#title = "A convoy"
#when = "2020-03-15"
#words = "on March 15"             # the date as the document puts it; must stand in it
#inferred = ["year"]
#lane = "Events"

#  [[event.claim]]
#  id = "ministry-says"
#  source = "{source}"
#  quote = "…"                     # the exact words
#  said_by = "ministry"
#  through = ["document"]          # who passed it on
#  verb = "said"                   # as the document introduces it; must stand in it
#  topic = "outcome"
#  figure = {{ low = 10, best = 12, high = 15, unit = "trucks", words = "about 12" }}

#  [[event.claim]]
#  id = "opposition-says"
#  source = "{source}"
#  quote = "…"
#  said_by = "opposition"
#  verb = "claimed"
#  topic = "outcome"

# ── What the claims put on the ground, along roads and between places of geography.geojson ──────────────────────────

#[[road]]
#id = "coast-road"
#claim = "ministry-says"

#[[strip]]
#id = "northern-strip"
#name = "Northern strip"
#side = "north"
#depth_km = 6
#claim = "ministry-says"
#since = "convoy"
"""
