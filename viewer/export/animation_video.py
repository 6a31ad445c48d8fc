"""Pictures one after the other as video, by an ffmpeg that is at hand, which takes the pixels through a pipe.

None comes with the program: the one for Python takes 165 MB, and most systems have one or can have it by a word.
The bytes are the same wherever the same ffmpeg makes them: it works on one thread and is to write nothing of itself.
It writes to a file without a name, so that nothing is left of it whatever ends the two.
"""

import subprocess
from collections.abc import Iterable
from itertools import chain
from shutil import which
from tempfile import TemporaryFile
from typing import IO

from PySide6.QtGui import QImage

from viewer.refusal import ViewerError
from viewer.story.invisible import readable
from viewer.story.picture_note import PictureNote
from viewer.words import say

RATE = 5  # pictures in a second, as players like it; all but the first of a page cost nothing
EVEN = "pad=ceil(iw/2)*2:ceil(ih/2)*2"  # half the pixels have a colour of their own, so that there must be two to halve
CODECS = {
    "mp4": ("-c:v", "libx264", "-preset", "veryfast", "-tune", "stillimage", "-crf", "18", "-movflags", "+faststart"),
    "webm": (
        "-c:v",
        "libvpx-vp9",
        "-crf",
        "24",
        "-b:v",
        "0",
        "-deadline",
        "realtime",
        "-cpu-used",
        "8",
        "-row-mt",
        "0",
    ),
}
QUIET = ("-hide_banner", "-nostdin", "-loglevel", "error", "-y")
REPEATABLE = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-threads", "1")


def video(frames: Iterable[QImage], ms: int, note: PictureNote, kind: str) -> bytes:
    """The file: frames of one size, each shown for so many milliseconds.

    Raises:
        ViewerError: There is no ffmpeg, or it cannot make such a file.
    """
    program = _ffmpeg(kind)
    try:
        with TemporaryFile() as file:
            _encode(program, frames, ms, note, kind, file)
            file.seek(0)
            return file.read()
    except OSError as refusal:
        why = say("the video could not be made: {reason}", reason=refusal.strerror or refusal)
        raise ViewerError(
            say("{why}. Make room for temporary files, or name another folder in TMPDIR.", why=why)
        ) from refusal


def has_encoder() -> bool:
    """Whether there is an ffmpeg."""
    return _found() is not None


def _ffmpeg(kind: str) -> str:
    """Where an ffmpeg is."""
    found = _found()
    if found is None:
        raise ViewerError(
            say(
                "a video ({kind}) needs ffmpeg: install it, or Python’s imageio-ffmpeg; .png and .webp need neither",
                kind=kind,
            )
        )
    return found


def _found() -> str | None:
    """The ffmpeg that Python brings along, or else that of the system; None where there is none."""
    try:
        from imageio_ffmpeg import get_ffmpeg_exe  # type: ignore[import-not-found, unused-ignore]  # optional
    except ImportError:
        return which("ffmpeg")
    return str(get_ffmpeg_exe())


def _encode(program: str, frames: Iterable[QImage], ms: int, note: PictureNote, kind: str, file: IO[bytes]) -> None:
    frames = iter(frames)
    first = next(frames)
    with TemporaryFile() as errors:
        command = _command(program, first, ms, note, kind, file)
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=errors, pass_fds=(file.fileno(),)) as process:
            _feed(process, chain((first,), frames))
        if process.returncode != 0:
            errors.seek(0)
            *_, said = errors.read().decode("utf-8", "replace").strip().splitlines() or [
                say("it ended without a word; is the disk full?")
            ]
            raise ViewerError(
                say(
                    "ffmpeg could not make a {kind} file: {reason}; .png and .webp need no ffmpeg",
                    kind=kind,
                    reason=said,
                )
            )


def _feed(process: subprocess.Popen[bytes], frames: Iterable[QImage]) -> None:
    """Hand over the pixels; whatever ends this early ends the process, too."""
    assert process.stdin is not None
    try:
        for frame in frames:
            image = frame.convertToFormat(QImage.Format.Format_RGB32)
            process.stdin.write(image.constBits())  # the image has to outlive them
        process.stdin.close()
    except BrokenPipeError:
        return  # it has ended, and says why
    except BaseException:
        process.kill()
        raise


def _command(program: str, image: QImage, ms: int, note: PictureNote, kind: str, file: IO[bytes]) -> list[str]:
    size, rate = f"{image.width()}x{image.height()}", f"1000/{ms}"
    pixels = ("-f", "rawvideo", "-pix_fmt", "bgr0", "-s", size, "-framerate", rate, "-i", "pipe:0")
    looks = ("-vf", f"{EVEN},fps={RATE}", "-pix_fmt", "yuv420p", *CODECS[kind])
    title = ("-metadata", f"title={readable(note.title)}")
    return [program, *QUIET, *pixels, *looks, *REPEATABLE, *title, "-f", kind, f"/dev/fd/{file.fileno()}"]
