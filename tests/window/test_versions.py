"""What the program is made with."""

import re
import sys
from importlib.metadata import distribution, version
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from viewer import __version__
from viewer.window.versions import details, parts

PYPROJECT = (Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8")
USED = re.findall(r'^    "([\w-]+)[><=]', PYPROJECT[: PYPROJECT.index("[project.optional-dependencies]")], re.MULTILINE)


def test_the_program_qt_and_python_tell_their_versions() -> None:
    known = {part.name: part.version for part in parts()}
    assert known["Claimline"] == __version__
    assert known["Qt"] == qVersion()
    assert known["Python"] == sys.version.split()[0]


@pytest.mark.parametrize("package", USED)
def test_every_package_that_is_needed_is_named_with_its_version_and_licence(package: str) -> None:
    [part] = [part for part in parts() if part.name == package.removesuffix("-Essentials")]
    assert part.version == version(package)
    meta = distribution(package).metadata
    stated = f"{meta.get('License-Expression')} {meta.get('License')}"
    assert part.licence.partition("-")[0] in stated


def test_geos_tells_its_version_once_shapely_is_there() -> None:
    import shapely

    assert {part.name: part.version for part in parts()}["GEOS"] == shapely.geos_version_string


def test_all_of_it_is_a_text_to_paste(qapp: QApplication) -> None:
    lines = details().splitlines()
    assert lines[0] == f"Claimline {__version__} (MIT)"
    assert len(lines) == len(parts()) + 1
    assert "offscreen" in lines[-1]
