"""Files with faults are not published: every fault is told, all at once."""

from __future__ import annotations

import getpass
import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from oai_release.build import build_tree, members
from oai_release.checks import check
from oai_release.errors import ReleaseError
from oai_release.testing import Toys

ABOUT = "toy_middle-0.1.0.dist-info"


def rewrite(file: Path, out: Path, changes: Mapping[str, str | None], owner: str = "") -> Path:
    """Copy a wheel or an sdist with other files: a text for each that changes, None if it goes."""
    out.mkdir(exist_ok=True)
    texts: dict[str, bytes] = {member.name: member.content for member in members(file)}
    for name, text in changes.items():
        texts.pop(name, None)
        if text is not None:
            texts[name] = text.encode()
    if file.suffix == ".whl":
        with zipfile.ZipFile(out / file.name, "w") as wheel:
            for name, content in texts.items():
                wheel.writestr(name, content)
    else:
        with tarfile.open(out / file.name, "w:gz") as sdist:
            for name, content in texts.items():
                one = tarfile.TarInfo(name)
                one.size, one.uname = len(content), owner
                sdist.addfile(one, io.BytesIO(content))
    return out / file.name


def faults(files: list[Path], toys: Toys, name: str = "toy-middle", version: str = "0.1.0") -> str:
    with pytest.raises(ReleaseError) as caught:
        check(files, toys.workspace.get(name), version)
    return str(caught.value)


def text(file: Path, name: str) -> str:
    return next(one.content.decode() for one in members(file) if one.name == name)


def test_all_is_well(kept_toys: Toys, toy_files: dict[str, list[Path]]) -> None:
    check(toy_files["toy-top"], kept_toys.workspace.get("toy-top"), "0.1.0")


def test_other_files_than_expected(kept_toys: Toys, toy_files: dict[str, list[Path]]) -> None:
    sdist, wheel = toy_files["toy-middle"]
    said = faults([sdist, wheel], kept_toys, version="0.2.0")
    assert "expected toy_middle-0.2.0-py3-none-any.whl and toy_middle-0.2.0.tar.gz" in said
    assert "found toy_middle-0.1.0-py3-none-any.whl, toy_middle-0.1.0.tar.gz" in said
    assert "found toy_middle-0.1.0.tar.gz" in faults([sdist], kept_toys)
    assert "expected toy_base" in faults([sdist, wheel], kept_toys, name="toy-base")


def test_faults_of_a_wheel(
    kept_toys: Toys, toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    sdist, wheel = toy_files["toy-middle"]
    metadata = text(wheel, f"{ABOUT}/METADATA")
    assert "Requires-Dist: toy-base<0.2,>=0.1" in metadata
    changed = (
        metadata.replace("toy-base<0.2,>=0.1", "toy-base>=0.1")
        .replace("Version: 0.1.0", "Version: 0.1.1")
        .replace("Requires-Python: >=3.11\n", "")
        .replace("License-Expression: MIT\n", "")
    )
    bad = rewrite(
        wheel,
        tmp_path,
        {
            f"{ABOUT}/METADATA": changed,
            f"{ABOUT}/licenses/LICENSE": None,
            "toy_middle/py.typed": None,
            "toy_middle/_version.py": None,
            "toy_middle/tests/test_it.py": "",
            "toy_middle/slice/openapi.yaml": "",
            "toy_middle/__pycache__/it.pyc": "",
            "slices/openapi.yaml": "",
            "toy_middle/paths.py": f"\nHERE = '{kept_toys.root}/x'",
            "toy_middle/home.py": f"HERE = '{Path.home()}/x'",
            "toy_middle/users.py": "MINE = '/home/ada/x'",
            "toy_middle/fine.py": "'/rooted /homes/x https://example.org/home/'",
        },
    )
    said = faults([sdist, bad], kept_toys)
    assert said.startswith("toy_middle-0.1.0 must not be published:\n")
    for fault in (
        f"{ABOUT}/METADATA is of toy_middle-0.1.1",
        f"{ABOUT}/METADATA has no Requires-Python",
        f"{ABOUT}/METADATA has no License-Expression",
        f"{ABOUT}/METADATA requires toy-base>=0.1: both",
        f"{ABOUT}/licenses/LICENSE is missing",
        "toy_middle/py.typed is missing",
        "toy_middle/tests/test_it.py does not belong",
        "toy_middle/slice/openapi.yaml does not belong",
        "toy_middle/__pycache__/it.pyc does not belong",
        "slices/openapi.yaml is outside of toy_middle",
        f"toy_middle/paths.py:2 tells of this machine: {kept_toys.root}/",
        "toy_middle/users.py:1 tells of this machine: /home/a",
        f"toy_middle/home.py:1 tells of this machine: {Path.home()}/",
        f"{ABOUT}/RECORD lists other files than there are",
    ):
        assert fault in said, said
    assert "fine.py" not in said
    assert "toy_middle-0.1.0.tar.gz:" not in said


def test_an_extra_adds_to_what_is_needed(
    kept_toys: Toys, toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    sdist, wheel = toy_files["toy-middle"]
    needed = "Requires-Dist: toy-base<0.2,>=0.1\n"
    extra = 'Provides-Extra: more\nRequires-Dist: toy-base[more]; extra == "more"\n'
    metadata = text(wheel, f"{ABOUT}/METADATA").replace("Requires-Python: >=3.11\n", "")
    made = metadata.replace(needed, f"{needed}{extra}")
    said = faults([sdist, rewrite(wheel, tmp_path, {f"{ABOUT}/METADATA": made})], kept_toys)
    assert "has no Requires-Python" in said
    assert "toy-base" not in said
    made = metadata.replace(needed, extra)
    said = faults([sdist, rewrite(wheel, tmp_path, {f"{ABOUT}/METADATA": made})], kept_toys)
    assert "does not require toy-base" in said


def test_faults_of_an_sdist(
    kept_toys: Toys, toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    sdist, wheel = toy_files["toy-middle"]
    top = "toy_middle-0.1.0"
    info = text(sdist, f"{top}/PKG-INFO")
    bad = rewrite(
        sdist,
        tmp_path,
        {
            f"{top}/PKG-INFO": info.replace("Requires-Dist: toy-base<0.2,>=0.1\n", ""),
            f"{top}/CHANGELOG.md": None,
            f"{top}/src/toy_middle/__init__.py": None,
            f"{top}/src/toy_middle/__pycache__/it.pyc": "",
        },
        owner=getpass.getuser(),
    )
    said = faults([bad, wheel], kept_toys)
    for fault in (
        f"{top}/PKG-INFO does not require toy-base",
        f"{top}/CHANGELOG.md is missing",
        f"{top}/src/toy_middle/__init__.py is missing",
        "__pycache__/it.pyc does not belong",
        f"{top}/README.md names its owner on this machine: (0, 0, '{getpass.getuser()}', '')",
    ):
        assert fault in said, said
    assert "py3-none-any.whl:" not in said


def test_metadata_that_cannot_be_read(
    kept_toys: Toys, toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    sdist, wheel = toy_files["toy-middle"]
    metadata = text(wheel, f"{ABOUT}/METADATA")
    broken = metadata.replace("License-Expression: MIT", "License-Expression: Mine, all mine")
    bad = rewrite(wheel, tmp_path, {f"{ABOUT}/METADATA": broken})
    assert f"{ABOUT}/METADATA: " in faults([sdist, bad], kept_toys)
    none = rewrite(wheel, tmp_path, {f"{ABOUT}/METADATA": None})
    assert f"{ABOUT}/METADATA is missing" in faults([sdist, none], kept_toys)


def test_what_the_tools_say(tmp_path: Path) -> None:
    toys = Toys.make(tmp_path / "toys", {"toy-base": ()})
    toys.replace("packages/base/pyproject.toml", 'readme = "README.md"\n', "")
    files = build_tree(toys.workspace.get("toy-base"), tmp_path / "out")
    toys.write("packages/base/src/toy_base/later.py", "")
    said = faults(files, toys, name="toy-base")
    assert "`long_description` missing" in said
    assert "W101: Wheel library is missing files in package tree:\n  toy_base/later.py" in said
