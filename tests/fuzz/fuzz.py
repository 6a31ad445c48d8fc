"""Fuzzing: bytes for an entrance, led by which ways through the program they find (atheris, which is libFuzzer).

In the environment of the checkout, on Linux, with atheris installed by hand (`pip install atheris`):

    .venv/bin/python tests/fuzz/fuzz.py story -max_total_time=600

What breaks the program is written to `crash-…`, to be given to `test_entrances.py` as an example; bytes that led
somewhere new are kept in a folder beside it if one is named. `fuzz.py --help` of libFuzzer lists its other options.
"""

import sys
import tempfile
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

with atheris.instrument_imports(include=["viewer"]):
    from entrances import ENTRANCES, examples


def main() -> None:
    """Fuzz the entrance that is named first, beginning with what is good there."""
    if len(sys.argv) < 2 or sys.argv[1] not in ENTRANCES:
        sys.exit(f"name an entrance: {', '.join(ENTRANCES)}")
    entrance = sys.argv.pop(1)
    with tempfile.TemporaryDirectory() as folder:
        for number, data in enumerate(examples(entrance)):
            Path(folder, str(number)).write_bytes(data)
        atheris.Setup([*sys.argv, folder], ENTRANCES[entrance])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
