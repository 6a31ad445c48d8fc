"""Starting a story from documents: a folder that opens at once, or nothing at all."""

import json
import os
import re
import tomllib
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from building import A_SOURCE
from building_sources import A_BULLETIN
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.export.new_story import start_story
from viewer.reading import files
from viewer.reading.read import read_story
from viewer.refusal import ViewerError
from viewer.resources import resource
from viewer.story.sources import QuoteState
from viewer.story.story import Story

SCHEMA = json.loads(resource("schema/story.schema.json").read_text("utf-8"))
TODAY = date(2026, 3, 1)


def a_text(folder: Path, name: str = "report.txt", text: str | bytes = A_SOURCE) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def started(folder: Path, *documents: Path, title: str = "") -> Story:
    """The story that was started, which has no problem, and whose quotes are exact."""
    start_story(folder, documents, title, TODAY)
    reading = read_story(folder)
    assert [str(problem) for problem in reading.problems] == []
    assert reading.story
    assert {claim.quote.state for claim in reading.story.claims} == {QuoteState.EXACT}
    return reading.story


def what_is_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_story_opens_at_once_with_its_documents_quoted(tmp_path: Path) -> None:
    bulletin = a_text(tmp_path / "in", "bulletin.txt", A_BULLETIN)
    story = started(tmp_path / "story", a_text(tmp_path / "in"), bulletin)
    assert what_is_in(tmp_path / "story") == ["sources", "sources/bulletin.txt", "sources/report.txt", "story.toml"]
    assert [source.title for source in story.sources] == ["Trucks on the coast road", "نشرة إذاعة سلمى"]
    assert [claim.quote.text for claim in story.claims] == ["Trucks on the coast road", "نشرة إذاعة سلمى"]
    assert story.title == "Trucks on the coast road"


def test_it_is_plainly_a_start_and_claims_no_date(tmp_path: Path) -> None:
    [event] = started(tmp_path / "story", a_text(tmp_path)).events
    assert event.title.startswith("Edit me")
    assert (event.when.edtf, event.when.earliest) == ("/2026-03-01", None)
    assert event.inferred == ("year", "month", "day")


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbfMark\r\nLine\r\n", b"One\rTwo", A_BULLETIN.encode(), b"\n\n  Late \n", b"a a a a"]
)
def test_documents_are_kept_byte_for_byte(tmp_path: Path, data: bytes) -> None:
    started(tmp_path / "story", a_text(tmp_path, text=data))
    assert (tmp_path / "story" / "sources" / "report.txt").read_bytes() == data


def test_a_first_line_without_end_is_quoted_in_part(tmp_path: Path) -> None:
    story = started(tmp_path / "story", a_text(tmp_path, text="word " * 20_000))
    [claim] = story.claims
    assert len(claim.quote.text) <= 300
    assert len(story.title) <= 100
    assert story.title.endswith("…")


def test_a_long_word_is_not_cut_between_a_letter_and_its_mark(tmp_path: Path) -> None:
    [claim] = started(tmp_path / "story", a_text(tmp_path, text="xe\u0301" * 1_000)).claims
    assert claim.quote.text.endswith("e\u0301") or claim.quote.text.endswith("x")
    assert not claim.quote.text.endswith("e")


@pytest.mark.parametrize(
    "title", ['A "quoted" \\ title', "Two\nlines", "\u202eback", "'''\"\"\"", "# no comment", "{x}"]
)
def test_any_title_can_be_given(tmp_path: Path, title: str) -> None:
    assert started(tmp_path / "story", a_text(tmp_path), title=title).title == " ".join(title.split())


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Überblick 1.txt", "Überblick 1.txt"),
        ("نشرة.txt", "نشرة.txt"),
        ('a"b.txt', 'a"b.txt'),
        ("a:b\\c.txt", "a-b-c.txt"),
        ("a\nb.txt", "a-b.txt"),
        ("\u202ecod.txt", "cod.txt"),
        ("::.txt", "source.txt"),
        (".hidden", ".hidden"),
        ("report", "report"),
    ],
)
def test_names_stay_unless_a_story_could_not_have_them(tmp_path: Path, name: str, kept: str) -> None:
    story = started(tmp_path / "story", a_text(tmp_path / "in", name))
    assert story.sources[0].file == f"sources/{kept}"


def test_documents_of_one_name_get_numbers(tmp_path: Path) -> None:
    texts = [a_text(tmp_path / folder, name, f"In {folder}.") for folder, name in
             (("a", "report.txt"), ("b", "report.txt"), ("c", "Report.txt"), ("d", "report-2.txt"))]  # fmt: skip
    story = started(tmp_path / "story", *texts)
    assert [source.file.removeprefix("sources/") for source in story.sources] == [
        "report.txt", "report-2.txt", "Report-3.txt", "report-2-2.txt",
    ]  # fmt: skip
    assert len({source.id for source in story.sources}) == 4
    assert [source.text for source in story.sources] == ["In a.", "In b.", "In c.", "In d."]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(min_size=1).filter(str.strip).filter(lambda text: "\0" not in text), st.text())
def test_a_story_can_be_started_from_any_text(tmp_path_factory: pytest.TempPathFactory, text: str, title: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    document = a_text(folder, text=text)
    if text.removeprefix("\ufeff").strip():
        started(folder / "story", document, title=title)


def test_the_examples_fit_the_format_once_they_are_no_comments(tmp_path: Path) -> None:
    started(tmp_path / "story", a_text(tmp_path))
    text = (tmp_path / "story" / "story.toml").read_text("utf-8")
    document = tomllib.loads(re.sub(r"^#(?! )|^#(?=  )", "", text, flags=re.MULTILINE))
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert set(document) == {"format", "story", "source", "voice", "topic", "event", "road", "strip"}
    assert set(document["topic"][0]) == {"id", "title", "agreed", "parted"}


# Refusals: each leaves nothing behind


def refused(folder: Path, *documents: Path) -> str:
    before = what_is_in(folder.parent)
    with pytest.raises(ViewerError) as refusal:
        start_story(folder, documents, "", TODAY)
    assert what_is_in(folder.parent) == before
    return str(refusal.value)


def test_without_a_document_it_says_what_to_give(tmp_path: Path) -> None:
    assert "--source report.txt" in refused(tmp_path / "story")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "has no words in it"),
        (b" \n", "has no words in it"),
        (b"one\ntwo \xff", ":2:5: byte 0xFF here is not UTF-8"),
        ("x".encode("utf-16"), "looks like UTF-16"),
        (b"a\0b", "NUL"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, told: str) -> None:
    document = a_text(tmp_path, text=data)
    assert told in refused(tmp_path / "story", document)


def test_a_title_that_is_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="no text in UTF-8"):
        start_story(tmp_path / "story", [a_text(tmp_path)], "a\udcff", TODAY)
    assert what_is_in(tmp_path) == ["report.txt"]


def test_devices_folders_and_what_is_not_there_are_refused(tmp_path: Path) -> None:
    assert "not a regular file" in refused(tmp_path / "story", Path(os.devnull))
    assert "not a regular file" in refused(tmp_path / "story", tmp_path)
    assert "No such file" in refused(tmp_path / "story", tmp_path / "nowhere.txt")
    assert "cannot be read" in refused(tmp_path / "story", Path("a\0b"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refused(tmp_path / "story", tmp_path / "pipe")


def test_a_document_larger_than_a_story_reads_is_refused(tmp_path: Path) -> None:
    document = a_text(tmp_path)
    os.truncate(document, files.SOURCE_LIMIT + 1)
    assert "NUL" in refused(tmp_path / "story", document)
    with document.open("wb") as file:
        file.write(b"word " * (files.SOURCE_LIMIT // 5 + 2))
    assert "32 MB" in refused(tmp_path / "story", document)


def test_a_folder_with_something_in_it_stays_as_it_is(tmp_path: Path) -> None:
    document = a_text(tmp_path / "in")
    assert "already" in refused(tmp_path / "in", document)
    assert document.read_bytes() == A_SOURCE.encode()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    assert "is no folder" in refused(a_text(tmp_path), a_text(tmp_path, "other.txt"))


def test_a_folder_in_no_folder_is_refused(tmp_path: Path) -> None:
    assert "make that first" in refused(tmp_path / "a" / "b", a_text(tmp_path))


def test_an_empty_folder_is_filled_and_stays_the_same_folder(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    folder.mkdir(mode=0o750)
    before = folder.stat().st_ino
    started(folder, a_text(tmp_path))
    assert folder.stat().st_ino == before


def test_a_link_to_an_empty_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    started(tmp_path / "link", a_text(tmp_path))
    assert (tmp_path / "link").is_symlink()
    assert what_is_in(tmp_path / "real") == ["sources", "sources/report.txt", "story.toml"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is forbidden to the administrator")
def test_a_folder_that_must_not_be_written_to_is_told(tmp_path: Path) -> None:
    document = a_text(tmp_path / "in")
    (tmp_path / "locked").mkdir(mode=0o500)
    assert "could not be written" in refused(tmp_path / "locked" / "story", document)
