"""Which passages of a document claims rest on, and how they are underlined."""

from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace

from viewer.scene.quoted_passages import quoted_passages
from viewer.scene.theme import load_theme
from viewer.scene.underlines import Stroke, Underlined
from viewer.story.sources import Passage
from viewer.view.visible import Visible, look

LIGHT = load_theme("light")
STORY = the_m4_story()


def passages(visible: Visible) -> list[Underlined]:
    return list(quoted_passages(visible, STORY.sources[0], LIGHT))


def test_every_passage_of_every_claim_is_underlined_the_marked_ones_first() -> None:
    found = passages(a_view(STORY, "deal"))
    assert {each.passage for each in found} == {passage for claim in STORY.claims for passage in claim.quote.passages}
    marked = [each.claim for each in found if each.marked]
    assert set(marked) == {claim.id for claim in STORY.leading_claims(STORY.event["deal"])}
    assert all(each.marked for each in found[: len(marked)])


def test_those_of_the_chosen_event_stand_out_and_none_where_none_is_chosen() -> None:
    chosen = {each.claim for each in passages(a_view(STORY, "deal")) if each.chosen}
    assert chosen == {claim.id for claim in STORY.event["deal"].claims}
    assert not any(each.chosen or each.marked for each in passages(a_view(STORY)))


def test_sides_are_told_apart_by_colour_and_by_stroke() -> None:
    looks = {STORY.side_of(STORY.claim[each.claim]): (each.color, each.stroke) for each in passages(a_view(STORY))}
    assert len(set(looks.values())) == len({stroke for _, stroke in looks.values()}) == len(looks)
    assert looks[""][1] is Stroke.PLAIN


def test_each_tells_its_event_by_number_and_who_says_so() -> None:
    each = next(each for each in passages(a_view(STORY)) if each.claim == "patrol-conducted")
    assert each.label == str(STORY.rank["first-patrol"] + 1)
    assert each.told == "Turkish Defense Ministry · said\nFirst joint patrol on the M4"


def test_claims_that_the_chosen_account_does_not_make_are_faint() -> None:
    view = a_view(STORY, "first-patrol")
    account = look(STORY, replace(view.state, account="Russia"))
    for each in passages(account):
        faint = account.faded(STORY.claim[each.claim])
        assert (each.color == LIGHT.edge) == faint
        assert not (faint and each.chosen)
        assert each.faded == faint


def test_claims_of_another_document_are_not_in_this_one() -> None:
    other = replace(STORY.sources[0], id="other")
    assert list(quoted_passages(a_view(STORY), other, LIGHT)) == []


def test_a_mark_stands_where_the_first_letter_of_the_words_does() -> None:
    text = "A title\n\n  They left."
    claim = a_claim("They left.")
    quote = replace(claim.quote, passages=(Passage(7, len(text)),))
    story = a_story(an_event("Left", claim))
    event = replace(story.events[0], claims=(replace(claim, quote=quote),))
    story = replace(story, events=(event,), sources=(replace(story.sources[0], text=text),))
    [each] = quoted_passages(a_view(story), story.sources[0], LIGHT)
    assert text[each.begins :] == "They left."
