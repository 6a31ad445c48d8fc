import pytest
from a_story import (
    a_claim,
    a_leg,
    a_pencil,
    a_place,
    a_road,
    a_story,
    a_strip,
    a_view,
    an_event,
    an_unplaced,
    the_m4_story,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, says, strays, texts

from viewer.scene.hit import hit
from viewer.scene.marks import OfClaim, OfEvent, OfPlace, Rect, Scene
from viewer.scene.page import Part, layout_picture
from viewer.scene.page_foot import foot_height, foot_lines
from viewer.story.corridor import Side
from viewer.story.sources import Figure, QuoteState
from viewer.story.story import Story
from viewer.view.moves import agreed_chosen
from viewer.view.state import Layout
from viewer.view.visible import look

PENCIL = a_pencil()
M4 = the_m4_story()
EVENTS = [event.id for event in M4.events]
SIZES = {"16:9": (1280, 720), "4:3": (1024, 768), "square": (1080, 1080), "A4": (794, 1123), "A4 across": (1123, 794)}
PARTS = pytest.mark.parametrize("part", Part, ids=lambda part: part.value)


def picture(
    story: Story, event: str = "", part: Part = Part.PAGE, *, size: tuple[float, float] = SIZES["16:9"],
    account: str = "", layout: Layout = Layout.SCHEMATIC, folded: bool = True,
) -> Scene:  # fmt: skip
    return layout_picture(a_view(story, event, account=account, layout=layout, folded=folded), part, *size, PENCIL)


# What a picture shows


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_page_has_title_date_corridor_quotes_timeline_and_credits(size: tuple[int, int]) -> None:
    sheet = picture(M4, "first-patrol", size=size)
    for words in (
        "First joint patrol on the M4",
        "15 March 2020 (year and day inferred) · two accounts",
        "Northern strip · Turkish troops “will control”",
        "How the first patrol went: 2 accounts",
        "Diplomacy",
        "Source: “Turkey, Russia launched first joint patrol in Idlib”",
    ):
        assert says(sheet, words)


@pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)
@pytest.mark.parametrize("event", ["", *EVENTS])
@PARTS
def test_no_two_words_of_a_picture_stand_on_each_other(part: Part, event: str, layout: Layout) -> None:
    for size in SIZES.values():
        assert collisions(picture(M4, event, part, size=size, layout=layout)) == []


@PARTS
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_picture_carries_its_credits_inside_the_sheet(part: Part, size: tuple[int, int]) -> None:
    sheet = picture(M4, "deal", part, size=size)
    assert says(sheet, "Source: “Turkey, Russia launched first joint patrol in Idlib”")
    shows_ground = part in (Part.PAGE, Part.CORRIDOR)
    assert says(sheet, "Town positions: UN OCHA (CC BY-IGO), GeoNames (CC BY 4.0).") == shows_ground
    assert all(text.y < sheet.height for text in texts(sheet))


def test_a_picture_of_one_account_says_so() -> None:
    assert says(picture(M4, "first-patrol", account="Russia"), "Shown full: the account of Russia.")


def test_a_page_of_a_whole_story_lists_its_events() -> None:
    sheet = picture(M4)
    assert says(sheet, "The M4 corridor, Idlib")
    assert says(sheet, "September 2018 – 15 March 2020")
    assert [text.font.bold for text in texts(sheet) if text.text == "Sochi agreement"] == [True, False]


def test_of_more_events_than_a_page_has_room_for_the_rest_is_counted() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(50)))
    assert any(words.startswith("and ") and words.endswith(" more") for words in picture(story).words)


def test_marks_are_doors_on_a_page_as_they_are_on_screen() -> None:
    sheet = picture(M4, "first-patrol")
    subjects = {type(mark.subject) for mark in sheet.marks if mark.subject}
    assert subjects >= {OfEvent, OfClaim, OfPlace}
    quote = next(text for text in texts(sheet) if text.font.serif)
    assert hit(sheet, quote.x + 5, quote.y - 3) == OfClaim("patrol-conducted")


# Any story


LONG = "very long words that go on and on " * 20
GOES_ON = "Donaudampfschifffahrtsgesellschaft" * 20


def a_ground(*line: tuple[float, float]) -> dict[str, object]:
    """A road with a strip to either side, a leg, and something without a position."""
    return {
        "road": a_road(*line),
        "places": (a_place("Alby", *line[0]), a_place("Beck", *line[1])),
        "strips": (a_strip(since="Deal", side=Side.LEFT), a_strip("Southern strip", side=Side.RIGHT, since="Deal")),
        "legs": (a_leg("Alby", "Beck", since="Deal"),),
        "unplaced": (an_unplaced("The camp", since="Deal"),),
    }


STORIES = {
    "no events": a_story(),
    "one event": a_story(an_event("Deal")),
    "one long event": a_story(an_event("Deal", when="1914/1918")),
    "all on one day": a_story(*(an_event(f"Event {n}") for n in range(12))),
    "before our era": a_story(an_event("Deal", when="-0043-03-15"), an_event("Now", when="2020-03-15")),
    "a millennium beside a day": a_story(an_event("Deal", when="1000/1999"), an_event("Day", when="1500-01-01")),
    "all of time": a_story(an_event("Deal", when="Y-999999999999"), an_event("End", when="Y999999999999")),
    "open and unknown ends": a_story(
        *(
            an_event(when, when=when)
            for when in ("../2020", "2020/..", "/2020", "2020/", "[..2020]", "{2019,2021}", "2020~/2021?", "156X-12-25")
        )
    ),
    "a road and no strips": a_story(an_event("Deal"), road=a_road()),
    "a north-south road": a_story(an_event("Deal"), **a_ground((50, 10), (51, 10))),
    "a short road": a_story(an_event("Deal"), **a_ground((50, 10), (50, 10.0001))),
    "a road through half the world": a_story(an_event("Deal"), **a_ground((50, 10), (60, 90), (10, 120))),
    "a road across the date line": a_story(an_event("Deal"), **a_ground((-17, 179.5), (-17, -179.5))),
    "one place": a_story(an_event("Deal"), road=a_road(), places=(a_place("Alby", 50, 10.5),)),
    "three sides": a_story(
        an_event("Deal", *(a_claim(f"{side} won", said_by=side, side=side, topic="war") for side in "ABC"))
    ),
    "everything very long": a_story(
        an_event(
            LONG,
            a_claim(LONG, said_by=LONG, side=LONG, through=(LONG,), topic="t", note=LONG, standing=LONG,
                    figure=Figure(unit=LONG, best=3)),
            a_claim(GOES_ON, said_by=GOES_ON, side="B", topic="t", verb=GOES_ON),
            lane=LONG, words=LONG, note=LONG, inferred=("year",),
        ),
        title=LONG, road=a_road(name=LONG), places=(a_place(LONG, 50, 10.5), a_place(GOES_ON, 51, 10.5)),
    ),
    "quotes that are not found": a_story(
        an_event("Deal", a_claim(found=QuoteState.MISSING), a_claim("so", found=QuoteState.DIFFERS))
    ),
    "many lanes": a_story(*(an_event(f"Event {n}", lane=f"Lane {n}") for n in range(60))),
    "many things without a position": a_story(
        an_event("Deal"), unplaced=tuple(an_unplaced(f"Thing {n}", since="Deal") for n in range(60))
    ),
    "a right-to-left script": a_story(an_event("اتفاق", a_claim("قالت الوزارة", said_by="الوزارة"), lane="دبلوماسية")),
}  # fmt: skip
ANY_SIZE = ((200, 150), (640, 360), (1280, 720), (794, 1123), (7680, 4320))


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
@PARTS
def test_any_story_makes_a_picture_of_any_size(part: Part, story: Story) -> None:
    chosen = story.events[0].id if story.events else ""
    for size in ANY_SIZE:
        for event in {"", chosen}:
            for layout in Layout:
                sheet = picture(story, event, part, size=size, layout=layout)
                assert strays(sheet) == []
                assert "Source:" in sheet.words or says(sheet, "Source: ")


@pytest.mark.parametrize("story", [story for name, story in STORIES.items() if name != "everything very long"],
                         ids=[name for name in STORIES if name != "everything very long"])  # fmt: skip
def test_no_two_words_of_any_page_stand_on_each_other(story: Story) -> None:
    chosen = story.events[0].id if story.events else ""
    for folded in (True, False):
        for layout in Layout:
            assert collisions(picture(story, chosen, folded=folded, layout=layout)) == []


@PARTS
@settings(max_examples=15, deadline=None)
@given(size=st.tuples(st.floats(100, 8000), st.floats(100, 4500)), event=st.sampled_from(["", *EVENTS]))
def test_the_story_that_ships_makes_a_picture_of_any_size(part: Part, size: tuple[float, float], event: str) -> None:
    assert strays(picture(M4, event, part, size=size)) == []


# How large its type is


def largest_quote(sheet: Scene) -> int:
    return max(text.font.size_px for text in texts(sheet) if text.font.serif)


def test_quotes_are_as_large_as_there_is_room_for() -> None:
    assert largest_quote(picture(M4, "aerial-attack", size=(1440, 810))) == 24
    assert largest_quote(picture(M4, "first-patrol", size=(1440, 810))) > 16


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_both_quotes_of_a_dispute_are_equally_large(size: tuple[int, int]) -> None:
    sheet = picture(M4, "first-patrol", size=size)
    assert {OfClaim("patrol-conducted"), OfClaim("patrol-cut-short")} <= {mark.subject for mark in sheet.marks}
    assert len({text.font.size_px for text in texts(sheet) if text.font.serif}) == 1


def test_a_page_of_what_sides_agree_on_tells_it() -> None:
    state = agreed_chosen(a_view(M4, "first-patrol").state, M4)
    sheet = layout_picture(look(M4, state), Part.PAGE, 1440, 810, PENCIL)
    assert says(sheet, "Turkish and Russian troops went on their first mission.")
    assert says(sheet, "Shown full: what several sides say.")


def test_a_chosen_claim_is_on_its_page() -> None:
    for claim in M4.event["first-patrol"].claims:
        sheet = layout_picture(a_view(M4, claim=claim.id), Part.PAGE, 1440, 810, PENCIL)
        assert OfClaim(claim.id) in {mark.subject for mark in sheet.marks}


def test_a_picture_of_the_source_of_a_whole_story_tells_its_title_and_asks_nothing_of_who_sees_it() -> None:
    sheet = picture(M4, part=Part.SOURCE)
    assert says(sheet, "The M4 corridor, Idlib")
    assert says(sheet, "First joint patrol on the M4")
    assert not says(sheet, "Choose an event")


def test_a_picture_of_a_source_is_one_sheet_down_to_its_credits() -> None:
    for event in ("", "sochi-agreement"):
        sheet = picture(M4, event, Part.SOURCE)
        grounds = [mark for mark in sheet.marks if isinstance(mark, Rect) and mark.fill == PENCIL.theme.page]
        assert max(ground.y + ground.height for ground in grounds) == sheet.height - foot_height(
            foot_lines(a_view(M4, event), sheet.width, PENCIL, ground=False)
        )
