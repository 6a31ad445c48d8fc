"""Whatever happens while a file is written: what was there before is there, nothing lies beside it, and it is told."""

import json
import os
import re
import signal
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from building import A_SOURCE, a_story
from faulty import NOT_PERMITTED, POINTS, SIGNALS, Nursery, Outcome

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are copied, and ended by signals")

FORMER = b"what was there before"
SMALL = ("--size", "480x270")
KINDS = {
    **{f"page.{suffix}": ("picture", *SMALL) for suffix in ("png", "svg", "pdf", "jpg", "webp")},
    **{f"deck.{suffix}": ("deck",) for suffix in ("pptx", "pdf")},
    **{f"pages.{suffix}": ("animation", *SMALL) for suffix in ("png", "webp", "mp4", "webm")},
    **{f"claims.{suffix}": ("annotations",) for suffix in ("jsonld", "csv")},
    "story.claimline": ("pack",),
}
A_STAND_IN = """#!/bin/sh
# Stands in for ffmpeg, which few systems have: takes pixels through a pipe and writes to its last argument.
for file; do :; done
exec cat > "$file"
"""
A_WAY_OUT = re.compile(r"Choose |Make room |Name |name |Nothing |need no ffmpeg|install ")


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A story, an empty folder for temporary files, and a document."""
    folder = tmp_path_factory.mktemp("places")
    (folder / "temporary").mkdir()
    (folder / "report.txt").write_text(A_SOURCE, "utf-8")
    return a_story(folder / "story"), folder / "temporary", folder / "report.txt"


@pytest.fixture(scope="module")
def nursery(places: tuple[Path, Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Brings up the program with a fault."""
    programs = tmp_path_factory.mktemp("programs")
    (programs / "ffmpeg").write_text(A_STAND_IN)
    (programs / "ffmpeg").chmod(0o755)
    nursery = Nursery(places[1], os.pathsep.join((str(programs), os.environ["PATH"])))
    yield nursery
    nursery.close()


class Exports:
    """Writes files of all kinds into one folder, and tells what is to be found there."""

    def __init__(self, nursery: Nursery, places: tuple[Path, Path, Path], folder: Path) -> None:
        self._nursery, self._places, self.folder = nursery, places, folder

    def write(self, name: str, fault: str = "", folder: Path | None = None) -> Outcome:
        """Write a file of the kind that its name tells."""
        command, *options = KINDS[name]
        at = folder or self.folder
        given = [command, str(self._places[0]), "-o", str(at / name), *options]
        return self._nursery.run(given, fault, at)

    def start(self, fault: str = "", at: Path | None = None) -> Outcome:
        """Start a story."""
        return self._nursery.run(["new", str(at or self.folder), "--source", str(self._places[2])], fault, self.folder)

    def drag(self, fault: str = "") -> Outcome:
        """Drag a picture out of the window; it lies in the folder then."""
        return self._nursery.run(["drag", str(self._places[0]), str(self.folder)], fault, self.folder)

    @property
    def found(self) -> dict[str, bytes]:
        """What is in the folder, and what was left of temporary files."""
        assert list(self._places[1].iterdir()) == []
        return {file.name: file.read_bytes() for file in self.folder.iterdir()}


@pytest.fixture
def exports(nursery: Nursery, places: tuple[Path, Path, Path], tmp_path: Path) -> Exports:
    """Whoever writes."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return Exports(nursery, places, folder)


def refused(outcome: Outcome) -> bool:
    """Whether it was answered in one line that says what to do, with the status of a world that refuses."""
    [line] = outcome.err.splitlines()
    assert line.startswith("claimline: ")
    assert A_WAY_OUT.search(line), line
    return (outcome.status, outcome.out) == (2, "")


@pytest.mark.parametrize("name", KINDS)
def test_without_a_fault_the_former_file_is_replaced_and_nothing_lies_beside_it(name: str, exports: Exports) -> None:
    (exports.folder / name).write_bytes(FORMER)
    outcome = exports.write(name)
    assert (outcome.status, outcome.err) == (0, "")
    assert list(exports.found) == [name]
    assert exports.found[name] != FORMER


@pytest.mark.parametrize("name", KINDS)
def test_on_a_full_disk_the_former_file_stays_and_it_is_told(name: str, exports: Exports) -> None:
    (exports.folder / name).write_bytes(FORMER)
    assert refused(exports.write(name, "full disk"))
    assert exports.found == {name: FORMER}


@pytest.mark.parametrize("name", KINDS)
def test_on_a_disk_that_really_is_full_the_former_file_stays_and_it_is_told(name: str, exports: Exports) -> None:
    (exports.folder / name).write_bytes(FORMER)
    outcome = exports.write(name, "tiny disk")
    if outcome.status == NOT_PERMITTED:
        pytest.skip("this system lets nobody mount a disk in a space of its own")
    assert outcome.status == 2
    assert "No space left on device. Make room on the disk, or choose another." in outcome.err
    assert json.loads(outcome.out) == {name: FORMER.decode()}


@pytest.mark.parametrize("name", KINDS)
def test_into_a_folder_that_must_not_be_changed_nothing_is_written(name: str, exports: Exports) -> None:
    (exports.folder / name).write_bytes(FORMER)
    exports.folder.chmod(0o555)
    outcome = exports.write(name, "without rights")
    exports.folder.chmod(0o755)
    assert refused(outcome)
    assert "Permission denied. Choose a folder that you may change." in outcome.err
    assert exports.found == {name: FORMER}


@pytest.mark.parametrize("name", KINDS)
def test_a_folder_that_is_not_there_is_not_made(name: str, exports: Exports) -> None:
    outcome = exports.write(name, folder=exports.folder / "nowhere")
    assert refused(outcome)
    assert "Choose a folder that is there." in outcome.err
    assert exports.found == {}


@pytest.mark.parametrize(("name", "when"), [*product(KINDS, ("while making", "before the name"))])
def test_a_folder_that_goes_meanwhile_is_told(name: str, when: str, exports: Exports) -> None:
    outcome = exports.write(name, f"folder goes {when}")
    assert refused(outcome)
    assert not exports.folder.exists()


@pytest.mark.parametrize("name", KINDS)
def test_what_is_no_file_is_not_replaced(name: str, exports: Exports) -> None:
    target = exports.folder / name
    target.mkdir()
    assert refused(exports.write(name))
    target.rmdir()
    os.mkfifo(target)
    assert refused(exports.write(name))
    assert target.is_fifo()
    for leads_to in (os.devnull, name):  # a device, and round in a circle
        target.unlink()
        target.symlink_to(leads_to)
        assert refused(exports.write(name))
        assert target.readlink() == Path(leads_to)


@pytest.mark.parametrize("name", KINDS)
def test_whoever_is_ended_within_the_write_leaves_the_former_file_and_nothing_beside_it(
    name: str, exports: Exports
) -> None:
    (exports.folder / name).write_bytes(FORMER)
    outcome = exports.write(name, "cut")
    assert outcome.status == -signal.SIGXFSZ or refused(outcome)  # of a video, it is ffmpeg that is ended
    assert exports.found == {name: FORMER}


@pytest.mark.parametrize(("name", "number"), [*product(KINDS, SIGNALS)])
def test_a_signal_at_any_point_leaves_the_former_file(name: str, number: signal.Signals, exports: Exports) -> None:
    for point in POINTS:
        (exports.folder / name).write_bytes(FORMER)
        outcome = exports.write(name, f"{number.name} while {point}")
        assert outcome.status == (130 if number == signal.SIGINT else -number), point
        assert outcome.out == ""
        left = exports.found
        assert left.pop(name) == FORMER
        if point != "naming" or number == signal.SIGINT:
            assert left == {}, point
        for part in left:  # whole, and about to be named; the next who writes removes it
            os.utime(exports.folder / part, (0, 0))


def test_what_a_killed_program_left_is_removed_an_hour_later(exports: Exports) -> None:
    assert exports.write("claims.csv", "SIGKILL while naming").status == -signal.SIGKILL
    [part] = exports.found
    for age_seconds, stays in ((3_500, True), (3_700, False)):
        os.utime(exports.folder / part, (time.time() - age_seconds,) * 2)
        assert exports.write("claims.csv").status == 0
        assert (part in exports.found) is stays


@pytest.mark.parametrize("fault", ["full disk", "folder goes while making", "folder goes before the name"])
def test_what_is_dragged_out_of_the_window_is_whole_or_not_there(fault: str, exports: Exports) -> None:
    outcome = exports.drag(fault)
    assert outcome.status == 2
    assert A_WAY_OUT.search(outcome.err)
    assert not exports.folder.exists() or exports.found == {}


@pytest.mark.parametrize(("number", "point"), [*product(SIGNALS, ("making", "writing"))])
def test_what_is_dragged_while_the_program_is_ended_leaves_nothing(
    number: signal.Signals, point: str, exports: Exports
) -> None:
    assert exports.drag(f"{number.name} while {point}").status in (130, -number)
    assert exports.found == {}


# Starting a story


@pytest.mark.parametrize("fault", ["full disk", "without rights", "folder goes while making"])
def test_a_story_is_started_whole_or_not_at_all(fault: str, exports: Exports) -> None:
    if fault == "without rights":
        exports.folder.chmod(0o555)
    outcome = exports.start(fault, at=exports.folder / "story")
    assert refused(outcome)
    if exports.folder.exists():
        exports.folder.chmod(0o755)
        assert exports.found == {}


@pytest.mark.parametrize(("number", "point"), [*product(SIGNALS, POINTS)])
def test_a_start_that_was_broken_off_can_be_made_again(number: signal.Signals, point: str, exports: Exports) -> None:
    outcome = exports.start(f"{number.name} while {point}")
    assert outcome.status == (130 if number == signal.SIGINT else -number)
    assert not (exports.folder / "story.toml").exists()
    assert exports.start().status == 0
    assert (exports.folder / "story.toml").read_bytes()
    assert (exports.folder / "sources" / "report.txt").read_text("utf-8") == A_SOURCE


@pytest.mark.parametrize("name", ["file", "pipe", "loop"])
def test_what_is_no_folder_becomes_no_story(name: str, exports: Exports) -> None:
    target = exports.folder / name
    match name:
        case "file":
            target.write_bytes(FORMER)
        case "pipe":
            os.mkfifo(target)
        case "loop":
            target.symlink_to(name)
    assert exports.start(at=target).status == 2
    assert list(exports.folder.iterdir()) == [target]
    assert name != "file" or target.read_bytes() == FORMER
