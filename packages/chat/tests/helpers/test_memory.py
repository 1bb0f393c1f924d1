"""Calls leave nothing behind, and wait for no collector."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from oai_chat import OpenAI
from oai_core import LengthFinishReasonError, hookimpl
from oai_core.structured import StructuredOutputError
from oai_core.tools import tool
from oai_core.wire import WireRequest, WireResponse
from packages.chat.tests.helpers.support import (
    ASK,
    INVOICE,
    MODEL,
    Invoice,
    call,
    chunk,
    completion,
    text,
)

BROKEN = '{"number": 7}'


@tool
def look(place: str) -> str:
    """Look at a place."""
    return place


def wire(frames: list[Any]) -> bytes:
    return b"".join(b"data: %s\n\n" % json.dumps(frame).encode() for frame in frames)


STREAMS = {
    "whole": wire(
        [*text(INVOICE, reason=None), call(0, "look", '{"place": "x"}'), chunk({}, "stop")]
    ),
    "broken": wire(text(BROKEN)),
    "cut": wire(text("{", reason="length")),
}
BODIES = {"whole": completion({"content": INVOICE}), "broken": completion({"content": BROKEN})}
# Two answers that do not fit: one error is raised, the other must not hold itself.
BODIES["broken"]["choices"] *= 2
BODIES["cut"] = completion({"content": "{"}, "length")


class Scripted:
    """A transport that answers all calls in the same way, without an HTTP library's cycles."""

    is_closed = False

    def __init__(self, kind: str) -> None:
        self.stream = STREAMS[kind]
        self.plain = json.dumps(BODIES[kind]).encode()

    def send(self, request: WireRequest) -> WireResponse:
        kind = "text/event-stream" if request.stream else "application/json"
        content = self.stream if request.stream else self.plain
        return WireResponse(200, {"content-type": kind}, request, content)

    def close(self) -> None:
        pass

    @hookimpl
    def oai_make_transport(self) -> Scripted:
        return self


GIVEN: Any = {"model": MODEL, "messages": ASK, "response_format": Invoice, "tools": [look]}


def parse(client: OpenAI) -> None:
    client.chat.completions.parse(**GIVEN)


def stream(client: OpenAI) -> None:
    with client.chat.completions.stream(**GIVEN) as events:
        for event in events:
            if event.type == "content.delta":
                _ = event.parsed, event.snapshot
            elif event.type == "chunk":
                _ = event.snapshot
        events.get_final_completion()


def leave_early(client: OpenAI) -> None:
    with client.chat.completions.stream(**GIVEN) as events:
        next(events)


def live_objects(use: Callable[[OpenAI], None], client: OpenAI, calls: int) -> int:
    for _ in range(calls):
        with suppress(StructuredOutputError, LengthFinishReasonError):
            use(client)
    return len(gc.get_objects())


@pytest.mark.parametrize(("kind", "calls"), [("whole", 1000), ("broken", 100), ("cut", 100)])
@pytest.mark.parametrize("use", [parse, stream, leave_early])
def test_no_objects_stay(use: Callable[[OpenAI], None], kind: str, calls: int) -> None:
    with OpenAI(api_key="sk-test", plugins=[Scripted(kind)], max_retries=0) as client:
        live_objects(use, client, 20)
        gc.collect()
        gc.disable()
        try:
            before = live_objects(use, client, 20)
            after = live_objects(use, client, calls)
        finally:
            gc.enable()
    assert after - before < 20


def classes() -> int:
    """Ours and those of tests: other libraries may be importing just now."""
    found = [made.__module__ for made in gc.get_objects() if isinstance(made, type)]
    return sum(str(module).startswith(("oai_", "packages.")) for module in found)


def test_no_class_is_made_for_a_call() -> None:
    with OpenAI(api_key="sk-test", plugins=[Scripted("whole")]) as client:
        parse(client)
        stream(client)
        before = classes()
        for _ in range(20):
            parse(client)
            stream(client)
        gc.collect()
        assert classes() <= before
