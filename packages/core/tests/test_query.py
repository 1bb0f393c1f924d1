from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_core.query import encode_path, encode_query


class Color(Enum):
    RED = "red"


class Level(str, Enum):  # noqa: UP042 - the kind that users have
    HIGH = "high"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ""),
        ({"after": "x y&z=1"}, "after=x%20y%26z%3D1"),
        ({"limit": 20, "ratio": 0.5}, "limit=20&ratio=0.5"),
        ({"yes": True, "no": False}, "yes=true&no=false"),
        ({"none": None, "list": [], "map": {}, "deep": {"a": None}}, ""),
        ({"include": ["a", "b"]}, "include[]=a&include[]=b"),
        ({"include[]": ("a",)}, "include[]=a"),
        ({"metadata": {"k": "v", "n": 1}}, "metadata[k]=v&metadata[n]=1"),
        ({"effective_at": {"gt": [1, 2]}}, "effective_at[gt][]=1&effective_at[gt][]=2"),
        ({"a": (number for number in (1, 2))}, "a[]=1&a[]=2"),
        ({"c": Color.RED, "l": Level.HIGH}, "c=red&l=high"),
        ({"t": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}, "t=2026-01-02T03%3A04%3A05%2B00%3A00"),
        ({"d": date(2026, 1, 2)}, "d=2026-01-02"),
        ({"\u00fc": "\u00e9"}, "%C3%BC=%C3%A9"),
    ],
)
def test_values(values: dict[str, Any], expected: str) -> None:
    assert encode_query(values) == expected


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_are_none(number: float) -> None:
    with pytest.raises(ValueError, match=r"a\[b\]\[\]: "):
        encode_query({"a": {"b": [number]}})


@pytest.mark.parametrize("value", [b"x", object()])
def test_what_has_no_text(value: object) -> None:
    with pytest.raises(TypeError, match=r"name: a (bytes|object) cannot"):
        encode_query({"name": value})


TEXT = st.text(st.characters(codec="utf-8"), max_size=8)


@given(st.dictionaries(st.text("abc_", min_size=1, max_size=4), TEXT | st.lists(TEXT), max_size=4))
def test_a_parser_gets_back_what_went_in(values: dict[str, Any]) -> None:
    expected: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, list):
            expected += [(f"{name}[]", item) for item in value]
        else:
            expected.append((name, value))
    assert parse_qsl(encode_query(values), keep_blank_values=True) == expected


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("resp_1", "resp_1"),
        ("ft:gpt-4o:org", "ft%3Agpt-4o%3Aorg"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("a b%20", "a%20b%2520"),
        ("\u00e9", "%C3%A9"),
        ("...", "..."),
        ("{other}", "%7Bother%7D"),
        (7, "7"),
        (Level.HIGH, "high"),
    ],
)
def test_a_path_value_is_one_segment(value: Any, segment: str) -> None:
    names = ("first", "other")
    made = encode_path("/v/{first}/x/{other}", names, (value, "o"))
    assert made == f"/v/{segment}/x/o"


@pytest.mark.parametrize("value", ["", " ", ".", "..", "%2e", "%2E%2e", ".%2E", "%252e%252E"])
def test_a_path_value_cannot_climb(value: str) -> None:
    with pytest.raises(ValueError, match="response_id"):
        encode_path("/responses/{response_id}", ("response_id",), (value,))


@pytest.mark.parametrize("value", [None, True, 1.5, b"x", ["a"]])
def test_a_path_value_is_text(value: Any) -> None:
    with pytest.raises(TypeError, match="response_id: text is needed"):
        encode_path("/responses/{response_id}", ("response_id",), (value,))


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12))
def test_whatever_it_is_it_stays_one_segment(value: str) -> None:
    try:
        path = encode_path("/a/{id}/b", ("id",), (value,))
    except ValueError:
        return
    seen = httpx.URL(f"https://host{path}").raw_path.decode()
    assert seen.count("/") == 3
    assert unquote(urlsplit(f"https://host{path}").path.split("/")[2]) == value
