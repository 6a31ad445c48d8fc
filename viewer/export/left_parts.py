"""What a killed program may leave beside its files: found by its name when the next file is written, and removed."""

import os
import re
import stat
import time
from contextlib import suppress
from secrets import token_hex

OLD_SECONDS = 3600  # younger ones may belong to a program that is writing
_PART = re.compile(r"\.claimline-[0-9a-f]{16}\.part")


def part_name() -> str:
    """A name for what is not in its place yet, unlike all others."""
    return f".claimline-{token_hex(8)}.part"


def is_part(name: str) -> bool:
    """Whether something has such a name."""
    return _PART.fullmatch(name) is not None


def remove_left_parts(folder: str) -> None:
    """Remove the files with such names in a folder that are ours and old; whatever cannot be removed stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for part in [entry.path for entry in entries if is_part(entry.name)]:
            with suppress(OSError):
                if _is_left(os.lstat(part)):
                    os.unlink(part)


def _is_left(found: os.stat_result) -> bool:
    is_ours = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return stat.S_ISREG(found.st_mode) and is_ours and found.st_mtime < time.time() - OLD_SECONDS
