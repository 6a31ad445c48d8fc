"""The languages of the interface: collect its texts into `resources/languages/*.ts`, and compile those into `.qm`.

Both are done by Qt's own tools, which PySide6 brings. `lupdate` keeps what is translated already.
"""

from pathlib import Path

from steps import ROOT, SetUpRefusedError, complaint_of, say

FOLDER = ROOT / "resources" / "languages"
ALIASES = "tr+=say,tr+=many,QT_TR_NOOP+=noted"  # the functions of viewer/words.py, and those of Qt that they stand for


def collect(python: Path, folder: Path = FOLDER) -> int:
    """Bring every text of the program into each catalogue of a folder, and say how many wait for a translation."""
    sources = sorted(str(file) for file in (ROOT / "viewer").rglob("*.py"))
    for catalogue in sorted(folder.glob("*.ts")):
        options = ["-tr-function-alias", ALIASES, "-locations", "none", "-no-obsolete", "-silent"]
        _run(python, "pyside6-lupdate", *options, *sources, "-ts", str(catalogue))
        waiting = catalogue.read_text(encoding="utf-8").count('type="unfinished"')
        say(f"{catalogue.name}: {waiting} texts wait for a translation")
    return 0


def compile_all(python: Path) -> None:
    """Compile what is older than its catalogue; a catalogue that cannot be compiled is told and left out."""
    for catalogue in FOLDER.glob("*.ts"):
        compiled = catalogue.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= catalogue.stat().st_mtime:
            continue
        try:
            _run(python, "pyside6-lrelease", "-silent", str(catalogue), "-qm", str(compiled))
        except SetUpRefusedError as refusal:
            say(f"{refusal} The program starts without this language.")


def _run(python: Path, tool: str, *arguments: str) -> None:
    complaint = complaint_of([str(python.with_name(tool)), *arguments])
    if complaint is not None:
        raise SetUpRefusedError(f"{complaint}\n{tool} failed as said above.")
