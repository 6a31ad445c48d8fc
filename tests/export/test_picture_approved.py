"""Pictures that somebody has looked at and approved: they stay as they are until somebody approves others.

Approve what the program paints now by `CLAIMLINE_APPROVE=1 python3 packaging/dev.py test tests/export/test_picture_approved.py`
and look at every picture that git says has changed. Each is compared on average over squares of 3 px. Qt 6.8 and 6.11,
each with a FreeType of its own, lie less than 1 of 255 apart.
"""  # noqa: E501  a command to be copied

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from a_story import the_m4_story
from building_ground import a_wider_story
from building_sources import a_story_of_two_sources
from msgspec.structs import replace
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from two_pictures import APPROVED, complaint, how_far_apart, write_pixels

from viewer.export.picture import PictureRequest, picture_bytes, picture_image, picture_scene, scene_image
from viewer.export.sizes import parse_size
from viewer.reading.read import read_story
from viewer.scene.marks import Disc, Mark, Scene, Text
from viewer.scene.page import Part
from viewer.scene.theme import load_theme
from viewer.story.story import Story
from viewer.view.address import parse_address

pytestmark = pytest.mark.usefixtures("dressed")

APPROVING = bool(os.environ.get("CLAIMLINE_APPROVE"))
MOST_APART, APART_AREA_PX = 6, 3
MOST_BYTES, MOST_BYTES_IN_ALL = 200_000, 3_200_000
LOOKS = {"JPEG": (16, 12), "WebP": (MOST_APART, APART_AREA_PX), "SVG": (16, 12), "PDF": (24, 12)}
"""In other formats: how far apart a picture may be, over how large squares. Others draw lines and letters otherwise."""


def ask(view: str, part: str, theme: str, size: str) -> PictureRequest:
    """A picture, in the words of the command line."""
    px = parse_size(size)
    return PictureRequest(
        state=parse_address(view), part=Part(part), theme=theme, width_px=px.width_px, height_px=px.height_px
    )


OF_THE_M4 = {
    # Every event on a page, the whole story, and all themes
    "whole-story": ask("", "page", "light", "720x405"),
    "sochi-agreement": ask("event=sochi-agreement", "page", "dark", "720x405"),
    "aerial-attack": ask("event=aerial-attack", "page", "light", "720x405"),
    "turkish-response": ask("event=turkish-response", "page", "print", "720x405"),
    "clashes": ask("event=clashes", "page", "dark", "720x405"),
    "deal": ask("event=deal", "page", "light", "800x450"),
    "technical-talks": ask("event=technical-talks", "page", "print", "720x405"),
    "strips-announced": ask("event=strips-announced", "page", "dark", "720x405"),
    "first-patrol": ask("event=first-patrol", "page", "light", "800x450"),
    # Other sizes and the map
    "first-patrol-small": ask("event=first-patrol", "page", "light", "640x360"),
    "first-patrol-4x3": ask("event=first-patrol", "page", "dark", "640x480"),
    "first-patrol-square": ask("event=first-patrol", "page", "print", "480x480"),
    "first-patrol-a4": ask("event=first-patrol", "page", "light", "476x674"),
    "strips-announced-a4-landscape": ask("event=strips-announced", "page", "print", "640x452"),
    "first-patrol-map": ask("event=first-patrol&layout=map", "page", "dark", "720x405"),
    "deal-map-4x3": ask("event=deal&layout=map", "page", "print", "640x480"),
    "whole-story-map-square": ask("layout=map", "page", "dark", "540x540"),
    # Other views
    "first-patrol-of-russia": ask("event=first-patrol&account=Russia", "page", "dark", "720x405"),
    "first-patrol-agreed": ask("event=first-patrol&agreed=yes", "page", "light", "720x405"),
    "on-10-march": ask("at=2020-03-10", "page", "light", "640x360"),
    # The parts by themselves
    "corridor-deal": ask("event=deal", "corridor", "light", "720x405"),
    "corridor-strips-map": ask("event=strips-announced&layout=map", "corridor", "dark", "720x405"),
    "corridor-first-patrol": ask("event=first-patrol", "corridor", "print", "720x405"),
    "corridor-later": ask("event=technical-talks&later=yes", "corridor", "light", "720x405"),
    "corridor-stretch": ask("event=first-patrol&stretch=110,0,30", "corridor", "dark", "720x405"),
    "corridor-region": ask("event=first-patrol&layout=map&region=35.86,36.72,34", "corridor", "light", "720x405"),
    "timeline": ask("", "timeline", "light", "800x300"),
    "timeline-unfolded": ask("folded=no", "timeline", "dark", "800x300"),
    "timeline-period": ask("period=737470,737501", "timeline", "print", "800x300"),
    "timeline-of-russia": ask("event=first-patrol&account=Russia", "timeline", "dark", "800x300"),
    "timeline-lanes": ask("event=deal&closed=Fighting&hidden=On%20the%20M4", "timeline", "light", "800x300"),
    "source": ask("", "source", "light", "400x500"),
    "source-first-patrol": ask("event=first-patrol", "source", "light", "480x560"),
    "source-deal": ask("event=deal", "source", "dark", "480x540"),
    "source-claim": ask("event=first-patrol&claim=human-shields", "source", "print", "700x480"),
}  # fmt: skip
OF_TWO_SOURCES = {
    "two-sources": ask("", "page", "light", "800x450"),
    "two-sources-walkout": ask("event=walkout", "page", "dark", "800x450"),
    "two-sources-agreed": ask("event=third-day&agreed=yes", "page", "print", "800x450"),
    "two-sources-quay": ask("event=quay", "source", "light", "480x480"),
    "two-sources-timeline": ask("event=count-at-the-gates&account=Union", "timeline", "dark", "800x300"),
}  # fmt: skip
OF_WIDER_GROUND = {
    "ground-convoy": ask("event=convoy", "page", "dark", "720x405"),
    "ground-convoy-map": ask("event=convoy&layout=map", "corridor", "light", "540x540"),
    "ground-parting-map": ask("event=parting&layout=map", "page", "light", "640x480"),
    "ground-pass-road": ask("event=talks&road=pass", "corridor", "print", "720x405"),
}  # fmt: skip
REQUESTS = OF_THE_M4 | OF_TWO_SOURCES | OF_WIDER_GROUND
IN_OTHER_FORMATS = (
    "whole-story", "sochi-agreement", "technical-talks", "first-patrol", "first-patrol-map", "first-patrol-square",
    "first-patrol-of-russia", "first-patrol-agreed", "strips-announced-a4-landscape", "corridor-stretch",
    "timeline-unfolded", "source-claim", "two-sources-quay", "ground-parting-map",
)  # fmt: skip


@cache
def story_of(name: str) -> Story:
    """The story of which a picture is."""
    if name in OF_THE_M4:
        return the_m4_story()
    build = a_story_of_two_sources if name in OF_TWO_SOURCES else a_wider_story
    with TemporaryDirectory() as folder:
        story = read_story(build(Path(folder) / "story")).story
    assert story
    return story


# They look as they did


@pytest.mark.parametrize("name", REQUESTS)
def test_a_picture_looks_as_it_was_approved(name: str) -> None:
    image = picture_image(story_of(name), REQUESTS[name])
    if APPROVING:
        write_pixels(image, APPROVED / f"{name}.png")
    assert complaint(image, name, MOST_APART, APART_AREA_PX) == ""


@pytest.mark.parametrize("form", LOOKS)
@pytest.mark.parametrize("name", IN_OTHER_FORMATS)
def test_in_every_format_it_looks_so(name: str, form: str, tmp_path: Path) -> None:
    written = picture_bytes(story_of(name), REQUESTS[name], form)
    image = {"SVG": drawn_by_qt, "PDF": drawn_by_poppler}.get(form, read_by_qt)(written, REQUESTS[name], tmp_path)
    assert complaint(image, f"{name}.{form}", *LOOKS[form]) == ""


def test_every_picture_that_is_kept_is_asked_for() -> None:
    assert {file.stem for file in APPROVED.glob("*.png")} == set(REQUESTS)


def test_together_they_show_every_event_part_theme_and_layout() -> None:
    states = [request.state for request in OF_THE_M4.values()]
    assert {event.id for event in the_m4_story().events} <= {getattr(state.selection, "event", "") for state in states}
    for what in ("part", "theme"):
        assert len({getattr(request, what) for request in REQUESTS.values()}) >= 3
    assert len({state.layout for state in states}) == 2


def test_they_are_small_enough_to_be_kept_for_years() -> None:
    sizes = [file.stat().st_size for file in APPROVED.glob("*.png")]
    assert max(sizes) < MOST_BYTES
    assert sum(sizes) < MOST_BYTES_IN_ALL


# What the comparison sees


@pytest.mark.parametrize(("dx", "dy"), [(2, 0), (0, 2)])
@pytest.mark.parametrize("name", ["first-patrol", "clashes", "source-deal"])
def test_a_label_that_moves_by_two_pixels_is_noticed(name: str, dx: int, dy: int) -> None:
    scene, ratio = picture_scene(story_of(name), REQUESTS[name])
    before = scene_image(scene, ratio, 1)
    for label in (mark for mark in scene.marks if isinstance(mark, Text) and len(mark.text.strip()) > 2):
        moved = replace(label, x=label.x + dx / ratio, y=label.y + dy / ratio)
        after = scene_image(with_another(scene, label, moved), ratio, 1)
        assert how_far_apart(before, after, APART_AREA_PX) > MOST_APART, label.text


@pytest.mark.parametrize("name", ["first-patrol", "clashes", "first-patrol-map"])
def test_a_disc_of_ten_pixels_that_is_missing_is_noticed(name: str) -> None:
    scene, ratio = picture_scene(story_of(name), REQUESTS[name])
    before = scene_image(scene, ratio, 1)
    discs = [mark for mark in scene.marks if isinstance(mark, Disc)]
    assert min(disc.radius_px for disc in discs) == 5
    for disc in discs:
        assert how_far_apart(before, scene_image(with_another(scene, disc), ratio, 1), APART_AREA_PX) > MOST_APART


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_another_colour_of_a_side_is_noticed(theme: str) -> None:
    request = replace(REQUESTS["first-patrol"], theme=theme)
    scene, ratio = picture_scene(story_of("first-patrol"), request)
    before, sides = scene_image(scene, ratio, 1), load_theme(theme).sides
    turkey = [mark for mark in scene.marks if isinstance(mark, Text) and mark.color == sides[0]]
    assert [mark.text for mark in turkey] == ["Turkey"]
    repainted = with_another(scene, turkey[0], replace(turkey[0], color=sides[3]))
    assert how_far_apart(before, scene_image(repainted, ratio, 1), APART_AREA_PX) > MOST_APART


def test_pixels_that_are_rounded_otherwise_are_not() -> None:
    image = picture_image(story_of("deal"), REQUESTS["deal"])
    pixels = bytearray(image.constBits())
    for place in range(0, len(pixels), 7):
        pixels[place] = max(pixels[place] - 5, 0)
    other = QImage(bytes(pixels), image.width(), image.height(), image.format())
    assert other != image
    assert how_far_apart(image, other, APART_AREA_PX) <= MOST_APART


def test_a_failure_leaves_a_picture_of_the_result_the_approved_and_the_difference(tmp_path: Path) -> None:
    result = picture_image(story_of("deal"), replace(REQUESTS["deal"], theme="dark"))
    said = complaint(result, "deal", MOST_APART, APART_AREA_PX, tmp_path)
    assert str(tmp_path / "deal.png") in said
    shown, approved = QImage(str(tmp_path / "deal.png")), QImage(str(APPROVED / "deal.png"))
    assert (shown.width(), shown.height()) == (3 * 800 + 16, 450)
    assert how_far_apart(shown.copy(0, 0, 800, 450), result, 1) == 0
    assert how_far_apart(shown.copy(808, 0, 800, 450), approved, 1) == 0
    assert shown.pixelColor(1616 + 2, 2).lightness() > 200  # dark ground where it was to be light


def test_a_picture_of_another_size_fails(tmp_path: Path) -> None:
    result = picture_image(story_of("deal"), replace(REQUESTS["deal"], width_px=640, height_px=360))
    assert "has 640x360 px, approved were 800x450" in complaint(result, "deal", 255, 12, tmp_path)
    assert (tmp_path / "deal.png").exists()


def test_a_picture_that_nobody_approved_fails(tmp_path: Path) -> None:
    assert complaint(QImage(4, 4, QImage.Format.Format_RGB32), "new", 255, 1, tmp_path) != ""


def with_another(scene: Scene, mark: Mark, *others: Mark) -> Scene:
    """The scene with others in the place of a mark."""
    place = next(number for number, each in enumerate(scene.marks) if each is mark)
    return replace(scene, marks=(*scene.marks[:place], *others, *scene.marks[place + 1 :]))


def read_by_qt(written: bytes, request: PictureRequest, folder: Path) -> QImage:
    return QImage.fromData(written)


def drawn_by_qt(written: bytes, request: PictureRequest, folder: Path) -> QImage:
    image = QImage(request.width_px, request.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(written)).render(painter)
    painter.end()
    return image


def drawn_by_poppler(written: bytes, request: PictureRequest, folder: Path) -> QImage:
    if not shutil.which("pdftoppm"):
        pytest.skip("poppler is not there to draw it")
    (folder / "it.pdf").write_bytes(written)
    subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", "it.pdf", "it"], cwd=folder, check=True)
    return QImage(str(folder / "it.png"))
