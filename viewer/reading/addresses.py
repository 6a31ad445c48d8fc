"""Rules of addresses: where a document was found is a page of the web, and looks like what it is."""

import re
from collections.abc import Iterator

from viewer.reading.case import Case
from viewer.reading.findings import Finding
from viewer.reading.quoting import quoted
from viewer.words import say

LONGEST_URL = 2_000  # characters; no browser takes many more

URL = r"^https?://(\[[0-9A-Fa-f:.]+\]|[^\s/?#@:\[\]\\]+)(:[0-9]+)?([/?#]\S*)?$"
"""A host, maybe a port and a way; a name before the host, as in `https://bank.example@elsewhere.example`, misleads."""


def bad_urls(case: Case) -> Iterator[Finding]:
    """An address of a document that is none of the web, or that hides something."""
    for source in case.of_kind("source"):
        url = source.text("url")
        if url and not is_web_address(url):
            message = say(
                "{called} was found at {url}, which is no plain address of the web.",
                called=source.called,
                url=quoted(url),
            )
            hint = "Write it as https://host/path or http://host/path, with %20 for a space, or leave it out."
            yield Finding("bad-url", source, "url", message, hint)


def is_web_address(url: str) -> bool:
    """Whether a text is an address of the web with a host, and with nothing in it that cannot be seen.

    >>> is_web_address("https://courier.example/2022/03"), is_web_address("javascript:alert(1)")
    (True, False)
    """
    return len(url) <= LONGEST_URL and url.isprintable() and re.match(URL, url) is not None
