"""How the text of a document is set: its type, its measure and its margins, at a zoom."""

from msgspec import Struct

from viewer.scene.marks import Font

TEXT_PX, HEADING_PX = 16, 17
MEASURE_PX = 560  # some 70 characters of the text, the most that reads well
LETTER_PX = 7.5  # as wide as letters are in the middle
PITCH = 1.5  # from line to line, to the size of the type
GAP_PX = 9  # between paragraphs: the height of an empty line
TOP_PX, BOTTOM_PX = 6, 24
MARGIN_PX, NARROW_MARGIN_PX, RIGHT_PX = 50, 32, 20
NARROW_PX = 430  # in less there is room for one mark beside a line only
LEAST_MEASURE_PX = 60
LEVEL_PX = 3.0  # from one line beneath words to the next one
FREE_LEVELS = 3  # that have room between two lines of text
LEAST_ZOOM, MOST_ZOOM = 0.5, 3.0
TAG_PX, LARGEST_TAG_PX = 11, 18  # letters in the margin
TAG_GAP_PX, EDGE_PX = 6, 3  # from marks in the margin to the text, and to the edge of the page


class Type(Struct, frozen=True):
    """The type of a page so many px wide."""

    width: int
    zoom: float = 1.0

    @property
    def text(self) -> Font:
        """Of the text."""
        return Font(round(TEXT_PX * self.zoom), serif=True)

    @property
    def heading(self) -> Font:
        """Of lines that repeat the title."""
        return Font(round(HEADING_PX * self.zoom), bold=True, serif=True)

    @property
    def tag(self) -> Font:
        """Of the marks in the margin, which grow less than the text."""
        return Font(min(max(round(TAG_PX * self.zoom), TAG_PX - 1), LARGEST_TAG_PX))

    @property
    def margin(self) -> int:
        """How far from the left the text begins."""
        margin = NARROW_MARGIN_PX if self.width < NARROW_PX else MARGIN_PX
        return round(margin * self.tag.size_px / TAG_PX)

    @property
    def tags_end(self) -> int:
        """Where marks in the margin end; they have the room from EDGE_PX up to here."""
        return self.margin - TAG_GAP_PX

    @property
    def measure(self) -> int:
        """How long a line may be."""
        return max(min(round(MEASURE_PX * self.zoom), self.width - self.margin - RIGHT_PX), LEAST_MEASURE_PX)

    @property
    def pitch(self) -> int:
        """From line to line."""
        return round(PITCH * TEXT_PX * self.zoom)

    @property
    def gap(self) -> int:
        """The height of an empty line."""
        return round(GAP_PX * self.zoom)

    @property
    def level(self) -> float:
        """From one line beneath words to the next one."""
        return LEVEL_PX * self.zoom

    def heights(self, longest: int) -> list[int]:
        """About how high a paragraph is, by its length with the line feed after it."""
        letters, pitch = self.measure / (LETTER_PX * self.zoom), self.pitch
        return [0, self.gap, *[pitch * int(1 + length / letters) for length in range(1, longest + 2)]]
