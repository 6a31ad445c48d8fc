"""Seeking a little at a time."""

from a_source import a_source
from a_story import a_story, an_event
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from viewer.view.finds import Finds
from viewer.window.finding import Finding

LONG = replace(a_story(an_event("Deal")), sources=(a_source(text="a deal é " * 400_000),))


def test_a_short_story_is_looked_through_at_once(qtbot: QtBot) -> None:
    parent = QObject()
    finding = Finding(Finds(a_story(an_event("Deal")), "deal"), parent)
    qtbot.waitUntil(lambda: finding.finds.all_places)
    assert [event.id for event in finding.finds.events] == ["Deal"]


def test_a_long_document_is_looked_through_while_the_window_answers(qtbot: QtBot) -> None:
    parent = QObject()
    finding = Finding(Finds(LONG, "deal"), parent)
    assert finding.finds.all_events
    assert not finding.finds.all_places
    before = len(finding.finds.places)
    with qtbot.waitSignal(finding.progressed):
        pass
    assert len(finding.finds.places) > before
    qtbot.waitUntil(lambda: finding.finds.all_places)


def test_what_is_stopped_looks_no_farther(qtbot: QtBot) -> None:
    parent = QObject()
    finding = Finding(Finds(LONG, "elephant"), parent)
    finding.stop()
    qtbot.wait(50)
    assert not finding.finds.all_places
