"""What surface files say besides names: aliases, places, texts, deprecations, lists at once."""

from __future__ import annotations

import importlib
from typing import Any, get_args

import pytest

from oai_codegen.testing import Workshop

PATHS = """
/lab/notes:
  get:
    operationId: listNotes
    deprecated: true
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/NoteList'}}}}
/lab/notes/{note_id}/content:
  get:
    operationId: readNote
    parameters: [{name: note_id, in: path, required: true, schema: {type: string}}]
    responses: {'200': {content: {application/json: {schema: {type: string}}}}}
/lab/calls:
  post:
    operationId: call
    requestBody:
      required: true
      content:
        multipart/form-data:
          schema: {$ref: '#/components/schemas/Offer'}
          encoding:
            sdp: {contentType: application/sdp}
            session: {contentType: application/json}
        application/sdp: {schema: {type: string}}
    responses: {'201': {content: {application/sdp: {schema: {type: string}}}}}
/lab/edits:
  post:
    operationId: edit
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/Edit'}}}
    responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
"""
SCHEMAS = """
Note: {type: object, properties: {id: {type: string}}, required: [id]}
NoteList:
  type: object
  properties: {data: {type: array, items: {$ref: '#/components/schemas/Note'}}}
  required: [data]
Offer:
  type: object
  properties: {sdp: {type: string}, session: {type: object}}
  required: [sdp]
Edit: {type: object, properties: {text: {type: string}}}
"""
SURFACE = """
summary: A laboratory.
also: {beta.notes: notes}
aliases: {Memo: Note}
resources:
  calls:
    summary: Calls.
    methods: {create: {operation: call, summary: Call., auth: either}}
  notes:
    summary: Notes.
    methods:
      list: {operation: listNotes, summary: All notes., page: single, deprecated: use `notes.walk`.}
      content: {operation: readNote, summary: A note as bytes., keyword: [note_id], binary: true}
      text: {operation: readNote, name: read_note_text, summary: A note as text., text: always}
      edit: {operation: edit, summary: Edit a note., text: maybe}
"""


@pytest.fixture
def notes(workshop: Workshop) -> Workshop:
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    workshop.generate()
    return workshop


def operation(resource: str, constant: str) -> Any:
    return getattr(importlib.import_module(f"oai_lab.operations.{resource}"), constant)


def test_an_alias_is_the_component(notes: Workshop) -> None:
    lab: Any = notes.load()
    assert lab.Memo is lab.Note is lab.components.Memo
    assert {"Memo", "Note"} <= set(lab.__all__)
    assert "Memo: TypeAlias = Note" in notes.text("components/__init__.py")


def test_an_alias_may_name_a_mapping_or_a_list_of_them(workshop: Workshop) -> None:
    aliases = "{EditParam: EditDict, EditsParam: 'list[EditDict]'}"
    surface = SURFACE.replace("{Memo: Note}", aliases) + "request_roots: [Edit]"
    workshop.paths(PATHS).schemas(SCHEMAS).surface(surface)
    workshop.generate()
    lab: Any = workshop.load()
    assert lab.EditParam is lab.EditDict is lab.params.EditParam
    assert {"EditParam", "EditsParam"} <= set(lab.params.__all__) - set(lab.components.__all__)
    assert "EditParam: TypeAlias = EditDict" in workshop.text("params/__init__.py")
    text = workshop.text("params/lists_of_items.py")
    assert 'EditsParam: TypeAlias = "list[EditDict]"' in text
    assert "from .edit import EditDict" in text
    assert get_args(lab.EditsParam | None)[-1] is type(None)


@pytest.mark.parametrize(
    ("aliases", "problem"),
    [
        ("{Memo: Nothing}", "there is no component 'Nothing'"),
        ("{Edit: Note}", "'Edit' is a component itself"),
        ("{Edits: 'list[Note]'}", "there is no component 'list[Note]'"),
    ],
)
def test_an_alias_needs_a_component_and_a_free_name(
    workshop: Workshop, aliases: str, problem: str
) -> None:
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE.replace("{Memo: Note}", aliases))
    assert problem in "\n".join(workshop.problems())


def test_a_resource_may_stand_in_two_places(notes: Workshop) -> None:
    plugin: Any = importlib.import_module("oai_lab.plugin")
    places = plugin.GROUP.resources
    assert places["beta.notes"] == places["notes"]
    client = notes.text("client.py")
    assert "class AsyncBeta:" in client
    assert "beta: Beta\n        calls: Calls\n        notes: Notes\n" in client


def test_one_operation_may_have_two_methods(notes: Workshop) -> None:
    content, text = operation("notes", "READ_NOTE"), operation("notes", "READ_NOTE_TEXT")
    assert (content.binary, content.text) == (True, False)
    assert (text.binary, text.text, text.result) == (False, True, "str")
    module = notes.text("resources/notes.py")
    assert "def text(self, note_id: str, **params: Unpack[RequestOptions]) -> str:" in module
    assert "def content(self, *, note_id: str," in module
    assert "-> Note | str:" in module
    assert operation("notes", "EDIT").result == "Note"


def test_deprecations_give_advice(notes: Workshop) -> None:
    assert operation("notes", "LIST_NOTES").deprecated == "use `notes.walk`."
    module = notes.text("resources/notes.py")
    assert '@deprecated("notes.list is deprecated: use `notes.walk`.")' in module
    assert "Deprecated: use `notes.walk`." in module


def test_a_list_that_comes_at_once(notes: Workshop) -> None:
    found = operation("notes", "LIST_NOTES")
    assert (found.item, found.page) == ("Note", None)
    assert "-> Page[Note]:" in notes.text("resources/notes.py")


def test_bodies_of_other_types(notes: Workshop) -> None:
    found = operation("calls", "CALL")
    assert found.part_types == {"sdp": "application/sdp", "session": "application/json"}
    assert found.whole == {"sdp": "application/sdp"}
    assert (found.binary, found.auth) == (True, "either")


def test_a_body_that_is_required_is_sent_empty(notes: Workshop) -> None:
    assert not operation("notes", "EDIT").optional_body
