"""No test, and so no part of the program that one runs, opens a connection or a file that is none of its business."""

import os
import socket
from pathlib import Path

import pytest
from reader import run_python
from watch import refused

STRANGE = Path("/etc/hostname")  # a file that every system has, and no story
A_SOCKET = f"socket.__new__({socket.AF_INET:d}, {socket.SOCK_STREAM:d}, 0)"


@pytest.mark.parametrize("server", ["127.0.0.1", "::1", "example.org"])
def test_a_connection_is_refused_and_remembered(server: str) -> None:
    with pytest.raises(PermissionError, match="the program is offline"):
        socket.create_connection((server, 9), timeout=1)
    assert refused()


def test_not_even_a_socket_is_made() -> None:
    with pytest.raises(PermissionError, match="the program is offline"):
        socket.socket()
    assert refused() == [A_SOCKET]


def test_a_file_of_others_is_refused_and_remembered(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(STRANGE)
    for path in (STRANGE, f"{tmp_path}/../../../../..{STRANGE}", link):
        with pytest.raises(PermissionError, match="reads nothing of others"):
            Path(path).read_bytes()
    with pytest.raises(PermissionError, match="reads nothing of others"):
        os.open(STRANGE, os.O_RDONLY)
    assert refused() == [f"open {STRANGE}"] * 4


def test_what_a_process_of_a_test_tries_is_remembered_too_even_if_it_catches_the_refusal() -> None:
    ended = run_python(TRYING, str(STRANGE))
    assert ended.returncode == 0, ended.stderr
    assert refused() == [A_SOCKET, f"open {STRANGE}"]


TRYING = """
import contextlib, socket, sys
with contextlib.suppress(OSError):
    socket.socket()
with contextlib.suppress(OSError):
    open(sys.argv[1])
"""
