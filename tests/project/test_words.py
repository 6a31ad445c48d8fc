"""Every text that people see is said in their language: no literal of the program escapes `viewer.words`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

VIEWER = Path(__file__).parents[2] / "viewer"
SAID = {"say", "many", "noted"}
NAMING = {"TypeVar", "NewType", "ParamSpec", "AssertionError"}
# Modules none of whose words are shown in the window; each with the reason.
TERMINAL = "commands answer in English, as their options are"
RECORDS = "what it writes is read by programs, or sent to us"
OURS = "its messages tell of mistakes of ours, or of what nobody typed in"
NOT_SHOWN = {
    **dict.fromkeys(("app.py", "arguments.py", "cli.py", "commands.py", "window/qt_messages.py"), TERMINAL),
    **dict.fromkeys(
        (
            f"export/{name}.py"
            for name in (
                "animation",
                "claims_file",
                "deck",
                "formats",
                "new_story",
                "packing",
                "retelling",
                "retold_ground",
                "retold_sources",
                "seconds",
                "terminal",
                "understood",
                "verdict",
            )
        ),
        TERMINAL,
    ),
    **dict.fromkeys(
        (
            f"export/{name}.py"
            for name in (
                "accident",
                "annotations",
                "first_story",
                "note",
                "png",
                "reference",
                "svg",
                "pptx_master",
                "pptx_package",
                "pptx_theme",
                "xmp",
            )
        ),
        RECORDS,
    ),
    **dict.fromkeys((f"story/{name}.py" for name in ("corridor", "dates", "events", "picture_note", "sources")), OURS),
    **dict.fromkeys(("view/address.py", "view/state.py", "paint/fonts.py"), OURS),
    "folders.py": "names of folders",
    "languages.py": "each language is called as its readers call it",
    "reading/format.py": "the published schema is English; what messages tell of it is said",
    "story/sentences.py": "abbreviations of documents",
    "window/key_words.py": "what stands on keys",
    "window/versions.py": "names of programs and licences",
    "words.py": "English itself",
}
# Names that are the same in every language, or belong to a format.
NAMES = {
    *("Claimline", "WebP", "PowerPoint", "So", "Sk", "Cc", "Cs", "Zs", "Zl", "Zp"),
    *("Point", "LineString", "Polygon", "MultiPolygon", "MultiPoint", "MultiLineString", "GeometryCollection"),
    *("BibTeX", "FeatureCollection", "VmHWM:", "ReducedMotion"),
    *("Right", "Left", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Escape", "Return", "Space", "Tab"),
    *("shape point", "after a word such as until, from or about"),
}
KEYS = re.compile(r"((Ctrl|Alt|Shift|Meta)\+)*(F\d+|[A-Z][a-z]+|PgUp|PgDown|.)")
A_WORD = re.compile(r"[A-Za-z]{2,}")


def texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Lines and literals that look like something said to people, and are not said by `viewer.words`."""
    silent = {id(node) for node in unspoken(tree)}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            literal = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            literal = node.value
        else:
            continue
        if looks_said(literal):
            yield node.lineno, literal


def unspoken(tree: ast.Module) -> Iterator[ast.AST]:
    """What is no text for people: docstrings, types, assertions; and what is said already."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield node.value
            case ast.Call(func=ast.Name(id=name)) if name in SAID | NAMING:
                yield from (part for argument in node.args for part in ast.walk(argument))
            case ast.Assert(msg=ast.expr() as message):
                yield from ast.walk(message)
            case ast.AnnAssign(annotation=annotation) | ast.arg(annotation=ast.expr() as annotation):
                yield from ast.walk(annotation)
            case ast.FunctionDef(returns=ast.expr() as returned):
                yield from ast.walk(returned)
            case ast.JoinedStr():
                yield from (part for part in node.values if isinstance(part, ast.Constant))


def looks_said(literal: str) -> bool:
    """Whether a literal has words as people read them: several, or one that begins with a capital letter."""
    if not A_WORD.search(literal) or literal in NAMES or (KEYS.fullmatch(literal) and "+" in literal):
        return False
    if re.search(r"\[0-9\]|[<>\\]|^\s*[a-z_]+ = |^[A-Z_]+$|^[\w./-]+\.(toml|json|png|md)$|://", literal):
        return False
    return bool(re.search(r"[A-Za-z]{2,}[^A-Za-z]* [^ ]*[A-Za-z{]", literal) or re.match(r"\s*&?[A-Z]&?[a-z]", literal))


MODULES = sorted(str(file.relative_to(VIEWER)) for file in VIEWER.rglob("*.py"))


@pytest.mark.parametrize("module", [module for module in MODULES if module not in NOT_SHOWN])
def test_a_module_says_every_text_in_the_readers_language(module: str) -> None:
    """No text of a module escapes translation."""
    escaped = list(texts(ast.parse((VIEWER / module).read_text(encoding="utf-8"))))
    assert not escaped


@pytest.mark.parametrize("module", MODULES)
def test_a_text_is_one_literal_that_can_be_collected(module: str) -> None:
    """`lupdate` reads literals only: what is put together is in no catalogue."""
    tree = ast.parse((VIEWER / module).read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said = [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in SAID]
    hidden = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    assert [call.lineno for call in said if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)] == []
    assert [call.lineno for call in said if id(call) in hidden and isinstance(call.args[0], ast.Constant)] == []
