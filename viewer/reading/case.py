"""A case: everything that a story's files say, for the rules to look at."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from viewer.reading.anchors import Anchor, find_quote
from viewer.reading.documents import Document
from viewer.reading.features import POINT_KINDS, ROAD
from viewer.reading.format import FORMAT
from viewer.reading.geography import Geography
from viewer.reading.problems import Refusal
from viewer.reading.scanner import KeyPath
from viewer.reading.tables import Table
from viewer.story.edtf import DateError, parse_edtf
from viewer.story.events import story_order
from viewer.story.sources import QuoteState

MOST_SEARCHED = 200_000_000  # code points of sources that are searched for passages like quotes; some seconds' work


class Case(Struct, frozen=True, dict=True):
    """The tables of story.toml, with what was read of the files that they name."""

    root: Table
    documents: Mapping[str, Document | Refusal]  # by file name
    geography: Geography | Refusal | None  # None: the story has none
    anchors: Mapping[KeyPath, Anchor]  # of each quote, by the path of its claim; none where the source is not known

    @classmethod
    def of(
        cls, root: Table, documents: Mapping[str, Document | Refusal], geography: Geography | Refusal | None
    ) -> Self:
        """The case of what was read, with every quote looked for in its source."""
        case = cls(root, documents, geography, {})
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

    def claims(self, names: Collection[str]) -> tuple[Table, ...]:
        """The claims with these ids, as far as there are such."""
        return tuple(claim for name in names if (claim := self._claim_of.get(name)))

    @cached_property
    def _claim_of(self) -> Mapping[str, Table]:
        return {claim.text("id"): claim for claim in self.of_kind("claim")}

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

    def known(self, kind: str) -> Collection[str] | None:
        """The names of a kind that may be referred to; None where they cannot be known."""
        match kind:
            case "lane":
                return self.root.first("story").texts("lanes") or None
            case "side":
                return self._written("voice", "side")
            case "road" | "place":
                return self._in_geography(kind)
            case _:
                return self._written(kind, "id")

    def _written(self, kind: str, key: str) -> Collection[str] | None:
        """The texts under a key of all tables of a kind; None where the story lacks all of a kind that it needs."""
        needed = any(table.name == kind and table.required for table in FORMAT[""])
        if needed and not self.of_kind(kind):
            return None
        return dict.fromkeys(table.text(key) for table in self.of_kind(kind))

    def _in_geography(self, kind: str) -> Collection[str] | None:
        if isinstance(self.geography, Refusal):
            return None
        kinds = self.geography.kinds if self.geography else {}
        if kinds is None:
            return None
        others = POINT_KINDS if kind == "road" else (ROAD,)
        return {name: written for name, written in kinds.items() if written not in others}


def _anchor(claim: Table, text: str, nearest: bool) -> Anchor:
    return find_quote(
        text,
        claim.text("quote"),
        claim.text("prefix"),
        claim.text("suffix"),
        everywhere=claim.flag("everywhere"),
        nearest=nearest,
    )
