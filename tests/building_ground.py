"""Builders for tests: a story with more on the ground, that reads without a problem.

It has a second road, areas, ground that changes hands, legs along that road and along none, and a town whose position
is not known.
"""

from pathlib import Path

from building import A_GEOGRAPHY, A_STORY, a_story

A_WIDER_GEOGRAPHY = A_GEOGRAPHY.replace(
    "}\n  ]",
    """},
    {"type": "Feature", "id": "pass",
     "properties": {"kind": "road", "name": "Pass road", "schematic": false, "credit": "nobody"},
     "geometry": {"type": "LineString", "coordinates": [[10, 50], [10.1, 50.5], [10, 51]]}},
    {"type": "Feature", "id": "fen", "properties": {"kind": "area", "name": "The fen", "credit": "drawn on foot"},
     "geometry": {"type": "Polygon", "coordinates": [
       [[10, 51], [11, 51], [11, 52], [10, 51]],
       [[10.6, 51.2], [10.8, 51.2], [10.8, 51.4], [10.6, 51.2]]]}},
    {"type": "Feature", "id": "isles", "properties": {"kind": "area", "name": "The isles", "credit": "nobody"},
     "geometry": {"type": "MultiPolygon", "coordinates": [
       [[[12, 50], [12.1, 50], [12.1, 50.1], [12, 50]]],
       [[[13, 50], [13.1, 50, 7], [13, 50.1], [13, 50]]]]}},
    {"type": "Feature", "id": "cove", "properties": {"kind": "town", "name": "Cove", "credit": "nobody"},
     "geometry": null}
  ]""",
)

A_WIDER_STORY = (
    A_STORY.replace("[road]", "[[road]]")
    + """
[[event]]
id = "parting"
title = "They part"
when = "2021-05-05"
lane = "Road"

  [[event.claim]]
  id = "met"
  source = "report"
  quote = "The trucks had met. The trucks had met."
  said_by = "opposition"

[[road]]
id = "pass"
claim = "turned"

[[strip]]
id = "slope"
name = "The slope"
road = "pass"
side = "left"
depth_km = 2.5
claim = "turned"
since = "convoy"

  [[strip.holder]]
  name = "The guard"
  words = "will hold"
  side = "Government"
  claim = "delay"
  since = "convoy"
  until = "convoy"

  [[strip.holder]]
  name = "The opposition"
  words = "turned back"
  side = "Opposition"
  claim = "turned"
  since = "talks"

[[area]]
id = "marsh"
name = "The marsh"
feature = "fen"
claim = "began"
since = "convoy"
until = "parting"

  [[area.holder]]
  name = "The guard"
  words = "will hold"
  side = "Government"
  claim = "delay"
  since = "convoy"
  until = "convoy"

  [[area.holder]]
  name = "The opposition"
  words = "turned back"
  side = "Opposition"
  claim = "turned"
  since = "talks"
  until = "talks"

  [[area.holder]]
  name = "The trucks"
  words = "had met"
  side = "Government"
  claim = "met"
  since = "parting"

[[area]]
id = "isles"
name = "The isles"
claim = "met"
since = "parting"

[[leg]]
id = "climb"
name = "The climb"
road = "pass"
places = ["alby", "cove"]
claim = "met"
since = "parting"

[[leg]]
id = "ferry"
name = "The ferry"
road = ""
places = ["beck", "cove"]
claim = "met"
since = "parting"
"""
)


def a_wider_story(folder: Path, story: str = A_WIDER_STORY, geography: str = A_WIDER_GEOGRAPHY) -> Path:
    """A story folder with these files; whatever is not given is as it should be."""
    return a_story(folder, story, geography=geography)
