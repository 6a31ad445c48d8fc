"""What was dropped on the window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

MOST = 8  # windows that one drop opens


def dropped_paths(event: QDropEvent) -> tuple[Path, ...]:
    """The local files and folders of a drop; not what is dragged out of this program."""
    if event.source() is not None:
        return ()
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())[:MOST]
