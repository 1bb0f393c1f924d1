"""The comparison of code and that of documents come to the same, on the real packages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from oai_codegen import diffing
from oai_codegen.documents import load as load_yaml
from oai_codegen.documents import to_yaml
from oai_codegen.semver import Bump, largest
from oai_codegen.trees import Project
from oai_codegen.workspace import Workspace as Sources
from oai_release import api, fragments
from oai_release.fragments import Fragment
from oai_release.surface.differences import compare
from oai_release.surface.package import load
from oai_release.workspace import Workspace

ROOT = Path(__file__).parents[3]
REAL = Workspace.read(ROOT)

Change = Callable[[Any], object]


@pytest.fixture(scope="module")
def before() -> diffing.Facts:
    return diffing.read(Sources(ROOT), str(ROOT))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that holds what is generated from, but no code."""
    root = tmp_path_factory.mktemp("copy")
    ignore = shutil.ignore_patterns("__pycache__", "tests", "src")
    for folder in [path.parent for path in ROOT.glob("packages/*/slice")]:
        shutil.copytree(folder / "slice", root / "packages" / folder.name / "slice")
        shutil.copy(folder / "pyproject.toml", root / "packages" / folder.name)
    shutil.copytree(ROOT / "tools/codegen", root / "tools/codegen", ignore=ignore)
    return root


def schema(name: str, edit: Change) -> Change:
    return lambda data: edit(data["components"]["schemas"][name])


def member(name: str, key: str, edit: Change) -> Change:
    return schema(name, lambda given: edit(given["properties"][key]))


def optional(name: str, key: str) -> Change:
    return schema(name, lambda given: given["required"].remove(key))


def with_member(name: str, key: str, value: Any, *, required: bool = False) -> Change:
    def edit(given: Any) -> None:
        given["properties"][key] = value
        if required:
            given.setdefault("required", []).append(key)

    return schema(name, edit)


def without(name: str, key: str) -> Change:
    def edit(given: Any) -> None:
        del given["properties"][key]
        if key in given.get("required", ()):
            given["required"].remove(key)

    return schema(name, edit)


def parameter(path: str, name: str, edit: Change) -> Change:
    def change(data: Any) -> None:
        given = data["paths"][path]["get"]["parameters"]
        edit(next(one for one in given if one.get("name") == name)["schema"])

    return change


TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}

MAJOR, MINOR = Bump.MAJOR, Bump.MINOR
ROUNDS: list[dict[str, tuple[Bump, Change]]] = [
    {
        # A value leaves a type that requests name.
        "shared": (MAJOR, schema("OrderEnum", lambda one: one["enum"].remove("desc"))),
        "videos": (MAJOR, schema("VideoContentVariant", lambda one: one["enum"].pop())),
        "containers": (
            MAJOR,
            parameter("/containers", "order", lambda one: one["enum"].remove("asc")),
        ),
        # What requests alone hold is a class, too.
        "batch": (MAJOR, optional("CreateBatchRequest", "completion_window")),
        "embeddings": (MAJOR, with_member("CreateEmbeddingRequest", "dimensions", NUMBER)),
        "moderations": (
            MINOR,
            member("CreateModerationRequest", "input", lambda one: one["oneOf"].append(WHOLE)),
        ),
        # What answers hold can be sent back, but is read.
        "evals": (
            MINOR,
            member("Eval", "testing_criteria", lambda one: one["items"]["oneOf"].pop()),
        ),
        "responses": (MINOR, schema("OutputItem", lambda one: one["oneOf"].pop())),
        "skills": (MINOR, with_member("SkillResource", "flavour", TEXT, required=True)),
        "files": (MAJOR, without("OpenAIFile", "expires_at")),
        "models": (MAJOR, optional("Model", "created")),
        "chat": (MINOR, schema("ChatCompletionRole", lambda one: one["enum"].append("critic"))),
    },
    {
        "shared": (MAJOR, schema("Verbosity", lambda one: one["anyOf"].pop())),
        "batch": (MAJOR, with_member("CreateBatchRequest", "urgency", TEXT, required=True)),
        "embeddings": (
            MINOR,
            with_member("CreateEmbeddingRequest", "user", {"anyOf": [TEXT, {"type": "null"}]}),
        ),
        "moderations": (
            MAJOR,
            member("CreateModerationRequest", "input", lambda one: one["oneOf"].pop(1)),
        ),
        "containers": (
            MAJOR,
            member("CreateContainerBody", "file_ids", lambda one: one.update(items=WHOLE)),
        ),
        "files": (MINOR, member("OpenAIFile", "purpose", lambda one: one["enum"].pop())),
        "models": (MAJOR, with_member("Model", "created", TEXT)),
        "skills": (MINOR, with_member("SkillResource", "flavour", TEXT)),
    },
]


def generated(copy: Path, changes: Mapping[str, Change]) -> Iterator[tuple[str, Path]]:
    """Change slices, and give the source of each package that is made of one."""
    sources = Sources(copy)
    kept: dict[Path, str] = {}
    try:
        for group, change in changes.items():
            path = sources.package(group).slice_path
            kept[path] = path.read_text("utf-8")
            data = deepcopy(load_yaml(path))
            change(data)
            path.write_text(to_yaml(data), "utf-8")
        project = Project.read(sources)
        for group in changes:
            real = REAL.get(diffing.facts.distribution(group)).source
            with TemporaryDirectory() as made:
                source = Path(made, real.name)
                shutil.copytree(real, source, ignore=shutil.ignore_patterns("__pycache__"))
                for name, text in project.tree(sources.package(group)).items():
                    (source / name).parent.mkdir(parents=True, exist_ok=True)
                    (source / name).write_text(text, "utf-8")
                yield group, source
    finally:
        for path, text in kept.items():
            path.write_text(text, "utf-8")


@pytest.mark.parametrize("mutations", ROUNDS)
def test_both_come_to_the_same(
    copy: Path, before: diffing.Facts, mutations: dict[str, tuple[Bump, Change]]
) -> None:
    seen: dict[str, tuple[Bump, Bump, list[str]]] = {}
    told: dict[str, list[Any]] = {}
    for group, source in generated(copy, {name: one[1] for name, one in mutations.items()}):
        told = told or diffing.diff(before, diffing.read(Sources(copy), str(copy)))
        name = diffing.facts.distribution(group)
        news = [
            Fragment(file, file.split(".")[-2], text)
            for file, text in diffing.fragments(told[name], "9").items()
        ]
        code = compare(load(REAL.get(name).source), load(source))
        by_code = largest(change.bump for change in code)
        seen[group] = fragments.bump(news), by_code, api.disagreements(news, code)
    assert seen == {group: (bump, bump, []) for group, (bump, _) in mutations.items()}
