"""Sources as CSL-JSON, for Zotero, pandoc and every program that cites in the Citation Style Language.

After the schema `csl-data.json` of citationstyles.org, version 1.0.2. A date that is not certain has no `date-parts`
but is told in words, as `literal`.
"""

from collections.abc import Iterable

from viewer.export.described_ground import Json
from viewer.export.reference import Reference, certain_dates
from viewer.story.date_words import said
from viewer.story.dates import Span
from viewer.story.sources import Source


def csl_json(sources: Iterable[Source]) -> str:
    """An array with one item for each source, ended by a line feed."""
    import json  # who only looks at a story does not need it

    items = [_item(Reference.of(source)) for source in sources]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(reference: Reference) -> Json:
    """What is known; of news the publisher is the paper that it stands in."""
    known: Json = {
        "id": reference.key,
        "type": "article-newspaper" if reference.is_news else "document",
        "author": [{"literal": author} for author in reference.authors],
        "title": reference.title,
        "container-title" if reference.is_news else "publisher": reference.publisher,
        "issued": _date(reference.published) if reference.published else None,
        "genre": reference.kind,
        "language": reference.language,
        "URL": reference.url,
        "accessed": _date(reference.retrieved) if reference.retrieved else None,
        "note": reference.note,
    }
    return {name: value for name, value in known.items() if value}


def _date(span: Span) -> Json:
    if dates := certain_dates(span):
        return {"date-parts": [list(parts) for parts in dates]}
    return {"literal": said(span)} | ({"circa": True} if span.approximate else {})
