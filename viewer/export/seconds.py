"""How long a page of an animation may be shown, and how that is written."""

SECONDS = (0.5, 60.0)


def parse_seconds(text: str) -> float:
    """A length of time from text like 4 or 2.5.

    Raises:
        ValueError: It is no number, or one that is out of reach.
    """
    least, most = SECONDS
    try:
        seconds = float(text)
    except ValueError:
        seconds = float("nan")
    if not least <= seconds <= most:
        raise ValueError(f"{text!r} is no length of time; write seconds, from {least:g} to {most:g}")
    return seconds
