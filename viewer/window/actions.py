"""Every action of the program: its name, text, keys and what it does; menus, tests and documents read this table."""

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.words import noted, say


class Menu(Enum):
    """The menus, from left to right."""

    FILE = noted("&File")
    EDIT = noted("&Edit")
    VIEW = noted("&View")
    SIZE = noted("Size of Ever&ything")  # in the menu above
    GO = noted("&Go")
    HELP = noted("&Help")


class ActionRow(Struct, frozen=True):
    """One action: `name` is its object name and that of the method that does it."""

    menu: Menu
    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    ends_group: bool = False  # a line in the menu below it
    short: str = ""  # on a button; "" where the text without its mnemonic will do


ACTIONS = (
    ActionRow(Menu.FILE, "new_window", noted("&New Window"), ("Ctrl+N",), ends_group=True),
    ActionRow(Menu.FILE, "open_story", noted("&Open Story…"), ("Ctrl+O",)),
    ActionRow(Menu.FILE, "open_file", noted("Open Packed Story or P&icture…"), ("Ctrl+Shift+O",)),
    ActionRow(Menu.FILE, "open_shipped_story", noted("Open the Story &That Ships")),
    ActionRow(Menu.FILE, "reload", noted("&Reload"), ("Ctrl+R",), ends_group=True),
    ActionRow(Menu.FILE, "save_picture", noted("&Save Picture or Deck…"), ("Ctrl+S",)),
    ActionRow(Menu.FILE, "print_page", noted("&Print…"), ("Ctrl+P",), ends_group=True),
    ActionRow(Menu.FILE, "close_window", noted("Close &Window"), ("Ctrl+W",)),
    ActionRow(Menu.FILE, "quit", noted("&Quit"), ("Ctrl+Q",)),
    ActionRow(Menu.EDIT, "copy_picture", noted("Copy &Picture"), ("Ctrl+Shift+C",)),
    ActionRow(Menu.EDIT, "copy_quote", noted("Copy &Quote with Source"), ("Ctrl+Alt+C",), ends_group=True),
    ActionRow(Menu.EDIT, "copy_bibtex", noted("Copy Source as &BibTeX")),
    ActionRow(Menu.EDIT, "copy_ris", noted("Copy Source as &RIS")),
    ActionRow(Menu.EDIT, "copy_csl", noted("Copy Source as CSL-&JSON"), ends_group=True),
    ActionRow(Menu.EDIT, "copy_as_claim", noted("Copy Selected Passage as &Claim"), ("Ctrl+Shift+K",), ends_group=True),
    ActionRow(Menu.EDIT, "find", noted("&Find…"), ("Ctrl+F",)),
    ActionRow(Menu.EDIT, "find_in_document", noted("Find in &Document…"), ("Ctrl+Shift+F",)),
    ActionRow(Menu.EDIT, "find_next", noted("Find &Next"), ("F3",)),
    ActionRow(Menu.EDIT, "find_previous", noted("Find Pre&vious"), ("Shift+F3",), ends_group=True),
    ActionRow(Menu.EDIT, "preferences", noted("Pr&eferences…"), ("Ctrl+,",)),
    ActionRow(
        Menu.VIEW, "toggle_map", noted("&Map instead of Straightened Road"), ("M",), checkable=True, short=noted("Map")
    ),
    ActionRow(Menu.VIEW, "toggle_uncovered", noted("Point Out What No Claim &Quotes"), ("U",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_later", noted("Show What Comes &Later"), ("L",), checkable=True),
    ActionRow(Menu.VIEW, "zoom_in", noted("Zoom &In"), ("Ctrl++", "Ctrl+=", "+", "=")),
    ActionRow(Menu.VIEW, "zoom_out", noted("Zoom O&ut"), ("Ctrl+-", "-")),
    ActionRow(Menu.VIEW, "fit_corridor", noted("Zoom to &All"), ("Ctrl+0", "0")),
    ActionRow(Menu.VIEW, "fit_selection", noted("&Zoom to What Is Chosen"), ("Z",), ends_group=True),
    ActionRow(Menu.VIEW, "toggle_folding", noted("&Fold Quiet Stretches"), ("F",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_overview", noted("&Overview of All Time"), ("O",), checkable=True, ends_group=True),
    ActionRow(Menu.VIEW, "toggle_event_list", noted("List of E&vents"), ("E",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_problems", noted("&Problems"), ("Ctrl+Shift+M",), checkable=True, ends_group=True),
    ActionRow(Menu.VIEW, "toggle_corridor", noted("&Corridor"), ("Ctrl+1",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_source", noted("Claims an&d Source"), ("Ctrl+2",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_timeline", noted("Timeli&ne"), ("Ctrl+3",), checkable=True, ends_group=True),
    ActionRow(Menu.VIEW, "present", noted("P&resent"), ("F5",), short=noted("Present")),
    ActionRow(Menu.VIEW, "toggle_full_screen", noted("Full &Screen"), ("F11",), checkable=True),
    ActionRow(Menu.SIZE, "enlarge_everything", noted("&Larger"), ("Ctrl+Alt++", "Ctrl+Alt+=")),
    ActionRow(Menu.SIZE, "reduce_everything", noted("&Smaller"), ("Ctrl+Alt+-",)),
    ActionRow(Menu.SIZE, "everything_as_designed", noted("As &Designed"), ("Ctrl+Alt+0",)),
    ActionRow(Menu.GO, "next_event", noted("&Next Event"), ("Right",)),
    ActionRow(Menu.GO, "previous_event", noted("&Previous Event"), ("Left",)),
    ActionRow(Menu.GO, "next_claim", noted("Next &Claim"), ("Ctrl+Right",)),
    ActionRow(Menu.GO, "previous_claim", noted("Previous C&laim"), ("Ctrl+Left",), ends_group=True),
    ActionRow(Menu.GO, "day_before", noted("One Day &Earlier"), (",",)),
    ActionRow(Menu.GO, "day_after", noted("One Day La&ter"), (".",), ends_group=True),
    ActionRow(Menu.GO, "whole_story", noted("&Whole Story"), ("Home",)),
    ActionRow(Menu.GO, "let_go", noted("Ch&oose Nothing"), ("Escape",), ends_group=True),
    ActionRow(Menu.GO, "next_pane", noted("Ne&xt Pane"), ("F6",)),
    ActionRow(Menu.GO, "previous_pane", noted("Previo&us Pane"), ("Shift+F6",)),
    ActionRow(Menu.HELP, "show_help", noted("&Contents"), ("F1",)),
    ActionRow(Menu.HELP, "find_action", noted("&Find an Action…"), ("Ctrl+K",)),
    ActionRow(Menu.HELP, "show_shortcuts", noted("&Keyboard Shortcuts"), ("Ctrl+?", "Ctrl+/"), ends_group=True),
    ActionRow(Menu.HELP, "about", noted("&About Claimline")),
)


def make_actions(window: QWidget, *doers: QObject) -> dict[str, QAction]:
    """The actions by name; each calls the method of its name of a doer, one that only shows and hides calls none."""
    actions = {}
    for row in ACTIONS:
        action = QAction(say(row.text), window)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checkable)
        action.setIconText(say(row.short) if row.short else say(row.text).replace("&", ""))
        for does in (getattr(doer, row.name) for doer in doers if hasattr(doer, row.name)):
            action.triggered.connect(does)
        actions[row.name] = action
    return actions
