"""No test, and so no part of the program that one runs, can open a connection."""

import socket

import pytest


@pytest.mark.parametrize("server", ["127.0.0.1", "::1", "example.org"])
def test_a_connection_is_refused_and_remembered(server: str, connections: list[str]) -> None:
    with pytest.raises(PermissionError, match="the program is offline"):
        socket.create_connection((server, 9), timeout=1)
    assert connections
    connections.clear()


def test_nobody_can_be_waited_for_either(connections: list[str]) -> None:
    with socket.socket() as ours, pytest.raises(PermissionError, match="the program is offline"):
        ours.bind(("127.0.0.1", 0))
    connections.clear()
