"""On what several sides agree and where they part."""

from a_story import a_claim, a_pencil, a_story, a_view, an_event
from msgspec.structs import replace
from sheet import says, the_text

from viewer.scene.comparison import Compared, Point, compared_sides, set_compared
from viewer.scene.flow import Flow
from viewer.scene.hit import hit
from viewer.scene.marks import OfReading, Scene
from viewer.story.sources import ClaimId, Comparison, QuoteState, TopicId
from viewer.story.story import Story
from viewer.view.moves import agreed_chosen
from viewer.view.state import ViewState
from viewer.view.visible import Visible, look

PENCIL = a_pencil()
TOPIC = TopicId("patrol")


def a_dispute(*points: Comparison, parted: tuple[Comparison, ...] = (), found: QuoteState = QuoteState.EXACT) -> Story:
    claims = (
        a_claim("the first patrol was done", said_by="Ministry", side="North", topic="patrol", id="done"),
        a_claim("the first patrol was cut", said_by="Agency", side="South", topic="patrol", id="cut", found=found),
    )
    elsewhere = an_event(
        "Later", a_claim("it was long ago", said_by="Ministry", side="North", topic="patrol", id="old")
    )
    story = a_story(an_event("Patrol", *claims), elsewhere)
    return replace(story, topics=(replace(story.topics[0], agreed=points, parted=parted),))


def point(text: str, *claims: str) -> Comparison:
    return Comparison(text, tuple(ClaimId(claim) for claim in claims))


def told(visible: Visible) -> Compared:
    event = visible.story.event["Patrol"]
    return compared_sides(visible, event, TOPIC, visible.story.disputes(event)[TOPIC])


def sheet(visible: Visible, width: float = 400) -> Scene:
    flow = Flow(PENCIL, 20, 10, width)
    set_compared(flow, told(visible))
    return Scene(width=width + 40, height=flow.y, background="#ffffff", marks=tuple(flow.marks))


def test_the_points_of_the_author_are_told_as_the_author_s_with_their_speakers() -> None:
    story = a_dispute(point("There was one.", "done", "cut"), parted=(point("How it ended.", "cut", "done"),))
    found = sheet(a_view(story, "Patrol"))
    assert says(found, "As the story reads them: = There was one. Ministry · Agency ≠ How it ended. Agency · Ministry")
    assert not says(found, "“")


def test_a_point_leads_to_its_first_claim() -> None:
    found = sheet(a_view(a_dispute(point("There was one.", "done", "cut"), parted=(point("How.", "cut", "done"),)), ""))
    for words, claim in (("There was one.", "done"), ("How.", "cut")):
        assert hit(found, 200, the_text(found, words).y) == OfReading(ClaimId(claim))


def test_the_sign_of_a_point_stands_on_the_side_where_its_words_begin() -> None:
    for words, before in (("There was one.", True), ("كانت هناك دورية.", False)):
        found = sheet(a_view(a_dispute(point(words, "done", "cut")), "Patrol"))
        assert (the_text(found, "=").x < the_text(found, words).x) == before
        assert the_text(found, "=").y == the_text(found, words).y


def test_points_about_other_events_are_told_there() -> None:
    story = a_dispute(point("There was one.", "done", "cut"), point("It was long ago.", "old"))
    assert [each.words for each in told(a_view(story, "Patrol")).points] == ["There was one."]


def test_where_the_author_compares_nothing_the_words_that_both_sides_use_are_told() -> None:
    assert says(sheet(a_view(a_dispute(), "Patrol")), "same words: “the first patrol was”")
    assert told(a_view(a_dispute(point("One.", "done", "cut")), "Patrol")).shared == ()


def test_words_that_are_not_the_source_s_are_no_words_that_are_used() -> None:
    assert told(a_view(a_dispute(found=QuoteState.DIFFERS), "Patrol")) == Compared()


def test_where_nothing_is_compared_nothing_is_set() -> None:
    flow = Flow(PENCIL, 20, 10, 400)
    set_compared(flow, Compared())
    assert (flow.y, flow.marks) == (10, [])


def test_only_what_several_sides_say_is_full_where_that_is_asked_for() -> None:
    story = a_dispute(point("There was one.", "done", "cut"), parted=(point("How it ended.", "cut", "done"),))
    visible = look(story, agreed_chosen(ViewState(), story))
    assert [each.faded for each in told(visible).points] == [False, True]
    assert [each.faded for each in told(a_view(story, "Patrol", account="North")).points] == [False, False]


def test_a_point_that_rests_on_another_account_alone_fades() -> None:
    story = a_dispute(parted=(point("How it ended.", "cut"),))
    [only] = told(a_view(story, "Patrol", account="North")).points
    assert only == Point(sign="≠", words="How it ended.", speakers=("Agency",), claim=ClaimId("cut"), faded=True)
