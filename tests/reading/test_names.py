"""Names of a story's files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.names import parts_of
from viewer.reading.problems import Refusal


@pytest.mark.parametrize("name", ["report.txt", "sources/report.txt", "a b/ğ 🚚.txt", ".hidden", "..a"])
def test_a_name_inside_the_story_is_taken_apart(name: str) -> None:
    assert "/".join(parts_of(name)) == name


@pytest.mark.parametrize(
    "name",
    [
        *("/etc/hostname", "..", "../secret", "sources/../../secret", "a//b", "a/", "", ".", "./a"),
        *("a\\b", "C:report.txt", "file:///etc/hostname", "\\\\host\\share", "a\0b", "a\nb", "a\u202eb", "x" * 2_000),
    ],
)
def test_a_name_that_might_lead_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(Refusal):
        parts_of(name)


@given(st.text())
def test_the_parts_of_any_name_lead_downwards(name: str) -> None:
    try:
        parts = parts_of(name)
    except Refusal:
        return
    assert parts
    assert not {"", ".", ".."} & set(parts)
    assert not set(name) & set("\\:\0")
