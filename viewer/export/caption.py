"""What goes with a picture where text can: its title, the quotes and where it all comes from; plain and as HTML."""

from html import escape

from viewer.export.quotation import quoted_html, quoted_plain
from viewer.scene.wording import credits, dated, reference_credits, story_period
from viewer.story.invisible import readable
from viewer.view.visible import Visible

WIDTH_PX = 640  # of a picture between lines of text: as wide as these are


def caption_plain(visible: Visible) -> str:
    """Title and date, quotes with their speakers, sources and credits, line by line."""
    quotes = quoted_plain(visible.story, visible.marked_claims)
    return "\n".join(filter(None, (_title(visible), quotes, _credits(visible))))


def caption_html(visible: Visible, picture: bytes, alt: str) -> str:
    """The same below the picture itself, a PNG, as a piece of HTML that refers to nothing outside.

    Programs that would rather take rich text than a picture so get the picture, too.
    """
    from base64 import b64encode

    data = b64encode(picture).decode()
    shown = f'<img src="data:image/png;base64,{data}" width="{WIDTH_PX}" alt="{_text(alt)}">'
    quotes = quoted_html(visible.story, visible.marked_claims)
    told = (f"<p><strong>{_text(_title(visible))}</strong></p>", quotes, _paragraph(_credits(visible)))
    return "\n".join(filter(None, (f"<p>{shown}</p>", *told)))


def _title(visible: Visible) -> str:
    event, story = visible.selected, visible.story
    return f"{event.title}, {dated(event)}" if event else f"{story.title}, {story_period(story)}"


def _credits(visible: Visible) -> str:
    """The sources stand below the quotes already, if there are any."""
    return reference_credits(visible) if visible.marked_claims else credits(visible)


def _paragraph(words: str) -> str:
    return f"<p>{_text(words)}</p>" if words else ""


def _text(words: str) -> str:
    return escape(readable(words))
