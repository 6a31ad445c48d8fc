"""Lines and columns."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.spots import Lines, Spot


def test_an_offset_behind_a_line_feed_is_on_the_next_line() -> None:
    assert [Lines.of("a\nb").spot(offset) for offset in range(4)] == [Spot(1, 1), Spot(1, 2), Spot(2, 1), Spot(2, 2)]


@given(st.text(st.sampled_from("ab\n\r\u2028🚚")), st.data())
def test_a_spot_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    spot = Lines.of(text).spot(offset)
    before = text.split("\n")[: spot.line - 1]
    assert sum(len(line) + 1 for line in before) + spot.col - 1 == offset
