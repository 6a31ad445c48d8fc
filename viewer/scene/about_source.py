"""What is told of a source: what it is, whether its text is the one that was quoted, and all that is known of it."""

from viewer.scene.wording import counted
from viewer.story.date_words import said
from viewer.story.sources import Source


def about(source: Source) -> str:
    """What kind of document it is and where it comes from, in few words; its title where it says neither."""
    return ", ".join(filter(None, (source.kind or source.title, source.publisher, source.place)))


def integrity(source: Source) -> str:
    """Whether the text is the one that the story was made from."""
    if source.verified:
        return "text verified"
    if source.stated_sha256:
        return "text is not the one that was quoted: its checksum differs"
    return "text not verified: the story states no checksum"


def hidden_label(count: int) -> str:
    """How many characters of a text are shown by their code points; "" where none is."""
    return f"{counted(count, 'invisible character')} shown by code point" if count else ""


def details(source: Source) -> tuple[tuple[str, str], ...]:
    """Everything that the story says of a document, each with its name; what it does not say is left out."""
    known = (
        ("Title", source.title),
        ("Kind", source.kind),
        ("Author" if len(source.authors) < 2 else "Authors", ", ".join(source.authors)),
        ("Publisher", source.publisher),
        ("Published", said(source.published) if source.published else ""),
        ("Place", source.place),
        ("Language", source.language),
        ("Address", source.url),
        ("Retrieved", said(source.retrieved) if source.retrieved else ""),
        ("Licence", source.licence),
        ("Not stated", ", ".join(source.unknown)),
        ("File", source.file),
        ("SHA-256", source.sha256),
        ("Stated", "" if source.verified else source.stated_sha256),
    )
    return tuple((name, value) for name, value in known if value)
