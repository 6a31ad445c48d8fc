"""The commands of `claimline`, joined from their parts; what only one command needs, that command imports.

Results go to stdout, messages to stderr. Exit status: 0 fine; 1 the story has errors, or a date is none; 2 wrong use,
or the world refused; 130 interrupted; 141 nobody read on.
"""

import gc
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

from viewer.export.terminal import prepare_stdout, send_results, tell, tell_json, warn
from viewer.reading.read import Reading, read_story
from viewer.refusal import ViewerError
from viewer.resources import shipped_story
from viewer.story.story import Story
from viewer.view.selection import Nothing, OneEvent
from viewer.view.state import Layout, ViewState

Name = TypeVar("Name", bound=str)

FINE, ERRORS, REFUSED, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for (those of the process if None) and say how it went, as an exit status.

    Raises:
        SystemExit: Help was given, or the use was wrong; both are said already.
    """
    prepare_stdout()
    try:
        try:
            words = sys.argv[1:] if arguments is None else list(arguments)
            given = _plainly_open(words) or _parsed(words)
            return _COMMANDS[given.command](given)
        finally:
            send_results()
    except ViewerError as refusal:
        warn([f"claimline: {refusal}"])
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return UNREAD


def _plainly_open(words: list[str]) -> SimpleNamespace | None:
    """What a start without ado asks for, `claimline [PATH]`; None where it takes a parser, 15 ms to import, to tell."""
    flags = [word for word in words if word in ("--timings", "--exit")]
    paths = [Path(word) for word in words if word not in flags]
    if len(paths) > 1 or not all(path.exists() for path in paths):
        return None
    path = paths[0] if paths else None
    return SimpleNamespace(
        command="open", path=path, theme="system", timings="--timings" in flags, exit="--exit" in flags
    )


def _parsed(words: list[str]) -> SimpleNamespace:
    from viewer.arguments import parsed

    return parsed(words)


def _open(given: SimpleNamespace) -> int:
    gc.disable()  # until the window is painted: what is made by then stays, and looking through it takes 30 ms
    from viewer.app import open_window

    path = shipped_story() if given.path is None else given.path
    return open_window(path, theme=given.theme, timings=given.timings, exit_when_painted=given.exit)


def _check(given: SimpleNamespace) -> int:
    from viewer.export.verdict import verdict, verdict_lines

    reading = read_story(given.path)
    if given.json:
        tell_json(verdict(given.path, reading))
    else:
        tell(verdict_lines(given.path, reading))
    return _status(reading)


def _describe(given: SimpleNamespace) -> int:
    from viewer.export.description import NO_STORY, description
    from viewer.export.retelling import retelling

    reading = _read_aloud(given.path)
    story = reading.story
    event = _one_of(story.event, given.event, "event") if story else None
    if given.json:
        tell_json(description(story or NO_STORY, reading.problems, event))
    elif story:
        tell([retelling(story, event)])
    return _status(reading)


def _date(given: SimpleNamespace) -> int:
    from viewer.export.understood import date_lines, understood_date

    dates = [understood_date(text) for text in given.texts]
    if given.json:
        tell_json(dates)
    else:
        tell(date_lines(dates))
    return FINE if all(date["valid"] for date in dates) else ERRORS


def _picture(given: SimpleNamespace) -> int:
    from viewer.export.sizes import check_pixels

    check_pixels(given.size, given.scale)
    reading = _read_aloud(given.path)
    if reading.story:
        _draw(reading.story, given)
    return _status(reading)


def _draw(story: Story, given: SimpleNamespace) -> None:
    from viewer.export.picture import PictureRequest, write_picture
    from viewer.paint.offscreen import offscreen_application
    from viewer.scene.page import Part

    request = PictureRequest(
        state=_view(story, given),
        part=Part(given.part),
        theme=given.theme,
        width_px=given.size.width_px,
        height_px=given.size.height_px,
        scale=given.scale,
    )
    _application = offscreen_application()  # lives until the picture is written
    try:
        write_picture(story, request, given.output)
    except OSError as refusal:
        raise ViewerError(str(refusal)) from refusal


def _view(story: Story, given: SimpleNamespace) -> ViewState:
    """The view that a picture is asked for."""
    event = _one_of(story.event, given.event, "event")
    return ViewState(
        selection=OneEvent(event) if event else Nothing(),
        at=given.at,
        account=_one_of(story.sides, given.account, "account") or "",
        layout=Layout(given.layout),
    )


def _read_aloud(path: Path) -> Reading:
    """What can be read of a story, after its problems have gone to stderr."""
    from viewer.export.verdict import problem_lines

    reading = read_story(path)
    warn(problem_lines(reading.problems))
    return reading


def _status(reading: Reading) -> int:
    return FINE if reading.ok else ERRORS


def _one_of(known: Iterable[Name], wanted: str | None, noun: str) -> Name | None:
    """The name that is wanted, None if none is.

    Raises:
        ViewerError: The story has no such name.
    """
    names = list(known)
    found = next((name for name in names if name == wanted), None)
    if wanted is None or found is not None:
        return found
    from difflib import get_close_matches

    close = get_close_matches(wanted, names, n=1)
    hint = f" Did you mean “{close[0]}”?" if close else ""
    raise ViewerError(f"the story has no {noun} “{wanted}”.{hint} It has: {', '.join(names) or 'none'}.")


_COMMANDS: dict[str, Callable[[SimpleNamespace], int]] = {
    "open": _open,
    "check": _check,
    "describe": _describe,
    "date": _date,
    "picture": _picture,
}
