"""Files that are written whole or not at all."""

import os
import resource
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.export.safe_file import write_file
from viewer.refusal import ViewerError

ROOT = Path(__file__).parents[2]


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_file(tmp_path / "new.csv", b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("new.csv", b"new")]


def test_a_new_file_may_be_read_by_whoever_the_system_lets(tmp_path: Path) -> None:
    file = tmp_path / "new.csv"
    plain = tmp_path / "plain"
    plain.touch()
    write_file(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_file_is_replaced_and_keeps_who_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes(b"something old and longer")
    file.chmod(0o640)
    write_file(file, b"new")
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (b"new", 0o640)
    assert len(list(tmp_path.iterdir())) == 1


def test_of_a_link_the_file_that_it_leads_to_is_replaced(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "file.csv").write_bytes(b"old")
    link = tmp_path / "link.csv"
    link.symlink_to(Path("elsewhere", "file.csv"))
    write_file(link, b"new")
    assert link.is_symlink()
    assert (elsewhere / "file.csv").read_bytes() == b"new"


def test_a_link_that_leads_in_circles_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(link)
    with pytest.raises(ViewerError, match="could not be written"):
        write_file(link, b"new")


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="could not be written: it is no regular file"):
        write_file(tmp_path, b"new")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_neither_a_pipe_nor_a_device_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    for path in (tmp_path / "pipe.csv", Path(os.devnull)):
        with pytest.raises(ViewerError, match="it is no regular file"):
            write_file(path, b"new")
    assert stat.S_ISFIFO((tmp_path / "pipe.csv").stat().st_mode)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"file\.csv could not be written: No such file or directory"):
        write_file(tmp_path / "nowhere" / "file.csv", b"new")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may change every file")
def test_a_file_that_must_not_be_changed_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes(b"old")
    file.chmod(0o440)
    with pytest.raises(ViewerError, match="must not be changed"):
        write_file(file, b"new")
    assert file.read_bytes() == b"old"


def test_a_name_that_is_none_is_told() -> None:
    with pytest.raises(ViewerError, match="is no name of a file"):
        write_file(Path("a\0b.csv"), b"new")


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from viewer.export.safe_file import write_file
from viewer.refusal import ViewerError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_file(Path(sys.argv[1]), b"new" * 1000)
except ViewerError as refusal:
    print(refusal)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ") or not hasattr(resource, "RLIMIT_FSIZE"), reason="needs limits")
def test_where_the_disk_is_full_the_old_file_stays_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(file)], capture_output=True, encoding="utf-8", cwd=ROOT, check=True
    )
    assert (
        done.stdout
        == f"{file} could not be written: File too large. Choose another disk: this one takes no file so large.\n"
    )
    assert [(found.name, found.read_bytes()) for found in tmp_path.iterdir()] == [("old.csv", b"old")]
