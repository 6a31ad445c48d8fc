"""Areas: ground within an outline, in the colour of who is said to hold it."""

import pytest
from a_story import a_claim, a_pencil, a_road, a_story, a_view, an_event
from msgspec.structs import replace
from sheet import marks_of, says, strays

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.hit import hit
from viewer.scene.marks import Hatch, Line, OfClaim, Scene
from viewer.story.corridor import Road
from viewer.story.events import EventId
from viewer.story.ground import Area, Holder, Holds, Ring
from viewer.story.sources import ClaimId
from viewer.story.story import Story
from viewer.view.state import Layout

PENCIL = a_pencil()
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)
SQUARE: Ring = ((49.97, 10.4), (50.03, 10.4), (50.03, 10.6), (49.97, 10.6), (49.97, 10.4))
HOLE: Ring = ((49.99, 10.45), (50.01, 10.45), (50.01, 10.55), (49.99, 10.55), (49.99, 10.45))


def a_holder(name: str, side: str, since: str) -> Holder:
    return Holder(
        name=name, words="holds", side=side, claim=ClaimId(f"{name} hold it"), holds=Holds(since=EventId(since))
    )


def a_zone(*rings: Ring, holders: tuple[Holder, ...] = ()) -> Area:
    return Area(
        id="zone", name="The zone", polygons=(rings or (SQUARE,),), credit="an atlas", claim=ClaimId("War happened"),
        holds=Holds(since=EventId("War")), holders=holders,
    )  # fmt: skip


def of(area: Area, road: Road | None = None) -> Story:
    """A story with the area; the army and the guard take it in turn."""
    claims = [a_claim(f"{name} hold it", said_by=name, side=name) for name in ("Army", "Guard")]
    story = a_story(
        an_event("War", a_claim("War happened"), *claims, when="2001"), an_event("Peace", when="2002"), road=road
    )
    return replace(story, areas=(area,))


def sheet_of(story: Story, event: str = "War", layout: Layout = Layout.MAP) -> Scene:
    return layout_corridor(a_view(story, event, layout=layout), 1200, 600, PENCIL)


def hatches(sheet: Scene) -> list[tuple[str, bool]]:
    """Colour and slope of the hatches on a sheet, in paint order."""
    fills = [mark.fill for mark in sheet.marks if isinstance(mark, Line) and isinstance(mark.fill, Hatch)]
    return [(f"#{fill.background[-6:]}", fill.rising) for fill in fills if isinstance(fill.background, str)]


@LAYOUTS
def test_an_area_is_a_door_to_its_claim_and_says_what_it_is(layout: Layout) -> None:
    sheet = sheet_of(of(a_zone(), a_road()), layout=layout)
    assert says(sheet, "The zone")
    assert marks_of(sheet, OfClaim("War happened"))
    assert strays(sheet) == []


def test_an_area_needs_no_road() -> None:
    sheet = sheet_of(of(a_zone()))
    assert says(sheet, "The zone")
    assert says(sheet, "this story has no road; north up")


def test_an_area_takes_the_colour_of_who_holds_it_and_changes_hands() -> None:
    army, guard = a_holder("Army", "Army", "War"), a_holder("Guard", "Guard", "Peace")
    army = replace(army, holds=Holds(since=EventId("War"), until=EventId("War")))
    story = of(a_zone(holders=(army, guard)))
    assert hatches(sheet_of(story, "War")) == [(PENCIL.theme.side(0), True)]
    assert hatches(sheet_of(story, "Peace")) == [(PENCIL.theme.side(1), True)]
    assert says(sheet_of(story, "Peace"), "The zone · Guard “holds”")


def test_where_two_are_said_to_hold_it_the_hatch_of_each_is_there_and_no_side_has_the_outline() -> None:
    story = of(a_zone(holders=(a_holder("Army", "Army", "War"), a_holder("Guard", "Guard", "War"))))
    sheet = sheet_of(story)
    assert hatches(sheet) == [(PENCIL.theme.side(0), True), (PENCIL.theme.side(1), False)]
    [outline] = [mark.pen for mark in sheet.marks if isinstance(mark, Line) and mark.closed and mark.pen]
    assert outline.dash
    assert outline.color == f"#ff{PENCIL.theme.nobody[1:]}"
    assert says(sheet, "Army “holds” · Guard “holds”")


def test_an_account_fades_the_hold_of_the_other_side_only() -> None:
    story = of(a_zone(holders=(a_holder("Army", "Army", "War"), a_holder("Guard", "Guard", "War"))))
    for account in ("Army", "Guard"):
        sheet = layout_corridor(a_view(story, "War", layout=Layout.MAP, account=account), 1200, 600, PENCIL)
        hatched = [mark for mark in sheet.marks if isinstance(mark, Line) and isinstance(mark.fill, Hatch)]
        full = {str(mark.subject) for mark in hatched if mark.opacity == 1.0}
        assert full == {str(OfClaim(f"{account} hold it"))}


def test_the_box_of_the_event_names_all_who_are_said_to_hold_it() -> None:
    story = of(a_zone(holders=(a_holder("Army", "Army", "War"), a_holder("Guard", "Guard", "War"))))
    assert says(sheet_of(story), "Army “holds”, Guard “holds” the zone")


def test_what_lies_in_a_hole_is_not_of_the_area() -> None:
    sheet = sheet_of(of(a_zone(SQUARE, HOLE)))
    [ground] = [mark for mark in sheet.marks if isinstance(mark, Line) and mark.holes]
    xs, ys = zip(*ground.points, strict=True)
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    alone = replace(sheet, marks=(ground,))
    assert hit(alone, *middle) is None
    assert hit(alone, min(xs) + 5, middle[1]) == OfClaim("War happened")


def test_beside_the_straightened_road_only_what_lies_near_it_is_shown() -> None:
    far: Ring = ((51.0, 10.4), (51.1, 10.4), (51.1, 10.6), (51.0, 10.4))
    assert hatches(sheet_of(of(a_zone(far), a_road()), layout=Layout.SCHEMATIC)) == []
    assert hatches(sheet_of(of(a_zone(SQUARE), a_road()), layout=Layout.SCHEMATIC)) != []
