"""Formats: what is sent for a type, and how an answer becomes a value of it."""

from __future__ import annotations

import contextlib
import gc
import json
import pickle
import re
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import attrs
import pytest

from oai_core import OpenAIError
from oai_core.structured import About, Format, StructuredOutputError, format_of
from oai_core.structured.formats import asked

from . import support as s


def decoded(target: Any, value: Any, *, strict: bool = True) -> Any:
    """Read a value, wrapped as the schema asks for it."""
    made = format_of(target, strict=strict)
    if list(made.schema.get("properties", ())) == ["value"]:
        value = {"value": value}
    return made.decode(json.dumps(value))


def failed(target: Any, value: Any) -> StructuredOutputError:
    with pytest.raises(StructuredOutputError) as caught:
        decoded(target, value)
    return caught.value


INVOICE = {
    "number": "1",
    "items": [{"name": "a", "price": 2, "tags": []}],
    "currency": "USD",
    "note": None,
}


def test_what_is_sent() -> None:
    made = format_of(s.Invoice)
    schema = made.schema
    assert schema["required"] == ["number", "items", "currency", "note"]
    assert "default" not in str(schema)
    expected = {"name": "Invoice", "schema": schema, "strict": True}
    assert made.text_format() == {"type": "json_schema", **expected}
    assert made.response_format() == {"type": "json_schema", "json_schema": expected}
    assert repr(made) == "Format(Invoice)"


def test_without_strict_the_schema_is_as_it_was() -> None:
    made: Format[dict[str, int]] = format_of(dict[str, int], strict=False)
    assert made.text_format() == {
        "type": "json_schema",
        "name": "dict_str_int",
        "schema": {"type": "object", "additionalProperties": {"type": "integer"}},
        "strict": False,
    }
    assert made.decode('{"a": 1}') == {"a": 1}
    assert format_of(s.Invoice, strict=False).schema["required"] == ["number", "items"]
    assert format_of(s.Invoice).strict


@attrs.define
class Free:
    any: dict[str, int]


@attrs.define
class Loose:
    more: list[Free]


def test_what_an_argument_asks_for_is_a_type() -> None:
    made = format_of(s.Invoice)
    assert asked(made, "text_format") is made
    assert asked(s.Invoice, "text_format") is made
    with pytest.raises(TypeError, match=r"^text_format: a type is needed, not a mapping"):
        asked({"type": "object"}, "text_format")
    with pytest.raises(TypeError, match="text_format: a type is needed, not a value of type Free"):
        asked(Free(any={}), "text_format")


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (dict[str, int], r"^dict: keys that are free .* or take format_of\(dict, strict=False\)"),
        (list[dict[str, int]], r"^list\[\]: keys that are free"),
        (list[Any], r"^list\[\]: a value of any type"),
        (Loose, r"^Free\.any: keys that are free"),
    ],
)
def test_what_cannot_be_strict(target: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        format_of(target)
    format_of(target, strict=False)


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (s.Page[int], "Page_int"),
        (list[s.Item], "list_Item"),
        (int | None, "Union_int_null"),
        (Annotated[s.Item, "one"], "Item"),
        (tuple[s.Page[s.Page[s.Invoice]], ...], "tuple_Page_Page_Invoice_Ellipsis"),
        (Literal["été"], "Literal__t"),
    ],
)
def test_names_are_what_the_api_takes(target: Any, name: str) -> None:
    made = format_of(target)
    assert re.fullmatch("[A-Za-z0-9_-]{1,64}", made.name)
    assert made.name.replace("UnionType", "Union") == name


def test_long_names_are_cut() -> None:
    made: Any = attrs.make_class("X" * 100, {"a": attrs.field(type=int)})
    assert format_of(made).name == "X" * 64


TIMES = {
    "at": "2026-01-02T03:04:05Z",
    "day": "2026-01-02",
    "hour": "03:04:05",
    "id": "00000000-0000-0000-0000-000000000007",
    "cost": "1.10",
}


@pytest.mark.parametrize(
    ("target", "value", "expected"),
    [
        (s.Invoice, INVOICE, s.Invoice("1", [s.Item("a", 2.0)], s.Currency.DOLLAR)),
        (s.Person, {"name": "A", "street": "B"}, {"name": "A", "street": "B"}),
        (s.Point, {"x": 1, "y": 2}, s.Point(1, 2)),
        (s.Page[s.Circle | int], {"items": [1], "next": None}, s.Page([1], None)),
        (
            s.Times,
            TIMES,
            s.Times(
                datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
                date(2026, 1, 2),
                time(3, 4, 5),
                UUID(int=7),
                Decimal("1.10"),
            ),
        ),
        (
            s.Tree,
            {"value": 1, "children": [{"value": 2, "children": []}]},
            s.Tree(1, [s.Tree(2, [])]),
        ),
        (s.Renamed, {"from": "x", "_hidden": 4}, s.Renamed("x", 4)),
        (s.Outer.Inner, {"depth": 1, "unknown": 2}, s.Outer.Inner(1)),
        (s.Part, {"id": "a", "type": "b", "more": 1}, s.Part(id="a", kind="b", extra={"more": 1})),
        (list[int], [1, 2.0], [1, 2]),
        (tuple[int, ...], [1, 2], (1, 2)),
        (tuple[int, str], [1, "a"], (1, "a")),
        (set[str], ["a", "a"], {"a"}),
        (frozenset[int], [1], frozenset({1})),
        (Decimal, 1.5, Decimal("1.5")),
        (s.Level, 2, s.Level.HIGH),
        (Literal[s.Currency.EURO], "EUR", s.Currency.EURO),
        (float | int, 1, 1),
        (float | int, 1.0, 1.0),
        (int | None, None, None),
        (date | str, "2026-01-02", date(2026, 1, 2)),
        (date | str, "soon", "soon"),
        (s.Circle | s.Square, {"kind": "square", "side": 1}, s.Square("square", 1.0)),
        (s.Cat | s.Dog, {"barks": True, "name": "x"}, s.Dog(True, "x")),
        (s.Cat | s.Dog | None, {"lives": 9}, s.Cat(9)),
        (list[s.Cat] | list[s.Dog], [{"barks": True, "name": ""}], [s.Dog(True)]),
    ],
    ids=str,
)
def test_values(target: Any, value: Any, expected: Any) -> None:
    made = decoded(target, value)
    assert made == expected
    assert type(made) is type(expected)


def test_types_of_any_value_are_left_alone() -> None:
    assert decoded(dict[str, Any], {"a": [1, {"b": None}]}, strict=False) == {"a": [1, {"b": None}]}


def test_fields_that_only_the_constructor_takes() -> None:
    assert decoded(s.Odd, {"seed": 4}).double == 8


@pytest.mark.parametrize(
    ("target", "value", "path", "message"),
    [
        (
            s.Invoice,
            {**INVOICE, "items": [{"name": "a", "price": "x", "tags": []}]},
            "$.items[0].price",
            'expected a number, found the string "x"',
        ),
        (
            s.Invoice,
            {**INVOICE, "currency": "GBP"},
            "$.currency",
            "expected one of 'EUR', 'USD', found the string \"GBP\"",
        ),
        (s.Invoice, {**INVOICE, "note": 3}, "$.note", "expected a string or null, found the num"),
        (s.Invoice, {}, "$.number", "expected a string, found nothing"),
        (s.Invoice, [], "$", "expected an object (Invoice), found an array"),
        (list[int], [1, True], "$.value[1]", "expected an integer, found true"),
        (list[int], [1.5], "$.value[0]", "expected an integer, found the number 1.5"),
        (list[int], [1e300], "$.value[0]", "expected an integer, found the number 1e+300"),
        (bool, 1, "$.value", "expected true or false, found the number 1"),
        (Literal[1], True, "$.value", "expected 1, found true"),
        (Literal["a"], {}, "$.value", "expected 'a', found an object"),
        (tuple[int, int], [1], "$.value", "expected an array of 2, found an array of 1"),
        (date, "soon", "$.value", 'expected a date (ISO 8601), found the string "soon"'),
        (UUID, 3, "$.value", "expected a UUID, found the number 3"),
        (Decimal, "NaN", "$.value", 'expected a decimal number, found the string "NaN"'),
        (s.Checked, {"amount": -1}, "$", "Checked: below zero"),
        (
            s.Circle | s.Square,
            {"kind": "oval"},
            "$.value.kind",
            "expected 'circle' or 'square', found the string \"oval\"",
        ),
        (
            s.Circle | s.Square,
            {"kind": "circle", "side": 1},
            "$.value.radius",
            "expected a number, found nothing",
        ),
        (
            s.Cat | s.Dog | None,
            "miau",
            "$.value",
            "expected an object (Cat), an object (Dog) or null, found the string",
        ),
        (s.Part, [], "$", "expected an object (Part), found an array"),
        (Annotated[int, About(ge=1)], 0, "$.value", "expected a number of at least 1, found the"),
        (Annotated[int, About(multiple_of=3)], 4, "$.value", "expected a number divisible by 3"),
        (Annotated[str, About(pattern="^a")], "b", "$.value", "expected a string like ^a, found"),
        (Annotated[str, About(max_length=1)], "ab", "$.value", "at most 1 characters, found 2"),
        (Annotated[list[int], About(min_length=1)], [], "$.value", "at least 1 items, found 0"),
        (Annotated[Decimal, About(lt=1)], "1.0", "$.value", "expected a number below 1"),
    ],
    ids=str,
)
def test_errors_name_the_place(target: Any, value: Any, path: str, message: str) -> None:
    error = failed(target, value)
    assert error.path == path
    assert f"{path}: " in error.message
    assert message in error.message
    assert json.loads(error.raw) in (value, {"value": value})
    assert error.type is target or error.type == target
    assert isinstance(error.__cause__, ValueError)
    assert isinstance(error, OpenAIError)


def test_odd_keys_in_paths() -> None:
    with pytest.raises(StructuredOutputError) as caught:
        format_of(dict[str, int], strict=False).decode('{"unit price": "x"}')
    assert caught.value.path == '$["unit price"]'


def test_the_checks_of_a_class_are_the_cause() -> None:
    cause = failed(s.Checked, {"amount": -1}).__cause__
    assert type(cause) is ValueError
    assert str(cause) == "below zero"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"number": "1", "items": [{"na', "it ends too soon, after 30 characters"),
        ('{"number": 1e', "it ends too soon"),
        ("", "it is empty"),
        ("Sure! Here", 'it is not JSON at "Sure! Here"'),
        ('{"a": 1} and more', 'it is not JSON at "and more"'),
        (b'{"a": \xff', "it is not JSON"),
    ],
)
def test_text_that_is_not_json(text: Any, message: str) -> None:
    with pytest.raises(StructuredOutputError) as caught:
        format_of(s.Invoice).decode(text)
    assert message in caught.value.message
    assert caught.value.path == "$"
    assert caught.value.__cause__ is not None


def test_depth_is_an_error_too() -> None:
    tree = '{"value":1,"children":[' * 505 + "]}" * 505
    with pytest.raises(StructuredOutputError, match="nested too deeply"):
        format_of(s.Tree).decode(tree)


def test_a_mistake_deep_down_is_not_looked_for_in_every_combination() -> None:
    value: Any = "x"
    for _ in range(100):  # 2 ** 100 ways to read it
        value = {"left": 1, "right": value}
    error = failed(s.Add, value)
    assert error.path == "$" + ".right" * 100
    assert "expected an object (Add), an object (Multiply) or an integer" in error.message


def test_a_long_text_is_kept_whole_but_not_shown_whole() -> None:
    text = json.dumps({**INVOICE, "currency": "x" * 10_000})
    with pytest.raises(StructuredOutputError) as caught:
        format_of(s.Invoice).decode(text)
    assert caught.value.raw == text
    assert len(str(caught.value)) < 300


def test_errors_pickle() -> None:
    error = failed(s.Invoice, {})
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is StructuredOutputError
    assert (again.path, again.raw, again.type) == (error.path, error.raw, s.Invoice)
    assert again.message == error.message


def test_a_format_is_made_once_and_lives_as_long_as_its_class() -> None:
    @dataclass
    class Short:
        a: int

    made = format_of(Short)
    assert format_of(Short) is made
    assert format_of(Short, strict=False) is not made
    assert made.decode('{"a": 1}') == Short(1)

    class Longer(Short):
        pass

    assert format_of(Longer) is not made
    assert format_of(list[int]) is format_of(list[int])
    gone: list[Callable[[], Any]] = [weakref.ref(Short), weakref.ref(made)]
    del Short, Longer, made
    gc.collect()
    assert [ref() for ref in gone] == [None, None]


def _grown(call: Callable[[], Any]) -> int:
    for _ in range(10):
        call()
    gc.collect()
    gc.disable()
    try:
        before = len(gc.get_objects())
        for _ in range(10_000):
            call()
        return len(gc.get_objects()) - before
    finally:
        gc.enable()


def test_ten_thousand_calls_leave_nothing_behind() -> None:
    good = json.dumps({"value": {"kind": "square", "side": 1}})
    assert _grown(lambda: format_of(s.Circle | s.Square).decode(good)) < 10


def test_ten_thousand_errors_leave_nothing_behind() -> None:
    bad = json.dumps({"value": {"kind": "square", "side": {}}})

    def call() -> None:
        with contextlib.suppress(StructuredOutputError):
            format_of(s.Circle | s.Square).decode(bad)

    assert _grown(call) < 10


@attrs.define
class Count:
    number: int


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('```json\n{"number": 1}```', r'^.*it is not JSON at "```json\\n'),
        ('{"number": ' + "[" * 3000 + "]" * 3000 + "}", "nested too deeply"),
        ('{"number": "' + "x" * 500, "it ends too soon, after 512 characters"),
        ('{"number": NaN}', "expected an integer, found the number nan"),
    ],
)
def test_what_is_wrong_with_a_text_is_said(text: str, message: str) -> None:
    with pytest.raises(StructuredOutputError, match=message) as caught:
        format_of(Count).decode(text)
    assert caught.value.raw == text
    assert len(str(caught.value)) < 200


def test_long_integers_keep_their_digits() -> None:
    assert format_of(Count).decode(f'{{"number": {10**30}}}') == Count(10**30)
