"""Deltas add up as a slow and obvious sum of them does, whatever they hold."""

from __future__ import annotations

import copy
import tracemalloc
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_core.components import Component, component
from oai_core.helpers.accumulate import Accumulation, Text

NAMES = ["a", "b", "index", "type", "id", "role", "name"]
SCALARS: Any = (
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-1, 1) | st.text("xyz", max_size=3)
)
VALUES: Any = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4)
    ),
    max_leaves=8,
)
DELTAS: Any = st.lists(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=4), max_size=6)


def whole(values: Any) -> Any:
    """What one value is by itself: lists are put in order and gathered."""
    if isinstance(values, dict):
        return naive({}, values)
    if isinstance(values, list):
        return joined([], values)
    return values


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def naive(total: dict[str, Any], delta: dict[str, Any]) -> dict[str, Any]:
    """Add a delta to a total by copying everything."""
    total = dict(total)
    for name, new in delta.items():
        old = total.get(name)
        if new is None:
            total.setdefault(name, None)
        elif name in ("index", "type"):
            total[name] = new
        elif (
            name in ("id", "role", "name")
            and isinstance(new, str | int | float)
            and type(old) is type(new)
            and old == new
        ):
            pass
        elif (isinstance(old, str) and isinstance(new, str)) or (
            is_number(old)
            and is_number(new)
            and (type(old) is type(new) or name not in ("id", "role", "name"))
        ):
            total[name] = old + new
        elif isinstance(old, dict) and isinstance(new, dict):
            total[name] = naive(old, new)
        elif isinstance(old, list) and isinstance(new, list):
            total[name] = joined(old, new)
        else:
            total[name] = whole(new)
    return total


def place(item: Any) -> int | None:
    index = item.get("index") if isinstance(item, dict) else None
    return index if type(index) is int else None


def joined(old: list[Any], new: list[Any]) -> list[Any]:
    placed = {at: item for item in old if (at := place(item)) is not None}
    rest = [item for item in old if place(item) is None]
    for item in new:
        if (at := place(item)) is None:
            rest.append(item)
        else:
            placed[at] = naive(placed.get(at, {}), item)
    return [placed[index] for index in sorted(placed)] + rest


@settings(max_examples=60, deadline=None)
@given(DELTAS)
def test_a_sum_is_what_the_obvious_sum_is(deltas: list[dict[str, Any]]) -> None:
    before = copy.deepcopy(deltas)
    total: dict[str, Any] = {}
    found = Accumulation()
    for delta in deltas:
        total = naive(total, delta)
        found.add(delta)
        assert repr(found.plain()) == repr(total)
    assert deltas == before


@settings(max_examples=60, deadline=None)
@given(DELTAS)
def test_what_was_read_is_of_its_own(deltas: list[dict[str, Any]]) -> None:
    found = Accumulation(*deltas)
    first = found.plain()
    kept = copy.deepcopy(first)
    found.add({"a": "more", "b": [{"index": 0, "a": 1}, {"a": 2}]})
    for value in found.plain().values():
        if isinstance(value, list):
            value.append("spoilt")
            for item in value:
                if isinstance(item, dict):
                    item["spoilt"] = True
    assert first == kept
    assert "spoilt" not in repr(found.plain())


@component("Piece")
class Piece(Component):
    """A delta as the generated ones are."""

    text: str | None = None
    parts: list[Any] | None = None


def test_components_keep_what_their_class_does_not_know() -> None:
    found = Accumulation()
    for delta in (
        {"text": "Hel", "reasoning_content": "Let ", "parts": [{"index": 1, "x": "b"}]},
        {"text": "lo", "reasoning_content": "me", "parts": [{"index": 0, "x": "a"}]},
        {"text": None, "parts": [{"index": 1, "x": "c"}], "audio": {"data": "AA"}},
        {"audio": {"data": "BB", "expires_at": 7}},
        {"audio": {"expires_at": 7}},
    ):
        found.add(Piece.from_dict(delta))
    assert found.plain() == {
        "text": "Hello",
        "reasoning_content": "Let me",
        "parts": [{"index": 0, "x": "a"}, {"index": 1, "x": "bc"}],
        "audio": {"data": "AABB", "expires_at": 7},
    }


def test_components_inside_lists_and_mappings() -> None:
    found = Accumulation({"parts": [Piece(text="a", extra={"index": 2})], "one": Piece(text="b")})
    found.add({"parts": [{"index": 2, "text": "c"}], "one": {"text": "d", "more": 1}})
    assert found.plain() == {
        "parts": [{"text": "ac", "index": 2}],
        "one": {"text": "bd", "more": 1},
    }


@given(st.lists(st.text("xy", max_size=3), max_size=12), st.data())
def test_a_text_is_read_as_it_was_after_any_piece(pieces: list[str], data: Any) -> None:
    text = Text()
    for piece in pieces:
        text.pieces.append(piece)
        count = data.draw(st.integers(0, len(text.pieces)))
        assert text.at(count) == "".join(pieces[:count])
    assert str(text) == "".join(pieces)


@pytest.mark.parametrize("value", ["text", 3, True, [1], {"a": 1}])
@pytest.mark.parametrize("other", ["text", 3, False, [2], {"a": 2}])
def test_a_value_of_another_kind_replaces_the_one_before(value: Any, other: Any) -> None:
    if type(value) is not type(other):
        assert Accumulation({"a": value}, {"a": other}).plain() == {"a": other}


def test_a_delta_costs_the_same_however_much_came_before() -> None:
    found = Accumulation()
    for _ in range(20_000):
        found.add({"text": "0123456789"})
    tracemalloc.start()
    try:
        for _ in range(100):
            found.add({"text": "0123456789"})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 50_000  # a copy of the text would be 200,000 bytes
    assert len(str(found.text("text"))) == 201_000
