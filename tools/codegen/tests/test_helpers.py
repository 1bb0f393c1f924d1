"""What surface files say of hand-written methods: mixins, their raw forms, public names."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from oai_codegen.testing import Workshop

PATHS = """
/lab/notes:
  post:
    operationId: makeNote
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
    responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
"""
SCHEMAS = """
Note:
  type: object
  properties: {text: {type: string}, form: {type: string}}
  required: [text]
"""
SURFACE = """
summary: A laboratory.
exports: {helpers.notes: [Parsed]}
resources:
  checks:
    summary: Checks that send nothing.
    helpers: {module: oai_lab.helpers.notes}
  notes:
    summary: Notes.
    helpers: {module: oai_lab.helpers.notes, raw: [parse]}
    methods: {create: {operation: makeNote, apart: [form], summary: Make a note.}}
"""
HELPERS = """
from oai_core.resources import AsyncResource, Resource
class Parsed: ...
class NotesHelpers(Resource):
    def parse(self, **params): return ("parsed", self._mode)
class AsyncNotesHelpers(AsyncResource): ...
class ChecksHelpers(Resource):
    def check(self): return True
class AsyncChecksHelpers(AsyncResource): ...
"""


@pytest.fixture
def lab(workshop: Workshop) -> Any:
    helpers = workshop.lab.source / "helpers"
    helpers.mkdir(parents=True)
    (helpers / "__init__.py").touch()
    (helpers / "notes.py").write_text(HELPERS)
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    return workshop.generate()


def test_hand_written_methods_stand_beside_the_generated_ones(lab: Any) -> None:
    client = lab.OpenAI(api_key="k")
    assert client.notes.parse() == ("parsed", "parsed")
    assert client.notes.with_raw_response.parse() == ("parsed", "raw")
    assert "text" in inspect.signature(client.notes.create).parameters


def test_the_raw_forms_are_typed_where_the_surface_names_them(lab: Any, workshop: Workshop) -> None:
    text = workshop.text("resources/notes.py")
    assert "self.parse = raw(resource.parse)" in text
    assert "self.parse = async_streaming(resource.parse)" in text
    assert "from ..helpers.notes import AsyncNotesHelpers, NotesHelpers" in text


def test_a_resource_that_sends_nothing_has_no_raw_forms(lab: Any, workshop: Workshop) -> None:
    assert lab.OpenAI(api_key="k").checks.check()
    assert "Raw" not in workshop.text("resources/checks.py")


def test_names_written_by_hand_are_public(lab: Any) -> None:
    assert lab.Parsed.__module__ == "oai_lab.helpers.notes"
    assert "Parsed" in lab.__all__


def test_a_parameter_stands_apart_for_methods_that_have_it_in_their_own_words(lab: Any) -> None:
    base, whole = lab.NotesCreateBaseParams, lab.NotesCreateParams
    assert "form" not in base.__annotations__
    assert {"text", "form"} <= whole.__annotations__.keys()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("module: oai_lab.helpers.notes, raw", "modul: x, raw", "helpers has a module"),
        ("{module: oai_lab.helpers.notes}", "oai_lab", "helpers has a module"),
        ("apart: [form]", "apart: [from]", "apart: there is no parameter 'from'"),
        ("summary: Notes.", "summary: Notes.\n    helper: x", "unknown key 'helper'"),
    ],
)
def test_what_is_refused(workshop: Workshop, old: str, new: str, problem: str) -> None:
    assert old in SURFACE
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE.replace(old, new))
    assert problem in "\n".join(workshop.problems())
