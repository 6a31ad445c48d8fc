"""The promises of SECURITY.md: each is kept by tests that exist."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROMISES = (ROOT / "SECURITY.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PROMISES.splitlines()
    if re.match(r"\| [0-9]+[a-c]? \|", line)
]
_TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


def test_every_promise_is_there() -> None:
    numbers = [row[0] for row in ROWS]
    assert numbers == ["1", "1a", "1b", "1c", "2", "3", "4", "5", "5a", "5b", "5c", *map(str, range(6, 17))]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_promise_names_tests_that_exist(row: list[str]) -> None:
    _, promise, tests = row
    assert promise.endswith(".")
    named = _TEST.findall(tests)
    assert named
    assert tests == ", ".join(f"`{file}::{name}`" if name else f"`{file}`" for file, name in named), "nothing but tests"
    for file, name in named:
        assert (ROOT / file).is_file(), file
        assert not name or name in names_in(ROOT / file), f"{file}::{name}"


def names_in(file: Path) -> set[str]:
    """The names of the tests in a module, for which pytest looks at its top level."""
    return {node.name for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.FunctionDef)}
