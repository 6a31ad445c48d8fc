"""Figures that are measured in a process of their own, with nothing kept from other measurements."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path


def figures_of(file: str, rounds: int) -> dict[str, dict[str, float]]:
    """What a program tells as JSON, given a number of rounds."""
    command = (sys.executable, file, str(rounds))
    paths = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    told: dict[str, dict[str, float]] = json.loads(subprocess.check_output(command, env=paths))
    return told


def median_ms(work: Callable[[], object], rounds: int) -> float:
    """How long some work takes."""
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took)
