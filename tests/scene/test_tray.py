import pytest
from a_story import a_pencil, a_story, a_view, an_event, an_unplaced, the_m4_story
from sheet import collisions, marks_of, says

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.hit import hit
from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.story.story import Story

PENCIL = a_pencil()
M4 = the_m4_story()


def tray(story: Story, event: str = "", *, size: tuple[float, float] = (1264, 520)) -> Scene:
    return layout_corridor(a_view(story, event), *size, PENCIL)


def card(sheet: Scene, claim: str) -> Rect:
    [found] = [mark for mark in marks_of(sheet, OfClaim(claim)) if isinstance(mark, Rect) and mark.height > 40]
    return found


def test_what_has_no_position_in_the_source_stands_apart_and_says_so() -> None:
    sheet = tray(M4, "first-patrol")
    assert says(sheet, "NO POSITION IN THE SOURCE")
    for words in ("12 observation posts", "under the Sochi Agreement", "Aerial attack", "34 Turkish troops killed"):
        assert says(sheet, words)


@pytest.mark.parametrize("claim", ["observation-posts", "killed-34", "patrol-under-control"])
def test_a_card_is_a_door_to_its_claim(claim: str) -> None:
    sheet = tray(M4, "first-patrol")
    where = card(sheet, claim)
    assert hit(sheet, where.x + where.width / 2, where.y + where.height / 2) == OfClaim(claim)


def test_what_is_not_known_yet_is_not_in_the_tray() -> None:
    assert not says(tray(M4, "sochi-agreement"), "Aerial attack")


def test_what_the_chosen_event_brought_has_an_outline_in_the_colour_of_what_is_chosen() -> None:
    sheet = tray(M4, "aerial-attack")
    outlines = {claim: card(sheet, claim).pen for claim in ("killed-34", "observation-posts")}
    assert outlines["killed-34"].color == PENCIL.theme.accent
    assert outlines["observation-posts"].color == PENCIL.theme.rule


def test_cards_keep_their_places_from_event_to_event() -> None:
    places = [(where.x, where.y) for where in (card(tray(M4, event.id), "observation-posts") for event in M4.events)]
    assert len(set(places)) == 1


def test_of_many_things_those_without_room_are_counted_and_the_changed_one_is_shown() -> None:
    things = [an_unplaced(f"Thing {n}", since="Past") for n in range(59)]
    story = a_story(
        an_event("Past", when="2001"), an_event("Now", when="2002"),
        unplaced=(*things, an_unplaced("The newest", since="Now")),
    )  # fmt: skip
    sheet = tray(story, "Now")
    shown = sum(words.startswith("Thing") for words in sheet.words)
    assert says(sheet, f"{59 - shown} MORE")
    assert says(sheet, "The newest")
    assert collisions(sheet) == []


def test_a_story_in_which_everything_has_a_place_has_no_tray() -> None:
    assert not says(tray(a_story(an_event("Deal")), "Deal"), "NO POSITION")
