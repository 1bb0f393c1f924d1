"""What the tests of the chat helpers share: chunks, and streams that are read to their end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs

MODEL = "gpt-test"
ASK: Any = [{"role": "user", "content": "Hi"}]


@attrs.define
class Invoice:
    """What is asked for in these tests."""

    number: str
    total: float


INVOICE = '{"number": "A7", "total": 12.5}'


def chunk(
    delta: Any = None, reason: str | None = None, *, index: int | None = 0, **more: Any
) -> dict[str, Any]:
    """A chunk with one choice, as the API sends it; without choices where there is no delta."""
    choice = {"index": index, "delta": delta, "logprobs": None, "finish_reason": reason, **more}
    if index is None:
        del choice["index"]
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": MODEL,
        "choices": [] if delta is None else [choice],
    }


def text(*pieces: str, reason: str | None = "stop") -> list[dict[str, Any]]:
    """The chunks of an answer in words."""
    first = chunk({"role": "assistant", "content": "", "refusal": None})
    end = [] if reason is None else [chunk({}, reason)]
    return [first, *(chunk({"content": piece}) for piece in pieces), *end]


def call(index: int | None, name: str | None, arguments: str | None, **more: Any) -> dict[str, Any]:
    """A chunk with the delta of one call of a function."""
    function = {"name": name, "arguments": arguments}
    given = {key: value for key, value in function.items() if value is not None}
    made: dict[str, Any] = {"index": index, "function": given}
    if name is not None:
        made |= {"id": f"call_{name}", "type": "function"}
    made |= more
    return chunk({"tool_calls": [{k: v for k, v in made.items() if v is not None}]})


def completion(message: Any, reason: str = "stop", **more: Any) -> dict[str, Any]:
    """A completion that was not streamed."""
    answer = {"role": "assistant", "content": None, "refusal": None, **message}
    choice = {"index": 0, "message": answer, "logprobs": None, "finish_reason": reason}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [choice],
        **more,
    }


def read(**params: Any) -> Callable[[Any], Any]:
    """Stream, keep all events, and end with the completion: `(events, completion or error)`."""

    def use(client: Any) -> Any:
        manager = client.chat.completions.stream(model=MODEL, messages=ASK, **params)
        return _read(manager) if hasattr(manager, "__enter__") else _aread(manager)

    return use


def _read(manager: Any) -> Any:
    events: list[Any] = []
    with manager as stream:
        try:
            events.extend(stream)
            return events, stream.get_final_completion()
        except Exception as error:  # noqa: BLE001 - the test looks at it
            return events, error


async def _aread(manager: Any) -> Any:
    events: list[Any] = []
    async with manager as stream:
        try:
            async for event in stream:
                events.append(event)  # noqa: PERF401 - those before an error are wanted
            return events, await stream.get_final_completion()
        except Exception as error:  # noqa: BLE001 - the test looks at it
            return events, error


def told(events: list[Any]) -> list[str]:
    """The events but for the chunks, briefly."""
    return [_brief(event) for event in events if event.type != "chunk"]


def _brief(event: Any) -> str:
    names = ("delta", "arguments_delta", "content", "refusal", "arguments")
    value = next(getattr(event, name) for name in names if hasattr(event, name))
    where = f"{event.index}:" if hasattr(event, "index") else ""
    return f"{event.type} {where}{value if isinstance(value, str) else json.dumps(len(value))}"
