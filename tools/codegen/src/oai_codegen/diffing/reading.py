"""What `diff` compares: documents, slices, folders of slices, revisions."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

import yaml

from ..documents import Json, is_object, load
from ..problems import CodegenError, Problems, fail
from ..surface import Surface
from ..surface import read as read_surface
from ..workspace import Package, Workspace
from .document import from_document
from .facts import Facts, localized

_SLICES = "packages/*/slice/openapi.yaml"


def read(workspace: Workspace, name: str) -> Facts:
    """Read a state by name.

    It is a document or slice (a file), a folder that holds `packages/*/slice/openapi.yaml`, or a
    revision of the workspace's repository (`git:REV`, or REV where no such file exists).
    CodegenError for anything else.
    """
    path = Path(name)
    if not name.startswith("git:"):
        if path.is_file():
            return _read_file(workspace, path)
        if path.is_dir():
            return read_folder(path, name)
    facts = read_revision(workspace, name.removeprefix("git:"), name)
    if facts is None:
        raise fail(
            name, "is no document, no slice, no folder that holds packages, and no git revision"
        )
    return facts


def read_folder(root: Path, where: str) -> Facts:
    """Read all slices below a folder, such as a checkout."""
    packages = [Package(path.parents[1].name, path.parents[1]) for path in root.glob(_SLICES)]
    if not packages:
        raise fail(where, f"holds no {_SLICES}")
    slices = {package.name: _load(package.slice_path) for package in packages}
    return _from_slices(slices, where, _surfaces(packages))


def read_revision(workspace: Workspace, revision: str, where: str) -> Facts | None:
    """Read all slices as they were at a revision; None if there is no such revision."""
    root = workspace.root
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^0")
    if not commit:
        return None
    files = _git(root, "archive", "--format=tar", commit.decode().strip(), "packages")
    if not files:
        raise fail(where, f"holds no {_SLICES}")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(files)) as archive:
            for member in archive:
                if Path(member.name).parent.name == "slice":
                    archive.extract(member, folder, filter="data")
        return read_folder(Path(folder), where)


def _git(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except FileNotFoundError:
        return b""  # without git there are no revisions
    return done.stdout if done.returncode == 0 else b""


def _read_file(workspace: Workspace, path: Path) -> Facts:
    data = _load(path)
    title = data["info"].get("title", "") if is_object(data.get("info")) else ""
    if not str(title).startswith("oai-"):
        return from_document(workspace, data, str(path), _surfaces(workspace.packages()))
    group = str(title).removeprefix("oai-").replace("-", "_")
    near = Package(group, path.resolve().parents[1])
    known = [near] if near.surface_path.is_file() else workspace.packages()
    return _from_slices({group: data}, str(path), _surfaces(known), frozenset({group}))


def _from_slices(
    slices: dict[str, Json],
    where: str,
    surfaces: dict[str, Surface],
    only: frozenset[str] | None = None,
) -> Facts:
    parts: dict[str, Json] = {}
    for group, data in slices.items():
        if not is_object(data.get("components")):
            raise fail(where, f"the slice of {group} has no components")
        parts[group] = {
            "paths": localized(data.get("paths", {})),
            "components": {"schemas": localized(data["components"].get("schemas", {}))},
            "webhooks": localized(data.get("webhooks", {})),
        }
    versions = [data.get("info", {}).get("version", "0") for data in slices.values()]
    return Facts(where, str(versions[0]), parts, surfaces, only)


def _surfaces(packages: Iterable[Package]) -> dict[str, Surface]:
    """The tables by group; `generate` checks them, here they only lend names."""
    problems = Problems()
    return {
        package.name: read_surface(package, problems)
        for package in packages
        if package.surface_path.is_file()
    }


def _load(path: Path) -> Json:
    try:
        return load(path)
    except CodegenError:
        raise
    except (yaml.YAMLError, ValueError) as error:
        raise fail(str(path), f"is neither JSON nor YAML: {error}") from error
