from a_story import the_m4_story
from msgspec.structs import replace

from viewer.scene.about_source import about, details, hidden_label, integrity
from viewer.story.edtf import parse_edtf

REPORT = the_m4_story().sources[0]
CHANGED = replace(REPORT, verified=False, stated_sha256="0" * 64)


def test_a_source_is_told_by_its_kind_and_where_it_comes_from() -> None:
    assert about(REPORT) == "news report, Ankara"
    assert about(replace(REPORT, publisher="The Coast Herald")) == "news report, The Coast Herald, Ankara"
    assert about(replace(REPORT, kind="", place="")) == REPORT.title


def test_a_text_is_verified_changed_or_cannot_be_told() -> None:
    assert integrity(REPORT) == "text verified"
    assert "its checksum differs" in integrity(CHANGED)
    assert "states no checksum" in integrity(replace(REPORT, verified=False, stated_sha256=""))


def test_how_many_characters_are_invisible_is_told_where_some_are() -> None:
    assert hidden_label(0) == ""
    assert hidden_label(1) == "1 invisible character shown by code point"
    assert hidden_label(2_000) == "2,000 invisible characters shown by code point"


def test_details_leave_out_what_the_story_does_not_say() -> None:
    names = [name for name, _ in details(REPORT)]
    assert names == ["Title", "Kind", "Place", "Language", "Not stated", "File", "SHA-256"]
    assert dict(details(REPORT))["Not stated"] == "publisher, author, date of publication"


def test_details_have_all_that_the_story_says() -> None:
    source = replace(
        REPORT, authors=("Ann", "Ben"), publisher="The Coast Herald", published=parse_edtf("2020-03"),
        url="https://example.org/a", retrieved=parse_edtf("2021-05-03"), licence="CC BY 4.0",
    )  # fmt: skip
    told = dict(details(source))
    assert told["Authors"] == "Ann, Ben"
    assert told["Published"] == "March 2020"
    assert told["Address"] == "https://example.org/a"
    assert told["Retrieved"] == "3 May 2021"
    assert told["Licence"] == "CC BY 4.0"
    assert "Author" in dict(details(replace(source, authors=("Ann",))))


def test_of_a_changed_file_both_checksums_are_told() -> None:
    told = dict(details(CHANGED))
    assert (told["SHA-256"], told["Stated"]) == (REPORT.sha256, "0" * 64)
