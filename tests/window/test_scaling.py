"""How large everything is: Qt's factor, on top of the reader's own."""

import pytest

from viewer.window.scaling import FACTOR, SCALES, nearest_scale, scale_qt


@pytest.mark.parametrize(("percent", "scale"), [(100, 100), (130, 125), (-5, 80), (10_000, 200), (185, 175)])
def test_any_number_is_one_of_the_scales(percent: int, scale: int) -> None:
    assert nearest_scale(percent) == scale


def test_as_designed_qt_is_told_nothing() -> None:
    variables: dict[str, str] = {}
    scale_qt(100, variables)
    assert FACTOR not in variables


@pytest.mark.parametrize(("before", "percent", "factor"), [("", 150, "1.5"), ("2", 150, "3"), ("nonsense", 80, "0.8")])
def test_the_factor_is_on_top_of_that_of_the_reader(before: str, percent: int, factor: str) -> None:
    variables = {FACTOR: before} if before else {}
    scale_qt(percent, variables)
    assert variables[FACTOR] == factor


def test_starting_anew_the_readers_own_factor_counts_once() -> None:
    variables = {FACTOR: "2"}
    for percent in (*SCALES, 150):
        scale_qt(percent, variables)
    assert variables[FACTOR] == "3"
    scale_qt(100, variables)
    assert variables[FACTOR] == "2"
