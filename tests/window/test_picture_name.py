"""Names of files that nobody has named yet."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.window.picture_name import suggested_name


def test_a_picture_is_named_after_its_story_and_event() -> None:
    named = suggested_name(("The M4 corridor, Idlib", "First joint patrol on the M4"), ".png")
    assert named == "The M4 corridor, Idlib – First joint patrol on the M4.png"


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("../../etc/passwd", "etc passwd.svg"),
        ("C:\\Windows\\con", "C Windows con.svg"),
        ("a\x00b\nc\td", "a b c d.svg"),
        (".hidden", "hidden.svg"),
        ("~", "claimline.svg"),
        ("NUL", "claimline NUL.svg"),
        ("com1.tar", "claimline com1.tar.svg"),
        ("what? <b>now</b> | “then”", "what b now b “then”.svg"),
        ("picture\u202egnp.exe", "picture gnp.exe.svg"),
        ("می\u200cخواهم", "می\u200cخواهم.svg"),
        ("  ", "claimline.svg"),
        ("\ud800", "claimline.svg"),
    ],
)
def test_no_title_leads_elsewhere_hides_or_deceives(title: str, named: str) -> None:
    assert suggested_name((title,), ".svg") == named


def test_what_says_nothing_is_left_out() -> None:
    assert suggested_name(("The coast", "", "..."), ".pdf") == "The coast.pdf"


@pytest.mark.parametrize("letter", ["a", "ا", "🚚"])
def test_three_hundred_letters_are_shortened_to_what_a_file_can_be_called(letter: str, tmp_path: Path) -> None:
    file = tmp_path / suggested_name((letter * 300, letter * 300), ".png")
    file.write_bytes(b"")
    assert file.stem == letter * len(file.stem)


@given(st.lists(st.text(max_size=400), max_size=3))
def test_any_title_gives_a_name_in_the_folder(titles: list[str]) -> None:
    name = suggested_name(tuple(titles), ".png")
    assert os.path.basename(name) == name
    assert name.endswith(".png")
    assert len(name.encode()) <= 200
    assert not name.startswith((".", " ", "-"))
    assert "\0" not in name
