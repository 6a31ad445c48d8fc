"""Objects of PDF files: read, numbered anew and written."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from viewer.export.pdf_file import add, read_objects, reference, stream, stream_of, text, written

pytestmark = pytest.mark.usefixtures("dressed")


def by_qt() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(100, 100, "Deal")
    painter.end()
    return bytes(buffer.data().data())


def test_what_qt_writes_is_read() -> None:
    objects, root = read_objects(by_qt())
    assert b"/Type /Catalog" in objects[root]
    pages = objects[reference(objects[root], b"Pages")]
    page = objects[reference(pages, b"Kids")]
    assert b"/Type /Page" in page
    assert b"Tj" in stream_of(objects, reference(page, b"Contents"))


def test_what_is_written_is_read_again_and_each_number_leads_to_the_same() -> None:
    objects, root = read_objects(by_qt())
    about = add(objects, b"<< /Title %s >>" % text("Türkiye"))
    again, new_root = read_objects(written(objects, root, about))
    assert new_root == 1
    assert again[2] == b"<< /Title <FEFF005400FC0072006B006900790065> >>"
    page = again[reference(again[reference(again[1], b"Pages")], b"Kids")]
    assert b"Tj" in stream_of(again, reference(page, b"Contents"))


def test_what_nothing_leads_to_is_not_written() -> None:
    objects = {1: b"<< /Type /Catalog /Pages 5 0 R >>", 2: b"<< /Forgotten true >>", 5: b"<< /Kids [] >>", 9: b"<< >>"}
    again, _ = read_objects(written(objects, 1, 9))
    assert list(again.values()) == [objects[1].replace(b"5", b"3"), b"<< >>", objects[5]]


def test_the_same_objects_in_other_numbers_are_the_same_file() -> None:
    one = {1: b"<< /Pages 5 0 R /Outlines 7 0 R >>", 5: b"<< /Kids [] >>", 7: b"<< >>", 8: b"<< >>"}
    other = {3: b"<< /Pages 2 0 R /Outlines 1 0 R >>", 1: b"<< >>", 2: b"<< /Kids [] >>", 4: b"<< >>"}
    assert written(one, 1, 8) == written(other, 3, 4)


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("data", [b"", b"x" * 10_000, b"endobj 1 0 R stream\n endstream"])
def test_a_stream_holds_what_was_put_into_it(data: bytes, packed: bool) -> None:
    objects = {1: b"<< /Held 2 0 R >>", 2: stream(data, b" /Type /Held", packed=packed), 3: b"<< >>"}
    again, root = read_objects(written(objects, 1, 3))
    assert stream_of(again, reference(again[root], b"Held")) == data
