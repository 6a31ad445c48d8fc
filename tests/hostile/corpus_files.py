"""Hostile names and files: whatever leads out of the story, or would keep a reader waiting."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from building import A_STORY, a_story

REPORT = 'file = "sources/report.txt"'
NAMES = (
    "/etc/passwd", "../story.toml", "sources/../../secret.txt", "sources//report.txt", "./sources/report.txt", "~/x",
    "", " ",
    "C:\\\\win.ini", "\\\\\\\\host\\\\share\\\\x", "file:///etc/passwd", "sources/report.txt\\u0000", "CON", "NUL",
    "sources", "sources/", "a/" * 600 + "x", "x" * 5_000, "http://example.org/x", "sources/report.txt:stream",
    "\\u202etxt.x", "-rf", "*", "$(id)", "%2e%2e/x", "sources/rep\\u200bort.txt",
)  # fmt: skip


def _named(name: str) -> Callable[[Path], Path]:
    return lambda folder: a_story(folder, A_STORY.replace(REPORT, f'file = "{name}"'))


def _geography(name: str) -> Callable[[Path], Path]:
    return lambda folder: a_story(folder, A_STORY.replace("geography.geojson", name))


def _instead(of: str, make: Callable[[Path], None]) -> Callable[[Path], Path]:
    """A story in which a file is something else."""

    def made(folder: Path) -> Path:
        a_story(folder)
        file = folder / of
        file.unlink()
        make(file)
        return folder

    return made


def _linked_folder(folder: Path) -> Path:
    a_story(folder)
    (folder / "sources").rename(folder.with_name("elsewhere"))
    (folder / "sources").symlink_to(folder.with_name("elsewhere"))
    return folder


def _unreadable(file: Path) -> None:
    file.write_text("x")
    file.chmod(0)


REPLACED = {
    "link": lambda file: file.symlink_to("/etc/passwd"),
    "link-inside": lambda file: file.symlink_to("../story.toml"),
    "circle": lambda file: file.symlink_to(file),
    "pipe": os.mkfifo,
    "socket": lambda file: os.mknod(file, 0o600 | stat.S_IFSOCK),
    "link-to-a-device": lambda file: file.symlink_to("/dev/zero"),
    "folder": lambda file: file.mkdir(),
    "unreadable": _unreadable,
    "gone": lambda file: None,
}
CASES: dict[str, Callable[[Path], Path]] = {
    **{f"named-{number}": _named(name) for number, name in enumerate(NAMES)},
    **{f"geography-named-{number}": _geography(name) for number, name in enumerate(NAMES[:3])},
    **{
        f"{what}-as-{of}": _instead(of, make)
        for what, make in REPLACED.items()
        for of in ("story.toml", "sources/report.txt", "geography.geojson")
    },
    "sources-are-a-link": _linked_folder,
    "no-folder": lambda folder: folder / "nowhere",
    "a-name-that-is-none": lambda folder: folder / ("x" * 300),
}
