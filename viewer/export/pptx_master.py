"""What all slides of a deck stand on: the master with its ground and styles of text, and the master of the notes."""

from viewer.export.pptx_package import HEAD
from viewer.export.pptx_text import EMU_PER_INCH, LANGUAGE
from viewer.export.pptx_theme import color_map
from viewer.scene.theme import Theme

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
TREE = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
NOTES_EMU = (6_858_000, 9_144_000)
FIRST_LAYOUT_ID = 2_147_483_649  # masters and layouts are counted from 2^31
_GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
_TITLE, _BODY, _NUMBER = (
    '<p:ph type="title"/>',
    '<p:ph type="body" idx="1"/>',
    '<p:ph type="sldNum" sz="quarter" idx="4"/>',
)
_LEVELS = range(1, 10)


def master_xml(width: int, height: int, layouts: int, theme: Theme) -> bytes:
    """The master of slides of a size in EMU, with so many layouts."""
    edge, line = EMU_PER_INCH // 2, EMU_PER_INCH
    inner = width - 2 * edge
    places = (
        _place(2, "Title", _TITLE, (edge, edge // 2, inner, line)),
        _place(3, "Text", _BODY, (edge, 2 * line, inner, height - 3 * line)),
        _place(4, "Slide number", _NUMBER, (edge, height - edge, line, edge // 2)),
    )
    ids = "".join(f'<p:sldLayoutId id="{FIRST_LAYOUT_ID + n}" r:id="rId{n + 1}"/>' for n in range(layouts))
    styles = (
        f"<p:titleStyle>{_style(1, 'mj', 2550, bold=True)}</p:titleStyle>"
        f"<p:bodyStyle>{''.join(_style(level, 'mn', 1800) for level in _LEVELS)}</p:bodyStyle>"
        f"<p:otherStyle>{''.join(_style(level, 'mj', 1200) for level in _LEVELS)}</p:otherStyle>"
    )
    return (
        f"{HEAD}<p:sldMaster {NAMESPACES}><p:cSld>{_GROUND}<p:spTree>{TREE}{''.join(places)}</p:spTree></p:cSld>"
        f"<p:clrMap {color_map(theme)}/><p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst>"
        f"<p:txStyles>{styles}</p:txStyles></p:sldMaster>"
    ).encode()


def notes_master_xml(theme: Theme) -> bytes:
    """The master of the notes: the slide above, the words beneath."""
    width, height = NOTES_EMU
    edge = EMU_PER_INCH // 2
    inner, half = width - 2 * edge, height // 2
    picture = _place(2, "Slide", '<p:ph type="sldImg" idx="2"/>', (edge, edge, inner, half - 2 * edge), words=False)
    words = _place(3, "Notes", '<p:ph type="body" sz="quarter" idx="3"/>', (edge, half, inner, half - edge))
    style = "".join(_style(level, "mj", 1200) for level in _LEVELS)
    return (
        f"{HEAD}<p:notesMaster {NAMESPACES}><p:cSld>{_GROUND}<p:spTree>{TREE}{picture}{words}</p:spTree></p:cSld>"
        f"<p:clrMap {color_map(theme)}/><p:notesStyle>{style}</p:notesStyle></p:notesMaster>"
    ).encode()


def _place(id: int, name: str, place: str, area: tuple[int, int, int, int], *, words: bool = True) -> str:
    """A named place for words, or for the picture of the slide."""
    x, y, width, height = area
    text = (
        '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>'
        f'<a:p><a:r><a:rPr lang="{LANGUAGE}"/><a:t>{name}</a:t></a:r></a:p></p:txBody>'
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr>{place}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="{x}" y="{y}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f"{text if words else ''}</p:sp>"
    )


def _style(level: int, family: str, size: int, *, bold: bool = False) -> str:
    """How text of a level looks where nothing else is said; the size is in hundredths of a point."""
    return (
        f'<a:lvl{level}pPr marL="0" indent="0" algn="l"><a:buNone/>'
        f'<a:defRPr lang="{LANGUAGE}" sz="{size}" b="{int(bold)}">'
        f'<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+{family}-lt"/>'
        f'<a:ea typeface="+{family}-ea"/><a:cs typeface="+{family}-cs"/></a:defRPr></a:lvl{level}pPr>'
    )
