"""Pictures: composed for their size, the same bytes for the same story, and written whole or not at all."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

import pytest
from a_story import the_m4_story
from msgspec.structs import replace
from PySide6.QtGui import QImage
from reader import CLAIMLINE, run_python
from sheet import says

from viewer.export.picture import PictureRequest, picture_image, picture_scene, write_picture
from viewer.refusal import ViewerError
from viewer.resources import shipped_story
from viewer.scene.page import Part
from viewer.scene.theme import THEME_NAMES, load_theme
from viewer.view.selection import Nothing, OneEvent
from viewer.view.state import Layout, ViewState

pytestmark = pytest.mark.usefixtures("dressed")

STORY = the_m4_story()
PATROL = ViewState(selection=OneEvent("first-patrol"))
PAGE = PictureRequest(state=PATROL, part=Part.PAGE, theme="light", width_px=960, height_px=540)
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs the limits and the folders of Linux")


def shot(part: Part = Part.PAGE, theme: str = "light", layout: Layout = Layout.SCHEMATIC) -> QImage:
    """A small picture of the first patrol."""
    return picture_image(STORY, replace(PAGE, part=part, theme=theme, state=replace(PATROL, layout=layout)))


# What is on it


@pytest.mark.parametrize(
    ("size", "scale"), [((960, 540), 1.0), ((961, 541), 1.5), ((300, 800), 2.0), ((160, 120), 1.0)]
)
def test_a_picture_has_the_size_that_is_asked_for(size: tuple[int, int], scale: float, tmp_path: Path) -> None:
    request = replace(PAGE, width_px=size[0], height_px=size[1], scale=scale)
    write_picture(STORY, request, tmp_path / "page.png")
    image = QImage(str(tmp_path / "page.png"))
    assert (image.width(), image.height()) == (round(size[0] * scale), round(size[1] * scale))


def test_a_page_has_title_quotes_timeline_corridor_and_credits() -> None:
    scene, _ = picture_scene(STORY, replace(PAGE, width_px=1920, height_px=1080))
    for words in (
        "First joint patrol on the M4",
        "Northern strip",
        "Turkish Defense Ministry",
        "Sochi agreement",
        "Source: “Turkey, Russia launched first joint patrol in Idlib”, news report, Ankara",
        STORY.geography_credit,
    ):
        assert says(scene, words)


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("selection", [Nothing(), OneEvent("first-patrol")])
def test_every_part_carries_its_credits(part: Part, selection: Nothing | OneEvent) -> None:
    scene, _ = picture_scene(STORY, replace(PAGE, part=part, state=ViewState(selection=selection, account="Russia")))
    assert says(scene, "Source: “Turkey, Russia launched first joint patrol in Idlib”")
    assert says(scene, "Shown full: the account of Russia.")


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("layout", Layout)
def test_themes_differ_in_every_part_and_layout(part: Part, layout: Layout) -> None:
    shots = [shot(part, theme, layout) for theme in THEME_NAMES]
    assert all(one != other for one, other in combinations(shots, 2))
    for image, theme in zip(shots, map(load_theme, THEME_NAMES), strict=True):
        assert image.pixelColor(2, image.height() - 2).name() == theme.sheet


def test_parts_differ() -> None:
    assert all(one != other for one, other in combinations([shot(part) for part in Part], 2))


@pytest.mark.parametrize(
    ("part", "differs"), [(Part.PAGE, True), (Part.CORRIDOR, True), (Part.TIMELINE, False), (Part.SOURCE, False)]
)
def test_a_map_differs_where_a_corridor_is_seen(part: Part, differs: bool) -> None:
    assert (shot(part, layout=Layout.MAP) != shot(part)) is differs


# Written whole or not at all


def test_the_same_picture_is_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "first.png", tmp_path / "second.png"
    write_picture(STORY, PAGE, first)
    write_picture(STORY, PAGE, second)
    assert first.read_bytes() == second.read_bytes()


def test_it_is_the_same_bytes_in_another_place_at_another_time_in_another_language(tmp_path: Path) -> None:
    here = made_elsewhere(tmp_path / "here.png", LANG="C", TZ="UTC", HOME=str(tmp_path))
    there = made_elsewhere(
        tmp_path / "there.png", LANG="tr_TR.UTF-8", LC_ALL="ar_SA.UTF-8", TZ="Asia/Kathmandu", HOME="/nowhere",
        PYTHONHASHSEED="7", QT_SCALE_FACTOR="2", QT_FONT_DPI="192",
    )  # fmt: skip
    assert here == there


def test_a_former_picture_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    file.write_bytes(b"a former picture" * 100_000)
    write_picture(STORY, PAGE, file)
    assert not QImage(str(file)).isNull()
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_is_kept_and_what_it_points_to_replaced(tmp_path: Path) -> None:
    link, file = tmp_path / "link.png", tmp_path / "page.png"
    file.write_bytes(b"a former picture")
    link.symlink_to(file)
    write_picture(STORY, PAGE, link)
    assert link.is_symlink()
    assert not QImage(str(file)).isNull()


@pytest.mark.parametrize("name", ["no/such/folder.png", "a file/page.png"])
def test_where_nothing_can_be_written_it_says_so(name: str, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(ViewerError, match=r"could not be written: .+") as refused:
        write_picture(STORY, PAGE, tmp_path / name)
    assert str(tmp_path / name) in str(refused.value)


@ON_LINUX
def test_in_a_folder_that_is_not_ours_the_former_picture_stays() -> None:
    with a_folder_of_others() as folder:
        with pytest.raises(ViewerError, match="could not be written"):
            write_picture(STORY, PAGE, folder / "page.png")
        assert (folder / "page.png").read_bytes() == b"a former picture"


@ON_LINUX
@pytest.mark.parametrize("room", ["nothing", "half", "all but a byte"])
def test_on_a_full_disk_the_former_picture_stays(room: str, tmp_path: Path) -> None:
    file = tmp_path / "page.png"
    write_picture(STORY, replace(PAGE, state=ViewState()), file)
    room_bytes = {"nothing": 0, "half": file.stat().st_size // 2, "all but a byte": file.stat().st_size - 1}
    file.write_bytes(b"a former picture")
    ended = run_python(FULL_DISK, str(file), str(room_bytes[room]))
    assert "could not be written" in ended.stdout, ended.stderr
    assert file.read_bytes() == b"a former picture"
    assert list(tmp_path.iterdir()) == [file]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from a_story import the_m4_story
from viewer.export.picture import PictureRequest, write_picture
from viewer.paint.offscreen import offscreen_application
from viewer.refusal import ViewerError
from viewer.scene.page import Part
from viewer.view.state import ViewState

application = offscreen_application()
request = PictureRequest(state=ViewState(), part=Part.PAGE, theme="light", width_px=960, height_px=540)
story = the_m4_story()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    write_picture(story, request, Path(sys.argv[1]))
except ViewerError as refusal:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(refusal)
"""


def made_elsewhere(file: Path, **environment: str) -> bytes:
    """The bytes of a picture that the command makes in a process of its own."""
    arguments = ("picture", str(shipped_story()), "-o", str(file), "--event", "first-patrol", "--size", "960x540")
    ended = run_python(CLAIMLINE, *arguments, **environment)
    assert ended.returncode == 0, ended.stderr
    return file.read_bytes()


@contextmanager
def a_folder_of_others() -> Iterator[Path]:
    """A folder with a picture in it, in which we may read but not write, even where we are root."""
    with tempfile.TemporaryDirectory() as name:
        folder, us = Path(name), os.geteuid()
        (folder / "page.png").write_bytes(b"a former picture")
        (folder / "page.png").chmod(0o444)
        folder.chmod(0o555)
        if us == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(us)
            folder.chmod(0o755)
