"""The hints of the first start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from reader import Reader, run_python

from viewer.settings import load
from viewer.window.welcome import HINTS, Welcome


def test_three_hints_stand_in_a_line_until_they_were_read(reader: Reader) -> None:
    assert reader.window.findChild(Welcome) is None
    reader.window.parts.show_welcome()
    welcome = reader.window.findChild(Welcome, "welcome")
    assert [hint for hint in HINTS if hint in reader.labels] == list(HINTS)
    [button] = welcome.findChildren(QPushButton)
    reader.qtbot.keyClick(button, Qt.Key.Key_Space)
    reader.qtbot.waitUntil(lambda: reader.window.findChild(Welcome) is None)
    assert load().settings.welcomed


def test_escape_does_as_well(reader: Reader) -> None:
    reader.window.parts.show_welcome()
    [button] = reader.window.findChild(Welcome, "welcome").findChildren(QPushButton)
    button.setFocus()
    reader.presses(Qt.Key.Key_Escape)
    reader.qtbot.waitUntil(lambda: reader.window.findChild(Welcome) is None)


STARTED = """
import sys
from PySide6.QtWidgets import QApplication
import viewer.window.first_paint as first_paint
from viewer.cli import main
from viewer.window.welcome import Welcome

def tell(_self):
    print([widget.isVisible() for widget in QApplication.allWidgets() if isinstance(widget, Welcome)])
    QApplication.quit()

first_paint.FirstPaint.tell = tell
sys.exit(main(sys.argv[1:]))
"""


def test_they_are_shown_at_the_first_start_only(tmp_path: object) -> None:
    for read, told in (("", "[True]"), ("from viewer.settings import keep; keep(welcomed=True)\n", "[]")):
        ended = run_python(read + STARTED, "--timings", XDG_CONFIG_HOME=str(tmp_path))
        assert (ended.returncode, ended.stdout.strip()) == (0, told), ended.stderr
