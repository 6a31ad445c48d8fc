"""Builders for tests: a small story on disk that reads without a problem, and ways to spoil it.

A mark in a text, `¦`, shows where a problem is expected; it is taken out before the text is written.
"""

from hashlib import sha256
from pathlib import Path

from viewer.reading.problems import Problem
from viewer.reading.read import read_story
from viewer.reading.spots import Lines, Spot

MARK = "¦"

A_SOURCE = """Trucks on the coast road

The ministry said on 3 May that 12 trucks passed along the coast road between Alby and Beck,
reportedly without delay. The opposition claimed that they “turned back” – in the rain.
The trucks had met. The trucks had met. It was 4 May when talks began. The guard will hold the dunes.
"""

A_GEOGRAPHY = """{
  "type": "FeatureCollection",
  "credit": "Positions: nobody",
  "features": [
    {"type": "Feature", "id": "coast", "properties": {"kind": "road", "name": "Coast road", "schematic": true, "credit": "drawn by hand"},
     "geometry": {"type": "LineString", "coordinates": [[10, 50], [10.5, 50.1], [11, 50]]}},
    {"type": "Feature", "id": "alby", "properties": {"kind": "town", "name": "Alby", "credit": "nobody"},
     "geometry": {"type": "Point", "coordinates": [10, 50]}},
    {"type": "Feature", "id": "beck", "properties": {"kind": "shape point", "name": "Beck", "credit": "nobody"},
     "geometry": {"type": "Point", "coordinates": [11, 50]}}
  ]
}
"""  # noqa: E501  one feature, one line, as such files are

A_STORY = f"""format = 1

[story]
title = "The coast road"
lanes = ["Talks", "Road"]
geography = "geography.geojson"

[[source]]
id = "report"
file = "sources/report.txt"
sha256 = "{sha256(A_SOURCE.encode()).hexdigest()}"
title = "Trucks on the coast road"

[[voice]]
id = "ministry"
name = "The ministry"
side = "Government"

[[voice]]
id = "opposition"
name = "The opposition"
side = "Opposition"

[[topic]]
id = "outcome"
title = "How it ended"

[[event]]
id = "convoy"
title = "A convoy"
when = "2021-05-03"
words = "on 3 May"
inferred = ["year"]
lane = "Road"

  [[event.claim]]
  id = "passed"
  source = "report"
  quote = "12 trucks passed along the coast road between Alby and Beck"
  said_by = "ministry"
  verb = "said"
  topic = "outcome"
  figure = {{ best = 12, unit = "trucks", words = "12" }}

  [[event.claim]]
  id = "delay"
  source = "report"
  quote = "without delay"
  said_by = "ministry"
  standing = "reportedly"
  made = "2021-05-03"

  [[event.claim]]
  id = "turned"
  source = "report"
  quote = "they “turned back” – in the rain"
  said_by = "opposition"
  through = ["ministry"]
  verb = "claimed"
  topic = "outcome"

[[event]]
id = "talks"
title = "Talks"
when = "2021-05-04"
lane = "Talks"

  [[event.claim]]
  id = "began"
  source = "report"
  quote = "talks began"
  said_by = "ministry"

[road]
id = "coast"
claim = "passed"

[[strip]]
id = "dunes"
name = "The dunes"
side = "north"
depth_km = 6
claim = "passed"
since = "convoy"
until = "talks"

  [strip.holder]
  name = "The guard"
  words = "will hold"
  side = "Government"
  claim = "delay"
  since = "convoy"

[[leg]]
id = "way"
name = "The way"
places = ["alby", "beck"]
claim = "passed"
contested_by = ["turned"]
dispute = "turned back"
since = "convoy"

[[unplaced]]
id = "camp"
name = "The camp"
claim = "began"
since = "talks"
"""


def a_story(folder: Path, story: str = A_STORY, source: str | bytes = A_SOURCE, geography: str = A_GEOGRAPHY) -> Path:
    """A story folder with these files; whatever is not given is as it should be."""
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "story.toml").write_bytes(story.encode())
    (folder / "sources" / "report.txt").write_bytes(source if isinstance(source, bytes) else source.encode())
    (folder / "geography.geojson").write_bytes(geography.encode())
    return folder


def changed(text: str, old: str, new: str, *more: str) -> str:
    """The text with one passage replaced, which must stand in it once; more pairs of old and new may follow."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the text"
    text = text.replace(old, new)
    return changed(text, *more) if more else text


def unmarked(text: str) -> tuple[str, Spot]:
    """The text without its mark, and where the mark was."""
    before, _, after = text.partition(MARK)
    assert MARK not in after, "one text, one mark"
    return before + after, Lines.of(before).spot(len(before))


def problems_of(folder: Path) -> tuple[Problem, ...]:
    """All that is wrong with the story in a folder."""
    return read_story(folder).problems


def told(folder: Path) -> list[tuple[str, str, int, int]]:
    """Code, file inside the folder, line and column of every problem."""
    return [
        (problem.code, Path(problem.file).relative_to(folder).as_posix(), problem.line, problem.col)
        for problem in problems_of(folder)
    ]
