"""Claims to begin with, pasted into a story and read."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from a_source import a_source
from a_text import passages_of_texts
from building import A_SOURCE, A_STORY, a_story, changed, problems_of, told
from hypothesis import given

from viewer.export.claim_draft import claim_toml
from viewer.reading.anchors import Found, find_quote
from viewer.reading.read import read_story
from viewer.story.sources import ClaimId, Passage, QuoteState, SourceId

FILL_IN = 'said_by = "…"'


def drafted(text: str, passage: Passage, *taken: str) -> dict[str, Any]:
    """The claim on a passage of a text, read back from its TOML."""
    whole = tomllib.loads(claim_toml(a_source(text=text), passage, taken))
    [claim] = whole["event"]["claim"]
    return dict(claim)


def words_of(text: str, words: str, nth: int = 0) -> Passage:
    """Where words stand in a text, for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Passage(start, start + len(words))


def trimmed(text: str, passage: Passage) -> Passage:
    words = text[passage.start : passage.end]
    return Passage(passage.end - len(words.lstrip()), passage.start + len(words.rstrip()))


def test_words_that_stand_once_need_nothing_around_them() -> None:
    assert claim_toml(a_source(text=A_SOURCE), words_of(A_SOURCE, "“turned back” – in the rain")) == (
        "  [[event.claim]]\n"
        '  id = "turned-back-in-the-rain"\n'
        '  source = "report"\n'
        '  quote = "“turned back” – in the rain"\n'
        "  position = [178, 205]\n"
        '  said_by = "…"         # fill in whose statement it is: the id of a [[voice]]\n'
    )


def test_white_space_at_the_ends_of_a_selection_is_left_out() -> None:
    claim = drafted("He said:\n  We left. \n\nThen", Passage(8, 22))
    assert (claim["quote"], claim["position"]) == ("We left.", [11, 19])


def test_a_selection_of_white_space_is_no_claim() -> None:
    with pytest.raises(ValueError, match="a passage cannot run"):
        claim_toml(a_source(text="a  \n b"), Passage(1, 4))


@pytest.mark.parametrize("nth", [0, 1])
def test_words_that_stand_twice_get_a_few_words_that_tell_them_apart(nth: int) -> None:
    claim = drafted(A_SOURCE, words_of(A_SOURCE, "The trucks had met", nth))
    around = claim.get("prefix", "") + claim.get("suffix", "")
    assert 3 <= len(around.split()) <= 8


def test_a_place_far_from_anything_of_its_own_gets_as_much_as_it_takes() -> None:
    text = "first " + "again and " * 500 + "last"
    claim = drafted(text, words_of(text, "and", 250))
    assert find_quote(text, "and", claim.get("prefix", ""), claim.get("suffix", "")) == Found(
        QuoteState.EXACT, (words_of(text, "and", 250),)
    )


def test_a_prefix_begins_with_a_whole_word() -> None:
    text = "The extraordinary meeting of ministers ended. The ministers ended."
    claim = drafted(text, words_of(text, "ministers", 1))
    assert claim["prefix"] == "of ministers ended. The "


@pytest.mark.parametrize(
    ("words", "taken", "id"),
    [
        ("It “neutralized” more than 2,000 troops", (), "it-neutralized-more-than-2"),
        ("It neutralized", ("it-neutralized", "it-neutralized-2"), "it-neutralized-3"),
        ("Erdoğan left", (), "erdogan-left"),
        ("قالت نقابة", (), "claim"),
        ("قالت نقابة", ("claim",), "claim-2"),
        ("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", (), "donaudampfschifffahrtselektrizitatenhaup"),
    ],
)
def test_an_id_is_made_of_the_first_words_and_is_new(words: str, taken: tuple[str, ...], id: str) -> None:
    assert drafted(words, Passage(0, len(words)), *taken)["id"] == id


@given(passages_of_texts())
def test_of_any_text_the_quote_is_found_exactly_where_it_was_selected(selected: tuple[str, Passage]) -> None:
    text, passage = selected
    claim = drafted(text, passage)
    meant = trimmed(text, passage)
    assert claim["position"] == [meant.start, meant.end]
    anchor = find_quote(text, claim["quote"], claim.get("prefix", ""), claim.get("suffix", ""))
    assert anchor == Found(QuoteState.EXACT, (meant,))


def test_a_pasted_claim_wants_only_a_speaker(tmp_path: Path) -> None:
    draft = claim_toml(a_source(text=A_SOURCE, id=SourceId("report")), words_of(A_SOURCE, "The trucks had met", 1))
    pasted = changed(A_STORY, '[road]\nid = "coast"', f'{draft}\n[road]\nid = "coast"')
    folder = a_story(tmp_path, pasted)
    assert [code for code, *_ in told(folder)] == ["unknown-voice"]
    a_story(tmp_path, changed(pasted, FILL_IN, 'said_by = "ministry"'))
    assert problems_of(folder) == ()
    story = read_story(folder).story
    assert story
    assert story.claim[ClaimId("the-trucks-had-met")].quote.passages == (words_of(A_SOURCE, "The trucks had met", 1),)


@pytest.mark.parametrize(("voices", "speaker"), [((), "…"), (("document",), "document"), (("ministry", "tass"), "…")])
def test_the_only_voice_of_a_story_is_taken_for_the_speaker_to_begin_with(
    voices: tuple[str, ...], speaker: str
) -> None:
    draft = claim_toml(a_source(text="They left."), Passage(0, 10), (), voices)
    assert f'said_by = "{speaker}"         # fill in whose statement it is' in draft


def test_a_megabyte_of_one_letter_takes_no_time() -> None:
    text = "a" * 1_000_000
    claim = drafted(text, Passage(300_000, 300_001))
    around = len(claim["prefix"]) + len(claim["suffix"])
    assert claim["position"] == [300_000, 300_001]
    assert around >= 300_000
