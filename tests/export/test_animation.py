"""Animations: the page of one event after the other, in files that other programs play."""

import json
import shutil
import subprocess
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from a_story import a_story, an_event, the_m4_story
from PySide6.QtGui import QImage, QImageReader
from reader import CLAIMLINE, run_python
from two_processes import made_twice

from viewer.export.animation import AnimationRequest, page_states, write_animation
from viewer.export.long_work import Cancelled
from viewer.export.picture import PictureRequest, picture_image
from viewer.refusal import ViewerError
from viewer.resources import shipped_story
from viewer.scene.page import Part
from viewer.story.story import Story
from viewer.view.selection import Nothing, OneEvent
from viewer.view.state import ViewState

pytestmark = pytest.mark.usefixtures("dressed")

M4 = the_m4_story()
REQUEST = AnimationRequest(state=ViewState(), theme="light", width_px=480, height_px=270, seconds=2.5)
WITH_FFMPEG = pytest.mark.skipif(
    shutil.which("ffmpeg") is None or shutil.which("ffprobe") is None, reason="needs ffmpeg"
)


def written(folder: Path, name: str, story: Story = M4) -> Path:
    write_animation(story, REQUEST, folder / name)
    return folder / name


def page(event: str) -> QImage:
    """The page of an event, as a picture of its own."""
    state = ViewState(selection=OneEvent(M4.event[event].id))
    return picture_image(M4, PictureRequest(state=state, part=Part.PAGE, theme="light", width_px=480, height_px=270))


def same(one: QImage, other: QImage) -> bool:
    """Whether two pictures have the same pixels, whatever is said of how their colours are meant."""
    one, other = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    return one.size() == other.size() and bytes(one.constBits()) == bytes(other.constBits())


def test_there_is_a_page_for_each_event_in_story_order() -> None:
    assert [state.selection for state in page_states(M4, ViewState())] == [OneEvent(event.id) for event in M4.events]


def test_of_a_story_without_events_there_is_the_page_of_the_whole() -> None:
    assert [state.selection for state in page_states(a_story(), ViewState())] == [Nothing()]


def test_an_animated_webp_shows_every_page_for_its_time(tmp_path: Path) -> None:
    reader = QImageReader(str(written(tmp_path, "story.webp")))
    assert reader.supportsAnimation()
    assert reader.imageCount() == len(M4.events)
    frames = [(reader.read(), reader.nextImageDelay()) for _ in M4.events]
    assert {delay for _, delay in frames} == {2500}
    assert same(frames[0][0], page("sochi-agreement"))
    assert same(frames[-1][0], page("first-patrol"))


def test_where_no_animation_is_known_an_animated_png_is_its_first_page(tmp_path: Path) -> None:
    assert same(QImage(str(written(tmp_path, "story.png"))), page("sochi-agreement"))


@WITH_FFMPEG
def test_an_animated_png_shows_every_page_for_its_time(tmp_path: Path) -> None:
    file = written(tmp_path, "story.png")
    subprocess.run(
        ["ffmpeg", "-v", "error", "-i", file, "-fps_mode", "passthrough", tmp_path / "page%d.png"], check=True
    )
    pages = sorted(tmp_path.glob("page*.png"))
    assert len(pages) == len(M4.events)
    assert same(QImage(str(tmp_path / "page8.png")), page("first-patrol"))
    starts = [float(packet["pts_time"]) for packet in probed(file)["packets"]]
    assert starts == pytest.approx([2.5 * number for number in range(len(M4.events))])


@WITH_FFMPEG
@pytest.mark.parametrize(("name", "codec"), [("story.mp4", "h264"), ("story.webm", "vp9")])
def test_a_video_plays_as_long_as_its_pages_and_tells_no_date(name: str, codec: str, tmp_path: Path) -> None:
    told = probed(written(tmp_path, name, a_story(an_event("Deal"), an_event("War"), title="Story; -y")))
    assert told["streams"][0]["codec_name"] == codec
    assert float(told["format"]["duration"]) == pytest.approx(5.0)
    assert told["format"]["tags"]["title"] == "Story; -y"
    assert "creation_time" not in told["format"]["tags"]


@WITH_FFMPEG
@pytest.mark.parametrize("name", ["story.mp4", "story.webm"])
def test_a_video_is_the_same_bytes_when_it_is_made_again(name: str, tmp_path: Path) -> None:
    story = a_story(an_event("Deal"), an_event("War"))
    assert written(tmp_path, name, story).read_bytes() == written(tmp_path, name, story).read_bytes()


@WITH_FFMPEG
def test_a_video_has_whole_pairs_of_pixels_whatever_its_size(tmp_path: Path) -> None:
    request = AnimationRequest(state=ViewState(), theme="dark", width_px=321, height_px=241, seconds=0.5)
    write_animation(a_story(an_event("Deal")), request, tmp_path / "story.mp4")
    stream = probed(tmp_path / "story.mp4")["streams"][0]
    assert (stream["width"], stream["height"]) == (322, 242)


@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_it_is_the_same_bytes_in_another_place_at_another_time_in_another_language(suffix: str, tmp_path: Path) -> None:
    here, there = made_twice(AN_ANIMATION.replace("SUFFIX", suffix), tmp_path)
    assert here == there


AN_ANIMATION = """
import sys
from pathlib import Path
from a_story import the_m4_story
from viewer.export.animation import AnimationRequest, write_animation
from viewer.paint.offscreen import offscreen_application
from viewer.view.state import ViewState

application = offscreen_application()
request = AnimationRequest(state=ViewState(), theme="light", width_px=320, height_px=180, seconds=1)
file = Path(sys.argv[1]).with_suffix("SUFFIX")
write_animation(the_m4_story(), request, file)
file.rename(sys.argv[1])
"""


@pytest.mark.parametrize("name", ["story.png", "story.webp", pytest.param("story.mp4", marks=WITH_FFMPEG)])
def test_what_is_called_off_leaves_the_former_file(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(b"a former animation")
    with pytest.raises(Cancelled):
        write_animation(M4, REQUEST, file, told=until(3))
    assert file.read_bytes() == b"a former animation"
    assert list(tmp_path.iterdir()) == [file]


def test_an_animation_of_another_kind_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"ends in \.png, .*not in “\.gif”"):
        write_animation(M4, REQUEST, tmp_path / "story.gif")


@pytest.mark.skipif(find_spec("imageio_ffmpeg") is not None, reason="Python brings an ffmpeg along")
def test_without_ffmpeg_it_is_said_what_to_install(tmp_path: Path) -> None:
    ended = run_python(
        CLAIMLINE, "animation", str(shipped_story()), "-o", str(tmp_path / "story.mp4"), PATH=str(tmp_path)
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith("claimline: a video (mp4) needs ffmpeg: install it, or Python’s imageio-ffmpeg;")
    assert list(tmp_path.iterdir()) == []


def test_the_command_writes_an_animation_of_the_size_that_is_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "story.webp"
    ended = run_python(
        CLAIMLINE, "animation", str(shipped_story()), "-o", str(file), "--size", "320x240", "--seconds", "1"
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    reader = QImageReader(str(file))
    assert (reader.size().width(), reader.size().height()) == (320, 240)


@pytest.mark.parametrize("seconds", ["0.1", "61", "long", "nan"])
def test_a_time_that_cannot_be_is_refused_in_words(seconds: str) -> None:
    ended = run_python(CLAIMLINE, "animation", str(shipped_story()), "-o", "story.webp", "--seconds", seconds)
    assert ended.returncode == 2
    assert "write seconds, from 0.5 to 60" in ended.stderr


def until(last: int) -> Callable[[int, int], bool]:
    """Calls off what has done so many steps."""
    return lambda done, all: done < last


def probed(file: Path) -> dict[str, Any]:
    """What ffprobe tells of a file."""
    command = ["ffprobe", "-v", "error", "-show_streams", "-show_format", "-show_packets", "-of", "json", str(file)]
    told: dict[str, Any] = json.loads(subprocess.check_output(command))
    return told
