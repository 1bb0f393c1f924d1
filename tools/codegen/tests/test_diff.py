"""`diff`: what it reads, what it prints and writes, and what it says of the real slices."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oai_codegen.cli import main
from oai_codegen.diffing import (
    NOBODY,
    Facts,
    diff,
    fragments,
    from_document,
    read,
    read_folder,
    write_fragments,
)
from oai_codegen.documents import to_yaml
from oai_codegen.problems import CodegenError
from oai_codegen.semver import Bump, Change, largest
from oai_codegen.testing import Workshop
from oai_codegen.workspace import Workspace

ROOT = Path(__file__).parents[3]
SPEC = os.environ.get("OAI_SPEC")
WHOLES = [str(ROOT), *([SPEC] if SPEC else [])]
SCHEMAS = "Thing: {type: object, properties: {a: {type: string}}}"
PATHS = """
/lab/things:
  get:
    operationId: getThing
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
"""
SURFACE = """
summary: A laboratory.
resources: {things: {summary: T., methods: {get: {operation: getThing, summary: Get it.}}}}
"""
NEW_FIELD = [Change("added", "`Thing.b` is new.", "Thing.b")]


@pytest.fixture(scope="module")
def here() -> Facts:
    return read_folder(ROOT, "here")


@pytest.fixture
def things(workshop: Workshop) -> Workshop:
    workshop.schemas(SCHEMAS).paths(PATHS).surface(SURFACE)
    workshop.slice()
    return workshop


def grown(workshop: Workshop) -> dict[str, Any]:
    """The document with a field more."""
    document = deepcopy(workshop.document)
    document["components"]["schemas"]["Thing"]["properties"]["b"] = {"type": "string"}
    document["info"]["version"] = "2"
    return document


def git(root: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=x", "-c", "user.email=x@example.com"]
    subprocess.run(["git", *settings, *arguments], cwd=root, check=True, capture_output=True)


# The real slices.


def test_nothing_differs_from_itself(here: Facts) -> None:
    assert len(here.schemas) >= 1422
    assert diff(here, read_folder(ROOT, "again")) == {}
    # Equal slices are not even looked at: one webhook more, and all else is.
    more = deepcopy(dict(here.slices))
    more["webhooks"]["webhooks"]["odd"] = {}
    webhook = Change("added", "The webhook `odd` is new.", "odd")
    assert diff(here, attrs.evolve(here, slices=more)) == {"oai-webhooks": [webhook]}


@pytest.mark.parametrize("whole", WHOLES, ids=["slices", "document"][: len(WHOLES)])
def test_the_whole_is_what_the_slices_say(here: Facts, whole: str) -> None:
    facts = read(Workspace(ROOT), whole)
    assert facts.notes == ()
    assert diff(here, facts) == diff(facts, here) == {}
    for path in ROOT.glob("packages/*/slice/openapi.yaml"):
        assert diff(read(Workspace(ROOT), str(path)), facts) == {}


def test_a_mutated_copy_of_the_slices(tmp_path: Path, here: Facts) -> None:
    for path in ROOT.glob("packages/*/slice/*.yaml"):
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True) if not target.parent.is_dir() else None
        shutil.copyfile(path, target)

    def edit(group: str, change: Callable[[Any], object]) -> None:
        path = tmp_path / "packages" / group / "slice" / "openapi.yaml"
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        change(data)
        path.write_text(to_yaml(data), encoding="utf-8")

    def chat(data: Any) -> None:
        item = data["paths"]["/chat/completions/{completion_id}"]
        archive = {**deepcopy(item["get"]), "operationId": "archiveChatCompletion"}
        data["paths"]["/chat/completions/{completion_id}/archive"] = {"post": archive}
        del item["delete"]

    def batch(data: Any) -> None:
        data["components"]["schemas"]["Batch"]["properties"]["status"]["enum"].append("paused")

    def containers(data: Any) -> None:
        members = data["components"]["schemas"]["ContainerResource"]["properties"]
        members["last_used_at"] = members.pop("last_active_at")

    def shared(data: Any) -> None:
        data["components"]["schemas"]["ReasoningEffort"]["anyOf"][0]["enum"].remove("low")

    for group, change in (("chat", chat), ("batch", batch), ("containers", containers)):
        edit(group, change)
    edit("shared", shared)
    found = diff(here, read_folder(tmp_path, "mutated"))
    told = {name: [(one.kind, one.text) for one in found[name]] for name in found}
    completions = "/chat/completions/{completion_id}"
    assert told == {
        "oai-batch": [("added", '`Batch.status` has the new value `"paused"`.')],
        "oai-chat": [
            ("removed", f"`client.chat.completions.delete` (`DELETE {completions}`) is gone."),
            ("added", f"`archiveChatCompletion` (`POST {completions}/archive`) is new."),
        ],
        "oai-containers": [
            (
                "removed",
                "`ContainerResource.last_active_at` is gone, perhaps renamed to `last_used_at`.",
            ),
            ("added", "`ContainerResource.last_used_at` is new."),
        ],
        "oai-shared": [("removed", '`ReasoningEffort` no longer has the value `"low"`.')],
    }
    bumps = {name: largest(one.bump for one in found[name]) for name in found}
    assert bumps == {
        "oai-batch": Bump.MINOR,
        "oai-chat": Bump.MAJOR,
        "oai-containers": Bump.MAJOR,
        "oai-shared": Bump.MAJOR,
    }


def moved(facts: Facts, name: str, old: str, new: str) -> Facts:
    slices = deepcopy(dict(facts.slices))
    schema = slices[old]["components"]["schemas"].pop(name)
    slices[new]["components"]["schemas"][name] = schema
    return attrs.evolve(facts, slices=slices)


def test_a_moved_schema_breaks_its_old_owner(here: Facts) -> None:
    found = diff(here, moved(here, "ServiceTier", "chat", "audio"))
    assert found == {
        "oai-audio": [Change("added", "`ServiceTier` moved here from `oai-chat`.", "ServiceTier")],
        "oai-chat": [Change("removed", "`ServiceTier` moved to `oai-audio`.", "ServiceTier")],
    }


# Whatever one direction takes away, the other one brings.

NAMES = st.sampled_from(["a", "b", "c"])
TYPES = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": "string", "enum": ["x"]},
        {"type": "string", "enum": ["x", "y"]},
        {"type": "array", "items": {"type": "string"}},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"$ref": "#/components/schemas/Other"},
    ]
)
OBJECTS = st.builds(
    lambda members, required: {
        "type": "object",
        "properties": {"id": {"type": "string"}, **members},
        "required": sorted(required & members.keys()),
    },
    st.dictionaries(NAMES, TYPES),
    st.sets(NAMES),
)
STATES = st.builds(
    lambda schemas, paths: {"schemas": {"Other": {"type": "string"}, **schemas}, "paths": paths},
    st.dictionaries(st.sampled_from(["Asked", "Answer", "Lost"]), OBJECTS),
    st.sets(st.sampled_from(["one", "two"])),
)


def state(given: dict[str, Any]) -> Facts:
    schemas = {"Asked": {}, "Answer": {}, **given["schemas"]}
    body, answer = (
        {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        for name in ("Asked", "Answer")
    )
    paths = {
        f"/lab/{name}": {
            "post": {
                "operationId": name,
                "requestBody": {"content": body},
                "responses": {"200": {"content": answer}},
            }
        }
        for name in sorted(given["paths"])
    }
    part = {"paths": paths, "components": {"schemas": schemas}, "webhooks": {}}
    return Facts("made up", "1", {"lab": part}, {})


def subjects(facts: dict[str, list[Change]], word: str) -> set[str]:
    changes = [change for changes in facts.values() for change in changes]
    return {change.where for change in changes if f" is {word}" in change.text}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STATES, STATES)
def test_what_goes_one_way_comes_the_other_way(one: dict[str, Any], other: dict[str, Any]) -> None:
    first, second = state(one), state(other)
    there, back = diff(first, second), diff(second, first)
    assert subjects(there, "gone") == subjects(back, "new")
    assert subjects(there, "new") == subjects(back, "gone")
    assert bool(there) == bool(back)
    assert diff(first, state(one)) == {}
    gone = {one.where for one in there.get("oai-lab", []) if " is gone" in one.text}
    kinds = {one.kind for one in there.get("oai-lab", []) if one.where in gone}
    assert kinds <= {"removed"}


# What it reads.


def test_all_ways_to_name_a_state(things: Workshop, tmp_path: Path) -> None:
    workspace = things.workspace
    document = tmp_path / "new.json"
    document.write_text(json.dumps(grown(things)))
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "packages")
    git(tmp_path, "commit", "-q", "-m", "First")
    git(tmp_path, "tag", "first")
    states = [
        str(things.lab.slice_path),
        str(tmp_path),
        "git:first",
        "git:HEAD",
    ]
    for name in states:
        old = read(workspace, name)
        assert old.surfaces["lab"].methods[0].operation == "getThing"
        assert diff(old, read(workspace, str(document))) == {"oai-lab": NEW_FIELD}
        assert [diff(old, read(workspace, other)) for other in states] == [{}] * len(states)
    yaml_document = tmp_path / "new.yaml"
    yaml_document.write_text(yaml.safe_dump(grown(things)))
    assert diff(read(workspace, str(yaml_document)), read(workspace, str(document))) == {}


def test_a_slice_is_compared_alone(things: Workshop, here: Facts) -> None:
    chat = read(Workspace(ROOT), str(ROOT / "packages/chat/slice/openapi.yaml"))
    assert chat.only == frozenset({"chat"})
    changed = moved(here, "ReasoningEffort", "shared", "audio")
    assert set(diff(here, changed)) == {"oai-shared", "oai-audio"}
    assert diff(chat, changed) == {}
    lab = read(things.workspace, str(things.lab.slice_path))
    with pytest.raises(CodegenError, match=r"is about oai-lab, but .* is about oai-chat"):
        diff(chat, lab)


HEAD, NO_SCHEMAS = "{openapi: 3.1.0, info: {version: '1'}", "components: {schemas: {}}}"
REF = "{$ref: '#/components/schemas/Gone'}"
BAD = [
    ("nowhere", None, "is no document, no slice, no folder that holds packages, and no git rev"),
    ("git:nowhere", None, "and no git revision"),
    ("--all", None, "and no git revision"),
    ("x.json", "{", "is neither JSON nor YAML"),
    ("x.yaml", "a: [", "is neither JSON nor YAML"),
    ("x.yaml", "[]", "is not an object"),
    ("x.yaml", "{openapi: 3.1.0, info: {}}", "has no paths: is it an OpenAPI document"),
    ("x.yaml", "{info: {title: oai-lab}}", "the slice of lab has no components"),
    ("x.yaml", f"{HEAD}, paths: {{/lab: {{get: {{responses: 3}}}}}}, {NO_SCHEMAS}", "x.yaml: "),
    (
        "x.yaml",
        f"{HEAD}, paths: {{}}, components: {{schemas: {{X: {REF}}}}}}}",
        "x.yaml: #/components/schemas/X: refers to Gone, which is not there",
    ),
]


@pytest.mark.parametrize(("name", "content", "message"), BAD)
def test_anything_else_is_refused(
    things: Workshop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: str | None,
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(CodegenError, match=message.replace("(", "\\(")) as caught:
        read(things.workspace, name)
    assert name in str(caught.value)


def test_a_folder_without_slices_is_refused(things: Workshop, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(CodegenError, match=r"empty: holds no packages/\*/slice/openapi.yaml"):
        read(things.workspace, str(tmp_path / "empty"))


def test_what_nobody_takes_is_told_of(things: Workshop) -> None:
    document = grown(things)
    document["paths"]["/elsewhere"] = {
        "get": {
            "operationId": "look",
            "responses": {
                "200": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}
                    }
                }
            },
        }
    }
    document["components"]["schemas"]["Odd"] = {"type": "string", "x-odd": True}
    things.groups["lab"].pop("roots")
    things.data("groups.yaml", {"groups": things.groups})
    old = read_folder(things.workspace.root, "old")
    new = from_document(things.workspace, document, "new", old.surfaces)
    assert diff(old, new) == {
        NOBODY: [
            Change("added", "`Odd` is new.", "Odd"),
            Change("added", "`look` (`GET /elsewhere`) is new.", "look"),
        ],
        "oai-lab": NEW_FIELD,
    }
    assert new.notes == ("#/components/schemas/Odd: unknown schema keyword 'x-odd'",)


def test_corrections_are_made_and_those_that_fail_noted(things: Workshop) -> None:
    things.surface(
        SURFACE
        + """
overlays:
  - {at: '#/components/schemas/Thing/properties/a', reason: R., set: {type: integer}}
  - {at: '#/components/schemas/Gone', reason: R., remove: true}
schemas:
  Thing: {reason: R., schema: {type: boolean}}
  Extra: {reason: R., schema: {type: boolean}}
"""
    )
    surfaces = read_folder(things.workspace.root, "old").surfaces
    facts = from_document(things.workspace, things.document, "new", surfaces)
    assert facts.schemas["Thing"]["properties"] == {"a": {"type": "integer"}}
    assert facts.owners["Extra"] == "lab"
    assert facts.notes == (
        "lab/slice/surface.yaml: schemas.Thing: the document has it now",
        "lab/slice/surface.yaml: overlays[1]: nothing at #/components/schemas/Gone any more",
    )


def test_a_method_that_is_gone_has_its_old_name(things: Workshop, tmp_path: Path) -> None:
    old = read_folder(tmp_path, "old")
    things.document["paths"].clear()
    things.surface("summary: A laboratory.")
    things.slice()
    assert diff(old, read_folder(tmp_path, "new")) == {
        "oai-lab": [
            Change(
                "removed", "`client.things.get` (`GET /lab/things`) is gone.", "client.things.get"
            )
        ]
    }


# What it prints and writes.


@pytest.fixture
def changed(things: Workshop, tmp_path: Path) -> list[str]:
    """The arguments of a run that finds a new field."""
    pyproject = '[project]\nname = "oai-lab"\nversion = "0.1.4"\n'
    (things.lab.root / "pyproject.toml").write_text(pyproject)
    document = tmp_path / "new.json"
    document.write_text(json.dumps(grown(things)))
    return ["--root", str(tmp_path), "diff", str(tmp_path), str(document)]


def test_the_report(changed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(changed) == 0
    assert capsys.readouterr().out == (
        "oai-lab 0.1.4 -> 0.1.5 (minor)\n"
        "  added\n"
        "    `Thing.b` is new.\n\n"
        "1 change: oai-lab minor.\n"
    )
    assert main([*changed, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["bump"] == "minor"
    assert (found["old"]["version"], found["new"]["version"]) == ("1", "2")
    assert found["distributions"] == {
        "oai-lab": {
            "version": "0.1.4",
            "bump": "minor",
            "next": "0.1.5",
            "changes": [{"kind": "added", "text": "`Thing.b` is new.", "where": "Thing.b"}],
        }
    }
    assert main([*changed[:-1], changed[-2], "--fail-on", "any"]) == 0
    assert capsys.readouterr().out == "Nothing changed.\n"


@pytest.mark.parametrize(
    ("level", "code"), [("breaking", 0), ("additive", 1), ("docs", 0), ("any", 1)]
)
def test_it_can_fail(changed: list[str], level: str, code: int) -> None:
    assert main([*changed, "--fail-on", level]) == code


def test_a_version_that_is_not_final_is_refused(
    changed: list[str], things: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    (things.lab.root / "pyproject.toml").write_text('[project]\nversion = "0.1.4rc1"\n')
    assert main(changed) == 1
    assert "oai-lab: pyproject.toml: '0.1.4rc1' is not a version" in capsys.readouterr().err


def test_fragments_are_written_once(changed: list[str], things: Workshop, tmp_path: Path) -> None:
    news = things.lab.root / "changes"
    news.mkdir()
    for name in ("api-2.removed.md", "api-1.removed.md", "mine.removed.md"):
        (news / name).write_text("Old news.\n")
    for _ in range(2):
        assert main([*changed, "--fragments"]) == 0
        assert {path.name: path.read_text() for path in news.iterdir()} == {
            "api-1.removed.md": "Old news.\n",
            "mine.removed.md": "Old news.\n",
            "api-2.added.md": "`Thing.b` is new.\n",
        }
    write_fragments(things.workspace, {}, "2", only=set())
    assert (news / "api-2.added.md").exists(), "a group that was not compared keeps its news"
    write_fragments(things.workspace, {}, "2")
    assert not (news / "api-2.added.md").exists()


def test_fragments_fold_into_a_changelog(tmp_path: Path) -> None:
    changes = [
        Change("added", "`A` is new."),
        Change("added", '`B.c` has the new value `"x"`.'),
        Change("removed", "`D` is gone."),
    ]
    folder = tmp_path / "packages" / "lab"
    (folder / "changes").mkdir(parents=True)
    made = fragments(changes, "2.4.0")
    assert set(made) == {"api-2.4.0.added.md", "api-2.4.0.removed.md"}
    for name, text in {**made, "mine.added.md": "Something else.\n"}.items():
        (folder / "changes" / name).write_text(text)
    (folder / "CHANGELOG.md").write_text("# Changelog\n\n<!-- releases -->\n")
    for name in ("towncrier.toml", "tools/release/changelog.md.jinja"):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    command = ["towncrier", "build", "--draft", "--version", "0.2.0", "--date", "2026-01-02"]
    where = ["--name", "x", "--config", "towncrier.toml", "--dir", "packages/lab"]
    done = subprocess.run(
        [*command, *where], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.rstrip() == (
        "## 0.2.0 (2026-01-02)\n\n"
        "### Removed\n\n"
        "- `D` is gone.\n\n"
        "### Added\n\n"
        "- Something else.\n"
        "- Version 2.4.0 of the API adds:\n"
        "  - `A` is new.\n"
        '  - `B.c` has the new value `"x"`.'
    )


def test_names_of_files_hold_no_odd_characters() -> None:
    assert set(fragments([Change("docs", "It is so.")], "2026/01 β")) == {"api-2026-01--.docs.md"}
