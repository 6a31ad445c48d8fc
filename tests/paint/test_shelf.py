from PySide6.QtGui import QImage

from viewer.paint.shelf import Shelf

IMAGE = QImage(10, 10, QImage.Format.Format_RGB32)


def test_a_shelf_keeps_what_was_asked_for_last() -> None:
    shelf = Shelf(3 * IMAGE.sizeInBytes())
    for name in "abc":
        shelf.keep(name, IMAGE)
    assert shelf.find("a") is not None
    shelf.keep("d", IMAGE)
    assert [name for name in "abcd" if shelf.find(name) is not None] == ["a", "c", "d"]
    assert shelf.size_bytes == 3 * IMAGE.sizeInBytes()


def test_what_is_larger_than_the_shelf_is_not_kept() -> None:
    shelf = Shelf(100)
    shelf.keep("large", QImage(100, 100, IMAGE.format()))
    assert shelf.find("large") is None
    assert shelf.size_bytes == 0
