"""How layouts say things that several of them say."""

from collections.abc import Iterable, Iterator, Sequence

from viewer.scene.wrapping import ELLIPSIS
from viewer.story.date_words import said, said_bound, said_day
from viewer.story.dates import Bound, Day, Span
from viewer.story.events import Event
from viewer.story.invisible import has_letters_from_the_right
from viewer.story.sources import Figure, Source
from viewer.story.story import Story
from viewer.view.visible import Visible
from viewer.words import RIGHT_TO_LEFT_MARK, led, many, noted, said_number, say, spoken_language

LEFT_TO_RIGHT_MARK = "\u200e"  # without it, two names in Arabic and what parts them change places
PARTS = {"year": noted("year"), "month": noted("month"), "day": noted("day"), "time": noted("time")}
AT_LEAST, AT_MOST = noted("at least {number}"), noted("at most {number}")
ACCOUNTS = {2: noted("two accounts"), 3: noted("three accounts"), 4: noted("four accounts")}
SIDES = {  # of a road
    "N": noted("N"),
    "S": noted("S"),
    "E": noted("E"),
    "W": noted("W"),
    "north": noted("north"),
    "south": noted("south"),
    "east": noted("east"),
    "west": noted("west"),
    "left": noted("left"),
    "right": noted("right"),
}
LONGEST_NAME = 40  # letters, of a document in a line with those who speak in it


def date_label(event: Event) -> str:
    """When it happened in few words: the source's own, in quotation marks; else the span."""
    return f"“{event.words}”" if event.words else said(event.when)


def inferred_label(parts: tuple[str, ...]) -> str:
    """What of a date the source does not state: "year inferred"; "" where it states all."""
    if not parts:
        return ""
    return say("{parts} inferred", parts=listed([*map(said_part, parts)]))


def said_part(part: str) -> str:
    """A part of a date, such as "year"."""
    return say(PARTS[part]) if part in PARTS else part


def listed(things: Sequence[str]) -> str:
    """Things one after the other, such as "year, month and day"."""
    if len(things) < 2:
        return "".join(things)
    return say("{things} and {last}", things=", ".join(things[:-1]), last=things[-1])


def dated(event: Event) -> str:
    """When it happened, in full, with what is inferred: "15 March 2020 (year inferred)"."""
    return with_inferred(event.when, event.inferred)


def with_inferred(span: Span, parts: tuple[str, ...]) -> str:
    """A date in full, with the parts of it that the source does not state."""
    inferred = inferred_label(parts)
    return f"{said(span)} ({inferred})" if inferred else said(span)


def moment_label(moment: Event | Day | None) -> str:
    """As of when the ground is shown: an event's date in full, or a day; "" where nothing is dated."""
    match moment:
        case None:
            return ""
        case Event():
            return dated(moment)
        case _:
            return said_day(moment)


def accounts_label(sides: tuple[str, ...]) -> str:
    """How many sides tell an event differently: "two accounts"; "" where none does."""
    if len(sides) < 2:
        return ""
    return say(ACCOUNTS[len(sides)]) if len(sides) in ACCOUNTS else many("{n} accounts", "{n} account", len(sides))


def story_period(story: Story) -> str:
    """From the first to the last date of a story, no finer than known: "September 2018 – 15 March 2020"."""
    ends = [end for event in story.events for end in (event.when.start, event.when.end) if isinstance(end, Bound)]
    if not ends:
        return say("no dates")
    first, last = min(ends, key=lambda end: end.earliest), max(ends, key=lambda end: (end.latest, end.earliest))
    return said_bound(first) if first == last else f"{said_bound(first)} – {said_bound(last)}"


def credits(visible: Visible, most: int | None = None, *, ground: bool = True) -> str:
    """Where it all comes from: the sources, the reference data if ground is shown, the day, and whose account it is.

    Those that the chosen event quotes come first; beyond `most` sources the rest is counted.
    """
    quoted = {claim.quote.source for claim in visible.selected.claims} if visible.selected else set()
    sources = sorted(visible.story.sources, key=lambda source: source.id not in quoted)
    told = [say("Source: {citation}.", citation=citation_of(source)) for source in sources[:most]]
    more = (
        [many("And {n} more sources.", "And {n} more source.", len(sources) - len(told))]
        if len(told) < len(sources)
        else []
    )
    return " ".join(filter(None, (*told, *more, reference_credits(visible, ground=ground))))


def reference_credits(visible: Visible, *, ground: bool = True) -> str:
    """Whose the reference data is, how the road is drawn, the day in view and the account; "" where all is plain."""
    parts = list(_ground_credits(visible)) if ground else []
    if visible.state.account:
        parts.append(say("Shown full: the account of {side}.", side=visible.state.account))
    if visible.state.agreed:
        parts.append(say("Shown full: what several sides say."))
    return " ".join(parts)


def _ground_credits(visible: Visible) -> Iterator[str]:
    story = visible.story
    if story.geography_credit:
        yield f"{story.geography_credit}."
    if story.road and story.road.schematic:
        yield say("The {road} is drawn schematically.", road=story.road.name)
    if visible.state.at is not None:
        yield say("The ground is shown as of {day}.", day=said_day(visible.state.at))


def citation_of(source: Source) -> str:
    """A document in one line: all that is known of it, and what it does not say of itself."""
    authors = listed(source.authors)
    published = said(source.published) if source.published else ""
    retrieved = say("retrieved {date}", date=said(source.retrieved)) if source.retrieved else ""
    known = (source.kind, authors, source.publisher, published, source.place, source.licence, retrieved)
    told = ", ".join(map(_kept_apart, filter(None, (f"“{source.title}”", *known))))
    return (
        say("{known} ({unknown} not stated)", known=told, unknown=", ".join(source.unknown)) if source.unknown else told
    )


def document_label(story: Story, source: Source) -> str:
    """A document in few words: what kind it is, if it is the story's only one, else its title, shortened."""
    name = (source.kind if len(story.sources) == 1 else "") or source.title
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + ELLIPSIS


def said_figure(figure: Figure) -> str:
    """A figure as its claim states it: "34 Turkish troops killed", "more than 2,000 Syrian troops".

    A number with other words than its digits is never without them: "900 workers (“about 900”)".
    """
    if figure.best is not None:
        return f"{said_number(figure.best)} {figure.unit}{_nearer_words(figure)}"
    bounds = ((AT_LEAST, figure.low), (AT_MOST, figure.high))
    told = [say(text, number=said_number(bound)) for text, bound in bounds if bound is not None]
    return f"{figure.words or listed(told)} {figure.unit}"


def _nearer_words(figure: Figure) -> str:
    """What tells how a best number is meant: the source's words, else the bounds about it; "" where nothing does."""
    if figure.words:
        return "" if figure.words == said_number(figure.best or 0) else f" (“{figure.words}”)"
    bounds = [said_number(bound) for bound in (figure.low, figure.high) if bound is not None]
    between = say("{start} to {end}", start=bounds[0], end=bounds[1]) if len(bounds) > 1 else ""
    return f" ({between})" if between else ""


def said_km(km: float, decimals: int | None = None) -> str:
    """A length in kilometres."""
    return say("{km} km", km=said_number(round(km, 6), decimals))


def said_side(side: str) -> str:
    """A side of a road: north, left; in short, as beside kilometres: N."""
    return say(SIDES[side])


def _kept_apart(part: str) -> str:
    """A part that does not run on into the next where both come from the right."""
    return part + LEFT_TO_RIGHT_MARK if has_letters_from_the_right(part) else part


def strung(parts: Iterable[str], sign: str) -> str:
    r"""The parts that are not empty with a sign between them, in the order of the language whatever letters they have.

    >>> strung(("Ministry", "", "RIA"), "←"), strung(("وزارة", "وكالة"), "←")
    ('Ministry ← RIA', 'وزارة \u200e← وكالة')
    """
    told = [part for part in parts if part]
    if not any(map(has_letters_from_the_right, told)):
        return f" {sign} ".join(told)
    mark = RIGHT_TO_LEFT_MARK if spoken_language().from_right else LEFT_TO_RIGHT_MARK
    return led(f" {mark}{sign} {mark if spoken_language().from_right else ''}".join(told))
