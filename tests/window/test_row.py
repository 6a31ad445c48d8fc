"""A row in words."""

from viewer.view.marked import Marked
from viewer.window.row import Row


def test_a_row_is_read_out_with_all_that_it_shows() -> None:
    row = Row(head=Marked("Print…"), beside="File", aside="Ctrl+P", below=Marked("on paper"), ticked=True)
    assert row.told == "Print…, File, Ctrl+P, on, on paper"
    assert Row(head=Marked("Print…")).told == "Print…"


def test_what_no_eye_can_see_is_read_out_by_its_code_point() -> None:
    assert Row(head=Marked("to \u202ewithdraw")).told == "to [U+202E]withdraw"
