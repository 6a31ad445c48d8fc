"""How long a page of an animation is shown."""

import pytest

from viewer.export.seconds import parse_seconds


@pytest.mark.parametrize(("text", "seconds"), [("4", 4.0), ("2.5", 2.5), ("0.5", 0.5), ("60", 60.0)])
def test_seconds_are_read(text: str, seconds: float) -> None:
    assert parse_seconds(text) == seconds


@pytest.mark.parametrize("text", ["0.4", "60.1", "-1", "nan", "inf", "long", ""])
def test_a_time_that_cannot_be_is_refused_with_one_that_can(text: str) -> None:
    with pytest.raises(ValueError, match=r"write seconds, from 0\.5 to 60"):
        parse_seconds(text)
