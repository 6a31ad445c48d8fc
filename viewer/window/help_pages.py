"""The pages of the help: which there are, and their texts, in Markdown."""

import re
from collections.abc import Iterator
from itertools import groupby

from viewer.arguments import command_helps
from viewer.resources import resource
from viewer.window.key_words import key_words
from viewer.window.shortcuts import shortcuts
from viewer.words import noted, say, spoken_language

PAGES = {
    "tour": noted("A tour"),
    "first-story": noted("A story in ten minutes"),
    "format": noted("The story format"),
    "looks": noted("What the pictures mean"),
    "commands": noted("The commands"),
    "keys": noted("Keys"),
    "json": noted("The JSON of describe"),
}
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[#*|`]+|-{3,}")


def page_text(name: str) -> str:
    """The text of a page: what is written in `resources/help`, and what the program knows by itself.

    In another language it is that of its folder there, or English where nobody has translated it.

    Raises:
        KeyError: There is no such page.
    """
    made = {"commands": _commands, "keys": _keys}
    if name not in PAGES:
        raise KeyError(name)
    translated = resource("help", spoken_language().code, f"{name}.md")
    written = (translated if translated.is_file() else resource("help", f"{name}.md")).read_text(encoding="utf-8")
    return "\n".join((written, *made[name]())) if name in made else written


def words_of(text: str) -> str:
    """What is read of a page: its words, a paragraph a line, without the signs of Markdown."""
    paragraphs = _SIGNS.sub(" ", _LINK.sub(r"\1", text)).split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _commands() -> Iterator[str]:
    """What each command says of itself."""
    for name, told in command_helps().items():
        yield f"\n## {name}\n\n```\n{told}```"


def _keys() -> Iterator[str]:
    """All keys, a table for each menu and each pane."""
    key, does = say("key"), say("does")
    for place, group in groupby(shortcuts(), lambda shortcut: shortcut.place):
        yield f"\n## {place}\n\n| {key} | {does} |\n|---|---|"
        yield from (f"| {_cell(key_words(each.keys))} | {_cell(each.does)} |" for each in group)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
