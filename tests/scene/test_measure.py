from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.marks import Font
from viewer.scene.measure import FixedMeasure


@given(st.text(), st.integers(6, 40))
def test_a_text_is_as_high_as_its_font_and_the_wider_the_longer(text: str, size_px: int) -> None:
    measure = FixedMeasure()
    extent = measure(text, Font(size_px))
    assert abs(extent.height - size_px) < 1e-9
    assert measure(text + "x", Font(size_px)).width > extent.width


def test_an_empty_text_has_a_height_and_no_width() -> None:
    extent = FixedMeasure()("", Font(10))
    assert (extent.width, extent.height) == (0, 10)
