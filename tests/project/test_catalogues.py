"""The catalogues of the languages: complete, up to date, and safe to put values into."""

import re
import shutil
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from languages import FOLDER, collect

from viewer.languages import NAMES

CODES = [code for code in NAMES if code != "en"]
FORMS = {"tr": 1, "ru": 3, "ar": 6}  # how many forms of a text tell numbers apart
EITHER = {"ordinal", "n"}  # "20th" is English; other languages take the number


def messages(code: str, folder: Path = FOLDER) -> Iterator[tuple[str, str, list[str]]]:
    """English texts, what tells one of their uses from others, and their translations in all forms."""
    for message in ElementTree.parse(folder / f"claimline_{code}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"not translated: {message.findtext('source')}"
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", message.findtext("comment") or "", forms


def fields(text: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_program_is_in_the_catalogue_and_no_other(code: str, tmp_path: Path) -> None:
    """A text that was changed or added waits for its translation: `python3 packaging/dev.py languages` collects it."""
    shutil.copy(FOLDER / f"claimline_{code}.ts", tmp_path)
    collect(Path(sys.executable), tmp_path)
    assert [*messages(code, tmp_path)] == [*messages(code)]


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_in_all_forms_with_all_its_values(code: str) -> None:
    for text, _, forms in messages(code):
        assert all(forms), text
        for form in forms:
            may_lack = EITHER if "{ordinal}" in text else {"n"} if len(forms) > 1 else set()
            assert fields(form) <= fields(text) | may_lack, text
            assert fields(text) - fields(form) <= may_lack, text


@pytest.mark.parametrize("code", CODES)
def test_a_translation_begins_and_ends_as_its_text(code: str) -> None:
    """A blank, an ellipsis or a colon at the end means the same everywhere."""
    for text, _, forms in messages(code):
        for form in forms:
            assert (form[:1].isspace(), form[-1:].isspace()) == (text[:1].isspace(), text[-1:].isspace()), text
            assert form.endswith("…") == text.endswith("…"), text
            assert form.count("\n") == text.count("\n"), text


@pytest.mark.parametrize("code", CODES)
def test_a_letter_is_marked_where_the_english_text_has_one(code: str) -> None:
    for text, _, forms in messages(code):
        marked = re.findall("&[^& ]", text)
        assert all(len(re.findall("&[^& ]", form)) == len(marked) for form in forms), text


@pytest.mark.parametrize("code", CODES)
def test_a_form_for_each_kind_of_number(code: str) -> None:
    assert {len(forms) for _, one, forms in messages(code) if "{n}" in one} == {FORMS[code]}
