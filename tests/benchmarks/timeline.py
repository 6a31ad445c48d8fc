"""From a drag or a turn of the wheel to the timeline painted, in ms, and as a ratio to repainting it blank."""

from collections.abc import Callable, Iterator
from random import Random

from floor import Blank, compared, timed_ms
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from viewer.paint.fonts import measure
from viewer.scene.marks import Scene
from viewer.scene.pencil import Pencil
from viewer.scene.periods import panned_period, zoomed_period
from viewer.scene.theme import load_theme
from viewer.scene.timeline import layout_timeline, timeline_sheet
from viewer.story.edtf import parse_edtf
from viewer.story.events import Event, EventId
from viewer.story.sources import Claim, ClaimId, Passage, Quote, QuoteState, Source, SourceId, Voice, VoiceId
from viewer.story.story import Story
from viewer.view.state import Period, ViewState
from viewer.view.visible import look
from viewer.window.canvas import Canvas
from viewer.window.look import dress

SIZE_PX = (1920, 228)
EVENTS = (10, 1_000, 10_000)
LANES = ("Talks", "Fighting", "On the road")
FRAMES = 120  # of each kind
CLOSE = 1.25  # how far is zoomed in before time is dragged: most of the events are in view


def measure_timeline() -> dict[str, dict[str, float]]:
    """p50 and p99 of frames while time is dragged and zoomed, by the number of events."""
    application = QApplication.instance() or QApplication(["benchmark", "-style", "fusion"])
    dress(application)
    blank = Blank(QSize(*SIZE_PX))
    floor = [timed_ms(blank.update) for _ in range(FRAMES)]
    figures = {}
    for count in EVENTS:
        timeline = _Timeline(_story(count))
        for kind, moves in (("pan", timeline.drags()), ("zoom", timeline.turns())):
            figures[f"timeline_{kind}_{count}"] = compared([timed_ms(move) for move in moves], floor)
        timeline.canvas.close()
    blank.close()
    return figures


class _Timeline:
    """A story on a canvas, whose time is moved as a window does."""

    def __init__(self, story: Story) -> None:
        self._pencil = Pencil(load_theme("light"), measure)
        self._visible = look(story, ViewState())
        self.canvas = Canvas(lambda subject: "")
        self.canvas.show_layout(self._laid_out)
        _shown(self.canvas)

    def drags(self) -> Iterator[Callable[[], None]]:
        """To and fro, with most of the events in view."""
        self._move(self._zoomed(CLOSE))
        for number in range(FRAMES):
            dx = 7.0 if number // 30 % 2 else -7.0
            yield lambda dx=dx: self._move(panned_period(self._scale, dx))  # type: ignore[misc]

    def turns(self) -> Iterator[Callable[[], None]]:
        """In, until a few days are in view, and out again."""
        for number in range(FRAMES):
            factor = 1.25 if number // 30 % 2 == 0 else 0.8
            yield lambda factor=factor: self._move(self._zoomed(factor))  # type: ignore[misc]

    @property
    def _scale(self) -> object:
        return timeline_sheet(self._visible, *SIZE_PX).scale

    def _zoomed(self, factor: float) -> Period | None:
        return zoomed_period(self._scale, factor, SIZE_PX[0] * 0.6)  # type: ignore[arg-type]

    def _move(self, period: Period | None) -> None:
        before = self._visible
        self._visible = look(before.story, replace(before.state, period=period), before)
        self.canvas.lay_out()

    def _laid_out(self, width: float, height: float) -> Scene:
        return layout_timeline(self._visible, width, height, self._pencil)


def _story(count: int) -> Story:
    """Events of thirty years: most of them days, some months and years."""
    chance = Random(7)
    events = tuple(_event(number, chance) for number in range(count))
    source = Source(id=SourceId("s"), file="s.txt", text="so it was", sha256="", verified=True, title="A report")
    return Story(
        title="Many events", lanes=LANES, sources=(source,), voices=(Voice(id=VoiceId("v"), name="The report"),),
        topics=(), events=tuple(sorted(events, key=lambda event: event.order)),
    )  # fmt: skip


def _event(number: int, chance: Random) -> Event:
    year, month, day = 1990 + int(chance.triangular(0, 30, 21)), chance.randint(1, 12), chance.randint(1, 28)
    dates = (f"{year}-{month:02}-{day:02}", f"{year}-{month:02}", f"{year}/{year + chance.randint(1, 3)}")
    quote = Quote(text="so it was", source=SourceId("s"), state=QuoteState.EXACT, passages=(Passage(0, 9),))
    return Event(
        id=EventId(f"e{number}"), title=f"What happened as number {number}", lane=chance.choice(LANES),
        when=parse_edtf(chance.choices(dates, (80, 15, 5))[0]),
        claims=(Claim(id=ClaimId(f"c{number}"), quote=quote, said_by=VoiceId("v")),),
    )  # fmt: skip


def _shown(widget: QWidget) -> QWidget:
    widget.resize(*SIZE_PX)
    widget.show()
    QApplication.processEvents()
    return widget
