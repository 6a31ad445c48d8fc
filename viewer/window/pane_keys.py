"""The keys that only one part of the window knows; those of the whole window stand in the table of actions."""

from msgspec import Struct


class PaneKeys(Struct, frozen=True):
    """What keys do in a part of the window that has the focus."""

    place: str
    keys: tuple[str, ...]
    does: str


EVERYWHERE = "Everywhere"
ANY_PANE, TIMELINE, CORRIDOR, DOCUMENT = (
    "In timeline, corridor and claims",
    "In the timeline",
    "In the corridor",
    "In a document",
)
EVENTS, FINDING, PRESENTING = "In the list of events", "While words are sought", "While presenting"

PANE_KEYS = (
    PaneKeys(EVERYWHERE, ("Tab", "Shift+Tab"), "To the next part of the window, or back"),
    PaneKeys(ANY_PANE, ("Down", "Up"), "From mark to mark, each read out"),
    PaneKeys(ANY_PANE, ("Return", "Space"), "Open the mark with the ring"),
    PaneKeys(TIMELINE, ("Shift+Left", "Shift+Right"), "Move through time"),
    PaneKeys(CORRIDOR, ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), "Move what is seen"),
    PaneKeys(CORRIDOR, ("D",), "Measure from the mark with the ring to the next ones"),
    PaneKeys(DOCUMENT, ("Down", "Up"), "A line on, or back"),
    PaneKeys(DOCUMENT, ("PgDown", "PgUp"), "A page on, or back"),
    PaneKeys(DOCUMENT, ("Ctrl+End", "Ctrl+Home"), "To the end, or the beginning"),
    PaneKeys(DOCUMENT, ("Shift+Right", "Shift+Left", "Shift+Down", "Shift+Up"), "Select a passage"),
    PaneKeys(DOCUMENT, ("Ctrl+A",), "Select all"),
    PaneKeys(DOCUMENT, ("Ctrl+C",), "Copy what is selected"),
    PaneKeys(EVENTS, ("Down", "Up"), "Choose the next event, or the one before"),
    PaneKeys(EVENTS, ("End", "Home"), "Choose the last event, or the first"),
    PaneKeys(EVENTS, ("Return",), "Come closer to the chosen event"),
    PaneKeys(FINDING, ("Down", "Up"), "To the next of what is found, or the one before"),
    PaneKeys(FINDING, ("PgDown", "PgUp"), "Eight on, or back"),
    PaneKeys(FINDING, ("Return",), "Go there, or do it"),
    PaneKeys(FINDING, ("Escape",), "Back to where you were"),
    PaneKeys(PRESENTING, ("Right", "Space", "PgDown"), "The next page"),
    PaneKeys(PRESENTING, ("Left", "PgUp"), "The page before"),
    PaneKeys(PRESENTING, ("End", "Home"), "The last page, or the first"),
    PaneKeys(PRESENTING, ("B",), "A black screen, and back"),
    PaneKeys(PRESENTING, ("Escape",), "Leave"),
)
