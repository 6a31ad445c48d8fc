"""How well colours can be told apart, after WCAG 2.2."""

from msgspec import Struct

from viewer.scene.theme import Theme

TEXT, MARK = 4.5, 3.0  # the least that text needs, and what is no text


class Veil(Struct, frozen=True):
    """A role at an opacity of 0…1, on another role or on another veil."""

    role: str
    opacity: float
    on: "str | Veil"


def luminance(color: str) -> float:
    """Relative luminance."""
    channels = (part / 255 for part in _parts(color))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(color: str, ground: str) -> float:
    """Contrast ratio: 1 to 21."""
    darker, lighter = sorted((luminance(color), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def too_pale(theme: Theme, pairs: tuple[tuple[str, str | Veil, float, str], ...]) -> list[str]:
    """Those of the pairs whose contrast in the theme is less than they need.

    A pair is a role (`mark@0.6`: at that opacity), what it lies on, the least ratio, and where that is.
    """
    found = []
    for role, ground, least, place in pairs:
        grounds = _colors(theme, ground)
        ratio = min(contrast(_seen(each, role, behind), behind) for each in _colors(theme, role) for behind in grounds)
        if ratio < least:
            found.append(f"{place}: {role} on {ground}: {ratio:.2f}")
    return found


def _colors(theme: Theme, ground: str | Veil) -> tuple[str, ...]:
    if isinstance(ground, Veil):
        return tuple(_mixed(getattr(theme, ground.role), ground.opacity, each) for each in _colors(theme, ground.on))
    colors = getattr(theme, ground.partition("@")[0])
    return colors if isinstance(colors, tuple) else (colors,)


def _seen(color: str, role: str, behind: str) -> str:
    return _mixed(color, float(role.partition("@")[2] or 1), behind)


def _mixed(color: str, opacity: float, behind: str) -> str:
    parts = zip(_parts(color), _parts(behind), strict=True)
    return "#" + "".join(f"{round(over * opacity + under * (1 - opacity)):02x}" for over, under in parts)


def _parts(color: str) -> tuple[int, ...]:
    return tuple(int(color[n : n + 2], 16) for n in (1, 3, 5))
