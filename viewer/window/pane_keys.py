"""The keys that only one part of the window knows; those of the whole window stand in the table of actions."""

from msgspec import Struct

from viewer.words import noted


class PaneKeys(Struct, frozen=True):
    """What keys do in a part of the window that has the focus."""

    place: str
    keys: tuple[str, ...]
    does: str


EVERYWHERE = noted("Everywhere")
ANY_PANE, TIMELINE, CORRIDOR, DOCUMENT = (
    noted("In timeline, corridor and claims"),
    noted("In the timeline"),
    noted("In the corridor"),
    noted("In a document"),
)
EVENTS, FINDING, PRESENTING = noted("In the list of events"), noted("While words are sought"), noted("While presenting")

PANE_KEYS = (
    PaneKeys(EVERYWHERE, ("Tab", "Shift+Tab"), noted("To the next part of the window, or back")),
    PaneKeys(ANY_PANE, ("Down", "Up"), noted("From mark to mark, each read out")),
    PaneKeys(ANY_PANE, ("Return", "Space"), noted("Open the mark with the ring")),
    PaneKeys(TIMELINE, ("Shift+Left", "Shift+Right"), noted("Move through time")),
    PaneKeys(CORRIDOR, ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), noted("Move what is seen")),
    PaneKeys(CORRIDOR, ("D",), noted("Measure from the mark with the ring to the next ones")),
    PaneKeys(DOCUMENT, ("Down", "Up"), noted("A line on, or back")),
    PaneKeys(DOCUMENT, ("PgDown", "PgUp"), noted("A page on, or back")),
    PaneKeys(DOCUMENT, ("Ctrl+End", "Ctrl+Home"), noted("To the end, or the beginning")),
    PaneKeys(DOCUMENT, ("Shift+Right", "Shift+Left", "Shift+Down", "Shift+Up"), noted("Select a passage")),
    PaneKeys(DOCUMENT, ("Ctrl+A",), noted("Select all")),
    PaneKeys(DOCUMENT, ("Ctrl+C",), noted("Copy what is selected")),
    PaneKeys(EVENTS, ("Down", "Up"), noted("Choose the next event, or the one before")),
    PaneKeys(EVENTS, ("End", "Home"), noted("Choose the last event, or the first")),
    PaneKeys(EVENTS, ("Return",), noted("Come closer to the chosen event")),
    PaneKeys(FINDING, ("Down", "Up"), noted("To the next of what is found, or the one before")),
    PaneKeys(FINDING, ("PgDown", "PgUp"), noted("Eight on, or back")),
    PaneKeys(FINDING, ("Return",), noted("Go there, or do it")),
    PaneKeys(FINDING, ("Escape",), noted("Back to where you were")),
    PaneKeys(PRESENTING, ("Right", "Space", "PgDown"), noted("The next page")),
    PaneKeys(PRESENTING, ("Left", "PgUp"), noted("The page before")),
    PaneKeys(PRESENTING, ("End", "Home"), noted("The last page, or the first")),
    PaneKeys(PRESENTING, ("B",), noted("A black screen, and back")),
    PaneKeys(PRESENTING, ("Escape",), noted("Leave")),
)
