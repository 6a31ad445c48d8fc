"""Where windows stand: always where they can be seen, and no larger than their screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from viewer.window.window_place import on_a_screen

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 800)


@pytest.mark.parametrize(
    ("window", "place"),
    [
        (QRect(100, 50, 1440, 900), QRect(100, 50, 1440, 900)),
        (QRect(5000, 50, 1000, 700), QRect(920, 50, 1000, 700)),
        (QRect(-400, -90, 800, 600), QRect(0, 0, 800, 600)),
        (QRect(1800, 100, 1200, 700), QRect(1920, 100, 1200, 700)),
        (QRect(2000, 100, 3000, 3000), QRect(1920, 0, 1280, 800)),
    ],
)
def test_a_window_stands_on_the_screen_that_has_most_of_it(window: QRect, place: QRect) -> None:
    assert on_a_screen(window, (LEFT, RIGHT)) == place


@given(st.tuples(st.integers(-9999, 9999), st.integers(-9999, 9999), st.integers(1, 9999), st.integers(1, 9999)))
def test_every_window_can_be_seen_whole(place: tuple[int, int, int, int]) -> None:
    found = on_a_screen(QRect(*place), (LEFT, RIGHT))
    assert LEFT.contains(found) or RIGHT.contains(found)


def test_without_a_screen_it_stays_where_it_is() -> None:
    assert on_a_screen(QRect(1, 2, 3, 4), ()) == QRect(1, 2, 3, 4)
