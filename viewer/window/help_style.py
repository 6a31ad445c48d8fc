"""How a page of the help is set: sizes, distances and colours, given to what Markdown made of it."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontDatabase,
    QFontInfo,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

HEADINGS = {1: (1.8, 0.0, 0.8), 2: (1.35, 2.0, 0.5), 3: (1.1, 1.4, 0.3)}  # size, above, below: to the size of the text
LINE = 142.0  # from line to line, in hundredths
BELOW = 0.7  # a paragraph, to the size of the text
CELL_PX = 6.0
OBJECT = "\ufffc"  # by which Qt holds the place of a picture
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def style_page(document: QTextDocument, size: QFontInfo, palette: QPalette) -> None:
    """Give headings, paragraphs, code and tables their looks, to the size that the text has."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _blocks(document):
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if level := block.blockFormat().headingLevel():
            _style_heading(cursor, level, size)
        elif OBJECT in block.text():
            _merge(cursor, 100.0, 0, BELOW * size.pixelSize())  # a picture is no line of text
        elif _is_code(block):
            _style_code(cursor, 0 if _is_code(block.next()) else BELOW * size.pixelSize(), palette)
        elif block.textList() is None and cursor.currentTable() is None:
            _merge(cursor, LINE, 0, BELOW * size.pixelSize())
        else:
            _merge(cursor, LINE, 0, 0)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _style_table(table, palette)
    cursor.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _merge(cursor: QTextCursor, line: float, above_px: float, below_px: float) -> None:
    form = QTextBlockFormat()
    form.setLineHeight(line, PROPORTIONAL)
    form.setTopMargin(above_px)
    form.setBottomMargin(below_px)
    cursor.mergeBlockFormat(form)


def _style_heading(cursor: QTextCursor, level: int, size: QFontInfo) -> None:
    ratio, above, below = HEADINGS[min(level, max(HEADINGS))]
    _merge(cursor, 115.0, above * size.pixelSize(), below * size.pixelSize())
    letters = cursor.charFormat()
    letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # else it has the last word
    letters.setFontPointSize(ratio * size.pointSizeF())
    letters.setFontWeight(QFont.Weight.DemiBold)
    cursor.setCharFormat(letters)


def _style_code(cursor: QTextCursor, below_px: float, palette: QPalette) -> None:
    """On a ground of its own, in letters that are all as wide; a line too long is broken."""
    form = QTextBlockFormat()
    form.setBackground(QBrush(palette.alternateBase().color()))
    form.setNonBreakableLines(False)
    form.setBottomMargin(below_px)
    cursor.mergeBlockFormat(form)
    letters = QTextCharFormat()
    letters.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    cursor.mergeCharFormat(letters)


def _style_table(table: QTextTable, palette: QPalette) -> None:
    form = table.format().toTableFormat()
    form.setBorder(1)
    form.setBorderBrush(QBrush(palette.mid().color()))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(CELL_PX)
    form.setCellSpacing(0)
    form.setTopMargin(CELL_PX)
    form.setBottomMargin(2 * CELL_PX)
    table.setFormat(form)
