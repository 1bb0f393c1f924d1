"""The helper methods of `client.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, Unpack, overload

from oai_core.resources import AsyncResource, Resource, helper

from ..operations.responses import CREATE_RESPONSE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Literal, TypeAlias

    from oai_core.options import RequestOptions
    from oai_core.structured import Format
    from oai_core.tools import Tool
    from oai_core.tools.limits import OnError
    from oai_core.tools.loop import AsyncToolRun, ToolRun

    from ..components.include_enum import IncludeEnum
    from ..params.responses_create_params import ResponsesCreateBaseParams
    from ..params.tool import ToolLike
    from .parsed import ParsedResponse
    from .streaming import AsyncResponseStreamManager, ResponseStreamManager
    from .tools import ResponseToolEvent

    ParsedTool: TypeAlias = ToolLike | Tool | type[Any] | Callable[..., Any]
    """A tool of the API, one made with `@tool`, a function, or a type for the arguments."""

T = TypeVar("T")


class ResponsesHelpers(Resource):
    """Helper methods of `client.responses`."""

    @overload
    def parse(
        self,
        *,
        text_format: type[T] | Format[T],
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        stream: Literal[False] | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self,
        *,
        text_format: None = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        stream: Literal[False] | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ParsedResponse[None]: ...
    @helper(CREATE_RESPONSE, raw=True)
    def parse(
        self,
        *,
        text_format: Any = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        stream: bool | None = None,
        **params: Any,
    ) -> ParsedResponse[Any]:
        """Ask a model for a response and read its text as `text_format`, its calls as their tools'.

        `text_format` is an attrs class, a dataclass, a TypedDict, a pydantic model or another type
        with a JSON schema; the model is held to it. `tools` may hold `@tool` functions, plain ones
        and such types, too. `verbosity` stands for `text={"verbosity": ...}`.

        POST /responses. Raises StructuredOutputError for text or arguments that do not fit,
        LengthFinishReasonError and ContentFilterFinishReasonError for a response that was cut off
        (all three with the whole response in `completion`), APIStatusError, APIConnectionError.
        After a refusal, and in a response that is not complete yet, `output_parsed` is `None`.
        """
        from .parsing import ResponseTarget, take

        if stream or params.get("stream_to") is not None:
            raise TypeError("parse() reads a whole response: stream() is for streams")
        CREATE_RESPONSE.check_names(params.keys(), self.parse)
        if tools is not None:
            params["tools"] = tools
        target = ResponseTarget(take(params, text_format, verbosity))
        result: ParsedResponse[Any] = self._call(CREATE_RESPONSE, params, cast_to=target)
        return result

    @overload
    def stream(
        self,
        *,
        text_format: type[T] | Format[T],
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        resume: bool = True,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ResponseStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        text_format: None = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        resume: bool = True,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ResponseStreamManager[None]: ...
    @overload
    def stream(
        self,
        *,
        response_id: str,
        starting_after: int | None = None,
        text_format: type[T] | Format[T],
        tools: Iterable[ParsedTool] | None = None,
        resume: bool = True,
        include: Iterable[IncludeEnum] = ...,
        include_obfuscation: bool = ...,
        **params: Unpack[RequestOptions],
    ) -> ResponseStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        response_id: str,
        starting_after: int | None = None,
        text_format: None = None,
        tools: Iterable[ParsedTool] | None = None,
        resume: bool = True,
        include: Iterable[IncludeEnum] = ...,
        include_obfuscation: bool = ...,
        **params: Unpack[RequestOptions],
    ) -> ResponseStreamManager[None]: ...
    @helper(CREATE_RESPONSE)
    def stream(
        self,
        *,
        response_id: str | None = None,
        starting_after: int | None = None,
        text_format: Any = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        resume: bool = True,
        **params: Any,
    ) -> ResponseStreamManager[Any]:
        """Stream a response, gather it on the way and read it as `parse` does.

        Nothing is sent before `with`. Text and argument deltas have all that came so far in
        `snapshot`, `response.output_text.done` has the value in `parsed`, and
        `get_final_response()` gives the response.

        With `background=True` a stream goes on by itself where its connection broke, and no event
        is lost or seen twice; `resume=False` leaves that to you. `response_id` continues a stored
        response, after event number `starting_after` if given: text is then gathered from there on.

        POST /responses, GET /responses/{response_id}. Raises APIStatusError, APIConnectionError;
        in the loop also StreamError, and APIError for what the server reports there.
        """
        from .streaming import Opening, ResponseStreamManager, open_stream

        if tools is not None:
            params["tools"] = tools
        opening: Opening[Any] = Opening(
            self,
            text_format=text_format,
            verbosity=verbosity,
            response_id=response_id,
            starting_after=starting_after,
            resume=resume,
            params=params,
        )
        return ResponseStreamManager(lambda: open_stream(opening))

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[ParsedTool],
        text_format: type[T] | Format[T],
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ToolRun[ResponseToolEvent[T], ParsedResponse[T]]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[ParsedTool],
        text_format: None = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ToolRun[ResponseToolEvent[None], ParsedResponse[None]]: ...
    @helper(CREATE_RESPONSE)
    def run_tools(
        self,
        *,
        tools: Iterable[ParsedTool],
        text_format: Any = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Any,
    ) -> ToolRun[Any, ParsedResponse[Any]]:
        """Ask a model, run the tools that it calls, tell it what they gave, until it is done.

        Iterate the events of the run with `for`, or read them all with `until_done()`; nothing is
        sent before. Calls of one turn run at the same time, in threads, at most `parallel` of them.
        A call id is never run twice. `stream=True` hands out the model's events, too. What a tool
        raises is told to the model without traceback, or ends the run with `on_error="raise"`.

        The limits hold for the whole run: `max_turns` answers of the model, `max_calls` of tools,
        `max_total_tokens` over all turns, `max_seconds`. The run ends by itself at a call of a tool
        that is only described, or is a type: it is in `result.pending`.

        POST /responses. Raises ToolLimitError, ToolError, what `parse` raises.
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
        made: ToolRun[Any, ParsedResponse[Any]] = start(
            self, tools, text_format, limits, stream, params
        )
        return made


class AsyncResponsesHelpers(AsyncResource):
    """Helper methods of an async client's `responses`."""

    @overload
    async def parse(
        self,
        *,
        text_format: type[T] | Format[T],
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        stream: Literal[False] | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ParsedResponse[T]: ...
    @overload
    async def parse(
        self,
        *,
        text_format: None = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        stream: Literal[False] | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> ParsedResponse[None]: ...
    @helper(CREATE_RESPONSE, raw=True)
    async def parse(
        self,
        *,
        text_format: Any = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        stream: bool | None = None,
        **params: Any,
    ) -> ParsedResponse[Any]:
        """Ask a model for a response and read its text as `text_format`, its calls as their tools'.

        `text_format` is an attrs class, a dataclass, a TypedDict, a pydantic model or another type
        with a JSON schema; the model is held to it. `tools` may hold `@tool` functions, plain ones
        and such types, too. `verbosity` stands for `text={"verbosity": ...}`.

        POST /responses. Raises StructuredOutputError for text or arguments that do not fit,
        LengthFinishReasonError and ContentFilterFinishReasonError for a response that was cut off
        (all three with the whole response in `completion`), APIStatusError, APIConnectionError.
        After a refusal, and in a response that is not complete yet, `output_parsed` is `None`.
        """
        from .parsing import ResponseTarget, take

        if stream or params.get("stream_to") is not None:
            raise TypeError("parse() reads a whole response: stream() is for streams")
        CREATE_RESPONSE.check_names(params.keys(), self.parse)
        if tools is not None:
            params["tools"] = tools
        target = ResponseTarget(take(params, text_format, verbosity))
        result: ParsedResponse[Any] = await self._call(CREATE_RESPONSE, params, cast_to=target)
        return result

    @overload
    def stream(
        self,
        *,
        text_format: type[T] | Format[T],
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        resume: bool = True,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> AsyncResponseStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        text_format: None = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        resume: bool = True,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> AsyncResponseStreamManager[None]: ...
    @overload
    def stream(
        self,
        *,
        response_id: str,
        starting_after: int | None = None,
        text_format: type[T] | Format[T],
        tools: Iterable[ParsedTool] | None = None,
        resume: bool = True,
        include: Iterable[IncludeEnum] = ...,
        include_obfuscation: bool = ...,
        **params: Unpack[RequestOptions],
    ) -> AsyncResponseStreamManager[T]: ...
    @overload
    def stream(
        self,
        *,
        response_id: str,
        starting_after: int | None = None,
        text_format: None = None,
        tools: Iterable[ParsedTool] | None = None,
        resume: bool = True,
        include: Iterable[IncludeEnum] = ...,
        include_obfuscation: bool = ...,
        **params: Unpack[RequestOptions],
    ) -> AsyncResponseStreamManager[None]: ...
    @helper(CREATE_RESPONSE)
    def stream(
        self,
        *,
        response_id: str | None = None,
        starting_after: int | None = None,
        text_format: Any = None,
        tools: Iterable[ParsedTool] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        resume: bool = True,
        **params: Any,
    ) -> AsyncResponseStreamManager[Any]:
        """Stream a response, gather it on the way and read it as `parse` does.

        Nothing is sent before `async with`. Text and argument deltas have all that came so far in
        `snapshot`, `response.output_text.done` has the value in `parsed`, and
        `get_final_response()` gives the response.

        With `background=True` a stream goes on by itself where its connection broke, and no event
        is lost or seen twice; `resume=False` leaves that to you. `response_id` continues a stored
        response, after event number `starting_after` if given: text is then gathered from there on.

        POST /responses, GET /responses/{response_id}. Raises APIStatusError, APIConnectionError;
        in the loop also StreamError, and APIError for what the server reports there.
        """
        from .streaming import AsyncResponseStreamManager, Opening, aopen_stream

        if tools is not None:
            params["tools"] = tools
        opening: Opening[Any] = Opening(
            self,
            text_format=text_format,
            verbosity=verbosity,
            response_id=response_id,
            starting_after=starting_after,
            resume=resume,
            params=params,
        )
        return AsyncResponseStreamManager(lambda: aopen_stream(opening))

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[ParsedTool],
        text_format: type[T] | Format[T],
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> AsyncToolRun[ResponseToolEvent[T], ParsedResponse[T]]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[ParsedTool],
        text_format: None = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Unpack[ResponsesCreateBaseParams],
    ) -> AsyncToolRun[ResponseToolEvent[None], ParsedResponse[None]]: ...
    @helper(CREATE_RESPONSE)
    def run_tools(
        self,
        *,
        tools: Iterable[ParsedTool],
        text_format: Any = None,
        max_turns: int | None = 10,
        max_calls: int | None = None,
        max_total_tokens: int | None = None,
        max_seconds: float | None = None,
        parallel: int | None = None,
        on_error: OnError = "tell_model",
        stream: bool | None = None,
        **params: Any,
    ) -> AsyncToolRun[Any, ParsedResponse[Any]]:
        """Ask a model, run the tools that it calls, tell it what they gave, until it is done.

        Iterate the events of the run with `async for`, or `await run.until_done()`; nothing is
        sent before. Calls of one turn run at the same time, plain functions in threads, at most
        `parallel` of them. A call id is never run twice. `stream=True` hands out the model's
        events, too. What a tool raises is told to the model without traceback, or ends the run
        with `on_error="raise"`.

        The limits hold for the whole run: `max_turns` answers of the model, `max_calls` of tools,
        `max_total_tokens` over all turns, `max_seconds`. The run ends by itself at a call of a tool
        that is only described, or is a type: it is in `result.pending`.

        POST /responses. Raises ToolLimitError, ToolError, what `parse` raises.
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
        made: AsyncToolRun[Any, ParsedResponse[Any]] = start(
            self, tools, text_format, limits, stream, params
        )
        return made
