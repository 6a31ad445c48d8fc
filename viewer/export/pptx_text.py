"""Words of a slide as DrawingML: paragraphs and runs, in the colours and typefaces of the deck's theme."""

import re
from collections.abc import Iterable

from msgspec import Struct

from viewer.export.markup import attribute, content
from viewer.scene.slide import HEIGHT_INCHES, Paragraph, Run
from viewer.scene.theme import Theme
from viewer.story.invisible import has_letters_from_the_right, runs_from_the_right
from viewer.words import spoken_language

EMU_PER_INCH = 914_400
POINTS_PER_INCH = 72
LANGUAGE = "en-GB"  # of the program's own words in English, and of templates
LEFT_TO_RIGHT = "\u200e"  # a mark that keeps runs from the right apart: each in its own order, all from the left
LINE_PERCENT = 110  # from line to line, of the typeface's own height
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")  # BCP 47, as far as it matters here
_BREAKS = re.compile(r"[\t\n\v\f\r]+")


class Ink(Struct, frozen=True, kw_only=True):
    """How a deck names its colours, and how large a px of its slides is."""

    names: dict[str, str]  # of the theme's colours in Office, by their values
    height_px: float  # of a slide

    @classmethod
    def of(cls, theme: Theme, height_px: float) -> "Ink":
        """The colours of a theme."""
        sides = {color: f"accent{number}" for number, color in enumerate(theme.sides[:4], start=1)}
        others = {theme.accent: "accent5", theme.quote: "accent6"}
        plain = {theme.soft: "tx2", theme.page: "bg2", theme.ink: "tx1", theme.sheet: "bg1"}
        return cls(names=sides | others | plain, height_px=height_px)

    def emu(self, px: float) -> int:
        """A length as Office counts."""
        return round(px * EMU_PER_INCH * HEIGHT_INCHES / self.height_px)

    def centipoints(self, px: float) -> int:
        """The size of type in hundredths of a point."""
        return round(100 * px * POINTS_PER_INCH * HEIGHT_INCHES / self.height_px)

    def fill(self, color: str, opacity: float = 1.0) -> str:
        """A colour that follows the theme where it is one of its."""
        clear = f'<a:alpha val="{round(opacity * 100_000)}"/>' if opacity < 1 else ""
        if name := self.names.get(color):
            return f'<a:solidFill><a:schemeClr val="{name}">{clear}</a:schemeClr></a:solidFill>'
        return f'<a:solidFill><a:srgbClr val="{color[-6:].upper()}">{clear}</a:srgbClr></a:solidFill>'


def paragraph_xml(paragraph: Paragraph, ink: Ink, links: dict[str, str]) -> str:
    """One paragraph; `links` are the ids of the addresses to which words lead."""
    side = ' algn="r" rtl="1"' if paragraph.from_right else ' algn="l" rtl="0"'
    space = f" {LEFT_TO_RIGHT}" if has_letters_from_the_right(paragraph.text) else " "
    words = "".join(
        _run_xml(run, paragraph, ink, links, space if number else "") for number, run in enumerate(paragraph.runs)
    )
    return (
        f'<a:p><a:pPr{side}><a:lnSpc><a:spcPct val="{LINE_PERCENT * 1000}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{ink.centipoints(paragraph.gap_px)}"/></a:spcBef></a:pPr>{words}</a:p>'
    )


def _run_xml(run: Run, paragraph: Paragraph, ink: Ink, links: dict[str, str], before: str) -> str:
    look = look_xml("a:rPr", run, paragraph, ink, links)
    return f"<a:r>{look}<a:t>{before}{content(one_line(run.text))}</a:t></a:r>"


def look_xml(tag: str, run: Run, paragraph: Paragraph, ink: Ink, links: dict[str, str]) -> str:
    """How words look: their language, size, weight, colour and typeface."""
    family = "mn" if run.serif else "mj"
    link = f'<a:hlinkClick r:id="{links[run.url]}"/>' if run.url in links else ""
    return (
        f'<{tag}{attribute("lang", language(paragraph.language))} sz="{ink.centipoints(paragraph.size_px)}"'
        f' b="{int(run.bold)}" i="0">{ink.fill(run.color)}'
        f'<a:latin typeface="+{family}-lt"/><a:ea typeface="+{family}-ea"/><a:cs typeface="+{family}-cs"/>'
        f"{link}</{tag}>"
    )


def language(written: str) -> str:
    """A language as Office can take it; that of the program where it is not told, or no language."""
    return written if _LANGUAGE.fullmatch(written) else own_language()


def own_language() -> str:
    """The language of the words that are ours."""
    code = spoken_language().code
    return LANGUAGE if code == "en" else code


def one_line(text: str) -> str:
    """A text without line breaks: where lines end is for the slide to say."""
    return _BREAKS.sub(" ", text)


def plain_paragraphs(texts: Iterable[str]) -> str:
    """Paragraphs without a look of their own: notes."""
    return "".join(
        f'<a:p><a:pPr{_SIDES[runs_from_the_right(text)]}/><a:r><a:rPr lang="{own_language()}"/>'
        f"<a:t>{content(one_line(text))}</a:t></a:r></a:p>"
        for text in texts
    )


_SIDES = {True: ' algn="r" rtl="1"', False: ""}
