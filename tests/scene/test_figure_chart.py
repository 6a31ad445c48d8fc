"""One chart of a number that several claims state."""

from a_story import a_claim, a_pencil, a_story, a_view, an_event
from hypothesis import given
from hypothesis import strategies as st
from sheet import collisions, marks_of, strays, the_text

from viewer.scene.figure_chart import Chart, set_chart
from viewer.scene.figure_rows import figure_rows
from viewer.scene.flow import Flow
from viewer.scene.hit import hit
from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.story.figures import series_of
from viewer.story.sources import Claim, Figure

PENCIL = a_pencil()
WIDE, NARROW = 760.0, 330.0
NAMES = st.text("abc <>&م\u202e ", min_size=1, max_size=60).filter(str.strip)
FIGURES = st.builds(
    lambda numbers, words: Figure(unit="trucks", low=numbers[0], best=numbers[1], high=numbers[2], words=words),
    st.lists(st.floats(-1e15, 1e15) | st.integers(0, 50), min_size=3, max_size=3).map(sorted),
    st.text("more than 2,000", max_size=80),
)


def counts(quote: str, said_by: str = "Ministry", side: str = "", made: str = "", **numbers: float) -> Claim:
    return a_claim(quote, said_by=said_by, side=side, made=made, figure=Figure(unit="trucks", **numbers))


def chart(*claims: Claim, width: float = WIDE, claim: str = "", account: str = "") -> tuple[Chart, Scene]:
    story = a_story(an_event("Convoy", *claims))
    flow = Flow(PENCIL, 20, 10, width)
    [found] = series_of(story, story.events[0])
    set_to = set_chart(flow, figure_rows(found, a_view(story, "Convoy", claim=claim, account=account)))
    return set_to, Scene(width=width + 40, height=flow.y + 20, background="#ffffff", marks=tuple(flow.marks))


def test_rows_stand_one_beneath_the_other_in_order_of_time() -> None:
    found, scene = chart(counts("a", "Late", made="2020-04-01", best=3), counts("b", "Early", best=2))
    assert [spot.row.voice for spot in found.spots] == ["Early", "Late"]
    assert the_text(scene, "Early").y < the_text(scene, "Late").y
    assert found.spots[1].y - found.spots[0].y >= 24, "a target is at least 24 px high"


def test_in_a_wide_panel_a_voice_stands_to_the_left_of_its_number_and_in_a_narrow_one_above() -> None:
    claims = counts("a", "The Ministry of Defence", best=3), counts("b", "Mayor", best=2)
    found, scene = chart(*claims)
    voice = the_text(scene, "The Ministry of Defence")
    assert voice.x + voice.width < found.scale.x0
    assert abs(voice.y - found.spots[0].y) < 6
    found, scene = chart(*claims, width=NARROW)
    assert found.scale.x0 == the_text(scene, "Mayor").x - 16
    assert the_text(scene, "Mayor").y < found.spots[1].y - 8


def test_a_date_that_has_no_room_beside_its_voice_stands_beneath_it() -> None:
    long = counts("a", "The Ministry of Defence of the North", made="2020-03-09", best=3)
    found, scene = chart(long, counts("b", "Mayor", best=2), width=NARROW)
    voice, date = the_text(scene, "The Ministry of Defence of the North"), the_text(scene, "said on 9 March 2020")
    assert voice.x == date.x
    assert voice.y + 11 < date.y < found.spots[1].y - 8


def test_the_words_of_the_source_stand_to_the_right_of_what_is_drawn() -> None:
    story = a_claim("b", figure=Figure(unit="trucks", low=20, words="more than 20"))
    found, scene = chart(counts("a", best=3), story)
    assert the_text(scene, "“more than 20”").x > found.scale.to_x(20) + 20, "an arrow has room"


def test_a_row_is_a_door_to_its_claim_from_end_to_end() -> None:
    found, scene = chart(counts("a", best=3), counts("b", best=2))
    for spot in found.spots:
        for x in (22, 400, scene.width - 22):
            assert hit(scene, x, spot.y) == OfClaim(spot.row.value.claim)


def test_only_the_row_of_the_chosen_claim_has_a_colour_behind_it() -> None:
    _, scene = chart(counts("a", best=3), counts("b", best=2), claim="b")
    fills = {claim: [mark.fill for mark in marks_of(scene, OfClaim(claim)) if isinstance(mark, Rect)] for claim in "ab"}
    assert fills == {"a": [None], "b": [PENCIL.theme.quote]}


def test_words_of_another_account_are_faded() -> None:
    _, scene = chart(counts("a", "Mayor", side="N", best=3), counts("b", "King", side="S", best=2), account="N")
    assert the_text(scene, "Mayor").color == PENCIL.theme.ink
    assert the_text(scene, "King").color == PENCIL.theme.soft


def test_markup_in_a_name_is_read_as_it_is_written() -> None:
    _, scene = chart(counts("a", "<b>Mayor</b>", best=3), counts("b", best=2))
    assert "<b>Mayor</b>" in scene.words


def test_no_number_stands_on_a_chart_that_no_claim_states() -> None:
    found, scene = chart(counts("a", best=30), counts("b", low=10, high=20))
    beside = set(scene.words) - {"Ministry"}
    assert beside == {"30", "10–20"}
    assert {spot.row.value.claim for spot in found.spots} == {"a", "b"}


@given(st.lists(st.tuples(NAMES, FIGURES), min_size=2, max_size=5), st.sampled_from([NARROW, WIDE, 60.0]))
def test_whatever_is_stated_nothing_strays_and_no_words_cover_each_other(
    stated: list[tuple[str, Figure]], width: float
) -> None:
    claims = [a_claim(f"c{n}", said_by=name, figure=figure) for n, (name, figure) in enumerate(stated)]
    found, scene = chart(*claims, width=width)
    assert strays(scene) == []
    if width > 60:
        assert collisions(scene) == []
    for spot in found.spots:
        assert found.scale.x0 <= found.scale.to_x(spot.row.value.figure.best or 0) <= found.scale.x1
