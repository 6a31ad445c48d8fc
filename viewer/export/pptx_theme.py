"""The theme of a deck as Office has it: the program's colours and typefaces under Office's names."""

from viewer.export.markup import attribute
from viewer.export.pptx_package import HEAD
from viewer.paint.fonts import ARABIC, SANS, SERIF
from viewer.scene.theme import Theme

SWISS, ROMAN = "34", "18"  # families, so that a like one stands in where a typeface is missing
SANS_PANOSE, SERIF_PANOSE = "020B0502030000000004", "02040603050405020204"
_LINES = "".join(
    f'<a:ln w="{width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' for width in (6350, 12700, 19050)
)
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


def theme_xml(theme: Theme) -> str:
    """The theme: Office's first dark and light are ink and ground, whichever of them is dark."""
    dark, light = (theme.sheet, theme.ink) if theme.dark else (theme.ink, theme.sheet)
    second_dark, second_light = (theme.page, theme.soft) if theme.dark else (theme.soft, theme.page)
    colors = {
        "dk1": dark,
        "lt1": light,
        "dk2": second_dark,
        "lt2": second_light,
        **{f"accent{number}": theme.side(number - 1) for number in range(1, 5)},
        "accent5": theme.accent,
        "accent6": theme.quote,
        "hlink": theme.accent,
        "folHlink": theme.soft,
    }
    scheme = "".join(f'<a:{name}><a:srgbClr val="{color[1:].upper()}"/></a:{name}>' for name, color in colors.items())
    name = attribute("name", f"Claimline {theme.name}")
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"{name}><a:themeElements>'
        f"<a:clrScheme{name}>{scheme}</a:clrScheme><a:fontScheme{name}>"
        f"<a:majorFont>{_fonts(SANS, SANS_PANOSE, SWISS)}</a:majorFont>"
        f"<a:minorFont>{_fonts(SERIF, SERIF_PANOSE, ROMAN)}</a:minorFont></a:fontScheme>"
        f"<a:fmtScheme{name}><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINES}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def color_map(theme: Theme) -> str:
    """Which of the theme's colours are ink and ground, as attributes."""
    ink, ground = ("lt", "dk") if theme.dark else ("dk", "lt")
    accents = " ".join(f'accent{number}="accent{number}"' for number in range(1, 7))
    return (
        f'bg1="{ground}1" tx1="{ink}1" bg2="{ground}2" tx2="{ink}2" {accents} hlink="hlink" folHlink="folHlink"'
    )  # fmt: skip


def _fonts(family: str, panose: str, kind: str) -> str:
    return (
        f'<a:latin typeface="{family}" panose="{panose}" pitchFamily="{kind}" charset="0"/><a:ea typeface=""/>'
        f'<a:cs typeface="{ARABIC}"/><a:font script="Arab" typeface="{ARABIC}"/>'
    )
