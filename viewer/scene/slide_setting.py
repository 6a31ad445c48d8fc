"""The words of a slide set in their boxes: smaller where they need it, shortened where nothing else helps."""

from collections.abc import Iterator, Sequence
from math import ceil

from msgspec.structs import replace

from viewer.scene.flow import Flow
from viewer.scene.marks import Font, Mark, moved
from viewer.scene.pencil import Pencil
from viewer.scene.room import Room
from viewer.scene.slide import Paragraph, Run, Words
from viewer.words import noted, say

LEAST_PX = 12  # type is never smaller: that of the credit
STEPS = (1.4, 1.25, 1.12, 1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.45, 0.4)  # of the size that is wanted
SPARE = 1.1  # where our typefaces are missing, those that stand in for them are up to a tenth wider
SHORTENED = noted("… (shortened)")
MOST_LETTERS = 3_000  # of a run: no slide holds more
NAME_LETTERS = 60  # of a name, where words have to be cut

Paragraphs = tuple[Paragraph, ...]


def fitted(paragraphs: Paragraphs, room: Room, pencil: Pencil) -> Paragraphs:
    """The paragraphs in the largest size in which they fit; where the least is too large, all long ones are cut."""
    return fitted_alike([(paragraphs, room)], pencil)[0]


def fitted_alike(boxes: Sequence[tuple[Paragraphs, Room]], pencil: Pencil, largest: float = 1.0) -> list[Paragraphs]:
    """Several boxes of words in one size, the largest in which all fit; cut, where they must be, by one measure.

    Args:
        boxes: The words, and the room that they have.
        pencil: Measures them.
        largest: As a ratio of the size that is wanted: where there is more room, words may grow.
    """
    rooms = [room for _, room in boxes]
    texts = [_cut(paragraphs, MOST_LETTERS) for paragraphs, _ in boxes]
    for step in (step for step in STEPS if step <= largest):
        sized = [_sized(paragraphs, step) for paragraphs in texts]
        if _fit(sized, rooms, pencil):
            return sized
    least, most = 0, MOST_LETTERS
    while least < most:
        middle = ceil((least + most) / 2)
        if _fit([_cut(paragraphs, middle) for paragraphs in sized], rooms, pencil):
            least = middle
        else:
            most = middle - 1
    return [_cut(paragraphs, least) for paragraphs in sized]


def words_marks(words: Words, pencil: Pencil) -> Iterator[Mark]:
    """The words in their box."""
    flow = _set(words.paragraphs, words.room, words.room.width, pencil)
    down = words.anchor.value * max(words.room.bottom - flow.y, 0.0)
    return (moved(mark, 0.0, down) for mark in flow.marks)


def _sized(paragraphs: Paragraphs, step: float) -> Paragraphs:
    return tuple(
        replace(each, size_px=max(min(LEAST_PX, each.size_px), round(each.size_px * step)), gap_px=each.gap_px * step)
        for each in paragraphs
    )


def _cut(paragraphs: Paragraphs, letters: int) -> Paragraphs:
    """The paragraphs with no more letters in a run than so many; with fewer in names, before a quote loses any."""
    return tuple(
        replace(each, runs=tuple(_cut_run(run, min(letters, _most(each, letters))) for run in each.runs))
        for each in paragraphs
    )


def _most(paragraph: Paragraph, letters: int) -> int:
    named = len(paragraph.runs) > 1 or any(run.bold for run in paragraph.runs)
    return NAME_LETTERS if named and letters < MOST_LETTERS else letters


def _cut_run(run: Run, letters: int) -> Run:
    if len(run.text) <= letters:
        return run
    end = say(SHORTENED)
    return replace(run, text=run.text[: max(letters - len(end), 0)].rstrip() + end)


def _fit(boxes: list[Paragraphs], rooms: list[Room], pencil: Pencil) -> bool:
    return all(
        _set(paragraphs, room, room.width / SPARE, pencil).y <= room.bottom
        for paragraphs, room in zip(boxes, rooms, strict=True)
    )


def _set(paragraphs: Paragraphs, room: Room, width: float, pencil: Pencil) -> Flow:
    flow = Flow(pencil, room.x, room.y, width)
    for number, paragraph in enumerate(paragraphs):
        flow.skip(paragraph.gap_px if number else 0.0)
        looks = [(run.text, Font(paragraph.size_px, run.bold, run.serif), run.color) for run in paragraph.runs]
        if len(looks) == 1:
            flow.text(*looks[0])
        else:
            flow.words(looks)
    return flow
