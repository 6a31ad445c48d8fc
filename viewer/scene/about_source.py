"""What is told of a source: what it is, whether its text is the one that was quoted, and all that is known of it."""

from viewer.story.date_words import said
from viewer.story.sources import Source
from viewer.words import many, say


def about(source: Source) -> str:
    """What kind of document it is and where it comes from, in few words; its title where it says neither."""
    return ", ".join(filter(None, (source.kind or source.title, source.publisher, source.place)))


def integrity(source: Source) -> str:
    """Whether the text is the one that the story was made from."""
    if source.verified:
        return say("text verified")
    if source.stated_sha256:
        return say("text is not the one that was quoted: its checksum differs")
    return say("text not verified: the story states no checksum")


def hidden_label(count: int) -> str:
    """How many characters of a text are shown by their code points; "" where none is."""
    if not count:
        return ""
    return many("{n} invisible characters shown by code point", "{n} invisible character shown by code point", count)


def details(source: Source) -> tuple[tuple[str, str], ...]:
    """Everything that the story says of a document, each with its name; what it does not say is left out."""
    known = (
        (say("Title"), source.title),
        (say("Kind"), source.kind),
        (say("Author") if len(source.authors) < 2 else say("Authors"), ", ".join(source.authors)),
        (say("Publisher"), source.publisher),
        (say("Published"), said(source.published) if source.published else ""),
        (say("Place"), source.place),
        (say("Language"), source.language),
        (say("Address"), source.url),
        (say("Retrieved"), said(source.retrieved) if source.retrieved else ""),
        (say("Licence"), source.licence),
        (say("Not stated"), ", ".join(source.unknown)),
        (say("File"), source.file),
        ("SHA-256", source.sha256),
        (say("Stated"), "" if source.verified else source.stated_sha256),
    )
    return tuple((name, value) for name, value in known if value)
