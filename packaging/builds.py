"""What people install, each built by one command: a wheel, a folder with everything in it, a .deb, a .run file."""

import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import deb
import environment
import languages
import system
from run_file import write_run_file
from share import version, write_share
from steps import ROOT, SetUpRefusedError, complaint_of, say

WORK, DIST, PACKAGING = ROOT / "build", ROOT / "dist", ROOT / "packaging"
BUNDLE = DIST / "claimline"
TOOLS = {"objdump": "binutils", "strip": "binutils", "chrpath": "chrpath"}


def build(name: str = "", *others: str) -> int:
    """Build one of the things that people install, and say where it is."""
    if name not in BUILDS or others:
        raise SetUpRefusedError(f"What is to be built? `python3 {sys.argv[0]} build {'|'.join(BUILDS)}`.")
    os.environ |= {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}
    for built in BUILDS[name]():
        say(f"Built {built.relative_to(ROOT)} ({size_mb(built):.1f} MB)")
    return 0


def build_wheel() -> list[Path]:
    """The wheel, and the source that it was built from."""
    python = ready({})
    for old in DIST.glob("claimline-*.*"):
        if old.name.endswith((".whl", ".tar.gz")):
            old.unlink()
    run("Building the wheel", [str(python), "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT)])
    return [*DIST.glob("claimline-*.whl"), *DIST.glob("claimline-*.tar.gz")]


def build_bundle() -> list[Path]:
    """The folder that holds the program, a Python and all else that it needs."""
    python = str(ready(building_needs()))
    shutil.rmtree(BUNDLE, ignore_errors=True)
    icons, page = WORK / "icons", WORK / "claimline.1.gz"
    shutil.rmtree(icons, ignore_errors=True)
    run("Drawing the icons", [python, str(PACKAGING / "draw_icons.py"), str(icons)])
    run("Writing the manual page", [python, str(PACKAGING / "man_page.py"), str(page)])
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    spec = str(PACKAGING / "claimline.spec")
    run("Putting everything into one folder", [python, "-m", "PyInstaller", "--noconfirm", "--clean", *places, spec])
    if sys.platform == "linux":
        strip(BUNDLE)
        write_share(BUNDLE / "share", icons, WORK / "licences", page)
        try_out(BUNDLE / "claimline")
    return [BUNDLE]


def build_deb() -> list[Path]:
    """The package for Debian and Ubuntu."""
    build_bundle()
    tree = WORK / "deb"
    deb.stage(BUNDLE, ROOT / "LICENSE", tree, epoch())
    package = DIST / f"claimline_{version()}_{deb.architecture()}.deb"
    run("Packing the .deb", ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)])
    return [package]


def build_run() -> list[Path]:
    """The file that installs itself."""
    build_bundle()
    file = DIST / f"claimline-{version()}-{platform.machine()}.run"
    say("Packing the .run file")
    write_run_file(BUNDLE, file, epoch())
    return [file]


BUILDS: dict[str, Callable[[], list[Path]]] = {
    "wheel": build_wheel,
    "bundle": build_bundle,
    "deb": build_deb,
    "run": build_run,
}


def ready(needs: dict[str, str]) -> Path:
    """The Python of an environment that holds what builds, with the versions of the lock."""
    system.provide(system.DRAWING | needs)
    DIST.mkdir(exist_ok=True)
    WORK.mkdir(exist_ok=True)
    python = environment.ready("bundle", [WORK / "environment"])
    languages.compile_all(python)
    return python


def building_needs() -> dict[str, str]:
    """The libraries and tools that a bundle is made of and with; each with its package."""
    if sys.platform != "linux":
        return {}
    minor = f"python{sys.version_info.major}.{sys.version_info.minor}"
    library = {f"lib{minor}.so.1.0": f"lib{minor}"} if sys.base_prefix == "/usr" else {}
    return system.X11 | system.WAYLAND | TOOLS | library


def run(what: str, command: Sequence[str]) -> None:
    """Run one step.

    Raises:
        SetUpRefusedError: It failed.
    """
    say(what)
    complaint = complaint_of(command)
    if complaint is not None:
        raise SetUpRefusedError(f"{complaint}\n`{shlex.join(command)}` failed as said above.")


def try_out(program: Path) -> None:
    """Have the bundled program check its story and draw it as a map, which takes most of what is bundled."""
    story = str(BUNDLE / "_internal" / "viewer" / "_seeds" / "m4-corridor")
    drawn = str(WORK / "tried.png")
    run("Trying it", [str(program), "check", story])
    run("Drawing a map with it", [str(program), "picture", story, "--layout", "map", "-o", drawn])


def strip(bundle: Path) -> None:
    """Take from Python's own libraries what only debuggers read, and where they lay on the machine they come from."""
    inside = bundle / "_internal"
    for library in (*inside.glob("libpython*.so*"), *inside.glob("python*/lib-dynload/*.so")):
        for command in (["strip", "--strip-unneeded"], ["chrpath", "--delete"]):
            complaint_of([*command, str(library)])


def epoch() -> int:
    """The time that built files bear, in seconds since 1970: that of the last commit, or of the newest source."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        told = ""
    return int(told) if told else int(max(file.stat().st_mtime for file in (ROOT / "viewer").rglob("*.py")))


def size_mb(built: Path) -> float:
    """How large a file is, or all files of a folder."""
    files = built.rglob("*") if built.is_dir() else [built]
    return sum(file.lstat().st_size for file in files if not file.is_dir()) / 1e6
