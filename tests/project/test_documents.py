"""What README, CHANGELOG and CONTRIBUTING say is so."""

import re
from pathlib import Path

import pytest

from viewer import __version__
from viewer.arguments import command_helps, parsed
from viewer.resources import resource
from viewer.window.actions import ACTIONS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
OPTION = re.compile(r"--[a-z]+")
COMMAND = r"^    claimline (\w+) (.*?)(?=^    claimline |\Z)"
KEYS = {"→": "Right", "←": "Left"}


@pytest.mark.parametrize("command", re.findall(r"^    claimline (\w+) ", README, re.MULTILINE))
def test_a_command_that_is_told_of_exists(command: str) -> None:
    with pytest.raises(SystemExit, match="0"):
        parsed([command, "--help"])


@pytest.mark.parametrize("command", command_helps())
def test_a_command_is_told_of_with_all_its_options_and_no_others(command: str) -> None:
    """-o stands for --output: it is what everybody types."""
    has = set(OPTION.findall(command_helps()[command])) - {"--help", "--output"}
    section = README[README.index("## Commands") : README.index("Pictures, decks and animated pictures")]
    told = {name: OPTION.findall(words) for name, words in re.findall(COMMAND, section, re.MULTILINE | re.DOTALL)}
    if command == "open":
        assert all(f"`claimline {option}" in README or f"{option}`" in README for option in has)
    else:
        assert set(told[command]) == has


def test_every_key_that_is_told_of_does_something() -> None:
    told = re.findall(r"`([^`]+)`", README[README.index("| key |") : README.index("## Commands")])
    known = {key for row in ACTIONS for key in row.keys}
    for key in told:
        for arrow, name in KEYS.items():
            key = key.replace(arrow, name)
        assert key.replace("Esc", "Escape") in known, key


def test_every_file_that_a_document_names_is_there() -> None:
    in_documents = re.findall(r"`((?:viewer|resources|seeds|packaging|tests)/[\w./-]+\.\w+)`", README + CONTRIBUTING)
    named = [*in_documents, *re.findall(r"\]\(((?:packaging|resources)/[^)]+)\)", README)]
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
    """The end-to-end tests, those of the project, the benchmarks and whatever attacks the program are about the whole.

    A module may have several: `test_edtf_vectors.py` is about `edtf.py`, too.
    """
    whole = ("end_to_end", "project", "benchmarks", "fuzz", "hostile", "faults")
    for test in (ROOT / "tests").rglob("test_*.py"):
        folder = test.parent.relative_to(ROOT / "tests")
        name = test.stem.removeprefix("test_")
        modules = [module.stem for module in (ROOT / "viewer" / folder).glob("*.py")]
        is_of_one = any(name == module or name.startswith(f"{module}_") for module in modules)
        assert folder.parts[:1] in [(name,) for name in whole] or is_of_one, test
