"""Codes of glyphs in PDF files, by the letters that they were drawn for."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.export.pdf_letters import Face


def a_face(glyphs: int = 4) -> Face:
    return Face([b"%d" % (100 + glyph) for glyph in range(glyphs)], {}, [], {})


def test_a_glyph_keeps_its_own_code_for_the_letters_that_it_is_first_drawn_for() -> None:
    face = a_face()
    assert [face.code(2, "”"), face.code(1, "fi"), face.code(2, "”")] == [2, 1, 2]
    assert face.further == []


def test_for_other_letters_it_gets_codes_behind_all_glyphs() -> None:
    face = a_face()
    assert [face.code(2, "ب"), face.code(2, "ت"), face.code(3, "x"), face.code(2, "ن")] == [2, 4, 3, 5]
    assert face.further == [2, 2]
    assert face.letters == {2: "ب", 3: "x", 4: "ت", 5: "ن"}


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["", "a", "b", "fi"]))))
def test_every_code_leads_back_to_its_glyph_and_its_letters(drawn: list[tuple[int, str]]) -> None:
    face = a_face()
    for glyph, letters in drawn:
        code = face.code(glyph, letters)
        assert [*range(4), *face.further][code] == glyph
        assert face.letters[code] == letters
