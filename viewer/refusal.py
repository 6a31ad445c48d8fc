"""When the world refuses: no such file, a full disk, a name that the story does not know; and how the program ends."""

WORLD_REFUSED = 2  # of wrong use, too
MISTAKEN = 70  # after a mistake of our own: EX_SOFTWARE of sysexits.h


class ViewerError(Exception):
    """What cannot be done, in words for whoever asked; told once, without a trace, where the program began."""
