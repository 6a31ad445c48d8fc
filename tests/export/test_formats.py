from pathlib import Path

import pytest

from viewer.export.formats import FORMATS, picture_format
from viewer.refusal import ViewerError


@pytest.mark.parametrize(("name", "form"), [("a.png", "PNG"), ("b.PDF", "PDF"), ("c.d.jpeg", "JPEG"), ("e.svg", "SVG")])
def test_a_name_tells_the_format(name: str, form: str) -> None:
    assert picture_format(Path(name)) == form


@pytest.mark.parametrize("name", ["story", "story.gif", ".png", "story.png.txt"])
def test_a_name_that_tells_none_is_refused_with_what_to_do(name: str) -> None:
    with pytest.raises(ViewerError) as refused:
        picture_format(Path(name))
    assert all(suffix in str(refused.value) for suffix in FORMATS)
