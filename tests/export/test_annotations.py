"""Claims as Web Annotations: what the model says that they MUST be is checked here by hand."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from a_source import a_source
from a_story import a_claim, a_story, an_event, the_m4_story
from a_text import quoting_stories
from building_sources import a_story_of_two_sources
from hypothesis import given
from msgspec.structs import replace

from viewer.export.annotations import annotations
from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.sources import Claim, QuoteState
from viewer.story.story import Story

NAME = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
PURPOSES = {"describing", "classifying", "tagging", "commenting"}


def read_back(story: Story) -> Any:
    """The annotations of a story after a trip through JSON, which are as the model wants them."""
    whole = json.loads(json.dumps(annotations(story)))
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert whole["type"] == "AnnotationCollection"
    page = whole["first"]
    assert (page["type"], page["partOf"], page["id"]) == ("AnnotationPage", whole["id"], whole["last"])
    assert whole["total"] == len(page["items"]) == len(story.claim)
    names = [whole["id"], page["id"], *(item["id"] for item in page["items"])]
    assert all(NAME.fullmatch(name) for name in names)
    assert len(set(names)) == len(names)
    for item in page["items"]:
        check_annotation(item)
    return whole


def check_annotation(item: Any) -> None:
    assert item["type"] == "Annotation"
    assert item["motivation"] == "describing"
    for body in item["body"]:
        assert body["type"] == "TextualBody"
        assert body["purpose"] in PURPOSES
        assert isinstance(body["value"], str)
        assert body["value"]
    for target in targets(item):
        assert target["type"] == "SpecificResource"
        assert re.fullmatch(r"[\w./~%-]+", target["source"]["id"], re.ASCII)


def targets(item: Any) -> list[Any]:
    return item["target"] if isinstance(item["target"], list) else [item["target"]]


def items_by_claim(story: Story) -> list[tuple[Claim, Any]]:
    return list(zip(story.claims, read_back(story)["first"]["items"], strict=True))


def check_selectors(story: Story) -> None:
    """Every selector leads by code points to the words that it names, as often as the quote stands in the source."""
    for claim, item in items_by_claim(story):
        source = story.source[claim.quote.source]
        selected = [target["selector"] for target in targets(item) if "selector" in target]
        assert len(selected) == len(claim.quote.passages)
        for quote, position in selected:
            assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
            start, end = position["start"], position["end"]
            assert source.text[start:end] == quote["exact"] != ""
            assert source.text[:start].endswith(quote["prefix"])
            assert source.text[end:].startswith(quote["suffix"])
            assert len(quote["prefix"]) == min(32, start)
            assert len(quote["suffix"]) == min(32, len(source.text) - end)
        if claim.quote.state is QuoteState.EXACT:
            assert {quote["exact"] for quote, _ in selected} == {claim.quote.text}


def bodies(item: Any, purpose: str) -> list[str]:
    return [body["value"] for body in item["body"] if body["purpose"] == purpose]


def test_every_selector_of_the_story_that_ships_leads_to_its_words() -> None:
    check_selectors(the_m4_story())


def test_every_selector_of_a_story_of_two_sources_leads_to_its_words(tmp_path: Path) -> None:
    story = read_story(a_story_of_two_sources(tmp_path)).story
    assert story
    check_selectors(story)
    languages = {
        target["source"]["id"]: target["source"] for _, item in items_by_claim(story) for target in targets(item)
    }
    assert languages["sources/report.txt"]["via"] == "https://courier.example/2022/03/dockers-walk-out"
    assert languages["sources/bulletin.txt"]["language"] == "ar"


@given(quoting_stories())
def test_every_selector_leads_to_its_words_in_any_text(story: Story) -> None:
    check_selectors(story)


def test_an_annotation_says_who_speaks_of_which_event_and_matter_on_which_side() -> None:
    [item] = [item for claim, item in items_by_claim(the_m4_story()) if claim.id == "patrol-land-and-air"]
    assert bodies(item, "describing") == ["Turkish Defense Ministry ← written statement ← Anadolu Agency · informed"]
    assert bodies(item, "classifying") == ["First joint patrol on the M4, 15 March 2020 (year and day inferred)"]
    assert bodies(item, "tagging") == ["How the first patrol went", "Turkey"]
    assert bodies(item, "commenting") == []


def test_words_that_are_meant_everywhere_have_a_target_for_each_place() -> None:
    [item] = [item for claim, item in items_by_claim(the_m4_story()) if claim.id == "headline"]
    starts = [target["selector"][1]["start"] for target in targets(item)]
    assert starts == [0, 53, 113]


def test_a_quote_that_differs_targets_the_words_of_the_source_and_says_so() -> None:
    story = a_story(an_event("Talks", a_claim("We left at dawn.", found=QuoteState.DIFFERS)))
    source = replace(story.sources[0], text="We left at noon.")
    [(_, item)] = items_by_claim(replace(story, sources=(source,)))
    assert targets(item)[0]["selector"][0]["exact"] == "We left at noon."
    assert bodies(item, "commenting") == ["The story quotes it as “We left at dawn.”, which differs from the source."]


def test_a_quote_that_is_not_found_targets_the_document_as_a_whole_and_says_so() -> None:
    story = a_story(an_event("Talks", a_claim("We left.", found=QuoteState.MISSING, note="Heard on the radio.")))
    [(_, item)] = items_by_claim(story)
    assert item["target"] == {
        "type": "SpecificResource",
        "source": {"id": "report.txt", "type": "Text", "format": "text/plain"},
    }
    assert bodies(item, "commenting") == [
        "The story quotes it as “We left.”, which is not found in the source.",
        "Heard on the radio.",
    ]


def test_the_name_of_a_file_becomes_an_address_relative_to_the_story() -> None:
    story = a_story(an_event("Talks"))
    source = replace(a_source(), file="sources/a b#c?ü%.txt", text=story.sources[0].text)
    [(_, item)] = items_by_claim(replace(story, sources=(source,)))
    address = item["target"]["source"]["id"]
    assert address == "sources/a%20b%23c%3F%C3%BC%25.txt"
    assert unquote(address) == source.file


def test_the_same_story_gives_the_same_bytes_and_another_version_other_names() -> None:
    first, again = (read_story(shipped_story()).story for _ in range(2))
    assert first
    assert again
    assert json.dumps(annotations(first)) == json.dumps(annotations(again))
    later = annotations(replace(first, checksum="0"))
    assert later["id"] != annotations(first)["id"]


def test_a_story_without_claims_has_no_page() -> None:
    empty = annotations(replace(the_m4_story(), events=()))
    assert (empty["total"], "first" in empty, "last" in empty) == (0, False, False)


@pytest.mark.parametrize(("title", "direction"), [("نشرة", "rtl"), ("News", "ltr")])
def test_a_body_says_from_which_side_it_is_read(title: str, direction: str) -> None:
    [(_, item)] = items_by_claim(a_story(an_event(title, a_claim())))
    [body] = [body for body in item["body"] if body["purpose"] == "classifying"]
    assert body["textDirection"] == direction
