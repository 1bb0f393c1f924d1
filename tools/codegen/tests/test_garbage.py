"""Documents that are none: each fault is told at its place, and nothing is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from oai_codegen.cli import main
from oai_codegen.slicing.shape import DEEPEST
from oai_codegen.testing import Workshop

DOCUMENT = """
openapi: 3.1.0
info: {version: '1.0'}
paths:
  /lab/{id}:
    get:
      operationId: get
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}
        '400': {$ref: '#/components/responses/Bad'}
    post: {operationId: post, responses: {}}
webhooks: {}
components:
  responses: {Bad: {description: Bad.}}
  schemas:
    X: {type: object, properties: {a: {type: string}}, required: [a]}
    Y: {type: string, enum: [y]}
    Z: {type: integer}
"""
PATH, X, Y, Z = "#/paths/~1lab~1{id}", *(f"#/components/schemas/{name}" for name in "XYZ")
SELF = "refers to itself, with no property or item between"
NOT_OBJECT = 'is not of type "object"'
LOCAL = '"^#/components/schemas/[^/]+$"'


def nested(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return schema


GARBAGE: list[tuple[str, Any, str]] = [
    (PATH, None, f"{PATH}: null {NOT_OBJECT}"),
    (f"{PATH}/get", None, f"{PATH}/get: null {NOT_OBJECT}"),
    (f"{PATH}/get", {"operationId": "get"}, f"{PATH}/get: has no responses"),
    (f"{PATH}/get", {"responses": {}}, f"{PATH}/get: has no operationId"),
    (
        f"{PATH}/get/operationId",
        "post",
        f"{PATH}/post: has the operationId post, as {PATH}/get has",
    ),
    (f"{PATH}/get/responses", None, f"{PATH}/get/responses: null {NOT_OBJECT}"),
    (f"{PATH}/get/responses/200", None, f"{PATH}/get/responses/200: null {NOT_OBJECT}"),
    (f"{PATH}/get/responses", {"ok": {}}, f'{PATH}/get/responses: "ok" does not match'),
    (f"{PATH}/get/parameters", {}, f'{PATH}/get/parameters: {{}} is not of type "array"'),
    (f"{PATH}/get/parameters/0", 5, f"{PATH}/get/parameters/0: 5 {NOT_OBJECT}"),
    (
        f"{PATH}/get/parameters/0",
        {"in": "path", "schema": {}},
        "#/paths//lab/{id}/get/parameters/0: has no name, but ['in', 'schema']",
    ),
    ("#/webhooks", [], f"#/webhooks: [] {NOT_OBJECT}"),
    (
        "#/components/responses/Bad",
        {"$ref": "x"},
        "#/components/responses/Bad/$ref: cannot be here",
    ),
    ("#/components/schemas/..~1..~1evil", {}, '#/components/schemas: "../../evil" does not match'),
    ("#/info/version", "../../evil", '#/info/version: "../../evil" does not match'),
    (X, True, f"{X}: true {NOT_OBJECT}"),
    (X, "x", f'{X}: "x" {NOT_OBJECT}'),
    (f"{X}/properties", [], f"{X}/properties: [] {NOT_OBJECT}"),
    (f"{X}/properties/a", True, f"{X}/properties/a: true {NOT_OBJECT}"),
    (f"{X}/required", "a", f'{X}/required: "a" is not of type "array"'),
    (f"{Y}/enum", "y", f'{Y}/enum: "y" is not of type "array"'),
    (f"{Y}/enum", ["y", {}], f"{Y}/enum/1: {{}} is not of types"),
    (Y, {"const": []}, f"{Y}/const: [] is not of types"),
    (Y, {"anyOf": {}}, f'{Y}/anyOf: {{}} is not of type "array"'),
    (Y, {"oneOf": []}, f"{Y}/oneOf: [] has less than 1 item"),
    (Y, {"discriminator": {}}, f"{Y}/discriminator: has no propertyName"),
    (Y, {"type": "number", "exclusiveMinimum": True}, f"{Y}: has no minimum"),
    (Y, {"$ref": 5}, f'{Y}/$ref: 5 is not of type "string"'),
    (Y, {"$ref": "#/components/responses/Bad"}, f"does not match {LOCAL}"),
    (Y, {"$ref": f"{X}/properties/Z"}, f"does not match {LOCAL}"),
    (Y, {"$ref": Y}, f"{Y}: {SELF}"),
    (Y, {"allOf": [{"$ref": Z}, {"anyOf": [{"$ref": Y}]}]}, f"{Y}: {SELF}"),
    (f"{X}/properties/a", nested(400), f"{X}: holds more than {DEEPEST} levels"),
    (Y, {"example": {"$ref": f"{X}/properties/Z"}}, "only schemas and responses can be"),
]


def place(document: Any, pointer: str, value: Any) -> None:
    *steps, last = [step.replace("~1", "/") for step in pointer.split("/")[1:]]
    for step in steps:
        document = document[int(step)] if isinstance(document, list) else document[step]
    document[int(last) if isinstance(document, list) else last] = value


@pytest.fixture
def refused(workshop: Workshop, capsys: pytest.CaptureFixture[str]) -> Callable[[str, str], str]:
    """What a verb says of a file that it refuses: it ends with 1 and writes nothing."""
    root = workshop.workspace.root
    workshop.surface("summary: A laboratory.")
    workshop.data("groups.yaml", {"groups": workshop.groups})
    workshop.data("ownership.yaml", {})

    def run(verb: str, spec: str) -> str:
        before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
        given = ["diff", spec, spec] if verb == "diff" else [verb, "--spec", spec]
        assert main(["--root", str(root), *given]) == 1
        assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
        told = capsys.readouterr()
        return told.out + told.err

    return run


@pytest.mark.parametrize("verb", ["update", "slice"])
@pytest.mark.parametrize(("at", "value", "told"), GARBAGE)
def test_garbage_is_told_at_its_place(
    refused: Callable[[str, str], str], tmp_path: Path, verb: str, at: str, value: Any, told: str
) -> None:
    document = yaml.safe_load(DOCUMENT)
    place(document, at, value)
    (tmp_path / "spec.json").write_text(json.dumps(document))
    assert told in refused(verb, str(tmp_path / "spec.json"))


def test_what_is_not_too_deep_is_generated(workshop: Workshop) -> None:
    deep = nested(DEEPEST - 6)  # five steps lead there, one to its innermost `type`
    workshop.document["components"]["schemas"]["X"] = {"type": "object", "properties": {"a": deep}}
    workshop.generate()
    text = "".join(workshop.text("components/x.py").split())  # as ruff's formatter breaks it
    assert f"{'list[' * (DEEPEST - 6)}str" in text


def test_all_faults_are_told_at_once(refused: Callable[[str, str], str], tmp_path: Path) -> None:
    document = yaml.safe_load(DOCUMENT)
    document["info"] = None
    document["paths"]["/lab/{id}"]["get"].update(operationId="post", responses=[])
    document["components"]["schemas"].update(Y={"$ref": Y, "enum": "y"}, Z=["long"] * 99)
    (tmp_path / "spec.json").write_text(json.dumps(document))
    lines = refused("diff", str(tmp_path / "spec.json")).splitlines()
    others = [line for line in lines if not line.endswith(NOT_OBJECT)]
    assert {line.partition("spec.json: ")[2] for line in others} == {
        f'{Y}/enum: "y" is not of type "array"',
        f"{Y}: {SELF}",
        f"{PATH}/post: has the operationId post, as {PATH}/get has",
    }
    rest = [line for line in lines if line.endswith(NOT_OBJECT)]
    assert len(rest) == 3
    assert max(map(len, rest)) < 300


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("paths: {/lab: {get: {responses: {200: {}}}}}", "the key 200 is no string: quote it"),
        ("info: {version: 2026-01-01}", "#/info/version: a date is nothing that JSON has"),
        ("default: .nan", "#/default: nan is no number that JSON has"),
        ("x: &x {y: *x}", f"#/x/y/y: holds more than {DEEPEST} levels"),
        ("[" * 2000, "is neither JSON nor YAML"),
    ],
)
def test_yaml_says_more_than_json(
    refused: Callable[[str, str], str], tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "spec.yaml").write_text(text)
    assert told in refused("update", str(tmp_path / "spec.yaml"))


def test_what_cannot_even_be_read(refused: Callable[[str, str], str], tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text("[" * 100_000)
    assert "spec.json: is nested too deeply to be read" in refused(
        "update", str(tmp_path / "spec.json")
    )
    (tmp_path / "spec.json").write_bytes(b"\xff")
    assert "spec.json: is neither JSON nor YAML" in refused("slice", str(tmp_path / "spec.json"))
