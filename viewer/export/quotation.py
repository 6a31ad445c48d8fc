"""Claims as they are copied: the quote, who said it through whom, and the source; as plain text and as HTML.

The plain text has every quote code point for code point. In the HTML all words of the story are text, nothing refers to
anything outside, each quote and name has the direction of its own letters, and what no eye can see is told by its code
point. A quote that is not in its source as it stands here is said to be so before it is read.
"""

from collections.abc import Iterable
from html import escape

from viewer.export.attribution import language_tag, manner, source_line, source_words, speakers, state_words
from viewer.scene.claim_words import IN_THE_SOURCE
from viewer.scene.wording import strung
from viewer.story.invisible import readable, runs_from_the_right
from viewer.story.sources import Claim, QuoteState, Source
from viewer.story.story import Story
from viewer.words import say


def quoted_plain(story: Story, claims: Iterable[Claim]) -> str:
    """The claims line by line, those of one source together and the source below them."""
    return "\n".join(
        line
        for source, quoting in _by_source(story, claims)
        for line in (
            *(_plain_claim(story, claim) for claim in quoting),
            say("Source: {citation}.", citation=source_line(source)),
        )
    )


def quoted_html(story: Story, claims: Iterable[Claim]) -> str:
    """The same as a piece of HTML, each quote set off as one."""
    return "\n".join(
        line
        for source, quoting in _by_source(story, claims)
        for line in (
            *(_html_claim(story, claim) for claim in quoting),
            _paragraph(say("Source: {citation}.", citation=_bdi(source_line(source)))),
        )
    )


def _paragraph(html: str) -> str:
    return f"<p>{html}</p>"


def _by_source(story: Story, claims: Iterable[Claim]) -> list[tuple[Source, list[Claim]]]:
    """The claims under their sources, in the order in which the sources come up."""
    quoting: dict[str, list[Claim]] = {}
    for claim in claims:
        quoting.setdefault(claim.quote.source, []).append(claim)
    return [(story.source[of_one[0].quote.source], of_one) for of_one in quoting.values()]


def _plain_claim(story: Story, claim: Claim) -> str:
    told = strung((strung(speakers(story, claim), "←"), manner(claim), state_words(claim.quote)), "·")
    return "\n".join(
        (f"{told}: “{claim.quote.text}”", *(say("In the source: “{words}”", words=it) for it in _instead(story, claim)))
    )


def _html_claim(story: Story, claim: Claim) -> str:
    source = story.source[claim.quote.source]
    chain = strung(map(_bdi, speakers(story, claim)), "←")
    state = state_words(claim.quote)
    told = strung((chain, _bdi(manner(claim)), f"<strong>{state}</strong>" if state else ""), "·")
    instead = (f"<p>{say(IN_THE_SOURCE)}</p>\n{_quote(words, source)}" for words in _instead(story, claim))
    return "\n".join((f"<p>{told}:</p>", _html_words(claim, source), *instead))


def _html_words(claim: Claim, source: Source) -> str:
    """The words; where they are not in the source they are no quote."""
    if claim.quote.state is QuoteState.MISSING:
        return f"<p><s>{_bdi(claim.quote.text)}</s></p>"
    return _quote(claim.quote.text, source)


def _quote(words: str, source: Source) -> str:
    tag = language_tag(source)
    language = f' lang="{tag}"' if tag else ""
    direction = "rtl" if runs_from_the_right(words) else "ltr"
    return f'<blockquote{language} dir="{direction}">“{_text(words)}”</blockquote>'


def _instead(story: Story, claim: Claim) -> list[str]:
    """What stands in the source where a quote differs from it."""
    if claim.quote.state is not QuoteState.DIFFERS:
        return []
    source = story.source[claim.quote.source]
    return list(dict.fromkeys(source_words(source, passage) for passage in claim.quote.passages))


def _bdi(words: str) -> str:
    """Words that do not turn what stands beside them."""
    return f"<bdi>{_text(words)}</bdi>" if words else ""


def _text(words: str) -> str:
    return "<br>".join(escape(readable(line)) for line in words.split("\n"))
