"""What docstrings say: the glossary's rules, values behind names, and that nothing is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from oai_codegen.documents import load
from oai_codegen.ir.kinds import Choice
from oai_codegen.ir.models import ObjectModel
from oai_codegen.render.docs import Glossary
from oai_codegen.testing import Workshop
from oai_codegen.trees import Project
from oai_codegen.workspace import Workspace

ROOT = Path(__file__).parents[3]
COMMON = 5
GROUPS = [
    "responses", "chat", "embeddings", "images", "audio", "files", "batch", "moderations",
    "fine_tuning", "vector_stores", "assistants", "realtime",
]  # fmt: skip


@cache
def project() -> Project:
    return Project.read(Workspace(ROOT))


def members(schema: Any) -> Iterator[tuple[str, Any]]:
    """All members of a schema and of the objects within it."""
    if isinstance(schema, list):
        for item in schema:
            yield from members(item)
    elif isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for key, inner in schema.items():
            yield from members(list(inner.values()) if key == "properties" else inner)


def is_constant(schema: Any) -> bool:
    return isinstance(schema, dict) and len(schema.get("enum", ())) == 1


def test_every_common_name_has_a_sentence() -> None:
    schemas = defaultdict[str, set[str]](set)
    for package in Workspace(ROOT).packages():
        for schema, definition in load(package.slice_path)["components"]["schemas"].items():
            for name, member in members(definition):
                if not is_constant(member):
                    schemas[name].add(schema)
    common = {name for name, found in schemas.items() if len(found) >= COMMON}
    assert len(common) > 150
    assert sorted(common - project().glossary.properties.keys()) == []


@pytest.mark.parametrize("group", GROUPS)
def test_every_parameter_has_a_sentence(group: str) -> None:
    glossary, operations = project().glossary, project().operations[group]
    asked = [
        (operation.params_name, param.property.name)
        for operation in operations
        for param in operation.params
    ]
    assert asked
    assert [pair for pair in asked if glossary.sentence(pair[1], pair[0]) is None] == []
    silent = [
        (operation.params_name, param.property.name)
        for operation in operations
        for param in operation.params
        if glossary.about(param.property, operation.params_name, parameter=True) is None
    ]
    assert silent == []


def test_what_requests_hold_has_sentences() -> None:
    glossary, modules = project().glossary, project().modules
    silent = [
        (model.name, item.wire)
        for module in modules.by_schema.values()
        if module.package in (*GROUPS, "shared")
        for model in module.models()
        if isinstance(model, ObjectModel) and project().reach.has(module, model.name)
        for item in model.properties
        if not (isinstance(item.type, Choice) and len(item.type.values) == 1)
        and glossary.sentence(item.wire, model.name) is None
    ]
    assert silent == []


def test_sentences_are_sentences() -> None:
    glossary = project().glossary
    for entries in (glossary.properties, glossary.by_place, glossary.schemas):
        for key, sentence in entries.items():
            assert sentence.endswith("."), key
            assert sentence[0].isupper() or sentence[0] == "`", key


def test_exact_places_come_before_patterns_and_these_in_order() -> None:
    glossary = Glossary.of(
        {
            "properties": {"name": "Any."},
            "places": {
                "MyTool.*": "Any of mine.",
                "*Tool.name": "Tool.",
                "*.name": "Else.",
                "MyTool.name": "Mine.",
                "Log.*.*": "An event.",
            },
        }
    )
    said = [glossary.sentence("name", owner) for owner in ("MyTool", "ATool", "Toolbox")]
    assert said == ["Mine.", "Tool.", "Else."]
    assert glossary.sentence("size", "ATool") is None
    assert glossary.sentence("size", "MyTool") == "Any of mine."
    assert glossary.sentence("key.created", "Log") == "An event."
    assert glossary.sentence("key", "Log") is None
    assert glossary.unused() == []


def test_beta_twins_share_entries() -> None:
    glossary = Glossary.of({"places": {"Tool.name": "Ours."}})
    assert glossary.sentence("name", "BetaTool") == "Ours."
    assert glossary.sentence("name", "AlphaTool") is None


def test_values_and_facts_behind_a_name_are_shown(workshop: Workshop) -> None:
    workshop.schemas("""
      Level: {type: string, enum: [low, high], default: low}
      Named: {anyOf: [{type: string}, {type: string, enum: [m-1]}]}
      Share: {type: number, minimum: 0, maximum: 1, deprecated: true}
      Many: {type: integer, enum: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}
      Twice: {$ref: '#/components/schemas/Level'}
      Knob:
        type: object
        properties:
          a: {$ref: '#/components/schemas/Level'}
          b: {anyOf: [{$ref: '#/components/schemas/Named'}, {type: 'null'}]}
          c: {type: array, items: {$ref: '#/components/schemas/Level'}}
          d: {$ref: '#/components/schemas/Share'}
          e: {$ref: '#/components/schemas/Many'}
          f: {type: string, enum: [in, line]}
          g: {$ref: '#/components/schemas/Twice'}
    """).generate()
    text = workshop.text("components/knob.py")
    assert 'a: Level | None = None\n    """One of `"low"`, `"high"`. Default: `"low"`."""' in text
    assert 'b: Named | None = None\n    """Known values: `"m-1"`."""' in text
    assert '"""Each one of `"low"`, `"high"`."""' in text
    assert '"""0 to 1. Deprecated."""' in text
    assert 'g: Twice | None = None\n    """One of `"low"`, `"high"`."""' in text
    assert "12" not in text, "a long list is left to the alias"
    assert '`"in"`' not in text, "the annotation shows these"


def test_bounds_of_alternatives_are_shown(workshop: Workshop) -> None:
    few = "{type: array, items: {type: string}, maxItems: 2}"
    workshop.schemas(f"""
      Knob:
        type: object
        properties:
          a: {{oneOf: [{{type: string, enum: [auto]}}, {{type: integer, minimum: 1, maximum: 9}}]}}
          b: {{anyOf: [{{type: string, maxLength: 5}}, {few}, {{type: 'null'}}]}}
          c: {{anyOf: [{few}, {{type: array, items: {{type: integer}}, maxItems: 2}}]}}
          d: {{anyOf: [{few}, {{type: array, items: {{type: integer}}, maxItems: 3}}]}}
          e: {{anyOf: [{few}, {{type: array, items: {{type: integer}}}}]}}
          f: {{anyOf: [{{anyOf: [{few}, {{type: 'null'}}]}}, {{type: string, enum: [all]}}]}}
    """).generate()
    text = workshop.text("components/knob.py")
    assert [line.strip(' "') for line in text.splitlines() if line.startswith('    """')][1:] == [
        "1 to 9.",
        "At most 5 characters, at most 2 items.",
        "At most 2 items.",
        "At most 2 items.",
    ]


def test_a_parameter_with_one_value_says_which(workshop: Workshop) -> None:
    workshop.data("glossary.yaml", {"properties": {"window": "How long it takes."}})
    workshop.surface("""
      summary: x
      resources: {jobs: {summary: J., methods: {create: {operation: createJob, summary: C.}}}}
    """)
    workshop.schemas("""
      Job:
        type: object
        properties:
          window: {type: string, enum: [24h], default: 24h}
          unit: {type: string, enum: [usd]}
          kind: {type: string, enum: [job]}
        required: [window, unit]
    """).paths("""
      /lab/jobs:
        post:
          operationId: createJob
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
          responses: {'200': {content: {application/json: {schema: {type: object}}}}}
    """).generate()
    text = workshop.text("params/jobs_create_params.py")
    assert '    """How long it takes. Always `"24h"`."""' in text
    assert '    """Always `"usd"`."""' in text
    assert text.count("Always") == 2, "one may be left out"
    assert "Always" not in workshop.text("components/job.py")


def test_facts_do_not_repeat_the_sentence(workshop: Workshop) -> None:
    properties = {"url": "Its URL.", "at": "In seconds since 1970.", "picture": "The picture."}
    workshop.data("glossary.yaml", {"properties": properties})
    workshop.schemas("""
      Shot:
        type: object
        properties:
          url: {type: string, format: uri}
          home: {type: string, format: uri}
          at: {type: integer, format: unixtime}
          until: {type: integer, format: unixtime}
          picture: {type: string, format: binary}
          tags: {type: array, items: {type: string}, minItems: 1}
          day: {type: string, format: date, maxLength: 1}
          kind: {type: string, enum: [shot], default: shot}
        required: [kind]
    """).generate()
    text = workshop.text("components/shot.py")
    said = ["Its URL.", "A URL.", "In seconds since 1970.", "Seconds since 1970, UTC."]
    said += ["The picture.", "At least 1 item.", "A date, YYYY-MM-DD. At most 1 character."]
    assert "Default" not in text, "a constant has no other value"
    assert [sentence for sentence in said if f'    """{sentence}"""' not in text] == []
