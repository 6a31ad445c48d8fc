"""The pictures of the help can be made anew by one command."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from viewer.resources import resource

ROOT = Path(__file__).parents[2]


def test_the_pictures_of_the_help_are_those_that_the_program_makes(tmp_path: Path) -> None:
    """They are not compared pixel by pixel: they need not be made anew for every change of a colour."""
    script = str(ROOT / "packaging" / "help_pictures.py")
    made = subprocess.run([sys.executable, script, str(tmp_path)], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    kept = resource("help", "pictures")
    assert {file.name for file in tmp_path.iterdir()} == {file.name for file in kept.iterdir()}
    for file in kept.iterdir():
        assert QImage(str(file)).size() == QImage(str(tmp_path / file.name)).size()
