import json
import re
from pathlib import Path
from typing import Any

import pytest
from building_ground import a_wider_story
from msgspec.structs import replace

from viewer.export.description import NO_STORY, description
from viewer.export.description import __doc__ as form
from viewer.reading.problems import Problem, Severity
from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.events import EventId
from viewer.story.sources import Quote, QuoteState
from viewer.story.story import Story


@pytest.fixture(scope="module")
def story() -> Story:
    found = read_story(shipped_story()).story
    assert found is not None
    return found


@pytest.fixture(scope="module")
def described(story: Story) -> Any:
    return json.loads(json.dumps(description(story)))


@pytest.fixture
def wider(tmp_path: Path) -> Any:
    found = read_story(a_wider_story(tmp_path)).story
    assert found is not None
    return json.loads(json.dumps(description(found)))


def claim_of(described: Any, name: str) -> Any:
    [claim] = [claim for event in described["events"] for claim in event["claims"] if claim["id"] == name]
    return claim


def test_events_come_as_they_happened_with_both_ends_of_their_date(described: Any) -> None:
    first, *_, last = described["events"]
    assert (first["id"], first["earliest"], first["latest"]) == ("sochi-agreement", "2018-09-01", "2018-09-30")
    assert (last["id"], last["earliest"], last["latest"]) == ("first-patrol", "2020-03-15", "2020-03-15")


def test_an_end_that_is_not_known_is_null(described: Any) -> None:
    ends = {event["id"]: (event["earliest"], event["latest"]) for event in described["events"]}
    assert ends["clashes"] == (None, "2020-03-05")
    assert ends["turkish-response"] == ("2020-02-20", None)


def test_a_date_keeps_its_words_and_what_is_inferred(described: Any) -> None:
    attack = next(event for event in described["events"] if event["id"] == "aerial-attack")
    assert (attack["edtf"], attack["words"], attack["inferred"]) == ("2020-02-2X~", "in late February", ["year"])


def test_the_numbers_of_a_claim_cut_its_quote_out_of_the_kept_text(story: Story, described: Any) -> None:
    claims = [claim for event in described["events"] for claim in event["claims"]]
    assert {claim["state"] for claim in claims} == {"exact"}
    assert all(story.sources[0].text[claim["start"] : claim["end"]] == claim["quote"] for claim in claims)


def test_a_claim_tells_who_said_it_through_whom(described: Any) -> None:
    claim = claim_of(described, "patrol-land-and-air")
    assert (claim["said_by"], claim["through"], claim["side"], claim["verb"]) == (
        "turkish-mod",
        ["mod-statement", "anadolu"],
        "Turkey",
        "informed",
    )


def test_who_takes_no_side_has_null(described: Any) -> None:
    assert claim_of(described, "shorter-route")["side"] is None
    assert {voice["id"]: voice["side"] for voice in described["voices"]}["anadolu"] is None


def test_a_bound_is_not_made_a_number(described: Any) -> None:
    assert claim_of(described, "neutralized-2000")["figure"] == {
        "low": 2000,
        "best": None,
        "high": None,
        "unit": "Syrian troops “neutralized”",
        "words": "more than 2,000",
    }


def test_words_meant_everywhere_list_where_else_they_stand(described: Any) -> None:
    headline = claim_of(described, "headline")
    assert [headline["start"], headline["end"]] == [0, 51]
    assert headline["also"] == [[53, 104], [113, 164]]


def test_a_quote_that_is_not_found_has_no_place(story: Story) -> None:
    event = story.events[0]
    missing = Quote(text="nowhere", source=story.sources[0].id, state=QuoteState.MISSING, passages=())
    changed = replace(story, events=(replace(event, claims=(replace(event.claims[0], quote=missing),)),))
    claim = claim_of(description(changed), event.claims[0].id)
    assert (claim["state"], claim["start"], claim["end"], claim["also"]) == ("missing", None, None, [])


def test_places_stand_on_the_road_to_the_metre(described: Any) -> None:
    places = {place["id"]: place for place in described["places"]}
    assert (places["latakia"]["chainage_km"], places["latakia"]["offset_km"]) == (0, 0)
    assert places["aleppo"]["chainage_km"] == described["road"]["length_km"]
    assert all(place["chainage_km"] == round(place["chainage_km"], 3) for place in places.values())
    assert not places["trumba"]["shown"]


def test_without_a_road_places_have_no_chainage(story: Story) -> None:
    roadless: Any = description(replace(story, roads=()))
    assert roadless["road"] is None
    assert roadless["roads"] == []
    assert {place["chainage_km"] for place in roadless["places"]} == {None}


def test_the_main_road_is_also_the_first_of_all(wider: Any) -> None:
    assert [road["id"] for road in wider["roads"]] == ["coast", "pass"]
    assert wider["roads"][0] == {"id": "coast", **wider["road"]}


def test_a_place_without_a_position_has_neither_degrees_nor_a_station(wider: Any) -> None:
    cove = wider["places"][-1]
    assert cove["id"] == "cove"
    assert {cove[key] for key in ("lat", "lon", "chainage_km", "offset_km")} == {None}


def test_a_strip_tells_its_road_its_side_and_who_holds_it_when(wider: Any) -> None:
    slope = wider["strips"][1]
    assert (slope["road"], slope["side"], slope["depth_km"], slope["until"]) == ("pass", "left", 2.5, None)
    assert [(holder["side"], holder["since"], holder["until"]) for holder in slope["holders"]] == [
        ("Government", "convoy", "convoy"),
        ("Opposition", "talks", None),
    ]


def test_an_area_tells_whose_outline_it_has_and_who_holds_it(wider: Any) -> None:
    marsh, isles = wider["areas"]
    assert (marsh["credit"], marsh["claim"]) == ("drawn on foot", "began")
    assert (marsh["since"], marsh["until"]) == ("convoy", "parting")
    assert [holder["words"] for holder in marsh["holders"]] == ["will hold", "turned back", "had met"]
    assert isles["holders"] == []


def test_a_leg_along_no_road_has_null(wider: Any) -> None:
    assert [(leg["id"], leg["road"]) for leg in wider["legs"]] == [("way", "coast"), ("climb", "pass"), ("ferry", None)]
    assert wider["legs"][0]["contested_by"] == ["turned"]


def test_what_has_no_position_is_described(wider: Any) -> None:
    assert wider["unplaced"] == [
        {"id": "camp", "name": "The camp", "note": "", "claim": "began", "since": "talks", "until": None}
    ]


def test_coverage_says_what_no_claim_quotes(described: Any) -> None:
    [coverage] = described["coverage"]
    bare = [sentence["text"] for sentence in coverage["sentences"] if not sentence["claims"]]
    assert (coverage["source"], coverage["uncovered"], bare) == ("report", 1, ["ANKARA"])


def test_one_event_is_described_alone_but_against_the_whole_coverage(story: Story, described: Any) -> None:
    alone: Any = json.loads(json.dumps(description(story, event=EventId("deal"))))
    assert [event["id"] for event in alone["events"]] == ["deal"]
    assert alone["coverage"] == described["coverage"]


def test_problems_are_described_even_where_no_story_could_be_read() -> None:
    problem = Problem(code="story-missing", file="x/story.toml", line=1, col=1, message="no such file")
    described = description(NO_STORY, [problem, replace(problem, severity=Severity.WARNING)])
    severities = [found["severity"] for found in described["problems"]]  # type: ignore[attr-defined]
    assert (described["title"], described["events"], severities) == ("", [], ["error", "warning"])


def test_every_name_of_the_form_is_documented(described: Any, wider: Any) -> None:
    documented = set(re.findall(r"\w+", form or ""))
    assert names_in(described) | names_in(wider) <= documented


def names_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(names_in, value.values()))
    return set().union(*map(names_in, value)) if isinstance(value, list) else set()
