"""Words in their boxes: as large as is wanted, smaller where need be, visibly shortened where nothing else helps."""

from a_story import a_pencil
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.room import Room
from viewer.scene.slide import Anchor, Paragraph, Run, Words
from viewer.scene.slide_setting import LEAST_PX, SHORTENED, fitted, fitted_alike, words_marks

PENCIL = a_pencil()
BOX = Room(10, 20, 400, 100)
QUOTES = st.text(st.characters(codec="utf-8"), max_size=400)


def paragraph(text: str, size_px: int = 26, *, bold: bool = False) -> Paragraph:
    return Paragraph(runs=(Run(text=text, color="#000000", bold=bold),), size_px=size_px)


def bottom(paragraphs: tuple[Paragraph, ...], room: Room) -> float:
    marks = list(words_marks(Words(name="Quote", room=room, paragraphs=paragraphs), PENCIL))
    return max((mark.y + mark.font.size_px * 0.2 for mark in marks), default=room.y)


def test_few_words_have_the_size_that_is_wanted() -> None:
    assert fitted((paragraph("Few words"),), BOX, PENCIL) == (paragraph("Few words"),)


def test_more_words_are_smaller_and_whole() -> None:
    [found] = fitted((paragraph("word " * 60),), BOX, PENCIL)
    assert LEAST_PX <= found.size_px < 26
    assert found.text == "word " * 60


def test_too_many_words_are_shortened_and_say_so() -> None:
    [found] = fitted((paragraph("word " * 600),), BOX, PENCIL)
    assert found.size_px == LEAST_PX
    assert found.text.endswith(SHORTENED)
    assert len(found.text) > 100


def test_names_are_shortened_before_a_quote_loses_its_words() -> None:
    name, quote = fitted((paragraph("name " * 300, bold=True), paragraph("word " * 300)), BOX, PENCIL)
    assert len(name.text) < len(quote.text)


def test_several_boxes_have_one_size() -> None:
    short, long = fitted_alike([((paragraph("word"),), BOX), ((paragraph("word " * 60),), BOX)], PENCIL)
    assert short[0].size_px == long[0].size_px < 26


def test_small_type_grows_no_larger() -> None:
    [found] = fitted((paragraph("word " * 20, 9),), BOX, PENCIL)
    assert found.size_px == 9


@given(QUOTES, QUOTES)
def test_any_words_fit_their_box(name: str, quote: str) -> None:
    found = fitted((paragraph(name, 16, bold=True), paragraph(quote)), BOX, PENCIL)
    assert bottom(found, BOX) <= BOX.bottom


def test_words_that_hang_from_below_end_at_the_bottom_of_their_box() -> None:
    words = Words(name="Title", room=BOX, paragraphs=(paragraph("Title"),), anchor=Anchor.BOTTOM)
    [mark] = words_marks(words, PENCIL)
    assert BOX.bottom - 26 < mark.y < BOX.bottom


def test_words_of_several_begin_at_the_left_though_one_name_runs_from_the_right() -> None:
    runs = tuple(Run(text=text, color="#000000") for text in ("وزارة", "←", "RIA"))
    assert not Paragraph(runs=runs, size_px=16).from_right
    assert paragraph("وزارة").from_right
