import tomllib

from a_source import words
from hypothesis import given

from viewer.export.toml_text import toml_text


@given(words)
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    assert tomllib.loads(f"text = {toml_text(text)}") == {"text": text}


@given(words)
def test_a_text_stands_on_one_line_with_nothing_hidden_in_it(text: str) -> None:
    assert toml_text(text).isprintable()


def test_words_that_can_be_read_stay_as_they_are() -> None:
    assert toml_text("“Neutralized” – 🚚 وكالة") == '"“Neutralized” – 🚚 وكالة"'
