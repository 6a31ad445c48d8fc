import pytest
from a_story import a_pencil, a_story, a_view, an_event
from sheet import marks_of, texts, the_text

from viewer.scene.density import Columns
from viewer.scene.hit import hit
from viewer.scene.lane_marks import NAMES_PX, NAMES_X, LanePen, closed_lane, lane_handle, lane_name, open_lane
from viewer.scene.lane_rooms import LaneRoom
from viewer.scene.lanes import lane_in_view
from viewer.scene.marks import Disc, Mark, OfEvent, OfLane, OfMore, Rect, Scene
from viewer.scene.timescale import scale_for
from viewer.story.events import EventId
from viewer.story.story import Story

PENCIL = a_pencil()
HIGH = LaneRoom(y=10, rows=2, row_px=27, heap_px=13)
LOW = LaneRoom(y=10, rows=1, row_px=19, heap_px=0)


def sheet(*marks: Mark) -> Scene:
    return Scene(width=1264, height=100, background="#ffffff", marks=marks)


def name(title: str, count: int, hidden: int = 0, room: LaneRoom = HIGH) -> Scene:
    ids = tuple(EventId(f"e{n}") for n in range(hidden))
    return sheet(*lane_name(title, count, ids, room, PENCIL))


def a_lane(story: Story, room: LaneRoom, event: str = "", *, closed: bool = False) -> Scene:
    visible, scale = a_view(story, event), scale_for([event.when for event in story.events], 124, 1244, True)
    lane = lane_in_view("Events", visible, scale, PENCIL)
    pen = LanePen(visible, scale, Columns(scale), PENCIL)
    return sheet(*(closed_lane(lane, room, pen) if closed else open_lane(lane.filled(room.rows), room, pen)))


# The name


def test_a_name_stands_beside_the_number_of_events() -> None:
    assert name("War", 1234).words == ("War", "1,234")


def test_all_of_the_name_is_a_door_to_the_lane() -> None:
    scene = name("War", 3)
    assert {hit(scene, x, 40) for x in (2, NAMES_X, NAMES_X + NAMES_PX - 1)} == {OfLane("War")}


def test_a_triangle_points_down_to_what_is_open_and_right_from_what_is_closed() -> None:
    down, right = (lane_handle(closed, (), HIGH, PENCIL) for closed in (False, True))
    assert max(y for _, y in down.points) in [y for _, y in down.points[2:]]
    assert max(x for x, _ in right.points) == right.points[1][0]


@pytest.mark.parametrize("room", [HIGH, LOW])
@pytest.mark.parametrize("title", ["War", "A very long name of a lane that nobody reads"])
def test_what_is_hidden_is_counted_beneath_the_name_or_beside_it(title: str, room: LaneRoom) -> None:
    scene = name(title, 30, 12, room)
    [more] = [text for text in texts(scene) if text.text == "+12 more"]
    assert isinstance(hit(scene, more.x + 4, more.y - 4), OfMore)
    assert all(text.x + text.width <= NAMES_X + NAMES_PX for text in texts(scene))


def test_where_it_is_counted_beside_a_name_it_stands_for_the_number() -> None:
    assert name("War", 30, 12, HIGH).words == ("War", "30", "+12 more")
    assert name("War", 30, 12, LOW).words == ("War", "+12 more")


# The events


def test_an_open_lane_heaps_what_has_no_row() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(5)))
    scene = a_lane(story, HIGH)
    assert sum(bool(marks_of(scene, OfEvent(event))) for event in story.event) == 2
    assert [len(mark.subject.events) for mark in scene.marks if isinstance(mark.subject, OfMore)] == [3]


def test_a_lane_without_a_heap_only_counts() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(5)))
    assert not [mark for mark in a_lane(story, LOW).marks if isinstance(mark.subject, OfMore)]


def test_the_line_of_a_day_does_not_run_through_the_words_of_the_event_before_it() -> None:
    title = "A day" + " and more" * 7
    scene = a_lane(a_story(an_event(title, when="2020-03-01"), an_event("Next", when="2020-03-05")), HIGH)
    date = the_text(scene, "1 March 2020")
    [line] = [mark for mark in scene.marks if isinstance(mark, Rect) and mark.height < 2 and 890 < mark.x < 1000]
    assert line.x < date.x + date.width
    assert scene.marks.index(line) < scene.marks.index(date)


def test_words_leave_the_ring_of_a_chosen_event_in_the_row_above_whole() -> None:
    story = a_story(an_event("Event 0"), an_event("Event 1"))
    scene = a_lane(story, LaneRoom(y=10, rows=2, row_px=23, heap_px=0), "Event 0")
    [ring] = [mark for mark in scene.marks if isinstance(mark, Disc) and mark.pen]
    [_, ground] = [mark for mark in scene.marks if isinstance(mark, Rect) and mark.height > 10 and mark.fill]
    assert ground.y >= ring.y + ring.radius_px + ring.pen.width_px / 2


def test_a_closed_lane_has_marks_without_words_long_ones_beneath_short_ones() -> None:
    story = a_story(
        an_event("Day", when="2001-05-05"), an_event("Year", when="2001"), an_event("Month", when="2001-04")
    )
    scene = a_lane(story, LOW, closed=True)
    assert scene.words == ()
    doors = [mark.subject for mark in scene.marks if mark.subject]
    assert doors == [OfEvent("Year"), OfEvent("Month"), OfEvent("Day")]


def test_in_a_closed_lane_the_chosen_event_lies_on_top() -> None:
    story = a_story(an_event("Day", when="2001-05-05"), an_event("Year", when="2001"))
    scene = a_lane(story, LOW, "Year", closed=True)
    assert [mark.subject for mark in scene.marks if mark.subject][-1] == OfEvent("Year")
