from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.pieces import FOLD_PX, extent, parted, pieces, shares
from viewer.story.dates import Day
from viewer.view.folding import Times
from viewer.view.state import Period

TIMES = (Times(Day(100), Day(110), 1), Times(Day(500), Day(560), 7))
MOMENTS = st.floats(0, 700)


def test_the_more_events_a_stretch_holds_the_larger_its_share() -> None:
    few, many = shares(TIMES)
    assert few < many
    assert few + many == pytest.approx(1)


@given(MOMENTS)
def test_pieces_follow_each_other_and_hold_a_moment_wherever_it_lies(moment: float) -> None:
    found = list(pieces(TIMES, 1000, moment))
    assert all(before.end == after.first for before, after in pairwise(found))
    assert found[0].first <= moment <= found[-1].end
    assert [piece.width for piece in found if piece.folded] == [FOLD_PX]


@given(MOMENTS)
def test_a_scale_that_is_parted_at_a_moment_loses_nothing(moment: float) -> None:
    found = list(pieces(TIMES, 1000, moment))
    before, after = parted(found, moment)
    assert all(piece.end <= moment for piece in before)
    assert all(piece.first >= moment for piece in after)
    assert sum(piece.width for piece in (*before, *after)) == pytest.approx(sum(piece.width for piece in found))
    assert all(piece.end > piece.first for piece in (*before, *after))


def test_all_of_the_time_takes_all_shares_and_all_folds() -> None:
    whole = extent(TIMES, Period(100, 560))
    assert (whole.share, whole.folds, whole.shown_days) == pytest.approx((1, 1, 70))


@pytest.mark.parametrize(
    ("start", "end", "folds", "shown_days"), [(200, 300, 100 / 390, 0), (105, 130, 20 / 390, 5), (0, 50, 0, 50)]
)
def test_a_period_takes_parts_of_what_it_overlaps(start: float, end: float, folds: float, shown_days: float) -> None:
    part = extent(TIMES, Period(start, end))
    assert (part.folds, part.shown_days) == pytest.approx((folds, shown_days))
