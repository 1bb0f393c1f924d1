"""check, bundle, propose, and the command line."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from oai_codegen.bundle import bundle
from oai_codegen.check import check
from oai_codegen.cli import main
from oai_codegen.documents import load
from oai_codegen.generate import generate
from oai_codegen.problems import Problems
from oai_codegen.testing import Workshop

SCHEMAS = """
Knob:
  type: object
  properties: {n: {type: integer, nullable: true}, type: {enum: [knob]}}
  required: [n]
Dial: {type: object, properties: {n: {type: integer}, type: {enum: [dial]}}, required: [type]}
Control:
  oneOf: [{$ref: '#/components/schemas/Knob'}, {$ref: '#/components/schemas/Dial'}]
  discriminator: {propertyName: type}
"""
PATHS = """
/lab/knobs:
  post:
    operationId: makeKnob
    description: Prose.
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Control'}}}}
    responses: {'200': {description: Prose., content: {application/json: {schema: {type: string}}}}}
"""
SURFACE = """
summary: A laboratory.
resources: {knobs: {summary: Knobs., methods: {make: {operation: makeKnob, summary: Make a knob.}}}}
"""


@pytest.fixture
def knobs(workshop: Workshop) -> Workshop:
    workshop.schemas(SCHEMAS).paths(PATHS).surface(SURFACE)
    workshop.generate()
    return workshop


def faults(workshop: Workshop) -> list[str]:
    return [str(problem) for problem in check(workshop.workspace)]


def test_check_passes_after_generate(knobs: Workshop) -> None:
    assert faults(knobs) == []


def test_check_sees_edits_by_hand(knobs: Workshop) -> None:
    path = knobs.lab.source / "components" / "knob.py"
    path.write_text(path.read_text() + "# mine\n")
    (knobs.lab.source / "components" / "dial.py").unlink()
    assert faults(knobs) == [
        "error: lab: components/dial.py: was edited by hand or is missing",
        "error: lab: components/knob.py: was edited by hand or is missing",
    ]


def test_check_sees_drift_from_the_slice(knobs: Workshop) -> None:
    text = knobs.lab.slice_path.read_text()
    knobs.lab.slice_path.write_text(text.replace("type: integer", "type: number"))
    assert faults(knobs) == [
        "error: lab: components/dial.py: differs from its slice: run generate",
        "error: lab: components/knob.py: differs from its slice: run generate",
        "error: lab: params/dial.py: differs from its slice: run generate",
        "error: lab: params/knob.py: differs from its slice: run generate",
    ]


def test_files_that_are_no_longer_generated_go(knobs: Workshop) -> None:
    old = knobs.lab.source / "components" / "old.py"
    old.write_text("")
    assert faults(knobs) == [
        "error: lab: components/old.py: is in a generated folder, but is not generated"
    ]
    generate(knobs.workspace)
    assert not old.exists()
    assert faults(knobs) == []


def test_hand_written_helpers_are_left_alone(knobs: Workshop) -> None:
    helper = knobs.lab.source / "helpers" / "mine.py"
    helper.parent.mkdir()
    helper.write_text("x = 1\n")
    generate(knobs.workspace)
    assert helper.read_text() == "x = 1\n"
    assert faults(knobs) == []


def test_generating_twice_changes_nothing(knobs: Workshop) -> None:
    before = {path: path.stat().st_mtime_ns for path in knobs.lab.source.rglob("*.py")}
    generate(knobs.workspace)
    after = {path: path.stat().st_mtime_ns for path in knobs.lab.source.rglob("*.py")}
    assert before == after


def test_a_bundle_validates_values(knobs: Workshop) -> None:
    document = bundle(knobs.workspace)
    assert document["openapi"] == "3.1.0"
    operation = document["paths"]["/lab/knobs"]["post"]
    assert (operation["operationId"], operation["summary"]) == ("makeKnob", "Make a knob.")
    assert operation["responses"]["200"]["description"] == "Done."
    assert "Prose" not in json.dumps(document)
    schema = {**document, "$ref": "#/components/schemas/Control"}
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert validator.is_valid({"n": None, "type": "knob"})
    assert not validator.is_valid({"n": "x", "type": "dial"})


def test_the_command_line(
    knobs: Workshop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = ["--root", str(tmp_path)]
    document = tmp_path / "document.json"
    document.write_text(json.dumps(knobs.document))
    methods = tmp_path / "methods.json"
    row = {"resource": "beta.knobs", "method": "make", "verb": "post", "path": "/lab/knobs"}
    methods.write_text(json.dumps([{**row, "kind": "json"}]))
    assert main([*root, "slice", "--spec", str(document)]) == 0
    assert main([*root, "generate"]) == 0
    assert main([*root, "check"]) == 0
    assert main([*root, "bundle", "--out", str(tmp_path / "b.json"), "--json"]) == 0
    assert load(tmp_path / "b.json")["paths"]
    capsys.readouterr()
    assert main([*root, "propose", "lab", "--methods", str(methods)]) == 0
    proposed = yaml.safe_load(capsys.readouterr().out)["resources"]
    assert proposed["beta.knobs"]["methods"]["make"]["operation"] == "makeKnob"
    (knobs.lab.source / "plugin.py").unlink()
    assert main([*root, "check"]) == 1
    assert "plugin.py: was edited by hand or is missing" in capsys.readouterr().err
    assert main([*root, "slice", "--spec", str(tmp_path / "none.json")]) == 1


def test_check_sees_missing_entry_points(knobs: Workshop) -> None:
    pyproject = knobs.lab.root / "pyproject.toml"
    pyproject.write_text('[project]\nversion = "0.0.0"\n')
    assert faults(knobs) == [
        "error: lab: pyproject.toml: oai.groups must be {'knobs': 'oai_lab.plugin:plugin'}"
    ]
    pyproject.write_text(
        '[project]\nversion = "0.0.0"\n[project.entry-points."oai.groups"]\n'
        'knobs = "oai_lab.plugin:plugin"\n'
    )
    assert faults(knobs) == []


def test_sentences_about_nothing_are_reported(knobs: Workshop) -> None:
    knobs.data("glossary.yaml", {"places": {"Knob.n": "N.", "Knob.gone": "G."}, "schemas": {}})
    problems = Problems()
    generate(knobs.workspace, problems)
    assert [str(problem) for problem in problems] == [
        "warning: glossary.yaml: Knob.gone: is about nothing that was generated"
    ]
    assert '"""N."""' in knobs.text("components/knob.py")


def test_coverage_counts_generated_code(
    knobs: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    knobs.data("ownership.yaml", {"Knob": "lab", "Dial": "lab", "Control": "lab"})
    config = {"upstream": {"operations": 1, "webhooks": 0, "schemas": 3}, "groups": knobs.groups}
    knobs.data("groups.yaml", config)
    root = str(knobs.workspace.root)
    assert main(["--root", root, "coverage"]) == 0
    assert capsys.readouterr().out == (
        "operations 1/1\nwebhooks 0/0\nsockets 0/0\nclient events 0/0\nschemas 3/3\n"
    )

    (knobs.lab.source / "components" / "knob.py").write_text("")
    assert main(["--root", root, "coverage"]) == 1
    assert "schemas 2/3, not Knob\n" in capsys.readouterr().out

    resource = knobs.lab.source / "resources" / "knobs.py"
    text = resource.read_text()
    resource.write_text(text.replace("def make(", "def made("))
    assert main(["--root", root, "coverage"]) == 1
    assert "operations 0/1, not makeKnob\n" in capsys.readouterr().out
    resource.write_text(text)

    knobs.data("groups.yaml", {**config, "upstream": {**config["upstream"], "operations": 2}})
    assert main(["--root", root, "coverage"]) == 1
    assert "operations 1/2\n" in capsys.readouterr().out


def test_without_a_list_rows_are_named_after_paths(
    knobs: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(knobs.workspace.root), "propose", "lab"]) == 0
    resources = yaml.safe_load(capsys.readouterr().out)["resources"]
    assert list(resources) == ["lab", "lab.knobs"]
    row = {"operation": "makeKnob", "summary": None}
    assert resources["lab.knobs"] == {"summary": None, "methods": {"create": row}}


def test_new_writes_what_is_missing(knobs: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(knobs.workspace.root)
    (knobs.lab.root / "README.md").write_text("Mine.\n")
    assert main(["--root", root, "new", "lab"]) == 0
    assert (knobs.lab.root / "README.md").read_text() == "Mine.\n"
    project = tomllib.loads((knobs.lab.root / "pyproject.toml").read_text())["project"]
    assert project["name"] == "oai-lab"
    assert project["entry-points"] == {"oai.groups": {"knobs": "oai_lab.plugin:plugin"}}
    assert knobs.lab.version == "0.1.0"
    assert main(["--root", root, "generate"]) == 0
    assert main(["--root", root, "check"]) == 0
    capsys.readouterr()
    assert main(["--root", root, "new", "lab"]) == 0
    assert capsys.readouterr().out == "", "nothing that exists is touched"
