"""What desktops are told of the program: the same everywhere, and taken by their own checkers."""

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from viewer import __version__
from viewer.app import DESKTOP_NAME
from viewer.reading.files import ARCHIVE_SUFFIX

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging" / "desktop"
ENTRY, METAINFO, MIME = (FOLDER / f"{DESKTOP_NAME}{ending}" for ending in (".desktop", ".metainfo.xml", ".xml"))
SHARED_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, "utf-8")
    return dict(parser["Desktop Entry"])


def the(file: Path, path: str) -> ElementTree.Element:
    [found] = ElementTree.parse(file).getroot().findall(path)
    return found


def test_a_file_of_the_program_opens_with_it() -> None:
    assert entry()["Exec"] == "claimline %f"
    assert the(MIME, f"{SHARED_MIME}mime-type/{SHARED_MIME}glob").get("pattern") == f"*{ARCHIVE_SUFFIX}"
    kind = the(MIME, f"{SHARED_MIME}mime-type")
    assert entry()["MimeType"] == f"{kind.get('type')};"
    assert the(METAINFO, "provides/mediatype").text == kind.get("type")
    assert the(MIME, f"{SHARED_MIME}mime-type/{SHARED_MIME}sub-class-of").get("type") == "application/zip"


def test_the_program_has_one_name_and_icon_on_every_desktop() -> None:
    assert entry()["Icon"] == DESKTOP_NAME
    assert the(METAINFO, "id").text == DESKTOP_NAME
    assert the(METAINFO, "launchable").text == ENTRY.name
    assert entry()["Name"] == the(METAINFO, "name").text == "Claimline"


def test_a_shop_shows_this_version_with_a_picture_that_is_there() -> None:
    assert the(METAINFO, "releases/release[1]").get("version") == __version__
    image = the(METAINFO, "screenshots/screenshot/image")
    head = (ROOT / "packaging" / "pictures" / str(image.text).rpartition("/")[2]).read_bytes()[16:24]
    assert [int.from_bytes(head[:4]), int.from_bytes(head[4:])] == [
        int(image.get(side, "")) for side in ("width", "height")
    ]


@pytest.mark.parametrize(
    "command",
    [("desktop-file-validate", ENTRY), ("appstreamcli", "validate", "--no-net", METAINFO)],
    ids=lambda c: c[0],
)
def test_the_checkers_of_desktops_find_nothing_wrong(command: tuple[str, ...]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not here; the tests before this one are always run")
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
