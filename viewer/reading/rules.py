"""RULES: everything that is checked in a story.toml; to add a rule, write a function and add it here."""

from collections.abc import Callable, Iterator

from viewer.reading.addresses import bad_urls
from viewer.reading.case import Case
from viewer.reading.comparisons import off_topic, one_sided
from viewer.reading.evidence import changed_sources, foreign_words, unread_files, unused_sources
from viewer.reading.findings import Finding
from viewer.reading.ground import endless_outlines, missing_roads, missing_sides, too_many_roads
from viewer.reading.measures import bad_dates, bad_depths, bad_figures, bad_positions, ends_before_start
from viewer.reading.quotations import misquotes, moved_quotes
from viewer.reading.references import duplicate_ids, unknown_references
from viewer.reading.structure import missing_keys, unknown_keys, wrong_values

Rule = Callable[[Case], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    unknown_keys,
    missing_keys,
    wrong_values,
    duplicate_ids,
    unknown_references,
    off_topic,
    one_sided,
    unread_files,
    changed_sources,
    unused_sources,
    bad_urls,
    misquotes,
    moved_quotes,
    foreign_words,
    bad_dates,
    ends_before_start,
    bad_figures,
    bad_depths,
    bad_positions,
    missing_roads,
    missing_sides,
    too_many_roads,
    endless_outlines,
)
