"""What is built is what was committed, and the same twice; what is not says where."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from oai_release import build as building
from oai_release.build import build, build_tree, members
from oai_release.errors import ReleaseError
from oai_release.testing import Toys

HOOK = """\
import os
from pathlib import Path
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Hook(BuildHookInterface):
    def initialize(self, version, data):
        Path(self.root, "src", "toy_base", "made.py").write_text({expression})
"""


@pytest.fixture
def toys(tmp_path: Path) -> Toys:
    return Toys.make(tmp_path / "toys", {"toy-base": ()})


def test_a_commit_is_built_and_not_the_tree(toys: Toys, tmp_path: Path) -> None:
    base = toys.workspace.get("toy-base")
    toys.write("packages/base/src/toy_base/later.py", "")
    sdist, wheel = build(toys.root, "HEAD", base, tmp_path / "out")
    assert sdist == tmp_path / "out" / "toy_base-0.1.0.tar.gz"
    assert wheel == tmp_path / "out" / "toy_base-0.1.0-py3-none-any.whl"
    assert [path.name for path in (tmp_path / "out").iterdir()].count(wheel.name) == 1
    names = {member.name for member in members(wheel)}
    assert {"toy_base/__init__.py", "toy_base/py.typed"} <= names
    assert not any("later" in name for name in names)
    assert {"toy_base-0.1.0/src/toy_base/_version.py", "toy_base-0.1.0/CHANGELOG.md"} <= {
        member.name for member in members(sdist)
    }


def test_the_tree_is_built_as_it_is(toys: Toys, tmp_path: Path) -> None:
    toys.write("packages/base/src/toy_base/later.py", "")
    toys.write("packages/base/src/toy_base/__pycache__/later.pyc", "")
    sdist, wheel = build_tree(toys.workspace.get("toy-base"), tmp_path)
    assert "toy_base/later.py" in {member.name for member in members(wheel)}
    assert not any("pycache" in member.name for member in (*members(wheel), *members(sdist)))
    assert not (toys.root / "packages" / "base" / "dist").exists()


@pytest.mark.parametrize(
    "expression",
    ["f'WHERE = {os.getcwd()!r}'", "f'ORDER = {set(\"abcdefgh\")}'"],
    ids=["folder", "order"],
)
def test_what_is_not_the_same_twice_is_named(toys: Toys, tmp_path: Path, expression: str) -> None:
    toys.write("packages/base/hatch_build.py", HOOK.format(expression=expression))
    toys.add("packages/base/pyproject.toml", "\n[tool.hatch.build.hooks.custom]\n")
    toys.commit()
    said = (
        r"built twice, toy_base-0\.1\.0\.tar\.gz is not the same: .*/made\.py has another content"
    )
    with pytest.raises(ReleaseError, match=said):
        build(toys.root, "HEAD", toys.workspace.get("toy-base"), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def archive(path: Path, *files: tuple[str, str, int], stored: bool = False) -> Path:
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as made:
        for name, text, year in files:
            one = zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0))
            one.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            made.writestr(one, text)
    return path


A, B = ("a.py", "text " * 9, 2000), ("b.py", "", 2000)


@pytest.mark.parametrize(
    ("files", "stored", "why"),
    [
        ([A, ("b.py", "x", 2000)], False, "b.py has another content"),
        ([A, ("b.py", "", 2001)], False, "b.py has another time"),
        ([A], False, "b.py is missing the second time"),
        ([A, B, ("c.py", "", 2000)], False, "c.py is new the second time"),
        ([B, A], False, "the files in it are, their order or compression is not"),
        ([A, B], True, "the files in it are, their order or compression is not"),
    ],
)
def test_differences(
    tmp_path: Path, files: list[tuple[str, str, int]], stored: bool, why: str
) -> None:
    one = archive(tmp_path / "1" / "x.whl", A, B)
    other = archive(tmp_path / "2" / "x.whl", *files, stored=stored)
    with pytest.raises(ReleaseError, match=rf"^built twice, x\.whl is not the same: {why}$"):
        building._compare([one], [other])
    building._compare([one], [one])


def test_a_folder_that_the_commit_lacks(toys: Toys, tmp_path: Path) -> None:
    (toys.root / "packages" / "base").rename(toys.root / "packages" / "moved")
    with pytest.raises(ReleaseError, match="packages/moved"):
        build(toys.root, "HEAD", toys.workspace.get("toy-base"), tmp_path / "out")
