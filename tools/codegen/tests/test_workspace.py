"""What must be said of every package by hand is said of every package."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from oai_codegen.problems import Problems
from oai_codegen.surface import read
from oai_codegen.workspace import Package, Workspace
from oai_core.known_groups import DISTRIBUTIONS

ROOT = Path(__file__).parents[3]
WORKSPACE = Workspace(ROOT)
PACKAGES = WORKSPACE.packages()
GROUPS = [package for package in PACKAGES if package.name != "shared"]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def metadata(package: Package) -> dict[str, Any]:
    text = (package.root / "pyproject.toml").read_text(encoding="utf-8")
    project: dict[str, Any] = tomllib.loads(text)["project"]
    return project


def test_core_knows_which_distribution_brings_what() -> None:
    places = {
        place: group.distribution for group in GROUPS for place in read(group, Problems()).places
    }
    assert places == DISTRIBUTIONS


def test_the_workspace_installs_every_package_from_its_folder() -> None:
    folders = {path.parent for path in ROOT.glob("packages/*/pyproject.toml")}
    names = {metadata(Package(path.name, path))["name"] for path in folders}
    assert set(PROJECT["tool"]["uv"]["sources"]) == names | {"oai-codegen", "oai-release"}


def test_import_rules_are_about_every_package() -> None:
    rules = PROJECT["tool"]["importlinter"]
    ours = {package.import_name for package in PACKAGES}
    assert ours < set(rules["root_packages"])
    groups = {package.import_name for package in GROUPS}
    forbidding = [rule for rule in rules["contracts"] if rule["type"] == "forbidden"]
    core = next(rule for rule in forbidding if rule["source_modules"] == ["oai_core"])
    assert groups < set(core["forbidden_modules"])
    assert all(groups < set(rule["source_modules"]) for rule in forbidding if rule is not core)
    layers = next(rule for rule in rules["contracts"] if rule["name"].startswith("Distributions"))
    assert groups < set(" : ".join(layers["layers"]).split(" : "))


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_metadata(package: Package) -> None:
    project = metadata(package)
    assert project["name"] == package.distribution
    needed = {"shared": {"oai-core"}, "evals": {"oai-responses", "oai-fine-tuning"}}
    usual = {"oai-core", "oai-shared"}
    wanted = needed[package.name] if package.name == "shared" else usual
    wanted = wanted | needed.get(package.name, set())
    required = [Requirement(entry) for entry in project["dependencies"]]
    assert {entry.name for entry in required} == wanted
    sockets = read(package, Problems()).sockets
    extras = {extra for entry in required for extra in entry.extras}
    extras |= project.get("optional-dependencies", {}).keys()
    assert extras == ({"websockets"} if sockets else set())
    assert "Typing :: Typed" in project["classifiers"]
    assert (package.source / "py.typed").is_file()
    assert (package.root / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()


@pytest.mark.parametrize("package", GROUPS, ids=lambda package: package.name)
def test_every_readme_has_three_examples_and_says_how_to_install(package: Package) -> None:
    text = (package.root / "README.md").read_text(encoding="utf-8")
    assert f"pip install {package.distribution}" in text
    assert text.count("```python\n") >= 3
