"""Running one call of a tool."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from inspect import isawaitable
from time import perf_counter
from typing import Any, cast

from ..effects import Effect, Flow, Invoke
from ..redaction import redact
from ..structured.errors import StructuredOutputError
from ..transport.base import AsyncTransport, Transport
from .calls import ToolCall, ToolOutcome
from .context import ToolContext
from .definition import FunctionTool
from .errors import ToolError, ToolRefusedError
from .state import Run

_CANCELLED = "the tool raised CancelledError"
TOLD = 2000  # characters of an error that the model is told
# Whose frames say nothing of the tool:
_MACHINERY = frozenset(
    {"oai_core", "anyio", "asyncio", "concurrent", "outcome", "threading", "trio"}
)


class _Work(Effect):
    """Call a tool: under an async client, one that is not async runs in a thread."""

    __slots__ = ("function", "is_async")

    def __init__(self, function: Callable[[], Any], *, is_async: bool) -> None:
        self.function = function
        self.is_async = is_async

    def run(self, transport: Transport) -> Any:
        """Call it here."""
        try:
            return Invoke(self.function, "The tool").run(transport)
        except BaseException as error:
            if _is_no_cancellation(error):
                raise RuntimeError(_CANCELLED) from error
            raise

    async def arun(self, transport: AsyncTransport) -> Any:
        """Call it in a task or a thread."""
        try:
            return await self._call()
        except BaseException as error:
            if _is_no_cancellation(error):
                raise RuntimeError(_CANCELLED) from error
            raise

    async def _call(self) -> Any:
        if self.is_async:
            return await self.function()
        from anyio import to_thread

        (value,) = await to_thread.run_sync(lambda: (self.function(),))  # trio refuses awaitables
        return await value if isawaitable(value) else value


def _is_no_cancellation(error: BaseException) -> bool:
    """Whether it is a `CancelledError` though nobody cancels the task: of one that it waited for.

    Let through, it would end the run, or leave this call without an outcome.
    """
    if isinstance(error, Exception):
        return False
    from asyncio import CancelledError, current_task

    if not isinstance(error, CancelledError):
        return False
    try:
        task = current_task()
    except RuntimeError:  # no loop of asyncio runs here, so that it means nothing
        return True
    return task is not None and not task.cancelling()


def answer(run: Run[Any], call: ToolCall) -> Flow[None]:
    """Run a call and note what became of it in `run.outcomes`.

    What a plugin raises ends the flow, apart from a `ToolRefusedError`.
    """
    began = perf_counter()
    value: Any = None
    content: str | list[Any] = ""
    trace: str | None = None
    error: Exception | None = _refusal(run, call)
    try:
        if error is None:
            value = yield _work(run, call)
            content = run.api.content(value)
    except Exception as failure:  # noqa: BLE001 - whatever it is, the model or the caller is told
        error = failure
    if error is not None:
        content, trace = told(error), _take_trace(error)
    elapsed = perf_counter() - began
    run.outcomes[call] = ToolOutcome(
        call, run.api.output(call, content), value, error, trace, elapsed
    )
    try:
        _hooks(run).oai_after_tool(call=call, result=value, error=error, elapsed=elapsed)
    finally:
        error = None  # an exception in its own frame would be a cycle


def _hooks(run: Run[Any]) -> Any:
    return run.api.client._runtime.hooks.manager.hook


def _refusal(run: Run[Any], call: ToolCall) -> ToolRefusedError | None:
    try:
        _hooks(run).oai_before_tool(call=call)
    except ToolRefusedError as error:
        return error
    return None


def _work(run: Run[Any], call: ToolCall) -> _Work:
    """The call of the function, its arguments read."""
    problem = run.problem(call)
    if problem is not None:
        raise ToolError(problem, call=call)
    tool: Any = call.tool
    if not isinstance(tool, FunctionTool):
        known = ", ".join(run.api.tools.names)
        raise ToolError(f"There is no tool {call.name!r}. Tools: {known or 'none'}.", call=call)
    function = cast("FunctionTool[..., Any]", tool)
    arguments = function.parse(call.arguments)
    context = ToolContext(call.call_id, call.name, call.turn, run.api.client)
    arguments |= dict.fromkeys(function.signature.contexts, context)
    return _Work(partial(function.function, **arguments), is_async=function.is_async)


def told(error: Exception) -> str:
    """What the model is told of an error: neither a traceback nor credentials."""
    text = type(error).__name__
    if isinstance(error, ToolError | StructuredOutputError):
        text = error.message
    else:
        with suppress(Exception):  # a class of the user's own may be unable to say what it is
            text = f"{text}: {error}".removesuffix(": ")
    text = text.encode("utf-8", "backslashreplace").decode()
    return f"Error: {redact(text)[:TOLD]}"


def _take_trace(error: Exception) -> str | None:
    """The traceback of an error from the tool on, as text; `None` where the message says it all.

    The error loses it: its frames, and those that called them, hold the run that holds the error.
    """
    text: str | None = None
    if not isinstance(error, ToolError | StructuredOutputError):
        from traceback import format_exception

        trace = error.__traceback__
        while trace is not None and _is_machinery(trace.tb_frame.f_globals):
            trace = trace.tb_next
        error.__traceback__ = trace
        text = redact("".join(format_exception(error)))
    chain: list[BaseException | None] = [error]
    while chain:
        link = chain.pop()
        if link is not None and (link is error or link.__traceback__ is not None):
            link.__traceback__ = None
            chain += (link.__cause__, link.__context__)
            if isinstance(link, BaseExceptionGroup):
                chain += cast("Any", link).exceptions
    return text


def _is_machinery(names: dict[str, Any]) -> bool:
    module: str = names.get("__name__", "")
    return module.partition(".")[0] in _MACHINERY
