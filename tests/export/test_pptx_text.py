"""Words of a slide as DrawingML: exactly the words, from the side where they begin, in the theme's colours."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from package import A, words

from viewer.export.markup import legal
from viewer.export.pptx_text import LANGUAGE, LEFT_TO_RIGHT, Ink, language, one_line, paragraph_xml, plain_paragraphs
from viewer.scene.slide import Paragraph, Run
from viewer.scene.theme import load_theme

LIGHT = load_theme("light")
INK = Ink.of(LIGHT, 720.0)
ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=60)
ROOT = (
    '<r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{}</r>'
)


def xml_of(*texts: str, color: str = LIGHT.ink) -> ElementTree.Element:
    runs = tuple(Run(text=text, color=color) for text in texts)
    return ElementTree.fromstring(ROOT.format(paragraph_xml(Paragraph(runs=runs, size_px=24), INK, {})))


@given(ANY_TEXT)
def test_any_words_come_back_as_they_are_or_visibly_not(text: str) -> None:
    assert words(xml_of(text)) == legal(one_line(text))
    assert words(ElementTree.fromstring(ROOT.format(plain_paragraphs([text])))) == legal(one_line(text))


def test_runs_are_parted_by_a_space() -> None:
    assert words(xml_of("The ministry", "·", "said")) == "The ministry · said"


def test_names_from_the_right_stay_on_their_side_of_the_arrow() -> None:
    assert words(xml_of("وزارة", "←", "وكالة")) == f"وزارة {LEFT_TO_RIGHT}← {LEFT_TO_RIGHT}وكالة"


@pytest.mark.parametrize(("text", "side"), [("قالت الوزارة", ("r", "1")), ("she said", ("l", "0"))])
def test_a_quote_begins_where_its_script_does(text: str, side: tuple[str, str]) -> None:
    [looks] = xml_of(text).iter(f"{A}pPr")
    assert (looks.get("algn"), looks.get("rtl")) == side


def test_a_colour_of_the_theme_follows_the_theme_and_another_stays() -> None:
    assert [each.get("val") for each in xml_of("a", color=LIGHT.sides[1]).iter(f"{A}schemeClr")] == ["accent2"]
    assert [each.get("val") for each in xml_of("a", color="#123abc").iter(f"{A}srgbClr")] == ["123ABC"]


def test_type_has_its_size_in_points() -> None:
    [look] = xml_of("a").iter(f"{A}rPr")
    assert look.get("sz") == "1800"


@pytest.mark.parametrize(("written", "taken"), [("en", "en"), ("pt-BR", "pt-BR"), ("", LANGUAGE), ("x y", LANGUAGE)])
def test_a_language_that_is_none_is_not_told(written: str, taken: str) -> None:
    assert language(written) == taken
