"""Text that is put into XML: never markup, and only what XML can hold and an eye can see."""

import re
from xml.sax.saxutils import escape, quoteattr

from viewer.story.invisible import chip, readable

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2


def legal(text: str) -> str:
    r"""A text with chips in place of what XML cannot hold and what no eye can see.

    >>> legal("a\x00b\ud800")
    'a[U+0000]b[U+D800]'
    """
    return _ILLEGAL.sub(lambda found: chip(found[0]), readable(text))


def content(text: str) -> str:
    """A text between tags.

    >>> content("a < b ]]>")
    'a &lt; b ]]&gt;'
    """
    return escape(legal(text))


def attribute(name: str, value: object) -> str:
    """An attribute with the space before it.

    >>> attribute("x", "a & b")
    ' x="a &amp; b"'
    """
    return f" {name}={quoteattr(legal(str(value)))}"
