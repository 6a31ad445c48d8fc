"""A deck of a story: the same slides as PPTX, with words to edit, or as PDF; made slide by slide, written at once."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from viewer.export.long_work import Told, going_on, step_by_step
from viewer.export.note import LANGUAGE, PROGRAM, note_of
from viewer.export.picture import scene_image
from viewer.export.safe_file import write_file
from viewer.paint.fonts import measure
from viewer.refusal import ViewerError
from viewer.scene.pencil import Pencil
from viewer.scene.slide import HEIGHT_INCHES, Aspect, Slide
from viewer.scene.slide_scene import slide_scene, view_scene
from viewer.scene.slides import deck_slides
from viewer.scene.theme import load_theme
from viewer.story.story import Story
from viewer.view.moves import whole
from viewer.view.state import ViewState

PICTURE_SCALE = 2.0  # pixels for each px of a slide
PX_PER_INCH = 96  # as pages of a file count


class DeckRequest(Struct, frozen=True, kw_only=True):
    """Which deck is asked for."""

    state: ViewState  # its account, layout, road and filters hold for all slides; what is chosen does not matter
    theme: str
    aspect: Aspect


def write_deck(story: Story, request: DeckRequest, path: Path, told: Told = going_on) -> None:
    """Write a deck as PPTX or PDF, by the name of the file; one of that name is replaced once the new one is whole.

    Raises:
        ViewerError: No deck has such a name, or the file cannot be written.
        Cancelled: It is not to go on.
    """
    write_file(path, deck_bytes(story, request, path.suffix, told))


def deck_bytes(story: Story, request: DeckRequest, suffix: str, told: Told = going_on) -> bytes:
    """A deck as a file with this ending; raises what `write_deck` raises."""
    make = _MAKERS.get(suffix.lower())
    if make is None:
        raise ViewerError(f"a deck is a file that ends in {' or '.join(_MAKERS)}, not in “{suffix}”")
    pencil = Pencil(load_theme(request.theme), measure)
    return make(story, request, deck_slides(story, request.state, pencil, request.aspect), pencil, told)


def _pptx(story: Story, request: DeckRequest, slides: tuple[Slide, ...], pencil: Pencil, told: Told) -> bytes:
    from viewer.export.pptx import Deck, pptx_bytes  # only here: what is needed for PDF should not wait for it

    pictures = (_pictures(slide, story, pencil) for slide in step_by_step(slides, told))
    return pptx_bytes(Deck(title=story.title, program=PROGRAM, slides=slides, theme=pencil.theme), pictures)


def _pictures(slide: Slide, story: Story, pencil: Pencil) -> dict[str, bytes]:
    """The pictures of a slide by their names; each finds its story again, should it leave the deck."""
    from viewer.export.png import png_bytes

    return {
        view.name: png_bytes(
            scene_image(view_scene(view, story, pencil), 1.0, PICTURE_SCALE),
            note_of(story, view.state, view.part),
            PICTURE_SCALE,
        )
        for view in slide.views
    }


def _pdf(story: Story, request: DeckRequest, slides: tuple[Slide, ...], pencil: Pencil, told: Told) -> bytes:
    from viewer.export.pdf import PdfPage, pdf_bytes

    width, height = request.aspect.size_px
    ratio = HEIGHT_INCHES * PX_PER_INCH / height
    pages = (
        PdfPage(slide_scene(slide, story, pencil), width * ratio, height * ratio, slide.title)
        for slide in step_by_step(slides, told)
    )
    return pdf_bytes(pages, note_of(story, whole(request.state, story)), LANGUAGE)


_MAKERS: dict[str, Callable[[Story, DeckRequest, tuple[Slide, ...], Pencil, Told], bytes]] = {
    ".pptx": _pptx,
    ".pdf": _pdf,
}
