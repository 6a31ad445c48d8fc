"""Which language the reader gets, and how it writes numbers and months."""

import pytest

from viewer.languages import NAMES, of_environment, offered, wanted
from viewer.translated import Translated


def test_every_language_is_there_once_its_catalogue_is_compiled() -> None:
    assert offered() == ("en", "tr", "ru", "ar")
    assert [NAMES[code] for code in offered()] == ["English", "Türkçe", "Русский", "العربية"]


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("ar", "ru_RU.UTF-8", "ar"),
        ("system", "ru_RU.UTF-8", "ru"),
        ("system", "C.UTF-8", "en"),
        ("system", "de_AT.UTF-8", "en"),
        ("xx", "ru_RU.UTF-8", "en"),
    ],
)
def test_the_language_is_that_of_the_choice_or_the_system(
    choice: str, system: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    assert wanted(choice) == code


@pytest.mark.parametrize(
    ("variables", "names"),
    [
        ({}, ["C"]),
        ({"LANG": "tr_TR.UTF-8"}, ["tr_TR.UTF-8"]),
        ({"LC_MESSAGES": "ru_RU", "LANG": "tr_TR"}, ["ru_RU"]),
        ({"LC_ALL": "ar_SY", "LC_MESSAGES": "ru_RU"}, ["ar_SY"]),
        ({"LANGUAGE": "de:tr", "LANG": "ru_RU"}, ["de", "tr"]),
        ({"LANGUAGE": "tr", "LC_ALL": "C"}, ["C"]),
    ],
)
def test_variables_count_as_for_other_programs_of_the_system(variables: dict[str, str], names: list[str]) -> None:
    assert of_environment(variables) == names


@pytest.mark.parametrize(
    ("code", "thousand", "half", "with_day", "alone", "from_right"),
    [
        ("tr", "2.000", "−0,5", "Mart", "Mart", False),
        ("ru", "2\u00a0000", "−0,5", "марта", "март", False),
        ("ar", "2,000", "−0.5", "آذار", "آذار", True),
    ],
)
def test_numbers_and_months_are_those_of_the_language(
    code: str, thousand: str, half: str, with_day: str, alone: str, from_right: bool
) -> None:
    language = Translated(code)
    assert (language.number(2000, None), language.number(-0.5, None)) == (thousand, half)
    assert language.month(3, alone=False, short=False) == with_day
    assert language.month(3, alone=True, short=False) == alone
    assert language.from_right is from_right


def test_a_number_that_qt_cannot_count_has_all_its_digits_all_the_same() -> None:
    assert Translated("tr").number(10**20, None) == "100,000,000,000,000,000,000"


def test_a_text_that_no_catalogue_has_is_english() -> None:
    assert Translated("ru").text("no such text {n}", "one {n}", 1) == "one {n}"
