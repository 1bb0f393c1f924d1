"""The key `shapes`: overloads by a parameter, its TypedDicts, and what is refused."""

from __future__ import annotations

import importlib
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from oai_codegen.testing import Workshop

PATHS = """
/lab/scans:
  post:
    operationId: scan
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/ScanRequest'}}}
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Scan'}}}}
/lab/scans/{scan_id}/events:
  post:
    operationId: watch
    parameters: [{name: scan_id, in: path, required: true, schema: {type: string}}]
    requestBody:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/WatchRequest'}}}
    responses:
      '200':
        content:
          application/json: {schema: {$ref: '#/components/schemas/Scan'}}
          text/event-stream: {schema: {$ref: '#/components/schemas/Short'}}
"""
SCHEMAS = """
Short: {type: object, properties: {type: {type: string, enum: [short]}}, required: [type]}
Long: {type: object, properties: {type: {type: string, enum: [long]}}, required: [type]}
Other: {type: object, properties: {id: {type: string}}}
Scan:
  anyOf: [{$ref: '#/components/schemas/Short'}, {$ref: '#/components/schemas/Long'}]
Form: {type: string, enum: [short, long, text, page]}
ScanRequest:
  type: object
  properties: {form: {$ref: '#/components/schemas/Form'}, name: {type: string}}
  required: [name]
WatchRequest:
  type: object
  properties:
    form: {anyOf: [{type: string, enum: [short, long]}, {type: 'null'}]}
    stream: {type: boolean}
"""
SHAPES = "{by: form, default: Short, cases: {long: Long, text: str, page: str}}"
SURFACE = f"""
summary: A laboratory.
resources:
  scans:
    summary: Scans.
    methods:
      create: {{operation: scan, summary: Scan., text: maybe, shapes: {SHAPES}}}
      watch:
        operation: watch
        summary: Watch.
        stream: body
        shapes: {{by: form, default: Short, cases: {{long: Long}}}}
"""
USE = """
from oai_lab import AsyncOpenAI, OpenAI
from oai_lab.components import Form


def use(client: OpenAI, form: Form, flag: bool) -> None:
    scans = client.scans
    reveal_type(scans.create(name="n"))  # Short
    reveal_type(scans.create(name="n", form="short"))  # Short
    reveal_type(scans.create(name="n", form="long"))  # Long
    reveal_type(scans.create(name="n", form="page"))  # str
    reveal_type(scans.watch("s"))  # Short
    reveal_type(scans.watch("s", form=None))  # Short
    reveal_type(scans.watch("s", form="long", stream=False))  # Long
    reveal_type(scans.watch("s", form="long", stream=True))  # Stream[Short]
    reveal_type(scans.with_raw_response.create(name="n", form="text"))  # RawResponse[str]
    any_of_them = scans.create(name="n", form=form)
    any_of_them.type  # error
    if not isinstance(any_of_them, str):
        print(any_of_them.type)
    maybe = scans.watch("s", stream=flag)
    maybe.close()  # error


async def async_use(client: AsyncOpenAI) -> None:
    reveal_type(await client.scans.create(name="n"))  # Short
    reveal_type(await client.scans.create(name="n", form="text"))  # str
    reveal_type(await client.scans.watch("s", form="long"))  # Long
"""


@pytest.fixture
def scans(workshop: Workshop) -> Workshop:
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    return workshop


def test_there_is_an_overload_for_each_result(scans: Workshop) -> None:
    scans.generate()
    module = " ".join(scans.text("resources/scans.py").split())
    module = module.replace(", )", ")").replace(" )", ")").replace("( ", "(")  # as if on one line
    blocking = module.partition("class AsyncScans(")[0]
    base = "**params: Unpack[ScansCreateBaseParams]"
    for form, result in (
        ('Literal["short"] = ...', "Short"),
        ('Literal["long"]', "Long"),
        ('Literal["text", "page"]', "str"),
    ):
        signature = f"self, *, form: {form}, {base}"
        assert f"({signature}) -> {result}: ..." in blocking
    assert "def create(self, **params: Unpack[ScansCreateParams]) -> Scan | str: ..." in blocking
    assert "def create(self, **params: Any) -> Scan | str:" in blocking
    assert "self, scan_id: str, *, stream: bool | None = None, **params: Any" in blocking


def test_parameters_are_listed_once(scans: Workshop) -> None:
    scans.generate()
    params: Any = importlib.import_module("oai_lab.params")
    base = params.ScansCreateBaseParams.__annotations__
    whole = params.ScansCreateParams.__annotations__
    assert {*whole} - {*base} == {"form"}
    resources: Any = importlib.import_module("oai_lab.resources.scans")
    for cls in (resources.Scans, resources.AsyncScans):
        text = str(inspect.signature(cls.create))
        assert (text.count("form:"), text.count("name:")) == (1, 1)


def check(checker: str, folder: Path, scans: Workshop) -> list[tuple[int, bool, str]]:
    """Line, whether it is an error, and text of what a checker says of USE."""
    (folder / "use.py").write_text(USE)
    source = str(scans.lab.source.parent)
    if checker == "mypy":
        (folder / "mypy.ini").write_text(f"[mypy]\nmypy_path = {source}\n")
        command = ["--strict", "--warn-unreachable", "--output", "json", "use.py", source]
    else:
        settings = {"typeCheckingMode": "strict", "extraPaths": [source], "pythonVersion": "3.11"}
        settings["include"] = ["use.py", f"{source}/oai_lab/resources"]
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        command = ["--outputjson", "--pythonpath", sys.executable]
    command = [sys.executable, "-m", checker, *command]
    out = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout
    if checker == "mypy":
        found = [json.loads(line) for line in out.splitlines()]
        return [
            (entry["line"], entry["severity"] == "error", entry["message"])
            for entry in found
            if entry["severity"] == "error" or "Revealed" in entry["message"]
        ]
    return [
        (entry["range"]["start"]["line"] + 1, entry["severity"] == "error", entry["message"])
        for entry in json.loads(out)["generalDiagnostics"]
    ]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_follow_the_parameter(scans: Workshop, tmp_path: Path, checker: str) -> None:
    scans.generate()
    seen: dict[int, str] = {}
    for line, error, text in check(checker, tmp_path, scans):
        shown = re.sub(r"\b(?:\w+\.)+(?=\w)", "", text.rsplit('"', 2)[1])
        assert seen.setdefault(line, "error" if error else shown) == "error" or not error, text
    lines = enumerate(USE.splitlines(), 1)
    assert seen == {line: code.partition("  # ")[2] for line, code in lines if "  # " in code}


@pytest.mark.parametrize(
    ("shapes", "problem"),
    [
        ("{by: shape, default: Short, cases: {long: Long}}", "there is no parameter 'shape'"),
        ("{by: form, default: Nothing, cases: {long: Long}}", "'Nothing' is not a result"),
        ("{by: form, default: Short, cases: {long: Other}}", "'Other' is not a result"),
        ("{by: form, default: Short, cases: {wide: Long}}", "form is never 'wide'"),
        ("{by: name, default: Short, cases: {long: Long}}", "name is never 'long'"),
        ("{by: form, default: Short}", "shapes has the keys by, cases, default"),
        ("{by: form, default: Short, cases: {}}", "shapes has the keys by, cases, default"),
        ("{by: form, default: Short, cases: Long}", "shapes has the keys by, cases, default"),
        ("form", "shapes has the keys by, cases, default"),
        (f"{SHAPES}, optional_result: true", "shapes and optional_result exclude each other"),
        (f"{SHAPES}, binary: true", "shapes and binary exclude each other"),
    ],
)
def test_what_does_not_fit_is_a_problem(scans: Workshop, shapes: str, problem: str) -> None:
    scans.surface(SURFACE.replace(SHAPES, shapes))
    assert problem in "\n".join(scans.problems())


def test_text_needs_a_row_that_says_so(scans: Workshop) -> None:
    scans.surface(SURFACE.replace("text: maybe, ", ""))
    assert "shapes: 'str' is not a result of the operation" in "\n".join(scans.problems())


def test_a_default_that_never_comes_is_a_problem(scans: Workshop) -> None:
    scans.schemas(SCHEMAS.replace("required: [name]", "required: [name, form]"))
    shapes = SHAPES.replace("cases: {", "cases: {short: Short, ")
    scans.surface(SURFACE.replace(SHAPES, shapes))
    assert "default is not used" in "\n".join(scans.problems())
