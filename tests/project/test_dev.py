"""packaging/dev.py: what it decides before it fetches anything. How it fetches is tried on bare machines by hand."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import commands
import pytest
import steps
import system
from environment import (
    LOCK,
    UNFINISHED,
    Stamp,
    is_ours_by_hand,
    is_writable,
    possible_places,
    read_stamp,
    recipe_of,
    write_stamp,
)
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = steps.ROOT
DEV = ROOT / "packaging" / "dev.py"
PYPROJECT = ROOT / "pyproject.toml"
STAMP = Stamp(python="3.11.7 (main)", place="/home/a/claimline/.venv", recipe="c0ffee", extra="all")


def dev(*arguments: str, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a reader without a display would."""
    display = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in display}
    command = [sys.executable, str(DEV), *arguments]
    return subprocess.run(command, cwd=folder, env=bare | environment, capture_output=True, text=True, check=False)


# What the reader is told


def test_without_a_display_run_says_in_one_sentence_what_makes_a_picture_instead() -> None:
    finished = dev("run")
    assert finished.returncode == 2
    assert finished.stdout == ""
    assert finished.stderr.count("\n") == 1
    assert "no display" in finished.stderr
    assert "`python3 packaging/dev.py picture seeds/m4-corridor -o story.png`" in finished.stderr


def test_the_command_without_a_display_is_for_the_story_and_the_folder_the_reader_is_in(tmp_path: Path) -> None:
    (tmp_path / "my story").mkdir()
    sentence = dev("run", "--theme", "dark", "my story", folder=tmp_path).stderr
    command = re.search("`python3 (.+) picture 'my story' -o story.png`", sentence)
    assert command, sentence
    assert (tmp_path / command[1]).resolve() == DEV


def test_only_a_window_needs_a_display() -> None:
    assert commands.opens_window([])
    assert commands.opens_window(["seeds/m4-corridor"])
    assert not commands.opens_window(["--help"])
    assert not any(commands.opens_window([name, "seeds/m4-corridor"]) for name in commands.WITHOUT_WINDOW)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_a_display_of_any_kind_or_a_platform_the_reader_chose(name: str) -> None:
    assert commands.has_display({name: ":0"})
    assert not commands.has_display({name: ""})


def test_an_unknown_command_is_refused_and_help_is_named() -> None:
    finished = dev("runn")
    assert finished.returncode == 2
    assert "'runn'" in finished.stderr
    assert "--help" in finished.stderr


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_names_every_command(arguments: tuple[str, ...]) -> None:
    finished = dev(*arguments)
    assert finished.returncode == 0
    for name in ("run", "test", "bench", *commands.WITHOUT_WINDOW):
        assert re.search(rf"\b{name}\b", finished.stdout), name


def test_an_old_python_can_read_dev_py_far_enough_to_say_that_it_is_too_old() -> None:
    source = DEV.read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    oldest = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["requires-python"]
    assert f"Claimline needs Python {oldest.removeprefix('>=')} or newer" in source


def test_a_failing_command_shows_the_end_of_what_it_printed_and_a_good_one_nothing() -> None:
    python = sys.executable
    assert steps.complaint_of([python, "-c", "print('fine')"]) is None
    complaint = steps.complaint_of([python, "-c", "for i in range(99): print(i)\nraise SystemExit(1)"])
    assert complaint is not None
    assert complaint.splitlines()[-1] == "98"
    assert len(complaint.splitlines()) == steps.TAIL_LINES
    assert "no-such-command" in str(steps.complaint_of(["no-such-command"]))


# System packages


def test_each_library_qt_lacks_on_a_bare_debian_has_a_package() -> None:
    """As `ldd` names them there, for the modules the program imports and the platforms it can show a window on."""
    drawing = "libEGL.so.1 libGL.so.1 libX11.so.6 libdbus-1.so.3 libfontconfig.so.1 libfreetype.so.6 libglib-2.0.so.0"
    x11 = "libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-xkb.so.1 libxkbcommon-x11.so.0"
    wayland = "libwayland-client.so.0 libwayland-cursor.so.0 libwayland-egl.so.1"
    assert set(drawing.split()) <= set(system.DRAWING)
    assert set(x11.split()) <= set(system.X11)
    assert set(wayland.split()) == set(system.WAYLAND)
    for package in (system.DRAWING | system.X11 | system.WAYLAND).values():
        assert re.fullmatch(r"lib[a-z0-9.+-]+", package)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings or finds what it needs")
def test_a_window_asks_for_the_libraries_of_the_displays_there_are_and_a_picture_for_none_of_them() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert system.libraries_for(both, window=False) == system.DRAWING
    assert system.libraries_for({"DISPLAY": ":0"}, window=True) == system.DRAWING | system.X11
    assert system.libraries_for({"QT_QPA_PLATFORM": "offscreen"}, window=True) == system.DRAWING
    assert system.libraries_for(both, window=True) == system.DRAWING | system.X11 | system.WAYLAND


def test_a_package_for_two_missing_libraries_is_asked_for_once() -> None:
    missing = {soname: system.DRAWING[soname] for soname in ("libgthread-2.0.so.0", "libglib-2.0.so.0", "libGL.so.1")}
    assert system.packages_for(missing) == ["libgl1", "libglib2.0-0"]


def test_a_library_loads_or_it_does_not() -> None:
    assert not system.loads("libnothing-of-the-kind.so.0")
    assert sys.platform != "linux" or system.loads("libc.so.6")


# The environment


def test_a_change_of_either_file_changes_the_recipe() -> None:
    recipe = recipe_of(PYPROJECT.read_bytes(), LOCK.read_bytes())
    assert recipe == recipe_of(PYPROJECT.read_bytes(), LOCK.read_bytes())
    assert recipe != recipe_of(PYPROJECT.read_bytes() + b"\n", LOCK.read_bytes())
    assert recipe != recipe_of(PYPROJECT.read_bytes(), LOCK.read_bytes() + b"\n")
    assert recipe_of(b"a", b"bc") != recipe_of(b"ab", b"c")


def test_a_finished_environment_is_started_as_it_is() -> None:
    assert STAMP.fits(STAMP)
    assert replace(STAMP, extra="test").fits(STAMP), "the tests' environment holds all that the program needs"
    assert not STAMP.fits(replace(STAMP, extra="test"))


@pytest.mark.parametrize("change", [{"python": "3.12.1"}, {"place": "/moved/.venv"}, {"extra": UNFINISHED}])
def test_another_python_another_place_or_half_a_set_up_means_a_new_environment(change: dict[str, str]) -> None:
    found = replace(STAMP, **change)
    assert not found.fits(STAMP)
    assert not found.can_become(STAMP)


def test_another_recipe_is_installed_into_the_environment_there_is() -> None:
    found = replace(STAMP, recipe="decaf")
    assert not found.fits(STAMP)
    assert found.can_become(STAMP)


def test_a_stamp_is_read_as_it_was_written_and_a_spoilt_one_is_none(tmp_path: Path) -> None:
    assert read_stamp(tmp_path) is None
    write_stamp(tmp_path, STAMP)
    assert read_stamp(tmp_path) == STAMP
    (file,) = tmp_path.iterdir()
    for spoilt in ("", "[]", "{}", "null", '{"python": "3'):
        file.write_text(spoilt)
        assert read_stamp(tmp_path) is None, spoilt


def test_an_environment_made_by_hand_is_kept_if_it_runs_this_very_python(tmp_path: Path) -> None:
    assert not is_ours_by_hand(tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)
    assert is_ours_by_hand(tmp_path)


def test_the_environment_lies_in_the_checkout_or_else_in_a_cache_of_that_checkout_alone(tmp_path: Path) -> None:
    beside, cached = possible_places(tmp_path)
    assert beside == tmp_path / ".venv"
    assert not cached.is_relative_to(tmp_path)
    assert cached != possible_places(tmp_path / "another")[1]
    assert is_writable(beside)
    assert not beside.exists()


# The lock


def locked_versions() -> dict[str, str]:
    lines = [line.partition("#")[0].strip() for line in LOCK.read_text(encoding="utf-8").splitlines()]
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in lines if line)}


def direct_requirements() -> list[Requirement]:
    pyproject = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    project = pyproject["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    lines = [*project["dependencies"], *extras, *pyproject["build-system"]["requires"]]
    return [Requirement(line) for line in lines if not line.startswith("claimline[")]


@pytest.mark.parametrize("requirement", direct_requirements(), ids=str)
def test_every_direct_requirement_is_locked_within_its_range(requirement: Requirement) -> None:
    assert locked_versions()[canonicalize_name(requirement.name)] in requirement.specifier


@pytest.mark.parametrize("requirement", direct_requirements(), ids=str)
def test_every_direct_requirement_has_a_lower_bound_and_stops_before_the_next_great_change(
    requirement: Requirement,
) -> None:
    operators = {specifier.operator for specifier in requirement.specifier}
    assert {">=", "<"} <= operators


def test_ci_runs_what_a_contributor_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").splitlines()[-1] == "exec python3 packaging/dev.py test"
