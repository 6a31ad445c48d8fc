"""What may import what, in words that import-linter cannot say."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.resources import shipped_story

ROOT = Path(__file__).parents[2]
VIEWER = ROOT / "viewer"
HEAVY = ("PySide6", "shiboken6", "pyqtgraph", "numpy", "shapely")
MARKUP_WIDGETS = {"QTextBrowser", "QTextEdit"}
MARKUP = {"setHtml", "setMarkdown", "insertHtml"}  # a story's words are text, never markup
PARSERS = {"from_wkt", "from_wkb", "from_geojson"}  # of geometry, in GEOS

RUN = """
import sys
from viewer.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", str(shipped_story())),
        ("describe", str(shipped_story())),
        ("date", "2018-09"),
        ("annotations", str(shipped_story()), "-o", "-"),
        ("--version",),
        ("--help",),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_that_draws_nothing_loads_nothing_that_draws(arguments: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments], capture_output=True, encoding="utf-8", cwd=ROOT, check=True
    )
    loaded = done.stderr.splitlines()[-1].split()
    assert "viewer" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_the_import_contracts_are_kept() -> None:
    linter = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", linter], capture_output=True, encoding="utf-8", cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", ["paint", "export"])
def test_nothing_that_paints_or_exports_needs_widgets(package: str) -> None:
    wanting = [path.name for path in sorted((VIEWER / package).rglob("*.py")) if "QtWidgets" in imported_words(path)]
    assert wanting == []


def test_no_text_is_ever_set_as_markup() -> None:
    setting = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {call.func.attr}"
        for path in sorted(VIEWER.rglob("*.py"))
        for call in ast.walk(parsed(path))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in MARKUP
    ]
    assert setting == []


def test_only_the_help_has_a_widget_that_reads_markup() -> None:
    """It reads our own pages, and a test of it shows that nothing else gets there."""
    reading = [path.name for path in sorted(VIEWER.rglob("*.py")) if MARKUP_WIDGETS & imported_words(path)]
    assert reading == ["help_browser.py"]
    for path in VIEWER.rglob("*.py"):
        assert "viewer.window.help_browser" not in imported_names(path) or path.name == "help_window.py"


def test_no_text_of_geometry_reaches_a_parser_of_geos() -> None:
    """They end the process at a few ten thousand nested collections (GEOS before 3.15)."""
    reading = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted(VIEWER.rglob("*.py"))
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Attribute | ast.alias) and getattr(node, "attr", getattr(node, "name", "")) in PARSERS
    ]
    assert reading == []


def imported_words(path: Path) -> set[str]:
    """Every part of every name that a module imports."""
    return {word for name in imported_names(path) for word in name.split(".")}


def imported_names(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))
