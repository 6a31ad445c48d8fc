"""The slides of a deck: which there are, what stands on them, and that all of it has room."""

from math import isfinite

import pytest
from a_story import a_claim, a_pencil, a_place, a_road, a_story, an_event, an_unplaced, the_m4_story
from msgspec.structs import replace
from sheet import collisions, says, strays, texts

from viewer.scene.marks import Scene
from viewer.scene.page import Part
from viewer.scene.slide import Aspect, Slide, Words
from viewer.scene.slide_scene import slide_scene
from viewer.scene.slides import deck_slide, deck_slides
from viewer.story.sources import ClaimId, Comparison, QuoteState, SourceId
from viewer.story.story import Story
from viewer.view.selection import OneEvent
from viewer.view.state import Layout, Period, ViewState

PENCIL = a_pencil()
M4 = the_m4_story()
LONG = "very long words that go on and on " * 60
GOES_ON = "Donaudampfschifffahrtsgesellschaft" * 30
ALL_SHAPES = pytest.mark.parametrize("aspect", Aspect, ids=lambda aspect: aspect.value)


def slides(story: Story = M4, state: ViewState | None = None, aspect: Aspect = Aspect.WIDE) -> tuple[Slide, ...]:
    return deck_slides(story, state or ViewState(), a_pencil(), aspect)


def the_slide(title: str, story: Story = M4, state: ViewState | None = None) -> Slide:
    [found] = [slide for slide in slides(story, state) if slide.title == title]
    return found


def scenes(story: Story, aspect: Aspect = Aspect.WIDE) -> list[Scene]:
    return [slide_scene(slide, story, a_pencil()) for slide in slides(story, aspect=aspect)]


def words_of(slide: Slide, name: str) -> str:
    [found] = [words for words in slide.words if words.name == name]
    return text(found)


def text(words: Words) -> str:
    return "\n".join(paragraph.text for paragraph in words.paragraphs)


def quotes(slide: Slide) -> list[Words]:
    return [words for words in slide.words if words.name.startswith("Quote ")]


# Which there are


def test_a_deck_begins_with_its_title_and_ends_with_its_sources() -> None:
    titles = [slide.title for slide in slides()]
    assert titles == [M4.title, *(event.title for event in M4.events), "How the first patrol went", "Sources"]


@ALL_SHAPES
def test_a_slide_by_itself_is_as_in_the_deck(aspect: Aspect) -> None:
    deck, state = slides(aspect=aspect), ViewState(selection=OneEvent(M4.events[0].id), account="Russia")
    assert deck_slide(M4, ViewState(), a_pencil(), aspect, None) == deck[0]
    for event, slide in zip(M4.events, slides(state=state, aspect=aspect)[1:], strict=False):
        assert deck_slide(M4, state, a_pencil(), aspect, event) == slide


def test_of_an_event_that_is_filtered_away_the_cover_stands_for_the_deck() -> None:
    state = ViewState(words="no event has these")
    assert deck_slide(M4, state, a_pencil(), Aspect.WIDE, M4.events[0]) == slides(state=state)[0]


def test_a_story_without_events_has_a_cover_and_its_sources() -> None:
    assert [slide.title for slide in slides(a_story(title="Nothing yet"))] == ["Nothing yet", "Sources"]


def test_slides_are_numbered_from_one() -> None:
    assert [words_of(slide, "Slide number") for slide in slides()] == [str(n) for n in range(1, 12)]


def test_events_that_the_filters_hide_have_no_slide_and_the_cover_says_so() -> None:
    found = slides(state=ViewState(words="patrol"))
    assert "Sochi agreement" not in [slide.title for slide in found]
    assert "of 8 events shown" in words_of(found[0], "Facts")


def test_a_slide_shows_all_time_and_all_ground_whatever_part_was_in_view() -> None:
    state = ViewState(period=Period(0.0, 1.0), selection=OneEvent(M4.events[0].id), at=M4.events[0].when.earliest)
    assert slides(state=state) == slides()


def test_the_layout_that_is_asked_for_holds_on_every_slide() -> None:
    states = [view.state for slide in slides(state=ViewState(layout=Layout.MAP)) for view in slide.views]
    assert {state.layout for state in states} == {Layout.MAP}


# An event


def test_an_event_has_its_title_date_quote_credit_corridor_and_timeline() -> None:
    slide = the_slide("Technical talks in Ankara")
    assert words_of(slide, "Date").startswith(
        "about 8 March 2020 – about 14 March 2020 (year, month and day inferred) · “in the last week”"
    )
    assert "“technical talks with the Russian counterparts in Ankara in the last week”" in words_of(slide, "Quote 1")
    assert words_of(slide, "Credit").startswith("Source: “Turkey, Russia launched first joint patrol in Idlib”")
    assert [view.part for view in slide.views] == [Part.CORRIDOR, Part.TIMELINE]
    assert all(view.alt for view in slide.views)


def test_of_several_claims_one_is_shown_and_all_are_counted_and_in_the_notes() -> None:
    slide = the_slide("Deal on a corridor and joint patrols")
    assert words_of(slide, "Date").endswith("1 of 8 claims")
    assert len(quotes(slide)) == 1
    assert all(any(claim.quote.text in note for note in slide.notes) for claim in M4.event["deal"].claims)


def test_both_sides_of_a_dispute_have_boxes_of_one_size_and_words_of_one_size() -> None:
    for title in ("First joint patrol on the M4", "How the first patrol went"):
        turkey, russia = quotes(the_slide(title))
        assert (turkey.room.width, turkey.room.height) == (russia.room.width, russia.room.height)
        assert [p.size_px for p in turkey.paragraphs[:3]] == [p.size_px for p in russia.paragraphs[:3]]


def test_a_long_quote_makes_the_other_side_no_smaller_a_box_and_no_larger_a_type() -> None:
    story = a_story(
        an_event(
            "War",
            a_claim(LONG, said_by="A", side="A", topic="war"),
            a_claim("B won", said_by="B", side="B", topic="war"),
        )
    )
    one, other = quotes(the_slide("War", story))
    assert one.room.height == other.room.height
    assert max(p.size_px for p in one.paragraphs) == max(p.size_px for p in other.paragraphs)


@pytest.mark.parametrize("count", [2, 3, 4, 5, 7, 12])
def test_every_side_has_as_much_room(count: int) -> None:
    story = a_story(
        an_event("War", *(a_claim(f"{n} won", said_by=f"{n}", side=f"{n}", topic="war") for n in range(count)))
    )
    for title in ("War", "war"):
        boxes = quotes(the_slide(title, story))
        assert len(boxes) == count
        assert len({(round(box.room.width, 6), round(box.room.height, 6)) for box in boxes}) == 1


def test_the_sides_of_a_matter_stand_side_by_side() -> None:
    turkey, russia = quotes(the_slide("How the first patrol went"))
    assert turkey.room.y == russia.room.y
    assert turkey.room.right < russia.room.x


def test_an_account_shown_full_speaks_first_and_leaves_the_other_pale() -> None:
    turkey, russia = quotes(the_slide("First joint patrol on the M4", state=ViewState(account="Russia")))
    assert PENCIL.theme.ink in {run.color for each in russia.paragraphs for run in each.runs}
    assert {run.color for each in turkey.paragraphs for run in each.runs} == {PENCIL.theme.soft}


def test_where_the_ground_is_empty_the_quote_has_the_whole_width() -> None:
    [slide] = [each for each in slides(a_story(an_event("Deal"))) if each.title == "Deal"]
    assert [view.part for view in slide.views] == [Part.TIMELINE]
    assert quotes(slide)[0].room.x < 100


def test_words_that_differ_from_the_source_stand_beside_the_source_s_own() -> None:
    story = a_story(an_event("Deal", a_claim("so it was", found=QuoteState.DIFFERS)))
    assert "differs from the source\n“so it was”\nIn the source:\n“so it was”" in words_of(
        the_slide("Deal", story), "Quote 1"
    )


def test_words_that_stand_in_no_source_bear_no_quotation_marks() -> None:
    story = a_story(an_event("Deal", a_claim("so it was", found=QuoteState.MISSING)))
    slide = the_slide("Deal", story)
    assert "not found in the source\nso it was" in words_of(slide, "Quote 1")
    assert "“so it was”" not in "\n".join(slide.notes)


# A matter


def test_what_sides_agree_on_and_where_they_part_is_told_as_the_author_reads_it() -> None:
    story = a_story(an_event("War", *(a_claim(f"{n} won", said_by=n, side=n, topic="war") for n in "AB")))
    compared = replace(
        story.topics[0],
        agreed=(Comparison("There was a war.", (ClaimId("A won"),)),),
        parted=(Comparison("Who won it.", (ClaimId("B won"),)),),
    )
    slide = the_slide("war", replace(story, topics=(compared,)))
    assert words_of(slide, "Agreed") == "Agreed, as the story’s author reads them\n– There was a war."
    assert words_of(slide, "Parted") == "Where they part, as the story’s author reads them\n– Who won it."


def test_sides_that_speak_of_one_matter_on_different_events_are_shown_against_each_other() -> None:
    story = a_story(
        an_event("First", a_claim("A won", said_by="A", side="A", topic="war")),
        an_event("Second", a_claim("B won", said_by="B", side="B", topic="war")),
    )
    assert [text(each).splitlines()[0] for each in quotes(the_slide("war", story))] == ["A", "B"]


def test_a_matter_of_one_side_has_no_slide() -> None:
    assert "Losses in the fighting" not in [slide.title for slide in slides()]


# The sources


def test_the_sources_are_told_with_all_that_is_known_of_them() -> None:
    slide = slides()[-1]
    told = words_of(slide, "Source 1")
    for words in (
        "Kind: news report",
        "Place: Ankara",
        M4.sources[0].sha256,
        "Not stated: publisher, author",
        "text verified",
    ):
        assert words in told


def test_many_sources_stand_four_on_a_slide_and_none_is_left_out() -> None:
    report = M4.sources[0]
    many = tuple(replace(report, id=SourceId(f"{number}"), title=f"Report {number}") for number in range(9))
    told = [slide for slide in slides(replace(M4, sources=(report, *many))) if slide.title == "Sources"]
    assert [len(slide.words) - 2 for slide in told] == [4, 4, 3]  # besides the title and the number
    text = "\n".join(words_of(slide, f"Source {n}") for slide in told for n in range(1, len(slide.words) - 1))
    assert all(f"Report {number}\n" in text for number in range(9))


def test_the_last_slide_tells_the_reference_data_what_is_inferred_and_the_program() -> None:
    told = words_of(slides()[-1], "Source 2")
    assert f"Positions: {M4.geography_credit}" in told
    assert "drawn schematically" in told
    assert "First joint patrol on the M4: year, day" in told
    assert "Made with: Claimline " in told


# Any story


STORIES = {
    "no events": a_story(),
    "everything very long": a_story(
        an_event(LONG, a_claim(LONG, said_by=LONG, side=LONG, through=(LONG,), topic=LONG, note=LONG, standing=LONG),
                 a_claim(GOES_ON, said_by=GOES_ON, side="B", topic=LONG, verb=GOES_ON),
                 lane=LONG, words=LONG, note=LONG),
        title=LONG, road=a_road(name=LONG), places=(a_place(LONG, 50, 10.5),),
    ),
    "a right-to-left script": a_story(an_event("اتفاق", a_claim("قالت الوزارة", said_by="الوزارة"), lane="دبلوماسية")),
    "many sides": a_story(
        an_event("War", *(a_claim(f"{n} won", said_by=f"{n}", side=f"{n}", topic="t") for n in range(20)))
    ),
    "many matters inferred": a_story(*(an_event(f"Event {n}", inferred=("year",)) for n in range(60))),
    "no date": a_story(an_event("Once", when="XXXX")),
    "nothing has a position": a_story(an_event("Deal"), unplaced=(an_unplaced("The camp", since="Deal"),)),
    "the story that ships": M4,
}  # fmt: skip


@ALL_SHAPES
@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_any_story_has_slides_whose_words_all_have_room(story: Story, aspect: Aspect) -> None:
    for slide, sheet in zip(slides(story, aspect=aspect), scenes(story, aspect), strict=True):
        assert strays(sheet) == []
        for words in slide.words:
            assert all(isfinite(edge) for edge in (words.room.x, words.room.y, words.room.right, words.room.bottom))
            assert words.room.right <= sheet.width
            assert words.room.bottom <= sheet.height


@ALL_SHAPES
@pytest.mark.parametrize(
    "story", [story for name, story in STORIES.items() if name != "everything very long"],
    ids=[name for name in STORIES if name != "everything very long"],
)  # fmt: skip
def test_no_two_words_of_a_slide_stand_on_each_other(story: Story, aspect: Aspect) -> None:
    for sheet in scenes(story, aspect):
        assert collisions(sheet) == []


def test_a_whole_slide_is_a_scene_with_all_of_its_words_and_pictures() -> None:
    slide = the_slide("First joint patrol on the M4")
    sheet = slide_scene(slide, M4, a_pencil())
    for words in ("First joint patrol on the M4", "Russian news agencies", "Diplomacy", "NO POSITION IN THE SOURCE"):
        assert says(sheet, words)
    assert all(mark.x >= 0 and mark.x + mark.width <= sheet.width for mark in texts(sheet))
