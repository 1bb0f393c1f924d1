"""Types to JSON Schema."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, make_dataclass
from typing import Annotated, Any, Final, Generic, Literal, NewType, TypedDict, TypeVar
from uuid import UUID

import attrs
import jsonschema
import pytest
from typing_extensions import TypeAliasType

from oai_core.structured import json_schema

from . import support as s

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
NULL = {"type": "null"}


def value(target: Any) -> Any:
    """The schema of a type that is no object, out of its wrapping."""
    schema = json_schema(target)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["required"] == ["value"]
    assert schema["additionalProperties"] is False
    return schema["properties"]["value"]


def properties(target: Any) -> Any:
    schema = json_schema(target)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema["properties"]


T = TypeVar("T")
UserId = NewType("UserId", int)
Names = TypeAliasType("Names", "list[str]")
Json = TypeAliasType("Json", "dict[str, Json] | list[Json] | str | None")
Pair = TypeAliasType("Pair", tuple[T, T], type_params=(T,))


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (str, STRING),
        (int, INTEGER),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (None, NULL),
        (Any, {}),
        (object, {}),
        (UserId, INTEGER),
        (UUID, {"type": "string", "format": "uuid"}),
        (s.Currency, {"type": "string", "enum": ["EUR", "USD"]}),
        (s.Level, {"type": "integer", "enum": [1, 2]}),
        (Literal["a"], {"type": "string", "const": "a"}),
        (s.MIXED, {"type": ["integer", "null", "string"], "enum": ["a", 1, None]}),
        (Literal[s.Currency.EURO], {"type": "string", "const": "EUR"}),
        (int | None, {"anyOf": [INTEGER, NULL]}),
        (s.OLD_OPTIONAL, {"anyOf": [INTEGER, NULL]}),
        (int | str, {"anyOf": [INTEGER, STRING]}),
        (s.OLD_UNION, {"anyOf": [INTEGER, STRING, NULL]}),
        (list[int], {"type": "array", "items": INTEGER}),
        (s.OLD_LIST, {"type": "array", "items": INTEGER}),
        (list, {"type": "array", "items": {}}),
        (Sequence[int], {"type": "array", "items": INTEGER}),
        (Iterable[int], {"type": "array", "items": INTEGER}),
        (set[int], {"type": "array", "items": INTEGER}),
        (AbstractSet[int], {"type": "array", "items": INTEGER}),
        (tuple[int, ...], {"type": "array", "items": INTEGER}),
        (
            tuple[int, str],
            {"type": "array", "minItems": 2, "maxItems": 2, "prefixItems": [INTEGER, STRING]},
        ),
        (Annotated[int, "How many."], {"type": "integer", "description": "How many."}),
        (Final[int], INTEGER),
        (s.S, {"anyOf": [INTEGER, STRING]}),
        (s.B, {"type": "string", "format": "date"}),
        (Pair[int], {"$ref": "#/$defs/Pair_int"}),
        (Names, {"$ref": "#/$defs/Names"}),
        (Json, {"$ref": "#/$defs/Json"}),
        (s.Circle | s.Square, {"anyOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]}),
    ],
    ids=str,
)
def test_values(target: Any, expected: Any) -> None:
    assert value(target) == expected


def test_an_alias_may_name_itself() -> None:
    assert json_schema(Json)["$defs"]["Json"]["anyOf"] == [
        {"type": "object", "additionalProperties": {"$ref": "#/$defs/Json"}},
        {"type": "array", "items": {"$ref": "#/$defs/Json"}},
        STRING,
        NULL,
    ]
    assert json_schema(Names)["$defs"]["Names"] == {"type": "array", "items": STRING}


def test_mappings_are_objects_with_free_keys() -> None:
    assert json_schema(dict[str, int]) == {"type": "object", "additionalProperties": INTEGER}
    assert json_schema(Mapping[str, Any]) == {"type": "object", "additionalProperties": True}
    assert json_schema(dict) == {"type": "object", "additionalProperties": True}


def test_a_dataclass_with_everything_around_it() -> None:
    assert json_schema(s.Invoice) == {
        "type": "object",
        "properties": {
            "number": {"type": "string", "description": "As printed."},
            "items": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
            "currency": {"type": "string", "enum": ["EUR", "USD"], "default": "EUR"},
            "note": {
                "anyOf": [STRING, NULL],
                "description": "What else is said.",
                "default": None,
            },
        },
        "required": ["number", "items"],
        "additionalProperties": False,
        "$defs": {
            "Item": {
                "type": "object",
                "description": "A line of an invoice.\n\nIt may be longer.",
                "properties": {
                    "name": {"type": "string", "description": "What was sold, in a few words."},
                    "price": {"type": "number", "description": "Without tax."},
                    "tags": {"type": "array", "items": STRING, "default": []},
                },
                "required": ["name", "price"],
                "additionalProperties": False,
            }
        },
    }


def test_typed_dicts_say_what_may_be_missing_with_annotations_as_text() -> None:
    schema = json_schema(s.Person)
    assert list(schema["properties"]) == ["street", "number", "name", "born"]
    assert schema["required"] == ["street", "name"]
    assert schema["properties"]["name"]["description"] == "In full."


def test_named_tuples_are_objects() -> None:
    assert properties(s.Point) == {"x": INTEGER, "y": {"type": "integer", "default": 0}}


def test_generics_are_told_apart() -> None:
    assert properties(s.Page[int])["items"] == {"type": "array", "items": INTEGER}
    both = value(s.Page[int] | s.Page[str])
    assert both == {"anyOf": [{"$ref": "#/$defs/Page_int"}, {"$ref": "#/$defs/Page_str"}]}
    assert properties(s.InvoicePage)["items"]["items"] == {"$ref": "#/$defs/Invoice"}


def test_generic_typed_dicts() -> None:
    assert properties(GenericDict[int])["one"] == INTEGER
    assert properties(ChildDict[str])["one"] == {"type": "array", "items": STRING}


def test_a_class_may_hold_itself() -> None:
    schema = json_schema(s.Tree)
    assert schema["properties"]["children"]["items"] == {"$ref": "#"}
    assert schema["properties"]["parent"]["anyOf"][0] == {"$ref": "#"}
    inside = json_schema(list[s.Tree])["$defs"]["Tree"]
    assert inside["properties"]["children"]["items"] == {"$ref": "#/$defs/Tree"}


def test_metadata_of_fields() -> None:
    assert properties(s.Renamed) == {
        "from": {"type": "string", "description": "Who sent it."},
        "_hidden": {"type": "integer", "default": 0},
    }
    assert list(properties(s.Odd)) == ["seed"]


def test_limits_are_in_the_schema() -> None:
    found = properties(s.Limits)
    assert found["share"] == {
        "type": "number",
        "minimum": 0,
        "maximum": 1,
        "description": "Of all.",
    }
    assert found["code"] == {"type": "string", "pattern": "^[A-Z]+$", "minLength": 2}
    assert found["parts"]["anyOf"][0] == {
        "type": "array",
        "items": INTEGER,
        "minItems": 1,
        "maxItems": 2,
    }
    assert found["even"] == {"type": "integer", "multipleOf": 2, "description": "An even one."}
    assert "exclusiveMinimum" not in str(found["price"])  # a decimal is written as text


def test_classes_in_classes_and_fields_that_hide_types() -> None:
    found = json_schema(s.Outer.Holder)
    assert found["properties"]["own"] == {"$ref": "#/$defs/Own"}
    assert found["properties"]["date"]["anyOf"][0] == {"type": "string", "format": "date"}


def test_classes_in_functions_name_each_other() -> None:
    @dataclass
    class Place:
        city: str

    class Trip(TypedDict):
        to: Place
        via: list[Place]

    assert properties(Trip)["via"]["items"] == {"$ref": "#/$defs/Place"}


def test_classes_of_one_name_are_two() -> None:
    made = make_dataclass("Pair", [("a", s.Item), ("b", _other_item())])
    schema = json_schema(made)
    assert schema["properties"] == {
        "a": {"$ref": "#/$defs/Item"},
        "b": {"$ref": "#/$defs/Item_2"},
    }
    assert list(schema["$defs"]["Item_2"]["properties"]) == ["other"]


def _other_item() -> type:
    return make_dataclass("Item", [("other", int)])


def test_made_classes() -> None:
    made: Any = attrs.make_class("Made", {"a": attrs.field(type=int)})
    assert properties(made) == {"a": INTEGER}


def test_components() -> None:
    schema = json_schema(s.Part)
    assert schema["required"] == ["id"]
    assert list(schema["properties"]) == ["id", "type", "inner"]
    assert schema["properties"]["inner"]["anyOf"][0] == {"$ref": "#"}


def test_aliases_of_new_pythons() -> None:
    names: dict[str, Any] = {"Item": s.Item, "__name__": __name__}
    if sys.version_info >= (3, 12):
        exec("type Several = list[Item]\nclass Box[T]:\n  one: T", names)
    else:
        names["Several"] = TypeAliasType("Several", list[s.Item])
        names["Box"] = dataclass(GenericBox)
    assert json_schema(names["Several"])["$defs"]["Several"]["items"] == {"$ref": "#/$defs/Item"}
    assert properties(dataclass(names["Box"])[int]) == {"one": INTEGER}


class GenericBox(Generic[T]):
    one: T


class GenericDict(TypedDict, Generic[T]):
    one: T


class ChildDict(GenericDict[list[T]], Generic[T]):
    two: T


class Plain:
    pass


@attrs.define
class Wrong:
    deep: dict[str, list[Plain]]


@attrs.define
class Calls:
    back: Callable[[int], str]


@attrs.define
class Lost:
    one: list[Nowhere]  # type: ignore[name-defined] # noqa: F821


@attrs.define
class NotATypeAtAll:
    one: "3 +"  # type: ignore[valid-type] # noqa: F722


@attrs.define
class Keys:
    by_number: dict[int, str]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (Wrong, r"^Wrong\.deep\[\]\[\]: JSON Schema cannot say Plain"),
        (Calls, r"^Calls\.back: JSON Schema cannot say"),
        (Lost, r"^Lost\.one: name 'Nowhere' is not defined"),
        (NotATypeAtAll, r"^NotATypeAtAll\.one: the annotation '3 \+' says no type"),
        (Keys, r"^Keys\.by_number: the keys of a JSON object are texts"),
        (bytes, "^bytes: JSON Schema cannot say bytes"),
        (s.Page, r"^Page\.items\[\]: say which type T is"),
        (Literal[b"a"], "b'a' is not a text"),
        ("Invoice", "is text, not a type"),
        (3, "^a type is needed, not a value of type int"),
    ],
)
def test_what_cannot_be_said_is_a_type_error_that_names_the_place(
    target: Any, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        json_schema(target)
