"""What the tests of the helpers share: scripts of events, and streams read to their end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest

from oai_core import hookimpl
from oai_core.retries import RetryPolicy
from oai_responses import AsyncOpenAI, OpenAI
from tests.scripted import Body, scripted

server = scripted(OpenAI, AsyncOpenAI)


class NoWaiting:
    """Tries again at once, as often as the usual policy."""

    @hookimpl
    def oai_retry_policy(self) -> RetryPolicy:
        return RetryPolicy(first_delay=0.0)


@attrs.define
class Gathered:
    """A stream that was read to its end: what it brought, and how it ended."""

    events: list[Any] = attrs.field(factory=list[Any])
    looks: list[Any] = attrs.field(factory=list[Any])
    stream: Any = None
    error: Exception | None = None
    final: Any = None
    fault: Exception | None = None

    @property
    def numbers(self) -> list[Any]:
        return [event.sequence_number for event in self.events]

    @property
    def types(self) -> list[Any]:
        return [event.type for event in self.events]


class Gather:
    """Reads the stream of a manager, of whichever kind it is."""

    def __call__(self, manager: Any, look: Callable[[Any], Any] | None = None) -> Any:
        """Note what `look(stream)` gives after each event."""
        if hasattr(manager, "__enter__"):
            return self._now(manager, look)
        return self._later(manager, look)

    def _now(self, manager: Any, look: Any) -> Gathered:
        made = Gathered()
        try:
            with manager as made.stream:
                for event in made.stream:
                    made.events.append(event)
                    made.looks.append(look(made.stream) if look else None)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            made.error = error
        try:
            made.final = made.stream.get_final_response()
        except Exception as error:  # noqa: BLE001 - the test looks at it
            made.fault = error
        return made

    async def _later(self, manager: Any, look: Any) -> Gathered:
        made = Gathered()
        try:
            async with manager as made.stream:
                async for event in made.stream:
                    made.events.append(event)
                    made.looks.append(look(made.stream) if look else None)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            made.error = error
        try:
            made.final = await made.stream.get_final_response()
        except Exception as error:  # noqa: BLE001 - the test looks at it
            made.fault = error
        return made


class Script:
    """Builds bodies of responses and the events that tell of them."""

    def response(self, *output: Any, **members: Any) -> dict[str, Any]:
        return {
            "id": "resp_1",
            "object": "response",
            "created_at": 1,
            "status": "completed",
            "error": None,
            "incomplete_details": None,
            "instructions": None,
            "metadata": {},
            "model": "m",
            "output": list(output),
            "parallel_tool_calls": True,
            "temperature": 1.0,
            "tool_choice": "auto",
            "tools": [],
            "top_p": 1.0,
            **members,
        }

    def message(self, *parts: Any, **members: Any) -> dict[str, Any]:
        content = [self.text(part) if isinstance(part, str) else part for part in parts]
        whole = {"id": "msg_1", "type": "message", "role": "assistant", "content": content}
        return {**whole, "status": "completed", **members}

    def text(self, text: str) -> dict[str, Any]:
        return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}

    def call(self, name: str, arguments: str, **members: Any) -> dict[str, Any]:
        whole = {"id": "fc_1", "type": "function_call", "call_id": "call_1", "name": name}
        return {**whole, "arguments": arguments, "status": "completed", **members}

    def events(self, *pieces: str, **members: Any) -> list[dict[str, Any]]:
        """The events of one message, numbered from 0."""
        whole = "".join(pieces)
        where = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
        begun = self.message(status="in_progress")
        final = self.response(self.message(whole), **members)
        state = {**final, "status": "in_progress", "output": []}
        told: list[dict[str, Any]] = [
            {"type": "response.created", "response": state},
            {"type": "response.output_item.added", "output_index": 0, "item": begun},
            {"type": "response.content_part.added", **where, "part": self.text("")},
            *(
                {"type": "response.output_text.delta", **where, "delta": piece, "logprobs": []}
                for piece in pieces
            ),
            {"type": "response.output_text.done", **where, "text": whole, "logprobs": []},
            {"type": "response.content_part.done", **where, "part": self.text(whole)},
            {"type": "response.output_item.done", "output_index": 0, "item": self.message(whole)},
            {"type": f"response.{final['status']}", "response": final},
        ]
        return [{**event, "sequence_number": number} for number, event in enumerate(told)]

    def body(self, events: list[Any], *, cut: int = 0) -> httpx.Response:
        """A stream that ends after these events, but for the last `cut` bytes."""
        text = "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()
        head = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=head, stream=Body(text[: len(text) - cut]))


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def gather() -> Gather:
    return Gather()


@pytest.fixture
def patient() -> dict[str, Any]:
    """Options of a client that reconnects without waiting."""
    return {"plugins": [NoWaiting()]}
