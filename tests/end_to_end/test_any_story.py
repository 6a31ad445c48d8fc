"""Any story, read at the window: every claim is reached by click and key, and what is marked is its quote exactly."""

from collections.abc import Callable
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from reader import Reader

from viewer.export.toml_text import toml_text
from viewer.reading.text import decoded
from viewer.scene.paragraphs import clings
from viewer.scene.theme import load_theme
from viewer.story.invisible import readable
from viewer.story.sources import Claim, Passage

# Emoji in pairs of UTF-16 and joined, scripts from the right with vowel points, marks upon letters, every line end,
# what no eye can see, what looks like markup, and words that fill lines.
PIECES = (
    *("🚚", "👩\u200d👩\u200d👧", "👍🏽", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "𐍈"),
    *("قالَتِ الوزارةُ ", "٩٥٠", "«نعم»\u200f. ", "שָׁלוֹם ", "می\u200cخواهم "),
    *("e\u0301", "Å", "q\u0307\u0323", "हिन्दी ", "ﬁ", "İ", "葛\U000e0100"),
    *("\n", "\r\n", "\r", "\n\n", "\u2028", "\x85", "\t", " ", "\u00a0"),
    *("\u202e", "\u200b", "\u00ad", "\ufeff", "\ufffc"),
    *("<b>no</b> ", "&lt;", '"', "\\", "“we left” – ", "He said it. ", "a word " * 12),
)
FILES = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), min_size=1, max_size=25).map("".join)
LIGHT = load_theme("light")


@st.composite
def stories(draw: st.DrawFn) -> tuple[str, list[Passage]]:
    """The text of a file, and stretches of it as it is read, that claims quote."""
    file = draw(FILES.map(lambda text: text.replace("\0", "")).filter(lambda text: text.removeprefix("\ufeff").strip()))
    text = decoded(file.encode())
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    spans = draw(st.lists(ends.filter(lambda pair: text[slice(*pair)].strip()), min_size=1, max_size=3, unique=True))
    return file, [Passage(*span) for span in spans]


def written(folder: Path, file: str, quoted: list[Passage]) -> Path:
    """The story on disk; what stands before and after each quote singles it out."""
    text = decoded(file.encode())
    (folder / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "sources" / "any.txt").write_bytes(file.encode())
    claims = "".join(
        f'[[event.claim]]\nid = "claim-{number}"\nsource = "any"\nsaid_by = "someone"\n'
        f"quote = {toml_text(text[passage.start : passage.end])}\n"
        + (f"prefix = {toml_text(text[: passage.start])}\n" if passage.start else "")
        + (f"suffix = {toml_text(text[passage.end :])}\n" if passage.end < len(text) else "")
        for number, passage in enumerate(quoted)
    )
    (folder / "story.toml").write_text(
        'format = 1\n[story]\ntitle = "Any"\nlanes = ["Lane"]\n[[source]]\nid = "any"\nfile = "sources/any.txt"\n'
        'title = "Any text"\n[[voice]]\nid = "someone"\nname = "Someone"\n[[event]]\nid = "event"\ntitle = "Event"\n'
        f'when = "2020-03-15"\nlane = "Lane"\n{claims}',
        "utf-8",
    )
    return folder


@pytest.fixture
def reader(open_window: Callable[..., Reader]) -> Reader:
    """A reader before the story that ships."""
    return open_window()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stories())
def test_every_claim_is_reached_by_key_and_click_and_what_is_marked_is_its_quote_code_point_for_code_point(
    tmp_path: Path, reader: Reader, story: tuple[str, list[Passage]]
) -> None:
    file, quoted = story
    reader.window.opening.open_path(written(tmp_path, file, quoted))
    assert [told for told in reader.told_problems if "checksum" not in told] == []
    assert reader.document.text == decoded(file.encode())
    claims = list(zip(reader.story.claims, quoted, strict=True))
    reader.presses(Qt.Key.Key_Home)
    reader.presses(Qt.Key.Key_Right)
    for claim, passage in claims:
        reader.presses(Qt.Key.Key_Right, control=True)
        is_marked(reader, claim, passage)
    for claim, passage in claims:
        reader.clicks_event("event")
        reader.clicks_claim(claim.id)
        is_marked(reader, claim, passage)
        clicks_its_words(reader, passage)


def is_marked(reader: Reader, claim: Claim, passage: Passage) -> None:
    """The claim's quote is marked, it alone, and the colour of what is marked stands behind its first letter."""
    text = reader.document.text
    assert reader.marked == [claim.quote.text] == [text[passage.start : passage.end]]
    assert "".join(readable(f"“{claim.quote.text}”").split()) in "".join(reader.card.split())
    for place in seen_in(text, passage)[:1]:
        reader.document.reveal(Passage(place, place + 1))
        spot = reader.document.passage_rect(Passage(place, place + 1))
        letter = reader.document.viewport().grab(spot.adjusted(0, 2, 0, -2)).toImage()
        colors = {letter.pixelColor(x, y).name() for x in range(letter.width()) for y in range(letter.height())}
        assert LIGHT.quote in colors


def clicks_its_words(reader: Reader, passage: Passage) -> None:
    """A click on a letter chooses a claim whose quote holds it, the narrowest."""
    for place in seen_in(reader.document.text, passage)[:1]:
        reader.clicks_passage(Passage(place, place + 1))
        [chosen] = reader.window.store.visible.marked_claims
        [found] = chosen.quote.passages
        assert found.contains(place)
        assert found.end - found.start <= passage.end - passage.start


def seen_in(text: str, passage: Passage) -> list[int]:
    """Where letters, numbers, signs and emoji begin in a passage, which a reader can see and click by themselves."""
    return [
        place
        for place in range(passage.start, passage.end)
        if category(text[place])[0] in "LNPS" and not (place and clings(text[place], text[place - 1]))
    ]
