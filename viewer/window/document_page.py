"""The page of a document: its paragraphs, set only when they come into view; how high the others are is estimated."""

from collections.abc import Iterable

from viewer.scene.heights import Heights
from viewer.scene.paragraphs import LONGEST, Paragraphs
from viewer.scene.passages import Passages
from viewer.scene.shown_text import ShownText
from viewer.scene.text_type import BOTTOM_PX, FREE_LEVELS, TOP_PX, Type
from viewer.story.invisible import runs_from_the_right
from viewer.story.sources import Passage, Source
from viewer.window.document_paragraph import SetParagraph

KEPT = 300  # paragraphs that stay set when they go out of view
FROM_THE_RIGHT = (
    "ar",
    "arc",
    "ckb",
    "dv",
    "fa",
    "he",
    "iw",
    "ks",
    "nqo",
    "ps",
    "sd",
    "syr",
    "ug",
    "ur",
    "yi",
)  # BCP 47


class Page:
    """The text of a source in paragraphs, numbered from 0; px count from its top left."""

    def __init__(self, source: Source, type: Type) -> None:
        self.source, self.type = source, type
        self.paragraphs = Paragraphs.of(source.text)
        self._runs_back = source.language.lower().partition("-")[0] in FROM_THE_RIGHT
        self._deep: tuple[tuple[Passage, int], ...] = ()
        self._deep_places = Passages()
        self._set: dict[int, SetParagraph] = {}
        self.heights = self._estimated()

    def __len__(self) -> int:
        return len(self.paragraphs)

    def set_type(self, type: Type) -> None:
        """Set it anew in another type; nothing changes where that comes to the same."""
        same = (type.zoom, type.measure, type.margin) == (self.type.zoom, self.type.measure, self.type.margin)
        self.type = type
        if not same:
            self._set.clear()
            self.heights = self._estimated()

    def set_depths(self, underlined: Iterable[tuple[Passage, int]]) -> None:
        """Make room where words have more lines beneath them than there is room for between two lines of text."""
        deep = tuple((passage, level) for passage, level in underlined if level >= FREE_LEVELS)
        if deep != self._deep:
            self._deep, self._deep_places = deep, Passages(passage for passage, _ in deep)
            self._set.clear()

    def paragraph(self, number: int) -> SetParagraph:
        """A paragraph, set; from now on its height is known."""
        found = self._set.pop(number, None) or self._set_now(number)
        self._set[number] = found  # at the end: the first to go is the one that was longest out of view
        if len(self._set) > KEPT:
            del self._set[next(iter(self._set))]
        return found

    def words_between(self, start: int, end: int) -> str:
        """What is shown from one place to another, without chips and breaks: the words of the text."""
        words = []
        for number in range(self.paragraphs.at(start), self.paragraphs.at(max(end - 1, start)) + 1):
            paragraph = self.paragraph(number)
            shown, first, last = paragraph.shown, paragraph.unit(start), paragraph.unit(end)
            words.append(shown.text[shown.to_text(first) : shown.to_text(last)])
            words.append("\n" if paragraph.end < end and number not in self.paragraphs.soft else "")
        return "".join(words)

    def _set_now(self, number: int) -> SetParagraph:
        start, end = self.paragraphs.span(number)
        text, type = self.source.text[start:end], self.type
        deep = [self._deep[each] for each in self._deep_places.touching(start, end)] if self._deep else []
        found = SetParagraph(
            ShownText.of(text), start, type.heading if text == self.source.title else type.text, type,
            from_right=self._from_right(start, text),
            deep=[(passage.start, passage.end, level) for passage, level in deep],
            above=TOP_PX if number == 0 else 0,
            below=BOTTOM_PX if number == len(self) - 1 else 0,
        )  # fmt: skip
        self.heights[number] = found.height
        return found

    def _from_right(self, start: int, text: str) -> bool:
        """By the first letter of its line; without letters, by the language of the document."""
        if text.isascii() and not self._runs_back:
            return False
        first, end = self.paragraphs.line(start)
        line = self.source.text[first : min(end, first + LONGEST)]
        return runs_from_the_right(line) or (self._runs_back and not any(map(str.isalpha, line)))

    def _estimated(self) -> Heights:
        lengths = self.paragraphs.lengths
        return Heights(map(self.type.heights(max(lengths)).__getitem__, lengths))
