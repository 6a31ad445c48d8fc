"""What a desktop wants to know of the program: the files that stand under /usr/share, or under ~/.local/share."""

import gzip
import re
import shutil
from pathlib import Path

from steps import ROOT

ID = "io.github.claimline.Claimline"
FILES = ROOT / "packaging" / "desktop"
PLACES = {
    f"{ID}.desktop": f"applications/{ID}.desktop",
    f"{ID}.metainfo.xml": f"metainfo/{ID}.metainfo.xml",
    f"{ID}.xml": f"mime/packages/{ID}.xml",
}


def write_share(share: Path, icons: Path, licences: Path, page: Path) -> None:
    """Fill a folder "share" from what was drawn, collected and written for it."""
    for name, place in PLACES.items():
        copy(FILES / name, share / place)
    for icon in sorted((*icons.rglob("*.png"), *icons.rglob("*.svg"))):
        copy(icon, share / "icons" / "hicolor" / icon.relative_to(icons))
    for text in sorted(licences.iterdir()):
        copy(text, share / "doc" / "claimline" / "licences" / text.name)
    copy(page, share / "man" / "man1" / "claimline.1.gz")
    changes = share / "doc" / "claimline" / "CHANGELOG.md.gz"
    changes.write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0))


def copy(file: Path, place: Path) -> None:
    """Copy a file so that everybody may read it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)
    place.chmod(0o644)


def version() -> str:
    """The version of the program in this checkout."""
    found = re.search(r'^__version__ = "(.+)"$', (ROOT / "viewer" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    assert found
    return found[1]
