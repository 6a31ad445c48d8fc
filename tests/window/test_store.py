"""The one place that changes, and what it tells."""

from pathlib import Path

import pytest
from a_story import a_claim, an_event, the_m4_story
from a_story import a_story as told
from building import A_SOURCE, A_STORY, a_story, changed
from pytestqt.qtbot import QtBot

from viewer.reading.read import Reading, read_story
from viewer.view import moves
from viewer.view.moved import told as told_moves
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.window.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store with the small story, read without a problem."""
    store = Store()
    path = a_story(tmp_path)
    store.show_reading(path, read_story(path))
    assert store.problems == ()
    return store


def test_without_a_story_nothing_is_visible_and_no_move_leads_anywhere(qtbot: QtBot) -> None:
    store = Store()
    with qtbot.assertNotEmitted(store.changed):
        store.move(moves.stepped, 1)
    assert store.visible is None


def test_a_move_is_told_with_what_is_visible_then(store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(store.changed) as told:
        store.move(moves.selected, "talks")
    [visible] = told.args
    assert visible.selected.title == "Talks"
    assert visible == store.visible


def test_a_move_that_leads_nowhere_is_not_told(store: Store, qtbot: QtBot) -> None:
    store.move(moves.selected, "talks")
    with qtbot.assertNotEmitted(store.changed):
        store.move(moves.selected, "talks")
        store.move(moves.selected, "an event that is not in the story")
        store.move(moves.stepped, 1)


def test_a_story_is_told_with_its_problems(store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    path = a_story(tmp_path, changed(A_STORY, '"talks began"', '"nobody wrote this"'))
    with qtbot.waitSignal(store.changed), qtbot.waitSignal(store.story_read) as told:
        store.show_reading(path, read_story(path))
    [problems] = told.args
    assert [problem.code for problem in problems] == ["quote-missing"]


def test_a_story_that_breaks_stays_as_it_last_was_good(store: Store, qtbot: QtBot) -> None:
    store.move(moves.selected, "talks")
    good = store.visible
    with qtbot.assertNotEmitted(store.changed):
        store.show_reading(store.path, Reading(None, ()))
    assert store.visible == good


def test_another_story_that_cannot_be_read_does_not_show_the_one_before(store: Store, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    store.show_reading(elsewhere, read_story(elsewhere))
    assert store.visible is None
    assert [problem.code for problem in store.problems] == ["story-missing"]


def test_a_story_read_again_keeps_the_view_of_it(store: Store) -> None:
    store.move(moves.account_chosen, "Opposition")
    store.move(moves.claim_selected, "delay")
    store.show_reading(store.path, read_story(store.path))
    assert (store.state.account, store.state.selection) == ("Opposition", OneClaim("convoy", "delay"))


def test_a_chosen_claim_that_is_gone_leaves_its_event_chosen_and_a_gone_event_nothing() -> None:
    store, path = Store(), Path("a story")
    store.show_reading(path, Reading(told(an_event("Talks", a_claim("they met"), a_claim("they left")))))
    store.move(moves.claim_selected, "they left")
    store.show_reading(path, Reading(told(an_event("Talks", a_claim("they met")))))
    assert store.state.selection == OneEvent("Talks")
    store.show_reading(path, Reading(told(an_event("A convoy"))))
    assert store.state.selection == Nothing()


def test_a_story_that_is_as_it_was_is_not_told_again(store: Store, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(store.changed), qtbot.waitSignal(store.story_read):
        store.show_reading(store.path, read_story(store.path))


def test_other_filters_are_told_to_those_who_show_events_and_to_nobody_else(store: Store, qtbot: QtBot) -> None:
    for move in ((moves.words_sought, "talks"), (moves.words_sought, ""), (moves.lane_hidden, "Talks", True)):
        with qtbot.waitSignal(store.sifted) as told, qtbot.assertNotEmitted(store.changed):
            store.move(*move)
        assert told.args == [store.visible]
    with qtbot.waitSignal(store.changed), qtbot.assertNotEmitted(store.sifted):
        store.move(moves.selected, "talks")


# What moved


def test_what_a_changed_document_did_to_the_quotes_is_known_when_the_change_is_told(
    store: Store, tmp_path: Path
) -> None:
    known = []
    store.changed.connect(lambda _: known.append(store.moved))
    a_story(tmp_path, source="New.\n" + A_SOURCE)
    store.show_reading(store.path, read_story(store.path))
    assert known == [store.moved]
    assert store.moved
    assert told_moves(store.moved) == ("report.txt has changed: 4 quotes moved",)


def test_nothing_has_moved_where_a_story_is_read_for_the_first_time(store: Store, tmp_path: Path) -> None:
    assert store.moved is None
    elsewhere = a_story(tmp_path / "elsewhere", source="New.\n" + A_SOURCE)
    store.show_reading(elsewhere, read_story(elsewhere))
    assert store.moved is None


def test_what_has_moved_is_told_until_another_story_is_read(store: Store, tmp_path: Path) -> None:
    a_story(tmp_path, source="New.\n" + A_SOURCE)
    store.show_reading(store.path, read_story(store.path))
    store.show_reading(store.path, read_story(store.path))  # one save may be noticed twice
    assert store.moved
    a_story(tmp_path, changed(A_STORY, "The coast road", "A road"), source="New.\n" + A_SOURCE)
    store.show_reading(store.path, read_story(store.path))
    assert store.moved is None


def test_a_document_that_is_back_after_a_broken_story_is_compared_with_the_last_good_one(
    store: Store, tmp_path: Path
) -> None:
    store.show_reading(store.path, Reading(None, ()))
    a_story(tmp_path, source=A_SOURCE.replace("talks began", "nothing happened"))
    store.show_reading(store.path, read_story(store.path))
    assert store.moved
    assert told_moves(store.moved)[0] == "report.txt has changed: 1 quote no longer stands in it"


def test_another_story_is_seen_from_its_beginning(store: Store) -> None:
    store.move(moves.selected, "talks")
    store.show_reading(Path("elsewhere"), Reading(the_m4_story()))
    assert store.state.selection == Nothing()
    assert store.visible is not None
    assert store.visible.story == the_m4_story()
