"""The table of the format and the JSON Schema that editors complete from say the same."""

import copy
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from building import A_STORY
from building_ground import A_WIDER_STORY
from building_sources import A_STORY_OF_TWO_SOURCES
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading.addresses import LONGEST_URL, URL, bad_urls
from viewer.reading.case import Case
from viewer.reading.format import DATE_PARTS, FORMAT, SIDES
from viewer.reading.ground import MOST_ROADS, too_many_roads
from viewer.reading.measures import DEEPEST_KM, bad_depths, bad_figures
from viewer.reading.scanner import KeyPath
from viewer.reading.structure import missing_keys, unknown_format, unknown_keys, wrong_values
from viewer.reading.tables import Table

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "resources" / "schema" / "story.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
SHIPPED = (ROOT / "seeds" / "m4-corridor" / "story.toml").read_text("utf-8")
STORIES = [A_STORY, A_WIDER_STORY, A_STORY_OF_TWO_SOURCES, SHIPPED]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_key_has_the_same_meaning_in_the_schema() -> None:
    for kind, keys in FORMAT.items():
        table = SCHEMA["$defs"][kind] if kind else SCHEMA
        assert {name: key["description"] for name, key in table["properties"].items()} == {
            key.name: key.meaning for key in keys
        }
        assert table["required"] == [key.name for key in keys if key.required]
        assert all(key["title"] for key in table["properties"].values())


def test_choices_and_bounds_are_the_same_in_the_schema() -> None:
    tables = SCHEMA["$defs"]
    assert tables["strip"]["properties"]["side"]["enum"] == list(SIDES)
    assert tables["event"]["properties"]["inferred"]["items"]["enum"] == list(DATE_PARTS)
    assert tables["strip"]["properties"]["depth_km"]["maximum"] == DEEPEST_KM
    url = tables["source"]["properties"]["url"]
    assert (url["pattern"], url["maxLength"]) == (URL, LONGEST_URL)
    table, tables = SCHEMA["properties"]["road"]["anyOf"]
    assert (table, tables["maxItems"]) == ({"$ref": "#/$defs/road"}, MOST_ROADS)


def the_checker_accepts(document: dict[str, Any]) -> bool:
    """Whether the checker finds the structure right, whatever the values mean."""
    root = Table.of("", (), document)
    case = Case.of(root, {}, None)
    if list(unknown_format(root)):
        return False
    rules = (unknown_keys, missing_keys, wrong_values, bad_depths, bad_figures, bad_urls, too_many_roads)
    return not any(list(rule(case)) for rule in rules)


@pytest.mark.parametrize("text", STORIES, ids=["small", "wider", "two sources", "shipped"])
def test_a_good_story_fits_both(text: str) -> None:
    document = tomllib.loads(text)
    assert VALIDATOR.is_valid(document)
    assert the_checker_accepts(document)


@pytest.mark.parametrize("roads", [[], {}, MOST_ROADS, MOST_ROADS + 1])
def test_both_count_the_roads(roads: list[Any] | dict[str, Any] | int) -> None:
    document = tomllib.loads(A_STORY)
    document["road"] = [document["road"]] * roads if isinstance(roads, int) else roads
    assert the_checker_accepts(document) == VALIDATOR.is_valid(document) == (roads in ([], MOST_ROADS))


def paths(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, one in inner:
        yield from paths(one, (*path, step))


STRANGE = st.sampled_from(
    [
        *("", " ", "x", "north", "year", 0, 1, 1.0, 2, -3.5, 1_000, 1_001, True, False),
        *([0, 1], [0], [1, 1.0], [1, 1.5], [-1, 2], [True, 2], "https://courier.example/a", "mailto:a@b.example"),
        *([], ["x"], ["x", "x"], ["year", "day"], [""], [1], [["x"]]),
        *({}, {"x": 1}, [{}], {"unit": "km"}, {"unit": "km", "low": 1}),
    ]
)  # fmt: skip

ADDED = st.sampled_from(
    ["note", "id", "colour", "side", "claim", "figure", "road", "holder", "position", "url", "agreed"]
)


@st.composite
def mutants(draw: st.DrawFn) -> dict[str, Any]:
    document = copy.deepcopy(tomllib.loads(draw(st.sampled_from(STORIES))))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from([path for path in paths(document) if path]))
        around: Any = document
        for step in path[:-1]:
            around = around[step]
        match draw(st.sampled_from(["replace", "delete", "add", "repeat"])):
            case "replace":
                around[path[-1]] = copy.deepcopy(draw(STRANGE))
            case "delete":
                del around[path[-1]]
            case "add" if isinstance(around, dict):
                around[draw(ADDED)] = copy.deepcopy(draw(STRANGE))
            case _ if isinstance(around, list):
                around.append(copy.deepcopy(around[path[-1]]))
    return document


@settings(max_examples=400, deadline=None)
@given(mutants())
def test_schema_and_checker_agree_on_any_mutant_of_a_story(document: dict[str, Any]) -> None:
    assert the_checker_accepts(document) == VALIDATOR.is_valid(document)
