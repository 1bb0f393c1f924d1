"""JSON that is still arriving."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_core.structured import PartialParser, parse_partial

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


def contained(part: Any, whole: Any) -> bool:
    """Whether a value is the beginning of another: only what comes last is unfinished."""
    if isinstance(whole, dict) and isinstance(part, dict):
        keys = list(part)
        return (
            keys == list(whole)[: len(keys)]
            and all(part[key] == whole[key] for key in keys[:-1])
            and all(contained(part[key], whole[key]) for key in keys[-1:])
        )
    if isinstance(whole, list) and isinstance(part, list):
        last = len(part) - 1
        return not part or (
            len(part) <= len(whole)
            and part[:last] == whole[:last]
            and contained(part[last], whole[last])
        )
    if isinstance(whole, str) and isinstance(part, str):
        return whole.startswith(part)
    return bool(part == whole and type(part) is type(whole))


@given(values, st.booleans(), st.sampled_from([None, 1]))
def test_every_prefix_is_contained_in_the_whole(value: Any, ascii: bool, indent: Any) -> None:
    text = json.dumps(value, ensure_ascii=ascii, indent=indent)
    parser = PartialParser()
    for end, char in enumerate(text, 1):
        part = parse_partial(text[:end])
        parser.feed(char)
        assert parser.value == part
        assert not parser.broken
        assert part is None or contained(part, value), text[:end]
    if isinstance(value, bool) or not isinstance(value, int | float):
        assert parser.complete
        assert parser.value == value


@given(values, st.data())
def test_pieces_may_end_anywhere(value: Any, data: Any) -> None:
    text = json.dumps({"value": value})
    parser = PartialParser()
    while text:
        size = data.draw(st.integers(1, len(text)))
        parser.feed(text[:size])
        text = text[size:]
    assert parser.value == {"value": value}
    assert parser.complete


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("  ", None),
        ("{", {}),
        ('{"na', {}),
        ('{"name"', {}),
        ('{"name":', {}),
        ('{"name": "', {"name": ""}),
        ('{"name": "Ad', {"name": "Ad"}),
        ('{"name": "Ad\\', {"name": "Ad"}),
        ('{"name": "Ad\\u00', {"name": "Ad"}),
        ('{"name": "\\ud83d\\ude', {"name": ""}),
        ('{"name": "\\ud83d\\ude00', {"name": "\N{GRINNING FACE}"}),
        ('{"age": 1', {}),
        ('{"age": 12,', {"age": 12}),
        ('{"age": 12}', {"age": 12}),
        ('{"ok": tru', {}),
        ('{"ok": true', {"ok": True}),
        ('{"a": [1, {"b": [tr', {"a": [1, {"b": []}]}),
        ('[{"a": "x"}, ', [{"a": "x"}]),
        ("12", None),
        ("null", None),
        ('"te', "te"),
    ],
)
def test_what_is_there(text: str, expected: Any) -> None:
    assert parse_partial(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1,, "b": 2}', {"a": 1}),
        ('{"a": 1] ', {"a": 1}),
        ('{"a": 01}', {}),
        ('{"a": nul}', {}),
        ('{"a": x', {}),
        ('{"a" 1}', {}),
        ('{"a": "b\n"}', {"a": "b"}),
        ('{"a": "\\x"}', {"a": ""}),
        ('{"a": 1} x', {"a": 1}),
        ("]", None),
    ],
)
def test_after_a_mistake_nothing_is_read(text: str, expected: Any) -> None:
    parser = PartialParser(text)
    assert parser.broken
    assert parser.value == expected
    parser.feed('{"more": 1}')
    assert parser.value == expected
    assert text[parser.position :]


def test_half_a_surrogate_pair_is_kept_where_the_rest_never_comes() -> None:
    assert parse_partial('{"a": "\\ud83d!') == {"a": "\ud83d!"}


def test_values_are_not_shared() -> None:
    parser = PartialParser('{"a": [1, ')
    first = parser.value
    parser.feed("2, ")
    assert first == {"a": [1]}
    assert parser.value == {"a": [1, 2]}


def test_depth_ends_quietly() -> None:
    assert parse_partial("[" * 100_000) is None


def test_feeding_reads_each_character_once() -> None:
    """What is kept between pieces is at most the beginning of an escape, a number or a word."""
    parser = PartialParser()
    for piece in ('{"text": "', *["word \\u00e9 "] * 1000, '", "n": 12'):
        parser.feed(piece)
        assert len(parser._tail) <= 6
