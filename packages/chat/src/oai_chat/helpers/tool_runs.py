"""`run_tools` of `chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oai_core.resources import AsyncResource, Resource, helper

from ..operations.chat_completions import CREATE_CHAT_COMPLETION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from oai_core.structured import Format
    from oai_core.tools import Tool
    from oai_core.tools.limits import OnError
    from oai_core.tools.loop import AsyncToolRun, ToolRun

    from ..params.chat_completions_create_params import ChatCompletionsCreateBaseParams
    from ..params.create_chat_completion_request import (
        CreateChatCompletionRequestResponseFormatLike,
        CreateChatCompletionRequestToolsItemLike,
    )
    from .parsed import ParsedChatCompletion
    from .tools import ChatToolEvent

    RunnableTool = CreateChatCompletionRequestToolsItemLike | Tool | type[Any] | Callable[..., Any]

__all__ = ["AsyncChatToolRuns", "ChatToolRuns"]

T = TypeVar("T")


class ChatToolRuns(Resource):
    """Blocking runs of tools."""

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[RunnableTool],
        response_format: type[T] | Format[T],
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ToolRun[ChatToolEvent[T], ParsedChatCompletion[T]]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[RunnableTool],
        response_format: CreateChatCompletionRequestResponseFormatLike | None = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ToolRun[ChatToolEvent[None], ParsedChatCompletion[None]]: ...
    @helper(CREATE_CHAT_COMPLETION)
    def run_tools(
        self,
        *,
        tools: Iterable[RunnableTool],
        response_format: Any = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Any,
    ) -> ToolRun[Any, ParsedChatCompletion[Any]]:
        """Ask a model, run the tools that it calls, tell it what they gave, until it is done.

        Iterate the events of the run with `for`, or read them all with `until_done()`; nothing is
        sent before. Calls of one turn run at the same time, plain functions in threads, at most
        `parallel` of them. A call id is never run twice. `stream=True` hands out the model's
        events, too. What a tool raises is told to the model without traceback, or ends the run
        with `on_error="raise"`.

        The limits hold for the whole run: `max_turns` answers of the model, `max_calls` of tools,
        `max_total_tokens` over all turns, `max_seconds`. The run ends by itself at a call of a tool
        that is only described, or is a type: it is in `result.pending`.

        POST /chat/completions. Raises ToolLimitError, ToolError, what `parse` raises.
        """
        from oai_core.tools.limits import Limits

        from .tools import start

        limits = Limits(
            max_turns=max_turns,
            max_calls=max_calls,
            max_total_tokens=max_total_tokens,
            max_seconds=max_seconds,
            parallel=parallel,
            on_error=on_error,
        )
        made: ToolRun[Any, ParsedChatCompletion[Any]] = start(
            self, tools, response_format, limits, stream, params
        )
        return made


class AsyncChatToolRuns(AsyncResource):
    """Async runs of tools."""

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[RunnableTool],
        response_format: type[T] | Format[T],
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> AsyncToolRun[ChatToolEvent[T], ParsedChatCompletion[T]]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[RunnableTool],
        response_format: CreateChatCompletionRequestResponseFormatLike | None = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> AsyncToolRun[ChatToolEvent[None], ParsedChatCompletion[None]]: ...
    @helper(CREATE_CHAT_COMPLETION)
    def run_tools(
        self,
        *,
        tools: Iterable[RunnableTool],
        response_format: Any = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Any,
    ) -> AsyncToolRun[Any, ParsedChatCompletion[Any]]:
        """Ask a model, run the tools that it calls, tell it what they gave, until it is done.

        Iterate the events of the run with `async for`, or `await run.until_done()`; nothing is
        sent before. Calls of one turn run at the same time, plain functions in threads, at most
        `parallel` of them. A call id is never run twice. `stream=True` hands out the model's
        events, too. What a tool raises is told to the model without traceback, or ends the run
        with `on_error="raise"`.

        The limits hold for the whole run: `max_turns` answers of the model, `max_calls` of tools,
        `max_total_tokens` over all turns, `max_seconds`. The run ends by itself at a call of a tool
        that is only described, or is a type: it is in `result.pending`.

        POST /chat/completions. Raises ToolLimitError, ToolError, what `parse` raises.
        """
        from oai_core.tools.limits import Limits

        from .tools import start

        limits = Limits(
            max_turns=max_turns,
            max_calls=max_calls,
            max_total_tokens=max_total_tokens,
            max_seconds=max_seconds,
            parallel=parallel,
            on_error=on_error,
        )
        made: AsyncToolRun[Any, ParsedChatCompletion[Any]] = start(
            self, tools, response_format, limits, stream, params
        )
        return made
