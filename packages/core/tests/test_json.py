"""JSON beyond its grammar, and JSON without orjson: the tests of encoding, run once more."""

from __future__ import annotations

import dataclasses
import math
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from oai_core import _json, _json_stdlib
from oai_core._json import loads_tolerantly

# A copy of the module: iterators among its parameters are used up by its own run.
_SPEC = spec_from_file_location("encoding_once_more", Path(__file__).with_name("test_encoding.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
_ENCODING = module_from_spec(_SPEC)
_SPEC.loader.exec_module(_ENCODING)
globals().update({name: test for name, test in vars(_ENCODING).items() if name[:5] == "test_"})


@pytest.fixture(autouse=True)
def without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json, "dumps", _json_stdlib.dumps)


class Text2(str):
    __slots__ = ()


@dataclasses.dataclass
class Point:
    x: int
    _secret: int = 0


DEEP: Any = []
for _ in range(300):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    "value",
    [
        {1: 2},
        {None: 2},
        {Text2("x"): 2},
        1 << 64,
        -(1 << 63) - 1,
        "\ud83d",
        DEEP,
        {"a": [float("nan"), float("inf")]},
        [(1 << 64) - 1, -(1 << 63)],
        Point(1),
        object(),
    ],
)
def test_both_write_or_refuse_the_same(value: Any) -> None:
    import orjson

    results: list[Any] = []
    for dumps in (orjson.dumps, _json_stdlib.dumps):
        try:
            results.append(dumps(value))
        except (TypeError, ValueError):
            results.append("refused")
    assert results[0] == results[1]


@pytest.mark.parametrize(
    "text",
    [
        b"\xff",
        b'"\xff"',
        b"NaN",
        b"[1,]",
        b"",
        b"\xef\xbb\xbf1",
        "1".encode("utf-16"),
        b"[" * 5000,
        b"18446744073709551616",
        b"18446744073709551615",
        b"-9223372036854775809",
        b"1" * 30,
    ],
)
def test_both_read_or_refuse_the_same(text: bytes) -> None:
    import orjson

    results: list[Any] = []
    for module in (orjson, _json_stdlib):
        try:
            value = module.loads(text)
            results.append((type(value), value))
        except module.JSONDecodeError:
            results.append("refused")
    assert results[0] == results[1]


def test_a_long_number_is_a_float() -> None:
    assert loads_tolerantly(b"[1" + b"0" * 5000 + b"]") == [math.inf]


def test_near_misses_are_read() -> None:
    assert loads_tolerantly(b'{"delta":"\\ud83d"}') == {"delta": "\ud83d"}
    assert loads_tolerantly(b"\xef\xbb\xbf[1]") == [1]
    assert loads_tolerantly("\ufeff[1]") == [1]
    low, high, nothing = loads_tolerantly(b"[-Infinity, Infinity, NaN]")
    assert (low, high) == (-math.inf, math.inf)
    assert math.isnan(nothing)


@pytest.mark.parametrize("text", [b"", b"<html>", b"[1,]", b"\xff", b"[" * 100_000, b"{'a': 1}"])
def test_anything_else_is_an_error_of_json(text: bytes) -> None:
    with pytest.raises(_json.JSONDecodeError):
        loads_tolerantly(text)
