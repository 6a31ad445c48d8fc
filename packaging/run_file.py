"""The file that installs itself on any Linux: a short script, followed by the packed bundle."""

import gzip
import platform
import tarfile
from pathlib import Path

from share import version
from steps import ROOT

SCRIPT = ROOT / "packaging" / "install.sh"


def write_run_file(bundle: Path, file: Path, epoch: int) -> None:
    """Write the script and the bundle into one file, the same bytes each time.

    Args:
        bundle: The folder to pack.
        file: What is written.
        epoch: The time of all files, in seconds since 1970.
    """
    with file.open("wb") as run:
        run.write(script().encode())
        with (
            gzip.GzipFile(filename="", fileobj=run, mode="wb", compresslevel=9, mtime=0) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for path in sorted(bundle.rglob("*")):
                archive.add(path, path.relative_to(bundle), recursive=False, filter=lambda entry: plain(entry, epoch))
    file.chmod(0o755)


def script() -> str:
    """The script as it stands at the head of the file."""
    text = SCRIPT.read_text("utf-8").replace("@VERSION@", version()).replace("@MACHINE@", platform.machine())
    return text.replace("@SKIP@", str(text.count("\n") + 1))


def plain(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    """A file in an archive without who packed it, and when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = epoch
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
