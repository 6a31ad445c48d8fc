"""The window's start, as a user starts it."""

import json
import sys
from pathlib import Path

import pytest
from reader import run_python

from viewer.resources import shipped_story

PROGRAM = "import sys; from viewer.cli import main; sys.exit(main(sys.argv[1:]))"
SEED = str(shipped_story())
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")


@ON_LINUX
def test_without_a_display_one_sentence_says_what_makes_a_picture_instead() -> None:
    ended = run_python(PROGRAM, SEED, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert (ended.returncode, ended.stdout) == (2, "")
    [line] = ended.stderr.splitlines()
    assert "there is no display here" in line
    assert f"claimline picture {SEED} -o story.png" in line


def test_a_start_tells_its_figures_and_leaves_when_it_is_painted() -> None:
    ended = run_python(PROGRAM, "--timings", "--exit")
    assert (ended.returncode, ended.stdout) == (0, "")
    figures = json.loads(ended.stderr.splitlines()[-1])
    assert 0 < figures["first_paint_ms"] <= figures["complete_ms"] < 30_000
    assert 20 < figures["peak_memory_mb"] < 500


@pytest.mark.parametrize("theme", ["light", "dark", "system"])
def test_it_starts_in_the_theme_that_is_asked_for(theme: str) -> None:
    ended = run_python(PROGRAM, "--theme", theme, "--exit")
    assert (ended.returncode, ended.stdout) == (0, "")


def test_it_starts_with_a_story_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "story.toml").write_text("no story", "utf-8")
    for path in (tmp_path, tmp_path / "nowhere"):
        ended = run_python(PROGRAM, str(path), "--exit")
        assert ended.returncode == 0
        assert "Traceback" not in ended.stderr


def test_it_starts_with_spoilt_settings(tmp_path: Path) -> None:
    (tmp_path / "claimline").mkdir()
    for spoilt in ('{"theme": "neon", "geometry": 17}', "no settings", '{"format": 99}'):
        (tmp_path / "claimline" / "settings.json").write_text(spoilt, "utf-8")
        ended = run_python(PROGRAM, "--exit", XDG_CONFIG_HOME=str(tmp_path))
        assert (ended.returncode, ended.stderr) == (0, "")


def test_in_safe_mode_it_starts_as_for_the_first_time_and_leaves_settings_alone(tmp_path: Path) -> None:
    (tmp_path / "claimline").mkdir()
    kept = tmp_path / "claimline" / "settings.json"
    kept.write_text("no settings", "utf-8")
    ended = run_python(PROGRAM, "--safe-mode", "--exit", XDG_CONFIG_HOME=str(tmp_path))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert [file.read_text("utf-8") for file in kept.parent.iterdir()] == ["no settings"]


def test_what_the_first_paint_does_not_need_is_not_imported_for_it() -> None:
    ended = run_python(STARTED, "--exit")
    assert json.loads(ended.stdout) == []


STARTED = """
import json, sys
from viewer.cli import main

status = main(sys.argv[1:])
late = (
    "pyqtgraph", "shapely", "numpy", "difflib", "rapidfuzz", "html", "PySide6.QtNetwork", "PySide6.QtSvg", "socket",
    "viewer.window.reopening", "viewer.window.command_palette", "viewer.window.commands", "viewer.window.rows",
    "viewer.window.find_results", "viewer.window.finding", "viewer.view.finds", "viewer.window.event_list",
    "viewer.window.shortcuts", "viewer.window.about", "viewer.window.help_window", "importlib.metadata",
)
print(json.dumps([status] * bool(status) + [module for module in late if module in sys.modules]))
"""
