"""The line above the panes: title, period, accounts."""

from collections.abc import Callable

import pytest
from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.scene.theme import load_theme
from viewer.story.sources import Comparison
from viewer.story.story import Story
from viewer.view.moves import agreed_chosen
from viewer.view.state import ViewState
from viewer.view.visible import look
from viewer.window.header import Header
from viewer.window.look import apply_theme
from viewer.window.plain import PlainLabel


@pytest.fixture
def header(show: Callable[..., QWidget]) -> Header:
    """A header with one action at hand, of no story yet."""
    apply_theme(load_theme("light"))
    header = Header((QAction("Map"),))
    header.show_visible(None)
    show(header, 1200, 50)
    return header


def told(header: Header) -> list[str]:
    return [label.text() for label in header.findChildren(PlainLabel)]


def accounts(header: Header) -> list[str]:
    return [button.text() for button in buttons(header)]


def buttons(header: Header) -> list[QPushButton]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # those of the story before
    return header.findChildren(QPushButton)


def of_two_sides(one: str = "Turkey", other: str = "Russia", title: str = "Talks") -> Story:
    return a_story(an_event(title, a_claim("yes", said_by="A", side=one), a_claim("no", said_by="B", side=other)))


def test_without_a_story_it_names_the_program(header: Header) -> None:
    assert told(header) == ["Claimline", "no story is open"]
    assert accounts(header) == []


def test_a_story_is_told_with_its_period_and_its_accounts(header: Header) -> None:
    header.show_visible(a_view(the_m4_story()))
    assert told(header) == ["The M4 corridor, Idlib", "September 2018 – 15 March 2020"]
    assert accounts(header) == ["All accounts", "Turkey", "Russia", "Agreed"]


def test_the_account_that_is_shown_is_down_and_no_other(header: Header) -> None:
    for account, down in (("", "All accounts"), ("Russia", "Russia"), ("Turkey", "Turkey")):
        header.show_visible(a_view(the_m4_story(), account=account))
        assert [button.text() for button in buttons(header) if button.isChecked()] == [down]


def test_a_click_asks_for_an_account_and_the_answer_shows_it(header: Header, qtbot: QtBot) -> None:
    header.show_visible(a_view(the_m4_story()))
    for button, side in zip(buttons(header), ("", "Turkey", "Russia"), strict=False):
        with qtbot.waitSignal(header.account_requested) as asked:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [side]
    header.show_visible(a_view(the_m4_story(), account="Turkey"))
    assert [button.isChecked() for button in buttons(header)] == [False, True, False, False]


def test_what_both_sides_say_can_be_asked_for_and_is_then_down_alone(header: Header, qtbot: QtBot) -> None:
    story = the_m4_story()
    header.show_visible(a_view(story))
    agreed = buttons(header)[-1]
    assert agreed.accessibleName() == "Only what both sides say"
    assert "Only what both sides say" in agreed.toolTip()
    with qtbot.waitSignal(header.agreed_requested), qtbot.assertNotEmitted(header.account_requested):
        qtbot.mouseClick(agreed, Qt.MouseButton.LeftButton)
    header.show_visible(look(story, agreed_chosen(ViewState(account="Russia"), story)))
    assert [button.text() for button in buttons(header) if button.isChecked()] == ["Agreed"]
    header.show_visible(a_view(story))
    assert [button.text() for button in buttons(header) if button.isChecked()] == ["All accounts"]


def test_where_the_sides_agree_on_nothing_that_cannot_be_asked_for(header: Header) -> None:
    header.show_visible(a_view(the_m4_story()))
    header.show_visible(a_view(of_two_sides("Turkey", "Russia")))
    assert accounts(header) == ["All accounts", "Turkey", "Russia"]


def test_of_more_than_two_sides_several_agree(header: Header) -> None:
    claims = [a_claim(f"{side} won", said_by=side, side=side, topic="war") for side in ("North", "South", "East")]
    story = a_story(an_event("War", *claims))
    [topic] = story.topics
    point = Comparison("Somebody won.", (claims[0].id, claims[1].id))
    header.show_visible(a_view(replace(story, topics=(replace(topic, agreed=(point,)),))))
    assert buttons(header)[-1].accessibleName() == "Only what several sides say"


def test_the_accounts_look_like_one_row(header: Header) -> None:
    header.show_visible(a_view(the_m4_story()))
    places = [button.property("segment") for button in buttons(header)]
    assert places == ["first", "middle", "middle", "last"]


def test_another_story_has_its_own_accounts(header: Header) -> None:
    header.show_visible(a_view(the_m4_story()))
    header.show_visible(a_view(of_two_sides("North", "South")))
    assert accounts(header) == ["All accounts", "North", "South"]


def test_the_words_of_a_view_are_shown_once_and_what_is_typed_then_is_left_alone(header: Header) -> None:
    view = a_view(the_m4_story())
    sought = look(view.story, replace(view.state, words="patrol"))
    header.show_visible(sought)
    assert header.find_field.text() == "patrol"
    header.find_field.setText("patrolling")
    header.show_visible(look(view.story, replace(sought.state, account="Russia")))
    assert header.find_field.text() == "patrolling"
    header.show_visible(view)
    assert header.find_field.text() == ""


def test_nothing_hides_in_a_title_or_the_name_of_a_side(header: Header) -> None:
    header.show_visible(a_view(of_two_sides("North\u202e", "South", title="Talks")))
    assert accounts(header)[1] == "North[U+202E]"
    header.show_visible(a_view(a_story(an_event("Talks"), title="A\u200b title")))
    assert told(header)[0] == "A[U+200B] title"


def test_where_one_side_speaks_there_is_nothing_to_choose(header: Header) -> None:
    header.show_visible(a_view(a_story(an_event("Talks", a_claim("yes", side="Turkey")))))
    assert accounts(header) == []


def test_a_side_is_named_as_the_story_names_it(header: Header, qtbot: QtBot) -> None:
    header.show_visible(a_view(of_two_sides("Salt & Light", "<b>B</b>")))
    assert accounts(header)[1:] == ["Salt && Light", "<b>B</b>"], "Qt shows && as one &, and no markup in buttons"
    with qtbot.waitSignal(header.account_requested) as asked:
        qtbot.mouseClick(buttons(header)[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["Salt & Light"]


def test_what_is_at_hand_can_be_reached_by_keys(header: Header) -> None:
    [button] = [each for each in header.findChildren(QToolButton) if each.text()]
    assert button.text() == "Map"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_long_title_does_not_keep_the_window_from_being_narrow(header: Header) -> None:
    header.show_visible(a_view(a_story(an_event("Talks"), title="A very long title " * 20)))
    assert header.minimumSizeHint().width() <= 400


def test_where_there_is_little_room_the_period_gives_way_and_no_date_is_cut(header: Header) -> None:
    header.show_visible(a_view(the_m4_story()))
    [period] = [label for label in header.findChildren(PlainLabel) if label.text().startswith("September")]
    for width, shown in ((1200, True), (500, False), (1200, True)):
        header.resize(width, 50)
        assert period.isVisible() == shown
        assert [
            (button.width(), button.sizeHint().width())
            for button in buttons(header)
            if button.width() < button.sizeHint().width()
        ] == []


def test_long_names_of_sides_are_shortened_where_there_is_little_room_and_told_in_full(header: Header) -> None:
    long = "The Federation, its government & their allied forces"
    header.show_visible(a_view(of_two_sides(long, "Russia")))
    assert accounts(header)[1] == long.replace("&", "&&")
    header.setMinimumWidth(320)  # as in a window, which does not ask its layout
    header.resize(480, 50)
    assert accounts(header)[0::2] == ["All accounts", "Russia"]
    [shortened] = [button for button in buttons(header) if button.text().endswith("…")]
    assert long in shortened.accessibleName()
    assert long.replace("&", "&amp;") in shortened.toolTip()
    QApplication.processEvents()  # they get their places
    assert all(button.width() >= button.sizeHint().width() for button in buttons(header))
    header.resize(1400, 50)
    assert accounts(header)[1] == long.replace("&", "&&")


def test_accounts_are_round_at_their_outer_ends_when_read_from_the_right(header: Header) -> None:
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.show_visible(a_view(of_two_sides()))
    QApplication.processEvents()  # they get their places
    from_left = sorted(buttons(header), key=lambda button: button.x())
    assert [button.text() for button in from_left] == ["Russia", "Turkey", "All accounts"]
    assert [button.property("segment") for button in from_left] == ["first", "middle", "last"]


def test_without_room_the_period_goes_first_and_what_menus_have_last(header: Header) -> None:
    header.show_visible(a_view(the_m4_story()))
    [button] = [each for each in header.findChildren(QToolButton) if each.text() == "Map"]
    period = header.findChild(PlainLabel, "story_period")
    seen = []
    for width in range(1200, 300, -10):
        header.resize(width, 50)
        seen.append((period.isVisible(), button.isVisible()))
    assert list(dict.fromkeys(seen)) == [(True, True), (False, True), (False, False)]
