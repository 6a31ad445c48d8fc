import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event
from msgspec.structs import replace
from sheet import says, texts

from viewer.scene.claim_card import claim_card
from viewer.scene.flow import Flow
from viewer.scene.hit import hit
from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.story.sources import Claim, Figure, QuoteState, SourceId

PENCIL = a_pencil()


def card(claim: Claim, *, chosen: bool = False, account: str = "", width: float = 400) -> Scene:
    story = a_story(an_event("Deal", claim))
    visible = a_view(story, "Deal", claim=claim.id if chosen else "", account=account)
    flow = Flow(PENCIL, 20, 10, width)
    claim_card(flow, visible, visible.seen_claim(story.claim[claim.id]))
    return Scene(width=width + 40, height=flow.y, background="#ffffff", marks=tuple(flow.marks))


def test_a_card_says_who_says_so_through_whom_and_quotes_the_exact_words() -> None:
    said = a_claim("it was signed", said_by="The mayor", through=("a statement", "an agency"), verb="announced")
    assert says(card(said), "The mayor ← a statement ← an agency ← A report · announced “it was signed”")


def test_the_chain_ends_with_the_kind_of_the_only_document_or_with_its_title() -> None:
    story = a_story(an_event("Deal", a_claim("yes", said_by="The mayor", verb="")))
    [source] = story.sources
    other = replace(source, id=SourceId("other"), title="A broadcast that nobody heard in all the years")
    for sources, words in (
        ((source,), "The mayor ← A report “yes”"),
        ((replace(source, kind="news report"),), "The mayor ← news report “yes”"),
        ((replace(source, kind="news report"), other), "The mayor ← A report “yes”"),
        ((replace(other, id=source.id),), "The mayor ← A broadcast that nobody heard in all th… “yes”"),
        ((replace(source, title="The mayor"),), "The mayor “yes”"),
    ):
        told = replace(story, sources=sources)
        visible, flow = a_view(told, "Deal"), Flow(PENCIL, 20, 10, 600)
        claim_card(flow, visible, visible.seen_claim(told.claim["yes"]))
        assert says(Scene(width=640, height=flow.y, background="#ffffff", marks=tuple(flow.marks)), words)


def test_names_from_the_right_are_units_in_a_chain_from_the_left() -> None:
    sheet = card(a_claim(said_by="وزارة الدفاع", through=("RIA", "وكالة الأناضول للأنباء"), verb="قالت"), width=600)
    chain = ("وزارة الدفاع", "RIA", "وكالة الأناضول للأنباء", "قالت")
    spots = [next(text.x for text in texts(sheet) if text.text == name) for name in chain]
    assert spots == sorted(spots)


def test_nothing_hides_in_a_name_a_quote_or_a_note() -> None:
    sheet = card(a_claim("to \u202ewithdraw", said_by="The\u200b mayor", note="a\u00adb", standing="claimed\u2060"))
    for words in ("The[U+200B] mayor", "“to [U+202E]withdraw”", "a[U+00AD]b", "claimed[U+2060]"):
        assert says(sheet, words)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (a_claim(standing="reportedly"), "reportedly"),
        (a_claim(figure=Figure(unit="troops", low=2000, words="more than 2,000")), "more than 2,000 troops"),
        (a_claim(made="2020-03-15", made_inferred=("year",)), "said on 15 March 2020 (year inferred)"),
        (a_claim(note="Where it was is not told."), "Where it was is not told."),
        (a_claim(found=QuoteState.DIFFERS), "differs from the source"),
        (a_claim(found=QuoteState.MISSING), "not found in the source"),
    ],
)
def test_a_card_says_all_that_holds_a_claim_back(claim: Claim, words: str) -> None:
    assert says(card(claim), words)


def test_a_quote_that_stands_exactly_needs_no_word_about_it() -> None:
    assert not says(card(a_claim()), "source")


def test_a_word_of_reserve_is_not_said_twice_where_it_is_the_verb() -> None:
    assert " ".join(card(a_claim(verb="reportedly", standing="reportedly")).words).count("reportedly") == 1


def test_the_bar_beside_a_claim_has_the_colour_of_its_side() -> None:
    def bar(side: str) -> object:
        [found] = [mark for mark in card(a_claim(side=side)).marks if isinstance(mark, Rect) and mark.width == 3]
        return found.fill

    assert bar("North") == PENCIL.theme.side(0)
    assert bar("") == PENCIL.theme.rule


def test_the_quote_of_the_chosen_claim_is_marked() -> None:
    def grounds(chosen: bool) -> list[Rect]:
        marks = card(a_claim(), chosen=chosen).marks
        return [mark for mark in marks if isinstance(mark, Rect) and mark.fill == PENCIL.theme.quote]

    assert len(grounds(True)) == 1
    assert grounds(False) == []


def test_a_claim_of_another_account_is_fainter_and_still_there() -> None:
    claim = a_claim("it was signed", said_by="The mayor", side="North")
    story = a_story(an_event("Deal", claim, a_claim("it was not", said_by="The guard", side="South")))
    for account, opaque in (("North", True), ("South", False)):
        visible, flow = a_view(story, account=account), Flow(PENCIL, 20, 10, 400)
        claim_card(flow, visible, visible.seen_claim(story.claim["it was signed"]))
        sheet = Scene(width=440, height=flow.y, background="#ffffff", marks=tuple(flow.marks))
        assert says(sheet, "“it was signed”")
        assert all(text.opacity == 1 for text in texts(sheet))
        assert ({text.color for text in texts(sheet)} == {PENCIL.theme.soft}) != opaque


def test_the_whole_card_is_a_door_to_its_claim() -> None:
    sheet = card(a_claim("it was signed", note="A note."))
    for y in (12, sheet.height / 2, sheet.height - 2):
        assert hit(sheet, 200, y) == OfClaim("it was signed")
