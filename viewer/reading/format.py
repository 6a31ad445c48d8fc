"""The format of story.toml, as one table: every key, what it holds and what it means.

The JSON Schema in `resources/schema/story.schema.json` says the same for editors; a test holds the two together.
"""

from enum import Enum

from msgspec import Struct

from viewer.story.corridor import Side
from viewer.words import noted

FORMAT_VERSION = 1
DATE_PARTS = ("year", "month", "day")
SIDES = tuple(side.value for side in Side)


class Kind(Enum):
    """What a key may hold, as a message names it."""

    TEXT = noted("a text")  # with at least one word in it
    NOTE = noted("a text, which may be empty")
    TEXTS = noted("an array of texts")  # each with words, none twice
    NUMBER = noted("a finite number")
    WHOLE_NUMBERS = noted("an array of whole numbers from 0")
    FLAG = noted("true or false")
    TABLE = noted("a table")
    TABLES = noted("an array of tables")
    TABLE_OR_TABLES = noted("a table, or an array of tables")


class Key(Struct, frozen=True):
    """One key of one table.

    A wrong value takes its whole table out of the story, since what is left might claim more than the source does;
    a `spare` one is left out alone, and so is a table in a table.
    """

    name: str
    kind: Kind
    meaning: str
    required: bool = False
    spare: bool = False
    refers: str = ""  # to what: "voice", "claim", …; "" refers to nothing
    in_geography: bool = False  # whether what it refers to is a feature of the geography
    otherwise: str = ""  # the key whose text it takes where it is not written
    choices: tuple[str, ...] = ()  # () allows every text
    count: tuple[int, int] = (0, 1_000)  # fewest and most entries of an array

    @property
    def nested(self) -> bool:
        """Whether it holds tables that have a format of their own, under the key's name."""
        return self.kind in (Kind.TABLE, Kind.TABLES, Kind.TABLE_OR_TABLES)


TEXT, NOTE, TEXTS, NUMBER, WHOLE_NUMBERS, FLAG, TABLE, TABLES, TABLE_OR_TABLES = Kind
_SINCE = Key("since", TEXT, noted("The event from which on this holds."), required=True, refers="event")
_UNTIL = Key("until", TEXT, "The last event at which this holds; without it, to the end of the story.", refers="event")
_HOLDER = Key("holder", TABLE_OR_TABLES, "Who is said to be in control of it; several hold it one after the other.")
_COMPARED = Key(
    "claims",
    TEXTS,
    "The claims on this matter that it rests on, of at least two sides.",
    required=True,
    refers="claim",
    count=(2, 1_000),
)

FORMAT: dict[str, tuple[Key, ...]] = {
    "": (
        Key("format", NUMBER, noted("The version of this format: 1."), required=True, spare=True),
        Key("story", TABLE, noted("What the story as a whole is called and how it is laid out."), required=True),
        Key("source", TABLES, noted("The documents that the claims are taken from."), required=True),
        Key("voice", TABLES, noted("Whoever speaks or passes on what others said."), required=True),
        Key("topic", TABLES, "Matters on which several voices speak."),
        Key("event", TABLES, noted("What happened, by which claims."), required=True),
        Key("road", TABLE_OR_TABLES, "The roads of the story, the main one first."),
        Key("strip", TABLES, "Ground of a stated depth along one side of a road."),
        Key("area", TABLES, "Ground whose outline the geography has."),
        Key("leg", TABLES, "Stretches between two places, along a road or none."),
        Key("unplaced", TABLES, "Things that a source names without saying where they are."),
    ),
    "story": (
        Key("title", TEXT, noted("What the story is called."), required=True, spare=True),
        Key(
            "lanes",
            TEXTS,
            noted("The lanes of the timeline, topmost first."),
            required=True,
            spare=True,
            count=(1, 100),
        ),
        Key("geography", TEXT, "The GeoJSON file with the roads, the areas and the places.", spare=True),
    ),
    "source": (
        Key("id", TEXT, noted("The name by which claims refer to this document."), required=True),
        Key(
            "file", TEXT, noted("The document: a UTF-8 text file in the story's folder, kept unchanged."), required=True
        ),
        Key("sha256", TEXT, "The SHA-256 checksum of the file, so that a later change is noticed.", spare=True),
        Key("title", TEXT, noted("The document's own title."), required=True),
        Key("kind", NOTE, "What kind of document it is: “news report”.", spare=True),
        Key("authors", TEXTS, "Who wrote it, as it names them.", spare=True),
        Key("publisher", NOTE, "Who published it.", spare=True),
        Key("place", NOTE, "Where it was filed or written.", spare=True),
        Key("published", TEXT, "When it was published: an EDTF date.", spare=True),
        Key("language", NOTE, "Its language as a BCP 47 tag: “en”.", spare=True),
        Key("url", TEXT, "Where it was found: an address that begins with https:// or http://.", spare=True),
        Key("retrieved", TEXT, "When it was taken from there: an EDTF date.", spare=True),
        Key("licence", NOTE, "Under which terms it may be passed on: “CC BY 4.0”.", spare=True),
        Key("unknown", TEXTS, "What the document does not say of itself: “publisher”.", spare=True),
    ),
    "voice": (
        Key("id", TEXT, noted("The name by which claims refer to this voice."), required=True),
        Key("name", TEXT, noted("What it is called on screen and in pictures."), required=True),
        Key("side", NOTE, "The side it takes; without it, none."),
    ),
    "topic": (
        Key("id", TEXT, noted("The name by which claims refer to this matter."), required=True),
        Key("title", TEXT, noted("The matter, as a heading."), required=True),
        Key("agreed", TABLES, "What claims of several sides say alike, in words of your own."),
        Key("parted", TABLES, "What claims of several sides say differently, in words of your own."),
    ),
    "agreed": (
        Key("text", TEXT, noted("What is agreed, and nothing beyond what each of the claims says."), required=True),
        _COMPARED,
    ),
    "parted": (
        Key("text", TEXT, noted("On what the sides part: “Whether the patrol was cut short.”"), required=True),
        _COMPARED,
    ),
    "event": (
        Key(
            "id", TEXT, noted("The name by which strips, legs and the command line refer to this event."), required=True
        ),
        Key("title", TEXT, noted("What happened, in a few words."), required=True),
        Key("when", TEXT, noted("An EDTF date (ISO 8601-2): 2020-03-15, 2018-09, 2020-02-2X~."), required=True),
        Key("words", NOTE, "The date as a source of the event puts it.", spare=True),
        Key("inferred", TEXTS, "The parts of the date that no source states.", choices=DATE_PARTS),
        Key("lane", TEXT, noted("The lane of the timeline that the event stands in."), required=True, refers="lane"),
        Key("note", NOTE, "How the date was chosen.", spare=True),
        Key("claim", TABLES, noted("The claims that the event rests on."), required=True),
    ),
    "claim": (
        Key("id", TEXT, noted("The name of this claim, unique in the story."), required=True),
        Key("source", TEXT, noted("The document that the quote stands in."), required=True, refers="source"),
        Key("quote", TEXT, noted("The exact words of the document."), required=True),
        Key("prefix", NOTE, "The words just before the quote, where it stands more than once."),
        Key("suffix", NOTE, "The words just after the quote, where it stands more than once."),
        Key(
            "position",
            WHOLE_NUMBERS,
            "Where it stood, in code points: its start and the first after it; only a hint.",
            spare=True,
            count=(2, 2),
        ),
        Key("everywhere", FLAG, "Whether all places are meant where the quote stands."),
        Key("said_by", TEXT, noted("Whose statement it is."), required=True, refers="voice"),
        Key("through", TEXTS, "Who passed it on, nearest to the speaker first.", refers="voice"),
        Key("verb", NOTE, "How the source introduces it: “said”, “claimed”; it must stand in the source."),
        Key("topic", TEXT, "The matter it speaks about.", spare=True, refers="topic"),
        Key("standing", NOTE, "The word by which the source holds back: “reportedly”; it must stand in the source."),
        Key("figure", TABLE, "The number that the claim states."),
        Key("made", TEXT, "When it was said: an EDTF date.", spare=True),
        Key("made_inferred", TEXTS, "The parts of `made` that no source states.", choices=DATE_PARTS),
        Key("note", NOTE, "What is unclear about the claim.", spare=True),
    ),
    "figure": (
        Key("unit", TEXT, noted("What is counted or measured: “km”, “Turkish troops killed”."), required=True),
        Key("best", NUMBER, "The number, where the claim states one."),
        Key("low", NUMBER, "The lower bound: “more than 2,000”."),
        Key("high", NUMBER, "The upper bound."),
        Key("words", NOTE, "The number in the words of the source.", spare=True),
    ),
    "road": (
        Key("id", TEXT, noted("The road's id in the geography."), required=True, refers="road", in_geography=True),
        Key("claim", TEXT, noted("The claim that names the road."), required=True, refers="claim"),
    ),
    "strip": (
        Key("id", TEXT, noted("The name of this strip."), required=True),
        Key("name", TEXT, noted("What it is called on screen and in pictures."), required=True),
        Key("road", TEXT, "The road that it lies along; without it, the main one.", refers="road"),
        Key("side", TEXT, noted("The side of the road that it lies on."), required=True, choices=SIDES),
        Key("depth_km", NUMBER, noted("How far it reaches from the road: up to 1000 kilometres."), required=True),
        Key("claim", TEXT, noted("The claim that states it."), required=True, refers="claim"),
        _SINCE,
        _UNTIL,
        _HOLDER,
    ),
    "area": (
        Key("id", TEXT, noted("The name of this area."), required=True),
        Key("name", TEXT, noted("What it is called on screen and in pictures."), required=True),
        Key(
            "feature",
            TEXT,
            "Its id in the geography; without it, the same as here.",
            refers="area",
            in_geography=True,
            otherwise="id",
        ),
        Key("claim", TEXT, noted("The claim that states it."), required=True, refers="claim"),
        _SINCE,
        _UNTIL,
        _HOLDER,
    ),
    "holder": (
        Key("name", TEXT, noted("Who is in control."), required=True),
        Key("words", TEXT, noted("How the claim puts it: “will control”."), required=True),
        Key("side", TEXT, noted("The side whose colour the ground takes."), required=True, refers="side"),
        Key("claim", TEXT, noted("The claim that says so."), required=True, refers="claim"),
        _SINCE,
        _UNTIL,
    ),
    "leg": (
        Key("id", TEXT, noted("The name of this leg."), required=True),
        Key("name", TEXT, noted("What it is called on screen and in pictures."), required=True),
        Key("road", NOTE, "The road that it runs along, “” for none; without it, the main one.", refers="road"),
        Key(
            "places",
            TEXTS,
            "The two places between which it runs.",
            required=True,
            refers="place",
            in_geography=True,
            count=(2, 2),
        ),
        Key("claim", TEXT, noted("The claim that states it."), required=True, refers="claim"),
        Key("contested_by", TEXTS, "The claims that contradict it.", refers="claim"),
        Key("dispute", NOTE, "How the other side puts it: “cut short”.", spare=True),
        _SINCE,
        _UNTIL,
    ),
    "unplaced": (
        Key("id", TEXT, noted("The name of this thing."), required=True),
        Key("name", TEXT, noted("What it is called on screen and in pictures."), required=True),
        Key("note", NOTE, "What the source says of it.", spare=True),
        Key("claim", TEXT, noted("The claim that names it."), required=True, refers="claim"),
        _SINCE,
        _UNTIL,
    ),
}
