"""Keys in words."""

import pytest

from viewer.window.actions import ACTIONS
from viewer.window.key_words import key_words
from viewer.window.pane_keys import PANE_KEYS


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (("Ctrl+Shift+C",), "Ctrl+Shift+C"),
        (("Ctrl++", "Ctrl+=", "+", "="), "Ctrl++ or Ctrl+= or + or ="),
        (("Right",), "→"),
        (("Escape",), "Esc"),
        (("Ctrl+W", "Ctrl+Q"), "Ctrl+W or Ctrl+Q"),
        (("Ctrl+Left",), "Ctrl+←"),
        (("Ctrl+?",), "Ctrl+?"),
        ((), ""),
    ],
)
def test_keys_are_told_by_what_stands_on_them(keys: tuple[str, ...], words: str) -> None:
    assert key_words(keys) == words


def test_every_key_of_the_program_can_be_told() -> None:
    rows = [row.keys for row in ACTIONS if row.keys] + [row.keys for row in PANE_KEYS]
    assert all(key_words(keys).count(" or ") == len(keys) - 1 for keys in rows)
