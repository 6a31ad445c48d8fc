"""Where values and keys stand in TOML and JSON texts."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.reading import scanner
from viewer.reading.scanner import DEEPEST, KeyPath, Offsets, json_offsets, toml_offsets


def leaves(value: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Any]]:
    """Every value in a parsed document with its path, tables and arrays included."""
    yield path, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*path, index))


def test_every_way_of_writing_a_value_is_found_where_it_stands() -> None:
    text = (
        'a = 1\n"b c".\'d\' = \'x\'\ne = """\none ""two"" \\""""""\n[f]\n'
        'g = [ 1, # ]\n {h.i = "}"},\n]\nj = 1979-05-27 07:32:00 # k\n'
    )
    offsets = toml_offsets(text)
    found = {path: text[start : start + 3] for path, start in offsets.values.items() if path}
    assert found == {
        ("a",): "1\n\"",
        ("b c",): '"b ',
        ("b c", "d"): "'x'",
        ("e",): '"""',
        ("f",): "[f]",
        ("f", "g"): "[ 1",
        ("f", "g", 0): "1, ",
        ("f", "g", 1): "{h.",
        ("f", "g", 1, "h"): "h.i",
        ("f", "g", 1, "h", "i"): '"}"',
        ("f", "j"): "197",
    }  # fmt: skip


def test_tables_stand_at_their_headers_and_tables_of_arrays_are_counted() -> None:
    text = "[[t]]\nx=1\n  [[t.u]]\n  y=2\n  [t.u.v]\n[[t]]\n[[t.u]]\n[[t.u]]\nz=3\n"
    offsets = toml_offsets(text)
    assert text[offsets.values["t", 0, "u", 0, "v"] :].startswith("[t.u.v]")
    assert text[offsets.values["t", 1, "u", 1, "z"] :].startswith("3")
    assert offsets.values["t", 1] == text.index("[[t]]", 1)
    assert offsets.values[("t",)] == 0


def test_keys_are_found_apart_from_their_values() -> None:
    text = '[a."b"]\n"c\\u0064" = 1\n'
    assert {path: text[at:].split("\n")[0] for path, at in toml_offsets(text).keys.items()} == {
        ("a",): 'a."b"]',
        ("a", "b"): '"b"]',
        ("a", "b", "cd"): '"c\\u0064" = 1',
    }


def test_far_too_deep_levels_are_answered_by_their_parents() -> None:
    keys = ".".join(["a"] * 10 * DEEPEST)
    assert max(map(len, toml_offsets(f"{keys} = 1").values)) == DEEPEST


# ── Any document ────────────────────────────────────────────────────────────────────────────────────────────────────

BARE = st.from_regex(r"[A-Za-z0-9_-]{1,5}", fullmatch=True)
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\"'\\"), max_size=6)


def basic(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


TOKENS = st.one_of(
    st.integers(-99, 99).map(str),
    st.booleans().map(lambda value: str(value).lower()),
    st.sampled_from(["1979-05-27", "1979-05-27 07:32:00Z", "inf", "-0.5e3", "0xFF"]),
    WORDS.map(basic),
    WORDS.map(lambda text: f"'{text}'"),
    WORDS.map(lambda text: f'"""\n{text}"" \\"""""'),
    WORDS.map(lambda text: f"'''{text}'' x'''"),
)
SPACE = st.sampled_from(["", " ", "\t"])
BREAK = st.sampled_from(["", " ", "\n", " # ]}\n"])


@st.composite
def values(draw: st.DrawFn, depth: int = 2) -> str:
    kind = draw(st.sampled_from(["token", "array", "table"] if depth else ["token"]))
    if kind == "token":
        return draw(TOKENS)
    if kind == "array":
        inner = [draw(BREAK) + draw(values(depth - 1)) + draw(BREAK) for _ in range(draw(st.integers(0, 3)))]
        return "[" + ",".join(inner) + draw(st.sampled_from(["", "," if inner else ""])) + draw(BREAK) + "]"
    names = draw(st.lists(BARE, max_size=3, unique=True))
    return (
        "{"
        + ",".join(f"{draw(SPACE)}{name}{draw(SPACE)}={draw(SPACE)}{draw(values(depth - 1))}" for name in names)
        + "}"
    )


@st.composite
def documents(draw: st.DrawFn) -> str:
    def pairs() -> str:
        names = draw(st.lists(st.one_of(BARE, WORDS.map(basic)), max_size=3, unique_by=lambda name: name.strip('"')))
        return "".join(f"{draw(BREAK)}{name}{draw(SPACE)}={draw(SPACE)}{draw(values())} # =\n" for name in names)

    text = pairs()
    for name in draw(st.lists(BARE, max_size=3, unique=True)):
        header = draw(st.sampled_from(["[t.{}]", "[[u]]\n[u.{}]", "[[v.{}]]", '[ t . "{}" ]']))
        text += header.format(f"_{name}") + "\n" + pairs()
    return text


@example('[t._0]\n0=["""\n"" \\"""""] # =\n1="0" # =\n')
@example("[t._0]\n0=0 # =\n1=0 # =\n2=[''''' x''',0] # =\n")
@given(documents())
def test_every_value_of_any_toml_document_stands_where_it_is_said_to(text: str) -> None:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # the same name twice
    offsets = toml_offsets(text)
    for path, value in leaves(document):
        assert path in offsets.values
        tables = isinstance(value, list) and all(isinstance(one, dict) for one in value)  # may stand at its headers
        if path and not isinstance(value, dict) and not tables:
            assert_reads(text, offsets, path, value)


def assert_reads(text: str, offsets: Offsets, path: KeyPath, value: Any) -> None:
    """What stands at the offset, up to the end of some line, reads as the value; what stands at the key, as the key."""
    rest = text[offsets.values[path] :]
    ends = [index for index, letter in enumerate(rest) if letter in ",}]\n"] + [len(rest)]
    assert any(reads_as(rest[:end], value) for end in [*ends, *(end + 1 for end in ends)])
    if isinstance(path[-1], str):
        assert text[offsets.keys[path] :].lstrip("\"'").startswith(path[-1][:1])


def reads_as(token: str, value: Any) -> bool:
    try:
        return repr(tomllib.loads(f"k = {token}\n")["k"]) == repr(value)
    except tomllib.TOMLDecodeError:
        return False


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
)


@given(JSON, st.booleans(), st.sampled_from([None, 0, 2]))
def test_every_value_of_any_json_document_stands_where_it_is_said_to(value: Any, ascii_only: bool, indent: int) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    offsets = json_offsets(text)
    for path, inner in leaves(value):
        found, _ = json.JSONDecoder().raw_decode(text[offsets.values[path] :])
        assert found == inner


@pytest.mark.parametrize("text", ["", "# only a comment", "\n\n"])
def test_a_document_without_values_has_only_itself(text: str) -> None:
    assert toml_offsets(text).values == {(): 0}


def test_no_more_values_are_noted_than_memory_is_meant_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanner, "MOST_NOTED", 10)
    assert len(toml_offsets("a = [" + "1," * 100 + "]").values) == 10
    assert len(json_offsets("[" + "1," * 100 + "1]").values) == 10
