"""Every window beside the main one has room on a screen of 1280 × 800 at 200 %."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from reader import Reader

ROOM_PX = (640, 340)  # what title bars and panels of a desktop leave of 640 × 400


@pytest.mark.parametrize("name", ["preferences", "about", "show_help", "show_shortcuts"])
def test_a_dialog_has_room_on_a_small_screen(name: str, reader: Reader) -> None:
    reader.chooses(name)
    [dialog] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    dialog.resize(*ROOM_PX)
    assert (dialog.width(), dialog.height()) == ROOM_PX
    dialog.close()


def test_the_main_window_does_too_with_everything_shown(reader: Reader) -> None:
    for name in ("toggle_event_list", "toggle_problems", "toggle_overview"):
        reader.chooses(name)
    reader.window.parts.show_welcome()
    reader.window.resize(*ROOM_PX)
    QApplication.processEvents()  # everything gets its place
    assert (reader.window.width(), reader.window.height()) == ROOM_PX
