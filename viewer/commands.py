"""The commands that open no window: each reads, tells or draws, and gives its exit status."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

from msgspec.structs import replace

from viewer.export.terminal import progress, tell, tell_json, warn
from viewer.export.verdict import problem_lines, verdict, verdict_lines
from viewer.reading.files import STORY_FILE
from viewer.reading.read import Reading, read_story
from viewer.refusal import ViewerError
from viewer.story.story import Story
from viewer.view.selection import Nothing, OneEvent
from viewer.view.state import Layout, ViewState

Name = TypeVar("Name", bound=str)

FINE, ERRORS = 0, 1


def _check(given: SimpleNamespace) -> int:
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
    from viewer.export.formats import picture_format
    from viewer.export.sizes import check_pixels

    check_pixels(given.size, given.scale)
    picture_format(given.output)
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
    write_picture(story, request, given.output)


def _view(story: Story, given: SimpleNamespace) -> ViewState:
    """The view that a picture is asked for."""
    event = _one_of(story.event, given.event, "event")
    return replace(
        _view_of_all(story, given),
        selection=OneEvent(event) if event else Nothing(),
        at=given.at,
        road=_one_of(story.road_by_id, given.road, "road") or "",
        later=given.later,
    )


def _agreed(story: Story, wanted: bool) -> bool:
    """Whether what several sides say is shown full.

    Raises:
        ViewerError: It is wanted, and the story does not tell what that is.
    """
    if wanted and not story.agreed_claims:
        raise ViewerError("the story does not tell what several sides agree on: no [[topic.agreed]] has claims.")
    return wanted


def _deck(given: SimpleNamespace) -> int:
    from viewer.export.deck import DeckRequest, write_deck
    from viewer.paint.offscreen import offscreen_application
    from viewer.scene.slide import Aspect

    reading = _read_aloud(given.path)
    if reading.story:
        state = _view_of_all(reading.story, given)
        request = DeckRequest(state=state, theme=given.theme, aspect=Aspect(given.aspect))
        _application = offscreen_application()  # lives until the deck is written
        write_deck(reading.story, request, given.output, progress("slides"))
    return _status(reading)


def _animation(given: SimpleNamespace) -> int:
    from viewer.export.animation import AnimationRequest, write_animation
    from viewer.export.sizes import check_pixels
    from viewer.paint.offscreen import offscreen_application

    check_pixels(given.size, 1.0)
    reading = _read_aloud(given.path)
    if reading.story:
        request = AnimationRequest(
            state=_view_of_all(reading.story, given),
            theme=given.theme,
            width_px=given.size.width_px,
            height_px=given.size.height_px,
            seconds=given.seconds,
        )
        _application = offscreen_application()  # lives until the animation is written
        write_animation(reading.story, request, given.output, progress("pages"))
    return _status(reading)


def _view_of_all(story: Story, given: SimpleNamespace) -> ViewState:
    """What holds for a picture, and for all pages of a deck or an animation."""
    account = _one_of(story.sides, given.account, "account") or ""
    return ViewState(account=account, agreed=_agreed(story, given.agreed), layout=Layout(given.layout))


def _annotations(given: SimpleNamespace) -> int:
    from viewer.export.claims_file import STDOUT, ClaimsFormat, claims_format, tell_claims, write_claims

    form = ClaimsFormat(given.format) if given.format else claims_format(given.output)
    reading = _read_aloud(given.path)
    if reading.story and given.output == STDOUT:
        tell_claims(reading.story, form)
    elif reading.story:
        write_claims(reading.story, form, given.output)
    return _status(reading)


def _pack(given: SimpleNamespace) -> int:
    from viewer.export.packing import check_packed_name, write_packed

    check_packed_name(given.output)
    reading = _read_aloud(given.path)
    if reading.story:
        write_packed(given.path, reading, given.output)
    return _status(reading)


def _new(given: SimpleNamespace) -> int:
    from datetime import date
    from shlex import quote

    from viewer.export.new_story import start_story

    sources = start_story(given.folder, given.source, given.title, date.today())
    tell(
        [
            *(f"{given.folder / source.file}: {source.title}" for source in sources),
            f"{given.folder / STORY_FILE}: the story to edit; the window reloads by itself when it is saved",
            f"Open it: claimline {quote(str(given.folder))}",
        ]
    )
    return FINE


def _read_aloud(path: Path) -> Reading:
    """What can be read of a story, after its problems have gone to stderr."""
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


COMMANDS: dict[str, Callable[[SimpleNamespace], int]] = {
    "check": _check,
    "describe": _describe,
    "date": _date,
    "picture": _picture,
    "deck": _deck,
    "animation": _animation,
    "new": _new,
    "annotations": _annotations,
    "pack": _pack,
}
