"""Drafts: what a text says, where each value stands, and where the syntax breaks."""

import json

import pytest
from building import unmarked

from viewer.reading.draft import json_draft, toml_draft
from viewer.reading.problems import Refusal
from viewer.reading.spots import Spot


def test_a_value_and_its_key_have_a_line_and_a_column() -> None:
    draft = toml_draft('a = 1\n[b]\n  c = "x"\n')
    assert draft.value == {"a": 1, "b": {"c": "x"}}
    assert draft.spot(("b", "c")) == Spot(3, 7)
    assert draft.key_spot(("b", "c")) == Spot(3, 3)


def test_what_is_missing_stands_at_the_nearest_table_around_it() -> None:
    draft = toml_draft("[[event]]\nid = 1\n\n  [[event.claim]]\n")
    assert draft.spot(("event", 0, "claim", 0, "quote")) == Spot(4, 3)
    assert draft.spot(("event", 0, "when")) == Spot(1, 1)
    assert draft.key_spot(("nothing", "at", "all")) == Spot(1, 1)


def test_columns_count_code_points_so_that_a_lorry_is_one() -> None:
    draft = toml_draft('a = ["🚚🚚", 1]')
    assert draft.spot(("a", 1)) == Spot(1, 12)


NOT_TOML = [
    ("a = 1\nb = ¦\n", ""),
    ("when = 2018¦-09", 'Texts and dates stand in quotation marks: write when = "2018-09"'),
    ("when = ¦../2020  # until then", 'Texts and dates stand in quotation marks: write when = "../2020"'),
    ("title = ¦The road", 'Texts and dates stand in quotation marks: write title = "The road"'),
    ("a = 1\na = 2¦", ""),
    ('a = "¦', ""),
    ("a = [1, 2\n¦", ""),
    ("a = '''x\n¦", ""),
]


@pytest.mark.parametrize(("marked", "hint"), NOT_TOML)
def test_broken_toml_is_refused_where_it_breaks(marked: str, hint: str) -> None:
    text, spot = unmarked(marked)
    with pytest.raises(Refusal) as refused:
        toml_draft(text)
    assert (refused.value.code, refused.value.spot, refused.value.hint) == ("not-toml", spot, hint)


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "{b=" * 5_000, "\na = " + "9" * 5_000])
def test_endless_nesting_and_numbers_are_refused(text: str) -> None:
    with pytest.raises(Refusal, match=r"nested|digits|TOML"):
        toml_draft(text)


NOT_JSON = ['{"a": ¦}', '{"a": [1, 2\n¦', '{"a": ¦NaN}', '{"a": ¦-Infinity}', '{"a": 1, ¦"a": 2}', "¦"]


@pytest.mark.parametrize("marked", NOT_JSON)
def test_broken_json_is_refused_where_it_breaks(marked: str) -> None:
    text, spot = unmarked(marked)
    with pytest.raises(Refusal) as refused:
        json_draft(text)
    assert (refused.value.code, refused.value.spot) == ("not-json", spot)


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 200_000, "9" * 5_000])
def test_json_that_would_exhaust_the_reader_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        json_draft(text)


@pytest.mark.parametrize(
    ("text", "half"),
    [
        (r'{"a": "x \ud83d y"}', r"\ud83d"), (r'{"\uDE9A": 1}', r"\uDE9A"), (r'["\ude9a\ud83d"]', r"\ude9a"),
        (r'["\ud83d\ud83d\ude9a"]', r"\ud83d"), (r'["\\\\\ud83d"]', r"\ud83d"),
    ],
)  # fmt: skip
def test_half_a_character_is_told_with_its_place(text: str, half: str) -> None:
    with pytest.raises(Refusal, match="one half of a character") as refused:
        json_draft(text)
    assert refused.value.spot is not None
    assert text[refused.value.spot.col - 1 :].lstrip("\\").startswith(half.lstrip("\\"))


@pytest.mark.parametrize("text", [r'["\ud83d\ude9a"]', r'["\\ud83d"]', r'["\u0041\uffff"]', '["🚚"]'])
def test_a_whole_character_and_a_text_about_one_are_taken(text: str) -> None:
    assert json_draft(text).value == json.loads(text)
