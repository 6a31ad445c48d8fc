"""What long work tells: on a terminal how far it is, in a pipe nothing."""

import sys
from io import StringIO

import pytest

from viewer.export.terminal import progress


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_it_is_told_how_far_work_is(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    told = progress("slides")
    assert [told(done, 2) for done in range(3)] == [True, True, True]
    assert terminal.getvalue() == "\r0 of 2 slides\r1 of 2 slides\r2 of 2 slides\n"


def test_in_a_pipe_nothing_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert progress("slides")(1, 2)
    assert capsys.readouterr() == ("", "")
