"""Work of many steps: whoever waits is told how far it is, and may call it off."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from viewer.refusal import ViewerError
from viewer.words import say

Step = TypeVar("Step")

Told = Callable[[int, int], bool]
"""Is told how many steps of how many are done, and answers whether to go on."""


class Cancelled(ViewerError):  # noqa: N818  it is no error
    """It was called off; nothing has been written."""


def going_on(done: int, all: int) -> bool:
    """Goes on, without a word."""
    return True


def step_by_step(steps: Sequence[Step], told: Told) -> Iterator[Step]:
    """The steps, one after the other, told of before each and after the last.

    Raises:
        Cancelled: It is not to go on.
    """
    for done, step in enumerate(steps):
        _tell(told, done, len(steps))
        yield step
    _tell(told, len(steps), len(steps))


def _tell(told: Told, done: int, all: int) -> None:
    if not told(done, all):
        raise Cancelled(say("it was called off; nothing has been written"))
