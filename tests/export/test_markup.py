"""Text within XML is text, whatever is in it."""

from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.export.markup import attribute, content, legal
from viewer.story.invisible import readable


@given(st.text(st.characters()))
def test_any_text_can_stand_in_xml(text: str) -> None:
    fromstring(f"<a{attribute('b', text)}>{content(text)}</a>")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cn", "Zl", "Zp"])))
def test_what_can_be_seen_stays_as_it_is(text: str) -> None:
    element = fromstring(f"<a{attribute('b', text)}>{content(text)}</a>")
    assert (element.text or "", element.get("b")) == (readable(text), readable(text))


@pytest.mark.parametrize(
    "hostile", ["</text><script>alert(1)</script>", "]]>", "<!--", "&#0;", "<?xml?>", "' onload='"]
)
def test_nothing_in_a_text_is_markup(hostile: str) -> None:
    element = fromstring(f"<a{attribute('b', hostile)}>{content(hostile)}</a>")
    assert (element.text, element.attrib, list(element)) == (hostile, {"b": hostile}, [])


def test_what_xml_has_no_room_for_is_shown_by_its_number() -> None:
    for character in ("\x00", "\x1b", "\ufffe", "\ud800", "\u202e"):
        assert f"U+{ord(character):04X}" in legal(f"a{character}b")
