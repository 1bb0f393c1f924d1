"""What a reader makes of the data of events, and of bodies that are no stream."""

from __future__ import annotations

import math
from typing import Any

import pytest

from oai_core import APIError, APIResponseValidationError, StreamError, WireRequest, WireResponse
from oai_core.codec import SHARED
from oai_core.streams import EventReader
from packages.core.tests import support

REQUEST = WireRequest("POST", "https://example.com/v1/things", {}, b"{}", 1.0, True)
SSE = "text/event-stream"
HTML = b"<!doctype html>\n<html>\n\n<body>Bad gateway</body>\n"


def reader(kind: str = SSE, *, frames: bool = False, due: str | None = "ThingEvent") -> EventReader:
    headers = {"content-type": kind} if kind else {}
    response = WireResponse(200, headers, REQUEST)
    decode, table = SHARED.decoders.for_events("ThingEvent", support.__name__)
    if frames:
        decode, table = None, None  # type: ignore[assignment]
    return EventReader(decode, frames=frames, response=response, table=table, due=due)


def read(body: bytes, kind: str = SSE, **options: Any) -> tuple[list[Any], Any]:
    made = reader(kind, **options)
    found = made.feed(body)
    if not made.over:
        found += made.finish()
    return found, made.failure


@pytest.mark.parametrize("frames", [False, True])
def test_near_json_is_read(frames: bool) -> None:
    body = (
        b'data: {"delta":"\\ud83d"}\n\ndata: {"delta": NaN}\n\ndata: \xef\xbb\xbf{"delta":"x"}\n\n'
    )
    found, failure = read(body, frames=frames)
    assert failure is None
    deltas = [event["data"]["delta"] if frames else event.delta for event in found]
    assert deltas[0] == "\ud83d"
    assert math.isnan(deltas[1])
    assert deltas[2] == "x"


@pytest.mark.parametrize("frames", [False, True])
def test_an_error_event_in_plain_text(frames: bool) -> None:
    found, failure = read(
        b'data: {"delta":"x"}\n\nevent: error\ndata: upstream is gone\n\n', frames=frames
    )
    assert len(found) == 1
    assert type(failure) is APIError
    assert failure.message == "upstream is gone"
    assert failure.body == "upstream is gone"


@pytest.mark.parametrize("frames", [False, True])
def test_an_error_event_of_nothing(frames: bool) -> None:
    _, failure = read(b"event: error\ndata: null\n\n", frames=frames)
    assert type(failure) is APIError
    assert "error in the stream" in failure.message


@pytest.mark.parametrize("frames", [False, True])
@pytest.mark.parametrize(
    ("data", "kind"), [(b"null", "null"), (b'"x"', "string"), (b"7", "number"), (b"[]", "array")]
)
def test_an_event_that_is_no_object(data: bytes, kind: str, frames: bool) -> None:
    found, failure = read(b'data: {"delta":"x"}\n\ndata: %b\n\n' % data, frames=frames)
    assert len(found) == 1
    assert type(failure) is StreamError
    assert f"a JSON {kind}, where an object (ThingEvent) was due" in failure.message
    assert failure.events == found
    assert failure.partial == data


def test_any_value_may_come_where_no_object_is_due() -> None:
    found, failure = read(b"data: null\n\ndata: [1]\n\n", due=None)
    assert (found, failure) == ([None, [1]], None)


@pytest.mark.parametrize("kind", [SSE, "text/plain", ""])
@pytest.mark.parametrize(
    "body", [HTML, HTML.strip(), b'{"error": "no"}', b"upstream timed out\n\n", b"\n\noops\r\n"]
)
def test_a_body_without_an_event_is_refused(body: bytes, kind: str) -> None:
    found, failure = read(body, kind)
    assert found == []
    assert type(failure) is APIResponseValidationError
    assert "A stream was asked for" in failure.message
    assert body.strip()[:8].decode() in failure.excerpt


@pytest.mark.parametrize(
    "body", [b"", b": ping\n\n: ping\n\n", b"id: 7\nretry: 5\n\nevent: ping\n\ndata:\n\n", b"\n \n"]
)
def test_heartbeats_alone_are_a_stream(body: bytes) -> None:
    assert read(body) == ([], None)


@pytest.mark.parametrize("body", [b"da", b"data", b'event: x\ndata: {"a', b"data: {"])
def test_half_of_the_first_event_broke_off(body: bytes) -> None:
    found, failure = read(body)
    assert found == []
    assert type(failure) is StreamError
    assert failure.partial == body


def test_unknown_fields_beside_events_are_ignored() -> None:
    found, failure = read(b'data: {"delta":"x"}\n\nmood: good\n\n')
    assert (len(found), failure) == (1, None)


def test_a_stopped_reader_gives_nothing_more() -> None:
    made = reader()
    made.stop()
    assert made.over
    assert made.feed(b'data: {"delta":"x"}\n\n') == []
    assert made.finish() == []
    assert made.failure is None
