"""Decks: the same slides for the same story, in words that can be edited, and nothing of whoever made them."""

from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from a_story import a_claim, a_story, an_event, the_m4_story
from msgspec.structs import replace
from package import A, P, Package, faults, shapes, words
from PySide6.QtGui import QImage
from reader import CLAIMLINE, run_python
from two_processes import made_twice

from viewer.export.deck import DeckRequest, deck_bytes, write_deck
from viewer.export.long_work import Cancelled
from viewer.refusal import ViewerError
from viewer.resources import shipped_story
from viewer.scene.slide import Aspect
from viewer.scene.theme import THEME_NAMES, load_theme
from viewer.story.invisible import chip
from viewer.story.sources import QuoteState
from viewer.story.story import Story
from viewer.view.state import ViewState

pytestmark = pytest.mark.usefixtures("dressed")

M4 = the_m4_story()
REQUEST = DeckRequest(state=ViewState(), theme="light", aspect=Aspect.WIDE)
PATROL, MATTER, SOURCES = 8, 9, 10  # which slides of the story that ships
HOSTILE = "a\x00b\x07 \ufffe ]]> &amp; <a:t>\"'\u202e {=1+1} http://evil.example https://evil.example"
LONG = "very long words that go on and on " * 100


def deck(story: Story = M4, theme: str = "light", aspect: Aspect = Aspect.WIDE, account: str = "") -> Package:
    """A deck, read."""
    request = DeckRequest(state=ViewState(account=account), theme=theme, aspect=aspect)
    return Package(deck_bytes(story, request, ".pptx"))


# As Office finds it


@pytest.mark.parametrize("aspect", Aspect)
@pytest.mark.parametrize("theme", THEME_NAMES)
def test_office_finds_nothing_to_repair(theme: str, aspect: Aspect) -> None:
    assert faults(deck(theme=theme, aspect=aspect)) == []


@pytest.mark.parametrize(
    "story",
    [
        a_story(),
        a_story(an_event("Deal"), title=""),
        a_story(an_event(LONG, a_claim(LONG, said_by=LONG, side=LONG, topic=LONG), lane=LONG), title=LONG),
        a_story(an_event(HOSTILE, a_claim(HOSTILE, said_by=HOSTILE, side=HOSTILE, topic="t")), title=HOSTILE),
        a_story(an_event("War", *(a_claim(f"{n} won", said_by=n, side=n, topic="war") for n in "ABCDEFGHIJKLM"))),
        a_story(an_event("اتفاق", a_claim("قالت الوزارة", said_by="الوزارة"), lane="دبلوماسية")),
    ],
    ids=["empty", "one event", "long", "hostile", "thirteen sides", "a right-to-left script"],
)
def test_of_any_story_office_finds_nothing_to_repair(story: Story) -> None:
    for aspect in Aspect:
        assert faults(deck(story, aspect=aspect)) == []


def test_a_deck_has_a_cover_the_events_in_order_the_matters_in_dispute_and_the_sources() -> None:
    titles = [words(shapes(slide)["Title"]) for slide in deck().slides]
    assert titles == [M4.title, *(event.title for event in M4.events), "How the first patrol went", "Sources"]


def test_titles_quotes_and_credits_are_words_in_named_places() -> None:
    patrol = shapes(deck().slides[PATROL])
    assert words(patrol["Title"]) == "First joint patrol on the M4"
    assert "15 March 2020 (year and day inferred)" in words(patrol["Date"])
    assert "“Turkish and Russian troops have conducted the first joint patrolling mission" in words(patrol["Quote 1"])
    assert "“the Turkish and Russian troops had to cut short" in words(patrol["Quote 2"])
    assert words(patrol["Credit"]).startswith("Source: “Turkey, Russia launched first joint patrol in Idlib”")
    assert words(patrol["Slide number"]) == "9"


def test_both_sides_have_boxes_of_one_size_and_words_of_one_size() -> None:
    package = deck()
    for number in (PATROL, MATTER):
        one, other = (shapes(package.slides[number])[f"Quote {n}"] for n in (1, 2))
        layout = shapes(package.xml[package.of_kind(f"ppt/slides/slide{number + 1}.xml", "slideLayout")])
        sizes = [extent(layout[f"Quote {n}"]) for n in (1, 2)]
        assert sizes[0] == sizes[1]
        assert largest_type(one) == largest_type(other)


@pytest.mark.parametrize(
    ("aspect", "size"), [(Aspect.WIDE, (12_192_000, 6_858_000)), (Aspect.STANDARD, (9_144_000, 6_858_000))]
)
def test_slides_have_the_shape_that_is_asked_for(aspect: Aspect, size: tuple[int, int]) -> None:
    [found] = deck(aspect=aspect).xml["ppt/presentation.xml"].iter(f"{P}sldSz")
    assert (int(found.get("cx", "")), int(found.get("cy", ""))) == size


def test_every_picture_says_in_words_what_it_shows_and_is_drawn_at_twice_its_size() -> None:
    package = deck()
    pictures = [shape for slide in package.slides for shape in slide.iter(f"{P}pic")]
    alts = [named.get("descr", "") for shape in pictures for named in shape.iter(f"{P}cNvPr")]
    assert len(alts) == 2 * len(M4.events) + 1
    assert all(alts)
    assert any("Northern strip · Turkish troops “will control”" in alt for alt in alts)
    image = QImage.fromData(package.parts["ppt/media/slide9-2.png"])
    assert (image.width(), image.height()) == (2560, 420)


def test_the_notes_have_every_claim_with_speaker_verb_words_state_and_place() -> None:
    notes = deck().notes[PATROL]
    for claim in M4.events[-1].claims:
        assert claim.quote.text in notes
    assert (
        "Turkish Defense Ministry ← written statement ← Anadolu Agency · informed (Turkey): “the joint patrol" in notes
    )
    assert "[exact: news report, Ankara, paragraph " in notes
    assert "The report dates the ministry’s statement" in notes


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_deck_has_the_colours_of_the_theme_as_its_own(theme: str) -> None:
    package, colors = deck(theme=theme), load_theme(theme)
    found = [each.get("val", "") for each in package.xml["ppt/theme/theme1.xml"].iter(f"{A}srgbClr")]
    assert {colors.ink, colors.sheet, colors.soft, colors.accent, *colors.sides} <= {f"#{c.lower()}" for c in found}
    text = [each.get("val") for slide in package.slides for each in slide.iter(f"{A}schemeClr")]
    assert {"tx1", "tx2", "accent1", "accent2"} <= set(text)


def test_quotes_are_set_in_the_language_of_their_source() -> None:
    quote = shapes(deck().slides[PATROL])["Quote 1"]
    languages = {run.get("lang") for run in quote.iter(f"{A}rPr")}
    assert languages == {"en", "en-GB"}


# What no deck may do


def test_hostile_words_are_words_and_what_no_eye_can_see_is_made_visible() -> None:
    package = deck(a_story(an_event("Deal", a_claim(HOSTILE, said_by="M")), title="t"))
    quote = words(shapes(package.slides[1])["Quote 1"])
    nul, bell, none, override = map(chip, "\x00\x07\ufffe\u202e")
    assert f"a{nul}b{bell} {none} ]]> &amp; <a:t>\"'{override} {{=1+1}}" in quote
    assert not [relation for relation in relations(package) if relation.get("TargetMode") == "External"]


@pytest.mark.parametrize(
    ("url", "live"),
    [("https://example.org/a?b=c&d", True), ("http://example.org/", True), ("file:///etc/passwd", False),
     ("javascript:alert(1)", False), ("https://example.org/ two", False)],
)  # fmt: skip
def test_only_addresses_on_the_web_lead_anywhere(url: str, live: bool) -> None:
    story = a_story(an_event("Deal"))
    package = deck(replace(story, sources=(replace(story.sources[0], url=url),)))
    outside = [each.get("Target") for each in relations(package) if each.get("TargetMode") == "External"]
    assert outside == ([url] if live else [])
    assert url in words(package.slides[-1])


def test_words_that_stand_in_no_source_are_not_set_as_a_quote() -> None:
    story = a_story(an_event("Deal", a_claim("Nobody wrote this", found=QuoteState.MISSING)))
    quote = words(shapes(deck(story).slides[1])["Quote 1"])
    assert "not found in the source\nNobody wrote this" in quote
    assert "“Nobody" not in quote + deck(story).notes[1]


def test_what_has_no_room_is_visibly_shortened_and_stands_in_full_in_the_notes() -> None:
    story = a_story(an_event("Deal", a_claim(LONG * 3, said_by="M")))
    package = deck(story)
    assert words(shapes(package.slides[1])["Quote 1"]).count("… (shortened)") == 1
    assert (LONG * 3).strip() in package.notes[1]


def test_an_account_that_is_shown_full_leaves_the_other_pale() -> None:
    patrol = shapes(deck(account="Russia").slides[PATROL])
    assert pale(patrol["Quote 1"])
    assert not pale(patrol["Quote 2"])
    assert words(patrol["Credit"]).endswith("Shown full: the account of Russia.")


# Files


@pytest.mark.parametrize("suffix", [".pptx", ".pdf"])
def test_it_is_the_same_bytes_in_another_place_at_another_time_in_another_language(suffix: str, tmp_path: Path) -> None:
    here, there = made_twice(A_DECK.replace("SUFFIX", suffix), tmp_path)
    assert here == there


A_DECK = """
import sys
from pathlib import Path
from a_story import the_m4_story
from viewer.export.deck import DeckRequest, deck_bytes
from viewer.paint.offscreen import offscreen_application
from viewer.scene.slide import Aspect
from viewer.view.state import ViewState

application = offscreen_application()
request = DeckRequest(state=ViewState(), theme="dark", aspect=Aspect.STANDARD)
Path(sys.argv[1]).write_bytes(deck_bytes(the_m4_story(), request, "SUFFIX"))
"""


@pytest.mark.parametrize("suffix", [".pptx", ".pdf"])
def test_no_deck_tells_where_or_by_whom_it_was_made(suffix: str) -> None:
    data = deck_bytes(M4, REQUEST, suffix)
    for told in (str(Path.home()), str(shipped_story()), str(Path.cwd()), "CreationDate", "dcterms:created"):
        assert told.encode() not in data or told == "/"


def test_entries_of_a_package_bear_no_date_and_are_stored_as_they_are() -> None:
    entries = deck().zip.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.compress_type for entry in entries} == {0}


def test_a_pdf_has_a_page_for_each_slide_under_its_title() -> None:
    data = deck_bytes(M4, REQUEST, ".pdf")
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") == len(M4.events) + 3
    title = "First joint patrol on the M4".encode("utf-16-be").hex().encode()
    assert title in data.lower()


@pytest.mark.parametrize("suffix", [".pptx", ".pdf"])
def test_it_is_told_how_far_it_is(suffix: str) -> None:
    told: list[tuple[int, int]] = []

    def heard(done: int, all: int) -> bool:
        told.append((done, all))
        return True

    deck_bytes(M4, REQUEST, suffix, heard)
    assert told == [(done, 11) for done in range(12)]


@pytest.mark.parametrize("suffix", [".pptx", ".pdf"])
def test_what_is_called_off_leaves_the_former_file(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"deck{suffix}"
    file.write_bytes(b"a former deck")
    with pytest.raises(Cancelled):
        write_deck(M4, REQUEST, file, told=until(5))
    assert file.read_bytes() == b"a former deck"
    assert list(tmp_path.iterdir()) == [file]


def test_a_deck_of_another_kind_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"ends in \.pptx or \.pdf, not in “\.odp”"):
        write_deck(M4, REQUEST, tmp_path / "deck.odp")
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="could not be written"):
        write_deck(M4, REQUEST, tmp_path / "no" / "such" / "deck.pptx")


# The command


def test_the_command_writes_a_deck_and_says_nothing_in_a_pipe(tmp_path: Path) -> None:
    file = tmp_path / "deck.pptx"
    ended = run_python(CLAIMLINE, "deck", str(shipped_story()), "-o", str(file), "--aspect", "4:3", "--theme", "print")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert faults(Package(file.read_bytes())) == []


def test_the_command_shows_full_only_what_several_sides_say(tmp_path: Path) -> None:
    file = tmp_path / "deck.pptx"
    ended = run_python(CLAIMLINE, "deck", str(shipped_story()), "-o", str(file), "--agreed")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    bars = [alpha for xml in Package(file.read_bytes()).xml.values() for alpha in xml.iter(f"{A}alpha")]
    assert bars, "what only one side says is faded"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["-o", "deck.odp"], "not in “.odp”"), (["-o", "deck.pdf", "--account", "russia"], "Did you mean “Russia”?")],
)
def test_the_command_refuses_in_words(arguments: list[str], told: str) -> None:
    ended = run_python(CLAIMLINE, "deck", str(shipped_story()), *arguments)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert not Path(arguments[1]).exists()


def until(last: int) -> Callable[[int, int], bool]:
    """Calls off what has done so many steps."""
    return lambda done, all: done < last


def extent(shape: Element) -> tuple[str | None, str | None]:
    [found] = shape.iter(f"{A}ext")
    return found.get("cx"), found.get("cy")


def largest_type(shape: Element) -> int:
    return max(int(run.get("sz", "0")) for run in shape.iter(f"{A}rPr"))


def pale(shape: Element) -> bool:
    """Whether all its words are in the ink of second rank."""
    return {color.get("val") for run in shape.iter(f"{A}rPr") for color in run.iter(f"{A}schemeClr")} == {"tx2"}


def relations(package: Package) -> list[Element]:
    return [each for name, xml in package.xml.items() if name.endswith(".rels") for each in xml]
