from a_source import a_source
from a_story import a_claim, a_story, an_event

from viewer.export.attribution import language_tag, manner, source_line, speakers
from viewer.story.invisible import chip


def test_speakers_lead_from_the_one_who_said_it_to_the_one_who_passed_it_on() -> None:
    claim = a_claim(said_by="Ministry", through=("Statement", "Agency"))
    assert speakers(a_story(an_event("Talks", claim)), claim) == ("Ministry", "Statement", "Agency")


def test_a_name_cannot_break_its_line() -> None:
    claim = a_claim(said_by="The\nMinistry\u202e")
    assert speakers(a_story(an_event("Talks", claim)), claim) == (f"The Ministry{chip(chr(0x202E))}",)


def test_a_word_of_reserve_is_told_once_even_where_it_is_the_verb() -> None:
    assert manner(a_claim(verb="reportedly", standing="reportedly")) == "reportedly"
    assert manner(a_claim(verb="said", standing="reportedly")) == "said, reportedly"


def test_when_it_was_said_is_told_with_what_is_inferred_of_it() -> None:
    assert manner(a_claim(made="2020-03-15", made_inferred=("year",))) == "said, 15 March 2020 (year inferred)"
    assert manner(a_claim(verb="", made="2020-03")) == "March 2020"
    assert manner(a_claim(verb="")) == ""


def test_a_source_is_told_in_one_line_with_what_it_lacks() -> None:
    source = a_source(
        "Dockers\nwalk out", kind="news report", authors=("Ada Lind",), publisher="The Courier", place="Port Salma",
        published="2022-03-07", url="https://courier.example/1", retrieved="2022-03", licence="CC BY 4.0",
        unknown=("page",),
    )  # fmt: skip
    assert source_line(source) == (
        "“Dockers walk out”, news report, Ada Lind, The Courier, 7 March 2022, Port Salma, CC BY 4.0, "
        "retrieved March 2022 (page not stated), https://courier.example/1"
    )


def test_a_language_counts_only_where_it_has_the_form_of_one() -> None:
    languages = ["en", "zh-Hant-TW", "", "English language", '"><b>', "ar\n"]
    assert [language_tag(a_source(language=it)) for it in languages] == ["en", "zh-Hant-TW", "", "", "", ""]
