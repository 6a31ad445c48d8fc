"""The note of a picture: the same line for the same note, harmless in any markup, and read back as it was."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.picture_note import MOST_BYTES, MOST_OF_A_TITLE, PictureNote

NOTE = PictureNote(
    program="Claimline 1.0.0",
    title="The M4",
    checksum="ab" * 32,
    view="event=deal",
    credits="Source: “R”",
    alt="A deal",
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(st.builds(PictureNote, program=TEXTS, title=TEXTS, checksum=TEXTS, view=TEXTS, credits=TEXTS, alt=TEXTS))
def test_what_is_written_is_read_back_and_means_nothing_in_markup(note: PictureNote) -> None:
    line = note.to_json()
    assert PictureNote.from_json(line) == note
    assert line.isascii()
    assert line.isprintable()
    assert not set("<>&") & set(line)


def test_its_keys_always_stand_in_one_order() -> None:
    assert list(json.loads(NOTE.to_json())) == ["program", "title", "checksum", "view", "credits", "alt"]


def test_what_a_later_version_adds_is_passed_over() -> None:
    later = {**json.loads(NOTE.to_json()), "mood": {"calm": [1, 2]}}
    assert PictureNote.from_json(json.dumps(later)) == NOTE


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", '"Claimline"', NOTE.to_json()[:-1], NOTE.to_json().replace('"The M4"', "17"),
     NOTE.to_json().replace("deal", "\\ud800"), b"\xff\xfe", b'{"program":"\xff"}', '{"a":' + "[" * 60_000],
)  # fmt: skip
def test_what_is_no_note_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        PictureNote.from_json(text)


def test_an_endless_note_is_not_even_looked_at() -> None:
    with pytest.raises(ValueError, match="at most 65,536 bytes"):
        PictureNote.from_json(replace(NOTE, alt="x" * MOST_BYTES).to_json())


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_text_is_a_note_or_refused(text: str | bytes) -> None:
    with suppress(ValueError):
        assert isinstance(PictureNote.from_json(text), PictureNote)


def test_a_long_title_is_known_by_its_beginning() -> None:
    long = replace(NOTE, title="x" * MOST_OF_A_TITLE)
    assert long.names("x" * 2 * MOST_OF_A_TITLE)
    assert not NOTE.names("The M4 corridor")
    assert NOTE.names("The M4")
