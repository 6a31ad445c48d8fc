import re

from a_source import HOSTILE, a_source, any_sources
from hypothesis import given

from viewer.export.bibtex import bibtex
from viewer.export.reference import reference_key
from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.sources import Source


def read_entry(text: str) -> tuple[str, str, dict[str, str]]:
    """The type, key and fields of the one entry in a text, read as BibTeX does: by counting every brace."""
    opening = re.match(r"@([a-z]+)\{([^\s,{}]+),", text)
    assert opening, text
    fields, depth, start, name = {}, 1, 0, ""
    for place in range(opening.end(), len(text)):
        if text[place] == "{":
            depth += 1
            if depth == 2:
                found = re.fullmatch(r",?\s*([a-z]+)\s*=\s*", text[start or opening.end() : place])
                assert found, text
                name, start = found[1], place + 1
        elif text[place] == "}":
            depth -= 1
            if depth == 1:
                fields[name], start = text[start:place], place + 1
            if depth == 0:
                assert text[place + 1 :].strip() == ""
                return opening[1], opening[2], fields
    raise AssertionError(f"the entry does not end: {text}")


def test_the_report_of_the_story_that_ships_is_cited_with_what_it_lacks() -> None:
    story = read_story(shipped_story()).story
    assert story
    assert bibtex(story.sources[0]) == (
        "@misc{report,\n"
        "  title = {{Turkey, Russia launched first joint patrol in Idlib}},\n"
        "  type = {news report},\n"
        "  language = {en},\n"
        "  note = {filed in Ankara; publisher, author, date of publication not stated},\n"
        "}\n"
    )


def test_news_with_a_publisher_is_an_article_in_it() -> None:
    source = a_source(
        kind="news report", publisher="The Courier", authors=("Ada Lind", "Fire and Water Ltd"), published="2022-03-07",
        url="https://courier.example/1_2", retrieved="2022-03-09", language="en",
    )  # fmt: skip
    kind, key, fields = read_entry(bibtex(source))
    assert (kind, key) == ("article", "report")
    assert fields == {
        "author": "{Ada Lind} and {Fire and Water Ltd}",
        "title": "{A report}",
        "journal": "The Courier",
        "type": "news report",
        "date": "2022-03-07",
        "year": "2022",
        "language": "en",
        "url": "https://courier.example/1_2",
        "urldate": "2022-03-09",
    }


def test_a_vague_date_is_edtf_for_biblatex_and_words_for_bibtex() -> None:
    _, _, fields = read_entry(bibtex(a_source(published="2020~")))
    assert (fields["date"], fields["year"]) == ("2020~", "about 2020")


def test_a_set_of_dates_is_told_in_words_only() -> None:
    _, _, fields = read_entry(bibtex(a_source(published="{2018,2020}")))
    assert "date" not in fields
    assert fields["year"] == "2018 and 2020"


def test_marks_of_latex_are_set_as_they_are() -> None:
    _, _, fields = read_entry(bibtex(a_source(r"50% & \x{y}_z^2 ~ $1 #2")))
    assert fields["title"] == (
        r"{50\% \& \textbackslash{}x\textbraceleft{}y\textbraceright{}\_z\textasciicircum{}2 \textasciitilde{} \$1 \#2}"
    )


def test_letters_of_all_scripts_are_kept() -> None:
    assert "title = {{Erdoğan, إذاعة, 通信}}" in bibtex(a_source("Erdoğan, إذاعة, 通信"))


def test_no_title_gets_out_of_its_entry() -> None:
    for title in HOSTILE:
        kind, key, fields = read_entry(bibtex(a_source(title)))
        assert (kind, key, list(fields)) == ("misc", "report", ["title"])


@given(any_sources())
def test_whatever_a_source_says_is_one_entry_with_fields_that_are_known(source: Source) -> None:
    kind, key, fields = read_entry(bibtex(source))
    assert kind in ("misc", "article")
    assert key == reference_key(source.id)
    assert set(fields) <= {
        *("author", "title", "journal", "organization", "type", "date", "year", "language", "url", "urldate", "note")
    }
    assert len(bibtex(source).splitlines()) == len(fields) + 2
