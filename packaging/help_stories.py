"""The stories that the help tells of: the one that a reader makes in ten minutes, and one of all kinds of dates."""

import re
from datetime import date
from pathlib import Path

from viewer.export.new_story import start_story
from viewer.resources import resource

PAGE = "first-story.md"
BEGINS_ANEW = "Whoever speaks"  # in the story to begin with: from here on the reader's own lines follow

LOOKS = (  # title, date, whether two sides tell it
    ("A day", "2020-03-04", False),
    ("A day, told roughly", "2020-03-10~", False),
    ("A day of which the source is not sure", "2020-03-17?", False),
    ("A span of days", "2020-03-03/2020-03-08", False),
    ("A span, told roughly", "2020-03-13~/2020-03-22~", False),
    ("A span of which the source is not sure", "2020-03-03?/2020-03-08?", False),
    ("Two sides tell it", "2020-03-14/2020-03-20", True),
    ("One of several days", "[2020-03-03..2020-03-08]", False),
    ("All of several days", "{2020-03-14,2020-03-17,2020-03-20}", False),
    ("Nobody tells when it began", "/2020-03-08", False),
    ("It goes on", "2020-03-14/..", False),
)
LANES = (("Days", 3), ("Spans", 4), ("Some days", 2), ("Open ends", 2))  # and how many of them stand on each


def ten_minutes_story(folder: Path) -> Path:
    """The story of the page, made as the page says: its blocks, from top to bottom, typed into a new folder."""
    page = resource("help", PAGE).read_text(encoding="utf-8")
    [report] = re.findall(r"```text\n(.*?)```", page, re.DOTALL)
    lanes, *rest = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    file = folder / "report.txt"
    file.write_text(report, encoding="utf-8")
    start_story(folder / "bridge", [file], "", date(2024, 7, 1))
    story = folder / "bridge" / "story.toml"
    begun = story.read_text(encoding="utf-8")
    kept = begun[: begun.rindex("\n", 0, begun.index(BEGINS_ANEW)) + 1]
    story.write_text(re.sub("^lanes = .*\n", lanes, kept, flags=re.MULTILINE) + "\n".join(rest), encoding="utf-8")
    return folder / "bridge"


def looks_story(folder: Path) -> Path:
    """A story with each kind of date that looks different."""
    lanes = [lane for lane, count in LANES for _ in range(count)]
    events = "".join(_event(number, lane, *look) for number, (lane, look) in enumerate(zip(lanes, LOOKS, strict=True)))
    names = ", ".join(f'"{lane}"' for lane, _ in LANES)
    story = (
        f'format = 1\n[story]\ntitle = "Dates"\nlanes = [{names}]\n'
        '[[source]]\nid = "s"\nfile = "sources/s.txt"\ntitle = "Dates"\n'
        + "".join(f'[[voice]]\nid = "{side}"\nname = "{side}"\nside = "{side}"\n' for side in ("One", "Other"))
        + '[[topic]]\nid = "t"\ntitle = "It"\n'
        + events
    )
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "s.txt").write_text("It was so.\n", encoding="utf-8")
    (folder / "story.toml").write_text(story, encoding="utf-8")
    return folder


def _event(number: int, lane: str, title: str, when: str, told_by_two: bool) -> str:
    sides = ("One", "Other") if told_by_two else ("One",)
    claims = "".join(
        f'[[event.claim]]\nid = "c{number}{side}"\nsource = "s"\nquote = "It was so"\nsaid_by = "{side}"\ntopic = "t"\n'
        for side in sides
    )
    return f'[[event]]\nid = "e{number}"\ntitle = "{title}"\nwhen = "{when}"\nlane = "{lane}"\n{claims}'
