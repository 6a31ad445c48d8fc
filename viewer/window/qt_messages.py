"""What Qt itself complains about: kept in the log, and said in a sentence where Qt would just end the program."""

import os
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from viewer.export.log import write_log
from viewer.export.terminal import warn
from viewer.refusal import WORLD_REFUSED

MOST_LOGGED = 100  # different complaints of one run
NO_SCREEN = "no Qt platform plugin could be initialized"
SCREEN_GONE = "connection broke"  # of X11 and of Wayland; Qt calls exit() next
OF_THE_PLATFORM = "qt.qpa"  # a category of messages; they are for whoever packs Qt
UNABLE = "This plugin does not support"  # what a platform lacks; nobody can mend it


def listen_to_qt() -> None:
    """Take what Qt says: once each into the log, and to stderr what concerns more than the platform.

    Without a screen Qt would abort, and when the screen goes end with the status of a story that has errors; then a
    sentence says so, and the program ends as when the world refuses.
    """
    qInstallMessageHandler(_listener())


def _listener() -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    heard: list[str] = []

    def listen(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if NO_SCREEN in text or SCREEN_GONE in text:
            _end(_no_screen(heard[0] if heard else text) if NO_SCREEN in text else _SCREEN_GONE)
        if text.startswith(UNABLE):
            return
        if not str(context.category or "").startswith(OF_THE_PLATFORM):
            warn([text])
        if text not in heard and len(heard) < MOST_LOGGED:
            heard.append(text)
            write_log(f"Qt, {kind.name}: {text}")

    return listen


_SCREEN_GONE = "the display has gone, and the window with it; files that were written are whole. Start again to go on."


def _no_screen(reason: str) -> str:
    way_out = "“claimline picture PATH -o story.png” makes a picture without one."
    return f"no window can open here: {reason.rstrip('.')}. {way_out}"


def _end(sentence: str) -> None:
    warn([f"claimline: {sentence}"])
    os._exit(WORLD_REFUSED)
