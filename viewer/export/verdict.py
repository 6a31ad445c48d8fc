"""What a check of a story found, as lines of text and as plain values.

As JSON: {"format": 1, "story": path, "events", "claims", "sources": counts, null where no story could be read,
"errors", "warnings": counts, "problems": as in `description`}.
"""

from collections.abc import Iterator
from pathlib import Path

from viewer.export.description import Json, described_problem
from viewer.export.retelling import counted, one_line
from viewer.reading.problems import Problem
from viewer.reading.read import Reading
from viewer.story.story import Story


def verdict(path: Path, reading: Reading) -> Json:
    """Everything that was found, as plain values."""
    story = reading.story
    return {
        "format": 1,
        "story": str(path),
        "events": len(story.events) if story else None,
        "claims": len(story.claim) if story else None,
        "sources": len(story.sources) if story else None,
        "errors": len(reading.errors),
        "warnings": len(reading.warnings),
        "problems": [described_problem(problem) for problem in reading.problems],
    }


def verdict_lines(path: Path, reading: Reading) -> Iterator[str]:
    """Each problem as `file:line:col: code: message`, then what the story holds: "m4-corridor: 8 events, …"."""
    yield from problem_lines(reading.problems)
    holds = _holds(reading.story) if reading.story else "no story could be read"
    yield one_line(f"{path}: {holds}, {_counts(reading)}")


def problem_lines(problems: tuple[Problem, ...]) -> Iterator[str]:
    """Each problem as one line that an editor can follow."""
    return (one_line(str(problem)) for problem in problems)


def _holds(story: Story) -> str:
    numbers = {"event": len(story.events), "claim": len(story.claim), "source": len(story.sources)}
    return ", ".join(counted(number, noun) for noun, number in numbers.items())


def _counts(reading: Reading) -> str:
    """How many errors and warnings there are: "1 error, 2 warnings", "no problems"."""
    numbers = {"error": len(reading.errors), "warning": len(reading.warnings)}
    return ", ".join(counted(number, noun) for noun, number in numbers.items() if number) or "no problems"
