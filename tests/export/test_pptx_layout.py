"""Layouts of a deck: the places that slides of one kind have together."""

from a_story import a_claim, a_pencil, a_story, an_event, the_m4_story

from viewer.export.pptx_layout import layouts_of
from viewer.scene.slide import Aspect, Slide
from viewer.scene.slides import deck_slides
from viewer.story.story import Story
from viewer.view.state import ViewState


def slides_of(story: Story) -> tuple[Slide, ...]:
    return deck_slides(story, ViewState(), a_pencil(), Aspect.WIDE)


def test_there_is_one_layout_for_each_kind_of_slide() -> None:
    names = [layout.name for layout in layouts_of(slides_of(the_m4_story()))]
    assert names == ["Cover", "Event, 1 quote", "Event, 2 quotes", "Accounts, 2 sides, compared", "Sources, 2"]


def test_every_shape_of_a_slide_has_a_place_of_its_own() -> None:
    slides = slides_of(the_m4_story())
    layouts = {layout.name: layout for layout in layouts_of(slides)}
    for slide in slides:
        places = [layouts[slide.layout].place(shape) for shape in (*slide.words, *slide.views)]
        assert len(set(places)) == len(places)


def test_slides_of_one_kind_lie_as_their_layout_does() -> None:
    story = a_story(*(an_event(f"Event {n}", a_claim("word " * n, id=f"{n}")) for n in range(1, 40, 9)))
    slides = slides_of(story)
    layouts = {layout.name: layout for layout in layouts_of(slides)}
    for slide in slides:
        assert all(shape.room == layouts[slide.layout].room(shape) for shape in (*slide.words, *slide.views))
