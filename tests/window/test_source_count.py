"""Sentences that no claim quotes and characters that no eye can see, counted while the reader goes on."""

from time import monotonic

from a_story import a_claim, a_story, an_event, the_m4_story
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from viewer.story.story import Story
from viewer.window.source_count import SourceCount

M4 = the_m4_story()


def with_text(text: str) -> Story:
    story = a_story(an_event("Deal", a_claim("It was so.")))
    return replace(story, sources=(replace(story.sources[0], text=text),))


def test_a_short_document_is_counted_at_once(qtbot: QtBot) -> None:
    count = SourceCount()
    count.show_source(M4, M4.sources[0])
    assert count.told == "16 of 17 sentences linked"
    [uncovered] = count.uncovered
    assert M4.sources[0].text[uncovered.start : uncovered.end] == "ANKARA"


def test_a_long_document_is_counted_while_the_reader_goes_on(qtbot: QtBot) -> None:
    story = with_text("It was so. " * 100_000)
    count = SourceCount()
    with qtbot.waitSignal(count.counted):
        count.show_source(story, story.sources[0])
        assert count.told == ""
    assert count.told == "1 of 100,000 sentences linked"
    assert len(count.uncovered) == 99_999


def test_who_opens_another_document_is_told_of_that_one(qtbot: QtBot) -> None:
    story = with_text("It was so. " * 100_000)
    count = SourceCount()
    count.show_source(story, story.sources[0])
    count.show_source(M4, M4.sources[0])
    qtbot.wait(30)
    assert count.told == "16 of 17 sentences linked"


def test_before_anything_is_shown_nothing_is_told(qtbot: QtBot) -> None:
    assert (SourceCount().told, SourceCount().uncovered) == ("0 of 0 sentences linked", ())


def test_what_no_eye_can_see_is_counted_too(qtbot: QtBot) -> None:
    count = SourceCount()
    story = with_text("They agreed to \u202ewardhtiw\u202c from 6 km.")
    count.show_source(story, story.sources[0])
    assert count.told == "1 of 1 sentence linked · 2 invisible characters shown by code point"
    long = with_text("It was so.\u200b " * 100_000)
    with qtbot.waitSignal(count.counted):
        count.show_source(long, long.sources[0])
    assert count.told.endswith("linked · 100,000 invisible characters shown by code point")


def test_a_line_of_1_mb_is_counted_while_the_reader_goes_on(qtbot: QtBot) -> None:
    story = with_text("They agreed on 6 km. " * 50_000)
    count = SourceCount()
    began = monotonic()
    with qtbot.waitSignal(count.counted):
        count.show_source(story, story.sources[0])
        assert monotonic() - began < 0.1
    assert "50,000 sentences" in count.told
