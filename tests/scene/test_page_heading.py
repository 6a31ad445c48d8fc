import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace

from viewer.scene.marks import Scene, Text
from viewer.scene.page_heading import MARGIN_PX, page_heading
from viewer.story.story import Story

PENCIL = a_pencil()
M4 = the_m4_story()
LONG = "The first joint patrol of Turkish and Russian troops on the M4 highway in Idlib"


def heading(story: Story, event: str = "", width: float = 1440) -> Scene:
    found = page_heading(a_view(story, event), width, PENCIL)
    return Scene(width=width, height=found.height, background="#ffffff", marks=found.marks)


def titled(title: str) -> Story:
    return a_story(an_event(title, a_claim("it was so"), id="patrol", inferred=("year",)))


def lines(sheet: Scene) -> list[Text]:
    return [mark for mark in sheet.marks if isinstance(mark, Text) and mark.font.bold]


def test_an_event_is_told_with_its_date_and_the_number_of_accounts_beside_it() -> None:
    title, under = heading(M4, "first-patrol").marks
    assert (title.text, under.text) == (
        "First joint patrol on the M4", "15 March 2020 (year and day inferred) · two accounts",
    )  # fmt: skip
    assert title.y == under.y


def test_a_whole_story_is_told_with_its_period() -> None:
    assert heading(M4).words == ("The M4 corridor, Idlib", "September 2018 – 15 March 2020")


def test_on_a_narrow_page_the_date_stands_beneath() -> None:
    title, under = heading(M4, "first-patrol", 600).marks
    assert under.y > title.y
    assert under.x == title.x == MARGIN_PX


@pytest.mark.parametrize("width", [400, 600, 900, 1440])
def test_a_long_title_wraps_and_stays_whole(width: float) -> None:
    sheet = heading(titled(LONG), "patrol", width)
    assert " ".join(line.text for line in lines(sheet)) == LONG
    assert all(mark.x + mark.width <= width - MARGIN_PX for mark in sheet.marks if isinstance(mark, Text))
    assert all(mark.y < sheet.height for mark in sheet.marks if isinstance(mark, Text))


@pytest.mark.parametrize("title", [" ".join([LONG] * 9), "x" * 5_000])
def test_a_title_for_which_there_is_no_room_is_shortened_and_says_so(title: str) -> None:
    sheet = heading(titled(title), "patrol", 900)
    assert len(lines(sheet)) == 3
    assert lines(sheet)[-1].text.endswith("…")
    assert sheet.words[-1].endswith("(title shortened)")
    assert all(mark.x + mark.width <= 900 - MARGIN_PX for mark in sheet.marks if isinstance(mark, Text))


def test_the_shorter_the_title_the_larger_its_type() -> None:
    sizes = [lines(heading(titled(title), "patrol", 900))[0].font.size_px for title in ("Patrol", LONG, LONG * 2)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]


def test_a_title_of_spaces_is_no_title() -> None:
    story = replace(M4, title="  ")
    assert heading(story).words == ("", "September 2018 – 15 March 2020")
