import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from building import a_story

from viewer import __version__
from viewer.cli import main
from viewer.resources import shipped_story

ROOT = Path(__file__).parents[1]
SEED = str(shipped_story())


def run_claimline(
    *arguments: str, stdout: int = subprocess.PIPE, **environment: str
) -> subprocess.CompletedProcess[str]:
    """The real program, as a user starts it; its results go to a file descriptor."""
    return subprocess.run(
        [sys.executable, "-m", "viewer", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, **environment},
        cwd=ROOT,
        timeout=60,
        check=False,
    )


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    """The story that ships, with one event whose only quote stands nowhere."""
    folder = tmp_path / "flawed"
    shutil.copytree(SEED, folder)
    toml = folder / "story.toml"
    text = toml.read_text("utf-8")
    toml.write_text(text.replace("The deal came after deadly clashes", "Nobody ever wrote these words"), "utf-8")
    return folder


# The program as a whole


def test_the_story_that_ships_has_no_problems() -> None:
    done = run_claimline("check", SEED)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{SEED}: 8 events, 29 claims, 1 source, no problems\n"


def test_the_version_is_told() -> None:
    done = run_claimline("--version")
    assert (done.returncode, done.stdout) == (0, f"claimline {__version__}\n")


def test_a_reader_who_leaves_early_sees_no_trace() -> None:
    reads, writes = os.pipe()
    os.close(reads)
    done = run_claimline("describe", SEED, "--json", stdout=writes)
    os.close(writes)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", [("describe", SEED), ("date", "2018")])
def test_a_full_disk_is_told_in_one_line(command: tuple[str, str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = run_claimline(*command, stdout=full.fileno())
    assert done.returncode == 2
    assert done.stderr == "claimline: the results cannot be written: No space left on device\n"


def test_a_terminal_without_unicode_gets_the_text_with_numbers_for_what_it_lacks() -> None:
    done = run_claimline("describe", SEED, "--event", "deal", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "President Recep Tayyip Erdo\\u011fan" in done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_json_is_the_same_in_every_encoding(encoding: str) -> None:
    done = run_claimline("describe", SEED, "--event", "deal", "--json", PYTHONIOENCODING=encoding)
    [deal] = json.loads(done.stdout)["events"]
    assert "Erdoğan" in deal["claims"][1]["quote"]


# Finding one's way


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    told = capsys.readouterr().out
    assert all(f"\n    {name} " in told for name in ("open", "check", "describe", "date", "picture"))


def test_a_mistyped_command_is_answered_with_the_right_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["descibe", SEED]) == 2
    assert "Did you mean “describe”?" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["check"], ["date"], ["describe", SEED, "--evnt", "x"], ["picture", SEED]])
def test_wrong_use_is_told_with_the_right_one(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert capsys.readouterr().err.startswith("usage: claimline ")


def test_an_interruption_is_quiet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Interrupted:
        encoding = "utf-8"

        def write(self, text: str) -> int:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdout", Interrupted())
    assert main(["date", "2018"]) == 130
    assert capsys.readouterr().err == ""


# check


def test_a_missing_story_is_a_story_with_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nowhere = tmp_path / "nowhere"
    assert main(["check", str(nowhere)]) == 1
    problem, summary = capsys.readouterr().out.splitlines()
    assert problem.startswith(f"{nowhere}/story.toml:1:1: story-missing: ")
    assert summary == f"{nowhere}: no story could be read, 1 error"


def test_check_tells_where_a_quote_is_missing(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(flawed)]) == 1
    told = capsys.readouterr()
    lines = (flawed / "story.toml").read_text("utf-8").splitlines()
    number = 1 + next(number for number, line in enumerate(lines) if "Nobody ever wrote" in line)
    assert f"{flawed}/story.toml:{number}:" in told.out
    assert told.err == ""


def test_check_as_json_counts_and_lists(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(flawed), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["story"] == str(flawed)
    assert found["errors"] == len([problem for problem in found["problems"] if problem["severity"] == "error"]) > 0


def test_warnings_alone_are_no_failure(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    toml = flawed / "story.toml"
    sound = (shipped_story() / "story.toml").read_text("utf-8")
    toml.write_text("\n".join(line for line in sound.splitlines() if not line.startswith("sha256")), "utf-8")
    assert main(["check", str(flawed)]) == 0
    assert capsys.readouterr().out.endswith(", 1 warning\n")


# describe


def test_what_is_good_of_a_flawed_story_is_described(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", str(flawed)]) == 1
    told = capsys.readouterr()
    assert "First joint patrol on the M4 [first-patrol]" in told.out
    assert f"{flawed}/story.toml:" in told.err


def test_where_no_story_can_be_read_json_still_tells_the_problems(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["describe", str(tmp_path / "nowhere"), "--json"]) == 1
    told = capsys.readouterr()
    described = json.loads(told.out)
    assert (described["events"], described["problems"][0]["code"]) == ([], "story-missing")
    assert "story-missing" in told.err


def test_where_no_story_can_be_read_nothing_is_told_but_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", str(tmp_path / "nowhere")]) == 1
    assert capsys.readouterr().out == ""


def test_an_unknown_event_is_answered_with_the_nearest_and_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", SEED, "--event", "frst-patrol"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "no event “frst-patrol”. Did you mean “first-patrol”? It has: sochi-agreement, " in told.err


def test_a_story_cannot_steer_the_terminal(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    toml = flawed / "story.toml"
    toml.write_text(toml.read_text("utf-8").replace("The M4 corridor, Idlib", "Red\\u001b[31m"), "utf-8")
    main(["describe", str(flawed)])
    told = capsys.readouterr()
    assert "\x1b" not in told.out + told.err


# date


def test_dates_are_told_one_by_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["date", "2018-09", "2020-03-15"]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "2020-03-15: 15 March 2020"


def test_a_year_before_the_first_is_not_taken_for_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["date", "-0043-03-15", "2018", "--json"]) == 0
    assert [date["earliest"] for date in json.loads(capsys.readouterr().out)] == ["-0043-03-15", "2018-01-01"]


def test_one_wrong_date_among_others_is_told_and_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["date", "--json", "2018-09", "2018-99"]) == 1
    assert [date["valid"] for date in json.loads(capsys.readouterr().out)] == [True, False]


# picture


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--size", "large", "as 1920x1080"),
        ("--size", "100000x100", "160x120 to 16384x16384"),
        ("--scale", "99", "from 0.5 to 8"),
        ("--at", "yesterday", "EDTF"),
        ("--at", "2020/..", "has no last day"),
        ("--part", "legend", "page, timeline, corridor, source"),  # in quotation marks on some Pythons
    ],
)
def test_a_picture_that_cannot_be_is_refused_in_words(
    option: str, value: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["picture", SEED, "-o", "never.png", option, value])
    assert told in capsys.readouterr().err.replace("'", "")


def test_a_picture_of_an_unknown_kind_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["picture", SEED, "-o", "story.gif"]) == 2
    told = capsys.readouterr().err
    assert ".png, .svg, .pdf, .jpg, .jpeg or .webp" in told
    assert "name it, say, story.png" in told


def test_a_picture_of_too_many_pixels_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "large.png"
    assert main(["picture", SEED, "-o", str(file), "--size", "16384x16384", "--scale", "2"]) == 2
    assert "at scale 2 is 1,073,741,824 pixels" in capsys.readouterr().err
    assert not file.exists()


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [("--event", "deel", "Did you mean “deal”?"), ("--account", "russia", "Did you mean “Russia”?")],
)
def test_a_picture_of_what_the_story_lacks_is_refused(
    option: str, value: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "never.png"
    assert main(["picture", SEED, "-o", str(file), option, value]) == 2
    assert told in capsys.readouterr().err
    assert not file.exists()


# claimline new


def test_a_new_story_is_made_from_documents_and_opens_without_a_problem(tmp_path: Path) -> None:
    report = str(shipped_story() / "sources" / "joint-patrol.txt")
    folder = tmp_path / "my story"
    done = run_claimline("new", str(folder), "--source", report, "--source", report, "--title", "Mine")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        f"{folder}/sources/joint-patrol.txt: Turkey, Russia launched first joint patrol in Idlib",
        f"{folder}/sources/joint-patrol-2.txt: Turkey, Russia launched first joint patrol in Idlib",
        f"{folder}/story.toml: the story to edit; the window reloads by itself when it is saved",
        f"Open it: claimline '{folder}'",
    ]
    checked = run_claimline("check", str(folder))
    assert (checked.returncode, checked.stdout) == (0, f"{folder}: 1 event, 2 claims, 2 sources, no problems\n")


def test_a_new_story_needs_a_document(tmp_path: Path) -> None:
    done = run_claimline("new", str(tmp_path / "story"))
    assert done.returncode == 2
    assert done.stderr.startswith("claimline: a story is made from documents")
    assert not (tmp_path / "story").exists()


def test_a_picture_of_what_sides_agree_on_needs_a_story_that_tells_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["picture", str(a_story(tmp_path)), "-o", str(tmp_path / "a.png"), "--agreed"]) == 2
    assert "no [[topic.agreed]] has claims" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        main(["picture", SEED, "-o", "a.png", "--agreed", "--account", "Russia"])
