"""The formats of pictures, by the names that files have."""

from pathlib import Path

from viewer.refusal import ViewerError

FORMATS = {".png": "PNG", ".svg": "SVG", ".pdf": "PDF", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WebP"}


def picture_format(path: Path) -> str:
    """The format in which a picture of that name is written.

    Raises:
        ViewerError: The name tells none.
    """
    suffix = path.suffix.lower()
    if suffix in FORMATS:
        return FORMATS[suffix]
    known = f"{', '.join(list(FORMATS)[:-1])} or {list(FORMATS)[-1]}"
    raise ViewerError(f"a picture is a file with {known}: name it, say, {path.with_suffix('.png').name}")
