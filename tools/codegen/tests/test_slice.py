"""What a slice keeps, what it mends, and what it refuses."""

from __future__ import annotations

from typing import Any

import yaml

from oai_codegen.documents import load
from oai_codegen.testing import Workshop


def sliced(workshop: Workshop, schema: str) -> Any:
    """The schema `X` as it stands in the slice."""
    workshop.schemas(schema).slice()
    return load(workshop.lab.slice_path)["components"]["schemas"]["X"]


def test_something_else_is_no_document(workshop: Workshop) -> None:
    workshop.document.clear()
    assert workshop.problems() == [
        f"error: #: has no {name}: is it an OpenAPI document?"
        for name in ("openapi", "info", "paths", "components")
    ]


def test_only_facts_are_kept(workshop: Workshop) -> None:
    found = sliced(
        workshop,
        """
        X:
          type: object
          title: Prose title
          description: Prose.
          x-oaiMeta: {name: Prose}
          example: {a: 1}
          properties:
            description: {type: string, description: Prose., example: p, maxLength: 3}
            title: {type: string, x-stainless-const: true, enum: [t]}
        """,
    )
    assert found == {
        "type": "object",
        "properties": {
            "description": {"type": "string", "maxLength": 3},
            "title": {"type": "string", "enum": ["t"]},
        },
    }


def test_older_forms_become_2020_12(workshop: Workshop) -> None:
    workshop.schemas("Other: {type: object, properties: {o: {type: string}}}")
    found = sliced(
        workshop,
        """
        X:
          type: object
          properties:
            a: {type: string, nullable: true, default: d, deprecated: true}
            b: {anyOf: [{type: string}, {type: integer}], nullable: true}
            c: {allOf: [{$ref: '#/components/schemas/Other'}, {nullable: true, title: Prose}]}
            d: {type: number, minimum: 0, exclusiveMinimum: true}
            e: {items: {type: number, min_items: 2}}
            f: {type: object, $ref: '#/components/schemas/Other'}
            g: {const: k}
            h: {type: string, nullable: false}
            i: {type: string, enum: [x], default: y}
            j: {type: array, items: {}, discriminator: {propertyName: type}, required: [z]}
          required: [a, a, gone]
        """,
    )
    null = {"type": "null"}
    other = {"$ref": "#/components/schemas/Other"}
    assert found["required"] == ["a"]
    assert found["properties"] == {
        "a": {"deprecated": True, "default": "d", "anyOf": [{"type": "string"}, null]},
        "b": {"anyOf": [{"type": "string"}, {"type": "integer"}, null]},
        "c": {"anyOf": [other, null]},
        "d": {"type": "number", "exclusiveMinimum": 0},
        "e": {"items": {"type": "number"}, "type": "array"},
        "f": other,
        "g": {"enum": ["k"]},
        "h": {"type": "string"},
        "i": {"type": "string", "enum": ["x"]},
        "j": {"type": "array", "items": {}},
    }


def test_a_nullable_part_of_all_of_may_have_prose(workshop: Workshop) -> None:
    found = sliced(workshop, "X: {allOf: [{type: string}, {nullable: true, description: P.}]}")
    assert found == {"anyOf": [{"type": "string"}, {"type": "null"}]}


def test_whatever_is_unknown_fails_with_its_location(workshop: Workshop) -> None:
    workshop.schemas("""
      X:
        type: object
        properties:
          a: {type: string, frobnicate: 1}
          b: {type: text}
          c: {type: string, format: telepathic}
          d: {type: string, enum: [x, null]}
          e: {oneOf: [{type: string}], discriminator: {propertyName: t, mapping: {}}}
    """)
    found = workshop.problems()
    at = "error: #/components/schemas/X/properties"
    assert f"{at}/a: unknown schema keyword 'frobnicate'" in found
    assert f"{at}/b: unknown type 'text'" in found
    assert f"{at}/c: unknown format 'telepathic'" in found
    assert f"{at}/d: an enum lists null" in found
    assert f"{at}/e: discriminator with a mapping" in found


def test_operations_are_checked_too(workshop: Workshop) -> None:
    workshop.paths("""
      /lab/x:
        get:
          operationId: x
          callbacks: {}
          parameters: [{name: s, in: cookie, schema: {type: string}}]
          requestBody: {content: {}}
          responses: {}
    """)
    found = " ".join(workshop.problems())
    assert "unknown member 'callbacks'" in found
    assert "a parameter in cookie" in found
    assert "a body on GET" in found


def test_corrections_are_counted(workshop: Workshop) -> None:
    workshop.schemas("X: {type: string, nullable: true}")
    workshop.data("unions.yaml", {})
    workshop.corrections = {"nullable": 2}
    assert workshop.problems() == ["error: groups.yaml: corrections.nullable: 1 made, 2 expected"]


def test_every_path_and_schema_needs_an_owner(workshop: Workshop) -> None:
    workshop.groups["lab"] = {"paths": ["/lab"], "owned": 3, "strays": ["Used"]}
    workshop.schemas("{Used: {type: string}, Lost: {type: string}}")
    workshop.paths("""
      /elsewhere: {get: {operationId: e, responses: {}}}
      /lab/used:
        get:
          operationId: u
          responses:
            '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Used'}}}}
    """)
    assert set(workshop.problems()) == {
        "error: #/paths//elsewhere: no group in groups.yaml takes this path",
        "error: groups.yaml: lab.owned: 1 found, 3 expected",
        "error: groups.yaml: lab.strays: Used is not a stray schema",
        "error: #/components/schemas/Lost: no group reaches this schema",
    }


def test_moving_a_schema_fails(workshop: Workshop) -> None:
    workshop.schemas("{A: {type: string}, B: {type: string}}").slice()
    lock = workshop.workspace.data / "ownership.yaml"
    assert yaml.safe_load(lock.read_text()) == {"A": "lab", "B": "lab"}
    lock.write_text("{A: base, B: lab, C: lab}")
    assert workshop.problems() == [
        "error: ownership.yaml: A: locked to base, would move to lab",
        "error: ownership.yaml: C: locked to lab, would move to None",
    ]


def test_overlays_correct_and_fail_when_they_no_longer_apply(workshop: Workshop) -> None:
    surface = """
    summary: x
    overlays:
      - at: '#/components/schemas/X/properties/a'
        reason: R.
        was: {type: string}
        set: {type: integer}
      - {at: '#/components/schemas/X/properties/b', reason: R., remove: true}
      - {at: '#/components/schemas/X', reason: R., merge: {required: [a]}}
    schemas: {Y: {reason: R., schema: {type: string}}}
    """
    workshop.surface(surface)
    fresh = "X: {type: object, properties: {a: {type: string}, b: {type: string}}}"
    assert sliced(workshop, fresh) == {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "required": ["a"],
    }
    assert "Y" in load(workshop.lab.slice_path)["components"]["schemas"]
    workshop.schemas("""
      X: {type: object, properties: {a: {type: integer}}, required: [a]}
      Y: {type: string}
    """)
    where = "error: lab/slice/surface.yaml"
    found = workshop.problems()
    assert f"{where}: schemas.Y: the document has this schema now" in found
    assert any(problem.startswith(f"{where}: overlays[0]: ") for problem in found)
    assert f"{where}: overlays[1]: nothing at #/components/schemas/X/properties/b any more" in found
    assert f"{where}: overlays[2]: #/components/schemas/X already has these members" in found


def test_a_correction_needs_a_reason(workshop: Workshop) -> None:
    workshop.surface("{summary: x, overlays: [{at: '#/components/schemas/X', remove: true}]}")
    workshop.schemas("X: {type: string}")
    assert workshop.problems() == [
        "error: lab/slice/surface.yaml: overlays[0]: a correction needs a reason"
    ]
