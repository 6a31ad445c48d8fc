"""What a picture remembers: of which story it is, in which version and view, on whose word, and what is to be seen."""

from typing import Self

import msgspec
from msgspec import Struct

MOST_BYTES = 64 << 10  # of a note as JSON
MOST_OF_A_TITLE = 500  # letters
_IN_MARKUP = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


class PictureNote(Struct, frozen=True, kw_only=True):
    """The note that is written into a picture, and by which it finds its story again."""

    program: str  # "Claimline 0.1.0"
    title: str  # of the story, as it is written, but no more than `MOST_OF_A_TITLE`
    checksum: str  # of the story; "" where it has none
    view: str  # an address, see view/address.py; "" is the view with which a story opens
    credits: str
    alt: str  # what is to be seen, in words

    def names(self, title: str) -> bool:
        """Whether a story of this title can be the picture's."""
        return title[:MOST_OF_A_TITLE] == self.title

    def to_json(self) -> str:
        r"""The note as one line of ASCII with no letter that means anything to markup, its keys always in one order.

        >>> note = PictureNote(program="Claimline 1", title="A & B", checksum="", view="", credits="“R”", alt="")
        >>> note.to_json()[:52]
        '{"program":"Claimline 1","title":"A \\u0026 B","check'
        """
        import json  # the fields of a Struct, but msgspec writes no ASCII; only pictures that are written need it

        fields = {name: getattr(self, name) for name in self.__struct_fields__}
        return json.dumps(fields, separators=(",", ":")).translate(_IN_MARKUP)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The note that JSON tells; what a later version of the program adds to it is passed over.

        Raises:
            ValueError: It is no note, or one of more than 64 kB.
        """
        data = text.encode("utf-8", "replace") if isinstance(text, str) else text
        if len(data) > MOST_BYTES:
            raise ValueError(f"a note has at most {MOST_BYTES:,} bytes, this one {len(data):,}")
        try:
            return msgspec.json.decode(data, type=cls)
        except RecursionError as error:
            raise ValueError("this is no note: it is nested too deep") from error
