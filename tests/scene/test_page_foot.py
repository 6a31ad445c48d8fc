import pytest
from a_story import a_pencil, a_view, the_m4_story
from msgspec.structs import replace

from viewer.scene.page_foot import MOST_LINES, foot_height, foot_lines, foot_marks
from viewer.scene.page_heading import MARGIN_PX
from viewer.story.story import Story

PENCIL = a_pencil()
M4 = the_m4_story()


def with_sources(count: int, title: str = "A report") -> Story:
    more = tuple(replace(M4.sources[0], id=f"s{n}", title=f"{title} {n}") for n in range(count - 1))
    return replace(M4, sources=(*more, *M4.sources))


def test_all_sources_and_credits_are_told_where_they_have_room() -> None:
    told = " ".join(foot_lines(a_view(M4), 1440, PENCIL))
    assert "“Turkey, Russia launched first joint patrol in Idlib”" in told
    assert "UN OCHA (CC BY-IGO), GeoNames (CC BY 4.0)" in told
    assert "more source" not in told


@pytest.mark.parametrize("width", [500, 900, 1440])
def test_of_many_sources_the_rest_is_counted_and_the_reference_data_is_told(width: float) -> None:
    lines = foot_lines(a_view(with_sources(400)), width, PENCIL)
    assert len(lines) <= MOST_LINES
    assert "more sources." in " ".join(lines)
    assert "The M4 is drawn schematically." in " ".join(lines)


def test_the_source_that_the_event_quotes_comes_first() -> None:
    lines = foot_lines(a_view(with_sources(400), "deal"), 1440, PENCIL)
    assert lines[0].startswith("Source: “Turkey, Russia launched")


def test_credits_without_an_end_are_shortened_visibly() -> None:
    lines = foot_lines(a_view(replace(M4, geography_credit="word " * 5_000)), 600, PENCIL)
    assert len(lines) == MOST_LINES
    assert lines[-1].endswith("…")


def test_the_foot_lies_at_the_foot_of_its_sheet() -> None:
    lines = foot_lines(a_view(M4), 600, PENCIL)
    box, _, *texts = foot_marks(lines, 600, 400, PENCIL)
    assert box.y + box.height == 400
    assert box.height == foot_height(lines)
    assert all(box.y < text.y < 400 and text.x == MARGIN_PX for text in texts)
    assert [text.text for text in texts] == list(lines)
