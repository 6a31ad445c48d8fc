"""All claims of a story as a file: Web Annotations (.jsonld, .json) or a table (.csv)."""

from enum import Enum
from pathlib import Path

from viewer.export.annotations import annotations
from viewer.export.claims_table import claims_table
from viewer.export.safe_file import write_file
from viewer.export.terminal import tell, tell_json
from viewer.refusal import ViewerError
from viewer.story.story import Story

STDOUT = Path("-")
_BYTE_ORDER_MARK = "\ufeff"  # without it, Excel takes a table for text of another time


class ClaimsFormat(Enum):
    """How claims are written."""

    ANNOTATIONS = "jsonld"
    TABLE = "csv"


_BY_SUFFIX = {".jsonld": ClaimsFormat.ANNOTATIONS, ".json": ClaimsFormat.ANNOTATIONS, ".csv": ClaimsFormat.TABLE}


def claims_format(path: Path) -> ClaimsFormat:
    """The format that the name of a file asks for; stdout gets annotations.

    Raises:
        ViewerError: It asks for none of them.
    """
    form = ClaimsFormat.ANNOTATIONS if path == STDOUT else _BY_SUFFIX.get(path.suffix.lower())
    if form is None:
        *others, last = _BY_SUFFIX
        raise ViewerError(f"claims are written as {', '.join(others)} or {last}, not as “{path.name}”")
    return form


def write_claims(story: Story, form: ClaimsFormat, path: Path) -> None:
    """Write all claims of a story; a file of that name is replaced only once the new one is whole.

    Raises:
        ViewerError: The file cannot be written.
    """
    write_file(path, _text(story, form).encode())


def tell_claims(story: Story, form: ClaimsFormat) -> None:
    """Write all claims of a story to stdout, with the ends of lines that are usual there; raises what `tell` raises."""
    if form is ClaimsFormat.ANNOTATIONS:
        tell_json(annotations(story))
    else:
        tell([claims_table(story).replace("\r\n", "\n").removesuffix("\n")])


def _text(story: Story, form: ClaimsFormat) -> str:
    if form is ClaimsFormat.TABLE:
        return _BYTE_ORDER_MARK + claims_table(story)
    import json  # a table does not need it

    return json.dumps(annotations(story), ensure_ascii=False, indent=2) + "\n"
