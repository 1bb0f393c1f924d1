"""Runs as a server streams them, and handlers that note which of their methods are called."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any

from oai_assistants.helpers.callbacks import Callbacks
from oai_assistants.helpers.handlers import AssistantEventHandler, AsyncAssistantEventHandler

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1"}
MESSAGE = {"id": "msg_1", "object": "thread.message", "role": "assistant", "content": []}
STEP = {
    "id": "step_1",
    "object": "thread.run.step",
    "type": "tool_calls",
    "status": "in_progress",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}
NAMES = [name for name in dir(Callbacks) if name.startswith("on_")]


def run(status: str, **more: Any) -> tuple[str, dict[str, Any]]:
    return f"thread.run.{status}", {**RUN, "status": status, **more}


def message(what: str, *content: Any, **more: Any) -> tuple[str, dict[str, Any]]:
    whole = {**MESSAGE, "status": what, "content": list(content), **more}
    return f"thread.message.{what}", whole


def said(*pieces: Any, name: str = "msg_1") -> tuple[str, dict[str, Any]]:
    return "thread.message.delta", {"id": name, "delta": {"content": list(pieces)}}


def text(value: str, index: int | None = 0, **more: Any) -> dict[str, Any]:
    place = {} if index is None else {"index": index}
    return {**place, "type": "text", "text": {"value": value, **more}}


def whole_text(value: str) -> dict[str, Any]:
    return {"type": "text", "text": {"value": value, "annotations": []}}


def step(what: str, *calls: Any, **more: Any) -> tuple[str, dict[str, Any]]:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return f"thread.run.step.{what}", {**STEP, "step_details": details, **more}


def called(*pieces: Any, name: str = "step_1") -> tuple[str, dict[str, Any]]:
    details = {"type": "tool_calls", "tool_calls": list(pieces)}
    return "thread.run.step.delta", {"id": name, "delta": {"step_details": details}}


def call(arguments: str, index: int | None = 0, **more: Any) -> dict[str, Any]:
    place = {} if index is None else {"index": index}
    return {**place, "type": "function", "function": {"arguments": arguments}, **more}


HELLO = [
    ("thread.created", {"id": "thread_1", "object": "thread"}),
    run("created"),
    run("in_progress"),
    message("created"),
    message("in_progress"),
    said(text("Hel")),
    said(text("lo")),
    message("completed", whole_text("Hello")),
    run("completed"),
]


def recording(base: Any) -> Any:
    """A handler that notes the calls of all its methods, with texts and calls made plain."""

    def note(name: str) -> Any:
        def method(self: Any, *values: Any) -> None:
            self.calls.append((name, *map(_plain, values)))

        async def amethod(self: Any, *values: Any) -> None:
            method(self, *values)

        return amethod if base is AsyncAssistantEventHandler else method

    def __init__(self: Any) -> None:  # without that of the base, on purpose
        self.calls = []

    methods = {name: note(name) for name in NAMES if name != "on_event"}
    return type("Recording", (base,), {"__init__": __init__, **methods})


def _plain(value: Any) -> Any:
    if isinstance(value, Exception):
        return type(value).__name__
    for name in ("value", "file_id"):
        if getattr(value, name, None) is not None:
            return getattr(value, name)
    function = getattr(value, "function", None)
    if function is not None:
        return function.arguments
    return getattr(value, "id", None)


class Rig:
    """Runs the same code with a handler for either kind of client."""

    def __init__(self, server: Any) -> None:
        self.server = server
        blocking = server.backend is None
        self.base: Any = AssistantEventHandler if blocking else AsyncAssistantEventHandler
        self.handler: Any = recording(self.base)()

    def read(self, *frames: Any, **options: Any) -> list[Any]:
        """Stream to the handler, as with a loop; gives the events."""
        self.server.stream(*frames)
        events: list[Any] = self(each, **options)
        return events

    def __call__(self, use: Any, **options: Any) -> Any:
        """Begin a run and use its handler."""
        options = {"assistant_id": "asst_1", "event_handler": self.handler, **options}
        return self.begin(lambda beta: beta.threads.runs.stream("thread_1", **options), use)

    def begin(self, ask: Any, use: Any) -> Any:
        """Begin a run in any way, and use its handler."""

        async def aopen(manager: Any) -> Any:
            async with manager as handler:
                result = use(handler)
                return await result if isawaitable(result) else result

        def open_(client: Any) -> Any:
            manager = ask(client.beta)
            if self.server.backend is not None:
                return aopen(manager)
            with manager as handler:
                return use(handler)

        return self.server(open_)

    @property
    def calls(self) -> list[Any]:
        """The methods that were called, with their arguments made plain."""
        found: list[Any] = self.handler.calls
        return found

    def of(self, name: str) -> list[list[Any]]:
        """The arguments of the calls of one method."""
        return [values for called, *values in self.calls if called == name]


def each(handler: Any) -> Any:
    """All events that are left, of either kind of handler."""
    return alist(handler) if hasattr(handler, "__aiter__") else list(handler)


async def alist(source: Any) -> list[Any]:
    return [item async for item in source]
