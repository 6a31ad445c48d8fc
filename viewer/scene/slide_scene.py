"""A slide as one scene, and each of its pictures as one: what painters and files of pages take."""

from collections.abc import Callable, Iterator

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.marks import Mark, Rect, Scene, placed
from viewer.scene.page import Part
from viewer.scene.pencil import Pencil
from viewer.scene.slide import Slide, View
from viewer.scene.slide_setting import words_marks
from viewer.scene.timeline import layout_timeline
from viewer.story.story import Story
from viewer.view.visible import Visible, look

_LAYOUTS: dict[Part, Callable[[Visible, float, float, Pencil], Scene]] = {
    Part.CORRIDOR: layout_corridor,
    Part.TIMELINE: layout_timeline,
}


def view_scene(view: View, story: Story, pencil: Pencil) -> Scene:
    """A picture of a slide."""
    return _LAYOUTS[view.part](look(story, view.state), view.room.width, view.room.height, pencil)


def slide_scene(slide: Slide, story: Story, pencil: Pencil) -> Scene:
    """A whole slide."""
    width, height = slide.size_px
    marks = tuple(_marks(slide, story, pencil))
    return Scene(width=width, height=height, background=pencil.theme.sheet, marks=marks)


def _marks(slide: Slide, story: Story, pencil: Pencil) -> Iterator[Mark]:
    for view in slide.views:
        yield from placed(view_scene(view, story, pencil), view.room.x, view.room.y)
    for bar in slide.bars:
        room = bar.room
        yield Rect(x=room.x, y=room.y, width=room.width, height=room.height, fill=bar.color, opacity=bar.opacity)
    for words in slide.words:
        yield from words_marks(words, pencil)
