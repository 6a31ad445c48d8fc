from itertools import combinations

from a_story import a_pencil
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import box_of

from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, OfPlace, Text
from viewer.scene.typography import BODY

PENCIL = a_pencil()
WIDTH = 600.0


def put(labels: Labels, x: float, y: float, name: str = "Saraqib") -> list[Text | Line]:
    return list(labels.beside((x, y), 8, name, BODY, PENCIL, OfPlace(name)))


def text_of(marks: list[Text | Line]) -> Text:
    [text] = [mark for mark in marks if isinstance(mark, Text)]
    return text


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.floats(0, WIDTH), st.floats(40, 300), st.text("abcdef", min_size=1)), max_size=25))
def test_labels_never_stand_on_each_other(points: list[tuple[float, float, str]]) -> None:
    labels = Labels(WIDTH, 400)
    boxes = [box_of(mark) for point in points for mark in put(labels, *point) if isinstance(mark, Text)]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


@settings(max_examples=80, deadline=None)
@given(st.floats(0, WIDTH), st.floats(40, 300), st.text("abcdef", min_size=1, max_size=60))
def test_a_label_stays_on_the_sheet(x: float, y: float, name: str) -> None:
    text = text_of(put(Labels(WIDTH, 400), x, y, name))
    assert text.x >= 0
    assert text.x + text.width <= WIDTH


def test_a_label_stands_above_its_point_if_it_can() -> None:
    text = text_of(put(Labels(WIDTH, 400), 300, 100))
    assert text.y < 100
    assert text.x + text.width / 2 == 300


def test_a_label_makes_way_for_what_was_there_before() -> None:
    labels = Labels(WIDTH, 400)
    labels.take(Box(200, 60, 200, 38))
    assert text_of(put(labels, 300, 100)).y > 100


def test_a_label_that_has_to_go_far_has_a_line_to_its_point() -> None:
    labels = Labels(WIDTH, 400)
    labels.take(Box(0, 70, WIDTH, 60))
    marks = put(labels, 300, 100)
    [line] = [mark for mark in marks if isinstance(mark, Line)]
    assert all(x == 300 for x, _ in line.points)
    assert min(abs(y - 100) for _, y in line.points) < 12


def test_where_there_is_no_room_at_all_there_is_no_label() -> None:
    labels = Labels(WIDTH, 400)
    labels.take(Box(0, 0, WIDTH, 1000))
    assert put(labels, 300, 100) == []


def test_boxes_that_only_touch_do_not_overlap() -> None:
    assert not Box(0, 0, 10, 10).overlaps(Box(10, 0, 10, 10))
    assert Box(0, 0, 10, 10).overlaps(Box(9, 9, 10, 10))


def test_a_label_that_a_line_leads_to_its_point_does_not_stand_at_another_point() -> None:
    labels = Labels(WIDTH, 400)
    ring = Box(295, 45, 10, 10)
    labels.take_ring(ring)
    labels.take(Box(0, 60, WIDTH, 300))  # all about the point itself, as a road with its strips
    marks = put(labels, 300, 100)
    assert any(isinstance(mark, Line) for mark in marks)
    text = box_of(text_of(marks))
    assert not Box(text.x - 8, text.y - 8, text.width + 16, text.height + 16).overlaps(ring)


def test_a_label_does_not_stand_so_near_to_another_place_that_it_seems_to_name_it() -> None:
    labels = Labels(WIDTH, 400)
    free = box_of(text_of(put(Labels(WIDTH, 400), 300, 100)))
    labels.take_ring(Box(free.x - 11, free.y, 10, 10))  # just left of where the name would stand
    text = box_of(text_of(put(labels, 300, 100)))
    assert text != free
