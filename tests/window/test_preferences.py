"""Preferences: applied as they are chosen, and kept."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox
from reader import Reader

from viewer.settings import Settings, load
from viewer.window.motion import MORPH_MS, morph_ms
from viewer.window.preferences import Preferences


def preferences(reader: Reader) -> Preferences:
    reader.chooses("preferences")
    shown = reader.window.findChild(Preferences, "preferences")
    assert shown.isVisible()
    return shown


def choose(shown: Preferences, box: str, text: str) -> None:
    found = shown.findChild(QComboBox, box)
    found.setCurrentText(text)
    found.activated.emit(found.currentIndex())


def test_the_theme_is_applied_at_once_and_kept(reader: Reader) -> None:
    light = reader.timeline.scene.background
    choose(preferences(reader), "theme", "Dark")
    assert reader.timeline.scene.background != light
    assert load().settings.theme == "dark"


def test_motion_is_as_the_reader_wants_it(reader: Reader) -> None:
    shown = preferences(reader)
    choose(shown, "motion", "Never")
    assert morph_ms(reader.corridor) == 0
    choose(shown, "motion", "Always")
    assert morph_ms(reader.corridor) == MORPH_MS


def test_a_story_opens_unfolded_if_that_is_preferred(reader: Reader, shipped: Path) -> None:
    [folds] = [box for box in preferences(reader).findChildren(QCheckBox) if "Fold" in box.text()]
    reader.qtbot.mouseClick(folds, Qt.MouseButton.LeftButton)
    assert reader.window.store.state.folded
    reader.window.opening.open_path(shipped)
    assert not reader.window.store.state.folded


def test_it_opens_once_shows_what_is_kept_and_can_be_as_at_first(reader: Reader) -> None:
    shown = preferences(reader)
    choose(shown, "motion", "Never")
    choose(shown, "theme", "Dark")
    assert preferences(reader) is shown
    shown.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert (load().settings.motion, load().settings.theme) == (Settings().motion, Settings().theme)
    assert shown.findChild(QComboBox, "motion").currentText() == "As the system says"
    reader.qtbot.waitUntil(shown.isActiveWindow)
    reader.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_another_size_or_language_is_kept_and_the_program_starts_anew_once(reader: Reader) -> None:
    shown = preferences(reader)
    with reader.qtbot.waitSignal(reader.window.renewal_requested):
        choose(shown, "size", "150%")
        choose(shown, "language", "Русский")
    assert (load().settings.scale, load().settings.language) == (150, "ru")
    with reader.qtbot.assertNotEmitted(reader.window.renewal_requested, wait=1200):
        choose(shown, "language", "Türkçe")
        choose(shown, "language", "Русский")


def test_arrows_lead_through_all_languages_before_one_is_taken(reader: Reader) -> None:
    shown = preferences(reader)
    box = shown.findChild(QComboBox, "language")
    with reader.qtbot.waitSignal(reader.window.renewal_requested):
        for _ in range(4):
            reader.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert load().settings.language == "ar"


def test_every_language_is_offered_by_its_own_name(reader: Reader) -> None:
    box = preferences(reader).findChild(QComboBox, "language")
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["As the system", "English", "Türkçe", "Русский", "العربية"]
