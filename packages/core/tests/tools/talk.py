"""A model that says what a test wants it to say, and runs of tools with it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from typing import Any, Self

import attrs
import trio

from oai_core.components import Component, component
from oai_core.tools import ToolSet
from oai_core.tools.api import Api
from oai_core.tools.calls import Reason, ToolCall, ToolRunResult
from oai_core.tools.limits import Limits
from oai_core.tools.loop import AsyncToolRun, ToolRun
from oai_core.tools.state import Run
from packages.core.tests.support import Rig


@component("TalkUsage")
class TalkUsage(Component):
    total_tokens: int


@attrs.define
class Answer:
    """What the model says: calls as (id, name, arguments), or nothing more."""

    calls: Sequence[tuple[str, str, str]] = ()
    tokens: int | None = None
    reason: Reason = "done"


def asks(*calls: tuple[str, str, str], tokens: int | None = None) -> Answer:
    return Answer(calls, tokens)


class Events:
    """A stream and its manager: the events are what the functions return, the answer is last."""

    def __init__(self, blocking: bool, steps: Sequence[Any]) -> None:
        *self.steps, self.answer = steps
        self.blocking = blocking
        self.is_closed = False

    def __iter__(self) -> Iterator[Any]:
        return (step() for step in self.steps)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        if not self.steps:
            raise StopAsyncIteration
        return self.steps.pop(0)()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.is_closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        self.is_closed = True

    def get_final(self) -> Any:
        assert self.is_closed
        return self.answer


class Model:
    """A resource: gives the answers in turn, then says that it is done; keeps what it was told."""

    def __init__(self, rig: Rig, answers: Iterable[Any]) -> None:
        self._client = rig.client
        self.blocking = rig.driver == "blocking"
        self.answers = list(answers)
        self.requests: list[dict[str, Any]] = []
        self.streams: list[Events] = []

    def parse(self, **params: Any) -> Any:
        self.requests.append(params)
        answer = self.answers.pop(0) if self.answers else Answer()
        if self.blocking:
            return self._give(answer)

        async def give() -> Any:
            return self._give(answer)

        return give()

    def _give(self, answer: Any) -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    def stream(self, **params: Any) -> Any:
        self.requests.append(params)
        self.streams.append(Events(self.blocking, self.answers.pop(0)))
        return self.streams[-1]

    @property
    def told(self) -> list[Any]:
        """What each request after the first brought."""
        return [request["outputs"] for request in self.requests[1:]]


class TalkApi(Api[Answer]):
    parts = frozenset({"text"})
    final = "get_final"

    def __init__(
        self, model: Model, tools: ToolSet, described: Iterable[str], stream: bool
    ) -> None:
        super().__init__(model, tools, wants_value=False, stream=stream)
        self.described = set(described)
        self.kept: list[Any] = ["question"]

    def request(self, outputs: Sequence[Any], run: Run[Answer]) -> dict[str, Any]:
        return {"outputs": list(outputs)}

    def calls(self, response: Answer, turn: int) -> list[ToolCall]:
        return [
            ToolCall(call_id, name, text, turn, index, tool=self.tools.tool_for(name))
            for index, (call_id, name, text) in enumerate(response.calls)
        ]

    def is_elsewhere(self, call: ToolCall) -> bool:
        return call.name in self.described

    def reason(self, response: Answer) -> Reason:
        return response.reason

    def output(self, call: ToolCall, content: Any) -> Any:
        return (call.call_id, content)

    def record(self, outputs: Sequence[Any], response: Answer) -> None:
        self.kept += [*outputs, response]

    def items(self) -> list[Any]:
        return list(self.kept)

    def usage(self, response: Answer) -> Any:
        return None if response.tokens is None else TalkUsage(total_tokens=response.tokens)


class Talk:
    """A run to be made, and then iterated, under the driver of a rig."""

    def __init__(
        self,
        rig: Rig,
        tools: Iterable[Any],
        *answers: Any,
        described: Iterable[str] = (),
        stream: bool = False,
        **limits: Any,
    ) -> None:
        self.rig = rig
        self.model = Model(rig, answers)
        api = TalkApi(self.model, ToolSet(tools), described, stream)
        kind: Any = ToolRun if rig.driver == "blocking" else AsyncToolRun
        self.run: Any = kind(Run(api, Limits(**limits)), rig.client.transport)
        self.events: list[Any] = []

    def __call__(self) -> ToolRunResult[Answer]:
        """Run to the end, keeping the events."""
        if self.rig.driver == "blocking":
            self.events += self.run
        else:
            drive(self.rig, self._collect)
        result: ToolRunResult[Answer] = self.run.result
        return result

    async def _collect(self) -> None:
        async for event in self.run:
            self.events.append(event)

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.events]


def drive(rig: Rig, main: Callable[[], Awaitable[Any]]) -> Any:
    """Run an async function in the loop of the rig."""

    async def run() -> Any:
        return await main()

    return asyncio.run(run()) if rig.driver == "asyncio" else trio.run(run)
