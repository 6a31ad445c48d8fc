"""The package for Debian and Ubuntu, made around the bundle by dpkg-deb."""

import gzip
import platform
import shutil
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path

import system
from linked import Linked, linked_outside
from share import version

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What every program of C has from the C library, and what the bundle does without if it is not there.
C_LIBRARY = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2"}
OPTIONAL = {**system.WAYLAND, "libcups.so.2": "libcups2"}
ALWAYS = ("libfontconfig1",)  # the bundle has the library; this brings its settings and a font
CONTROL = """\
Package: claimline
Version: {version}
Architecture: {architecture}
Maintainer: The Claimline authors <claimline@users.noreply.github.com>
Installed-Size: {size_kib}
Depends: {depends}
Recommends: {recommends}
Section: education
Priority: optional
Homepage: https://claimline.github.io/
Description: timeline in which every mark can be asked who says so
 Claimline shows a chain of events on a timeline and a map, and answers with
 the exact words of the source who says so. Accounts that differ stand side by
 side, and pictures for presentations carry their credits.
 .
 Stories are plain files; nothing is fetched and nothing is sent.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Claimline
Comment: The licences of everything else that the package holds are in
 /usr/share/doc/claimline/licences.

Files: *
Copyright: The Claimline authors
License: Expat
{licence}
"""

CHANGELOG = """\
claimline ({version}) unstable; urgency=medium

  * What is new stands in CHANGELOG.md.gz, beside this file.

 -- The Claimline authors <claimline@users.noreply.github.com>  {date}
"""


def stage(bundle: Path, licence: Path, tree: Path, epoch: int) -> None:
    """Lay out the files of the package as they will be installed, at a time in seconds since 1970."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / "claimline", symlinks=True, ignore=shutil.ignore_patterns("share"))
    shutil.copytree(bundle / "share", tree / "usr" / "share")
    command = tree / "usr" / "bin" / "claimline"
    command.parent.mkdir()
    command.symlink_to("../lib/claimline/claimline")
    text = licence.read_text("utf-8").partition("\n\n")[2].strip()
    quoted = "\n".join(f" {line}" if line else " ." for line in text.splitlines())
    documents = tree / "usr" / "share" / "doc" / "claimline"
    (documents / "copyright").write_text(COPYRIGHT.format(licence=quoted), "utf-8")
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(linked_outside(bundle), size_kib(tree)), "utf-8")
    changes = CHANGELOG.format(version=version(), date=formatdate(epoch)).encode()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    program = tree / "usr" / "lib" / "claimline" / "claimline"
    for place in (tree, *tree.rglob("*")):
        if not place.is_symlink():
            place.chmod(0o755 if place.is_dir() or place == program else 0o644)


def control(needed: Linked, installed_kib: int) -> str:
    """What Debian is told of the package."""
    depends = [f"libc6 (>= {needed.glibc[0]}.{needed.glibc[1]})", *packages(needed.libraries)]
    return CONTROL.format(
        version=version(),
        architecture=architecture(),
        size_kib=installed_kib,
        depends=", ".join(depends),
        recommends=", ".join(sorted({*OPTIONAL.values(), "fonts-dejavu-core"})),
    )


def packages(libraries: Iterable[str]) -> list[str]:
    """The packages that hold these libraries, but for those that are only recommended.

    Raises:
        KeyError: Nobody has said yet which package holds one of them.
    """
    known = system.DRAWING | system.X11
    asked = {name for name in libraries if name not in C_LIBRARY | OPTIONAL.keys() and not name.startswith("ld-linux")}
    return sorted({*(known[name] for name in asked), *ALWAYS})


def architecture() -> str:
    """What Debian calls processors like this one."""
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def size_kib(tree: Path) -> int:
    """How much room the files take once they are installed."""
    return sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
