"""The sizes of type, in whole logical pixels at scale 1."""

from viewer.scene.marks import Font

TINY = Font(11)
SMALL = Font(12)
SMALL_STRONG = Font(12, bold=True)
BODY = Font(13)
STRONG = Font(13, bold=True)
TITLE = Font(21, bold=True)
QUOTE = Font(16, serif=True)
