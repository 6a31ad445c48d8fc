import re

import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event, the_m4_story
from sheet import collisions, marks_of, says, texts

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
    shown = {mark.subject for mark in sheet.marks if isinstance(mark.subject, OfClaim)}
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


def test_each_side_is_named_above_its_column_in_its_colour() -> None:
    sheet = column(M4, "first-patrol")
    for number, (side, claim) in enumerate((("Turkey", "patrol-conducted"), ("Russia", "patrol-cut-short"))):
        [name] = [text for text in texts(sheet) if text.text == side and text.color == PENCIL.theme.side(number)]
        assert card(sheet, claim).x <= name.x
        assert name.y < card(sheet, claim).y


@pytest.mark.parametrize("width", [200, 300, 420])
def test_in_a_narrow_column_each_claim_of_a_dispute_has_its_side_above_it(width: float) -> None:
    sheet = column(M4, "first-patrol", width=width)
    colors = {PENCIL.theme.side(number) for number in (0, 1)}
    names = sorted((text.y, text.text) for text in texts(sheet) if text.color in colors)
    assert [name for _, name in names] == ["Turkey", "Russia", "Turkey", "Russia", "Russia"]
    disputed = [
        "patrol-conducted",
        "patrol-cut-short",
        "patrol-land-and-air",
        "human-shields",
        "patrol-cut-short-heading",
    ]
    tops = [card(sheet, claim).y for claim in disputed]
    heights = [height for (y, _), top in zip(names, tops, strict=True) for height in (y, top)]
    assert heights == sorted(heights)


def test_a_long_name_of_a_side_takes_one_line_so_that_cards_begin_at_one_height() -> None:
    claims = [a_claim(f"{side} won", said_by="A", side=side, topic="war") for side in ("North", "South " * 30)]
    sheet = column(a_story(an_event("War", *claims)), "War")
    assert len({card(sheet, claim.id).y for claim in claims}) == 1
    assert says(sheet, "…")


def test_what_sides_agree_on_and_where_they_part_stands_below_their_first_words() -> None:
    sheet = column(M4, "first-patrol")
    [agreed] = [text for text in texts(sheet) if text.text == "="]
    [parted] = [text for text in texts(sheet) if text.text == "≠"]
    assert card(sheet, "patrol-conducted").y < agreed.y < parted.y < card(sheet, "patrol-land-and-air").y


def test_where_there_is_little_room_the_claims_come_before_what_is_said_about_them() -> None:
    whole = column(M4, "first-patrol")
    sheet = column(M4, "first-patrol", bottom=card(whole, "patrol-land-and-air").y - 14)
    assert card(sheet, "patrol-cut-short") == card(whole, "patrol-cut-short")
    assert "≠" not in sheet.words


@pytest.mark.parametrize("claim", ["headline", "patrol-leg", "patrol-under-control"])
def test_a_chosen_claim_comes_first_where_not_all_have_room(claim: str) -> None:
    assert set_first(claim)[0] == claim


@pytest.mark.parametrize("claim", ["patrol-land-and-air", "human-shields", "patrol-cut-short-heading"])
def test_a_chosen_claim_of_a_dispute_comes_first_with_one_of_the_other_side(claim: str) -> None:
    both = set_first(claim)[:2]
    assert claim in both
    assert {M4.side_of(M4.claim[each]) for each in both} == {"Turkey", "Russia"}


def set_first(claim: str) -> list[str]:
    """The claims that have room in a low column when one is chosen, in the order in which they are set."""
    flow = Flow(PENCIL, 20, 10, 560)
    set_claims(flow, a_view(M4, claim=claim), M4.event["first-patrol"], 300)
    return [mark.subject.claim for mark in flow.marks if isinstance(mark.subject, OfClaim)]


def test_type_can_be_larger_and_still_fits_its_column() -> None:
    for larger in (1.0, 1.25, 1.5):
        flow = Flow(PENCIL, 20, 10, 560, larger)
        set_claims(flow, a_view(M4, "first-patrol"), M4.event["first-patrol"])
        sheet = Scene(width=600, height=flow.y, background="#ffffff", marks=tuple(flow.marks))
        assert all(text.x >= 20 and text.x + text.width <= 581 for text in texts(sheet))
        assert collisions(sheet) == []
        assert {text.font.size_px for text in texts(sheet) if text.font.serif} == {round(16 * larger)}


def test_more_sides_than_have_room_beside_each_other_go_beneath_in_columns_of_one_width() -> None:
    sides = [f"Side {n}" for n in range(5)]
    claims = [a_claim(f"{side} won", said_by=side, side=side, topic="war") for side in sides]
    sheet = column(a_story(an_event("War", *claims)), "War", width=560)
    cards = [card(sheet, claim.id) for claim in claims]
    assert len({each.width for each in cards}) == 1
    assert [each.x for each in cards] == [cards[0].x, cards[1].x] * 2 + [cards[0].x]
    assert cards[0].y == cards[1].y < cards[2].y == cards[3].y < cards[4].y
    assert all(says(sheet, side) for side in sides)
