"""Fades in a PDF file: what Qt writes for a colour that fades to nothing, mended.

Qt (seen in 6.11) paints how much of the ground a fade covers as shades of grey in a mask, but has the mask's alpha
taken, which is full; it places the mask by the scene's px on a page that counts in dots; and it leaves the mask on for
what is drawn after it. A mask that says "luminosity" is left alone: a later Qt may have mended it.
"""

import re

from viewer.export.pdf_file import Objects, reference

_STATE = re.compile(rb"/GState\d+ (\d+) 0 R")
_WRONG = b"/SMask << /S /Alpha"


def mend_fades(objects: Objects, page: int, dots_per_px: float) -> None:
    """Let the fades of a page fade as they do on screen."""
    for number in {int(state) for state in _STATE.findall(objects[reference(objects[page], b"Resources")])}:
        state = objects[number]
        if _WRONG in state:
            objects[number] = state.replace(_WRONG, b"/SMask << /S /Luminosity")
            mask = reference(state, b"G")
            objects[mask] = _mask(objects[mask], dots_per_px)
        elif b"/SMask" not in state:
            objects[number] = state.replace(b"<<", b"<< /SMask /None", 1)


def _mask(body: bytes, dots_per_px: float) -> bytes:
    """A mask in shades of grey, as large as what it lies on."""
    body = body.replace(b"/S /Transparency", b"/S /Transparency /CS /DeviceGray")
    scale = f"{dots_per_px:.6f}".encode()
    return body.replace(b"/BBox", b"/Matrix [%s 0 0 %s 0 0] /BBox" % (scale, scale), 1)
