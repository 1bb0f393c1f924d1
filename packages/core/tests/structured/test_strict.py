"""The strict form of schemas."""

from __future__ import annotations

import copy
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_core.structured.strict import strict

OBJECT: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
CLOSED = {**OBJECT, "required": ["a"], "additionalProperties": False}


def wrapped(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"x": schema}}


def inside(schema: Any) -> Any:
    return strict(wrapped(schema))["properties"]["x"]


def test_objects_are_closed_and_require_all_in_order() -> None:
    given_schema = {
        "type": "object",
        "properties": {"b": {"type": "string"}, "a": {"type": "integer", "default": None}},
        "required": ["a"],
        "additionalProperties": True,
    }
    assert strict(given_schema) == {
        "type": "object",
        "properties": {"b": {"type": "string"}, "a": {"type": "integer"}},
        "required": ["b", "a"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize(
    ("given_schema", "expected"),
    [
        ({"type": "object"}, {"type": "object", "additionalProperties": False}),
        ({"type": "array", "items": OBJECT}, {"type": "array", "items": CLOSED}),
        ({"anyOf": [OBJECT, {"type": "null"}]}, {"anyOf": [CLOSED, {"type": "null"}]}),
        ({"oneOf": [OBJECT]}, {"anyOf": [CLOSED]}),
        ({"allOf": [OBJECT, OBJECT]}, {"allOf": [CLOSED, CLOSED]}),
        (
            {"type": "array", "prefixItems": [OBJECT], "items": False},
            {"type": "array", "items": CLOSED, "minItems": 1, "maxItems": 1},
        ),
        ({"allOf": [OBJECT], "description": "d"}, {**CLOSED, "description": "d"}),
        ({"allOf": [{"allOf": [OBJECT]}]}, CLOSED),
        ({"type": "integer", "default": 3}, {"type": "integer"}),
        ({"type": ["object", "null"], "properties": {}}, None),
    ],
)
def test_all_levels(given_schema: Any, expected: Any) -> None:
    expected = expected or {**given_schema, "required": [], "additionalProperties": False}
    assert inside(given_schema) == expected


@pytest.mark.parametrize("key", ["$defs", "definitions"])
def test_definitions_and_references(key: str) -> None:
    ref = f"#/{key}/A~1B"
    made = strict(
        {
            **wrapped({"$ref": ref}),
            "properties": {
                "plain": {"$ref": ref},
                "said": {"$ref": ref, "description": "d"},
                "defaulted": {"$ref": ref, "default": None},
                "merged": {"allOf": [{"$ref": ref}], "title": "t"},
            },
            key: {"A/B": OBJECT},
        }
    )
    assert made[key] == {"A/B": CLOSED}
    assert made["properties"] == {
        "plain": {"$ref": ref},
        "said": {**CLOSED, "description": "d"},
        "defaulted": {"$ref": ref},
        "merged": {**CLOSED, "title": "t"},
    }


def test_what_holds_itself_survives() -> None:
    node = {
        "type": "object",
        "properties": {
            "next": {"$ref": "#/$defs/Node", "description": "the next"},
            "root": {"$ref": "#", "description": "the first"},
        },
    }
    made = strict({**node, "$defs": {"Node": node}})
    for level in (made, made["$defs"]["Node"]):
        assert level["required"] == ["next", "root"]
        assert level["properties"] == {
            "next": {"anyOf": [{"$ref": "#/$defs/Node"}], "description": "the next"},
            "root": {"anyOf": [{"$ref": "#"}], "description": "the first"},
        }


def test_what_was_inlined_everywhere_is_not_sent_twice() -> None:
    said = {"$ref": "#/$defs/A", "description": "d"}
    below = {"type": "object", "properties": {"b": {"$ref": "#/$defs/B"}}}
    made = strict({**wrapped(said), "$defs": {"A": below, "B": OBJECT, "Unused": OBJECT}})
    assert made["$defs"] == {"B": CLOSED, "Unused": CLOSED}
    assert "$defs" not in strict({**wrapped(said), "$defs": {"A": OBJECT}})


def test_a_root_that_is_a_reference_becomes_an_object() -> None:
    made = strict({"$ref": "#/$defs/A", "$defs": {"A": OBJECT}})
    assert made == CLOSED


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"$ref": "https://example.com/a.json"}, r"^\$\.properties\.x: the reference"),
        ({"$ref": "other.json#/a", "title": "t"}, r"^\$\.properties\.x: the reference"),
        ({"$ref": "#/$defs/Nowhere"}, r"^\$\.properties\.x: nothing in the schema"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, r"x: keys that are free"),
        ({"type": "object", "additionalProperties": True}, r"x: keys that are free"),
        ({"type": "array", "items": {}}, r"^\$\.properties\.x\.items: a value of any type"),
        ({"description": "anything"}, r"^\$\.properties\.x: a value of any type"),
        (True, r"^\$\.properties\.x: a strict schema cannot be True"),
    ],
)
def test_what_cannot_be_strict_names_the_place(schema: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        inside(schema)


def test_a_reference_to_itself_alone_is_no_schema() -> None:
    with pytest.raises(ValueError, match="leads to nothing but itself"):
        strict({"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/A"}}})


def test_only_mappings_are_schemas() -> None:
    with pytest.raises(TypeError, match="schema must be a mapping, not list"):
        strict([])  # type: ignore[arg-type]
    assert strict(MappingProxyType(OBJECT)) == CLOSED


names = st.sampled_from(["a", "b", "c"])
schemas = st.recursive(
    st.sampled_from([{"type": "string"}, {"type": "null", "default": None}, {"$ref": "#/$defs/a"}]),
    lambda inner: st.one_of(
        st.dictionaries(names, inner).map(lambda p: {"type": "object", "properties": p}),
        inner.map(lambda s: {"type": "array", "items": s}),
        st.lists(inner, min_size=1, max_size=2).map(lambda s: {"anyOf": s}),
        st.lists(inner, min_size=1, max_size=2).map(lambda s: {"allOf": s, "title": "t"}),
        st.just({"$ref": "#/$defs/a", "description": "d"}),
    ),
    max_leaves=8,
)


@given(schemas, st.dictionaries(names, schemas))
def test_any_schema(schema: Any, defs: Any) -> None:
    defs = {**defs, "a": {"type": "object", "properties": {"self": {"$ref": "#/$defs/a"}}}}
    whole = {"type": "object", "properties": {"x": schema}, "$defs": defs}
    before = copy.deepcopy(whole)
    once = strict(whole)
    assert whole == before
    assert strict(once) == once
    assert _objects_are_closed(once)


def _objects_are_closed(schema: Any) -> bool:
    if isinstance(schema, list):
        return all(map(_objects_are_closed, schema))
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "object":
        if schema["additionalProperties"] is not False:
            return False
        if schema.get("required", []) != list(schema.get("properties", {})):
            return False
    return all(map(_objects_are_closed, schema.values()))


def test_words_that_the_api_refuses_are_said_otherwise() -> None:
    """Its guide to structured outputs lists the formats that it takes."""
    text, number = {"type": "string"}, {"type": "integer"}
    pair = {"type": "array", "prefixItems": [text, number, text], "minItems": 3, "maxItems": 3}
    choice = {
        "oneOf": [text, number],
        "discriminator": {"propertyName": "kind", "mapping": {}},
        "title": "Choice",
    }
    many = {"type": "array", "items": text, "uniqueItems": True}
    link = {"type": "string", "format": "uri", "writeOnly": True}
    day = {"type": "string", "format": "date"}
    given = {"pair": pair, "choice": choice, "many": many, "link": link, "day": day}
    made = strict({"type": "object", "properties": given})["properties"]
    assert made["pair"] == {
        "type": "array",
        "items": {"anyOf": [text, number]},
        "minItems": 3,
        "maxItems": 3,
        "description": "In this order: string, integer, string.",
    }
    assert made["choice"] == {"anyOf": [text, number], "title": "Choice"}
    assert made["many"] == {"type": "array", "items": text}
    assert made["link"] == text
    assert made["day"] == day


def test_a_tuple_with_a_rest() -> None:
    given = {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}
    assert strict({"type": "object", "properties": {"a": given}})["properties"]["a"] == {
        "type": "array",
        "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        "minItems": 1,
        "description": "In this order: string.",
    }
