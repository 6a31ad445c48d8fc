import pytest
from a_story import a_day, a_road, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace

from viewer.scene.wording import (
    accounts_label,
    citation_of,
    credits,
    date_label,
    dated,
    document_label,
    inferred_label,
    moment_label,
    said_figure,
    said_km,
    said_side,
    story_period,
    strung,
)
from viewer.story.edtf import parse_edtf
from viewer.story.sources import Figure, Source
from viewer.translated import Translated
from viewer.words import English, speak

M4 = the_m4_story()


def test_a_date_is_labelled_in_the_words_of_the_source_or_else_in_ours() -> None:
    assert date_label(M4.event["aerial-attack"]) == "“in late February”"
    assert date_label(M4.event["clashes"]) == "until 5 March 2020, start unknown"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((), ""),
        (("year",), "year inferred"),
        (("year", "day"), "year and day inferred"),
        (("year", "month", "day"), "year, month and day inferred"),
    ],
)
def test_what_of_a_date_is_inferred_is_listed(parts: tuple[str, ...], said: str) -> None:
    assert inferred_label(parts) == said


def test_a_full_date_says_what_of_it_is_inferred() -> None:
    assert dated(M4.event["first-patrol"]) == "15 March 2020 (year and day inferred)"
    assert dated(M4.event["sochi-agreement"]) == "September 2018"


def test_the_ground_is_shown_as_of_an_event_a_day_or_nothing() -> None:
    assert moment_label(M4.event["deal"]) == "5 March 2020 (year inferred)"
    assert moment_label(a_day("2020-03-07")) == "7 March 2020"
    assert moment_label(None) == ""


@pytest.mark.parametrize(
    ("sides", "said"), [((), ""), (("A",), ""), (("A", "B"), "two accounts"), (tuple("ABCDE"), "5 accounts")]
)
def test_accounts_are_counted_where_there_are_several(sides: tuple[str, ...], said: str) -> None:
    assert accounts_label(sides) == said


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ((), "no dates"),
        (("2020-03-05",), "5 March 2020"),
        (("2018-09", "2020-03-15"), "September 2018 – 15 March 2020"),
        (("../2020-03-05",), "5 March 2020"),
        (("-0043-03-15", "2020"), "15 March 44 BCE – 2020"),
    ],
)
def test_a_story_runs_from_its_first_date_to_its_last(dates: tuple[str, ...], said: str) -> None:
    assert story_period(a_story(*(an_event(f"Event {date}", when=date) for date in dates))) == said


def test_credits_name_the_source_what_it_keeps_quiet_the_geography_and_the_account() -> None:
    said = credits(a_view(M4, account="Russia"))
    assert said.startswith("Source: “Turkey, Russia launched first joint patrol in Idlib”, news report, Ankara (")
    assert "(publisher, author, date of publication not stated)." in said
    assert "Town positions: UN OCHA (CC BY-IGO), GeoNames (CC BY 4.0)." in said
    assert "The M4 is drawn schematically." in said
    assert said.endswith("Shown full: the account of Russia.")


def test_credits_claim_nothing_that_is_not_so() -> None:
    said = credits(a_view(a_story(an_event("Deal"), road=a_road(schematic=False))))
    assert said == "Source: “A report”."


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure(unit="trucks", best=12), "12 trucks"),
        (Figure(unit="people", best=2000), "2,000 people"),
        (Figure(unit="troops", low=2000, words="more than 2,000"), "more than 2,000 troops"),
        (Figure(unit="km", low=3, high=4.5), "at least 3 and at most 4.5 km"),
        (Figure(unit="km", high=4), "at most 4 km"),
        (Figure(unit="people", best=1_234_567), "1,234,567 people"),
        (Figure(unit="trucks", best=12, words="12"), "12 trucks"),
        (Figure(unit="workers", best=900, words="about 900"), "900 workers (“about 900”)"),
        (Figure(unit="workers", low=1000, best=1100, high=1200), "1,100 workers (1,000 to 1,200)"),
    ],
)
def test_a_figure_is_said_as_precisely_as_its_claim_has_it(figure: Figure, said: str) -> None:
    assert said_figure(figure) == said


def test_credits_say_when_only_what_several_sides_say_is_shown_full() -> None:
    visible = a_view(M4)
    agreed = replace(visible, state=replace(visible.state, agreed=True))
    assert credits(agreed).endswith("Shown full: what several sides say.")


def a_source(**known: object) -> Source:
    [source] = a_story(an_event("Deal")).sources
    return replace(source, **known)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, "“A report”"),
        ({"kind": "news report", "place": "Ankara"}, "“A report”, news report, Ankara"),
        ({"authors": ("A. Bee",), "publisher": "Daily"}, "“A report”, A. Bee, Daily"),
        ({"authors": ("A. Bee", "C. Dee", "E. Eff")}, "“A report”, A. Bee, C. Dee and E. Eff"),
        ({"published": parse_edtf("2021-05-03"), "place": "Ankara"}, "“A report”, 3 May 2021, Ankara"),
        ({"published": parse_edtf("2021-05~")}, "“A report”, about May 2021"),
        (
            {"licence": "CC BY 4.0", "retrieved": parse_edtf("2021-05-03")},
            "“A report”, CC BY 4.0, retrieved 3 May 2021",
        ),
        ({"kind": "letter", "unknown": ("author", "date")}, "“A report”, letter (author, date not stated)"),
    ],
)
def test_a_document_is_cited_with_all_that_is_known_of_it(known: dict[str, object], said: str) -> None:
    assert citation_of(a_source(**known)) == said


def test_a_document_has_a_short_name() -> None:
    story = a_story(an_event("Deal"))
    one, other = a_source(kind="letter"), a_source(kind="letter", title="T" * 41)
    assert document_label(story, one) == "letter"
    assert document_label(story, a_source()) == "A report"
    several = replace(story, sources=(one, other))
    assert [document_label(several, source) for source in (one, other)] == ["A report", "T" * 39 + "…"]


def test_names_that_run_from_the_right_do_not_change_places() -> None:
    assert strung(("وزارة", "RIA", "وكالة"), "←") == "وزارة \u200e← RIA \u200e← وكالة"
    assert strung(("The وزارة", "وكالة"), "←") == "The وزارة \u200e← وكالة"


def test_names_in_latin_letters_have_nothing_hidden_between_them() -> None:
    assert strung(("Erdoğan", "", "RIA"), "←") == "Erdoğan ← RIA"


def test_credits_tell_the_day_in_view() -> None:
    assert "The ground is shown as of 7 March 2020." in credits(a_view(the_m4_story(), at="2020-03-07"))


def test_names_from_the_right_do_not_run_into_each_other_in_a_citation() -> None:
    source = replace(the_m4_story().sources[0], title="نشرة", kind="", publisher="إذاعة", place="", unknown=())
    assert citation_of(source) == "“نشرة”\u200e, إذاعة\u200e"


def test_in_arabic_parts_follow_each_other_from_the_right() -> None:
    """A number behind a name in Latin letters is not drawn to it."""
    speak(Translated("ar"))
    try:
        assert strung(("news report, Ankara", "16 من 17"), "·") == "\u200fnews report, Ankara \u200f· \u200f16 من 17"
        assert said_km(11, 0) == "\u200f11 كم"
        assert said_side("N") == "شمالًا"
    finally:
        speak(English())
