"""The loop: ask the model, run the tools it asks for, tell it what they gave, ask again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from ..drivers import run_async, run_blocking
from ..effects import Flow
from ..errors import APIConnectionError, StreamError
from ..helpers.events import AsyncEvents, Emit, Events
from ..helpers.parallel import Parallel
from ..transport.base import AsyncTransport, Transport
from .calls import ToolCall, ToolOutcome, ToolRunResult
from .errors import ToolError
from .events import RunFinished, ToolFailed, ToolFinished, ToolStarted, TurnFinished, TurnStarted
from .state import Run
from .within import Within
from .work import answer, told

E = TypeVar("E")
R = TypeVar("R")


def loop(run: Run[R]) -> Flow[ToolRunResult[R]]:
    """Run to the end; raises `ToolLimitError` and, if it is to raise, `ToolError`."""
    run.begin()
    while True:
        turn = len(run.turns) + 1
        yield Emit(TurnStarted(turn))
        response = yield from _ask(run)
        run.answered(response, run.api.calls(response, turn))
        yield Emit(TurnFinished(turn, response))
        yield from _work(run)
        if run.pending or not run.asked:
            result = run.result("client_tool" if run.pending else run.api.reason(response))
            yield Emit(RunFinished(result))
            return result


def _ask(run: Run[R]) -> Flow[R]:
    if run.is_late:
        raise run.over("max_seconds")
    try:
        return (yield from run.api.ask(run.unsent, run))
    except (TimeoutError, APIConnectionError, StreamError) as error:
        if run.is_late:
            raise run.over("max_seconds") from error
        raise


def _work(run: Run[Any]) -> Flow[None]:
    """Run what is ours of the last turn's calls, and is no repetition."""
    new = [call for call in run.asked if run.same(call) is call]
    run.pending = [call for call in new if run.is_pending(call)]
    due = [call for call in new if call not in run.pending]
    if not run.asked:
        return
    run.check(due)
    for call in due:
        yield Emit(ToolStarted(call))
    functions = [partial(_drive, run, call) for call in due]
    if functions:
        try:
            yield Within(Parallel(functions, limit=run.limits.parallel), run.seconds_left)
        except TimeoutError as error:
            raise run.over("max_seconds", due, begun=True) from error
    for call in due:
        outcome = run.outcomes[call]
        if outcome.error is None:
            yield Emit(ToolFinished(call, outcome))
        else:
            yield Emit(ToolFailed(call, outcome, outcome.error))
    if run.limits.on_error == "raise":
        for call in due:
            if run.outcomes[call].error is not None:
                raise _error(run, run.outcomes[call]) from run.outcomes[call].error


def _drive(run: Run[Any], call: ToolCall) -> Any:
    drive: Callable[..., Any] = run_blocking if run.api.blocking else run_async
    return drive(answer(run, call), run.api.client.transport)


def _error(run: Run[Any], outcome: ToolOutcome) -> ToolError:
    why = "" if outcome.error is None else told(outcome.error)
    message = f"The tool {outcome.call.name!r} failed. {why}"
    error = ToolError(message, call=outcome.call, result=run.result("tool_error"))
    if outcome.trace is not None:
        error.add_note(outcome.trace)
    return error


class _Handle(Generic[R]):
    """What both kinds of `ToolRun` say of the run while it goes on."""

    _run: Run[R]

    @property
    def so_far(self) -> ToolRunResult[R]:
        """What the run has come to, at any time, after an error too."""
        return self._run.result("unfinished")


class ToolRun(Events[E, ToolRunResult[R]], _Handle[R]):
    """A run of tools: iterate its events, or read them all with `until_done()`.

    Nothing is sent before the first event is asked for.
    """

    def __init__(self, run: Run[R], transport: Transport) -> None:
        super().__init__(loop(run), transport)
        self._run = run


class AsyncToolRun(AsyncEvents[E, ToolRunResult[R]], _Handle[R]):
    """The same under an async client: `async for`, or `await run.until_done()`."""

    def __init__(self, run: Run[R], transport: AsyncTransport) -> None:
        super().__init__(loop(run), transport)
        self._run = run
