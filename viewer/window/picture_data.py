"""A picture as other programs take it, from the clipboard or by being dragged: as pixels, file, text and rich text."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from viewer.export.caption import caption_html, caption_plain
from viewer.export.safe_file import write_file
from viewer.window.outgoing import Outgoing
from viewer.words import say


def picture_data(outgoing: Outgoing) -> QMimeData:
    """The picture, with its note and its words.

    Raises:
        ViewerError: It has more pixels than memory should have to hold.
    """
    image, data = outgoing.image, QMimeData()
    png = outgoing.png_of(image)
    data.setData("image/png", png)  # first: what asks for PNG is given the file that remembers its story
    data.setImageData(image)
    data.setText(caption_plain(outgoing.visible))
    data.setData("text/html", caption_html(outgoing.visible, png, outgoing.alt).encode())
    return data


def copy(outgoing: Outgoing) -> str:
    """Put the picture on the clipboard; a sentence about it. Raises what `picture_data` raises."""
    QGuiApplication.clipboard().setMimeData(picture_data(outgoing))
    across, down = outgoing.choice.file_px
    return say("Picture copied, {across} × {down}", across=across, down=down)


def dragged_data(outgoing: Outgoing, folder: Path) -> QMimeData:
    """The same, and as a file in a folder for programs that take files; raises what `picture_data` raises."""
    data = picture_data(outgoing)
    file = folder / Path(outgoing.name).with_suffix(".png")
    write_file(file, bytes(data.data("image/png").data()))
    data.setUrls([QUrl.fromLocalFile(str(file))])
    return data
