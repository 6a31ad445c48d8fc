"""Builders for tests of what is cited: sources as values, and words that try to get out of where they are put."""

from hypothesis import strategies as st

from viewer.story.edtf import parse_edtf
from viewer.story.sources import Source, SourceId

HOSTILE = (
    "a title\nTY  - BOOK\r\nER  - ",
    "}\n@misc{other, title = {Other}}",
    r"\end{document} \input{/etc/passwd} $x^2_1$ 100% #1 & ~",
    "<b>bold</b><script>alert(1)</script><img src='file:///etc/passwd'>",
    "agreed to \u202ewardhtiw\u202c from 6 km\u200b",
    '=cmd|" /C calc"!A0',
    "tab\tnul\0bell\x07\u2028line\x85next",
    "{{{ unbalanced \\",
    '""" \'\'\' "',
)
words = st.sampled_from(HOSTILE) | st.text()
dates = st.sampled_from(
    (
        *("2020-03-15", "2020-03", "2020", "2020-02-2X~", "2018/2020", "2020-03-08/2020-03-14", "/2020-03-05"),
        *("2020-03-05/..", "2020?", "[2018,2020]", "{2019-01,2019-03}", "0001", "-0043-03-15", "2001-21", "1950S2"),
        *("Y-170000002", "156X-12-25", "2020-03-05T14:00:00Z", "Y20200"),
    )
)


def a_source(title: str = "A report", published: str = "", retrieved: str = "", **known: object) -> Source:
    """A document with a title; dates are in EDTF, whatever else is known of it is as in `Source`."""
    whole = {"id": SourceId("report"), "file": "sources/report.txt", "text": "", "sha256": "0", "verified": True}
    return Source(
        title=title,
        published=parse_edtf(published) if published else None,
        retrieved=parse_edtf(retrieved) if retrieved else None,
        **(whole | known),  # type: ignore[arg-type]
    )


@st.composite
def any_sources(draw: st.DrawFn) -> Source:
    """Documents of which everything or nothing is known, in any words."""
    texts = st.lists(words.filter(str.strip), max_size=3, unique=True).map(tuple)
    return a_source(
        draw(words),
        draw(dates | st.just("")),
        draw(dates | st.just("")),
        id=SourceId(draw(words)),
        kind=draw(st.sampled_from(("", "news report")) | words),
        authors=draw(texts),
        publisher=draw(words),
        place=draw(words),
        language=draw(words),
        url=draw(words),
        licence=draw(words),
        unknown=draw(texts),
    )
