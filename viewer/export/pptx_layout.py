"""The layouts of a deck: for each kind of slide the places that its words and pictures have, each with a name."""

from collections.abc import Iterable

from msgspec import Struct

from viewer.scene.room import Room
from viewer.scene.slide import Slide, Slot, View, Words

FIRST_WORDS, FIRST_VIEW, NUMBER = 20, 200, 12  # by which a place of a slide knows that of its layout


class Layout(Struct, frozen=True, kw_only=True):
    """The places that slides of one kind have together."""

    name: str
    words: tuple[Words, ...]
    views: tuple[View, ...]

    def place(self, shape: Words | View) -> str:
        """By which words or a picture take their place."""
        if isinstance(shape, View):
            number = FIRST_VIEW + [view.name for view in self.views].index(shape.name)
            return f'<p:ph type="pic" sz="quarter" idx="{number}"/>'
        match shape.slot:
            case Slot.TITLE:
                return '<p:ph type="title"/>'
            case Slot.NUMBER:
                return f'<p:ph type="sldNum" sz="quarter" idx="{NUMBER}"/>'
            case Slot.TEXT:
                number = FIRST_WORDS + [words.name for words in self.words].index(shape.name)
                return f'<p:ph type="body" sz="quarter" idx="{number}"/>'

    def room(self, shape: Words | View) -> Room:
        """Where the layout has it."""
        return next(each.room for each in self.shapes if each.name == shape.name)

    @property
    def shapes(self) -> tuple[Words | View, ...]:
        """All its places."""
        return (*self.words, *self.views)


def layouts_of(slides: Iterable[Slide]) -> tuple[Layout, ...]:
    """The layouts that slides have, in the order of their first slides."""
    words: dict[str, dict[str, Words]] = {}
    views: dict[str, dict[str, View]] = {}
    for slide in slides:
        for word in slide.words:
            words.setdefault(slide.layout, {}).setdefault(word.name, word)
        for view in slide.views:
            views.setdefault(slide.layout, {}).setdefault(view.name, view)
    return tuple(
        Layout(name=name, words=tuple(named.values()), views=tuple(views.get(name, {}).values()))
        for name, named in words.items()
    )
