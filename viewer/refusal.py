"""When the world refuses: no such file, a full disk, a name that the story does not know."""


class ViewerError(Exception):
    """What cannot be done, in words for whoever asked; told once, without a trace, where the program began."""
