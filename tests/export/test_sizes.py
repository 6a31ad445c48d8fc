import pytest

from viewer.export.sizes import Size, check_pixels, parse_scale, parse_size
from viewer.refusal import ViewerError


@pytest.mark.parametrize("text", ["1920x1080", "1920X1080", "1920×1080", " 1920 x 1080 "])
def test_a_size_is_read_as_people_write_it(text: str) -> None:
    assert parse_size(text) == Size(1920, 1080)


@pytest.mark.parametrize("text", ["", "1920", "1920x", "wide", "-1x5", "1e3x1e3", "１９２０x1080", "9" * 5000 + "x1"])
def test_what_is_no_size_is_told_how_one_is_written(text: str) -> None:
    with pytest.raises(ValueError, match="as 1920x1080"):
        parse_size(text)


@pytest.mark.parametrize("text", ["159x120", "160x119", "16385x120", "160x16385", "0x0"])
def test_a_size_out_of_reach_is_told_the_reach(text: str) -> None:
    with pytest.raises(ValueError, match="160x120 to 16384x16384"):
        parse_size(text)


@pytest.mark.parametrize(("text", "scale"), [("0.5", 0.5), ("2", 2), ("8", 8)])
def test_a_scale_may_be_half_to_eight(text: str, scale: float) -> None:
    assert parse_scale(text) == scale


@pytest.mark.parametrize("text", ["0.49", "8.01", "nan", "inf", "-1", "two", ""])
def test_another_scale_is_told_the_reach(text: str) -> None:
    with pytest.raises(ValueError, match=r"from 0\.5 to 8"):
        parse_scale(text)


def test_a_picture_may_have_just_so_many_pixels_that_memory_holds_them() -> None:
    check_pixels(Size(16_384, 16_384), 1)
    with pytest.raises(ViewerError, match="at scale 2"):
        check_pixels(Size(16_384, 4_100), 2)


def test_shapes_of_pages_have_names() -> None:
    assert parse_size("16:9") == Size(1920, 1080)
    assert parse_size("A4") == Size(794, 1123)
    assert parse_size("a4-landscape") == Size(1123, 794)
