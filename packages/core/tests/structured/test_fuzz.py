"""Random types: their values fit their schema, come back as they were, and others agree."""

from __future__ import annotations

import dataclasses
import enum
import itertools
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from types import GenericAlias
from typing import Any, TypedDict
from uuid import UUID

import attrs
import jsonschema
import msgspec
import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oai_core.structured import StructuredOutputError, format_of, json_schema

from .support import MIXED


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


Case = tuple[Any, st.SearchStrategy[Any]]
"""A type, and how values of it are made."""

SCALARS: list[Case] = [
    (str, st.text(max_size=5)),
    (int, st.integers(-(2**53), 2**53)),
    (float, st.floats(allow_nan=False, allow_infinity=False)),
    (bool, st.booleans()),
    (date, st.dates()),
    (datetime, st.datetimes(timezones=st.just(UTC))),
    (time, st.times()),
    (UUID, st.uuids()),
    (Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=2)),
    (Colour, st.sampled_from(Colour)),
    (MIXED, st.sampled_from(["a", 1, None])),
]
names = st.sampled_from(["a", "b", "class_", "last"])


_numbers = itertools.count()


def _name() -> str:
    return f"Made{next(_numbers)}"  # msgspec takes no two classes of one name


def _typed_dict(fields: dict[str, Any]) -> Any:
    make: Any = TypedDict
    return make(_name(), fields)


def _attrs_class(fields: dict[str, Any]) -> Any:
    return attrs.make_class(_name(), {n: attrs.field(type=t) for n, t in fields.items()})


def _dataclass(fields: dict[str, Any]) -> Any:
    return dataclasses.make_dataclass(_name(), list(fields.items()))


def _struct(make: Callable[[dict[str, Any]], Any], fields: dict[str, Case]) -> Case:
    cls = make({name: case[0] for name, case in fields.items()})
    values = st.fixed_dictionaries({name: case[1] for name, case in fields.items()})
    return cls, values.map(lambda given_values: cls(**given_values))


def _compound(inner: st.SearchStrategy[Case]) -> st.SearchStrategy[Case]:
    makers = st.sampled_from([_typed_dict, _attrs_class, _dataclass])
    return st.one_of(
        inner.map(lambda case: (GenericAlias(list, case[0]), st.lists(case[1], max_size=3))),
        inner.map(lambda case: (case[0] | None, st.none() | case[1])),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda cases: (
                GenericAlias(tuple, tuple(case[0] for case in cases)),
                st.tuples(*(case[1] for case in cases)),
            )
        ),
        st.builds(_struct, makers, st.dictionaries(names, inner, max_size=3)),
    )


cases = st.recursive(st.sampled_from(SCALARS), _compound, max_leaves=6)


def plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if attrs.has(type(value)):
        return {f.name: plain(getattr(value, f.name)) for f in attrs.fields(type(value))}
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    return value


relaxed = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@relaxed
@given(cases, st.data())
def test_values_fit_their_schema_and_come_back(case: Case, data: Any) -> None:
    target, values = case
    value = data.draw(values)
    made = format_of(target)
    jsonschema.Draft202012Validator.check_schema(made.schema)
    held = plain(value) if _is_object(target) else {"value": plain(value)}
    jsonschema.validate(held, made.schema)
    assert made.decode(json.dumps(held)) == value


anything = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=3),
    max_leaves=5,
)


@relaxed
@given(cases, anything)
def test_what_fits_no_schema_is_refused_and_nothing_else(case: Case, value: Any) -> None:
    """Reading and schema agree, but where a text has a format, which a schema does not check."""
    made = format_of(case[0])
    held = value if _is_object(case[0]) else {"value": value}
    fits = jsonschema.Draft202012Validator(json_schema(case[0])).is_valid(held)
    try:
        made.decode(json.dumps(held))
    except StructuredOutputError:
        assert not fits or "format" in str(made.schema)
    else:
        assert fits or "pattern" in str(made.schema) or _has_unknown_members(made.schema)


def _is_object(target: Any) -> bool:
    return isinstance(target, type) and target.__name__.startswith("Made")


def _has_unknown_members(schema: Any) -> bool:
    """Members that a class does not know are left out, where the schema refuses them."""
    return '"additionalProperties": false' in json.dumps(schema).replace(WRAPPER, "", 1)


WRAPPER = ', "required": ["value"], "additionalProperties": false'


@relaxed
@given(cases, st.data())
def test_msgspec_agrees(case: Case, data: Any) -> None:
    target, values = case
    held = plain(data.draw(values))
    ours = json_schema(target)
    jsonschema.validate(held if _is_object(target) else {"value": held}, ours)
    jsonschema.validate(held, msgspec.json.schema(target))
    assert msgspec.json.decode(json.dumps(held), type=target) == format_of(target).decode(
        json.dumps(held if _is_object(target) else {"value": held})
    )


@pytest.mark.parametrize("case", SCALARS, ids=str)
@relaxed
@given(data=st.data())
def test_pydantic_reads_the_same(case: Case, data: Any) -> None:
    target, values = case
    held = json.dumps([plain(data.draw(values))])
    several: Any = GenericAlias(list, target)
    adapter: Any = pydantic.TypeAdapter(several)
    assert adapter.validate_json(held) == format_of(several).decode(f'{{"value": {held}}}')
