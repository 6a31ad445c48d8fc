"""`claimline annotations`, as a user starts it."""

import csv
import json
import shutil
from pathlib import Path

import pytest

from viewer.cli import main
from viewer.resources import shipped_story

SEED = str(shipped_story())


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    """The story that ships, with one event whose only quote stands nowhere, and one whose quote differs."""
    folder = tmp_path / "flawed"
    shutil.copytree(SEED, folder)
    toml = folder / "story.toml"
    text = toml.read_text("utf-8").replace("The deal came after deadly clashes", "Nobody ever wrote these words")
    toml.write_text(text.replace("six kilometers to the north", "six  kilometers to the NORTH"), "utf-8")
    return folder


def test_annotations_are_written_into_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "claims.jsonld"
    assert main(["annotations", SEED, "-o", str(file)]) == 0
    assert json.loads(file.read_text("utf-8"))["total"] == 29
    assert capsys.readouterr() == ("", "")


def test_a_table_is_written_into_a_file(tmp_path: Path) -> None:
    file = tmp_path / "claims.csv"
    assert main(["annotations", SEED, "-o", str(file)]) == 0
    with file.open(encoding="utf-8-sig", newline="") as table:
        assert len(list(csv.DictReader(table))) == 29


def test_a_dash_is_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["annotations", SEED, "-o", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["total"] == 29
    assert main(["annotations", SEED, "-o", "-", "--format", "csv"]) == 0
    assert capsys.readouterr().out.startswith("event,event_title,date,")


def test_a_format_that_is_given_counts_before_the_name_of_the_file(tmp_path: Path) -> None:
    assert main(["annotations", SEED, "-o", str(tmp_path / "claims.txt"), "--format", "csv"]) == 0
    assert (tmp_path / "claims.txt").read_bytes().startswith(b"\xef\xbb\xbfevent,")


def test_what_is_good_of_a_flawed_story_is_written_and_the_rest_told(
    flawed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "claims.csv"
    assert main(["annotations", str(flawed), "-o", str(file)]) == 1
    with file.open(encoding="utf-8-sig", newline="") as table:
        states = {row["claim"]: row["state"] for row in csv.DictReader(table)}
    assert (states["clashes-before-deal"], states["corridor-north"]) == ("missing", "differs")
    assert f"{flawed}/story.toml:" in capsys.readouterr().err


def test_where_no_story_can_be_read_no_file_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "claims.csv"
    assert main(["annotations", str(tmp_path / "nowhere"), "-o", str(file)]) == 1
    assert not file.exists()
    assert "story-missing" in capsys.readouterr().err


def test_a_name_of_another_kind_is_refused_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["annotations", str(tmp_path / "nowhere"), "-o", "claims.xlsx"]) == 2
    assert capsys.readouterr().err == (
        "claimline: claims are written as .jsonld, .json or .csv, not as “claims.xlsx”\n"
    )


def test_a_file_that_cannot_be_written_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "nowhere" / "claims.csv"
    assert main(["annotations", SEED, "-o", str(file)]) == 2
    why = "No such file or directory. Choose a folder that is there."
    assert capsys.readouterr().err == f"claimline: {file} could not be written: {why}\n"


def test_without_a_file_the_right_use_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["annotations", SEED])
    assert "usage: claimline annotations" in capsys.readouterr().err


def test_help_names_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    assert "\n    annotations" in capsys.readouterr().out
