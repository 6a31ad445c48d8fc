"""How texts are said, and in another language than English."""

from collections.abc import Iterator

import pytest

from viewer.words import English, many, noted, said_number, say, speak, spoken_language


class Loud:
    """A language whose every word is in capitals, except what is put in."""

    code, from_right = "xx", False

    def text(self, text: str, comment: str, n: int) -> str:
        """In capitals, with the number's own form for two."""
        said = {2: "A PAIR OF {thing}"}.get(n, text)
        return "".join(part if "{" in part else part.upper() for part in said.replace("{", "\0{").split("\0"))

    def number(self, number: float, decimals: int | None) -> str:
        """With a point between thousands."""
        return f"{number:,}".replace(",", ".")

    def month(self, month: int, *, alone: bool, short: bool) -> str:
        """By its number."""
        return f"M{month}"


@pytest.fixture
def _loud() -> Iterator[None]:
    speak(Loud())
    yield
    speak(English())


def test_english_is_said_as_it_is_written() -> None:
    assert spoken_language().code == "en"
    assert say("Account: {side}", side="Russia") == "Account: Russia"
    assert noted("Later") == "Later"


def test_one_is_said_in_the_singular() -> None:
    told = [many("{n} events", "{n} event", n) for n in (0, 1, 2, 12_345)]
    assert told == ["0 events", "1 event", "2 events", "12,345 events"]


def test_what_is_put_in_is_never_taken_for_a_text() -> None:
    assert say("Opened: {story}", story="{n} {side} {0}") == "Opened: {n} {side} {0}"


@pytest.mark.parametrize(
    ("value", "told"),
    [(0, "0"), (12.0, "12"), (-0.5, "−0.5"), (1234567, "1,234,567"), (1e21, "1,000,000,000,000,000,000,000")],
)
def test_numbers_have_all_their_digits_and_no_more(value: float, told: str) -> None:
    assert said_number(value) == told


@pytest.mark.usefixtures("_loud")
def test_another_language_has_its_own_words_forms_and_separators() -> None:
    assert say("Not in {side}", side="Russia") == "NOT IN {side}".format(side="Russia")
    assert many("{n} events", "{n} event", 2, thing="events") == "A PAIR OF events"
    assert said_number(2000) == "2.000"
