"""How long things may move on screen: not at all for those who, or whose system, ask for less motion."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer import settings

MORPH_MS = 260
ALWAYS, NEVER = "always", "never"  # as settings have it


def morph_ms(widget: QWidget) -> int:
    """How long one picture takes to turn into another; 0 where the reader or the system wants no animation.

    Desktops tell styles whether to animate; Qt 6.12 also knows the motion that a user prefers.
    """
    wanted = settings.load().settings.motion
    if wanted in (ALWAYS, NEVER):
        return MORPH_MS if wanted == ALWAYS else 0
    from PySide6.QtWidgets import QStyle  # takes 14 ms, which no start need wait for

    style = widget.style()
    still = not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    reduced = preference is not None and preference().name == "ReducedMotion"
    return 0 if still or reduced else MORPH_MS
