"""The document itself: all of it where `OAI_SPEC` names the upstream file, else the slices.

With `OAI_SPEC` every group is sliced, generated into a temporary folder and imported; without it
the same is asked of the groups that exist.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from shutil import copytree

import attrs
import pytest
import yaml

from oai_codegen.documents import load
from oai_codegen.generate import generate
from oai_codegen.ir.models import UnionModel
from oai_codegen.propose import propose
from oai_codegen.slicing.slicer import slice_document
from oai_codegen.trees import Project
from oai_codegen.workspace import Workspace

ROOT = Path(__file__).parents[3]
SPEC = os.environ.get("OAI_SPEC")

IMPORT_ALL = """
import importlib, sys
for name in sys.argv[1:]:
    for part in ("", ".components", ".params"):
        package = importlib.import_module(name + part)
        for public in package.__all__:
            getattr(package, public)
"""


@attrs.frozen
class Copy:
    """A checkout with the same data files and slices, in a folder of its own."""

    workspace: Workspace
    names: list[str]


def copy_of(root: Path) -> Copy:
    """Copy what is committed; with the upstream document, add every group there is."""
    workspace, here = Workspace(root), Workspace(ROOT)
    workspace.data.mkdir(parents=True)
    for name in ("groups.yaml", "ownership.yaml", "unions.yaml", "glossary.yaml"):
        (workspace.data / name).write_bytes((here.data / name).read_bytes())
    present = {package.name: package for package in here.packages()}
    groups = list(load(here.data / "groups.yaml")["groups"]) if SPEC else list(present)
    for name in groups:
        target = workspace.package(name)
        target.surface_path.parent.mkdir(parents=True)
        committed = present.get(name)
        if committed is not None:
            target.surface_path.write_bytes(committed.surface_path.read_bytes())
            target.slice_path.write_bytes(committed.slice_path.read_bytes())
        else:
            target.surface_path.write_text(f"summary: The group {name}.\n")
    if SPEC:
        slice_document(workspace, load(Path(SPEC)))
        for name in groups:
            if name not in present:
                target = workspace.package(name)
                target.surface_path.write_text(propose(target, []))
    return Copy(workspace, groups)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return copy_of(tmp_path_factory.mktemp("checkout") / "root")


def test_the_lock_names_an_owner_for_every_schema() -> None:
    config = load(ROOT / "tools/codegen/groups.yaml")
    owners = load(ROOT / "tools/codegen/ownership.yaml")
    assert len(owners) == config["upstream"]["schemas"] > 1400
    strays = {name for group in config["groups"].values() for name in group.get("strays", [])}
    assert strays < owners.keys()
    counts = Counter(owner for name, owner in owners.items() if name not in strays)
    assert counts == {name: group["owned"] for name, group in config["groups"].items()}
    assert sum(counts.values()) == len(owners) - len(strays)
    operations = sum(group.get("operations", 0) for group in config["groups"].values())
    assert operations == config["upstream"]["operations"]


def test_nothing_is_dropped(copy: Copy) -> None:
    project = Project.read(copy.workspace)
    upstream = copy.workspace.read("groups.yaml")["upstream"]
    owners = load(copy.workspace.data / "ownership.yaml")
    schemas = project.modules.by_schema
    ours = {name for name, owner in owners.items() if owner in copy.names}
    assert ours <= schemas.keys()
    operations = [op for found in project.operations.values() for op in found]
    assert len({op.row.operation for op in operations}) == upstream["operations"]
    unions = [
        (model, source)
        for source in schemas.values()
        for model in source.models()
        if isinstance(model, UnionModel)
    ]
    for model, source in unions:
        table = project.tagger.table(model, source)
        assert table.members or table.absent, model.name
    assert len(ours) == upstream["schemas"]
    rules = load(copy.workspace.data / "unions.yaml")
    unused = {
        (kind, frozenset(rule["members"])) for kind, found in rules.items() for rule in found
    } - project.tagger.used
    assert not unused, "rules that nothing needs"


def test_everything_imports(copy: Copy) -> None:
    generate(copy.workspace)
    for package in Workspace(ROOT).packages():
        written = package.source / "helpers"
        if written.is_dir():
            target = copy.workspace.package(package.name).source / "helpers"
            copytree(written, target, dirs_exist_ok=True)
    folders = [str(copy.workspace.package(name).root / "src") for name in copy.names]
    program = f"import sys; sys.path[:0] = {folders!r}\n{IMPORT_ALL}"
    done = subprocess.run(
        [sys.executable, "-c", program, *(f"oai_{name}" for name in copy.names)],
        env={**os.environ, "OAI_EAGER": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_what_is_committed_is_what_the_slices_say(copy: Copy) -> None:
    project = Project.read(Workspace(ROOT))
    for package in project.workspace.packages():
        tree = project.tree(package)
        manifest = yaml.safe_load(package.manifest_path.read_text(encoding="utf-8"))
        assert manifest.keys() == tree.keys()


def test_no_sentence_of_the_document_is_in_a_slice(copy: Copy) -> None:
    for name in copy.names:
        text = copy.workspace.package(name).slice_path.read_text(encoding="utf-8")
        for key in ("title:", "summary:", "example:", "examples:", "x-oaiMeta:"):
            lines = [line.strip() for line in text.splitlines() if line.strip().startswith(key)]
            allowed = {f"title: {copy.workspace.package(name).distribution}", key}
            assert set(lines) <= allowed, name
