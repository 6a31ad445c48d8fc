"""What was dropped on the window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_path(event: QDropEvent) -> Path | None:
    """The first local file or folder of a drop; not what is dragged out of this program."""
    if event.source() is not None:
        return None
    local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(local[0]) if local else None
