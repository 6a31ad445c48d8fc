"""Set up everything and start Claimline, or test it: `python3 packaging/dev.py --help`.

This file is read by whatever Python the reader has, so it keeps to what a Python years too old can still parse.
"""

import sys


def main() -> int:
    """Say what is wrong with an old Python; hand over to `commands` on a new one."""
    if sys.version_info < (3, 11):  # noqa: UP036  # this is the check that the rule takes for granted
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        sys.stderr.write(
            f"Claimline needs Python 3.11 or newer and this is Python {version}: install a newer one and "
            "start this with it, for example `python3.11 packaging/dev.py run`.\n"
        )
        return 2

    import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
