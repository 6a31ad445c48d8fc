"""A text of 1 MB: until its page is painted, and frames while it is scrolled; in ms, and as ratios to blank."""

from collections.abc import Callable, Iterator
from random import Random

from floor import Blank, compared, timed_ms
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from viewer.scene.theme import load_theme
from viewer.scene.underlines import Underlined, stroke_of_side
from viewer.story.sources import ClaimId, Passage, Source, SourceId
from viewer.window.document import DocumentView
from viewer.window.look import apply_theme, dress

SIZE_PX = (540, 800)
LETTERS = 1_000_000
CLAIMS = 1_000
FRAMES = 120
SENTENCE = "Turkish and Russian troops have conducted the first joint patrolling mission on the highway, it said. "


def measure_document(runs: int) -> dict[str, dict[str, float]]:
    """p50 and p99 of opening a text of 1 MB, and of frames while it is scrolled with 1,000 claims on it."""
    application = QApplication.instance() or QApplication(["benchmark", "-style", "fusion"])
    dress(application)
    apply_theme(load_theme("light"))
    blank = Blank(QSize(*SIZE_PX))
    floor = [timed_ms(blank.update) for _ in range(FRAMES)]
    blank.close()
    document = DocumentView()
    document.resize(*SIZE_PX)
    document.show()
    QApplication.processEvents()
    opened = [timed_ms(opens) for opens in _openings(document, max(runs, 3))]
    scrolled = [timed_ms(scrolls) for scrolls in _scrolls(document)]
    document.close()
    return {"document_open_1mb": compared(opened, floor), "document_scroll_1mb": compared(scrolled, floor)}


def _openings(document: DocumentView, runs: int) -> Iterator[Callable[[], None]]:
    """Another text each time, with its claims, the last of which is marked."""
    for number in range(runs):
        source, claims = _source(number), _claims()

        def opens(source: Source = source, claims: list[Underlined] = claims) -> None:
            document.show_source(source)
            document.show_claims(claims, (), load_theme("light"))

        yield opens


def _scrolls(document: DocumentView) -> Iterator[Callable[[], None]]:
    """By notches of the wheel, from the middle on."""
    bar = document.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    for _ in range(FRAMES):
        yield lambda: bar.setValue(bar.value() + 72)


def a_long_text(number: int) -> str:
    """1 MB in paragraphs of one to six sentences."""
    chance = Random(number)
    lines: list[str] = []
    while sum(map(len, lines)) < LETTERS:
        lines += [SENTENCE * chance.randint(1, 6) for _ in range(100)]
    return "\n\n".join(lines)[:LETTERS]


def _source(number: int) -> Source:
    return Source(id=SourceId("s"), file="s.txt", text=a_long_text(number), sha256="", verified=True, title="A report")


def _claims() -> list[Underlined]:
    """Of three sides and forty events, all over the text; some overlap."""
    chance, sides = Random(7), load_theme("light").sides
    found = []
    for number in range(CLAIMS):
        start, side = chance.randrange(LETTERS - 500), number % 3
        passage, event = Passage(start, start + chance.randint(20, 400)), str(number % 40)
        stroke, last = stroke_of_side(side), number == CLAIMS - 1
        claim = ClaimId(str(number))
        found.append(Underlined(passage, claim, sides[side], "told", last, stroke, event, event, event == "7"))
    return found
