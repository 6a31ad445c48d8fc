"""Quotes as they are copied."""

from html.parser import HTMLParser
from pathlib import Path

from a_story import a_claim, a_story, an_event, the_m4_story
from a_text import quoting_stories
from building_sources import a_story_of_two_sources
from hypothesis import given
from msgspec.structs import replace

from viewer.export.quotation import quoted_html, quoted_plain
from viewer.reading.read import read_story
from viewer.story.events import EventId
from viewer.story.invisible import readable
from viewer.story.sources import ClaimId, Quote, QuoteState
from viewer.story.story import Story

TAGS: dict[str, set[str]] = {
    "p": set(),
    "bdi": set(),
    "br": set(),
    "s": set(),
    "strong": set(),
    "blockquote": {"lang", "dir"},
}


class Page(HTMLParser):
    """A piece of HTML as a browser sees it: every element closed, only tags and attributes that were meant."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.quotes: list[tuple[dict[str, str | None], str]] = []
        self.shown = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= TAGS[tag]
        if tag == "br":
            self.handle_data("\n")
            return
        self.open.append(tag)
        if tag == "blockquote":
            self.quotes.append((dict(attrs), ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.shown += data
        if "blockquote" in self.open:
            attributes, words = self.quotes.pop()
            self.quotes.append((attributes, words + data))

    def handle_comment(self, data: str) -> None:
        raise AssertionError("there is no comment")

    handle_decl = handle_pi = unknown_decl = handle_comment


def one_claim(state: QuoteState) -> Story:
    """A story whose only quote stands so in its source, which has “We left at dawn.”"""
    story = a_story(an_event("Talks", a_claim("We left at dawn.", said_by="Ministry", id="left")))
    claim = story.claim[ClaimId("left")]
    passages = () if state is QuoteState.MISSING else claim.quote.passages
    quote = Quote(text="We left at noon.", source=claim.quote.source, state=state, passages=passages)
    return replace(story, events=(replace(story.events[0], claims=(replace(claim, quote=quote),)),))


def test_a_claim_is_copied_with_its_speakers_its_verb_its_quote_and_its_source() -> None:
    story = the_m4_story()
    assert quoted_plain(story, [story.claim[ClaimId("human-shields")]]) == (
        "Russian Defense Ministry ← RIA · was quoted as saying: “To carry out provocations, terrorists were trying to "
        "use civilians as human shields”\n"
        "Source: “Turkey, Russia launched first joint patrol in Idlib”, news report, Ankara (publisher, author, date "
        "of publication not stated)."
    )


def test_claims_of_one_source_stand_above_it_together(tmp_path: Path) -> None:
    story = read_story(a_story_of_two_sources(tmp_path)).story
    assert story
    lines = quoted_plain(story, story.event[EventId("walkout")].claims).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["Dockers’", "Harbour", "Source:"] * 2


def test_no_claim_is_no_text() -> None:
    assert quoted_plain(the_m4_story(), []) == quoted_html(the_m4_story(), []) == ""


def test_a_quote_that_differs_says_so_before_it_is_read_and_gives_the_words_of_the_source() -> None:
    story = one_claim(QuoteState.DIFFERS)
    assert quoted_plain(story, story.claims).splitlines()[:2] == [
        "Ministry · said · differs from the source: “We left at noon.”",
        "In the source: “We left at dawn.”",
    ]
    page = Page(quoted_html(story, story.claims))
    assert "differs from the source" in page.shown
    assert [words for _, words in page.quotes] == ["“We left at noon.”", "“We left at dawn.”"]


def test_a_quote_that_is_not_found_is_not_set_off_as_one() -> None:
    story = one_claim(QuoteState.MISSING)
    assert quoted_plain(story, story.claims).startswith("Ministry · said · not found in the source: “We left")
    page = Page(quoted_html(story, story.claims))
    assert page.quotes == []
    assert "not found in the source" in page.shown
    assert "We left at noon." in page.shown


def test_a_quote_has_the_language_of_its_source_and_its_own_direction(tmp_path: Path) -> None:
    story = read_story(a_story_of_two_sources(tmp_path)).story
    assert story
    page = Page(quoted_html(story, story.event[EventId("walkout")].claims))
    assert [attributes for attributes, _ in page.quotes] == [
        *[{"lang": "en", "dir": "ltr"}] * 2,
        *[{"lang": "ar", "dir": "rtl"}] * 2,
    ]


def test_names_that_run_from_the_right_stand_in_their_order_even_where_bdi_is_not_known() -> None:
    story = a_story(an_event("Talks", a_claim("left", said_by="وزارة", through=("وكالة",), verb="")))
    assert "وزارة \u200e← وكالة" in quoted_plain(story, story.claims)
    assert "<bdi>وزارة</bdi> \u200e← <bdi>وكالة</bdi>" in quoted_html(story, story.claims)


def test_a_line_break_of_a_quote_stays_one() -> None:
    story = a_story(an_event("Talks", a_claim("more\nthan 1,200")))
    assert Page(quoted_html(story, story.claims)).quotes[0][1] == "“more\nthan 1,200”"


@given(quoting_stories())
def test_the_plain_text_has_every_quote_code_point_for_code_point(story: Story) -> None:
    text = quoted_plain(story, story.claims)
    assert all(f"“{claim.quote.text}”" in text for claim in story.claims)


@given(quoting_stories())
def test_in_html_the_words_of_a_story_are_text_and_nothing_else(story: Story) -> None:
    html = quoted_html(story, story.claims)
    page = Page(html)
    found = [claim for claim in story.claims if claim.quote.state is not QuoteState.MISSING]
    assert len(page.quotes) >= len(found)
    for claim in story.claims:
        assert readable(claim.quote.text) in page.shown
    assert "\u202e" not in html
    assert "\0" not in html
