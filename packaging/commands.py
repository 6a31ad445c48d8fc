"""The commands of dev.py: each sets up what it needs, then hands over to the program or to the tools."""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import languages
import system
from steps import ROOT, SetUpRefusedError, say

HELP = """\
Set up Claimline in this checkout and start it, or test it. Needs Python 3.11 or newer with pip; gets the rest itself.

    python3 packaging/dev.py run [PATH…]          open the window; without PATH the story that ships
    python3 packaging/dev.py picture|deck|check|describe|date|new|pack …
                                                  the program's commands that need no window (`… picture --help`)
    python3 packaging/dev.py test                 linters, types, import rules and tests, with the versions of the lock
    python3 packaging/dev.py test ARGUMENTS       only pytest, with these arguments
    python3 packaging/dev.py bench [ARGUMENTS]    how long things take
    python3 packaging/dev.py build wheel|bundle|deb|run   what people install, into dist/
    python3 packaging/dev.py stress [ARGUMENTS]   whether anything grows in ten minutes of use
    python3 packaging/dev.py help-pictures [FOLDER]   the pictures of the help, made anew by the program
    python3 packaging/dev.py languages            collect the texts of the program for those who translate them

Exit status: that of the program or the tests; 2 if the set-up is refused, with a sentence that says what to do.
"""
WITHOUT_WINDOW = ("picture", "deck", "check", "describe", "date", "new", "pack")
PARALLEL = ("-n", "auto", "--dist", "loadfile")  # a process for each core
LINTERS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)


def main(arguments: Sequence[str]) -> int:
    """Run one command; its exit status."""
    if sys.prefix != sys.base_prefix:  # inside an environment, perhaps the very one to be made anew: step out of it
        base = str(getattr(sys, "_base_executable"))  # noqa: B009  # not in the documentation, but what venv goes by
        os.execv(base, [base, sys.argv[0], *arguments])
    try:
        return run_command(*arguments)
    except SetUpRefusedError as refusal:
        say(str(refusal))
        return 2
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def run_command(name: str = "--help", *arguments: str) -> int:
    """Find the command by its name and run it."""
    if name in ("-h", "--help", "help"):
        sys.stdout.write(HELP)
        return 0
    if name in WITHOUT_WINDOW:
        return start_program(name, *arguments)
    match name:
        case "run":
            return start_program(*arguments)
        case "test":
            return run_tests(*arguments)
        case "build":
            import builds  # only now: it needs the module venv, which the system may lack for the other commands

            return builds.build(*arguments)
        case "bench":
            return run_script("benchmarks", *arguments)
        case "stress":
            return run_script("stress", *arguments)
        case "help-pictures":
            return make_help_pictures(*arguments)
        case "languages":
            return languages.collect(ready("test", window=False))
    raise SetUpRefusedError(f"{name!r} is not a command of dev.py; `python3 {sys.argv[0]} --help` lists them.")


def start_program(*arguments: str) -> int:
    """Become the program. Only if it is to open a window, a display and the libraries for one are asked for."""
    window = opens_window(arguments)
    if window and sys.platform == "linux" and not has_display(os.environ):
        raise SetUpRefusedError(no_display_sentence(arguments, Path.cwd()))
    python = ready("all", window=window)
    # -P: a folder "viewer" that happens to lie where the reader is must not be taken for the program.
    os.execv(python, [str(python), "-P", "-m", "viewer", *arguments])


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether the program, called like this, opens its window."""
    return not arguments or arguments[0] not in (*WITHOUT_WINDOW, "-h", "--help", "--version")


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether Qt would find somewhere to show a window, or has been told what to do instead."""
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def no_display_sentence(arguments: Sequence[str], folder: Path) -> str:
    """What to do where no window can open: the picture command, ready to be copied, for the story asked for."""
    shipped = os.path.relpath(ROOT / "seeds" / "m4-corridor", folder)
    story = next((argument for argument in arguments if (folder / argument).exists()), shipped)
    command = ["python3", os.path.relpath(ROOT / "packaging" / "dev.py", folder), "picture", story, "-o", "story.png"]
    return (
        "There is no display here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
        f"`{shlex.join(command)}` makes a picture instead."
    )


def run_tests(*arguments: str) -> int:
    """Run every check there is, to the end; without arguments the linters first, and pytest's summary always last."""
    if not os.access(ROOT, os.W_OK):
        raise SetUpRefusedError(
            f"{ROOT} is read-only, and the tools keep their caches in it: copy it and test the copy."
        )
    python = ready("test", window=False)
    failed = [] if arguments else [shlex.join(command) for command in LINTERS if not passes(python, command)]
    if failed:
        say(f"Failed, see above: {', '.join(failed)}. The tests run all the same:")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    pytest = [str(python), "-m", "pytest", *(arguments or PARALLEL)]
    status = subprocess.run(pytest, cwd=ROOT, env=environment, check=False).returncode
    return status or (1 if failed else 0)


def passes(python: Path, command: Sequence[str]) -> bool:
    """Whether one of the tools finds nothing wrong; what it finds is shown."""
    say(f"$ {shlex.join(command)}")
    tool, *arguments = command
    return subprocess.run([python.with_name(tool), *arguments], cwd=ROOT, check=False).returncode == 0


def run_script(folder: str, *arguments: str) -> int:
    """Become what measures, with the versions of the lock, so that today's figures compare with last year's."""
    python = ready("test", window=False)
    os.execv(python, [str(python), str(ROOT / "tests" / folder / "run.py"), *arguments])


def make_help_pictures(*arguments: str) -> int:
    """Become what makes the pictures of the help."""
    python = ready("test", window=False)
    os.execv(python, [str(python), str(ROOT / "packaging" / "help_pictures.py"), *arguments])


def ready(extra: str, *, window: bool) -> Path:
    """Set up the system, then the environment; the environment's Python."""
    system.provide(system.libraries_for(os.environ, window=window))
    import environment  # only now: it needs the module venv, which the system may just have been given

    python = environment.ready(extra)
    languages.compile_all(python)
    return python
