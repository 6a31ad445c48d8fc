from a_story import a_claim, a_story, a_view, an_event, the_m4_story

from viewer.scene.marks import OfClaim, OfEvent, OfPlace
from viewer.scene.telling import attributed, quoted, spoken, told_of

M4 = the_m4_story()


def test_a_claim_is_attributed_to_its_speaker_through_everyone_who_passed_it_on() -> None:
    claim = M4.claim["patrol-land-and-air"]
    assert attributed(M4, claim) == "Turkish Defense Ministry ← written statement ← Anadolu Agency · informed"


def test_what_a_source_states_itself_has_no_verb() -> None:
    story = a_story(an_event("Deal", a_claim("it was signed", verb="")))
    assert quoted(story, story.claim["it was signed"]) == "The report: “it was signed”"


def test_a_screen_reader_hears_the_event_its_date_and_every_quote() -> None:
    said = spoken(a_view(M4, "first-patrol"))
    assert said.startswith("First joint patrol on the M4, 15 March 2020 (year and day inferred)")
    assert all(claim.quote.text in said for claim in M4.event["first-patrol"].claims)
    assert spoken(a_view(M4)) == "The M4 corridor, Idlib. No event is chosen."


def test_a_tooltip_tells_what_a_mark_stands_for_and_on_whose_word() -> None:
    visible = a_view(M4)
    assert told_of(visible, OfEvent("clashes")).endswith("(year inferred)\nstart not known\n1 claim")
    assert told_of(visible, OfEvent("first-patrol")).endswith("11 claims")
    assert told_of(visible, OfClaim("north-turkish")) == (
        "Turkish officials · announced: “Turkish troops will control the northern strip”"
    )
    assert (
        told_of(visible, OfPlace("ariha"))
        == "Ariha\nkm 90.9 of the schematic M4\nPosition: OCHA C4278 (reference data, not a claim)"
    )
