"""How long the program takes to appear and how much memory that takes, as ratios to a bare window in the same run."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
PROGRAM = (sys.executable, "-m", "viewer", "--timings", "--exit")
FIGURES = ("first_paint", "complete", "peak_memory")


def measure_start_up(runs: int) -> dict[str, dict[str, float]]:
    """Ratios with their floors; the two programs take turns, so that both meet the same machine."""
    bare, program = [], []
    for _ in range(runs + 1):  # the first of each warms the disk's cache and does not count
        bare.append(_figures(BARE))
        program.append(_figures(PROGRAM))
    return {figure: _compared(figure, bare[1:], program[1:]) for figure in FIGURES}


def _compared(figure: str, bare: list[dict[str, float]], program: list[dict[str, float]]) -> dict[str, float]:
    floor = statistics.median(each[figure] for each in bare)
    ours = statistics.median(each[figure] for each in program)
    return {"floor": round(floor, 3), "ours": round(ours, 3), "ratio": round(ours / floor, 2)}


def _figures(command: Sequence[str]) -> dict[str, float]:
    """Seconds from the start of the process to each paint, and MB at the most."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "XDG_CONFIG_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at each start
        began_s = time.time()
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(ended.stderr.strip().splitlines()[-1])
    return {
        "first_paint": told["first_paint_at"] - began_s,
        "complete": told["complete_at"] - began_s,
        "peak_memory": told["peak_memory_mb"],
    }
