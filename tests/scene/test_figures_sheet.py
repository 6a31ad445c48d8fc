"""The charts of an event."""

from a_story import a_claim, a_pencil, a_story, a_view, an_event
from sheet import collisions, says, texts

from viewer.scene.doors import doors
from viewer.scene.figures_sheet import MOST_CHARTS, FiguresSheet, layout_figures
from viewer.scene.marks import OfClaim
from viewer.story.figures import series_of
from viewer.story.sources import Claim, Figure

PENCIL = a_pencil()


def counts(quote: str, unit: str = "trucks", side: str = "", **numbers: float) -> Claim:
    return a_claim(quote, side=side, figure=Figure(unit=unit, **numbers or {"best": 12}))


def sheet(*claims: Claim, width: float = 540) -> FiguresSheet:
    story = a_story(an_event("Convoy", *claims))
    return layout_figures(series_of(story, story.events[0]), a_view(story, "Convoy"), width, PENCIL)


def test_each_number_has_a_chart_of_its_own_under_its_unit() -> None:
    found = sheet(counts("a"), counts("b", "men"), counts("c"), counts("d", "men"))
    assert len(found.charts) == 2
    assert found.charts[0].bottom < found.charts[1].top
    assert says(found.scene, "trucks · 2 claims")
    assert says(found.scene, "men · 2 claims")


def test_keys_lead_through_the_rows_from_top_to_bottom() -> None:
    found = sheet(counts("a"), counts("b", "men"), counts("c"), counts("d", "men"))
    assert [door.subject for door in doors(found.scene)] == [OfClaim(claim) for claim in "acbd"]


def test_the_sides_have_a_key_where_there_are_any() -> None:
    found = sheet(counts("a", side="North"), counts("b", side="South"), counts("c")).scene
    assert says(found, "North South no side")
    assert not says(sheet(counts("a"), counts("b")).scene, "no side")


def test_a_long_key_takes_several_lines() -> None:
    found = sheet(*(counts(f"c{number}", side=f"The side of number {number}") for number in range(8)), width=320).scene
    assert collisions(found) == []
    assert all(text.x + text.width <= 320 for text in texts(found))


def test_the_caption_says_how_to_read_what_is_drawn_and_nothing_else() -> None:
    assert says(sheet(counts("a"), counts("b")).scene, "as each voice puts it")
    assert not says(sheet(counts("a"), counts("b")).scene, "bars")
    assert says(sheet(counts("a", low=1, high=2), counts("b")).scene, "bars: from lowest to highest stated")
    assert says(sheet(counts("a", low=1), counts("b")).scene, "arrows: only a bound is stated")
    for years in ((1998, 2003), (-2003, -1998)):
        close = sheet(counts("a", best=years[0]), counts("b", best=years[1])).scene
        assert says(close, "the axis does not begin at 0")


def test_what_has_no_room_is_counted() -> None:
    assert says(sheet(*(counts(f"c{number}") for number in range(70))).scene, "and 10 more claims in the story")
    assert sheet(*(counts(f"c{number}") for number in range(70))).told.endswith("\nand 10 more claims in the story")
    units = [f"unit {number}" for number in range(MOST_CHARTS + 2)]
    found = sheet(*(counts(f"{unit} {half}", unit) for unit in units for half in "ab"))
    assert len(found.charts) == MOST_CHARTS
    assert says(found.scene, "and 2 more numbers that several claims state")


def test_the_sheet_is_as_high_as_its_charts_need() -> None:
    small, large = sheet(counts("a"), counts("b")), sheet(counts("a"), counts("b"), counts("c"))
    assert large.scene.height - small.scene.height == 26
    assert small.charts[-1].bottom < small.scene.height


def test_markup_in_a_unit_is_read_as_it_is_written() -> None:
    assert says(sheet(counts("a", "<i>men</i>"), counts("b", "<i>men</i>")).scene, "<i>men</i> ·")
