"""What is on the clipboard after something was copied."""

import json
import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from reader import Reader

from viewer.reading.anchors import Found, find_quote
from viewer.story.sources import Passage, QuoteState


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_both_quotes_of_a_dispute_are_copied_with_who_said_them_and_where(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    reader.chooses("copy_quote")
    assert "Turkish Defense Ministry · said" in copied()
    assert "Russian news agencies · claimed" in copied()
    assert "“Turkish and Russian troops have conducted the first joint patrolling mission" in copied()
    assert "Source: “Turkey, Russia launched first joint patrol in Idlib”, news report, Ankara" in copied()
    assert "Quote copied" in reader.labels


def test_a_quote_is_copied_as_rich_text_too(reader: Reader) -> None:
    reader.clicks_event("aerial-attack")
    reader.chooses("copy_quote")
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert '<blockquote lang="en" dir="ltr">“the regime killed 34 Turkish troops' in data.html()


def test_who_chose_nothing_is_told_what_to_do(reader: Reader) -> None:
    QGuiApplication.clipboard().clear()
    reader.chooses("copy_quote")
    assert copied() == ""
    assert "choose an event to copy its quote" in reader.labels


@pytest.mark.parametrize(
    ("action", "words"),
    [("copy_bibtex", "title = {"), ("copy_ris", "TI  - Turkey, Russia launched"), ("copy_csl", '"title"')],
)
def test_the_open_source_is_copied_for_reference_managers(action: str, words: str, reader: Reader) -> None:
    reader.chooses(action)
    assert words in copied()
    assert "Source copied" in "".join(reader.labels)


def test_csl_is_json(reader: Reader) -> None:
    reader.chooses("copy_csl")
    [item] = json.loads(copied())
    assert item["title"] == "Turkey, Russia launched first joint patrol in Idlib"


def test_a_selected_passage_is_copied_as_a_claim_that_is_found_where_it_was_selected(reader: Reader) -> None:
    text = reader.document.text
    start = text.index("The statement did not provide")
    reader.document.select(start, start + 40)
    reader.chooses("copy_as_claim")
    [claim] = tomllib.loads(f"[[event]]\n{copied()}")["event"][0]["claim"]
    passage = Passage(start, start + 40)
    assert claim["quote"] == text[passage.start : passage.end].strip()
    found = find_quote(text, claim["quote"], claim.get("prefix", ""), claim.get("suffix", ""))
    assert found == Found(QuoteState.EXACT, (Passage(*claim["position"]),))
    assert claim["id"] not in reader.story.claim


def test_without_a_selection_it_is_told_what_to_do(reader: Reader) -> None:
    reader.chooses("copy_as_claim")
    assert "select a passage of the document to copy it as a claim" in reader.labels


def test_selected_spaces_are_no_claim(reader: Reader) -> None:
    start = reader.document.text.index(" ")
    reader.document.select(start, start + 1)
    reader.chooses("copy_as_claim")
    assert "there are no words in what is selected" in reader.labels


def test_a_claim_is_copied_by_keys(reader: Reader) -> None:
    reader.document.select(0, 6)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    reader.qtbot.keyClick(reader.document, Qt.Key.Key_K, modifiers)
    assert 'quote = "' in copied()
