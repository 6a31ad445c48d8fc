import re

import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event, the_m4_story
from sheet import marks_of, says, texts

from viewer.scene.claims_column import set_claims
from viewer.scene.flow import Flow
from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.story.story import Story

PENCIL = a_pencil()
M4 = the_m4_story()


def column(story: Story, event: str, *, width: float = 560, bottom: float = float("inf")) -> Scene:
    flow = Flow(PENCIL, 20, 10, width)
    set_claims(flow, a_view(story, event), story.event[event], bottom)
    return Scene(width=width + 40, height=flow.y, background="#ffffff", marks=tuple(flow.marks))


def card(sheet: Scene, claim: str) -> Rect:
    [found] = [mark for mark in marks_of(sheet, OfClaim(claim)) if isinstance(mark, Rect)]
    return found


def test_the_sides_of_a_dispute_stand_beside_each_other_equally_large() -> None:
    sheet = column(M4, "first-patrol")
    ours, theirs = card(sheet, "patrol-conducted"), card(sheet, "patrol-cut-short")
    assert ours.width == theirs.width
    assert ours.y == theirs.y
    assert ours.x + ours.width < theirs.x
    assert theirs.x + theirs.width <= 20 + 560


def test_every_side_has_its_own_column() -> None:
    sheet = column(M4, "first-patrol")
    columns = {claim: card(sheet, claim).x for claim in ("patrol-conducted", "patrol-land-and-air", "patrol-cut-short")}
    assert columns["patrol-conducted"] == columns["patrol-land-and-air"] < columns["patrol-cut-short"]


def test_the_matter_and_the_number_of_accounts_stand_above_a_dispute_once() -> None:
    assert " ".join(column(M4, "first-patrol").words).count("How the first patrol went: 2 accounts") == 1


def test_in_a_narrow_column_the_sides_go_one_beneath_the_other_equally_wide() -> None:
    sheet = column(M4, "first-patrol", width=300)
    ours, theirs = card(sheet, "patrol-conducted"), card(sheet, "patrol-cut-short")
    assert (ours.x, ours.width) == (theirs.x, theirs.width)
    assert ours.y + ours.height <= theirs.y


def test_disputes_come_first_and_then_everything_else() -> None:
    sheet = column(M4, "first-patrol")
    disputed = [card(sheet, claim).y for claim in ("patrol-conducted", "human-shields", "patrol-cut-short-heading")]
    others = [card(sheet, claim).y for claim in ("shorter-route", "patrol-leg", "headline")]
    assert max(disputed) < min(others)


@pytest.mark.parametrize("event", [event.id for event in M4.events])
@pytest.mark.parametrize("width", [200, 300, 560])
def test_every_claim_has_its_card_and_no_card_covers_another(event: str, width: float) -> None:
    sheet = column(M4, event, width=width)
    cards = [card(sheet, claim.id) for claim in M4.event[event].claims]
    assert not any(
        a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height
        for n, a in enumerate(cards)
        for b in cards[n + 1 :]
    )


@pytest.mark.parametrize("bottom", [60, 200, 333, 480, 700])
def test_claims_without_room_are_counted(bottom: float) -> None:
    sheet = column(M4, "first-patrol", bottom=bottom)
    shown = {mark.subject for mark in sheet.marks if mark.subject}
    more = re.search(r"and (\d+) more claims? in the story", " ".join(sheet.words))
    assert more is not None
    assert len(shown) + int(more[1]) == 11
    assert all(text.y <= max(bottom, 40) for text in texts(sheet))


def test_one_claim_without_room_is_counted_in_the_singular() -> None:
    story = a_story(an_event("Deal", a_claim("a"), a_claim("b")))
    assert says(column(story, "Deal", bottom=100), "and 1 more claim in the story")


def test_three_sides_have_three_columns() -> None:
    claims = [a_claim(f"{side} won", said_by=side, side=side, topic="war") for side in ("North", "South", "East")]
    sheet = column(a_story(an_event("War", *claims)), "War", width=800)
    cards = [card(sheet, claim.id) for claim in claims]
    assert len({each.y for each in cards}) == len({each.width for each in cards}) == 1
    assert len({each.x for each in cards}) == 3
