"""What docstrings of classes say: what methods, unions and fields make of them."""

from __future__ import annotations

import ast
from itertools import pairwise

from oai_codegen.testing import Workshop

PATHS = """
/lab/tools:
  post:
    operationId: createTool
    requestBody:
      content: {application/json: {schema: {$ref: '#/components/schemas/CreateTool'}}}
    responses:
      '200':
        content:
          application/json: {schema: {$ref: '#/components/schemas/Made'}}
          text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}
  get:
    operationId: listTools
    parameters:
      - name: span
        in: query
        schema: {$ref: '#/components/schemas/Span'}
      - {name: after, in: query, schema: {type: string}}
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/MadeList'}}}}
"""
SURFACE = """
summary: x
request_roots: [Sent]
resources:
  tools:
    summary: S.
    methods:
      create: {operation: createTool, summary: S., stream: body}
      list: {operation: listTools, summary: S., page: item}
"""
SCHEMAS = """
Span: {type: object, properties: {gt: {type: integer}}}
CreateTool:
  type: object
  properties:
    stream: {type: boolean}
    parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
    more: {type: object, additionalProperties: {$ref: '#/components/schemas/Extra'}}
    level: {$ref: '#/components/schemas/Level'}
  required: [parts]
Extra: {type: object, properties: {a: {type: string}}}
Level: {type: string, enum: [low, high]}
Part:
  oneOf: [{$ref: '#/components/schemas/Nut'}, {$ref: '#/components/schemas/Bolt'}]
  discriminator: {propertyName: type}
Nut: {type: object, properties: {type: {enum: [nut, wing_nut]}}, required: [type]}
Bolt: {type: object, properties: {type: {enum: [bolt]}}, required: [type]}
Made:
  type: object
  properties:
    id: {type: string}
    level: {$ref: '#/components/schemas/Level'}
    limits: {type: object, properties: {low: {type: integer}}}
  required: [id]
MadeList:
  type: object
  properties:
    data: {type: array, items: {$ref: '#/components/schemas/Made'}}
  required: [data]
Event: {anyOf: [{$ref: '#/components/schemas/Begun'}, {$ref: '#/components/schemas/Ended'}]}
Begun: {type: object, properties: {type: {enum: [begun]}}, required: [type]}
Ended: {type: object, properties: {type: {enum: [ended]}}, required: [type]}
Sent: {type: object, properties: {n: {type: integer}}}
Lonely: {type: object, properties: {n: {type: integer}}}
Old: {type: object, deprecated: true, properties: {n: {type: integer}}}
Known: {type: object, properties: {n: {type: integer}}}
BetaKnown: {type: object, properties: {n: {type: integer}}}
"""


def said(workshop: Workshop) -> dict[str, str]:
    """Docstrings of all classes, unions and aliases."""
    found: dict[str, str] = {}
    for path in (workshop.lab.source / "components").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            body: list[ast.stmt] = (
                getattr(node, "body", []) if isinstance(node, ast.Module | ast.If) else []
            )
            for name, text in pairwise(body):
                match name, text:
                    case (
                        ast.AnnAssign(target=ast.Name(id=alias)),
                        ast.Expr(value=ast.Constant(value=str(about))),
                    ):
                        found[alias] = about
            if isinstance(node, ast.ClassDef):
                found[node.name] = ast.get_docstring(node) or ""
    return found


def test_roles(workshop: Workshop) -> None:
    workshop.data("glossary.yaml", {"schemas": {"Known": "Said by hand."}})
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    workshop.generate()
    assert said(workshop) == {
        "CreateTool": "Body of `client.tools.create`.",
        "Made": "Result of `client.tools.create`. Item of the list that `client.tools.list` gives.",
        "MadeList": "Page of `client.tools.list`.",
        "MadeLimits": "`limits` of `Made`.",
        "Event": "Event of the stream of `client.tools.create`. Told apart by `type`.",
        "Begun": 'A member of `Event`, told by `type` = `"begun"`.',
        "Ended": 'A member of `Event`, told by `type` = `"ended"`.',
        "Part": "An item of `parts` of `client.tools.create`. Told apart by `type`.",
        "Nut": 'A member of `Part`, told by `type` = `"nut"` or `"wing_nut"`.',
        "Bolt": 'A member of `Part`, told by `type` = `"bolt"`.',
        "Extra": "A value of `more` of `client.tools.create`.",
        "Level": "`level` of `client.tools.create` and `Made`.",
        "Span": "`span` of `client.tools.list`.",
        "Sent": "Sent by the client.",
        "Lonely": "No operation refers to it.",
        "Old": "No operation refers to it. Deprecated.",
        "Known": "Said by hand.",
        "BetaKnown": "Said by hand.",
    }


def test_long_lists_of_places_are_cut(workshop: Workshop) -> None:
    users = "\n".join(
        f"      U{n}: {{type: object, properties: {{it: {{$ref: '#/components/schemas/It'}}}}}}"
        for n in range(5)
    )
    workshop.schemas(f"      It: {{type: object, properties: {{a: {{}}}}}}\n{users}").generate()
    assert said(workshop)["It"] == "`it` of `U0`, `U1`, `U2` and others."
