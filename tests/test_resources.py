"""Where the program's own files are found: beside the source, in an installed package, in a bundle."""

from pathlib import Path
from types import ModuleType

import pytest

import viewer.resources as ours

SOURCE = Path(ours.__file__).read_text("utf-8")


def placed(folder: Path, file: str) -> ModuleType:
    """The module as if it lay in a folder; of a bundle, where modules are packed into one file, it only says so."""
    module = ModuleType("resources")
    module.__file__ = str(folder / "viewer" / file)
    exec(compile(SOURCE, module.__file__, "exec"), vars(module))
    return module


@pytest.mark.parametrize(
    ("file", "resources", "seeds"),
    [
        ("resources.py", "resources", "seeds"),
        ("resources.py", "viewer/_resources", "viewer/_seeds"),
        ("resources.pyc", "viewer/_resources", "viewer/_seeds"),
    ],
    ids=["checkout", "wheel", "bundle"],
)
def test_resources_and_the_story_that_ships_are_found(tmp_path: Path, file: str, resources: str, seeds: str) -> None:
    (tmp_path / resources / "themes").mkdir(parents=True)
    (tmp_path / resources / "themes" / "light.toml").write_text("light")
    (tmp_path / seeds / "m4-corridor").mkdir(parents=True)
    module = placed(tmp_path, file)
    assert module.resource("themes", "light.toml").read_text() == "light"
    assert module.shipped_story().is_dir()


def test_a_bundle_holds_them_where_they_are_looked_for() -> None:
    spec = (Path(__file__).parents[1] / "packaging" / "claimline.spec").read_text("utf-8")
    for folder, place in (("resources", "viewer/_resources"), ("seeds", "viewer/_seeds")):
        assert f'(str(ROOT / "{folder}"), "{place}")' in spec
