from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_core.sse import SSEParser

Event = tuple[str | None, bytes]


def reference(body: bytes) -> list[Event]:
    """The grammar of the standard, line by line and slowly; events with empty data are left out."""
    body = body.removeprefix(b"\xef\xbb\xbf")
    lines: list[bytes] = []
    line = b""
    at = 0
    while at < len(body):
        byte = body[at : at + 1]
        if byte == b"\r" or byte == b"\n":
            lines.append(line)
            line = b""
            if body[at : at + 2] == b"\r\n":
                at += 1
        else:
            line += byte
        at += 1
    events: list[Event] = []
    name = data = b""
    for line in lines:
        if not line:
            data = data[:-1] if data.endswith(b"\n") else data
            if data:
                events.append((name.decode("utf-8", "replace") or None, data))
            name = data = b""
        elif not line.startswith(b":"):
            field, colon, value = line.partition(b":")
            value = value[1:] if colon and value[:1] == b" " else value
            if field == b"data":
                data += value + b"\n"
            elif field == b"event":
                name = value
    return events


def parse(chunks: list[bytes], names: bool = False) -> list[Any]:
    parser: SSEParser[Any] = SSEParser(names=True) if names else SSEParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


def cut(body: bytes, places: list[int]) -> list[bytes]:
    marks = [0, *sorted(place % (len(body) + 1) for place in places), len(body)]
    return [body[a:b] for a, b in pairwise(marks)]


PIECES = st.sampled_from(
    [
        *(
            b"\n",
            b"\n\n",
            b"\r",
            b"\r\n",
            b"\r\n\r\n",
            b"\n\n\n",
            b"\xef\xbb\xbf",
            b" ",
            b":",
            b"x",
        ),
        *(b"data: ", b"data:", b"data", b"data: {}\n\n", b"data: [DONE]\n\n", b"data:  x\n\n"),
        *(b"event: a\ndata: {}\n\n", b"event: b\ndata: 1\n\n", b"event: a\n", b"event:", b"event"),
        *(b"event: error\ndata: {}\n\n", b"event: a\ndata: \n\n", b"data: \n\n", b"\ndata: y"),
        *(b"id: 1\n", b"retry: 5\n", b": ping\n\n", b"\xe2\x80\xa8", b"event: \xff\ndata: z\n\n"),
    ]
)
BODIES = st.lists(PIECES, max_size=30).map(b"".join)


@settings(max_examples=600)
@given(BODIES, st.lists(st.integers(0, 10_000), max_size=12))
def test_any_cut_gives_what_the_grammar_says(body: bytes, places: list[int]) -> None:
    expected = reference(body)
    assert parse(cut(body, places), names=True) == expected
    assert parse(cut(body, places)) == [data for _, data in expected]


@settings(max_examples=100)
@given(BODIES)
def test_one_byte_at_a_time(body: bytes) -> None:
    chunks = [body[i : i + 1] for i in range(len(body))]
    assert parse(chunks, names=True) == reference(body)


@pytest.mark.parametrize("names", [False, True])
@settings(max_examples=200)
@given(BODIES, st.lists(st.integers(0, 10_000), max_size=12))
def test_any_cut_gives_the_same_end(names: bool, body: bytes, places: list[int]) -> None:
    def end(chunks: list[bytes]) -> tuple[list[Any], bytes, bytes | None]:
        parser: SSEParser[Any] = SSEParser(names=True) if names else SSEParser()
        events = [event for chunk in chunks for event in parser.feed(chunk)]
        events += parser.finish()
        return events, parser.pending, parser.error

    whole = end([body])
    assert end(cut(body, places)) == whole
    assert end([body[i : i + 1] for i in range(len(body))]) == whole


@settings(max_examples=200)
@given(BODIES, st.lists(st.integers(0, 10_000), max_size=6))
def test_the_first_error_is_noticed(body: bytes, places: list[int]) -> None:
    parser = SSEParser()
    seen = [data for chunk in cut(body, places) for data in parser.feed(chunk)]
    errors = [data for name, data in reference(body) if name == "error"]
    assert parser.error == (errors[0] if errors else None)
    if errors:
        assert any(data is parser.error for data in seen)


@pytest.mark.parametrize("name", [b"", b"event: response.output_text.delta\n"])
@pytest.mark.parametrize("step", [1, 7, 64, 1000, 100_000])
def test_the_common_shapes(name: bytes, step: int) -> None:
    payloads = [b'{"n":%d}' % n for n in range(300)]
    body = b"".join(name + b"data: " + payload + b"\n\n" for payload in payloads)
    body += b"data: [DONE]\n\n"
    chunks = [body[i : i + step] for i in range(0, len(body), step)]
    assert parse(chunks) == [*payloads, b"[DONE]"]


def test_names_that_change() -> None:
    names = ["a", "b", "a", "a", "c", "b", "error", "a"]
    body = b"".join(b"event: %b\ndata: %b!\n\n" % (n.encode(), n.encode()) for n in names)
    parser = SSEParser()
    for _ in range(3):
        assert parser.feed(body) == [f"{n}!".encode() for n in names]
    assert parser.error == b"error!"
    assert parse([body], names=True) == [(n, f"{n}!".encode()) for n in names]


def test_memory_for_names_is_bounded() -> None:
    parser = SSEParser()
    for number in range(2000):
        assert parser.feed(b"event: n%d\ndata: x\n\n" % number) == [b"x"]
    assert len(parser._known) <= 256


def test_an_event_comes_as_soon_as_it_is_complete() -> None:
    parser = SSEParser()
    assert parser.feed(b"data: 1\r\n\r") == [b"1"]
    assert parser.feed(b"\ndata: 2\n") == []
    assert parser.feed(b"\n") == [b"2"]


def test_what_is_left_at_the_end() -> None:
    parser = SSEParser()
    parser.feed(b'data: {"a": 1}\n\ndata: {"b')
    assert parser.finish() == []
    assert parser.pending == b'data: {"b'


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\n\n"])
def test_done_needs_no_line_end(end: bytes) -> None:
    parser = SSEParser()
    events = parser.feed(b"data: x\n\ndata: [DONE]" + end) + parser.finish()
    assert events == [b"x", b"[DONE]"]
    assert parser.pending == b""


def test_a_whole_line_is_a_whole_event_at_the_end() -> None:
    parser = SSEParser(names=True)
    parser.feed(b"event: e\ndata: x\n")
    assert parser.finish() == [("e", b"x")]
    assert parser.pending == b""


@pytest.mark.parametrize("rest", [b"", b": ping", b"\n: ping", b": ping\n", b"id: 3\n", b"\n"])
def test_nothing_is_missing_after_comments(rest: bytes) -> None:
    parser = SSEParser()
    parser.feed(b"data: x\n\n" + rest)
    assert parser.finish() == []
    assert parser.pending == b""


def test_half_an_error_is_not_noticed() -> None:
    parser = SSEParser()
    parser.feed(b'event: error\ndata: {"mess')
    parser.finish()
    assert parser.error is None
    assert parser.pending


def test_a_short_body_that_looks_like_a_byte_order_mark() -> None:
    parser = SSEParser()
    assert parser.feed(b"\xef\xbb") == []
    assert parser.finish() == []
    assert parser.pending == b"\xef\xbb"


def test_the_parts_of_a_huge_event_are_joined_once() -> None:
    parser = SSEParser()
    parser.feed(b"data: ")
    chunks = [bytes([65 + number % 26]) * 1024 for number in range(4_000)]
    for chunk in chunks:
        assert parser.feed(chunk) == []
    # What waits are the very chunks: nothing was copied or joined so far.
    assert [id(part) for part in parser._tail[1:]] == [id(chunk) for chunk in chunks]
    (data,) = parser.feed(b"\n\n")
    assert data == b"".join(chunks)
