"""Where this system keeps what a program remembers and what it tells of itself (on Linux the XDG base directories)."""

import os
import sys
from pathlib import Path


def config_folder() -> Path:
    """The folder of the settings."""
    if sys.platform == "win32":
        return _named("APPDATA", "AppData", "Roaming") / "Claimline"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Claimline"
    return _named("XDG_CONFIG_HOME", ".config") / "claimline"


def state_folder() -> Path:
    """The folder of logs and of what crashes leave."""
    if sys.platform == "win32":
        return _named("LOCALAPPDATA", "AppData", "Local") / "Claimline"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Claimline"
    return _named("XDG_STATE_HOME", ".local", "state") / "claimline"


def _named(variable: str, *otherwise: str) -> Path:
    """The folder that a variable names, which must be a whole path; else one of the reader's own."""
    named = os.environ.get(variable, "")
    return Path(named) if os.path.isabs(named) else Path.home().joinpath(*otherwise)
