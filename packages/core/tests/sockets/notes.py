"""A plugin that writes down what it is told."""

from __future__ import annotations

from typing import Any

from oai_core import hookimpl


class Notes:
    """Writes down what it is told."""

    name = "notes"

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.calls: list[Any] = []

    @hookimpl
    def oai_before_call(self, call: Any) -> None:
        self.calls.append(call)
        self.told.append(("before_call", call.operation.id, dict(call.params)))

    @hookimpl
    def oai_before_send(self, call: Any, request: Any, attempt: int) -> None:
        self.told.append(("before_send", request.method, request.url[:5], attempt))

    @hookimpl
    def oai_after_receive(self, call: Any, request: Any, response: Any, attempt: int) -> None:
        self.told.append(("after_receive", response.status, attempt))

    @hookimpl
    def oai_before_retry(self, call: Any, attempt: int, delay: float, reason: str) -> None:
        self.told.append(("before_retry", attempt, reason))

    @hookimpl
    def oai_stream_event(self, call: Any, event: Any) -> None:
        self.told.append(("stream_event", event.type))

    @hookimpl
    def oai_after_call(self, call: Any, response: Any, error: Any, elapsed: float) -> None:
        assert elapsed >= 0
        status = None if response is None else response.status
        self.told.append(("after_call", status, type(error).__name__))

    def names(self) -> list[str]:
        return [one[0] for one in self.told]

    def of(self, name: str) -> list[Any]:
        return [one[1:] for one in self.told if one[0] == name]
