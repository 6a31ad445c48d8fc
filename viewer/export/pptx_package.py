"""A package of parts that name each other, as Office writes them (ECMA-376, part 2): one ZIP file of XML and pictures.

Its bytes hang on the parts alone: entries bear no date and are stored as they are, for pictures are packed already, and
the little XML is not worth that the bytes hang on somebody's zlib.
"""

from collections.abc import Iterable
from io import BytesIO
from posixpath import join, relpath
from posixpath import split as parted
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from msgspec import Struct

from viewer.export.markup import attribute

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NO_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP file can tell


class Relation(Struct, frozen=True, kw_only=True):
    """What a part names by an id."""

    id: str
    kind: str  # the last word of its type, or the whole
    target: str  # the name of a part, or an address outside
    outside: bool = False


class Part(Struct, frozen=True, kw_only=True):
    """One file of a package."""

    name: str  # "ppt/slides/slide1.xml"
    kind: str  # its media type
    data: bytes
    relations: tuple[Relation, ...] = ()


def package_bytes(parts: Iterable[Part], relations: tuple[Relation, ...]) -> bytes:
    """The package, given its parts and what it names itself."""
    buffer, kinds = BytesIO(), {}
    with ZipFile(buffer, "w", ZIP_STORED) as package:
        _add(package, "_rels/.rels", _relations("", relations))
        for part in parts:
            kinds[part.name] = part.kind
            _add(package, part.name, part.data)
            if part.relations:
                folder, name = parted(part.name)
                _add(package, f"{folder}/_rels/{name}.rels", _relations(folder, part.relations))
        _add(package, "[Content_Types].xml", _content_types(kinds))
    return buffer.getvalue()


def _add(package: ZipFile, name: str, data: bytes) -> None:
    entry = ZipInfo(name, _NO_DATE)
    entry.create_system = 0
    package.writestr(entry, data)


def _relations(folder: str, relations: tuple[Relation, ...]) -> bytes:
    lines = (
        f"<Relationship{attribute('Id', each.id)}{attribute('Type', _kind(each.kind))}"
        f"{attribute('Target', each.target if each.outside else relpath(each.target, folder or '.'))}"
        f"{attribute('TargetMode', 'External') if each.outside else ''}/>"
        for each in relations
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'.encode()


def _kind(kind: str) -> str:
    return kind if ":" in kind else join(OFFICE, kind)


def _content_types(kinds: dict[str, str]) -> bytes:
    lines = (
        f"<Override{attribute('PartName', f'/{name}')}{attribute('ContentType', kind)}/>"
        for name, kind in kinds.items()
        if not name.endswith(".png")
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f"{''.join(lines)}</Types>"
    ).encode()
