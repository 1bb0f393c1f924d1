"""What must be true of an sdist and a wheel before anybody may have them."""

from __future__ import annotations

import csv
import re
import sys
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath

from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from .build import PREFIX, Member, members
from .commands import python
from .errors import ReleaseError
from .workspace import Distribution

_UNWANTED = {"__pycache__", "slice", "slices", "test", "tests"}


def check(files: Sequence[Path], distribution: Distribution, version: str) -> None:
    """Check the sdist and the wheel of a distribution; ReleaseError with all faults at once."""
    stem = f"{distribution.import_name}-{version}"
    expected = {f"{stem}.tar.gz", f"{stem}-py3-none-any.whl"}
    names = sorted(path.name for path in files)
    if {*names} != expected:
        raise ReleaseError(f"expected {' and '.join(sorted(expected))}, found {', '.join(names)}")
    faults: list[str] = []
    for path in files:
        wheel = path.suffix == ".whl"
        content = {one.name: one for one in members(path)}
        find = _in_wheel if wheel else _in_sdist
        found = [*find(content, distribution, stem), *_traces(content.values(), distribution)]
        faults += (f"{path.name}: {fault}" for fault in found)
    faults += _tools(files, distribution)
    if faults:
        raise ReleaseError("\n".join([f"{stem} must not be published:", *faults]))


def _in_wheel(content: dict[str, Member], distribution: Distribution, stem: str) -> Iterator[str]:
    about = f"{stem}.dist-info"
    yield from _missing(
        content,
        f"{about}/licenses/LICENSE",
        f"{distribution.import_name}/__init__.py",
        f"{distribution.import_name}/py.typed",
    )
    for name in content:
        parts = PurePosixPath(name).parts
        if parts[0] not in (distribution.import_name, about):
            yield f"{name} is outside of {distribution.import_name}"
        if _UNWANTED.intersection(parts) or name.endswith(".pyc"):
            yield f"{name} does not belong into a wheel"
    yield from _metadata(content, f"{about}/METADATA", distribution, stem)
    # The tools below believe what it says.
    if _recorded(content, f"{about}/RECORD") != _actual(content, f"{about}/RECORD"):
        yield f"{about}/RECORD lists other files than there are, or other hashes"


def _recorded(content: dict[str, Member], record: str) -> dict[str, str]:
    lines = content[record].content.decode().splitlines() if record in content else []
    return {row[0]: row[1] for row in csv.reader(lines) if row[0] != record}


def _actual(content: dict[str, Member], record: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, member in content.items():
        digest = urlsafe_b64encode(sha256(member.content).digest()).decode().rstrip("=")
        found[name] = f"sha256={digest}"
    found.pop(record, None)
    return found


def _in_sdist(content: dict[str, Member], distribution: Distribution, stem: str) -> Iterator[str]:
    source = f"src/{distribution.import_name}"
    wanted = ("README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml", f"{source}/__init__.py")
    yield from _missing(content, *(f"{stem}/{name}" for name in wanted))
    for name, member in content.items():
        if "__pycache__" in name or name.endswith(".pyc"):
            yield f"{name} does not belong into an sdist"
        if any(member.owner):
            yield f"{name} names its owner on this machine: {member.owner}"
    yield from _metadata(content, f"{stem}/PKG-INFO", distribution, stem)


def _missing(content: dict[str, Member], *names: str) -> Iterator[str]:
    return (f"{name} is missing" for name in names if name not in content)


def _metadata(
    content: dict[str, Member], name: str, distribution: Distribution, stem: str
) -> Iterator[str]:
    if name not in content:
        yield f"{name} is missing"
        return
    try:
        metadata = Metadata.from_email(content[name].content)
    except ExceptionGroup as group:
        yield f"{name}: {'; '.join(str(error) for error in group.exceptions)}"
        return
    said = f"{metadata.name.replace('-', '_')}-{metadata.version}"
    if said != stem:
        yield f"{name} is of {said}"
    if not metadata.requires_python:
        yield f"{name} has no Requires-Python"
    if not metadata.license_expression:
        yield f"{name} has no License-Expression"
    needed: dict[str, Requirement] = {
        canonicalize_name(one.name): one
        for one in metadata.requires_dist or ()
        if one.marker is None or one.marker.evaluate({"extra": ""})  # an extra only adds to these
    }
    for ours in distribution.requires:
        if ours not in needed:
            yield f"{name} does not require {ours}"
        elif {">=", "<"} - {part.operator for part in needed[ours].specifier}:
            yield f"{name} requires {needed[ours]}: both a lowest and an upper bound, please"


def _traces(content: Iterable[Member], distribution: Distribution) -> Iterator[str]:
    """Find what tells about the machine that built: folders, and users by their names."""
    places = [str(Path.home()), str(distribution.root.parents[1]), str(Path.cwd())]
    if sys.prefix != sys.base_prefix:
        places.append(sys.prefix)
    # Not a lone `/`, nor what only begins or ends like one of these.
    exact = "|".join(re.escape(place) for place in places if len(Path(place).parts) > 1)
    users = r"/home/\w|/Users/\w|[A-Z]:\\+Users\\+\w"
    pattern = re.compile(rf"(?<![\w.-])(?:(?:{exact})[/\\]|{users})|{PREFIX}".encode())
    for member in content:
        if found := pattern.search(member.content):
            line = member.content.count(b"\n", 0, found.start()) + 1
            yield f"{member.name}:{line} tells of this machine: {found[0].decode()}"


def _tools(files: Sequence[Path], distribution: Distribution) -> Iterator[str]:
    wheels = [path for path in files if path.suffix == ".whl"]
    commands: tuple[tuple[str | Path, ...], ...] = (
        ("twine", "check", "--strict", *files),
        ("check_wheel_contents", "--no-config", "--package", distribution.source, *wheels),
    )
    for module, *arguments in commands:
        try:
            python(str(module), *arguments, cwd=Path.cwd())
        except ReleaseError as error:
            yield str(error)
