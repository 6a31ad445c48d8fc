"""Marks in a margin: side by side, one beneath the other, and counted where there is no room."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.margin import PlacedTag, Tag, placed_tags
from viewer.story.sources import ClaimId

ROOM, MORE = 40.0, 16.0
TAGS = st.lists(
    st.tuples(st.integers(0, 4), st.floats(12, 24), st.booleans()).map(
        lambda drawn: Tag(drawn[0], drawn[1], "7", "told", (ClaimId("c"),), chosen=drawn[2])
    ),
    max_size=20,
)


def tag(label: str, row: int = 0, width: float = 18.0, *, chosen: bool = False) -> Tag:
    return Tag(row, width, label, f"event {label}", (ClaimId(label),), chosen=chosen)


def places(placed: tuple[PlacedTag, ...]) -> dict[str, tuple[int, float]]:
    return {each.tag.label: (each.row, each.from_text) for each in placed}


def test_two_stand_side_by_side_the_first_next_to_the_text() -> None:
    assert places(placed_tags([tag("1"), tag("2")], 3, ROOM, MORE)) == {"1": (0, 0.0), "2": (0, 20.0)}


def test_a_third_one_stands_beneath_them() -> None:
    assert places(placed_tags([tag("1"), tag("2"), tag("3")], 2, ROOM, MORE))["3"] == (1, 0.0)


def test_those_without_room_are_counted_and_told() -> None:
    *shown, more = placed_tags([tag(label) for label in "12345"], 1, ROOM, MORE)
    assert [each.tag.label for each in shown] == ["1"]
    assert more.tag.label == "+4"
    assert more.tag.told == "event 2\nevent 3\nevent 4\nevent 5"
    assert more.tag.claims == ("2", "3", "4", "5")


def test_very_many_are_not_all_told() -> None:
    *_, more = placed_tags([tag(str(number)) for number in range(50)], 1, ROOM, MORE)
    assert more.tag.told.endswith("and 41 more")


def test_the_chosen_ones_come_first() -> None:
    assert places(placed_tags([tag("1"), tag("2"), tag("3", chosen=True)], 1, ROOM, MORE))["3"] == (0, 0.0)


@given(TAGS, st.integers(1, 5), st.floats(20, 60))
def test_none_overlaps_another_or_leaves_the_margin_and_none_is_lost(tags: list[Tag], rows: int, room: float) -> None:
    tags = [each for each in tags if each.row < rows]
    placed = placed_tags(tags, rows, room, MORE)
    for number, each in enumerate(placed):
        assert 0 <= each.row < rows
        assert each.from_text + each.tag.width <= room + 1e-6 or each.tag.width > room
        for other in placed[:number]:
            apart = (
                each.from_text >= other.from_text + other.tag.width
                or other.from_text >= each.from_text + each.tag.width
            )
            assert each.row != other.row or apart
    assert sum(len(each.tag.claims) for each in placed) == len(tags)
