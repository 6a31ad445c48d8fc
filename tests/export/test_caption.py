"""The words that go with a picture to where text can."""

import re
from base64 import b64decode
from html.parser import HTMLParser

from a_story import a_claim, a_story, a_view, an_event, the_m4_story

from viewer.export.caption import caption_html, caption_plain

M4 = the_m4_story()
PICTURE = b"\x89PNG and so on"


class Shown(HTMLParser):
    """A piece of HTML as a browser shows it: its text, its tags and its pictures."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text, self.tags, self.pictures = "", set[str](), list[dict[str, str | None]]()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "img":
            self.pictures.append(dict(attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_picture_of_an_event_comes_with_both_quotes_and_their_source() -> None:
    title, turkey, russia, source, credit = caption_plain(a_view(M4, "first-patrol")).splitlines()
    assert title == "First joint patrol on the M4, 15 March 2020 (year and day inferred)"
    assert turkey.startswith("Turkish Defense Ministry · said")
    assert russia.startswith("Russian news agencies · claimed: “the Turkish and Russian troops had to cut short")
    assert source.startswith("Source: “Turkey, Russia launched first joint patrol in Idlib”, news report, Ankara")
    assert credit.startswith("Town positions: UN OCHA")


def test_a_picture_of_a_story_comes_with_its_period_and_sources() -> None:
    title, credit = caption_plain(a_view(M4)).splitlines()
    assert title == "The M4 corridor, Idlib, September 2018 – 15 March 2020"
    assert credit.startswith("Source: “Turkey, Russia launched")


def test_the_account_that_is_shown_full_is_told() -> None:
    assert caption_plain(a_view(M4, "first-patrol", account="Russia")).endswith("the account of Russia.")


def test_rich_text_shows_the_picture_and_says_the_same() -> None:
    visible = a_view(M4, "first-patrol")
    shown = Shown(caption_html(visible, PICTURE, "The road, and who holds it."))
    [picture] = shown.pictures
    assert picture["alt"] == "The road, and who holds it."
    assert b64decode((picture["src"] or "").removeprefix("data:image/png;base64,")) == PICTURE
    assert re.sub(r"\s", "", shown.text) == re.sub(r"\s", "", caption_plain(visible))


def test_words_of_a_story_are_text_in_rich_text() -> None:
    evil = '<img src="http://127.0.0.1/x.png" onerror=alert(1)>'
    story = a_story(an_event(evil, a_claim(f"{evil} happened", said_by=evil)))
    html = caption_html(a_view(story, evil), PICTURE, f'"{evil}')
    shown = Shown(html)
    assert evil in shown.text
    assert shown.tags <= {"p", "strong", "bdi", "blockquote", "img"}
    assert [set(picture) for picture in shown.pictures] == [{"src", "width", "alt"}]
    assert str(shown.pictures[0]["src"]).startswith("data:image/png;base64,")
