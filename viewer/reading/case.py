"""A case: everything that a story's files say, for the rules to look at."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from viewer.reading.anchors import Anchor, find_quote
from viewer.reading.documents import Document
from viewer.reading.features import AREA, KINDS, POINT_KINDS, ROAD
from viewer.reading.format import FORMAT, Key
from viewer.reading.geography import Geography
from viewer.reading.problems import Refusal
from viewer.reading.scanner import KeyPath
from viewer.reading.tables import Table
from viewer.story.corridor import Road
from viewer.story.edtf import DateError, parse_edtf
from viewer.story.events import story_order
from viewer.story.sources import QuoteState

MOST_SEARCHED = 200_000_000  # code points of sources that are searched for passages like quotes; some seconds' work

_CHARTED_AS = {"road": (ROAD,), "area": (AREA,), "place": POINT_KINDS}  # kinds of features by what is referred to


class Case(Struct, frozen=True, dict=True):
    """The tables of story.toml, with what was read of the files that they name."""

    root: Table
    documents: Mapping[str, Document | Refusal]  # by file name
    geography: Geography | Refusal | None  # None: the story has none
    anchors: Mapping[KeyPath, Anchor]  # of each quote, by the path of its claim; none where the source is not known
    main_road: str = ""  # the id of the first road that the file has, whether good or not; "": it has none

    @classmethod
    def of(
        cls, root: Table, documents: Mapping[str, Document | Refusal], geography: Geography | Refusal | None
    ) -> Self:
        """The case of what was read, with every quote looked for in its source."""
        case = cls(root, documents, geography, {}, root.first("road").text("id"))
        return replace(case, anchors=dict(case._anchors()))

    @cached_property
    def tables(self) -> Mapping[str, tuple[Table, ...]]:
        """All tables by kind, in the order of the file."""
        kinds: dict[str, list[Table]] = defaultdict(list)
        for table in self.root.walk():
            kinds[table.kind].append(table)
        return {kind: tuple(tables) for kind, tables in kinds.items()}

    def of_kind(self, kind: str) -> tuple[Table, ...]:
        """The tables of a kind: every "claim", of whichever event."""
        return self.tables.get(kind, ())

    def document(self, source: str) -> Document | None:
        """The document of the source with an id; None if there is no such source, or it could not be read."""
        document = self.documents.get(self._file_of.get(source, ""))
        return document if isinstance(document, Document) else None

    @property
    def charted(self) -> Geography:
        """What of the geography is good; nothing where it could not be read."""
        return self.geography if isinstance(self.geography, Geography) else Geography()

    def road_of(self, table: Table) -> str:
        """The id of the road along which a strip or a leg lies, the main one if it does not say; "" is none."""
        return table.text("road") if "road" in table.values else self.main_road

    def road(self, name: str) -> Road | None:
        """The road with an id, as the geography has it and a claim names it; None if there is none such."""
        named, line = self._road_of.get(name), self.charted.road.get(name)
        return line.named_by(named.text("claim")) if named and line else None

    @cached_property
    def _road_of(self) -> Mapping[str, Table]:
        return {road.text("id"): road for road in self.of_kind("road")}

    def claims(self, names: Collection[str]) -> tuple[Table, ...]:
        """The claims with these ids, as far as there are such."""
        return tuple(claim for name in names if (claim := self._claim_of.get(name)))

    @cached_property
    def _claim_of(self) -> Mapping[str, Table]:
        return {claim.text("id"): claim for claim in self.of_kind("claim")}

    def voices(self, names: Iterable[str]) -> tuple[Table, ...]:
        """The voices with these ids, as far as there are such."""
        return tuple(voice for name in names if (voice := self._voice_of.get(name)))

    @cached_property
    def _voice_of(self) -> Mapping[str, Table]:
        return {voice.text("id"): voice for voice in self.of_kind("voice")}

    @cached_property
    def _file_of(self) -> Mapping[str, str]:
        files: dict[str, str] = {}
        for source in self.of_kind("source"):
            files.setdefault(source.text("id"), source.text("file"))
        return files

    def _anchors(self) -> Iterator[tuple[KeyPath, Anchor]]:
        left = MOST_SEARCHED
        for claim in self.of_kind("claim"):
            document = self.document(claim.text("source"))
            if document and claim.text("quote"):
                anchor = _anchor(claim, document.text, nearest=left > 0)
                left -= len(document.text) if anchor.state is not QuoteState.EXACT else 0
                yield claim.path, anchor

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """The place of each event in the order of the story, by id; without those whose date is not known."""
        orders = []
        for index, event in enumerate(self.of_kind("event")):
            try:
                orders.append((story_order(parse_edtf(event.text("when"))), index, event.text("id")))
            except DateError:
                continue
        return {name: rank for rank, (_, _, name) in enumerate(sorted(orders))}

    def known(self, key: Key) -> Collection[str] | None:
        """The names to which a key may refer; None where they cannot be known."""
        if key.in_geography:
            return self._in_geography(_CHARTED_AS[key.refers])
        match key.refers:
            case "lane":
                return self.root.first("story").texts("lanes") or None
            case "side":
                return self._written("voice", "side")
            case kind:
                return self._written(kind, "id")

    def _written(self, kind: str, key: str) -> Collection[str] | None:
        """The texts under a key of all tables of a kind; None where the story lacks all of a kind that it needs."""
        needed = any(table.name == kind and table.required for table in FORMAT[""])
        if needed and not self.of_kind(kind):
            return None
        return dict.fromkeys(table.text(key) for table in self.of_kind(kind))

    def _in_geography(self, kinds: tuple[str, ...]) -> Collection[str] | None:
        """The ids of all features of these kinds, and of those that have no kind that is known, which was told."""
        if isinstance(self.geography, Refusal):
            return None
        charted = self.geography.kinds if self.geography else {}
        if charted is None:
            return None
        return {name: kind for name, kind in charted.items() if kind in kinds or kind not in KINDS}


def _anchor(claim: Table, text: str, nearest: bool) -> Anchor:
    return find_quote(
        text,
        claim.text("quote"),
        claim.text("prefix"),
        claim.text("suffix"),
        everywhere=claim.flag("everywhere"),
        nearest=nearest,
        about=next(iter(claim.whole_numbers("position")), None),
    )
