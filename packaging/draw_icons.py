"""Draws the icons of the program and of its files: `python draw_icons.py FOLDER`, in the program's environment.

They come into the folders of the theme "hicolor", where desktops look for them.
"""

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

from viewer.resources import resource
from viewer.window.icon import DRAWN_PX, ON_THE_GRID_PX, program_icon

PROGRAM, STORY = "io.github.claimline.Claimline", "application-x-claimline"


def main(folder: Path) -> None:
    """Draw everything into a folder, which becomes "hicolor"."""
    application = QGuiApplication(["claimline"])
    story = QIcon(str(resource("icons", "story.svg")))
    for size_px in (*ON_THE_GRID_PX, *DRAWN_PX):
        place = folder / f"{size_px}x{size_px}"
        draw(program_icon(), size_px, place / "apps" / f"{PROGRAM}.png")
        draw(story, size_px, place / "mimetypes" / f"{STORY}.png")
    for kind, drawing, name in (("apps", "claimline.svg", PROGRAM), ("mimetypes", "story.svg", STORY)):
        place = folder / "scalable" / kind
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(resource("icons", drawing), place / f"{name}.svg")
    for name in ("claimline.ico", "claimline.icns"):  # for Windows and macOS
        draw(program_icon(), 256, folder / name)
    application.quit()


def draw(icon: QIcon, size_px: int, file: Path) -> None:
    """Draw an icon in one size."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not icon.pixmap(QSize(size_px, size_px), 1.0).save(str(file)):
        raise SystemExit(f"{file} cannot be written.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
