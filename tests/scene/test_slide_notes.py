"""What is told beside slides: every claim in full to the speaker, every picture in words."""

from a_story import a_claim, a_story, a_view, an_event, the_m4_story

from viewer.scene.slide_notes import claim_note, corridor_alt, event_notes, timeline_alt
from viewer.story.sources import Figure, QuoteState

M4 = the_m4_story()


def test_a_claim_is_told_with_its_chain_verb_side_words_state_source_and_place() -> None:
    told = claim_note(M4, M4.claim["patrol-land-and-air"])
    assert told.startswith(
        "Turkish Defense Ministry ← written statement ← Anadolu Agency · informed (Turkey): “the joint patrol was"
    )
    assert "[exact: news report, Ankara, paragraph " in told
    assert "; on: How the first patrol went]" in told


def test_the_place_is_the_paragraph_and_the_letters() -> None:
    story = a_story(an_event("Deal", a_claim("first words"), a_claim("then others")))
    assert "paragraph 2 (characters 12–23)" in claim_note(story, story.claim["then others"])


def test_what_a_claim_holds_back_states_and_leaves_open_is_told() -> None:
    claim = a_claim(
        "it was 34", standing="reportedly", figure=Figure(unit="trucks", best=34), made="2020-03-15",
        made_inferred=("year",), note="Said twice.",
    )  # fmt: skip
    story = a_story(an_event("Deal", claim))
    told = claim_note(story, story.claim["it was 34"])
    for words in ("reportedly", "said on 15 March 2020 (year inferred)", "34 trucks", "note: Said twice."):
        assert f"; {words}" in told


def test_words_that_stand_nowhere_are_told_as_such() -> None:
    story = a_story(an_event("Deal", a_claim("so it was", found=QuoteState.MISSING)))
    assert claim_note(story, story.claim["so it was"]).startswith(
        "The report · said: so it was [not found in the source: "
    )


def test_an_event_is_told_with_its_date_lane_and_note_and_all_claims() -> None:
    head, note, *claims = event_notes(M4, M4.event["first-patrol"])
    assert head == "First joint patrol on the M4. “on March 15”: 15 March 2020 (year and day inferred). On the M4."
    assert note.startswith("Note: The report dates the ministry’s statement")
    assert len(claims) == 11


def test_the_corridor_is_told_as_it_is_at_the_moment() -> None:
    told = corridor_alt(a_view(M4, "first-patrol"))
    assert told.startswith("The M4 as of 15 March 2020 (year and day inferred), straightened along the road")
    for words in (
        "Northern strip · Turkish troops “will control”",
        "Southern strip · Russian troops “will oversee”",
        "First joint patrol, reportedly between Saraqib and Nairab · contested: “cut short” (Russian news agencies)",
        "12 observation posts, no position in the source",
    ):
        assert words in told


def test_before_anything_is_said_of_the_ground_that_is_told() -> None:
    assert corridor_alt(a_view(a_story(an_event("Deal")))).endswith("Nothing is said of the ground yet.")


def test_the_timeline_is_told_with_its_period_and_what_is_chosen() -> None:
    assert timeline_alt(a_view(M4, "deal")) == (
        "Timeline of 8 events on 3 lanes, September 2018 – 15 March 2020."
        " Chosen: Deal on a corridor and joint patrols, 5 March 2020 (year inferred)."
    )


def test_of_many_events_the_first_are_named_and_the_rest_counted() -> None:
    told = timeline_alt(a_view(a_story(*(an_event(f"Event {n}") for n in range(30)))))
    assert told.endswith("; and 18 more.")
