"""A picture of a story: composed for its size, painted by the painter of the screen, written whole or not at all."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtGui import QImage, QPainter

from viewer.export.formats import picture_format
from viewer.export.note import LANGUAGE, note_of
from viewer.export.safe_file import write_file
from viewer.paint.fonts import measure
from viewer.paint.painter import paint_scene
from viewer.scene.marks import Scene
from viewer.scene.page import Part, layout_picture
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
from viewer.story.story import Story
from viewer.view.state import ViewState
from viewer.view.visible import look

LEAST_PX = {  # the least sheets for which the sizes of type are meant
    Part.PAGE: (1200.0, 810.0),
    Part.TIMELINE: (960.0, 405.0),
    Part.CORRIDOR: (960.0, 600.0),
    Part.SOURCE: (620.0, 600.0),
}
TALL_PAGE_PX = (900.0, 1100.0)
LEAST_TYPE = 0.5  # type is never made smaller than this


class PictureRequest(Struct, frozen=True, kw_only=True):
    """Which picture is asked for."""

    state: ViewState
    part: Part
    theme: str
    width_px: int
    height_px: int
    scale: float = 1.0  # pixels of the file for each px of the size


def picture_scene(story: Story, request: PictureRequest) -> tuple[Scene, float]:
    """The sheet, and how many px of the picture's size each of its px takes: type grows with the page."""
    is_tall_page = request.part is Part.PAGE and request.width_px <= request.height_px
    wide, high = TALL_PAGE_PX if is_tall_page else LEAST_PX[request.part]
    type_scale = max(LEAST_TYPE, min(request.width_px / wide, request.height_px / high))
    pencil = Pencil(load_theme(request.theme), measure)
    visible = look(story, request.state)
    width, height = request.width_px / type_scale, request.height_px / type_scale
    return layout_picture(visible, request.part, width, height, pencil), type_scale


def picture_image(story: Story, request: PictureRequest) -> QImage:
    """The picture in memory."""
    scene, type_scale = picture_scene(story, request)
    return scene_image(scene, type_scale, request.scale)


def scene_image(scene: Scene, type_scale: float, scale: float) -> QImage:
    """A scene in pixels."""
    ratio = type_scale * scale
    image = QImage(round(scene.width * ratio), round(scene.height * ratio), QImage.Format.Format_RGB32)
    image.fill(scene.background)
    painter = QPainter(image)
    try:
        painter.scale(ratio, ratio)
        paint_scene(scene, painter)
    finally:
        painter.end()  # a painter that is still open when its image goes takes the program with it
    return image


def picture_bytes(story: Story, request: PictureRequest, form: str) -> bytes:
    """The file of a picture in one of the `FORMATS`; it remembers its story and view.

    Raises:
        ViewerError: The format cannot hold a picture of that size.
    """
    scene, type_scale = picture_scene(story, request)
    note = note_of(story, request.state, request.part)
    match form:
        case "SVG":
            from viewer.export.svg import svg_bytes

            return svg_bytes(scene, type_scale, note)
        case "PDF":
            from viewer.export.pdf import PdfPage, pdf_bytes

            page = PdfPage(scene, request.width_px, request.height_px, note.title)
            return pdf_bytes((page,), note, LANGUAGE)
    image = scene_image(scene, type_scale, request.scale)
    match form:
        case "JPEG":
            from viewer.export.raster import jpeg_bytes

            return jpeg_bytes(image, note)
        case "WebP":
            from viewer.export.raster import webp_bytes

            return webp_bytes(image, note)
    from viewer.export.png import png_bytes

    return png_bytes(image, note, request.scale)


def write_picture(story: Story, request: PictureRequest, path: Path) -> None:
    """Write the picture in the format of the path's suffix; a file of that name is replaced once the new one is whole.

    Raises:
        ViewerError: There is no such format, or the file cannot be written.
    """
    write_file(path, picture_bytes(story, request, picture_format(path)))
