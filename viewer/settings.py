"""Settings: what the program remembers from one start to the next, in a file that holds only what differs.

The file is an object of JSON with its format and the fields of `Settings`. Whatever it holds, the program starts:

| the file                          | what happens                                                       |
| --------------------------------- | ------------------------------------------------------------------ |
| is no such object                 | it is set aside under another name, and the defaults are taken     |
| is of a later format, or cannot   | it is left as it is, the defaults are taken, and nothing is        |
| be read                           | remembered                                                         |
| has a value that means nothing    | the default of that one field is taken; the value stays in the file |
| has fields that are not known     | they stay in the file                                              |
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct

from viewer.folders import config_folder
from viewer.reading.folder import read_file
from viewer.reading.problems import Refusal
from viewer.refusal import ViewerError
from viewer.words import say

FORMAT = 1
MOST_BYTES = 1 << 20
SAFE_MODE = "CLAIMLINE_SAFE_MODE"  # the variable by which nothing is read or written, whatever the file holds


class Settings(Struct, frozen=True, kw_only=True):
    """What is remembered; each default is what a first start takes."""

    theme: str = "system"  # as the menu has it
    language: str = "system"  # a code of `viewer.languages`, or as the system says
    scale: int = 100  # of everything, in per cent
    motion: str = "system"  # whether pictures move into each other: as the system says, "always" or "never"
    folded: bool = True  # whether quiet stretches are folded when a story opens
    reopen: bool = False  # whether a start without a path opens the last story
    welcomed: bool = False  # whether the hints of the first start were read
    hidden_panes: tuple[str, ...] = ()  # by the names of their actions
    stories: tuple[tuple[str, str], ...] = ()  # checksums and paths of those that were opened, the last one first
    picture: str = ""  # what was chosen when a picture left last, as `PictureChoice` writes it
    folder: str = ""  # where a picture was saved last
    geometry: str = ""  # of the window, as Qt tells it, in base 64
    shares: dict[str, tuple[float, float]] = {}  # of the window: the first and the last pane of each splitter by name


class Loaded(Struct, frozen=True):
    """Settings, and how it went."""

    settings: Settings = Settings()
    trouble: str = ""  # a sentence about what could not be read; "" where all could
    others: Mapping[str, Any] | None = {}  # what the file holds; None: it is not to be written


def settings_file() -> Path:
    """Where settings are kept."""
    return config_folder() / "settings.json"


def load() -> Loaded:
    """The settings as they are kept; the defaults for what cannot be read."""
    if os.environ.get(SAFE_MODE):
        return Loaded(others=None)
    file = settings_file()
    try:
        data = read_file(file, MOST_BYTES)
    except FileNotFoundError:
        return Loaded()
    except (OSError, ValueError, Refusal) as refusal:
        return Loaded(
            trouble=say("The settings cannot be read ({refusal}): {file}", refusal=refusal, file=file), others=None
        )
    try:
        held = msgspec.json.decode(data[: MOST_BYTES + 1], type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return Loaded(
            trouble=say("The settings could not be understood; they are kept in {kept}", kept=_set_aside(file))
        )
    if held.get("format") not in (None, FORMAT):
        told = say(
            "The settings are those of a later version: nothing is remembered this time, and {file} stays as it is",
            file=file,
        )
        return Loaded(trouble=told, others=None)
    return Loaded(_understood(held), others=held)


def keep(**fields: Any) -> None:
    """Remember other values of some fields; a file that must not be changed is left alone.

    Two processes that do so at once wait for each other: neither undoes what the other keeps.
    """
    with suppress(ViewerError, OSError), _one_at_a_time():  # what cannot be remembered is no reason to disturb anybody
        _keep(fields)


def _keep(fields: Mapping[str, Any]) -> None:
    held = load().others
    if held is None:
        return
    defaults = msgspec.to_builtins(Settings())
    changed = {**held, **{name: msgspec.to_builtins(value) for name, value in fields.items()}}
    differing = {name: value for name, value in changed.items() if name not in defaults or value != defaults[name]}
    from viewer.export.safe_file import write_file

    write_file(settings_file(), msgspec.json.format(msgspec.json.encode({**differing, "format": FORMAT})) + b"\n")


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold a lock of this user's processes; where there are none, do without."""
    if os.environ.get(SAFE_MODE):
        yield
        return
    folder = config_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "settings.lock").open("a") as lock:
        if os.name == "posix":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _understood(held: Mapping[str, Any]) -> Settings:
    """The fields that mean something, field by field, so that a spoilt one takes no other with it."""
    good = {}
    for name, kind in get_type_hints(Settings).items():
        with suppress(msgspec.ValidationError, KeyError):
            good[name] = msgspec.convert(held[name], kind)
    return Settings(**good)


def _set_aside(file: Path) -> Path:
    """Another name for the file, which nothing has; where it stays if it cannot be renamed."""
    aside = next(path for n in count(1) if not (path := file.with_name(f"{file.name}.broken-{n}")).exists())
    try:
        file.rename(aside)
    except OSError:
        return file
    return aside
