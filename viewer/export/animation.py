"""A story as an animation: the page of one event after the other, as animated PNG or WebP, or as video."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtGui import QImage

from viewer.export.animation_png import MS, animated_png
from viewer.export.animation_video import video
from viewer.export.animation_webp import animated_webp
from viewer.export.long_work import Told, going_on, step_by_step
from viewer.export.note import note_of
from viewer.export.picture import PictureRequest, picture_image
from viewer.export.safe_file import write_file
from viewer.refusal import ViewerError
from viewer.scene.page import Part
from viewer.story.picture_note import PictureNote
from viewer.story.story import Story
from viewer.view.moves import selected, whole
from viewer.view.search import passing
from viewer.view.state import ViewState


class AnimationRequest(Struct, frozen=True, kw_only=True):
    """Which animation is asked for."""

    state: ViewState  # its account, layout, road and filters hold for all pages; what is chosen does not matter
    theme: str
    width_px: int
    height_px: int
    seconds: float  # for each page


def write_animation(story: Story, request: AnimationRequest, path: Path, told: Told = going_on) -> None:
    """Write an animation, by the name of the file; one of that name is replaced once the new one is whole.

    Raises:
        ViewerError: No animation has such a name, or the file cannot be written, or there is no encoder for it.
        Cancelled: It is not to go on.
    """
    make = _MAKERS.get(path.suffix.lower())
    if make is None:
        raise ViewerError(f"an animation is a file that ends in {', '.join(_MAKERS)}, not in “{path.suffix}”")
    states = page_states(story, request.state)
    frames = _frames(story, request, states, told)
    note = note_of(story, whole(request.state, story))
    write_file(path, make(frames, len(states), round(request.seconds * MS), note))


def page_states(story: Story, state: ViewState) -> tuple[ViewState, ...]:
    """The views that are shown one after the other: each event that passes the filters, or the whole story."""
    start = whole(state, story)
    return tuple(selected(start, story, event.id) for event in passing(story, start)) or (start,)


def _frames(story: Story, request: AnimationRequest, states: tuple[ViewState, ...], told: Told) -> Iterator[QImage]:
    for state in step_by_step(states, told):
        picture = PictureRequest(
            state=state, part=Part.PAGE, theme=request.theme, width_px=request.width_px, height_px=request.height_px
        )
        yield picture_image(story, picture)


_MAKERS: dict[str, Callable[[Iterator[QImage], int, int, PictureNote], bytes]] = {
    ".png": animated_png,
    ".apng": animated_png,
    ".webp": animated_webp,
    ".mp4": lambda frames, count, ms, note: video(frames, ms, note, "mp4"),
    ".webm": lambda frames, count, ms, note: video(frames, ms, note, "webm"),
}
