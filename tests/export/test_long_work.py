"""Work of many steps: told of step by step, and called off where whoever waits says so."""

import pytest

from viewer.export.long_work import Cancelled, going_on, step_by_step


def test_whoever_waits_is_told_before_each_step_and_after_the_last() -> None:
    told: list[object] = []

    def heard(done: int, all: int) -> bool:
        told.append((done, all))
        return True

    for step in step_by_step("ab", heard):
        told.append(step)
    assert told == [(0, 2), "a", (1, 2), "b", (2, 2)]


def test_what_is_called_off_takes_no_further_step() -> None:
    steps = step_by_step("abc", lambda done, all: done < 2)
    assert [next(steps), next(steps)] == ["a", "b"]
    with pytest.raises(Cancelled, match="nothing has been written"):
        next(steps)


def test_without_a_listener_it_goes_on() -> None:
    assert list(step_by_step("abc", going_on)) == ["a", "b", "c"]
