"""What is remembered, and what becomes of it where the file is spoilt or of a later version."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader import run_python

from viewer import settings
from viewer.settings import Settings, keep, load, settings_file


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the settings, which is not there yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "claimline").mkdir()
    return settings_file()


def test_at_the_first_start_there_are_none_and_none_is_written(file: Path) -> None:
    assert (load().settings, load().trouble) == (Settings(), "")
    assert not file.exists()


def test_only_what_differs_is_written(file: Path) -> None:
    keep(theme="dark")
    assert json.loads(file.read_text("utf-8")) == {"theme": "dark", "format": 1}
    assert load().settings == Settings(theme="dark")
    keep(theme="system", stories=(("ab", "/a/story"),))
    assert json.loads(file.read_text("utf-8")) == {"stories": [["ab", "/a/story"]], "format": 1}


def test_one_field_is_kept_when_another_changes_even_by_another_process(file: Path) -> None:
    keep(theme="dark")
    assert run_python("from viewer.settings import keep; keep(folder='/there')").returncode == 0
    keep(picture="{}")
    assert load().settings == Settings(theme="dark", folder="/there", picture="{}")


def test_processes_that_remember_at_once_lose_nothing_of_each_other(file: Path) -> None:
    code = "import sys; from viewer.settings import keep\nfor n in range(60): keep(**{sys.argv[1]: str(n)})"
    with ThreadPoolExecutor() as pool:
        ended = list(pool.map(lambda field: run_python(code, field).returncode, ("theme", "folder", "picture")))
    assert ended == [0, 0, 0]
    assert load().settings == Settings(theme="59", folder="59", picture="59")


BROKEN = [b"", b"no settings \x01\x02", b"[]", b"17", b"{", b'{"theme": "dark"', b"\xff\xfe{\x00}", b"[" * 100_000]


@pytest.mark.parametrize("broken", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_file_is_set_aside_told_and_never_lost(broken: bytes, file: Path) -> None:
    file.write_bytes(broken)
    (file.parent / "settings.json.broken-1").write_bytes(b"an earlier one")
    found = load()
    assert found.settings == Settings()
    aside = file.parent / "settings.json.broken-2"
    assert found.trouble == f"The settings could not be understood; they are kept in {aside}"
    assert aside.read_bytes() == broken
    assert (file.parent / "settings.json.broken-1").read_bytes() == b"an earlier one"
    keep(theme="dark")
    assert load() == settings.Loaded(Settings(theme="dark"), "", {"theme": "dark", "format": 1})


def test_the_file_of_a_later_version_stays_as_it_is(file: Path) -> None:
    file.write_text('{"format": 2, "theme": {"day": "light", "night": "dark"}}', "utf-8")
    before = file.read_bytes()
    assert load().settings == Settings()
    assert load().trouble.startswith("The settings are those of a later version: nothing is remembered this time")
    keep(theme="dark")
    assert file.read_bytes() == before
    assert [other.name for other in file.parent.iterdir() if other.suffix != ".lock"] == [file.name]


def test_what_a_later_version_adds_is_kept(file: Path) -> None:
    file.write_text('{"format": 1, "language": "tr", "theme": "dark"}', "utf-8")
    keep(theme="light")
    assert json.loads(file.read_text("utf-8")) == {"format": 1, "language": "tr", "theme": "light"}


def test_a_spoilt_field_takes_no_other_with_it(file: Path) -> None:
    file.write_text('{"format": 1, "theme": "dark", "stories": [17], "panes": "wide"}', "utf-8")
    assert load().settings == Settings(theme="dark")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_or_a_folder_in_the_place_of_the_file_is_told_and_left_alone(file: Path) -> None:
    os.mkfifo(file)
    assert load().trouble.startswith("The settings cannot be read")
    keep(theme="dark")
    file.unlink()
    file.mkdir()
    assert load().trouble.startswith("The settings cannot be read")
    keep(theme="dark")
    assert list(file.iterdir()) == []


def test_where_nothing_can_be_written_nobody_is_disturbed(file: Path) -> None:
    file.parent.rmdir()
    file.parent.write_text("a file where a folder should be")
    keep(theme="dark")
    assert load().settings == Settings()


def test_in_safe_mode_nothing_is_read_or_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(theme="dark")
    before = file.read_bytes()
    monkeypatch.setenv(settings.SAFE_MODE, "yes")
    assert load().settings == Settings()
    keep(theme="light")
    assert file.read_bytes() == before


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(),
    lambda values: st.lists(values) | st.dictionaries(st.text(), values),
    max_leaves=8,
)
FIELDS = st.dictionaries(st.sampled_from([*Settings.__struct_fields__, "format", "other"]), ANYTHING)


@given(st.binary() | st.text().map(str.encode) | FIELDS.map(lambda fields: json.dumps(fields).encode()))
def test_any_bytes_give_settings_and_are_never_lost(data: bytes) -> None:
    file = settings_file()
    for other in file.parent.glob("settings.json*"):
        other.unlink()
    file.write_bytes(data)
    found = load()
    assert isinstance(found.settings, Settings)
    kept = [other.read_bytes() for other in file.parent.glob("settings.json*")]
    assert kept == [data]
    if found.others is not None:
        keep(theme="dark")
        assert load().settings.theme == "dark"
