"""A new document in a small checkout: what stops it, what is proposed, what is written."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from oai_codegen.check import check
from oai_codegen.documents import load
from oai_codegen.problems import CodegenError
from oai_codegen.slicing.slicer import slice_document
from oai_codegen.testing import Workshop
from oai_codegen.updating.plan import Plan
from oai_codegen.updating.run import update

DOCUMENT = """
openapi: 3.1.0
info: {title: Lab, version: '1.0'}
servers: [{url: 'https://lab.example/v1'}]
security: [{ApiKeyAuth: []}]
paths:
  /lab/knobs:
    get:
      operationId: listKnobs
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/KnobList'}}}}
    post:
      operationId: createKnob
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Knob'}}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Knob'}}}}
  /lab/knobs/{knob_id}:
    delete:
      operationId: deleteKnob
      parameters: [{name: knob_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}
  /base/notes:
    get:
      operationId: readNotes
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
components:
  schemas:
    Knob:
      type: object
      properties: {n: {type: integer, nullable: true}, colour: {type: string, enum: [red]}}
    KnobList:
      type: object
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Knob'}}
        last_id: {type: string}
    Gone: {type: object, properties: {id: {type: string}, gone: {type: boolean}}}
    Note: {type: object, properties: {text: {type: string}}}
    Lost: {type: string}
  securitySchemes: {ApiKeyAuth: {type: http, scheme: bearer}}
"""
GROUPS = """\
# Who has what.
upstream: {version: '0', schemas: 0, operations: 0}

corrections:  # faults
  bad-default: 0

groups:
  # the first
  lab: {paths: [/lab], operations: 0, owned: 0, strays: [Lost]}
  base:
    paths: [/base]  # notes
    owned: 0
"""
LAB = """\
# By hand.
summary: A laboratory.
resources:
  knobs:
    summary: Knobs to turn.
    methods:
      list:
        operation: listKnobs
        summary: Walk the knobs.
        page: last_id
      create:
        operation: createKnob
        summary: Make a knob.
      delete:
        operation: deleteKnob
        summary: Throw a knob away.
aliases:
  KnobGone: Gone
overlays:
  - at: '#/components/schemas/Knob/properties/n'
    reason: It has a unit.
    was: {type: integer}
    merge: {minimum: 1}
"""
BASE = """\
summary: The base.
resources: {notes: {summary: Notes., methods: {read: {operation: readNotes, summary: Read.}}}}
"""


@attrs.define
class Lab:
    """A checkout, the document that it was made from, and what the last run said."""

    shop: Workshop
    document: Any
    said: list[str] = attrs.field(factory=list[str])

    @property
    def root(self) -> Path:
        """The checkout."""
        return self.shop.workspace.root

    @property
    def schemas(self) -> Any:
        """The schemas of the document."""
        return self.document["components"]["schemas"]

    @property
    def surface(self) -> Path:
        """The surface file of `lab`."""
        return self.shop.lab.surface_path

    def update(self) -> bool:
        """Take the document as it is now."""
        self.said.clear()
        return update(self.shop.workspace, self.document, self.said.append)

    def files(self) -> dict[str, str]:
        """Everything in the checkout."""
        return {
            str(path.relative_to(self.root)): path.read_text()
            for path in self.root.rglob("*")
            if path.is_file()
        }

    def refused(self) -> list[str]:
        """What the run says that writes nothing."""
        before = self.files()
        assert not self.update()
        assert self.files() == before
        assert "nothing was written" in self.said[-1]
        return self.said[:-1]

    def one_decision(self) -> str:
        """The only thing that a run stops for."""
        (decision,) = self.refused()
        return decision

    def add_path(self, path: str, verb: str, name: str, schema: str = "Knob") -> None:
        """Add an operation that answers with a schema."""
        names = re.findall(r"{(\w+)}", path)
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names
        ]
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
        self.document["paths"].setdefault(path, {})[verb] = {
            "operationId": name,
            "parameters": parameters,
            "responses": {"200": {"content": content}},
        }


@pytest.fixture
def lab(workshop: Workshop) -> Lab:
    workshop.data("glossary.yaml", {"places": {"Gone.gone": "Whether it is."}})
    (workshop.workspace.data / "groups.yaml").write_text(GROUPS)
    workshop.surface(LAB)
    workshop.surface(BASE, "base")
    for group, place in (("lab", "knobs"), ("base", "notes")):
        package = workshop.workspace.package(group)
        (package.root / "pyproject.toml").write_text(
            f'[project]\nversion = "0.1.0"\n[project.entry-points."oai.groups"]\n'
            f'{place} = "oai_{group}.plugin:plugin"\n'
        )
    made = Lab(workshop, yaml.safe_load(DOCUMENT))
    assert made.update(), made.said
    return made


def pasted(decision: str) -> str:
    """The lines that a decision proposes."""
    block = decision.split("\n\n", 1)[1]
    return "".join(line.removeprefix("    ") + "\n" for line in block.rstrip().splitlines())


def delete_lines(root: Path, decision: str) -> None:
    """Do what a decision says that begins with `file:first-last`."""
    match = re.match(r"([^:]+):(\d+)(?:-(\d+))?: ", decision)
    assert match is not None, decision
    path, first, last = root / match[1], int(match[2]), int(match[3] or match[2])
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[: first - 1] + lines[last:]))


def test_the_first_document_makes_everything(lab: Lab) -> None:
    assert list(check(lab.shop.workspace)) == []
    assert lab.shop.load().Knobs
    assert load(lab.root / "tools/codegen/ownership.yaml")["Note"] == "base"
    assert not (lab.shop.lab.root / "changes").exists()


def test_the_same_document_changes_nothing(lab: Lab) -> None:
    before = {path: path.stat().st_mtime_ns for path in lab.root.rglob("*")}
    assert lab.update()
    assert lab.said == ["The document says what the slices say: nothing changes."]
    assert {path: path.stat().st_mtime_ns for path in lab.root.rglob("*")} == before
    slice_document(lab.shop.workspace, lab.document)


def test_counts_are_rewritten_and_the_rest_of_the_file_stays(lab: Lab) -> None:
    assert (
        (lab.root / "tools/codegen/groups.yaml").read_text()
        == """\
# Who has what.
upstream: {version: "1.0", schemas: 5, operations: 4}

corrections:  # faults
  bad-default: 0
  nullable: 1

groups:
  # the first
  lab: {paths: [/lab], operations: 3, owned: 3, strays: [Lost]}
  base:
    paths: [/base]  # notes
    owned: 1
"""
    )
    lab.document["info"]["version"] = "1.1.0"
    del lab.schemas["Knob"]["properties"]["n"]["nullable"]
    assert lab.update()
    assert "groups.yaml: upstream.version: 1.0 -> 1.1.0" in lab.said
    assert "groups.yaml: corrections.nullable: 1 -> 0" in lab.said


def test_a_new_operation_stops_with_its_row(lab: Lab) -> None:
    lab.add_path("/lab/knobs/{knob_id}/polish", "post", "polishKnob")
    decision = lab.one_decision()
    assert decision.startswith(
        "packages/lab/slice/surface.yaml:4-16: no row for POST /lab/knobs/{knob_id}/polish "
        "(polishKnob). Add to the `methods` of `knobs`, with a summary\n"
    )
    text = lab.surface.read_text().replace("aliases:", f"{pasted(decision)}aliases:")
    lab.surface.write_text(text)
    assert load(lab.surface)["resources"]["knobs"]["methods"]["polish"] == {
        "operation": "polishKnob",
        "summary": None,
    }
    missing = "error: lab/slice/surface.yaml: knobs.polish: a method needs operation and summary"
    assert missing in lab.refused()
    lab.surface.write_text(re.sub(r"summary:  #.*", "summary: Polish it.", text))
    assert lab.update(), lab.said
    assert "oai-lab  minor  0.1.0 -> 0.1.1" in lab.said[-1]
    news = (lab.shop.lab.root / "changes" / "api-1.0.added.md").read_text()
    assert "knobs.polish" in news
    assert "POST /lab/knobs/{knob_id}/polish" in news
    assert "def polish(" in lab.shop.text("resources/knobs.py")


def test_a_new_resource_comes_with_its_entry_point(lab: Lab) -> None:
    lab.add_path("/lab/dials", "get", "listDials", "KnobList")
    lab.add_path("/lab/dials/{dial_id}", "get", "getDial")
    decision = lab.one_decision()
    assert "goes into `oai.groups` of packages/lab/pyproject.toml" in decision
    assert '`dials = "oai_lab.plugin:plugin"`' in decision
    assert yaml.safe_load(pasted(decision)) == {
        "dials": {
            "summary": None,
            "methods": {
                "list": {"operation": "listDials", "summary": None, "page": "single"},
                "retrieve": {"operation": "getDial", "summary": None},
            },
        }
    }


def test_a_removed_operation_stops_with_the_lines_to_delete(lab: Lab) -> None:
    del lab.document["paths"]["/lab/knobs/{knob_id}"]
    lab.schemas.pop("Gone")
    alias, row, place = lab.refused()
    assert row == (
        "packages/lab/slice/surface.yaml:14-16: the operation deleteKnob (DELETE "
        "/lab/knobs/{knob_id}) is gone. Delete the method `delete` of `knobs`"
    )
    assert alias.startswith(
        "packages/lab/slice/surface.yaml:17-18: aliases.KnobGone: there is no Gone"
    )
    assert place.startswith("tools/codegen/glossary.yaml:2: Gone.gone is about nothing")
    for decision in (alias, row, place):
        delete_lines(lab.root, decision)
    assert lab.update(), lab.said
    assert "oai-lab  major  0.1.0 -> 0.2.0" in lab.said[-1]
    assert "ownership.yaml: - Gone (was lab)" in lab.said
    assert "Gone" not in load(lab.root / "tools/codegen/ownership.yaml")
    assert not (lab.shop.lab.source / "components" / "gone.py").exists()
    assert "deleteKnob" not in lab.surface.read_text()
    assert (lab.shop.lab.root / "changes" / "api-1.0.removed.md").is_file()
    slice_document(lab.shop.workspace, lab.document)
    assert list(check(lab.shop.workspace)) == []


def test_an_operation_with_another_id_is_the_same_one(lab: Lab) -> None:
    lab.document["paths"]["/lab/knobs"]["post"]["operationId"] = "makeKnob"
    assert lab.one_decision() == (
        "packages/lab/slice/surface.yaml:12: the operation createKnob is called makeKnob now. "
        "Change the line to `operation: makeKnob`"
    )


def test_values_and_names_change_without_a_decision(lab: Lab) -> None:
    knob = lab.schemas["Knob"]["properties"]
    knob["colour"]["enum"].append("blue")
    note = lab.schemas["Note"]["properties"]
    note["words"] = note.pop("text")
    assert lab.update(), lab.said
    bumps = [line for line in lab.said[-1].splitlines() if line.startswith("oai-")]
    assert "oai-base  major  0.1.0 -> 0.2.0" in bumps
    changes = lab.root / "packages" / "base" / "changes"
    assert "Note.text" in (changes / "api-1.0.removed.md").read_text()
    assert "Note.words" in (changes / "api-1.0.added.md").read_text()
    assert any("blue" in text for name, text in lab.files().items() if "lab/changes" in name)


def test_news_of_one_version_gather(lab: Lab) -> None:
    for name in ("pink", "teal"):
        lab.schemas["Note"]["properties"][name] = {"type": "string"}
        assert lab.update(), lab.said
    news = (lab.root / "packages" / "base" / "changes" / "api-1.0.added.md").read_text()
    assert news.index("Note.pink") < news.index("Note.teal")


def test_the_meta_distribution_has_news_of_its_own(lab: Lab) -> None:
    meta = lab.root / "packages" / "oai"
    meta.mkdir()
    (meta / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    assert lab.update(), lab.said
    assert lab.said[-1] == "No change that users notice."
    assert (meta / "src" / "oai" / "types.py").is_file()
    lab.schemas["Chord"] = lab.schemas.pop("Note")
    content = lab.document["paths"]["/base/notes"]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"] = {"$ref": "#/components/schemas/Chord"}
    assert lab.update(), lab.said
    news = {path.name: path.read_text() for path in (meta / "changes").iterdir()}
    assert news == {
        "api-1.0.removed.md": "Gone from `oai.types`: `Note`.\n",
        "api-1.0.added.md": "New in `oai.types`: `Chord`.\n",
    }
    assert "oai       major  0.1.0 -> 0.2.0" in lab.said[-1].splitlines()


def test_a_version_that_is_not_final_stops_before_anything_is_written(lab: Lab) -> None:
    (lab.root / "packages" / "base" / "pyproject.toml").write_text('[project]\nversion = "1a1"\n')
    lab.schemas["Note"]["properties"]["pink"] = {"type": "string"}
    before = lab.files()
    with pytest.raises(CodegenError, match=r"oai-base: pyproject\.toml: '1a1' is not a version"):
        lab.update()
    assert lab.files() == before


def test_corrections_that_no_longer_apply_stop_with_their_reasons(lab: Lab) -> None:
    lab.schemas["Knob"]["properties"]["n"] = {"type": "string"}
    decision = lab.one_decision()
    assert decision.startswith(
        "packages/lab/slice/surface.yaml:19-23: overlays[0] (It has a unit.)"
    )
    assert "{'type': 'integer'} is not there any more. Delete these lines, or" in decision


def test_a_schema_of_ours_that_the_document_has_now(lab: Lab) -> None:
    schemas = "schemas:\n  Spare: {reason: Wanted., schema: {type: string}}\n"
    lab.surface.write_text(LAB + schemas)
    assert lab.update(), lab.said
    lab.schemas["Spare"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    lab.schemas["Knob"]["properties"]["spare"] = {"$ref": "#/components/schemas/Spare"}
    decision = lab.one_decision()
    assert decision.startswith("packages/lab/slice/surface.yaml:24-25: schemas.Spare (Wanted.): ")
    assert "the document has this schema now" in decision


def test_a_path_without_a_group_becomes_a_package(lab: Lab) -> None:
    lab.add_path("/widgets/{widget_id}", "get", "getWidget", "Widget")
    lab.schemas["Widget"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    surface, group = lab.refused()
    assert group.startswith("tools/codegen/groups.yaml:8-13: no group takes /widgets/{widget_id}.")
    assert surface.startswith("packages/widgets/slice/surface.yaml: there is no such file.")
    assert "new widgets" in surface
    groups = lab.root / "tools/codegen/groups.yaml"
    groups.write_text(groups.read_text() + pasted(group))
    path = lab.root / "packages/widgets/slice/surface.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(pasted(surface))
    assert any("the package needs a `summary`" in text for text in lab.refused())
    path.write_text(re.sub(r"summary:  #.*", "summary: Ours.", pasted(surface)))
    assert lab.update(), lab.said
    assert load(groups)["groups"]["widgets"] == {"paths": ["/widgets"], "operations": 1, "owned": 1}
    assert "ownership.yaml: + Widget (widgets)" in lab.said
    source = lab.root / "packages/widgets/src/oai_widgets"
    assert "def retrieve(" in (source / "resources/widgets.py").read_text()


def test_a_schema_that_would_move_needs_an_adr(lab: Lab) -> None:
    lab.schemas["Knob"]["properties"]["note"] = {"$ref": "#/components/schemas/Note"}
    missing, group, moved = lab.refused()
    assert group == "tools/codegen/groups.yaml:8-13: there is no group shared: add it"
    assert moved == (
        "tools/codegen/ownership.yaml:6: Note would move from base to shared: it is used by base, "
        "lab now. That breaks users of both distributions: write an ADR in docs/adr, then change "
        "the line to `Note: shared`"
    )
    assert missing.startswith("packages/shared/slice/surface.yaml: there is no such file")


def test_strays_come_and_go(lab: Lab) -> None:
    lab.schemas["Knob"]["properties"]["lost"] = {"$ref": "#/components/schemas/Lost"}
    lab.schemas["KnobSpare"] = {"type": "string"}
    stray, found = sorted(lab.refused(), key=len, reverse=True)
    assert found == (
        "tools/codegen/groups.yaml:10: Lost is used by lab now. Delete it from the `strays` of lab"
    )
    assert "reaches the schema KnobSpare. Add it to the `strays` of lab; or to" in stray


def test_everything_that_is_said_of_a_vanished_schema_is_found(lab: Lab) -> None:
    lab.surface.write_text(
        LAB
        + "prefer: [Gone]\nrequest_roots: [Gone]\nmixins: {Gone: ['x:Y']}\nwiden: {Gone: [Knob]}\n"
    )
    lab.shop.data(
        "unions.yaml", {"no_tag": [{"members": ["Gone", "Knob"], "choose": [{"target": "Knob"}]}]}
    )
    lab.schemas.pop("Gone")
    content = lab.document["paths"]["/lab/knobs/{knob_id}"]["delete"]["responses"]["200"]
    content["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Knob"}
    said = "\n".join(lab.refused())
    for line in (
        "surface.yaml:26: there is no Gone any more. Delete it from `mixins`",
        "surface.yaml:27: there is no Gone any more. Delete it from `widen`",
        "surface.yaml:25: there is no schema Gone any more. Delete it from `request_roots`",
        "surface.yaml:17-18: aliases.KnobGone: there is no Gone any more",
        "surface.yaml:24: there is no Gone any more. Delete it from `prefer`",
        "glossary.yaml:2: Gone.gone is about nothing that there is",
        "unions.yaml:2-6: nothing needs the rule for Gone, Knob",
    ):
        assert line in said


def test_whatever_is_unknown_is_told_beside_the_rest(lab: Lab) -> None:
    lab.schemas["Knob"]["properties"]["odd"] = {"type": ["string", "null"], "default": "x"}
    lab.schemas["Knob"]["properties"]["n"]["frobnicate"] = 1
    lab.document["paths"]["/lab/knobs"]["get"]["parameters"].append({"name": "x"})
    lab.add_path("/lab/knobs", "delete", "deleteKnobs")
    said = lab.refused()
    at = "error: #/components/schemas/Knob/properties"
    assert f"{at}/n: unknown schema keyword 'frobnicate'" in said
    assert f"{at}/odd: unknown type ['string', 'null']" in said
    assert any("/lab/knobs/get/parameters/1: has no in, but ['name']" in text for text in said)
    assert any("(deleteKnobs)" in text for text in said)


def test_a_reference_to_nothing_is_told(lab: Lab) -> None:
    del lab.schemas["Note"]
    lab.document["paths"]["/lab/knobs"]["get"]["parameters"].append({"$ref": "#/x"})
    assert lab.refused() == [
        "error: #/paths//lab/knobs: refers to #/x: only schemas and responses can be",
        "error: #/paths//base/notes: refers to Note, which is not there",
    ]


def test_a_plan_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    plan = Plan()
    plan.put(tmp_path / "a", "new")
    plan.put(tmp_path / "a" / "b", "no folder")
    with pytest.raises(OSError, match="a"):
        plan.apply()
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a", "old")]


def test_the_document_given_is_not_changed(lab: Lab) -> None:
    before = deepcopy(lab.document)
    assert lab.update()
    assert lab.document == before
