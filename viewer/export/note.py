"""What a picture is to remember: its story, its view, its credits, and what is to be seen on it."""

from msgspec.structs import replace

from viewer import __version__
from viewer.scene.alt_text import alt_text
from viewer.scene.page import Part
from viewer.scene.wording import credits
from viewer.story.invisible import readable
from viewer.story.picture_note import MOST_OF_A_TITLE, PictureNote
from viewer.story.story import Story
from viewer.view.address import address
from viewer.view.state import ViewState
from viewer.view.visible import look

PROGRAM = f"Claimline {__version__}"
LANGUAGE = "en"  # of the words that are ours
MOST_OF_CREDITS = 2_500  # letters; each may take 12 bytes of a note, which has no more than 64 kB
MOST_OF_A_VIEW = 8_000
MOST_OF_WORDS = 1_000


def note_of(story: Story, state: ViewState, part: Part = Part.PAGE) -> PictureNote:
    """The note for a picture of this part of a view."""
    visible = look(story, state)
    return PictureNote(
        program=PROGRAM,
        title=story.title[:MOST_OF_A_TITLE],
        checksum=story.checksum,
        view=_view(state),
        credits=_short(readable(credits(visible)), MOST_OF_CREDITS),
        alt=_short(alt_text(visible, part), MOST_OF_WORDS),
    )


def _view(state: ViewState) -> str:
    """The address; without its filters where these would not leave it room."""
    told = address(state)
    if len(told) <= MOST_OF_A_VIEW:
        return told
    told = address(replace(state, words="", closed_lanes=(), hidden_lanes=(), unfolded=()))
    return told if len(told) <= MOST_OF_A_VIEW else ""


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
