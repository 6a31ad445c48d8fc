"""A hatch as pixels covers of each what its lines cover."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.paint.stripes import BAND_ROWS, Stripes, band, band_width, shift, stripes
from viewer.scene.marks import Hatch, Pen

SAMPLES = 12  # across a pixel and down


def coverage(lines: Stripes, width: int, height: int) -> list[list[int]]:
    """The rows of pixels as they are cut from the band."""
    pixels, across = band(lines, width, height), band_width(width, height)
    assert len(pixels) == 4 * across * BAND_ROWS
    assert pixels[0::4] == pixels[1::4] == pixels[2::4] == pixels[3::4]
    rows = []
    for y in range(height):
        start = (y % BAND_ROWS) * across + shift(lines, y - y % BAND_ROWS, height)
        rows.append(list(pixels[3::4][start : start + width]))
    return rows


def covered_ratio(lines: Stripes, x: int, y: int) -> float:
    """How much of a pixel lies on a line, by samples."""
    across, down = ([(step + part) / SAMPLES for step in range(SAMPLES)] for part in (0.51, 0.37))  # no two alike
    offsets = [(x + dx + lines.slope * (y + dy) - lines.zero) % lines.gap_px for dx in across for dy in down]
    return sum(min(offset, lines.gap_px - offset) < lines.half_px for offset in offsets) / len(offsets)


@given(
    st.sampled_from([1, -1]), st.floats(-500, 500), st.floats(1.5, 30), st.floats(0.05, 0.5),
    st.integers(1, 3 * BAND_ROWS),
)  # fmt: skip
def test_each_pixel_is_covered_as_far_as_lines_lie_on_it(
    slope: int, zero: float, gap_px: float, ratio: float, height: int
) -> None:
    lines = Stripes(slope, zero, gap_px, ratio * gap_px)
    rows = coverage(lines, 7, height)
    for y in {0, height // 2, min(BAND_ROWS, height - 1), height - 1}:
        for x in range(7):
            assert rows[y][x] / 255 == pytest.approx(covered_ratio(lines, x, y), abs=0.08)


@pytest.mark.parametrize("rising", [True, False])
def test_lines_are_as_broad_and_as_far_apart_as_the_hatch_says(rising: bool) -> None:
    lines = stripes(Hatch("#ffffff", Pen("#000000", 2), rising=rising, gap_px=10, anchor=(3, 4)), 1.5, (20, 30))
    assert lines.gap_px == 15
    assert lines.half_px * 2 == pytest.approx(2 * 1.5 * sqrt(2)), "a line at 45 degrees takes this much of a row"
    x, y = 3 * 1.5 + 20, 4 * 1.5 + 30
    assert (x + lines.slope * y - lines.zero) / 15 == pytest.approx(0)


def test_lines_that_overlap_cover_everything_once() -> None:
    assert {pixel for row in coverage(Stripes(1, 0, 2, 3), 5, 5) for pixel in row} == {255}
