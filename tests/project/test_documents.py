"""What README, CHANGELOG and CONTRIBUTING say is so."""

import re
from pathlib import Path

import pytest

from viewer import __version__
from viewer.arguments import parsed
from viewer.reading.read import read_story
from viewer.resources import resource, shipped_story
from viewer.window.actions import ACTIONS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
KEYS = {"→": "Right", "←": "Left"}


def test_the_example_story_is_a_story_without_a_problem(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert example
    (tmp_path / "sources").mkdir()
    report = shipped_story() / "sources" / "joint-patrol.txt"
    (tmp_path / "sources" / report.name).write_bytes(report.read_bytes())
    (tmp_path / "story.toml").write_text(example[1], "utf-8")
    reading = read_story(tmp_path)
    assert [str(problem) for problem in reading.problems] == []
    assert reading.story
    assert [event.title for event in reading.story.events] == ["Sochi agreement"]


@pytest.mark.parametrize("command", re.findall(r"^    claimline (\w+) ", README, re.MULTILINE))
def test_a_command_that_is_told_of_exists(command: str) -> None:
    with pytest.raises(SystemExit, match="0"):
        parsed([command, "--help"])


def test_every_key_that_is_told_of_does_something() -> None:
    told = re.findall(r"`([^`]+)`", README[README.index("| key |") : README.index("## Commands")])
    known = {key for row in ACTIONS for key in row.keys}
    for key in told:
        for arrow, name in KEYS.items():
            key = key.replace(arrow, name)
        assert key.replace("Esc", "Escape") in known, key


def test_every_file_that_a_document_names_is_there() -> None:
    in_documents = re.findall(r"`((?:viewer|resources|seeds|packaging|tests)/[\w./-]+\.\w+)`", README + CONTRIBUTING)
    named = [*in_documents, *re.findall(r"\]\((packaging/[^)]+)\)", README)]
    modules = [
        f"viewer/{name}" for name in re.findall(r"`((?:story|reading|view|scene|paint|window)/\w+\.py)`", CONTRIBUTING)
    ]
    assert named
    assert modules
    assert [name for name in (*named, *modules) if not (ROOT / name).exists()] == []


def test_the_newest_changes_are_those_of_this_version() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert newest
    assert newest[1] == __version__


def test_every_font_has_its_licence() -> None:
    licences = " ".join(file.name for file in resource("fonts").glob("OFL-*.txt"))
    for font in resource("fonts").glob("*.ttf"):
        assert font.name.partition("_")[0] in licences


def test_every_module_of_tests_has_the_module_that_it_tests() -> None:
    """The end-to-end tests, those of the project, the fuzz target and the faults are about the whole.

    A module may have several: `test_edtf_vectors.py` is about `edtf.py`, too.
    """
    whole = ("end_to_end", "project", "fuzz", "faults")
    for test in (ROOT / "tests").rglob("test_*.py"):
        folder = test.parent.relative_to(ROOT / "tests")
        name = test.stem.removeprefix("test_")
        modules = [module.stem for module in (ROOT / "viewer" / folder).glob("*.py")]
        is_of_one = any(name == module or name.startswith(f"{module}_") for module in modules)
        assert folder.parts[:1] in [(name,) for name in whole] or is_of_one, test
