"""The window as a whole: what is good of any story is shown, its problems are told, and files that change are read."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from a_story import a_view
from building import A_GEOGRAPHY, A_SOURCE, A_STORY, a_story, changed
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from reader import Reader, differing_pixels, middle, replaced, shows_magenta, texts, tip_over, words
from sheet import marks_of

from viewer.export.picture import PictureRequest, write_picture
from viewer.scene.marks import OfClaim, OfEvent, OfPlace
from viewer.scene.page import Part
from viewer.scene.theme import load_theme
from viewer.view.state import Layout, ViewState
from viewer.window.canvas import Canvas
from viewer.window.source_panel import SourcePanel

SOON_MS = 5_000
NO_STORY = "no story is open"


# Its parts


def test_its_panes_are_found_by_name(reader: Reader) -> None:
    assert isinstance(reader.window.findChild(QWidget, "timeline"), Canvas)
    assert isinstance(reader.window.findChild(QWidget, "corridor"), Canvas)
    assert isinstance(reader.window.findChild(QWidget, "source"), SourcePanel)


def test_whatever_takes_the_focus_has_a_name_to_be_read_out(reader: Reader) -> None:
    reader.chooses("toggle_problems")
    reader.chooses("toggle_overview")
    reader.chooses("toggle_event_list")
    focusable = [
        widget
        for widget in reader.window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not widget.focusProxy()
    ]
    assert len(focusable) >= 5
    assert [widget for widget in focusable if not spoken_name(widget)] == []


def test_the_tab_key_reaches_every_pane_and_comes_round(reader: Reader) -> None:
    start, reached = QApplication.focusWidget(), []
    for _ in range(30):
        reader.presses(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if reached[-1] is start:
            break
    assert reached[-1] is start
    assert {reader.timeline, reader.corridor, reader.claims, reader.document} <= set(reached)


def test_the_tab_key_goes_from_above_to_below_past_all_that_can_be_shown(reader: Reader) -> None:
    for name in ("toggle_overview", "toggle_event_list", "toggle_problems"):
        reader.chooses(name)
    reader.window.parts.show_welcome()
    names = ("header", "welcome", "side_by_side", "problems", "event_list", "timeline")
    parts = [part for name in names if (part := reader.window.findChild(QWidget, name))]
    reached = []
    reader.window.findChild(QWidget, "find").setFocus()
    QApplication.processEvents()
    for _ in range(20):
        reached += [part.objectName() for part in parts if part.isAncestorOf(now := focus_widget()) or part is now]
        reader.presses(Qt.Key.Key_Tab)
    below = reached[: reached.index("header", 6)]
    assert list(dict.fromkeys(below)) == list(names)


def test_what_is_chosen_can_be_heard_on_every_canvas(reader: Reader) -> None:
    reader.clicks_event("deal")
    for canvas in (reader.timeline, reader.corridor, reader.claims):
        assert canvas.accessibleName()
        assert canvas.accessibleDescription().startswith("Deal on a corridor and joint patrols, 5 March 2020")


def test_it_can_be_small_and_large(reader: Reader) -> None:
    for size in ((1, 1), (700, 500), (2560, 1440)):
        reader.window.resize(*size)
        reader.presses(Qt.Key.Key_Home)
        for event in reader.story.events:
            reader.presses(Qt.Key.Key_Right)
            assert event.title in reader.card
        assert [differing_pixels(pane) for pane in (reader.timeline, reader.corridor, reader.claims)] == [0, 0, 0]


# Themes


def test_a_chosen_theme_changes_widgets_and_scenes_and_is_remembered(open_window: Callable[..., Reader]) -> None:
    reader = open_window()
    for name in ("dark", "light", "dark"):
        reader.chooses(f"theme_{name}")
        theme = load_theme(name)
        assert reader.window.palette().color(QPalette.ColorRole.Window).name() == theme.sheet
        assert reader.timeline.scene.background == theme.sheet
        assert reader.corridor.scene.background == theme.paper
        assert reader.claims.scene.background == theme.page
        assert reader.corridor.grab().toImage().pixelColor(1, 1).name() == theme.paper
        assert reader.document.viewport().grab().toImage().pixelColor(1, 1).name() == theme.page
    again = open_window(theme=remembered_choice())
    assert again.timeline.scene.background == load_theme("dark").sheet


# Stories that are not as they should be


def test_a_sound_story_shows_no_problems(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(a_story(tmp_path))
    assert reader.told_problems == []
    assert reader.label("story_title") == "The coast road"


WITHOUT_EVENTS = A_STORY[: A_STORY.index("[[event]]")]
NOTHING_GOOD = {
    "empty": ("", "story-empty"),
    "not TOML": ("title = [", "not-toml"),
    "without events": (WITHOUT_EVENTS, ""),
}


@pytest.mark.parametrize("name", NOTHING_GOOD)
def test_of_a_story_without_anything_good_the_problems_are_shown(
    name: str, open_window: Callable[..., Reader], tmp_path: Path
) -> None:
    text, code = NOTHING_GOOD[name]
    reader = open_window(a_story(tmp_path, text))
    assert reader.label("story_period") == NO_STORY
    assert any(f"{tmp_path}/story.toml:" in line and code in line for line in reader.told_problems)


def test_a_story_that_is_not_there_is_told(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    assert reader.label("story_period") == NO_STORY
    [line] = reader.told_problems
    assert f"{tmp_path}/nowhere" in line
    assert "story-missing" in line


def test_a_story_that_is_not_utf_8_is_told(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    a_story(tmp_path)
    (tmp_path / "story.toml").write_bytes(b"format = 1\n\xff")
    reader = open_window(tmp_path)
    [line] = reader.told_problems
    assert f"{tmp_path}/story.toml:2:1: not-utf8" in line


def test_of_a_story_with_a_quote_that_stands_nowhere_all_else_is_shown(
    open_window: Callable[..., Reader], tmp_path: Path
) -> None:
    story = changed(A_STORY, '"they “turned back” – in the rain"', '"nobody ever wrote these words"')
    reader = open_window(a_story(tmp_path, story))
    line = 1 + next(n for n, text in enumerate(story.splitlines()) if "nobody ever wrote" in text)
    assert any(f"{tmp_path}/story.toml:{line}:" in told and "quote-missing" in told for told in reader.told_problems)
    assert reader.label("story_title") == "The coast road"
    reader.clicks_event("convoy")
    assert "12 trucks passed along the coast road between Alby and Beck" in reader.marked
    assert "not found in the source" in reader.card


def test_of_a_source_that_changed_the_new_text_is_shown_as_not_verified(
    open_window: Callable[..., Reader], tmp_path: Path
) -> None:
    reader = open_window(a_story(tmp_path, source=A_SOURCE + "One more line.\n"))
    assert any("story.toml:" in line or "report.txt:" in line for line in reader.told_problems)
    assert reader.document.text.endswith("One more line.\n")
    assert any("its checksum differs" in label for label in reader.labels)


def test_a_sound_story_after_a_bad_one_is_shown_without_its_problems(
    open_window: Callable[..., Reader], tmp_path: Path
) -> None:
    reader = open_window(a_story(tmp_path / "bad", "title = ["))
    reader.window.opening.open_path(a_story(tmp_path / "good"))
    assert reader.told_problems == []
    assert reader.label("story_title") == "The coast road"
    reader.window.opening.open_path(tmp_path / "bad")
    assert reader.label("story_period") == NO_STORY
    assert reader.document.text == ""
    assert words(reader.timeline.scene) == ""


def test_the_count_of_problems_hides_and_shows_them(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    count = reader.window.findChild(QPushButton, "problem_count")
    assert count.text() == "1 problem"
    for seen in (False, True):
        reader.qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
        assert bool(reader.told_problems) is seen


# Files that change while they are open


def in_place(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def by_replacing(file: Path, text: str) -> None:
    new = file.with_suffix(".new")
    new.write_text(text, "utf-8")
    os.replace(new, file)


@pytest.mark.parametrize("save", [in_place, by_replacing])
def test_a_story_that_is_edited_reads_itself_again_and_the_view_of_it_stays(
    save: Callable[[Path, str], None], open_window: Callable[..., Reader], shipped: Path, qtbot: QtBot
) -> None:
    reader, file = open_window(shipped), shipped / "story.toml"
    good = file.read_text("utf-8")
    reader.clicks_event("first-patrol")
    reader.clicks_claim("human-shields")
    reader.chooses_account("Russia")
    words_before = reader.marked

    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        save(file, good.replace("The M4 corridor, Idlib", "A new title"))
    assert reader.label("story_title") == "A new title"
    assert reader.window.windowTitle() == "A new title — Claimline"
    assert (reader.chosen_title, reader.marked) == ("First joint patrol on the M4", words_before)
    assert down(reader) == ["Russia"]

    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        save(file, "[[[ broken")
    assert any(f"{file}:1:" in line and "not-toml" in line for line in reader.told_problems)
    assert reader.label("story_title") == "A new title"
    assert (reader.chosen_title, reader.marked) == ("First joint patrol on the M4", words_before)

    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        save(file, good)
    assert reader.told_problems == []
    assert reader.label("story_title") == "The M4 corridor, Idlib"
    assert (reader.chosen_title, reader.marked) == ("First joint patrol on the M4", words_before)
    assert down(reader) == ["Russia"]


def test_a_document_that_is_edited_is_read_again(
    open_window: Callable[..., Reader], shipped: Path, qtbot: QtBot
) -> None:
    reader = open_window(shipped)
    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        replaced(shipped / "sources" / "joint-patrol.txt", "ANKARA", "ISTANBUL")
    assert "ISTANBUL" in reader.document.text
    assert any("its checksum differs" in label for label in reader.labels)


def test_a_file_beside_the_story_that_is_no_part_of_it_disturbs_nobody(
    open_window: Callable[..., Reader], shipped: Path, qtbot: QtBot
) -> None:
    reader = open_window(shipped)
    reader.clicks_event("deal")
    reader.chooses("copy_quote")
    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        (shipped / "notes.txt").write_text("mine", "utf-8")
    assert "Quote copied" in reader.labels


def test_a_story_that_goes_away_stays_in_view_until_it_comes_back(
    open_window: Callable[..., Reader], shipped: Path, qtbot: QtBot
) -> None:
    reader, elsewhere = open_window(shipped), shipped.with_name("elsewhere")
    reader.clicks_event("deal")
    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        shutil.copytree(shipped, elsewhere)
        shutil.rmtree(shipped)
    assert any("story-missing" in line for line in reader.told_problems)
    assert reader.chosen_title == "Deal on a corridor and joint patrols"
    with qtbot.waitSignal(reader.window.store.story_read, timeout=SOON_MS):
        shutil.copytree(elsewhere, shipped)
    assert reader.told_problems == []
    assert reader.chosen_title == "Deal on a corridor and joint patrols"


# Dropped on the window


def drop(window: QWidget, *addresses: QUrl, text: str = "") -> bool:
    """Drag something onto a widget and let go; whether it was welcome."""
    mime = QMimeData()
    if addresses:
        mime.setUrls(addresses)
    if text:
        mime.setText(text)
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(20, 20), copy, mime, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), copy, mime, buttons, keys))
    return True


@pytest.mark.parametrize("part", ["window", "timeline", "corridor", "claims", "document"])
def test_a_folder_is_opened_wherever_it_is_dropped(part: str, reader: Reader, tmp_path: Path) -> None:
    target = getattr(reader, part)
    target = target.viewport() if part == "document" else target
    assert drop(target, QUrl.fromLocalFile(str(a_story(tmp_path / "a story"))))
    assert reader.label("story_title") == "The coast road"


@pytest.mark.parametrize("address", ["https://example.org/story", "http://localhost/story.toml", "data:text/plain,x"])
def test_what_is_not_on_this_computer_is_refused(address: str, reader: Reader) -> None:
    assert not drop(reader.window, QUrl(address))
    assert reader.label("story_title") == "The M4 corridor, Idlib"


def test_dropped_words_are_refused(reader: Reader) -> None:
    assert not drop(reader.window, text="words")
    assert not drop(reader.document.viewport(), text="words")


def test_a_dropped_folder_without_a_story_is_told_about(reader: Reader, tmp_path: Path) -> None:
    assert drop(reader.window, QUrl.fromLocalFile(str(tmp_path)))
    assert any("story-missing" in line for line in reader.told_problems)


# Story text is never markup


@pytest.fixture
def payload(magenta: Path, tmp_path: Path) -> str:
    """Words that a widget which reads markup would turn into a picture, or wait for ever to read."""
    os.mkfifo(tmp_path / "pipe")
    return f'<img src="{magenta}"><img src="file://{tmp_path}/pipe"> <b>b</b> &lt; &amp;'


@pytest.fixture
def hostile(payload: str, tmp_path: Path) -> Path:
    """A story that says so wherever it may say anything."""
    story = changed(
        A_STORY,
        'title = "The coast road"', f"title = '{payload}'",
        'title = "Trucks on the coast road"', f"title = '{payload} source'",
        'name = "The ministry"', f"name = '{payload} ministry'",
        'side = "Government"\n\n[[voice]]', f"side = '{payload} G'\n\n[[voice]]",
        'title = "How it ended"', f"title = '{payload} topic'",
        'title = "A convoy"', f"title = '{payload} convoy'\nnote = '{payload} note'",
        'quote = "talks began"', f"quote = '{payload} quote'",
        'quote = "without delay"', f"quote = '{payload} missing'",
        'name = "The dunes"', f"name = '{payload} dunes'",
        'side = "Government"\n  claim = "delay"', f"side = '{payload}'\n  claim = 'delay'",
        'name = "The camp"', f"name = '{payload} camp'",
    )  # fmt: skip
    geography = changed(A_GEOGRAPHY, '"name": "Alby"', '"name": "<b>Alby</b>"')
    return a_story(tmp_path / "<b>hostile</b>", story, A_SOURCE + f"\n{payload} quote\n", geography)


def test_words_of_a_story_are_shown_character_for_character(
    hostile: Path, payload: str, open_window: Callable[..., Reader]
) -> None:
    reader = open_window(hostile)
    assert reader.label("story_title") == payload
    assert payload in reader.window.windowTitle()
    assert f"{payload} quote" in reader.document.text
    assert any("<b>hostile</b>/story.toml:" in line and '"<img src=' in line for line in reader.told_problems)
    assert any(payload in button.accessibleName() for button in reader.window.findChildren(QPushButton))
    assert any(text.text.startswith("<img src=") for text in texts(reader.timeline.scene))
    reader.clicks_event("convoy")
    for words_of in (f"{payload} convoy", f"{payload} note", f"{payload} ministry", f"“{payload} missing”"):
        assert unbroken(words_of) in unbroken(reader.card)
    assert payload in reader.timeline.accessibleDescription()
    reader.clicks_event("talks")
    assert unbroken(f"“{payload} quote”") in unbroken(reader.card)
    assert reader.marked == [f"{payload} quote"]
    assert not shows_magenta(reader.window)
    reader.chooses("copy_picture")
    assert payload in QApplication.clipboard().text()


def test_tooltips_show_the_words_of_a_story_character_for_character(
    hostile: Path, payload: str, open_window: Callable[..., Reader], qtbot: QtBot
) -> None:
    reader = open_window(hostile)
    reader.clicks_event("convoy")
    for canvas, subject in (
        (reader.timeline, OfEvent("convoy")),
        (reader.claims, OfClaim("passed")),
        (reader.corridor, OfClaim("passed")),
        (reader.corridor, OfPlace("alby")),
    ):
        tip = tip_over(qtbot, canvas, middle(marks_of(canvas.scene, subject)[0]))
        assert tip
        assert "<img" not in tip
        assert "<b>" not in tip
        assert "&lt;b&gt;" in tip


def unbroken(text: str) -> str:
    """A text without its spaces: on a card a word that is wider than it is broken."""
    return "".join(text.split())


def focus_widget() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def down(reader: Reader) -> list[str]:
    """The accounts whose button is down."""
    return [button.text() for button in reader.window.findChildren(QPushButton) if button.isChecked()]


def remembered_choice() -> str:
    """The theme that the next start would take."""
    from viewer.window.remembered import remembered_theme

    return remembered_theme()


def test_a_dropped_picture_leads_back_to_its_story_and_view(reader: Reader, tmp_path: Path) -> None:
    view = a_view(reader.story, "deal", account="Russia", layout=Layout.MAP).state
    file = tmp_path / "deal.png"
    write_picture(reader.story, a_request(view), file)
    reader.clicks_event("first-patrol")
    assert drop(reader.window, QUrl.fromLocalFile(str(file)))
    assert reader.chosen_title == "Deal on a corridor and joint patrols"
    assert (reader.window.store.state.account, reader.window.store.state.layout) == ("Russia", Layout.MAP)
    assert "Opened in the view of deal.png" in reader.labels


def test_a_picture_of_others_leaves_the_window_as_it_is(reader: Reader, magenta: Path) -> None:
    reader.clicks_event("deal")
    assert drop(reader.window, QUrl.fromLocalFile(str(magenta)))
    assert reader.chosen_title == "Deal on a corridor and joint patrols"
    assert any("magenta.png" in label for label in reader.labels)


def a_request(state: ViewState) -> PictureRequest:
    return PictureRequest(state=state, part=Part.PAGE, theme="light", width_px=640, height_px=360)
