"""How long things may move on screen: not at all for those whose system asks for less motion."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

MORPH_MS = 260


def morph_ms(widget: QWidget) -> int:
    """How long one picture takes to turn into another; 0 where the system wants no animation.

    Desktops tell styles whether to animate; Qt 6.12 also knows the motion that a user prefers.
    """
    from PySide6.QtWidgets import QStyle  # takes 14 ms, which no start need wait for

    style = widget.style()
    still = not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    reduced = preference is not None and preference().name == "ReducedMotion"
    return 0 if still or reduced else MORPH_MS
