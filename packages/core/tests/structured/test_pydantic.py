"""Models of pydantic: their own schema, their own validation; never imported by us."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import attrs
import pydantic
import pytest

from oai_core.structured import StructuredOutputError, format_of, json_schema


class Line(pydantic.BaseModel):
    name: str = pydantic.Field(description="What was sold.", alias="title")
    price: float = pydantic.Field(ge=0)
    note: str | None = None


class Order(pydantic.BaseModel):
    """An order."""

    lines: list[Line]
    first: Line = pydantic.Field(description="The first line.")
    parent: Order | None = None


class Lines(pydantic.RootModel[list[Line]]):
    pass


class Strict(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    kind: Literal["strict"] = "strict"
    pair: tuple[int, int]


@attrs.define
class Box:
    line: Line
    strict: Strict | int
    count: Annotated[int, pydantic.Field(gt=0, description="How many.")]


@pydantic.dataclasses.dataclass
class Checked:
    even: int

    @pydantic.field_validator("even")
    @classmethod
    def _is_even(cls, value: int) -> int:
        if value % 2:
            raise ValueError("odd")
        return value


@dataclass
class Order2:
    """Has a definition of the same name as the model's."""

    line: Line
    order: Order


LINE = {
    "properties": {
        "title": {"description": "What was sold.", "title": "Title", "type": "string"},
        "price": {"minimum": 0, "title": "Price", "type": "number"},
        "note": {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "Note"},
    },
    "required": ["title", "price", "note"],
    "title": "Line",
    "type": "object",
    "additionalProperties": False,
}


def test_the_schema_is_the_models_own() -> None:
    assert json_schema(Line) == Line.model_json_schema()
    assert format_of(Line).schema == LINE
    assert format_of(Line).name == "Line"


def test_a_model_that_holds_itself() -> None:
    schema = format_of(Order).schema
    assert schema["description"] == "An order."
    assert schema["properties"]["first"] == {**LINE, "description": "The first line."}
    assert schema["properties"]["parent"]["anyOf"][0] == {"$ref": "#/$defs/Order"}
    assert schema["additionalProperties"] is False
    assert set(schema["$defs"]) == {"Line", "Order"}


def test_models_inside_of_other_types() -> None:
    schema = format_of(Order2).schema
    assert schema["properties"]["line"] == {"$ref": "#/$defs/Line"}
    assert schema["$defs"]["Line"] == LINE
    made = format_of(Box)
    assert made.schema["properties"]["count"] == {
        "type": "integer",
        "exclusiveMinimum": 0,
        "description": "How many.",
    }
    box = made.decode(
        '{"line": {"title": "a", "price": 1}, "strict": {"pair": [1, 2]}, "count": 1}'
    )
    assert box == Box(Line(title="a", price=1), Strict(pair=(1, 2)), 1)
    assert made.decode('{"line": {"title": "a", "price": 1}, "strict": 3, "count": 1}').strict == 3


def test_roots_that_are_no_objects_are_wrapped() -> None:
    made = format_of(Lines)
    assert made.schema["required"] == ["value"]
    assert made.decode('{"value": [{"title": "a", "price": 1}]}').root == [Line(title="a", price=1)]


@pytest.mark.parametrize(
    ("target", "text", "path", "message"),
    [
        (Line, '{"title": "a", "price": -1}', "$.price", "greater than or equal to 0"),
        (Line, '{"title": "a"}', "$.price", "Field required"),
        (
            Order,
            '{"lines": [{"title": "a", "price": "x"}], "first": {}}',
            "$.lines[0].price",
            "(and 2 more)",
        ),
        (Lines, '{"value": [{"price": 1}]}', "$.value[0].title", "Field required"),
        (Box, '{"line": {"title": 1, "price": 1}}', "$.line.title", "valid string"),
        (Line, '{"title": "a', "$", "it ends too soon"),
        (Line, "no", "$", "it is not JSON"),
        (Checked, '{"even": 3}', "$", "odd"),
    ],
)
def test_errors(target: Any, text: str, path: str, message: str) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        format_of(target).decode(text)
    assert caught.value.path == path
    assert message in caught.value.message
    if path != "$":
        assert isinstance(caught.value.__cause__, pydantic.ValidationError)


def test_pydantic_is_not_imported() -> None:
    program = """
import sys
from dataclasses import dataclass
from oai_core.structured import format_of

@dataclass
class Item:
    name: str

assert format_of(Item).decode('{"name": "a"}') == Item("a")
heavy = {"pydantic", "msgspec", "cattrs", "jsonschema", "httpx"} & set(sys.modules)
assert not heavy, heavy
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)
