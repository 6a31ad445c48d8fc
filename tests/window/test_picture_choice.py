"""What was chosen for a picture, and how it is read again."""

import sys
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.window.picture_choice import OWN_SIZE, PictureChoice, What, formats_at_hand

AT_FIRST = PictureChoice()


def test_at_first_it_is_the_page_as_on_screen_for_a_wide_slide() -> None:
    assert (AT_FIRST.what, AT_FIRST.whole, AT_FIRST.file_px, AT_FIRST.suffix) == (
        What.PAGE,
        False,
        (1920, 1080),
        ".png",
    )


@pytest.mark.parametrize(("what", "suffix"), [(what, suffix) for what in What for suffix in what.formats])
def test_a_choice_is_read_as_it_was_written(what: What, suffix: str) -> None:
    choice = PictureChoice(
        what=what, suffix=suffix, whole=True, colours="print", width_px=1600, height_px=1200, scale=3
    )
    assert PictureChoice.from_json(choice.to_json()) == choice


@pytest.mark.parametrize(
    "spoilt",
    ["", "{", "null", "[]", '{"what":"Everything"}', '{"width_px":1}', '{"height_px":99999999999}', '{"scale":0}',
     '{"scale":1e9}', '{"colours":"../../etc/passwd"}', '{"suffix":".exe"}', '{"what":"Page","suffix":".pptx"}',
     '{"what":"Deck of slides","suffix":".pdf","width_px":800,"height_px":800}', "[" * 100_000, '{"whole":"no"}'],
)  # fmt: skip
def test_what_cannot_be_read_is_as_at_first(spoilt: str) -> None:
    assert PictureChoice.from_json(spoilt) == AT_FIRST


@given(st.text())
def test_any_text_is_a_choice(text: str) -> None:
    assert isinstance(PictureChoice.from_json(text), PictureChoice)


@pytest.mark.parametrize(("before", "after"), list(product(What, What)))
def test_from_one_thing_to_another_all_is_kept_that_there_can_be(before: What, after: What) -> None:
    size: dict[str, Any] = {} if before is What.DECK else {"width_px": 1080, "height_px": 1080}
    choice = PictureChoice(what=before, suffix=list(before.formats)[-1], colours="dark", **size)
    changed = choice.of(after)
    assert (changed.what, changed.colours) == (after, "dark")
    assert changed.suffix in after.formats
    if choice.suffix in after.formats:
        assert changed.suffix == choice.suffix
    if after is What.DECK:
        assert changed.size_px in after.sizes
    else:
        assert changed.size_px == choice.size_px


def test_every_size_to_choose_from_can_be_chosen() -> None:
    for what in What:
        for width, height in what.sizes:
            if (width, height) != OWN_SIZE:
                choice = PictureChoice(what=what, suffix=next(iter(what.formats)), width_px=width, height_px=height)
                assert choice.size_px == (width, height)


@pytest.mark.parametrize(
    ("suffix", "file_px"), [(".png", (3840, 2160)), (".svg", (1920, 1080)), (".webp", (3840, 2160))]
)
def test_a_scale_makes_more_pixels_where_there_are_pixels(suffix: str, file_px: tuple[int, int]) -> None:
    assert PictureChoice(suffix=suffix, scale=2).file_px == file_px


def test_video_is_offered_where_something_can_make_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "imageio_ffmpeg", None)
    monkeypatch.setenv("PATH", "")
    assert list(formats_at_hand(What.ANIMATION)) == [".png", ".webp"]
    assert formats_at_hand(What.PAGE) == What.PAGE.formats
    video = PictureChoice(what=What.ANIMATION, suffix=".mp4", colours="dark")
    assert video.possible() == PictureChoice(what=What.ANIMATION, suffix=".png", colours="dark")
    assert AT_FIRST.possible() == AT_FIRST
