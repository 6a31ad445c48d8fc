"""What can be asked of `claimline` in a command line."""

from argparse import ArgumentParser, ArgumentTypeError, HelpFormatter
from collections.abc import Callable
from pathlib import Path
from re import sub
from types import SimpleNamespace
from typing import TypeVar

from viewer import __version__
from viewer.export.formats import FORMATS
from viewer.export.seconds import parse_seconds
from viewer.export.sizes import parse_scale, parse_size
from viewer.languages import offered
from viewer.refusal import ViewerError
from viewer.scene.theme import THEME_NAMES
from viewer.story.dates import Day
from viewer.story.edtf import parse_edtf

Value = TypeVar("Value")
PAGE_LETTERS = 84  # of a line of help that is not shown on a terminal


def parsed(arguments: list[str]) -> SimpleNamespace:
    """What the arguments ask for, with the `command` they name, which is `open` where they name none.

    Raises:
        SystemExit: Help was asked for and given, or the use is wrong, which is said on stderr.
        ViewerError: The first argument is neither a file nor a command, but nearly one.
    """
    return _parser().parse_args(_dates_apart(_with_command(arguments)), SimpleNamespace())


def command_helps() -> dict[str, str]:
    """What each command says of itself, by its name; without the colours that newer Pythons give it on a terminal."""
    parsers = _add_commands(ArgumentParser(prog="claimline"))
    helps = {}
    for name, parser in parsers.items():
        parser.formatter_class = _Narrow
        helps[name] = sub(r"\x1b\[[0-9;]*m", "", parser.format_help())
    return helps


class _Narrow(HelpFormatter):
    """As wide as a page, whatever the terminal is."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=PAGE_LETTERS)


def _with_command(arguments: list[str]) -> list[str]:
    first = arguments[0] if arguments else ""
    if first in ("-h", "--help", "--version", *_COMMANDS):
        return arguments
    if first.startswith("-") or Path(first).exists():
        return ["open", *arguments]
    from difflib import get_close_matches

    if close := get_close_matches(first, _COMMANDS, n=1, cutoff=0.8):
        raise ViewerError(f"there is no command and no file “{first}”. Did you mean “{close[0]}”?")
    return ["open", *arguments]


def _dates_apart(arguments: list[str]) -> list[str]:
    """The arguments with dates after `--`, so that the year -0043 is not taken for an option."""
    if arguments[0] != "date":
        return arguments
    options = [text for text in arguments[1:] if text.startswith("-") and not text[1:2].isdigit() and text != "--"]
    return ["date", *options, "--", *(text for text in arguments[1:] if text not in (*options, "--"))]


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="claimline",
        usage="claimline [PATH…]\n       claimline COMMAND …",
        description="A timeline in which every mark can be asked who says so. Without a command it opens the window.",
        epilog="PATH is a story folder (./date, if one is named date) or a picture made from one. "
        "“claimline COMMAND --help” tells more.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"claimline {__version__}")
    _add_commands(parser)
    return parser


def _add_commands(parser: ArgumentParser) -> dict[str, ArgumentParser]:
    """A parser for each command, by its name."""
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", prog="claimline")
    made = {}
    for name, (purpose, add_arguments) in _COMMANDS.items():
        made[name] = commands.add_parser(name, help=purpose, description=f"{purpose.capitalize()}.", allow_abbrev=False)
        add_arguments(made[name])
    return made


def _open_arguments(command: ArgumentParser) -> None:
    add = command.add_argument
    add(
        "paths",
        metavar="PATH",
        nargs="*",
        type=Path,
        help="a story folder, a .claimline file or a picture of a story, each in a window of its own; without any the "
        "story that ships, or the last one if the preferences say so",
    )
    add("--theme", choices=("light", "dark", "system"), default="system", help="%(default)s if not given")
    add("--language", choices=offered(), default="", help="for this start; if not given, that of the preferences")
    add("--safe-mode", action="store_true", help="start as for the first time, and remember nothing")
    add("--timings", action="store_true", help="tell on stderr how long starting took")
    add("--exit", action="store_true", help="leave as soon as the window is painted")


def _language_argument(command: ArgumentParser) -> None:
    command.add_argument(
        "--language",
        choices=offered(),
        default="en",
        help="of what is said; %(default)s if not given, on every machine",
    )


def _check_arguments(command: ArgumentParser) -> None:
    command.add_argument("path", metavar="PATH", type=Path, help="a story folder")
    command.add_argument("--json", action="store_true", help="for programs")


def _describe_arguments(command: ArgumentParser) -> None:
    _check_arguments(command)
    command.add_argument("--event", metavar="ID", help="this event only")


def _date_arguments(command: ArgumentParser) -> None:
    command.add_argument("texts", metavar="TEXT", nargs="+", help="a date in EDTF: 2018-09, 2020-02-2X~, /2020-03-05")
    command.add_argument("--json", action="store_true", help="for programs")


def _picture_arguments(command: ArgumentParser) -> None:
    _files(command, ", ".join(FORMATS))
    _language_argument(command)
    add = command.add_argument
    add("--event", metavar="ID", help="the event to show")
    add("--at", metavar="DATE", type=_worded(_last_day), help="the date in view; of a span its last day")
    _account_arguments(command)
    add("--part", choices=("page", "timeline", "corridor", "source"), default="page", help="%(default)s if not given")
    add("--layout", choices=("schematic", "map"), default="schematic", help="of the corridor; %(default)s if not given")
    add("--road", metavar="ID", help="the road to straighten; if not given, that of the event, or the main one")
    add("--later", action="store_true", help="show on the corridor what comes later, too")
    add("--theme", choices=THEME_NAMES, default="light", help="%(default)s if not given")
    add(
        "--size",
        metavar="WxH",
        type=_worded(parse_size),
        default="1920x1080",
        help="in pixels, or 16:9, 4:3, square, a4, a4-landscape; %(default)s if not given",
    )
    add(
        "--scale",
        type=_worded(parse_scale),
        default="1",
        help="pixels of the file per pixel of --size; %(default)s if not given",
    )


def _deck_arguments(command: ArgumentParser) -> None:
    _files(command, ".pptx or .pdf")
    _for_all_pages(command)
    command.add_argument(
        "--aspect", choices=("16:9", "4:3"), default="16:9", help="of the slides; %(default)s if not given"
    )


def _animation_arguments(command: ArgumentParser) -> None:
    _files(command, ".png, .webp, or with ffmpeg .mp4 or .webm")
    _for_all_pages(command)
    add = command.add_argument
    size, seconds = "in pixels; %(default)s if not given", "for each event; %(default)s if not given"
    add("--size", metavar="WxH", type=_worded(parse_size), default="1920x1080", help=size)
    add("--seconds", metavar="N", type=_worded(parse_seconds), default="4", help=seconds)


def _files(command: ArgumentParser, kinds: str) -> None:
    """The story that is read, and the file that is written."""
    command.add_argument("path", metavar="PATH", type=Path, help="a story folder")
    told = f"the file to write: {kinds}"
    command.add_argument("-o", "--output", metavar="FILE", type=Path, required=True, help=told)


def _account_arguments(command: ArgumentParser) -> None:
    add = command.add_mutually_exclusive_group().add_argument
    add("--account", metavar="NAME", help="the side whose account is shown full; all sides if not given")
    add("--agreed", action="store_true", help="only what several sides say is shown full")


def _for_all_pages(command: ArgumentParser) -> None:
    _language_argument(command)
    _account_arguments(command)
    add = command.add_argument
    add("--layout", choices=("schematic", "map"), default="schematic", help="of the corridor; %(default)s if not given")
    add("--theme", choices=THEME_NAMES, default="light", help="%(default)s if not given")


def _annotations_arguments(command: ArgumentParser) -> None:
    _files(command, ".jsonld, .json or .csv; - is stdout")
    command.add_argument(
        "--format", choices=("jsonld", "csv"), help="if not given, that of the file's name; on stdout jsonld"
    )


def _new_arguments(command: ArgumentParser) -> None:
    add = command.add_argument
    add("folder", metavar="FOLDER", type=Path, help="where the story goes: an empty folder, or one that is not there")
    add(
        "--source", metavar="TEXT", nargs="+", action="extend", type=Path, default=[],
        help="the documents that it is made from: text files in UTF-8, which are copied as they are",
    )  # fmt: skip
    add("--title", default="", help="what the story is called; if not given, as its first document")


def _pack_arguments(command: ArgumentParser) -> None:
    _files(command, ".claimline")


_COMMANDS: dict[str, tuple[str, Callable[[ArgumentParser], None]]] = {
    "open": ("open the window", _open_arguments),
    "check": ("list all problems of a story", _check_arguments),
    "describe": ("tell what happened, and who says so in which words", _describe_arguments),
    "date": ("tell how dates are understood", _date_arguments),
    "picture": ("draw a story into a file", _picture_arguments),
    "deck": ("write slides, one for each event", _deck_arguments),
    "animation": ("write the pages of all events as an animation", _animation_arguments),
    "new": ("start a story from documents", _new_arguments),
    "annotations": ("write all claims as annotations or as a table", _annotations_arguments),
    "pack": ("put a story with all its files into one file", _pack_arguments),
}


def _last_day(text: str) -> Day:
    span = parse_edtf(text)
    if span.latest is None:
        raise ValueError(f"{text!r} has no last day; write a day, such as 2020-03-15")
    return span.latest


def _worded(parse: Callable[[str], Value]) -> Callable[[str], Value]:
    """A reader of arguments whose own words reach the user, where argparse would only say that the value is invalid."""

    def worded(text: str) -> Value:
        try:
            return parse(text)
        except ValueError as wrong:
            raise ArgumentTypeError(str(wrong)) from wrong

    return worded
