"""The emulator answers in the shape that was asked for, and the answer is read as that type."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypedDict

import attrs
import pytest

from oai_core.tools import tool


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Tree:
    name: str
    children: list[Tree] = field(default_factory=list["Tree"])


@attrs.define
class Line:
    text: str
    price: float
    count: int = attrs.field(validator=attrs.validators.instance_of(int))


@attrs.define
class Invoice:
    """A bill."""

    number: str
    due: date
    colour: Colour
    kind: Literal["a", "b"]
    paid: bool
    lines: list[Line]
    note: str | None
    either: int | list[str]
    tree: Tree


class Place(TypedDict):
    city: str
    at: list[float]


@tool
def book(city: str, nights: int, colour: Colour = Colour.RED) -> str:
    """Book a room."""
    return f"{city} {nights} {colour}"


@pytest.mark.parametrize("kind", [Invoice, Place, Tree, list[Line], Colour, str])
def test_every_type_is_answered(drive: Any, kind: Any) -> None:
    def use(client: Any) -> Any:
        return client.responses.parse(model="m", input="Make one up", text_format=kind)

    response = drive(use)
    plain = {Place: dict, list[Line]: list}.get(kind, kind)
    assert isinstance(response.output_parsed, plain)
    if kind is Invoice:
        assert isinstance(response.output_parsed.due, date)
        assert isinstance(response.output_parsed.tree, Tree)


def test_a_refusal_instead(drive: Any, gather: Any) -> None:
    params: dict[str, Any] = {"model": "m", "input": "Refuse", "text_format": Invoice}
    response = drive(lambda client: client.responses.parse(**params))
    assert response.output_parsed is None
    assert response.output[0].content[0].refusal
    made = drive(lambda client: gather(client.responses.stream(**params)))
    assert made.error is None
    assert made.final.output_parsed is None


def test_calls_instead(drive: Any) -> None:
    def use(client: Any) -> Any:
        return client.responses.parse(
            model="m",
            input="Call book and Line",
            tools=[book, Line],
            text_format=Invoice,
        )

    response = drive(use)
    assert response.output_parsed is None
    first, second = [item.parsed_arguments for item in response.output]
    assert isinstance(first["nights"], int)
    assert isinstance(first["colour"], Colour)
    assert isinstance(second, Line)
