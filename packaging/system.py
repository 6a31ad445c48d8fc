"""What Qt and pip need from the system: which of it is missing, and getting it from apt."""

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping

from steps import SetUpRefusedError, complaint_of, say

# Shared library → the package of Debian and Ubuntu that holds it. Where a release has renamed one (libglib2.0-0t64),
# apt still understands the name here.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Modules of Python, any one of which will do → the package that brings one. Debian and Ubuntu split Python up.
MODULES = {("venv",): "python3-venv", ("pip", "ensurepip"): "python3-pip"}


def libraries_for(environment: Mapping[str, str], *, window: bool) -> dict[str, str]:
    """The libraries Qt loads to draw, and to open a window on the displays there are; each with its package."""
    if sys.platform != "linux":  # elsewhere Qt brings or finds what it needs
        return {}
    x11 = X11 if window and environment.get("DISPLAY") else {}
    wayland = WAYLAND if window and environment.get("WAYLAND_DISPLAY") else {}
    return DRAWING | x11 | wayland


def provide(libraries: Mapping[str, str]) -> None:
    """Install those of the libraries that the system lacks, and what Python lacks to make an environment.

    Raises:
        SetUpRefusedError: The reader is not allowed to, or apt cannot.
    """
    missing = missing_parts(libraries)
    if not missing:
        return
    install(packages_for(missing), missing)
    if still_missing := missing_parts(libraries):
        raise SetUpRefusedError(
            f"apt has finished, but {', '.join(still_missing)} cannot be loaded by {sys.executable}: "
            "start this with the system's own /usr/bin/python3 instead."
        )


def missing_parts(libraries: Mapping[str, str]) -> dict[str, str]:
    """The libraries, commands and modules that are not to be had here, each with its package."""
    importlib.invalidate_caches()
    modules = {names[0]: package for names, package in MODULES.items() if not any(map(importlib.util.find_spec, names))}
    return modules | {
        name: package
        for name, package in libraries.items()
        if not (loads(name) if ".so" in name else shutil.which(name))
    }


def loads(soname: str) -> bool:
    """Whether the dynamic linker finds this library, and everything it needs itself."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def packages_for(missing: Mapping[str, str]) -> list[str]:
    """The packages to install, each once."""
    return sorted(set(missing.values()))


def install(packages: Iterable[str], missing: Iterable[str]) -> None:
    """Install packages by apt, with fresh package lists if the ones here are stale or not there."""
    if shutil.which("apt-get") is None:
        raise SetUpRefusedError(
            f"This system lacks {', '.join(missing)}, and has no apt-get to get them with: "
            "install them with its own package manager, then start this again."
        )
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    prefix = administrator_prefix(command)
    say(f"Installing system packages: {' '.join(packages)}")
    if complaint_of([*prefix, *command]) is None:
        return
    complaint = complaint_of([*prefix, "apt-get", "update"]) or complaint_of([*prefix, *command])
    if complaint is not None:
        raise SetUpRefusedError(
            f"{complaint}\n`{shlex.join(command)}` failed as said above: "
            "check the network and the sources of apt, then start this again."
        )


def administrator_prefix(command: list[str]) -> list[str]:
    """What to write before a command so that it runs as the administrator."""
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return quiet
    if shutil.which("sudo"):
        if complaint_of(["sudo", "-n", "true"]) is None:
            return ["sudo", "-n", *quiet]
        if sys.stdin.isatty() and is_allowed_by_password(command):
            return ["sudo", "-n", *quiet]
    raise SetUpRefusedError(
        "Some system packages are missing and only an administrator can install them: "
        f"ask for `sudo {shlex.join(command)}`, then start this again."
    )


def is_allowed_by_password(command: list[str]) -> bool:
    """Whether the reader, asked on the terminal, knows a password that sudo takes."""
    say(f"Some system packages are missing; sudo asks for your password to run `{shlex.join(command)}`:")
    return subprocess.run(["sudo", "-v"], check=False).returncode == 0
