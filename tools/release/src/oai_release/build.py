"""Building the files of a distribution: the same bytes wherever it is done, with one hatchling."""

from __future__ import annotations

import os
import shutil
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from .commands import python
from .errors import ReleaseError
from .git import export, git
from .workspace import Distribution

PREFIX = "oai-release-"
"""How the temporary folders of this tool begin; `checks` looks for it in what was built."""

# What must not show in the files: where they are built, in which order sets are walked, the zone.
_SURROUNDINGS = (
    ("one", {"PYTHONHASHSEED": "1", "TZ": "UTC0"}),
    ("another/and/deeper", {"PYTHONHASHSEED": "2", "TZ": "XXX-13"}),
)


@attrs.frozen
class Member:
    """A file in an sdist or a wheel."""

    name: str
    content: bytes
    time: object
    mode: int
    owner: tuple[int, int, str, str] = (0, 0, "", "")
    """Ids of user and group, then their names; a wheel has none."""


def members(archive: Path) -> list[Member]:
    """Give the files of an sdist or a wheel, in the order they are stored."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return [
                Member(one.filename, wheel.read(one), one.date_time, one.external_attr)
                for one in wheel.infolist()
            ]
    found: list[Member] = []
    with tarfile.open(archive) as sdist:
        for one in sdist:
            file = sdist.extractfile(one)
            content = file.read() if file else b""
            owner = (one.uid, one.gid, one.uname, one.gname)
            found.append(Member(one.name, content, one.mtime, one.mode, owner))
    return found


def build(repository: Path, commit: str, distribution: Distribution, out: Path) -> list[Path]:
    """Build a distribution as it is in a commit, twice; give its sdist and its wheel in `out`.

    ReleaseError names the first file that is not the same both times.
    """
    # Of a tag, `git show` would print the message too.
    time = git(repository, "log", "-1", "--format=%ct", commit)
    made: list[list[Path]] = []
    with TemporaryDirectory(prefix=PREFIX) as temporary:
        for number, (place, settings) in enumerate(_SURROUNDINGS):
            tree = Path(temporary, place)
            export(repository, commit, tree, distribution.folder)
            if number:
                _age(tree)
            folder = tree / distribution.folder
            all_settings = {**settings, "SOURCE_DATE_EPOCH": time}
            made.append(_build(folder, Path(temporary, f"made-{number}"), all_settings))
        _compare(*made)
        return _keep(made[0], out)


def build_tree(distribution: Distribution, out: Path) -> list[Path]:
    """Build a distribution once, with all that is in its folder now, committed or not."""
    with TemporaryDirectory(prefix=PREFIX) as temporary:
        # In a copy, for hatchling also takes the .gitignore of the checkout into an sdist.
        tree = Path(temporary, distribution.root.name)
        shutil.copytree(distribution.root, tree, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        return _keep(_build(tree, Path(temporary, "made"), {}), out)


def _build(folder: Path, out: Path, settings: Mapping[str, str]) -> list[Path]:
    """Build the sdist of a folder, and the wheel from that sdist."""
    python("build", "--no-isolation", "--outdir", out, folder, cwd=folder, env=settings)
    return [*out.glob("*.tar.gz"), *out.glob("*.whl")]


def _age(tree: Path) -> None:
    """Change what git does not keep of files: times, and who else may read them."""
    for path in tree.rglob("*"):
        path.chmod(path.stat().st_mode & 0o700)
        os.utime(path, (1_000_000_000, 1_000_000_000))


def _keep(files: list[Path], out: Path) -> list[Path]:
    out.mkdir(parents=True, exist_ok=True)
    return [Path(shutil.copyfile(path, out / path.name)) for path in files]


def _compare(first: list[Path], second: list[Path]) -> None:
    if [path.name for path in first] != [path.name for path in second]:
        raise ReleaseError(f"built twice, {first[0].name} has another name the second time")
    for one, other in zip(first, second, strict=True):
        if one.read_bytes() != other.read_bytes():
            why = _difference(members(one), members(other))
            raise ReleaseError(f"built twice, {one.name} is not the same: {why}")


def _difference(first: list[Member], second: list[Member]) -> str:
    others = {member.name: member for member in second}
    for member in first:
        other = others.pop(member.name, None)
        if other is None:
            return f"{member.name} is missing the second time"
        for field in attrs.fields_dict(Member):
            if getattr(member, field) != getattr(other, field):
                return f"{member.name} has another {field}"
    if others:
        return f"{next(iter(others))} is new the second time"
    return "the files in it are, their order or compression is not"
