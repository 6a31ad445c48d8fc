"""How large everything is: a share of the size that it was designed in, given to Qt before the first window."""

from collections.abc import MutableMapping

SCALES = (80, 90, 100, 110, 125, 150, 175, 200)  # per cent
DESIGNED = 100
FACTOR = "QT_SCALE_FACTOR"
OF_THE_READER = "CLAIMLINE_SCALE_FACTOR_BEFORE"  # what the variable of Qt was before we set it


def nearest_scale(percent: int) -> int:
    """The scale that there is which comes nearest to another.

    >>> nearest_scale(130), nearest_scale(7)
    (125, 80)
    """
    return min(SCALES, key=lambda scale: abs(scale - percent))


def scale_qt(percent: int, variables: MutableMapping[str, str]) -> None:
    """Have Qt draw everything at a scale, on top of what the reader has told Qt."""
    before = variables.setdefault(OF_THE_READER, variables.get(FACTOR, ""))
    try:
        factor = float(before or 1) * nearest_scale(percent) / DESIGNED
    except ValueError:  # Qt itself takes no notice of such a thing
        factor = nearest_scale(percent) / DESIGNED
    if factor == 1:
        variables.pop(FACTOR, None)
    else:
        variables[FACTOR] = f"{factor:g}"
