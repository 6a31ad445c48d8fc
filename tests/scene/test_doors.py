"""Doors: everything on a scene that stands for something, for those who use keys."""

from a_story import a_pencil, a_view, the_m4_story

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.doors import doors, next_door
from viewer.scene.hit import hit
from viewer.scene.marks import Disc, OfClaim, OfEvent, Rect, Scene
from viewer.view.state import Layout

PATROL, DEAL = OfEvent("patrol"), OfClaim("deal")
SCENE = Scene(
    width=200, height=100, background="#ffffff",
    marks=(
        Rect(x=0, y=0, width=200, height=100, fill="#eeeeee"),
        Rect(x=20, y=30, width=60, height=40, fill="#ff0000", subject=PATROL),
        Disc(x=30, y=50, radius_px=5, subject=PATROL),
        Rect(x=100, y=30, width=60, height=40, fill="#0000ff", subject=DEAL),
    ),
)  # fmt: skip


def test_a_subject_of_several_marks_is_one_door_with_a_ring_around_the_most_compact() -> None:
    first, second = doors(SCENE)
    assert (first.subject, second.subject) == (PATROL, DEAL)
    assert first.box.x < 25 < first.box.x + first.box.width < 40


def test_keys_lead_through_the_doors_round_and_round() -> None:
    led = []
    pointed = None
    for _ in range(3):
        door = next_door(SCENE, pointed, 1)
        assert door is not None
        pointed = door.subject
        led.append(pointed)
    assert led == [PATROL, DEAL, PATROL]


def test_backwards_they_begin_with_the_last() -> None:
    door = next_door(SCENE, None, -1)
    assert door is not None
    assert door.subject == DEAL


def test_a_scene_without_doors_has_none() -> None:
    assert next_door(Scene(width=9, height=9, background="", marks=()), None, 1) is None


def test_whatever_the_pointer_finds_on_the_corridor_keys_find_too() -> None:
    for layout in Layout:
        sheet = layout_corridor(a_view(the_m4_story(), "first-patrol", layout=layout), 900, 560, a_pencil())
        found = {door.subject for door in doors(sheet)}
        hit_by_pointer = {hit(sheet, x, y) for x in range(0, 900, 6) for y in range(0, 560, 6)}
        assert hit_by_pointer - {None} <= found
