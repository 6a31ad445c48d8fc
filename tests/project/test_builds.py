"""What people install: what goes into it, under which licences, and that it installs and leaves again.

No bundle is built here, which takes minutes; how one fares on bare machines is tried by hand.
"""

import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import builds
import commands
import contents
import deb
import pytest
import run_file
import system
import third_party
from linked import Linked, linked, linked_outside
from packaging.requirements import Requirement
from reader import run_python
from share import version
from steps import ROOT, SetUpRefusedError

from viewer import __version__
from viewer.arguments import _COMMANDS

PACKAGING = ROOT / "packaging"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="it is made for Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle in small: a program that answers, and what desktops want to know of it."""
    folder = tmp_path / "bundle"
    entries = folder / "share" / "applications"
    entries.mkdir(parents=True)
    shutil.copy(PACKAGING / "desktop" / "io.github.claimline.Claimline.desktop", entries)
    (folder / "claimline").write_text("#!/bin/sh\necho the program\n")
    (folder / "claimline").chmod(0o755)
    (folder / "library").symlink_to("claimline")
    return folder


# The commands


@pytest.mark.parametrize("wanted", [(), ("rpm",), ("deb", "run")], ids=str)
def test_whoever_asks_for_what_cannot_be_built_is_told_what_can(wanted: tuple[str, ...]) -> None:
    with pytest.raises(SetUpRefusedError, match=r"build wheel\|bundle\|deb\|run"):
        builds.build(*wanted)


def test_help_names_all_that_can_be_built() -> None:
    assert f"build {'|'.join(builds.BUILDS)}" in commands.HELP


def test_what_is_built_bears_the_version_of_the_program() -> None:
    assert version() == __version__


# What goes in, and what stays out


def test_nothing_that_the_program_imports_is_left_out() -> None:
    """Every module of the program, pyqtgraph and shapely are imported where what is left out is not to be had."""
    modules = sorted(
        ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for file in (ROOT / "viewer").rglob("*.py")
        if not file.stem.startswith("__")
    )
    ended = run_python(WITHOUT, *contents.LEFT_OUT_MODULES, "--", *modules, "pyqtgraph", *contents.IMPORTED_LATE)
    assert ended.returncode == 0, ended.stderr


WITHOUT = """
import importlib, sys, warnings

divide = sys.argv.index("--")
for left_out in sys.argv[1:divide]:
    sys.modules[left_out] = None
for name in sys.argv[divide + 1:]:
    importlib.import_module(name)
"""


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "numpy-2.4.6.dist-info/METADATA",
        "shapely/lib.cpython-311-x86_64-linux-gnu.so",
        "viewer/_resources/icons/claimline.svg",
        "viewer/_seeds/m4-corridor/story.toml",
    ],
)
def test_what_the_program_needs_is_wanted(place: str) -> None:
    assert contents.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/imageformats/libqico.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
        "PySide6/Qt/translations/qtbase_fi.qm",
        "PySide6/Qt/translations/qt_help_ar.qm",
        "numpy-2.4.6.dist-info/RECORD",
        "libcups.so.2",
    ],
)
def test_what_it_never_uses_is_not(place: str) -> None:
    assert not contents.is_wanted(place)


def test_a_library_stays_as_long_as_something_leads_to_it() -> None:
    links = {"shapely/lib.cpython.so": ["libgeos.so"], "libgeos.so": ["libm.so"], "libgtk.so": ["libcairo.so"]}
    places = [*links, "libm.so", "libcairo.so", "libpython3.11.so.1.0", "PySide6/Qt/plugins/platforms/libqxcb.so"]
    sources = {place: f"/from/{place}" for place in places}
    kept = contents.without_orphans(
        sources, ["shapely/lib.cpython.so"], lambda file: links.get(file.removeprefix("/from/"), [])
    )
    assert set(places) - kept == {"libgtk.so", "libcairo.so"}


HEADERS = """
Dynamic Section:
  NEEDED               libxcb.so.1
  NEEDED               libc.so.6
  RUNPATH              $ORIGIN

Version References:
  required from libc.so.6:
    0x09691a75 0x00 05 GLIBC_2.2.5
    0x069691b6 0x00 04 GLIBC_2.36
"""


def test_what_a_file_is_linked_to_is_read_from_its_headers() -> None:
    told = Linked.told(HEADERS)
    assert told == Linked(frozenset({"libxcb.so.1", "libc.so.6"}), (2, 36))
    assert told | Linked(frozenset({"libz.so.1"}), (2, 4)) == Linked(told.libraries | {"libz.so.1"}, (2, 36))
    assert Linked.told("") == Linked()


@ON_LINUX
@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump, which comes with compilers, is not here")
def test_what_lies_in_a_folder_is_not_needed_from_outside(tmp_path: Path) -> None:
    library = next(Path(importlib.metadata.distribution("shapely").locate_file("shapely")).glob("lib.*.so"))
    shutil.copy(library, tmp_path)
    outside = linked_outside(tmp_path)
    assert outside == linked(library)
    [geos] = [name for name in outside.libraries if name.startswith("libgeos")]
    (tmp_path / geos).write_text("no library, but of its name")
    assert linked_outside(tmp_path).libraries == outside.libraries - {geos}


# Licences


def bundled() -> Iterator[importlib.metadata.Distribution]:
    """All packages that the program needs, and what these need."""
    waiting, seen = ["claimline"], {"claimline"}
    while waiting:
        for text in importlib.metadata.requires(waiting.pop()) or ():
            requirement = Requirement(text)
            if (
                requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            ) and requirement.name not in seen:
                seen.add(requirement.name)
                waiting.append(requirement.name)
                yield importlib.metadata.distribution(requirement.name)


def test_everything_that_goes_into_a_bundle_has_a_licence() -> None:
    names = [distribution.name.lower() for distribution in bundled()]
    assert {"shiboken6", "numpy", "shapely", "colorama"} <= set(names)
    for distribution in bundled():
        texts = third_party.texts_of(distribution)
        assert texts, distribution.name
        assert all(text.read_text("utf-8", "replace").strip() for text in texts)


def test_what_files_belong_to_is_told_with_its_licence_and_where_it_comes_from(tmp_path: Path) -> None:
    import msgspec
    import PySide6

    folder = tmp_path / "licences"
    third_party.collect([Path(str(msgspec.__file__)), Path(str(PySide6.__file__))], folder)
    texts = {file.stem.lower().replace("-", "_"): file.read_text("utf-8") for file in folder.iterdir()}
    assert {"claimline", "msgspec", "pyside6_essentials", "python", "readme"} <= set(texts)
    assert "numpy" not in texts
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["pyside6_essentials"]
    assert "\nmsgspec 0." in texts["readme"]


# .deb


def test_the_package_depends_on_what_the_bundle_lacks() -> None:
    needed = Linked(frozenset({"libc.so.6", "ld-linux-x86-64.so.2", "libEGL.so.1", "libcups.so.2"}), (2, 36))
    lines = dict(line.split(": ", 1) for line in deb.control(needed, 5).splitlines() if line[:1].isupper())
    assert lines["Version"] == __version__
    assert lines["Depends"] == "libc6 (>= 2.36), libegl1, libfontconfig1"
    assert set(system.WAYLAND.values()) | {"libcups2", "fonts-dejavu-core"} == set(lines["Recommends"].split(", "))


def test_a_library_of_which_nobody_knows_the_package_stops_the_build() -> None:
    with pytest.raises(KeyError, match="libsurprise"):
        deb.packages(["libsurprise.so.1"])


@ON_LINUX
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb, which makes such packages, is not here")
def test_the_package_holds_the_program_what_desktops_read_and_who_may_do_what(bundle: Path, tmp_path: Path) -> None:
    (bundle / "share" / "doc" / "claimline").mkdir(parents=True)
    file = tmp_path / "claimline.deb"
    deb.stage(bundle, ROOT / "LICENSE", tmp_path / "tree", 1_600_000_000)
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", tmp_path / "tree", file], check=True)
    told = subprocess.check_output(["dpkg-deb", "--contents", file], text=True).splitlines()
    modes = {line.split(maxsplit=5)[5].split(" -> ")[0]: line.split()[:2] for line in told}
    assert modes["./usr/lib/claimline/claimline"] == ["-rwxr-xr-x", "root/root"]
    assert modes["./usr/share/applications/io.github.claimline.Claimline.desktop"] == ["-rw-r--r--", "root/root"]
    assert any(line.endswith("./usr/bin/claimline -> ../lib/claimline/claimline") for line in told)
    assert {"./usr/share/doc/claimline/copyright", "./usr/share/doc/claimline/changelog.gz"} <= set(modes)
    assert not any("/lib/claimline/share" in name for name in modes)


# .run


@pytest.fixture
def installer(bundle: Path, tmp_path: Path) -> Path:
    file = tmp_path / "claimline.run"
    run_file.write_run_file(bundle, file, 1_600_000_000)
    return file


def sh(installer: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    command = ["sh", str(installer), *arguments]
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, check=False)


def files_of(folder: Path) -> set[str]:
    """All files in a folder, but for what desktops themselves keep of it."""
    files = {path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir()}
    return {str(file) for file in files if file.name != "mimeinfo.cache"}


def test_the_file_that_installs_itself_has_the_same_bytes_each_time(bundle: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    run_file.write_run_file(bundle, one, 1_600_000_000)
    os.utime(bundle / "claimline", (1, 1))
    run_file.write_run_file(bundle, other, 1_600_000_000)
    assert one.read_bytes() == other.read_bytes()


@ON_LINUX
def test_it_installs_into_the_home_and_leaves_nothing_behind(installer: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    home.mkdir()
    installed = sh(installer, home)
    assert installed.returncode == 0, installed.stderr
    command = home / ".local" / "bin" / "claimline"
    assert subprocess.check_output([command], text=True) == "the program\n"
    entry = home / ".local" / "share" / "applications" / "io.github.claimline.Claimline.desktop"
    assert f'Exec="{home}/.local/lib/claimline/claimline" %f' in entry.read_text("utf-8").splitlines()
    assert sh(installer, home).returncode == 0, "over an installation that is there"
    assert sh(installer, home, "--uninstall").returncode == 0
    assert files_of(home) == set()
    again = sh(installer, home, "--uninstall")
    assert again.returncode == 1
    assert "not installed" in again.stderr


@ON_LINUX
def test_it_installs_where_it_is_told_to(installer: Path, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    assert sh(installer, tmp_path / "home", "--target", "../opt").returncode == 0
    assert subprocess.check_output([tmp_path / "opt" / "bin" / "claimline"], text=True) == "the program\n"
    assert sh(installer, tmp_path / "home", "--target", "../opt", "--uninstall").returncode == 0
    assert files_of(tmp_path / "opt") == files_of(tmp_path / "home") == set()


@ON_LINUX
@pytest.mark.parametrize("theirs", [".local/bin/claimline", ".local/lib/claimline/diary"])
def test_it_touches_nothing_that_is_not_its_own(installer: Path, tmp_path: Path, theirs: str) -> None:
    file = tmp_path / "home" / theirs
    file.parent.mkdir(parents=True)
    file.write_text("mine")
    refused = sh(installer, tmp_path / "home")
    assert refused.returncode == 1
    assert "not ours" in refused.stderr
    assert files_of(tmp_path / "home") == {theirs}
    assert file.read_text() == "mine"


@ON_LINUX
def test_it_refuses_a_computer_of_another_kind(installer: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    uname = tmp_path / "bin" / "uname"
    uname.write_text("#!/bin/sh\necho pdp11\n")
    uname.chmod(0o755)
    environment = {"PATH": f"{uname.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    refused = subprocess.run(["sh", str(installer)], env=environment, capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert f"for {platform.machine()}, and this computer is pdp11" in refused.stderr


# What is drawn and written by the build


def test_icons_are_drawn_in_every_size_into_the_folders_of_desktops(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(PACKAGING / "draw_icons.py"), str(tmp_path)], check=True)
    for size_px in (16, 22, 24, 32, 48, 64, 128, 256):
        for name in ("apps/io.github.claimline.Claimline.png", "mimetypes/application-x-claimline.png"):
            head = (tmp_path / f"{size_px}x{size_px}" / name).read_bytes()[:24]
            assert head[:4] == b"\x89PNG"
            assert (int.from_bytes(head[16:20]), int.from_bytes(head[20:24])) == (size_px, size_px)
    assert (tmp_path / "scalable" / "apps" / "io.github.claimline.Claimline.svg").exists()


def test_the_manual_page_tells_of_every_command() -> None:
    from man_page import page, plain

    written = page()
    assert written.startswith(".TH CLAIMLINE 1")
    for command in _COMMANDS:
        assert f"\n.SS {command}\n" in written
    assert plain(".TH\n'a-b\\") == "\\&.TH\n\\&'a\\-b\\e"
