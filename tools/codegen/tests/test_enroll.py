"""A new package gets into every list of packages that there is."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from oai_codegen.enroll import enroll
from oai_codegen.workspace import Package, Workspace

ROOT = Path(__file__).parents[3]
FILES = (
    "pyproject.toml",
    "packages/oai/pyproject.toml",
    "packages/core/src/oai_core/known_groups.py",
)


@pytest.fixture
def copy(tmp_path: Path) -> Workspace:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("oai", "core"):
        (tmp_path / "packages" / name / "changes").mkdir()
    return Workspace(tmp_path)


def tides(workspace: Workspace) -> Package:
    package = workspace.package("tides")
    package.root.mkdir(exist_ok=True)
    (package.root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    return package


def lists(value: Any) -> list[list[str]]:
    """All lists of strings in a document; a layer of names between colons is one."""
    if isinstance(value, dict):
        return [found for child in value.values() for found in lists(child)]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return [value, *(item.split(" : ") for item in value if " : " in item)]
    return [found for child in value for found in lists(child)] if isinstance(value, list) else []


def test_a_package_stands_wherever_its_neighbour_does(copy: Workspace) -> None:
    changed = list(enroll(copy, tides(copy), ["tides", "beta.tides"]))
    assert changed[:3] == list(FILES)
    project = tomllib.loads((copy.root / "pyproject.toml").read_text("utf-8"))
    around = [names for names in lists(project["tool"]["importlinter"]) if "oai_webhooks" in names]
    assert len(around) >= 8
    assert all("oai_tides" in names for names in around)
    assert project["tool"]["uv"]["sources"]["oai-tides"] == {"workspace": True}
    everything = tomllib.loads((copy.root / "packages/oai/pyproject.toml").read_text("utf-8"))
    assert "oai-tides>=0.1,<0.2" in everything["project"]["dependencies"]
    known: dict[str, Any] = {}
    exec((copy.root / FILES[2]).read_text("utf-8"), known)
    assert known["DISTRIBUTIONS"]["beta.tides"] == "oai-tides"
    assert list(known["DISTRIBUTIONS"]) == sorted(known["DISTRIBUTIONS"])
    news = [path.name for path in sorted(copy.root.glob("packages/*/changes/*"))]
    assert news == ["oai-tides.changed.md", "oai-tides.added.md"]


def test_the_second_time_there_is_nothing_to_do(copy: Workspace) -> None:
    before = {name: (copy.root / name).read_text("utf-8") for name in FILES}
    list(enroll(copy, tides(copy), ["tides"]))
    after = {name: (copy.root / name).read_text("utf-8") for name in FILES}
    assert all(before[name] != after[name] for name in FILES)
    assert list(enroll(copy, tides(copy), ["tides"])) == []
    assert {name: (copy.root / name).read_text("utf-8") for name in FILES} == after


def test_a_workspace_without_those_files_is_left_alone(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert list(enroll(workspace, workspace.package("tides"), ["tides"])) == []
