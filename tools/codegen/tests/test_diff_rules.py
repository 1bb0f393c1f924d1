"""What a change of a schema or an operation means: for what is sent, for what is read."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
import yaml

from oai_codegen.diffing import Facts, diff, from_document
from oai_codegen.problems import Problems
from oai_codegen.surface import read as read_surface
from oai_codegen.testing import Workshop

Told = list[tuple[str, str]]

SCHEMAS = """
Asked: {type: object, properties: {p: {type: string}}}
Answer: {type: object, properties: {p: {type: string}}}
Both: {type: object, properties: {p: {type: string}}}
Lost: {type: object, properties: {p: {type: string}}}
Knob: {type: object, properties: {type: {enum: [knob]}}, required: [type]}
Dial: {type: object, properties: {type: {enum: [dial]}}, required: [type]}
Fader: {type: object, properties: {type: {enum: [fader]}}, required: [type]}
"""
PATHS = """
/lab/things/{id}:
  post:
    operationId: makeThing
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: limit, in: query, schema: {type: integer}}
    requestBody:
      content: {application/json: {schema: {$ref: '#/components/schemas/Asked'}}}
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
/lab/both:
  post:
    operationId: turnBoth
    requestBody:
      content:
        application/json:
          schema:
            type: object
            properties: {both: {$ref: '#/components/schemas/Both'}, mode: {type: string}}
    responses:
      '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Both'}}}}
/lab/controls:
  post:
    operationId: setControl
    requestBody:
      content:
        application/json:
          schema:
            oneOf:
              - {$ref: '#/components/schemas/Knob'}
              - {$ref: '#/components/schemas/Dial'}
              - {$ref: '#/components/schemas/Fader'}
    responses: {'200': {}}
"""
SURFACE = """
summary: A laboratory.
resources:
  things: {summary: Things., methods: {make: {operation: makeThing, summary: Make a thing.}}}
  both: {summary: Both., methods: {turn: {operation: turnBoth, summary: Turn it.}}}
"""
THING = "/lab/things/{id}"


@pytest.fixture
def lab(workshop: Workshop) -> Workshop:
    workshop.data("groups.yaml", {"groups": workshop.groups})
    workshop.surface(SURFACE)
    return workshop.schemas(SCHEMAS).paths(PATHS)


def facts(workshop: Workshop, document: dict[str, Any]) -> Facts:
    surface = read_surface(workshop.lab, Problems())
    return from_document(workshop.workspace, document, "a document", {"lab": surface})


def told(workshop: Workshop, old: dict[str, Any], new: dict[str, Any]) -> Told:
    found = diff(facts(workshop, old), facts(workshop, new))
    assert found.keys() <= {"oai-lab"}
    return [(change.kind, change.text) for change in found.get("oai-lab", [])]


def edited(workshop: Workshop, old: str, new: str, schema: str) -> Told:
    """What changes when a schema is one thing and then another, both in YAML."""
    before, after = deepcopy(workshop.document), deepcopy(workshop.document)
    before["components"]["schemas"][schema] = yaml.safe_load(old)
    after["components"]["schemas"][schema] = yaml.safe_load(new)
    return told(workshop, before, after)


def member(schema: str, required: bool = False) -> str:
    rest = ", required: [p]" if required else ""
    return f"{{type: object, properties: {{p: {schema}}}{rest}}}"


STRING, INT, NULLABLE = "{type: string}", "{type: integer}", "{type: string, nullable: true}"
OLD = "{type: string, deprecated: true}"
ENUM, MORE = "{type: string, enum: [a]}", "{type: string, enum: [a, b]}"
ANY_OF = "{anyOf: [{type: string}, {type: integer}]}"
KNOB, DIAL = "{$ref: '#/components/schemas/Knob'}", "{$ref: '#/components/schemas/Dial'}"
FADER = "{$ref: '#/components/schemas/Fader'}"
UNSEEN = "The API says other things about `{}` that its types do not show."
TWO, THREE = f"{{oneOf: [{KNOB}, {DIAL}]}}", f"{{oneOf: [{KNOB}, {DIAL}, {FADER}]}}"


def both_and_read(kinds: str) -> list[str]:
    """What only requests hold is a class as well, whose members can be read."""
    both, read = kinds.split()
    return [both, both, read]


MEMBERS = [
    # old, new, sentence about `p`, kinds for what is sent too, and for what is read alone
    (STRING, INT, "is `int` where it was `str`", "breaking breaking"),
    (STRING, ENUM, 'is `Literal["a"]` where it was `str`', "breaking changed"),
    (ENUM, STRING, 'is `str` where it was `Literal["a"]`', "added added"),
    (INT, "{type: number}", "is `float` where it was `int`", "breaking breaking"),
    ("{type: number}", INT, "is `int` where it was `float`", "breaking changed"),
    (STRING, "{}", "is `Any` where it was `str`", "added added"),
    ("{}", STRING, "is `str` where it was `Any`", "breaking changed"),
    (ENUM, MORE, 'has the new value `"b"`', "added added"),
    (MORE, ENUM, 'no longer has the value `"b"`', "removed changed"),
    (ENUM, "{enum: [c]}", 'is `Literal["c"]` where it was `Literal["a"]`',
     "breaking breaking"),
    (STRING, ANY_OF, "can be `int` too", "added added"),
    (ANY_OF, STRING, "can no longer be `int`", "removed changed"),
    (KNOB, TWO, "can be `Dial` too", "added added"),
    (KNOB, DIAL, "is `Dial` where it was `Knob`", "breaking breaking"),
    (STRING, NULLABLE, "can be null now", "added docs"),
    (NULLABLE, STRING, "can no longer be null", "breaking docs"),
    (STRING, "{type: array, items: {type: string}}", "is `list[str]` where it was `str`",
     "breaking breaking"),
    ("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}",
     "is `list[int]` where it was `list[str]`", "breaking breaking"),
    (f"{{type: array, items: {ENUM}}}", f"{{type: array, items: {MORE}}}",
     'has the new value `"b"`', "added added"),
    (STRING, OLD, "is deprecated", "deprecated deprecated"),
    (OLD, STRING, "is no longer deprecated", "changed changed"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "sentence", "kinds"), MEMBERS)
def test_a_member_is_judged_by_who_sends_or_reads_it(
    lab: Workshop, old: str, new: str, sentence: str, kinds: str
) -> None:
    for schema, kind in zip(("Asked", "Both", "Answer"), both_and_read(kinds), strict=True):
        found = edited(lab, member(old), member(new), schema)
        assert found == [(kind, f"`{schema}.p` {sentence}.")]
    unreached = edited(lab, member(old), member(new), "Lost")
    assert unreached == [(kinds.split()[1], f"`Lost.p` {sentence}.")], "strays count as read"


REQUIRED = [
    (member(STRING), member(STRING, True), "is required now", "breaking changed"),
    (member(STRING, True), member(STRING),
     "is optional now, and reads as `None` when it is left out", "breaking breaking"),
    (member(NULLABLE), member(NULLABLE, True), "is required now", "breaking changed"),
    (member(NULLABLE, True), member(NULLABLE), "is optional now", "changed changed"),
    (member(STRING, True), member(NULLABLE, True), "can be null now", "breaking breaking"),
    (member(NULLABLE, True), member(STRING, True), "can no longer be null",
     "breaking changed"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "sentence", "kinds"), REQUIRED)
def test_what_may_be_left_out_or_null(
    lab: Workshop, old: str, new: str, sentence: str, kinds: str
) -> None:
    for schema, kind in zip(("Asked", "Both", "Answer"), both_and_read(kinds), strict=True):
        assert edited(lab, old, new, schema) == [(kind, f"`{schema}.p` {sentence}.")]


def test_members_come_and_go(lab: Workshop) -> None:
    old, new = member(STRING), "{type: object, properties: {p: {type: string}, q: {type: integer}}}"
    needed = new[:-1] + ", required: [q]}"
    for schema in ("Asked", "Answer", "Both"):
        assert edited(lab, old, new, schema) == [("added", f"`{schema}.q` is new.")]
        assert edited(lab, new, old, schema) == [("removed", f"`{schema}.q` is gone.")]
    assert edited(lab, old, needed, "Asked") == [("breaking", "`Asked.q` is new and required.")]
    assert edited(lab, old, needed, "Both") == [("breaking", "`Both.q` is new and required.")]
    assert edited(lab, old, needed, "Answer") == [("added", "`Answer.q` is new.")]


def test_a_rename_is_guessed_where_one_pair_fits(lab: Workshop) -> None:
    one = "{type: object, properties: {a: {type: string}, n: {type: integer}}}"
    other = "{type: object, properties: {b: {type: string}, n: {type: integer}}}"
    assert edited(lab, one, other, "Answer") == [
        ("removed", "`Answer.a` is gone, perhaps renamed to `b`."),
        ("added", "`Answer.b` is new."),
    ]
    two = "{type: object, properties: {b: {type: string}, c: {type: string}, n: {type: integer}}}"
    assert ("removed", "`Answer.a` is gone.") in edited(lab, one, two, "Answer")
    nested = (
        "{{type: object, properties: {{{}: {{type: object, properties: {{x: {{type: {}}}}}}}}}}}"
    )
    same = edited(lab, nested.format("a", "string"), nested.format("b", "string"), "Answer")
    assert same[0] == ("removed", "`Answer.a` is gone, perhaps renamed to `b`.")
    differing = edited(lab, nested.format("a", "string"), nested.format("b", "integer"), "Answer")
    assert differing[0] == ("removed", "`Answer.a` is gone.")


def test_what_only_docstrings_tell(lab: Workshop) -> None:
    old = member("{type: string, maxLength: 3, default: x}")
    facts = '`default` is not given where it was `"x"`; `maxLength` is `4` where it was `3`'
    for schema in ("Asked", "Answer"):
        assert edited(lab, old, member("{type: string, maxLength: 4}"), schema) == [
            ("docs", f"Of `{schema}.p`, {facts}.")
        ]
    inner = "{{type: array, items: {{type: string, maxLength: {}}}}}"
    found = edited(lab, member(inner.format(3)), member(inner.format(4)), "Answer")
    assert found == [
        ("docs", "The API says other things about `Answer` that its types do not show.")
    ]


def test_order_is_no_change(lab: Workshop) -> None:
    one = "{type: object, properties: {a: {type: string}, b: {enum: [x, y]}}, required: [a, b]}"
    other = "{required: [b, a], properties: {b: {enum: [y, x]}, a: {type: string}}, type: object}"
    assert edited(lab, one, other, "Answer") == []


def test_sentences_are_told_of_but_not_told(lab: Workshop) -> None:
    found = edited(
        lab,
        member("{type: string, description: Old.}"),
        member("{type: string, example: e}"),
        "Both",
    )
    assert found == [("docs", "The API reference describes `Both` anew.")]
    members = "{type: object, properties: {title: {type: string}}}"
    assert edited(lab, members, members, "Both") == []


def test_names_and_unions(lab: Workshop) -> None:
    nothing = edited(lab, STRING, STRING, "Lost")
    assert nothing == []
    assert edited(lab, ENUM, MORE, "Lost") == [("added", '`Lost` has the new value `"b"`.')]
    assert edited(lab, ENUM, "{type: string, enum: [a], nullable: true}", "Lost") == [
        ("breaking", "`Lost` can be null now.")
    ]
    assert edited(lab, TWO, f"{{oneOf: [{KNOB}, {DIAL}, {{type: string}}]}}", "Lost") == [
        ("added", "`Lost` can be `str` too.")
    ]
    assert edited(lab, TWO, member(STRING), "Lost") == [
        ("breaking", "`Lost` is a class where it was a union.")
    ]


def test_a_name_for_values_is_given_and_read(lab: Workshop) -> None:
    where = {"in": "query", "schema": {"$ref": "#/components/schemas/Lost"}}
    lab.document["paths"][THING]["post"]["parameters"].append({"name": "order", **where})
    assert edited(lab, MORE, ENUM, "Lost") == [("removed", '`Lost` no longer has the value `"b"`.')]
    null = "{type: string, enum: [a], nullable: true}"
    assert edited(lab, ENUM, null, "Lost") == [("breaking", "`Lost` can be null now.")]
    assert edited(lab, null, ENUM, "Lost")[0][0] == "breaking"


def test_anonymous_bodies_are_classes(lab: Workshop) -> None:
    body = "requestBody: {{content: {{application/json: {{schema: {}}}}}}}"
    operation_ = lab.document["paths"]["/lab/both"]["post"]
    operation_.update(yaml.safe_load(body.format(member(STRING, True))))
    text = "The parameter `p` of `client.both.turn` is optional now"
    assert operation(lab, body.format(member(STRING)), "/lab/both") == [
        ("breaking", f"{text}, and reads as `None` when it is left out.")
    ]


def test_anonymous_unions(lab: Workshop) -> None:
    for schema, kind in (("Asked", "removed"), ("Answer", "changed"), ("Both", "removed")):
        more, less = (
            edited(lab, *pair, schema)
            for pair in ((member(TWO), member(THREE)), (member(THREE), member(TWO)))
        )
        assert more == [("added", f"`{schema}P` can be `Fader` too.")]
        assert less == [(kind, f"`{schema}P` can no longer be `Fader`.")]
    assert edited(lab, member(TWO), member(KNOB), "Answer") == [
        ("removed", "`AnswerP` is gone."),
        ("changed", "`Answer.p` can no longer be `Dial`."),
    ]


def test_a_name_for_a_type_is_no_other_type(lab: Workshop) -> None:
    new = deepcopy(lab.document)
    schemas, old_schemas = new["components"]["schemas"], lab.document["components"]["schemas"]
    members = schemas["Both"]["properties"]
    for name, inline in (("Enum", ENUM), ("Name", STRING), ("Control", TWO)):
        old_schemas["Both"]["properties"][name] = yaml.safe_load(inline)
        schemas[name] = yaml.safe_load(inline)
        members[name] = {"$ref": f"#/components/schemas/{name}"}
    assert told(lab, lab.document, new) == [
        ("removed", "`BothControl` is gone."),
        ("added", "`Control` is new."),
        ("added", "`Enum` is new."),
        ("added", "`Name` is new."),
    ]
    assert told(lab, new, lab.document) == [
        ("removed", "`Control` is gone."),
        ("removed", "`Enum` is gone."),
        ("removed", "`Name` is gone."),
        ("added", "`BothControl` is new."),
    ]
    schemas["Enum"] = yaml.safe_load(MORE)
    assert ("added", '`Both.Enum` has the new value `"b"`.') in told(lab, lab.document, new)


def test_long_lists_are_cut(lab: Workshop) -> None:
    many = f"{{type: string, enum: [a, {', '.join(f'b{n}' for n in range(10))}]}}"
    values = ", ".join(f'`"b{n}"`' for n in range(7))
    assert edited(lab, member(ENUM), member(many), "Asked") == [
        ("added", f"`Asked.p` has the new values {values} and 3 more.")
    ]
    other = "{type: string, enum: [" + ", ".join(f"a_long_value_{n}" for n in range(20)) + "]}"
    assert edited(lab, member(INT), member(other), "Asked") == [
        ("breaking", "`Asked.p` has another type.")
    ]


def test_an_anonymous_class_may_lose_its_name(lab: Workshop) -> None:
    one = "{type: object, properties: {x: {type: string}}}"
    other = "{type: object, properties: {y: {type: string}}}"
    found = edited(lab, member(one), member(f"{{anyOf: [{one}, {other}]}}"), "Answer")
    assert ("removed", "`AnswerPOption1` is gone.") not in found
    back = edited(lab, member(f"{{anyOf: [{one}, {other}]}}"), member(one), "Answer")
    assert {kind for kind, _ in back} & {"removed", "breaking"}


def test_members_of_a_base_are_members_of_what_is_made_of_it(lab: Workshop) -> None:
    base = "{allOf: [{$ref: '#/components/schemas/Lost'}, {properties: {own: {type: string}}}]}"
    lab.document["components"]["schemas"]["Asked"] = yaml.safe_load(base)
    found = edited(lab, member(STRING), member(STRING, True), "Lost")
    assert found == [
        ("breaking", "`Asked.p` is required now."),
        ("changed", "`Lost.p` is required now."),
    ]


def test_schemas_come_and_go(lab: Workshop) -> None:
    new = deepcopy(lab.document)
    new["components"]["schemas"]["More"] = {"type": "string"}
    assert told(lab, lab.document, new) == [("added", "`More` is new.")]
    assert told(lab, new, lab.document) == [("removed", "`More` is gone.")]
    used = deepcopy(lab.document)
    used["components"]["schemas"]["Asked"]["properties"]["lost"] = {
        "$ref": "#/components/schemas/Lost"
    }
    assert told(lab, lab.document, used) == [
        ("added", "`Asked.lost` is new."),
        ("added", "`LostDict` is new: requests can hold `Lost` now."),
    ]
    assert told(lab, used, lab.document) == [
        ("removed", "`Asked.lost` is gone."),
        ("removed", "`LostDict` is gone: no request holds `Lost` any more."),
    ]


def operation(workshop: Workshop, change: str, path: str = THING) -> Told:
    """What changes when members of an operation are replaced, in YAML; `~` removes one."""
    new = deepcopy(workshop.document)
    target = new["paths"][path]["post"]
    target.update(yaml.safe_load(change))
    for key in [key for key, value in target.items() if value is None]:
        del target[key]
    return told(workshop, workshop.document, new)


ID = "{name: id, in: path, required: true, schema: {type: string}}"
OK = "{{'200': {{content: {{{}}}}}}}"
JSON = "application/json: {{schema: {{$ref: '#/components/schemas/{}'}}}}"
MAKE = "`client.things.make`"
OPERATIONS = [
    (f"parameters: [{ID}]", [("removed", f"The parameter `limit` of {MAKE} is gone.")]),
    (
        f"parameters: [{ID}, {{name: limit, in: query, schema: {{type: string}}}}]",
        [("breaking", f"The parameter `limit` of {MAKE} is `str` where it was `int`.")],
    ),
    (
        f"parameters: [{ID}, {{name: limit, in: query, required: true, schema: {INT}}}]",
        [("breaking", f"The parameter `limit` of {MAKE} is required now.")],
    ),
    (  # a parameter is never read
        f"parameters: [{ID}, {{name: limit, in: query, schema: {{type: number}}}}]",
        [("added", f"The parameter `limit` of {MAKE} is `float` where it was `int`.")],
    ),
    (
        f"parameters: [{ID}, {{name: limit, in: header, schema: {{type: integer}}}}]",
        [("docs", UNSEEN.format("client.things.make"))],
    ),
    ("deprecated: true", [("deprecated", f"{MAKE} is deprecated.")]),
    (
        "security: [{AdminApiKeyAuth: []}]",
        [("breaking", f"{MAKE} takes the admin key where it took the API key.")],
    ),
    (
        f"responses: {OK.format(JSON.format('Both'))}",
        [("breaking", f"{MAKE} returns `Both` where it returned `Answer`.")],
    ),
    (
        f"responses: {OK.format('application/zip: {}')}",
        [("breaking", f"{MAKE} returns a file where it returned `Answer`.")],
    ),
    (
        f"responses: {OK.format(JSON.format('Answer') + ', ' + 'text/event-stream: {}')}",
        [("added", f"{MAKE} can stream.")],
    ),
    ("operationId: otherId", [
        ("changed", f"{MAKE} has the operationId `otherId` where it had `makeThing`.")]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), OPERATIONS)
def test_operations(lab: Workshop, change: str, expected: Told) -> None:
    assert operation(lab, change) == expected


def test_a_stream_may_end(lab: Workshop) -> None:
    events = OK.format(JSON.format("Answer") + ", text/event-stream: {}")
    lab.document["paths"][THING]["post"]["responses"] = yaml.safe_load(events)
    found = operation(lab, f"responses: {OK.format(JSON.format('Answer'))}")
    assert found == [("removed", f"{MAKE} can no longer stream.")]


def test_bodies(lab: Workshop) -> None:
    turn = "`client.both.turn`"
    body = "requestBody: {{content: {{{}: {{schema: {{type: object, properties: {{{}}}}}}}}}}}"
    both = "both: {$ref: '#/components/schemas/Both'}"
    path = "/lab/both"
    less = operation(lab, body.format("application/json", both), path)
    assert less == [("removed", f"The parameter `mode` of {turn} is gone.")]
    other = operation(lab, body.format("application/json", f"{both}, kind: {{type: string}}"), path)
    assert other == [
        ("removed", f"The parameter `mode` of {turn} is gone, perhaps renamed to `kind`."),
        ("added", f"The parameter `kind` of {turn} is new."),
    ]
    form = operation(
        lab, body.format("multipart/form-data", f"{both}, mode: {{type: string}}"), path
    )
    assert form == [
        ("changed", f"{turn} sends `multipart/form-data` where it sent `application/json`.")
    ]
    named = operation(lab, f"requestBody: {{content: {{{JSON.format('Asked')}}}}}", path)
    assert ("removed", f"The parameter `mode` of {turn} is gone, perhaps renamed to `p`.") in named
    assert ("added", f"The parameter `p` of {turn} is new.") in named


def test_paths(lab: Workshop) -> None:
    new = deepcopy(lab.document)
    new["paths"]["/lab/stuff/{id}"] = new["paths"].pop(THING)
    assert told(lab, lab.document, new) == [
        ("changed", f"{MAKE} sends `POST /lab/stuff/{{id}}` where it sent `POST {THING}`.")
    ]
    item = new["paths"].pop("/lab/stuff/{id}")
    item["post"]["parameters"][0]["name"] = "thing_id"
    new["paths"]["/lab/things/{thing_id}"] = item
    assert told(lab, lab.document, new) == [
        ("breaking", f"{MAKE} takes `thing_id` for its path where it took `id`.")
    ]


def test_operations_come_and_go(lab: Workshop) -> None:
    new = deepcopy(lab.document)
    del new["paths"]["/lab/both"]
    new["paths"]["/lab/new"] = {"get": {"operationId": "getNew", "responses": {"200": {}}}}
    assert told(lab, lab.document, new) == [
        ("removed", "`BothDict` is gone: no request holds `Both` any more."),
        ("removed", "`client.both.turn` (`POST /lab/both`) is gone."),
        ("added", "`getNew` (`GET /lab/new`) is new."),
    ]
    assert told(lab, new, lab.document) == [
        ("removed", "`getNew` (`GET /lab/new`) is gone."),
        ("added", "`BothDict` is new: requests can hold `Both` now."),
        ("added", "`client.both.turn` (`POST /lab/both`) is new."),
    ]


def test_webhooks_are_answers(lab: Workshop) -> None:
    lab.groups["lab"]["webhooks"] = True
    lab.data("groups.yaml", {"groups": lab.groups})
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lost"}}}}
    hook = {"post": {"operationId": "hooked", "requestBody": body, "responses": {"200": {}}}}
    new = {**deepcopy(lab.document), "webhooks": {"thing.made": hook}}
    assert told(lab, lab.document, new) == [("added", "The webhook `thing.made` is new.")]
    assert told(lab, new, lab.document) == [("removed", "The webhook `thing.made` is gone.")]
    other = deepcopy(new)
    other["components"]["schemas"]["Lost"]["properties"]["q"] = {"type": "string"}
    other["components"]["schemas"]["Lost"]["required"] = ["q"]
    assert told(lab, new, other) == [("added", "`Lost.q` is new.")], "nobody sends it"
    other = deepcopy(new)
    content = other["webhooks"]["thing.made"]["post"]["requestBody"]["content"]
    content["application/json"]["schema"] = {"$ref": "#/components/schemas/Both"}
    assert told(lab, new, other) == [("breaking", "The webhook `thing.made` sends something else.")]
