import pytest
from a_source import a_source, any_sources, words
from hypothesis import given
from msgspec.structs import asdict

from viewer.export.reference import Reference, certain_dates, certain_year, reference_key
from viewer.story.edtf import parse_edtf
from viewer.story.sources import Source


def test_a_plain_id_is_the_key() -> None:
    assert reference_key("joint-patrol_2.1") == "joint-patrol_2.1"


def test_ids_that_look_alike_without_their_marks_have_keys_of_their_own() -> None:
    keys = {reference_key(id) for id in ("a b", "a-b", "a/b", "a\nb", "ا ب", "", "b" * 100, "b" * 101)}
    assert len(keys) == 8


@given(words)
def test_a_key_is_one_word_of_plain_letters(id: str) -> None:
    key = reference_key(id)
    assert key.isascii()
    assert not set(key) & set(" \t\n{}(),=#%\\\"'~@")
    assert key


@pytest.mark.parametrize(
    ("date", "certain"),
    [
        ("2020-03-15", ((2020, 3, 15),)),
        ("2020-03", ((2020, 3),)),
        ("2020", ((2020,),)),
        ("2020-01", ((2020, 1),)),
        ("2020-01-01", ((2020, 1, 1),)),
        ("2020-12", ((2020, 12),)),
        ("2018-09/2020-03-15", ((2018, 9), (2020, 3, 15))),
        ("2020-03-05T14:00:00Z", ((2020, 3, 5),)),
        ("2020-02-2X", ()),
        ("2020~", ()),
        ("2020-03-15?", ()),
        ("2020-21", ()),
        ("201X", ()),
        ("/2020", ()),
        ("2020/..", ()),
        ("[2018,2020]", ()),
        ("1950S2", ()),
        ("0000", ()),
        ("-0043-03-15", ()),
        ("Y20200", ()),
    ],
)
def test_only_what_is_certain_of_a_date_becomes_numbers(date: str, certain: tuple[tuple[int, ...], ...]) -> None:
    assert certain_dates(parse_edtf(date)) == certain


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("2020-02-2X", 2020),
        ("2020-03-08/2020-03-14", 2020),
        ("[2020-01,2020-03]", 2020),
        ("2018/2020", None),
        ("2020~", None),
        ("2020?", None),
        ("/2020", None),
        ("-0043", None),
        ("Y20200", None),
    ],
)
def test_a_year_is_told_only_where_there_is_one(date: str, year: int | None) -> None:
    assert certain_year(parse_edtf(date)) == year


def test_what_a_source_does_not_say_of_itself_stands_in_the_note() -> None:
    source = a_source(place="Ankara", licence="CC BY 4.0", unknown=("publisher", "author"))
    assert Reference.of(source).note == "filed in Ankara; licence: CC BY 4.0; publisher, author not stated"


def test_nothing_is_known_where_nothing_is_stated() -> None:
    known = {name: value for name, value in asdict(Reference.of(a_source("T"))).items() if value}
    assert known == {"key": "report", "title": "T"}


@given(any_sources())
def test_every_text_stands_on_one_line_with_nothing_hidden_in_it(source: Source) -> None:
    reference = Reference.of(source)
    texts = [text for text in asdict(reference).values() if isinstance(text, str)] + list(reference.authors)
    for text in texts:
        assert len(text.splitlines()) <= 1
        assert not set(text) & set("\0\x07\u202e\u202c\u200b\u2028\x85\t")


def test_an_address_has_no_letter_that_ends_it() -> None:
    reference = Reference.of(a_source(url="https://host.example/a b}{\\ü?q=1#x"))
    assert reference.url == "https://host.example/a%20b%7D%7B%5C%C3%BC?q=1#x"
