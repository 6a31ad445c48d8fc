"""Every action of the program: its name, text, keys and what it does; menus, tests and documents read this table."""

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Menu(Enum):
    """The menus, from left to right."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    GO = "&Go"
    HELP = "&Help"


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
    ActionRow(Menu.FILE, "new_window", "&New Window", ("Ctrl+N",), ends_group=True),
    ActionRow(Menu.FILE, "open_story", "&Open Story…", ("Ctrl+O",)),
    ActionRow(Menu.FILE, "open_file", "Open Packed Story or P&icture…", ("Ctrl+Shift+O",)),
    ActionRow(Menu.FILE, "open_shipped_story", "Open the Story &That Ships"),
    ActionRow(Menu.FILE, "reload", "&Reload", ("Ctrl+R",), ends_group=True),
    ActionRow(Menu.FILE, "save_picture", "&Save Picture or Deck…", ("Ctrl+S",)),
    ActionRow(Menu.FILE, "print_page", "&Print…", ("Ctrl+P",), ends_group=True),
    ActionRow(Menu.FILE, "close_window", "Close &Window", ("Ctrl+W",)),
    ActionRow(Menu.FILE, "quit", "&Quit", ("Ctrl+Q",)),
    ActionRow(Menu.EDIT, "copy_picture", "Copy &Picture", ("Ctrl+Shift+C",)),
    ActionRow(Menu.EDIT, "copy_quote", "Copy &Quote with Source", ("Ctrl+Alt+C",), ends_group=True),
    ActionRow(Menu.EDIT, "copy_bibtex", "Copy Source as &BibTeX"),
    ActionRow(Menu.EDIT, "copy_ris", "Copy Source as &RIS"),
    ActionRow(Menu.EDIT, "copy_csl", "Copy Source as CSL-&JSON", ends_group=True),
    ActionRow(Menu.EDIT, "copy_as_claim", "Copy Selected Passage as &Claim", ("Ctrl+Shift+K",), ends_group=True),
    ActionRow(Menu.EDIT, "find", "&Find…", ("Ctrl+F",)),
    ActionRow(Menu.EDIT, "find_in_document", "Find in &Document…", ("Ctrl+Shift+F",)),
    ActionRow(Menu.EDIT, "find_next", "Find &Next", ("F3",)),
    ActionRow(Menu.EDIT, "find_previous", "Find Pre&vious", ("Shift+F3",), ends_group=True),
    ActionRow(Menu.EDIT, "preferences", "Pr&eferences…", ("Ctrl+,",)),
    ActionRow(Menu.VIEW, "toggle_map", "&Map instead of Straightened Road", ("M",), checkable=True, short="Map"),
    ActionRow(Menu.VIEW, "toggle_uncovered", "Point Out What No Claim &Quotes", ("U",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_later", "Show What Comes &Later", ("L",), checkable=True),
    ActionRow(Menu.VIEW, "zoom_in", "Zoom &In", ("Ctrl++", "Ctrl+=", "+", "=")),
    ActionRow(Menu.VIEW, "zoom_out", "Zoom O&ut", ("Ctrl+-", "-")),
    ActionRow(Menu.VIEW, "fit_corridor", "Zoom to &All", ("Ctrl+0", "0")),
    ActionRow(Menu.VIEW, "fit_selection", "&Zoom to What Is Chosen", ("Z",), ends_group=True),
    ActionRow(Menu.VIEW, "toggle_folding", "&Fold Quiet Stretches", ("F",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_overview", "&Overview of All Time", ("O",), checkable=True, ends_group=True),
    ActionRow(Menu.VIEW, "toggle_event_list", "List of E&vents", ("E",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_problems", "&Problems", ("Ctrl+Shift+M",), checkable=True, ends_group=True),
    ActionRow(Menu.VIEW, "toggle_corridor", "&Corridor", ("Ctrl+1",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_source", "Claims an&d Source", ("Ctrl+2",), checkable=True),
    ActionRow(Menu.VIEW, "toggle_timeline", "Timeli&ne", ("Ctrl+3",), checkable=True, ends_group=True),
    ActionRow(Menu.VIEW, "present", "P&resent", ("F5",), short="Present"),
    ActionRow(Menu.VIEW, "toggle_full_screen", "Full &Screen", ("F11",), checkable=True),
    ActionRow(Menu.GO, "next_event", "&Next Event", ("Right",)),
    ActionRow(Menu.GO, "previous_event", "&Previous Event", ("Left",)),
    ActionRow(Menu.GO, "next_claim", "Next &Claim", ("Ctrl+Right",)),
    ActionRow(Menu.GO, "previous_claim", "Previous C&laim", ("Ctrl+Left",), ends_group=True),
    ActionRow(Menu.GO, "day_before", "One Day &Earlier", (",",)),
    ActionRow(Menu.GO, "day_after", "One Day La&ter", (".",), ends_group=True),
    ActionRow(Menu.GO, "whole_story", "&Whole Story", ("Home",)),
    ActionRow(Menu.GO, "let_go", "Ch&oose Nothing", ("Escape",), ends_group=True),
    ActionRow(Menu.GO, "next_pane", "Ne&xt Pane", ("F6",)),
    ActionRow(Menu.GO, "previous_pane", "Previo&us Pane", ("Shift+F6",)),
    ActionRow(Menu.HELP, "show_help", "&Contents", ("F1",)),
    ActionRow(Menu.HELP, "find_action", "&Find an Action…", ("Ctrl+K",)),
    ActionRow(Menu.HELP, "show_shortcuts", "&Keyboard Shortcuts", ("Ctrl+?", "Ctrl+/"), ends_group=True),
    ActionRow(Menu.HELP, "about", "&About Claimline"),
)


def make_actions(window: QWidget, *doers: QObject) -> dict[str, QAction]:
    """The actions by name; each calls the method of its name of a doer, one that only shows and hides calls none."""
    actions = {}
    for row in ACTIONS:
        action = QAction(row.text, window)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checkable)
        action.setIconText(row.short or row.text.replace("&", ""))
        for does in (getattr(doer, row.name) for doer in doers if hasattr(doer, row.name)):
            action.triggered.connect(does)
        actions[row.name] = action
    return actions
