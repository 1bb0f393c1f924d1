"""Methods of `chat.completions` beyond its operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oai_core.resources import helper

from ..operations.chat_completions import CREATE_CHAT_COMPLETION
from .tool_runs import AsyncChatToolRuns, ChatToolRuns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from oai_core.components import Component
    from oai_core.structured import Format
    from oai_core.tools import Tool

    from ..params.chat_completions_create_params import ChatCompletionsCreateBaseParams
    from ..params.create_chat_completion_request import (
        CreateChatCompletionRequestResponseFormatLike,
        CreateChatCompletionRequestToolsItemLike,
    )
    from .parsed import ParsedChatCompletion
    from .streams import AsyncChatCompletionStreamManager, ChatCompletionStreamManager

    AnyTool = CreateChatCompletionRequestToolsItemLike | Tool | type[Any]

__all__ = ["AsyncChatCompletionsHelpers", "ChatCompletionsHelpers"]

T = TypeVar("T")


class ChatCompletionsHelpers(ChatToolRuns):
    """Blocking methods of `chat.completions` beyond its operations."""

    @overload
    def parse(
        self,
        *,
        response_format: type[T] | Format[T],
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ParsedChatCompletion[T]: ...
    @overload
    def parse(
        self,
        *,
        response_format: CreateChatCompletionRequestResponseFormatLike | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ParsedChatCompletion[None]: ...
    @helper(CREATE_CHAT_COMPLETION, raw=True)
    def parse(
        self,
        *,
        response_format: type[Any] | Format[Any] | Component | Mapping[str, Any] | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Any,
    ) -> ParsedChatCompletion[Any]:
        """Ask a model for the next message, and read it as a value of your type.

        `response_format` is an attrs class, a dataclass, a TypedDict, a pydantic model or another
        type; the value is `choices[i].message.parsed`, `None` where the model refused. `tools` may
        hold tools made with `@tool`, and types: their calls have `function.parsed_arguments`.
        A mapping is sent as it is, and nothing is read for it, but the arguments of a strict tool.

        POST /chat/completions. Raises APIStatusError, APIConnectionError; LengthFinishReasonError,
        ContentFilterFinishReasonError where the answer was cut off, StructuredOutputError where it
        does not fit: these have the `completion`.
        """
        from .parsing import ChatCompletionTarget, check, take

        check(params, self.parse)
        target = ChatCompletionTarget(take(params, response_format, tools))
        result: ParsedChatCompletion[Any] = self._call(
            CREATE_CHAT_COMPLETION, params, cast_to=target
        )
        return result

    @overload
    def stream(
        self,
        *,
        response_format: type[T] | Format[T],
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ChatCompletionStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        response_format: CreateChatCompletionRequestResponseFormatLike | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ChatCompletionStreamManager[None]: ...
    @helper(CREATE_CHAT_COMPLETION)
    def stream(
        self,
        *,
        response_format: type[Any] | Format[Any] | Component | Mapping[str, Any] | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Any,
    ) -> ChatCompletionStreamManager[Any]:
        """Stream the next message as events that tell more than chunks, inside `with`.

        `response_format` and `tools` are those of `parse`. Nothing is sent before `with`.

        POST /chat/completions. Raises APIStatusError, APIConnectionError, StreamError;
        LengthFinishReasonError, ContentFilterFinishReasonError at the end of an answer that was cut
        off and would be read.
        """
        from .parsing import check, take
        from .streams import managed

        check(params, self.stream)
        wanted = take(params, response_format, tools)
        return managed(self._client, params, wanted)


class AsyncChatCompletionsHelpers(AsyncChatToolRuns):
    """Async methods of `chat.completions` beyond its operations."""

    @overload
    async def parse(
        self,
        *,
        response_format: type[T] | Format[T],
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ParsedChatCompletion[T]: ...
    @overload
    async def parse(
        self,
        *,
        response_format: CreateChatCompletionRequestResponseFormatLike | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> ParsedChatCompletion[None]: ...
    @helper(CREATE_CHAT_COMPLETION, raw=True)
    async def parse(
        self,
        *,
        response_format: type[Any] | Format[Any] | Component | Mapping[str, Any] | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Any,
    ) -> ParsedChatCompletion[Any]:
        """Ask a model for the next message, and read it as a value of your type.

        `response_format` is an attrs class, a dataclass, a TypedDict, a pydantic model or another
        type; the value is `choices[i].message.parsed`, `None` where the model refused. `tools` may
        hold tools made with `@tool`, and types: their calls have `function.parsed_arguments`.
        A mapping is sent as it is, and nothing is read for it, but the arguments of a strict tool.

        POST /chat/completions. Raises APIStatusError, APIConnectionError; LengthFinishReasonError,
        ContentFilterFinishReasonError where the answer was cut off, StructuredOutputError where it
        does not fit: these have the `completion`.
        """
        from .parsing import ChatCompletionTarget, check, take

        check(params, self.parse)
        target = ChatCompletionTarget(take(params, response_format, tools))
        result: ParsedChatCompletion[Any] = await self._call(
            CREATE_CHAT_COMPLETION, params, cast_to=target
        )
        return result

    @overload
    def stream(
        self,
        *,
        response_format: type[T] | Format[T],
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> AsyncChatCompletionStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        response_format: CreateChatCompletionRequestResponseFormatLike | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Unpack[ChatCompletionsCreateBaseParams],
    ) -> AsyncChatCompletionStreamManager[None]: ...
    @helper(CREATE_CHAT_COMPLETION)
    def stream(
        self,
        *,
        response_format: type[Any] | Format[Any] | Component | Mapping[str, Any] | None = None,
        tools: Iterable[AnyTool] | None = None,
        **params: Any,
    ) -> AsyncChatCompletionStreamManager[Any]:
        """Stream the next message as events that tell more than chunks, inside `async with`.

        `response_format` and `tools` are those of `parse`. Nothing is sent before `async with`.

        POST /chat/completions. Raises APIStatusError, APIConnectionError, StreamError;
        LengthFinishReasonError, ContentFilterFinishReasonError at the end of an answer that was cut
        off and would be read.
        """
        from .parsing import check, take
        from .streams import amanaged

        check(params, self.stream)
        wanted = take(params, response_format, tools)
        return amanaged(self._client, params, wanted)
