"""The wheel, installed away from the checkout: what a reader gets who never sees this repository."""

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
STORY = Path("viewer", "_seeds", "m4-corridor")
TITLE = "The M4 corridor, Idlib"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as it would be published, built with what is installed here and no network."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)], folder)
    (built,) = folder.glob("claimline-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it; the packages it needs are seen where they are installed already.

    They are seen by a line in a .pth file. Such a line does not run the .pth files it leads to, so the editable
    installation of this checkout stays out of sight.
    """
    place = tmp_path_factory.mktemp("installed")
    venv.create(place, symlinks=True, with_pip=False)
    site = site_packages(place)
    (site / "dependencies.pth").write_text("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}))
    pip = [*pip_here(place), "--python", str(place / "bin" / "python")]
    run([*pip, "install", "--no-index", "--no-deps", "--no-user", str(wheel)], place)
    return place


def pip_here(folder: Path) -> list[str]:
    """A pip that can serve another environment: that of this one, or of the Python it was made from."""
    for python in (sys.executable, str(getattr(sys, "_base_executable", sys.executable))):
        command = [python, "-m", "pip"]
        asked = subprocess.run([*command, "--version"], cwd=folder, env=environment(), capture_output=True, check=False)
        if not asked.returncode:
            return command
    pytest.fail("no pip here, neither in this environment nor in the Python it was made from")


def site_packages(place: Path) -> Path:
    return place / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"


def environment() -> dict[str, str]:
    """Nothing of this checkout, no display, and no watch as over tests: pip has settings and asks about networks."""
    hidden = {"PYTHONPATH", "PYTHONHOME", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {name: value for name, value in os.environ.items() if name not in hidden}


def run(command: Sequence[str], folder: Path) -> str:
    """What a command prints; it must end well, with no help from this checkout or a display."""
    finished = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert finished.returncode == 0, f"{command} ended with {finished.returncode}\n{finished.stdout}{finished.stderr}"
    return finished.stdout


def test_the_wheel_holds_the_program_its_resources_and_its_story_and_nothing_else(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"viewer", "claimline"}
    for part in ("viewer/__main__.py", "viewer/_resources/", f"{STORY.as_posix()}/story.toml"):
        assert any(name.startswith(part) for name in names), part
    parts = {part for name in names for part in Path(name).parts}
    assert not [part for part in parts if part.startswith(("test", "conftest", "__pycache__"))]


def test_the_wheel_carries_its_licences_and_its_commands(wheel: Path) -> None:
    archive = ZipFile(wheel)
    texts = {Path(name).name: name for name in archive.namelist() if ".dist-info/" in name}
    assert "LICENSE" in texts
    assert any(name.startswith("OFL") for name in texts), "the licence of the fonts"
    assert "claimline = viewer.cli:main" in archive.read(texts["entry_points.txt"]).decode()


def test_what_runs_is_the_installed_program_and_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    python = str(installed / "bin" / "python")
    file = run([python, "-c", "import sys, viewer; sys.stdout.write(viewer.__file__)"], tmp_path)
    assert Path(file).is_relative_to(site_packages(installed))


@pytest.mark.parametrize("program", [("python", "-m", "viewer"), ("claimline",)], ids=" ".join)
def test_the_story_that_ships_is_checked_and_described(
    installed: Path, tmp_path: Path, program: tuple[str, ...]
) -> None:
    command = [str(installed / "bin" / program[0]), *program[1:]]
    story = str(site_packages(installed) / STORY)
    run([*command, "check", story], tmp_path)
    assert TITLE in run([*command, "describe", story], tmp_path)


def test_a_picture_is_drawn_with_the_fonts_and_themes_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    story = str(site_packages(installed) / STORY)
    run([str(installed / "bin" / "claimline"), "picture", story, "-o", "story.png"], tmp_path)
    assert (tmp_path / "story.png").read_bytes().startswith(b"\x89PNG\r\n")
