"""Codes of problems: every one that can be told is told in some test."""

import re
from pathlib import Path

from viewer.reading.references import _NOWHERE

ROOT = Path(__file__).parents[2]
TESTS, READING = ROOT / "tests" / "reading", ROOT / "viewer" / "reading"
TOLD = re.compile(r'\b(?:Finding|Fault|Flaw|Refusal|_refusal)\(\s*"([a-z0-9-]+)"')


def test_every_code_has_a_test_that_produces_it() -> None:
    program = "".join(path.read_text("utf-8") for path in READING.glob("*.py"))
    tests = "".join(path.read_text("utf-8") for path in TESTS.glob("test_*.py"))
    codes = {*TOLD.findall(program), "no-events", *(f"unknown-{kind}" for kind in _NOWHERE)}
    assert len(codes) > 40
    assert {code for code in codes if f'"{code}"' not in tests and f" {code}:" not in tests} == set()
