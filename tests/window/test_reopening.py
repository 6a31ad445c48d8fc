"""A picture on the window: its story comes up in its view, wherever it lies, or the reader is asked or told why not."""

from pathlib import Path

import pytest
from building import A_STORY, a_story, changed
from dialogs import answered_with
from msgspec.structs import replace
from PySide6.QtGui import QImage
from reader import Reader

from viewer.export.note import note_of
from viewer.export.png import png_bytes
from viewer.reading.read import read_story
from viewer.story.picture_note import PictureNote
from viewer.view.selection import OneEvent
from viewer.view.state import Layout, ViewState
from viewer.window.remembered import remember_story
from viewer.window.reopening import Reopening

AWAY = Path("far", "away", "from", "all", "stories", "shot.png")
VIEW = ViewState(selection=OneEvent("talks"), layout=Layout.MAP, account="Government")


def a_picture(file: Path, note: PictureNote | None) -> Path:
    """A small picture with a note."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(png_bytes(image, note))
    return file


def a_note(story: Path) -> PictureNote:
    """What a picture of a story remembers."""
    read = read_story(story).story
    assert read
    return note_of(read, VIEW)


def reopens(reader: Reader, picture: Path) -> str:
    """Open a picture at the window, and what is then said."""
    told: list[str] = []
    reopening = Reopening(reader.window.store, reader.window)
    reopening.story_found.connect(reader.window.opening.show_reading)
    reopening.told.connect(told.append)
    reopening.reopen(picture)
    assert len(told) == 1
    return told[0]


def test_a_picture_of_the_story_that_ships_opens_it_anywhere(reader: Reader, tmp_path: Path) -> None:
    note = note_of(reader.story, ViewState(selection=OneEvent("deal"), account="Russia"))
    reader.window.opening.open_path(a_story(tmp_path / "story"))
    assert reopens(reader, a_picture(tmp_path / AWAY, note)) == "Opened in the view of shot.png"
    assert reader.label("story_title") == "The M4 corridor, Idlib"
    assert reader.chosen_title == "Deal on a corridor and joint patrols"
    assert reader.window.store.state.account == "Russia"


def test_a_picture_beside_its_story_opens_it(reader: Reader, tmp_path: Path) -> None:
    note = a_note(a_story(tmp_path / "story"))
    assert reopens(reader, a_picture(tmp_path / "pictures" / "shot.png", note)) == "Opened in the view of shot.png"
    assert reader.label("story_title") == "The coast road"
    assert reader.window.store.state == VIEW


def test_the_open_story_stays_open_in_another_view(reader: Reader, tmp_path: Path) -> None:
    note = note_of(reader.story, ViewState(selection=OneEvent("clashes")))
    reader.clicks_event("deal")
    reopens(reader, a_picture(tmp_path / AWAY, note))
    assert reader.chosen_title == "Deadly clashes of the Turkish and Syrian armies"


def test_a_story_that_was_open_before_is_found(reader: Reader, tmp_path: Path) -> None:
    far = a_story(tmp_path / "story")
    note = a_note(far)
    remember_story(far, note.checksum)
    assert reopens(reader, a_picture(tmp_path / AWAY, note)) == "Opened in the view of shot.png"
    assert reader.window.store.path == far


def test_of_another_version_of_the_story_that_is_said(reader: Reader, tmp_path: Path) -> None:
    note = a_note(a_story(tmp_path / "story", changed(A_STORY, 'title = "A convoy"', 'title = "A caravan"')))
    a_story(tmp_path / "story", changed(A_STORY, 'title = "A convoy"', 'title = "A column"'))
    told = reopens(reader, a_picture(tmp_path / "shot.png", note))
    assert told == "Another version of the story: that of shot.png was not found."
    assert reader.label("story_title") == "The coast road"
    assert reader.window.store.state == VIEW


def test_who_knows_where_the_story_is_is_asked(reader: Reader, tmp_path: Path) -> None:
    far = a_story(tmp_path / "story")
    picture = a_picture(tmp_path / AWAY, a_note(far))
    answered_with(far)
    assert reopens(reader, picture) == "Opened in the view of shot.png"
    assert reader.label("story_title") == "The coast road"


def test_another_story_is_not_taken_for_it(reader: Reader, tmp_path: Path) -> None:
    far = a_story(tmp_path / "story")
    other = a_story(
        tmp_path / "other",
        changed(A_STORY, 'title = "The coast road"', 'title = "The hill road"'),
    )
    picture = a_picture(tmp_path / AWAY, a_note(far))
    answered_with(other)
    assert reopens(reader, picture) == "That is not the story that the picture shows, “The coast road”."
    assert reader.label("story_title") == "The M4 corridor, Idlib"


def test_who_does_not_know_is_told_so(reader: Reader, tmp_path: Path) -> None:
    far = a_story(tmp_path / "story")
    picture = a_picture(tmp_path / AWAY, a_note(far))
    answered_with(None)
    assert reopens(reader, picture) == "The story that the picture shows, “The coast road”, was not found."
    assert reader.label("story_title") == "The M4 corridor, Idlib"


def test_a_view_of_a_later_version_of_the_program_opens_the_story_alone(reader: Reader, tmp_path: Path) -> None:
    note = replace(a_note(a_story(tmp_path / "story")), view="event=talks&mood=calm")
    told = reopens(reader, a_picture(tmp_path / "shot.png", note))
    assert told == "Opened, but not in the view of shot.png: a later version of Claimline wrote it."
    assert reader.window.store.state == ViewState()


@pytest.mark.parametrize("name", ["shot.png", "no such.png"])
def test_a_picture_that_tells_nothing_says_so(name: str, reader: Reader, tmp_path: Path) -> None:
    a_picture(tmp_path / "shot.png", None)
    told = reopens(reader, tmp_path / name)
    assert told.startswith(f"{name}: ")
    assert "did not make this picture" in told or "cannot be read" in told
    assert reader.label("story_title") == "The M4 corridor, Idlib"


def test_names_of_pictures_are_said_in_few_letters(reader: Reader, tmp_path: Path) -> None:
    told = reopens(reader, a_picture(tmp_path / f"\u202e{'long ' * 40}.png", None))
    assert "\u202e" not in told
    assert len(told) < 160
