"""What leaves the window: a story in the view and colours of the window, and the choice of what of it goes where."""

from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QImage

from viewer.export.animation import AnimationRequest, page_states, write_animation
from viewer.export.deck import DeckRequest, write_deck
from viewer.export.long_work import Told
from viewer.export.note import note_of
from viewer.export.picture import PictureRequest, picture_image, picture_scene, write_picture
from viewer.export.png import png_bytes
from viewer.export.sizes import NAMED_PX, Size, check_pixels
from viewer.paint.fonts import measure
from viewer.scene.alt_text import alt_text
from viewer.scene.marks import Scene
from viewer.scene.page import Part
from viewer.scene.pencil import Pencil
from viewer.scene.slide_scene import slide_scene
from viewer.scene.slides import deck_slide
from viewer.scene.theme import load_theme
from viewer.story.story import Story
from viewer.view.state import ViewState
from viewer.view.visible import Visible, look
from viewer.window.picture_choice import AS_THE_WINDOW, ASPECTS, PictureChoice, What
from viewer.window.picture_name import suggested_name
from viewer.words import many, said_number, say

SECONDS = 4.0  # that an animation shows each page
MM_PER_PX = 25.4 / 96


class Outgoing(Struct, frozen=True, kw_only=True, dict=True):
    """A picture, deck or animation that has been chosen."""

    story: Story
    state: ViewState  # of the window
    theme: str  # of the window
    choice: PictureChoice

    @property
    def view(self) -> ViewState:
        """What is looked at: as on screen, or all of it."""
        return replace(self.state, period=None, frame=None) if self.choice.whole else self.state

    @property
    def colours(self) -> str:
        """The name of its theme."""
        return self.theme if self.choice.colours == AS_THE_WINDOW else self.choice.colours

    @property
    def part(self) -> Part:
        """What a picture of it shows."""
        return self.choice.what.part or Part.PAGE

    @cached_property
    def visible(self) -> Visible:
        """The story, looked at."""
        return look(self.story, self.view)

    @property
    def alt(self) -> str:
        """What is to be seen, in words."""
        return alt_text(self.visible, self.part)

    @property
    def scene(self) -> Scene:
        """What is to be seen: of a deck or an animation the sheet of what is chosen, or the first."""
        match self.choice.what:
            case What.DECK:
                pencil, event = Pencil(load_theme(self.colours), measure), self.visible.selected
                slide = deck_slide(self.story, self.view, pencil, ASPECTS[self.choice.size_px], event)
                return slide_scene(slide, self.story, pencil)
            case What.ANIMATION if self.visible.selected is None:
                return picture_scene(self.story, self._request(page_states(self.story, self.view)[0]))[0]
        return picture_scene(self.story, self._request(self.view))[0]

    @property
    def image(self) -> QImage:
        """The picture in memory; raises what `check` raises."""
        self.check()
        return picture_image(self.story, self._request(self.view))

    def png_of(self, image: QImage) -> bytes:
        """The picture as a file that remembers what it shows."""
        return png_bytes(image, note_of(self.story, self.view, self.part), self._scale)

    @property
    def name(self) -> str:
        """What its file may be called."""
        event, part = self.visible.selected, self.choice.what.part
        of_event = event.title if event and part else ""
        kind = "" if part is Part.PAGE else say(self.choice.what.value)
        return suggested_name((self.story.title, of_event, kind), self.choice.suffix)

    @property
    def told(self) -> str:
        """What will come out, in words."""
        events = many("{n} events", "{n} event", len(self.visible.chronicle.events))
        across, down = self.choice.file_px
        match self.choice.what:
            case What.DECK:
                slides = say("A slide for each of {events}, with cover and sources", events=events)
                to_edit = (say("titles, quotes and notes can be edited"),) if self.choice.suffix == ".pptx" else ()
                return "; ".join((slides, *to_edit))
            case What.ANIMATION:
                return say(
                    "A page for each of {events}, {seconds} seconds each, {size} pixels",
                    events=events,
                    seconds=said_number(SECONDS),
                    size=f"{across} × {down}",
                )
        match self.choice.suffix:
            case ".svg":
                return say("{size} px of lines and letters, sharp at any size", size=f"{across} × {down}")
            case ".pdf":
                return say("{paper}; lines and letters, sharp at any size", paper=_paper(self.choice.size_px))
        return say("{size} pixels", size=f"{across} × {down}")

    def check(self) -> None:
        """Refuse what has more pixels than memory should have to hold.

        Raises:
            ViewerError: It is too large; the message says how large it may be.
        """
        check_pixels(Size(*self.choice.size_px), self._scale)

    def write(self, path: Path, told: Told) -> None:
        """Write the file; one of that name is replaced once the new one is whole.

        Raises:
            ViewerError: It cannot be written, or is too large, or was called off.
        """
        self.check()
        match self.choice.what:
            case What.DECK:
                aspect = ASPECTS[self.choice.size_px]
                write_deck(self.story, DeckRequest(state=self.view, theme=self.colours, aspect=aspect), path, told)
            case What.ANIMATION:
                width, height = self.choice.size_px
                request = AnimationRequest(
                    state=self.view, theme=self.colours, width_px=width, height_px=height, seconds=SECONDS
                )
                write_animation(self.story, request, path, told)
            case _:
                write_picture(self.story, self._request(self.view), path)

    @property
    def _scale(self) -> float:
        return float(self.choice.scale if self.choice.has_pixels else 1)

    def _request(self, state: ViewState) -> PictureRequest:
        width, height = self.choice.size_px
        return PictureRequest(
            state=state, part=self.part, theme=self.colours, width_px=width, height_px=height, scale=self._scale
        )


def _paper(size_px: tuple[int, int]) -> str:
    """How large a page is."""
    width, height = size_px
    name = "A4, " if size_px in (NAMED_PX["a4"], NAMED_PX["a4-landscape"]) else ""
    return f"{name}{width * MM_PER_PX:.0f} × {height * MM_PER_PX:.0f} mm"
