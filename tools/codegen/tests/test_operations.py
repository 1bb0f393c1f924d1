"""From operations to methods: where parameters go, what comes back, what is refused."""

from __future__ import annotations

import importlib
import inspect
from types import ModuleType
from typing import Any

import oai_core
from oai_codegen.render.package import CORE_NAMES
from oai_codegen.testing import Workshop
from oai_core import errors
from oai_core.operations import Cursor, Operation

PATHS = """
/lab/probes:
  post:
    operationId: createProbe
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/CreateProbe'}}}
    responses:
      '200':
        content:
          application/json: {schema: {$ref: '#/components/schemas/Probe'}}
          text/event-stream: {schema: {$ref: '#/components/schemas/ProbeEvent'}}
  get:
    operationId: listProbes
    parameters:
      - {name: after, in: query, schema: {type: string}}
      - {name: 'kinds[]', in: query, schema: {type: array, items: {type: string}}}
      - name: x-trial
        in: header
        schema: {type: array, x-stainless-param: trials, items: {type: string}}
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ProbeList'}}}}
/lab/probes/{probe_id}/parts/{part_id}:
  delete:
    operationId: deletePart
    deprecated: true
    security: [{AdminApiKeyAuth: []}]
    parameters:
      - {name: probe_id, in: path, required: true, schema: {type: string}}
      - {name: part_id, in: path, required: true, schema: {type: string}}
    responses: {'204': {}}
/lab/files?trial=yes:
  post:
    operationId: sendFile
    requestBody:
      content:
        multipart/form-data:
          schema:
            type: object
            properties:
              file: {type: string, format: binary}
              more: {type: array, items: {type: string, format: binary}}
              label: {type: string}
            required: [file]
    responses: {'200': {content: {audio/mpeg: {schema: {type: string, format: binary}}}}}
"""
SCHEMAS = """
CreateProbe:
  type: object
  properties:
    name: {type: string}
    parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
    where: {type: object, properties: {x: {type: number}}, required: [x]}
    stream: {type: boolean}
  required: [name]
Part: {type: object, properties: {type: {enum: [part]}, id: {type: string}}, required: [type, id]}
Probe: {type: object, properties: {id: {type: string}, parts: {type: array,
  items: {$ref: '#/components/schemas/Part'}}}, required: [id]}
ProbeEvent: {type: object, properties: {type: {enum: [probe.done]}}, required: [type]}
ProbeList:
  type: object
  properties:
    data: {type: array, items: {$ref: '#/components/schemas/Probe'}}
    has_more: {type: boolean}
    last_id: {type: string}
"""
SURFACE = """
summary: A laboratory.
resources:
  probes:
    summary: Probes.
    methods:
      create: {operation: createProbe, summary: Send a probe., stream: body}
      list: {operation: listProbes, summary: Walk the probes., page: last_id}
  probes.parts:
    summary: Parts of a probe.
    methods:
      delete: {operation: deletePart, summary: Drop a part., keyword: [probe_id]}
  files:
    summary: Files.
    methods:
      send: {operation: sendFile, summary: Send a file., headers: {X-Beta: lab=v1}}
"""


def generated(workshop: Workshop) -> ModuleType:
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    return workshop.generate()


def operation(resource: str, name: str) -> Operation:
    found: Operation = getattr(importlib.import_module(f"oai_lab.operations.{resource}"), name)
    return found


def test_a_body_with_a_stream_flag(workshop: Workshop) -> None:
    lab = generated(workshop)
    create = operation("probes", "CREATE_PROBE")
    assert (create.method, create.path, create.id) == ("POST", "/lab/probes", "createProbe")
    assert create.body == ("name", "parts", "where")
    assert create.required == ("name",)
    assert (create.stream, create.result, create.event) == ("body", "Probe", "ProbeEvent")
    assert create.plain_body
    names = list(inspect.signature(lab.Probes.create).parameters)
    assert names[:5] == ["self", "stream", "name", "parts", "where"]
    assert "extra_headers" in names
    assert "stream_to" in names
    assert "stream_to" not in inspect.signature(lab.Probes.list).parameters
    text = " ".join(workshop.text("resources/probes.py").split())
    pushed = "stream_to: StreamTo, stream: Literal[True] | None = None, "
    pushed += "**params: Unpack[ProbesCreateParams], ) -> None: ..."
    assert text.count(pushed) == 2  # blocking and async


def test_a_paged_list_with_arrays_and_headers(workshop: Workshop) -> None:
    generated(workshop)
    found = operation("probes", "LIST_PROBES")
    assert found.query == {"after": "after", "kinds": "kinds"}
    assert found.headers == {"trials": "x-trial"}
    assert (found.item, found.page) == ("Probe", Cursor("after", "last_id"))
    text = workshop.text("resources/probes.py")
    assert "def list(self, **params: Unpack[ProbesListParams]) -> Page[Probe]:" in text
    assert "-> AsyncPaginator[Probe]:" in text


def test_path_parameters_may_be_keywords(workshop: Workshop) -> None:
    generated(workshop)
    found = operation("probes_parts", "DELETE_PART")
    assert (found.auth, found.result, found.deprecated) == (
        "admin",
        None,
        "The API is to lose it.",
    )
    text = workshop.text("resources/probes_parts.py")
    assert "self, part_id: str, *, probe_id: str, **params: Unpack[RequestOptions]" in text
    assert "path=(probe_id, part_id)" in text


def test_files_constants_and_binary_answers(workshop: Workshop) -> None:
    generated(workshop)
    send = operation("files", "SEND_FILE")
    assert send.files == {"file": "one", "more": "many"}
    assert send.body == ("label",)
    assert send.media == ("multipart/form-data",)
    assert (send.path, send.const_query) == ("/lab/files", {"trial": "yes"})
    assert send.const_headers == {"X-Beta": "lab=v1"}
    assert send.binary


def test_the_client_finds_the_resources(workshop: Workshop) -> None:
    lab = generated(workshop)
    client = lab.OpenAI(api_key="k")
    assert type(client.probes) is lab.Probes
    assert type(client.probes.parts) is lab.ProbesParts
    assert type(lab.AsyncOpenAI(api_key="k").probes.parts) is lab.AsyncProbesParts


def test_a_package_with_clients_offers_the_errors_of_core(workshop: Workshop) -> None:
    lab = generated(workshop)
    public = {name: getattr(oai_core, name) for name in vars(oai_core)["__all__"]}
    raised = {
        name
        for name, member in {**vars(errors), **public}.items()
        if isinstance(member, type) and issubclass(member, Exception)
    }
    assert {*raised, "NULL", "Timeout", "ToolContext", "hookimpl", "tool"} == set(CORE_NAMES)
    assert set(CORE_NAMES) <= set(lab.__all__)
    for name in CORE_NAMES:
        assert getattr(lab, name) is getattr(oai_core, name)


def test_a_schema_cannot_take_the_name_of_an_error(workshop: Workshop) -> None:
    workshop.schemas("RateLimitError: {type: object, properties: {id: {type: string}}}")
    workshop.generate()  # without clients there is nothing to mistake it for
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    (problem,) = workshop.problems()
    assert "RateLimitError" in problem
    assert "oai_core" in problem


def test_what_a_request_can_hold_has_a_typed_dict(workshop: Workshop) -> None:
    lab = generated(workshop)
    assert {"PartDict", "CreateProbeWhereDict", "ProbesCreateParams"} <= set(lab.params.__all__)
    assert not {"ProbeDict", "CreateProbeDict", "ProbeListDict"} & set(lab.params.__all__)
    text = workshop.text("params/probes_create_params.py")
    assert "name: Required[str]" in text
    assert "parts: Iterable[Part | PartDict]" in text
    assert "stream" not in text
    assert "type: Required[Literal[" in workshop.text("params/part.py")


def test_unions_of_requests_can_be_widened(workshop: Workshop) -> None:
    workshop.paths("""
      /lab/say:
        post:
          operationId: say
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Say'}}}}
          responses:
            '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Out'}}}}
    """).schemas("""
      A: {type: object, properties: {type: {enum: [a]}}, required: [type]}
      B: {type: object, properties: {type: {enum: [b]}}, required: [type]}
      Said: {type: object, properties: {type: {enum: [a]}, id: {}}, required: [type, id]}
      In: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
      Out: {anyOf: [{$ref: '#/components/schemas/Said'}, {$ref: '#/components/schemas/B'}]}
      Say:
        type: object
        properties: {items: {type: array, items: {$ref: '#/components/schemas/In'}}}
    """).surface("""
      summary: x
      widen: {In: [Out]}
      resources: {talk: {summary: T., methods: {say: {operation: say, summary: S.}}}}
    """)
    workshop.generate()
    assert 'InLike: TypeAlias = "In | ADict | BDict | Out"' in workshop.text("params/in_.py")
    assert operation("talk", "SAY").optional_body


def test_classes_of_requests_can_be_widened_wherever_they_occur(workshop: Workshop) -> None:
    workshop.paths("""
      /lab/say:
        post:
          operationId: say
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Say'}}}}
          responses:
            '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Said'}}}}
    """).schemas("""
      In: {type: object, properties: {type: {enum: [in]}}, required: [type]}
      Other: {type: object, properties: {type: {enum: [other]}}, required: [type]}
      Either: {anyOf: [{$ref: '#/components/schemas/In'}, {$ref: '#/components/schemas/Other'}]}
      Say:
        type: object
        properties:
          one: {$ref: '#/components/schemas/In'}
          either: {$ref: '#/components/schemas/Either'}
          tools: {type: object, properties: {x: {}}}
          many: {type: array, items: {$ref: '#/components/schemas/Say'}}
      Said:
        type: object
        properties:
          out: {type: object, properties: {x: {}}}
          tools: {type: object, properties: {x: {}}}
    """).surface("""
      summary: x
      widen: {In: [SaidOut], SayTools: [SaidTools]}
      resources: {talk: {summary: T., methods: {say: {operation: say, summary: S.}}}}
    """)
    workshop.generate()
    for where in ("params/talk_say_params.py", "params/say.py"):
        assert "one: In | InDict | SaidOut" in workshop.text(where)
        assert "tools: SayTools | SayToolsDict | SaidTools" in workshop.text(where)
        assert "from ..components.said import SaidOut, SaidTools" in workshop.text(where)
    either = workshop.text("params/either.py")
    assert 'EitherLike: TypeAlias = "Either | InDict | SaidOut | OtherDict"' in either
    assert "SaidDict" not in workshop.text("params/__init__.py")


def problems(workshop: Workshop, old: str, new: str) -> str:
    workshop.paths(PATHS.replace(old, new)).schemas(SCHEMAS).surface(SURFACE.replace(old, new))
    return "\n".join(workshop.problems())


def test_every_operation_needs_a_row_and_every_row_an_operation(workshop: Workshop) -> None:
    found = problems(workshop, "operation: sendFile", "operation: sendNothing")
    assert "sendFile has no row in surface.yaml" in found
    assert "sendNothing is not in the slice" in found


def test_events_need_a_stream(workshop: Workshop) -> None:
    assert "answers with events" in problems(workshop, ", stream: body", "")


def test_a_page_needs_data(workshop: Workshop) -> None:
    assert "a paged list needs a result" in problems(
        workshop, "create: {operation: createProbe,", "create: {page: next, operation: createProbe,"
    )


def test_parameters_must_not_clash(workshop: Workshop) -> None:
    assert "the parameter 'timeout' clashes" in problems(workshop, "name: after", "name: timeout")


def test_unknown_keys_of_a_surface(workshop: Workshop) -> None:
    found: Any = problems(workshop, "keyword: [probe_id]", "keywords: [probe_id]")
    assert "lab/slice/surface.yaml: probes.parts.delete: unknown key 'keywords'" in found


def test_a_surface_names_only_schemas_that_exist(workshop: Workshop) -> None:
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE + "widen: {Gone: [Part]}\n")
    assert workshop.problems() == [
        "error: lab/slice/surface.yaml: there is no schema or class 'Gone'",
    ]
    workshop.surface(SURFACE + "request_roots: [Gone]\n")
    assert workshop.problems() == ["error: lab/slice/surface.yaml: there is no schema 'Gone'"]


def test_a_plain_value_is_not_widened(workshop: Workshop) -> None:
    workshop.paths(PATHS).schemas(SCHEMAS).schemas("Name: {type: string}")
    workshop.surface(SURFACE + "widen: {Name: [Part]}\n")
    assert workshop.problems() == [
        "error: lab/slice/surface.yaml: Name is a plain value, which nothing widens",
    ]


def test_members_may_not_hide_what_components_have(workshop: Workshop) -> None:
    workshop.schemas("X: {type: object, properties: {extra: {type: string}}}")
    where = "#/components/schemas/X/properties/extra"
    assert workshop.problems() == [
        f"error: {where}: 'extra' is the name of something else in a component",
    ]


def test_a_file_of_a_form_may_be_a_reference_in_json(workshop: Workshop) -> None:
    workshop.paths("""
      /lab/edits:
        post:
          operationId: edit
          requestBody:
            content:
              multipart/form-data:
                schema:
                  type: object
                  properties: {mask: {type: string, format: binary}, size: {type: string}}
              application/json:
                schema:
                  type: object
                  properties: {mask: {$ref: '#/components/schemas/Ref'}, size: {type: integer}}
          responses: {'200': {content: {application/json: {schema: {type: string}}}}}
    """).schemas("""
      Ref: {type: object, properties: {file_id: {type: string}}}
    """).surface("""
      summary: x
      resources: {images: {summary: I., methods: {edit: {operation: edit, summary: E.}}}}
    """)
    workshop.generate()
    text = workshop.text("params/images_edit_params.py")
    assert "mask: FileInput | Ref | RefDict" in text
    assert "size: str\n" in text


def test_arrays_of_texts_and_of_objects_are_one_array(workshop: Workshop) -> None:
    workshop.paths("""
      /lab/checks:
        post:
          operationId: check
          requestBody:
            content:
              application/json:
                schema:
                  type: object
                  properties:
                    input:
                      anyOf:
                        - {type: string}
                        - {type: array, items: {type: string}}
                        - {type: array, items: {$ref: '#/components/schemas/Ref'}}
                    numbers:
                      anyOf:
                        - {type: array, items: {type: string}}
                        - {type: array, items: {type: integer}}
          responses: {'200': {content: {application/json: {schema: {type: string}}}}}
    """).schemas("""
      Ref: {type: object, properties: {file_id: {type: string}}}
    """).surface("""
      summary: x
      resources: {checks: {summary: C., methods: {make: {operation: check, summary: M.}}}}
    """)
    workshop.generate()
    text = workshop.text("params/checks_make_params.py")
    assert "input: str | Iterable[str | Ref | RefDict]" in text
    assert "numbers: Iterable[str] | Iterable[int]" in text
