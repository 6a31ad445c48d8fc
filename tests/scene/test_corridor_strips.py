import pytest
from a_story import a_claim, a_pencil, a_road, a_story, a_strip, a_view, an_event, the_m4_story
from msgspec.structs import replace
from sheet import marks_of, says, texts, the_text

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.marks import Fade, Hatch, Line, OfClaim, Rect, Scene
from viewer.story.corridor import Side
from viewer.story.events import EventId
from viewer.story.ground import Holder, Holds
from viewer.story.sources import ClaimId
from viewer.view.state import Layout

PENCIL = a_pencil()
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)

DEAL = an_event("Deal", a_claim("Deal happened", said_by="The mayor", verb="announced"), when="2001")
TAKEOVER = an_event("Takeover", a_claim("Takeover happened", said_by="The army", side="East"), when="2002")


def sheet_of(event: str, layout: Layout = Layout.SCHEMATIC) -> Scene:
    held = a_strip(since="Deal", held_by="The army", holder_side="East", held_since="Takeover")
    other = a_strip("Southern strip", side=Side.SOUTH, since="Deal", depth_km=4.5)
    story = a_story(DEAL, TAKEOVER, road=a_road(), strips=(held, other))
    return layout_corridor(a_view(story, event, layout=layout), 1200, 600, PENCIL)


def outline(sheet: Scene, claim: str) -> Line:
    return next(mark for mark in marks_of(sheet, OfClaim(claim)) if isinstance(mark, Line) and mark.closed)


@LAYOUTS
def test_a_strip_says_how_deep_it_is_and_on_whose_word(layout: Layout) -> None:
    sheet = sheet_of("Deal", layout)
    assert says(sheet, "Northern strip · 6 km deep")
    assert says(sheet, "Southern strip · 4.5 km deep")
    assert says(sheet, "The mayor announced")


@LAYOUTS
def test_a_strip_that_is_held_says_by_whom_in_the_words_of_the_claim(layout: Layout) -> None:
    sheet = sheet_of("Takeover", layout)
    assert says(sheet, "Northern strip · The army “will hold”")
    assert says(sheet, "The army said")


@LAYOUTS
def test_a_strip_takes_the_colour_of_who_holds_it_and_else_that_of_nobody(layout: Layout) -> None:
    def colors(event: str, claim: str) -> set[str]:
        pen = outline(sheet_of(event, layout), claim).pen
        assert pen is not None
        assert isinstance(pen.color, Fade)
        return {f"#{color[-6:]}" for _, color in pen.color.stops}

    assert colors("Deal", "Deal happened") == {PENCIL.theme.nobody}
    assert colors("Takeover", "Takeover happened") == {PENCIL.theme.side(0)}


@LAYOUTS
def test_a_strip_fades_out_towards_ends_that_no_source_tells(layout: Layout) -> None:
    fill = outline(sheet_of("Takeover", layout), "Takeover happened").fill
    assert isinstance(fill, Hatch)
    assert isinstance(fill.background, Fade)
    opacity = [int(color[1:3], 16) for _, color in fill.background.stops]
    assert opacity[0] == opacity[-1] == 0
    assert max(opacity) > 0


def test_that_the_ends_are_not_told_is_said_at_both_ends() -> None:
    notes = [text for text in texts(sheet_of("Deal")) if "end not in the source" in text.text]
    assert [note.text for note in sorted(notes, key=lambda note: note.x)] == [
        "← end not in the source", "end not in the source →",
    ]  # fmt: skip


def test_the_two_sides_read_without_colour() -> None:
    sheet = sheet_of("Takeover")
    fills = [outline(sheet, claim).fill for claim in ("Takeover happened", "Deal happened")]
    assert [fill.rising for fill in fills if isinstance(fill, Hatch)] == [True, False]


@LAYOUTS
def test_a_strip_that_the_chosen_event_changed_has_the_bolder_outline(layout: Layout) -> None:
    sheet = sheet_of("Takeover", layout)
    changed, unchanged = (outline(sheet, claim) for claim in ("Takeover happened", "Deal happened"))
    assert changed.pen is not None
    assert unchanged.pen is not None
    assert changed.pen.width_px > unchanged.pen.width_px


def test_a_strip_is_as_deep_as_it_is_said_to_be() -> None:
    sheet = sheet_of("Deal")
    depth = the_text(sheet, "6 km N")
    assert min(y for _, y in outline(sheet, "Deal happened").points) == pytest.approx(depth.y - 4)


@LAYOUTS
def test_the_tag_of_ground_that_two_are_said_to_hold_takes_no_side(layout: Layout) -> None:
    war = an_event("War", *(a_claim(f"{name} hold it", said_by=name, side=name) for name in ("East", "West")))
    holders = tuple(
        Holder(name=name, words="hold", side=name, claim=ClaimId(f"{name} hold it"), holds=Holds(since=EventId("War")))
        for name in ("East", "West")
    )
    strip = replace(a_strip(since="War"), claim=ClaimId("East hold it"), holders=holders)
    sheet = layout_corridor(
        a_view(a_story(war, road=a_road(), strips=(strip,)), "War", layout=layout), 1400, 600, PENCIL
    )
    title = the_text(sheet, "East “hold” · West “hold”")
    frames = [mark for mark in sheet.marks if isinstance(mark, Rect) and mark.pen and mark.x < title.x]
    [tag] = [frame for frame in frames if title.x < frame.x + frame.width and frame.y < title.y < frame.y + 40]
    assert tag.pen.color == PENCIL.theme.nobody


@pytest.mark.parametrize("height", range(240, 620, 20))
@pytest.mark.parametrize("width", [560, 860, 1200])
def test_a_tag_never_stands_on_the_other_side_of_the_road(width: float, height: float) -> None:
    for event in ("deal", "strips-announced", "first-patrol"):
        sheet = layout_corridor(a_view(the_m4_story(), event), width, height, PENCIL)
        tags = [text for text in texts(sheet) if text.text.startswith(("Northern strip ·", "Southern strip ·"))]
        road_y = the_text(sheet, "0").y - 4
        for tag in tags:
            assert (tag.y < road_y) == tag.text.startswith("Northern"), (event, tag.text)


@pytest.mark.parametrize("height", range(240, 620, 20))
def test_what_is_said_of_the_ends_stands_above_the_strips(height: float) -> None:
    sheet = layout_corridor(a_view(the_m4_story(), "deal"), 860, height, PENCIL)
    edge_y = min(y for _, y in outline(sheet, "corridor-north").points)
    for text in texts(sheet):
        assert "end not in the source" not in text.text or text.y <= edge_y - 4


@pytest.mark.parametrize("size", [(420, 260), (640, 300), (700, 380), (860, 420), (1200, 600)])
def test_tags_of_both_sides_tell_equally_much(size: tuple[int, int]) -> None:
    sheet = layout_corridor(a_view(the_m4_story(), "first-patrol"), *size, PENCIL)
    assert sum(text.text == "Turkish officials announced" for text in texts(sheet)) in (0, 2)
