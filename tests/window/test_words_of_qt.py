"""What Qt says by itself, in a program that was started in another language."""

import json

import pytest
from reader import run_python

from viewer.story.invisible import has_letters_from_the_right

# Starts in a language and tells a button's word, the side from which it is read, and a number in a spin box.
STARTED = """
import json, sys
from viewer.languages import speak_in
speak_in(sys.argv[1])
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QDoubleSpinBox
from viewer.window.words_of_qt import put_into_words

application = QApplication([])
put_into_words(application)
buttons, number = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel), QDoubleSpinBox()
number.setValue(1.5)
word = buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
print(json.dumps([word, application.layoutDirection().name, number.text()]))
"""


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Cancel", "LeftToRight", "1.50"]),
        ("tr", ["İptal", "LeftToRight", "1,50"]),
        ("ru", ["Отмена", "LeftToRight", "1,50"]),
    ],
)
def test_qt_speaks_the_language_of_the_program(language: str, told: list[str]) -> None:
    ended = run_python(STARTED, language)
    assert json.loads(ended.stdout) == told, ended.stderr


def test_arabic_is_read_from_the_right() -> None:
    word, direction, _ = json.loads(run_python(STARTED, "ar").stdout)
    assert direction == "RightToLeft"
    assert has_letters_from_the_right(word)
