"""Where the program's own folders are."""

import sys
from pathlib import Path

import pytest

from viewer.folders import config_folder, state_folder

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have places of their own")


def test_they_are_where_the_variables_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/config")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    assert (config_folder(), state_folder()) == (Path("/config/claimline"), Path("/state/claimline"))


@pytest.mark.parametrize("wrong", ["", "here", "~/there"])
def test_a_variable_that_is_no_whole_path_counts_for_nothing(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, wrong)
    assert config_folder() == Path("/home/somebody/.config/claimline")
    assert state_folder() == Path("/home/somebody/.local/state/claimline")
