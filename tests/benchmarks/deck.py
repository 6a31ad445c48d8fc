"""A deck of 20 slides as PPTX and as PDF, in ms, and as a ratio to as many blank pictures that Qt writes as PNG."""

import json
import sys
from functools import partial

from a_story import a_claim, a_place, a_road, a_story, a_strip, an_event
from own_process import figures_of, median_ms
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from viewer.export.deck import DeckRequest, deck_bytes
from viewer.paint.offscreen import offscreen_application
from viewer.scene.slide import Aspect
from viewer.story.sources import Claim
from viewer.story.story import Story
from viewer.view.state import ViewState

SLIDES = 20
BESIDES_EVENTS = 3  # a cover, a matter in dispute and the sources
SLIDE_PX = (2560, 1440)


def measure_deck(rounds: int) -> dict[str, dict[str, float]]:
    """The medians, in a process of its own."""
    return figures_of(__file__, rounds)


def main() -> None:
    """Tell the figures as JSON, for as many rounds as the argument says."""
    application = offscreen_application()
    story, rounds = _story(), int(sys.argv[1])
    request = DeckRequest(state=ViewState(), theme="light", aspect=Aspect.WIDE)
    floor = median_ms(_blank, rounds)
    results = {}
    for kind in ("pptx", "pdf"):
        ours = median_ms(partial(deck_bytes, story, request, f".{kind}"), rounds)
        figures = {"floor_ms": floor, "p50_ms": ours, "ratio_p50": ours / floor}
        results[f"deck_{kind}_{SLIDES}"] = {name: round(value, 2) for name, value in figures.items()}
    print(json.dumps(results))
    application.shutdown()


def _story() -> Story:
    """A story with as many events as make a deck of so many slides; of each two sides speak."""
    titles = [f"Event {number}" for number in range(SLIDES - BESIDES_EVENTS)]
    events = (
        an_event(title, *_claims(title), when=f"2020-03-{number + 1:02}", lane=f"Lane {number % 3}")
        for number, title in enumerate(titles)
    )
    places = tuple(a_place(f"Place {number}", 50.0, 10 + number / 10) for number in range(10))
    return a_story(*events, road=a_road(), places=places, strips=(a_strip(since=titles[3]),))


def _claims(title: str) -> tuple[Claim, ...]:
    return (
        a_claim(f"{title} happened", said_by="The ministry", side="Government", topic="war"),
        a_claim(f"{title} never happened, whatever is said", said_by="A speaker", side="Opposition", topic="war"),
    )


def _blank() -> None:
    """As many blank pictures of a slide's size, as Qt writes them."""
    for _ in range(SLIDES):
        image = QImage(*SLIDE_PX, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")


if __name__ == "__main__":
    main()
