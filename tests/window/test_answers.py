"""What a click on each kind of mark leads to."""

import pytest
from a_story import the_m4_story
from PySide6.QtWidgets import QMenu
from reader import Reader, words

from viewer.scene.marks import OfFold, OfLane, OfMore, OfPlace, OfRoad
from viewer.story.events import EventId
from viewer.window.answers import Answers


@pytest.fixture
def answers(reader: Reader) -> Answers:
    """What answers the requests of a window with the story that ships."""
    found = reader.window.findChild(Answers)
    assert isinstance(found, Answers)
    return found


def test_events_without_room_are_listed_and_one_of_them_can_be_chosen(reader: Reader, answers: Answers) -> None:
    answers.on_subject_clicked(OfMore((EventId("deal"), EventId("first-patrol"))))
    menu = next(menu for menu in reader.window.findChildren(QMenu) if menu.isVisible())
    first, second = menu.actions()
    assert first.text() == "Deal on a corridor and joint patrols\t“March 5”"
    assert second.text().startswith("First joint patrol on the M4")
    second.trigger()
    assert reader.chosen_title == "First joint patrol on the M4"
    menu.close()


def test_a_quiet_stretch_unfolds(reader: Reader, answers: Answers) -> None:
    fold = next(mark.subject for mark in reader.timeline.scene.marks if isinstance(mark.subject, OfFold))
    answers.on_subject_clicked(fold)
    assert "folded" not in words(reader.timeline.scene)


def test_a_lane_closes_and_opens_again(reader: Reader, answers: Answers) -> None:
    lane = OfLane(the_m4_story().lanes[0])
    answers.on_subject_clicked(lane)
    assert "Sochi agreement" not in words(reader.timeline.scene)
    answers.on_subject_clicked(lane)
    assert "Sochi agreement" in words(reader.timeline.scene)


def test_a_place_is_told_of_and_changes_nothing(reader: Reader, answers: Answers) -> None:
    before = reader.window.store.state
    answers.on_subject_clicked(OfPlace("ariha"))
    assert any("km 90.9 of the schematic M4" in label for label in reader.labels)
    assert reader.window.store.state == before


def test_another_road_is_straightened(answers: Answers, reader: Reader) -> None:
    answers.on_subject_clicked(OfRoad("m4"))
    assert reader.window.store.state.road == "m4"
