import json
from pathlib import Path

import pytest
from a_story import the_m4_story

from viewer.export.annotations import annotations
from viewer.export.claims_file import ClaimsFormat, claims_format, tell_claims, write_claims
from viewer.export.claims_table import claims_table
from viewer.refusal import ViewerError


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("claims.jsonld", ClaimsFormat.ANNOTATIONS),
        ("claims.JSON", ClaimsFormat.ANNOTATIONS),
        ("claims.csv", ClaimsFormat.TABLE),
        ("-", ClaimsFormat.ANNOTATIONS),
    ],
)
def test_the_name_of_a_file_tells_its_format(name: str, form: ClaimsFormat) -> None:
    assert claims_format(Path(name)) is form


@pytest.mark.parametrize("name", ["claims.xlsx", "claims", ".csv"])
def test_another_name_is_answered_with_those_that_can_be(name: str) -> None:
    with pytest.raises(ViewerError, match=r"as \.jsonld, \.json or \.csv, not as “"):
        claims_format(Path(name))


def test_annotations_are_written_as_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "claims.jsonld"
    write_claims(the_m4_story(), ClaimsFormat.ANNOTATIONS, file)
    assert json.loads(file.read_bytes()) == annotations(the_m4_story())
    assert "Erdoğan".encode() in file.read_bytes()


def test_a_table_begins_with_the_mark_by_which_excel_knows_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "claims.csv"
    write_claims(the_m4_story(), ClaimsFormat.TABLE, file)
    assert file.read_bytes() == b"\xef\xbb\xbf" + claims_table(the_m4_story()).encode()


@pytest.mark.parametrize("form", ClaimsFormat)
def test_the_same_story_gives_the_same_bytes(form: ClaimsFormat, tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_claims(the_m4_story(), form, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_on_stdout_a_table_has_lines_as_usual_there(capsys: pytest.CaptureFixture[str]) -> None:
    tell_claims(the_m4_story(), ClaimsFormat.TABLE)
    told = capsys.readouterr().out
    assert told == claims_table(the_m4_story()).replace("\r\n", "\n")
