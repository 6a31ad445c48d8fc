"""Runs commands of the program on stories, under limits, in a process of its own.

Stories come on stdin as JSON, `[[name, path, folder for pictures], …]`, commands as arguments. A line of JSON on stdout
tells of each story as soon as it is done: for each command its status, what it said, and the processor time it took,
as on a quiet machine.
"""

import contextlib
import io
import json
import sys
import time
from pathlib import Path
from typing import Any

from limits import SLOWEST, forbid_sockets, limit_process, peak_mb, slowness

CORRIDOR = ("--layout", "map", "--part", "corridor")
COMMANDS = {
    "check": ("check", "{path}"),
    "describe": ("describe", "{path}", "--json"),
    "page": ("picture", "{path}", "-o", "{folder}/page.png", "--size", "960x540"),
    "map": ("picture", "{path}", "-o", "{folder}/map.png", "--size", "960x540", *CORRIDOR),
    "window": ("open", "{path}", "--exit"),
}


def main() -> None:
    stories, commands, stdout = json.load(sys.stdin), sys.argv[1:], sys.stdout
    watched = forbid_sockets()
    limit_process(len(stories) * len(commands))
    for name, path, folder in stories:
        told = {command: _told(command, path, folder) for command in commands}
        line = {"name": name, "commands": told, "peak_mb": peak_mb(), "watched": watched}
        print(json.dumps(line), file=stdout, flush=True)


def _told(command: str, path: str, folder: str) -> dict[str, Any]:
    from viewer.cli import main as claimline

    slow = slowness()
    arguments = [part.format(path=path, folder=folder) for part in COMMANDS[command]]
    out, err, began = io.StringIO(), io.StringIO(), time.process_time()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = claimline(arguments)
    cpu_s = (time.process_time() - began) / min((slow + slowness()) / 2, SLOWEST)
    drawn = Path(folder, f"{command}.png").is_file()
    return {"status": status, "out": out.getvalue(), "err": err.getvalue(), "cpu_s": cpu_s, "drawn": drawn}


if __name__ == "__main__":
    main()
