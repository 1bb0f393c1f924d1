"""Values to JSON, and errors that say where the fault is."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from oai_core import _json_stdlib
from oai_core.components import Component, component
from oai_core.encoding import Encoders, dumps, to_jsonable


@component("Item")
class Item(Component):
    id: str
    score: float | None = None


class Colour(Enum):
    RED = "red"


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": Item(id="1")}, b'{"a":{"id":"1"}}'),
        ({"a": (1, 2)}, b'{"a":[1,2]}'),
        ({"a": Colour.RED}, b'{"a":"red"}'),
        ({"a": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}, b'{"a":"2026-01-02T03:04:05+00:00"}'),
        ({"a": date(2026, 1, 2)}, b'{"a":"2026-01-02"}'),
        ({"a": UUID(int=0)}, b'{"a":"00000000-0000-0000-0000-000000000000"}'),
        ({"a": MappingProxyType({"b": OrderedDict(c=None)})}, b'{"a":{"b":{"c":null}}}'),
        (lambda: {"a": (n for n in (1, Item(id="2")))}, b'{"a":[1,{"id":"2"}]}'),
        ({"a": {1: 2}.values()}, b'{"a":[2]}'),
        ({"a": Text("x")}, b'{"a":"x"}'),
    ],
)
def test_takes_what_people_pass(value: Any, expected: bytes) -> None:
    assert dumps(value() if callable(value) else value) == expected


def test_to_jsonable_makes_plain_values() -> None:
    value = {"a": [Item(id="1"), (Colour.RED,)], "b": date(2026, 1, 2)}
    assert to_jsonable(value) == {"a": [{"id": "1"}, ["red"]], "b": "2026-01-02"}


def endless(value: Any) -> Iterator[Any]:
    yield value


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        ({"a": [1, {"b": float("nan")}]}, ValueError, r"a\[1\]\.b: nan"),
        ({"a": Item(id="1", score=float("inf"))}, ValueError, r"a\.score: inf"),
        (
            lambda: {"input": [{"x": endless(float("-inf"))}]},
            ValueError,
            r"input\[0\]\.x\[0\]: -inf",
        ),
        ({"a": {"b": b"x"}}, TypeError, r"a\.b: bytes cannot stand in JSON"),
        ({"a": bytearray(b"x")}, TypeError, "a: bytes cannot"),
        ({"a": "\ud800"}, ValueError, "a: the text holds lone surrogates"),
        ({"a": {1: 2}}, TypeError, "a: JSON keys are strings, not 1"),
        ({"a": 1 << 70}, ValueError, "a: the integer does not fit"),
        ({"a": object()}, TypeError, "a: a value of type object cannot be written"),
        (float("nan"), ValueError, "The body: nan"),
    ],
)
def test_names_the_place_of_a_fault(value: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        dumps(value() if callable(value) else value)


def test_a_null_in_the_body_is_not_mistaken_for_nan() -> None:
    assert dumps({"a": None, "b": "null"}) == b'{"a":null,"b":"null"}'


def test_a_loop_is_an_error() -> None:
    loop: dict[str, Any] = {}
    loop["self"] = loop
    with pytest.raises(ValueError, match="nested too deeply"):
        dumps(loop)


def test_very_deep_values_are_an_error_that_says_so() -> None:
    value: Any = []
    for _ in range(400):
        value = [value]
    with pytest.raises(ValueError, match="nested too deeply"):
        dumps({"a": value})


def test_hooks_encode_classes_and_subclasses() -> None:
    class Base:
        pass

    class Derived(Base):
        pass

    encoders = Encoders()
    encoders.register(Base, lambda item: type(item).__name__)
    assert encoders.dumps([Base(), Derived()]) == b'["Base","Derived"]'


def test_the_standard_library_gives_the_same() -> None:
    value = {"a": [1, 2.5, None, "ä", Colour.RED], "b": UUID(int=0)}
    assert _json_stdlib.loads(_json_stdlib.dumps(value)) == {
        "a": [1, 2.5, None, "ä", "red"],
        "b": "00000000-0000-0000-0000-000000000000",
    }
    assert _json_stdlib.dumps(Item(id="1"), Encoders().shallow) == b'{"id":"1"}'
    with pytest.raises(_json_stdlib.JSONDecodeError):
        _json_stdlib.loads(b"NaN")
    with pytest.raises(TypeError, match="object"):
        _json_stdlib.dumps(object())
