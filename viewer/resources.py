"""The only module that knows where the program's own files lie: beside the source, or inside the installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """A file of `resources/`, such as `resource("themes", "light.toml")`."""
    return _folder("_resources", "resources").joinpath(*parts)


def shipped_story() -> Path:
    """The folder of the story that ships with the program."""
    return _folder("_seeds", "seeds") / "m4-corridor"


def _folder(installed: str, in_checkout: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / in_checkout
