"""A new document in a copy of this repository, made from its own slices: no other is needed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from oai_codegen.bundle import whole
from oai_codegen.documents import Json, load, to_json, write
from oai_codegen.slicing.slicer import slice_document
from oai_codegen.updating.guess import Neighbours, guess, methods
from oai_codegen.updating.run import update
from oai_codegen.workspace import Workspace

ROOT = Path(__file__).parents[3]
MUTATE = Path(__file__).parent / "mutate.py"
DATA = "packages/emulator/src/oai_emulator/data"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """What `update` reads and writes; no tests, no hand-written code."""
    root = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / DATA, root / DATA)
    for path in ROOT.glob("tools/codegen/*.yaml"):
        write(root / path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    workspace, here = Workspace(root), Workspace(ROOT)
    meta = here.meta()
    assert meta is not None
    for package in [*here.packages(), meta]:
        target = root / "packages" / package.name
        shutil.copytree(package.root / "src", target / "src")
        if package is not meta:
            shutil.copytree(package.root / "slice", target / "slice")
        for name in ("pyproject.toml", "manifest.yaml"):
            if (package.root / name).is_file():
                shutil.copyfile(package.root / name, target / name)
    return workspace


@pytest.fixture(scope="module")
def document() -> Json:
    """All slices of this repository as one document."""
    return whole(Workspace(ROOT))


def texts(root: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_all_slices_joined_slice_into_the_same_again(copy: Workspace, document: Json) -> None:
    before = texts(copy.root)
    slice_document(copy, document)
    assert texts(copy.root) == before


def test_a_changed_document_goes_all_the_way(copy: Workspace, document: Json) -> None:
    joined, changed = copy.root / "joined.json", copy.root / "changed.json"
    write(joined, to_json(document))
    command = [sys.executable, str(MUTATE), str(joined), str(changed)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "removed operation  GET /organization/data_retention" in done.stdout
    said: list[str] = []

    before = texts(copy.root)
    assert not update(copy, load(changed), said.append)
    assert texts(copy.root) == before
    gone, new = said[:-1]
    admin, files = (copy.package(name).surface_path for name in ("admin", "files"))
    place = re.match(r"packages/admin/slice/surface\.yaml:(\d+)-(\d+): the operation ", gone)
    assert place is not None, gone
    lines = admin.read_text(encoding="utf-8").splitlines(keepends=True)
    first, last = int(place[1]) - 1, int(place[2])
    assert "operation: retrieve-organization-data-retention" in "".join(lines[first:last])
    write(admin, "".join(lines[:first] + lines[last:]))
    assert "no row for POST /files/{file_id}/archive (archiveFile)" in new
    row = "".join(f"{line[4:]}\n" for line in new.split("\n\n")[1].rstrip().splitlines())
    row = re.sub("summary:  #.*", "summary: Put a file away.", row)
    text = files.read_text(encoding="utf-8")
    write(files, text.replace("  uploads:\n", f"{row}  uploads:\n", 1))

    said.clear()
    assert update(copy, load(changed), said.append), said
    bumps = [line.split() for line in said[-1].splitlines() if line.startswith("oai")]
    assert [(name, bump) for name, bump, *_ in bumps] == [
        ("oai-admin", "major"),
        ("oai-batch", "minor"),
        ("oai-containers", "major"),
        ("oai-files", "minor"),
        ("oai-emulator", "minor"),
    ]
    news = {path.parents[1].name: path for path in copy.root.glob("packages/*/changes/*.md")}
    assert "last_used_at" in news["containers"].read_text(encoding="utf-8")
    resource = copy.package("files").source / "resources" / "files.py"
    assert '"""Put a file away.' in resource.read_text(encoding="utf-8")
    assert "archiveFile" in (copy.root / DATA / "openapi.json").read_text(encoding="utf-8")


def test_rows_are_guessed_as_people_wrote_them() -> None:
    """Each row is guessed from the others of its package; nine of ten are as they stand."""
    workspace = Workspace(ROOT)
    slices = {package.name: load(package.slice_path) for package in workspace.packages()}
    schemas = {n: s for part in slices.values() for n, s in part["components"]["schemas"].items()}
    right, wrong = 0, list[str]()
    for package, part in slices.items():
        rows: dict[str, tuple[str, str, Json]] = {}
        for resource, method, row in methods(load(workspace.package(package).surface_path)):
            rows.setdefault(row["operation"], (resource, method, row))
        found = [
            (path, verb, operation["operationId"])
            for path, item in part["paths"].items()
            for verb, operation in item.items()
        ]
        for path, verb, name in found:
            neighbours = Neighbours(package)
            for other, _, called in found:
                if called != name:
                    neighbours.add(other, *rows[called])
            made = guess(verb, path, part["paths"][path], schemas, neighbours)
            keyword = made.row.get("keyword", []) == rows[name][2].get("keyword", [])
            if (made.resource, made.method) == rows[name][:2] and keyword:
                right += 1
            else:
                wrong.append(f"{verb} {path}: {made.resource}.{made.method}")
    assert right > 9 * len(wrong), wrong
