"""Images that may be wanted again, for as long as there is room."""

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QImage


class Shelf:
    """Images by what they show; those that were not asked for longest go first."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        self.size_bytes = 0

    def find(self, shown: Hashable) -> QImage | None:
        """The image, if it is kept."""
        if shown in self._images:
            self._images.move_to_end(shown)
        return self._images.get(shown)

    def keep(self, shown: Hashable, image: QImage) -> None:
        """Keep an image for as long as there is room."""
        self._images[shown] = image
        self.size_bytes += image.sizeInBytes()
        while self.size_bytes > self._limit_bytes:
            self.size_bytes -= self._images.popitem(last=False)[1].sizeInBytes()
