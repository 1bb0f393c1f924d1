"""Events of `responses.stream` that tell more than the server's own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.errors import OpenAIError

from ..components.response_completed_event import ResponseCompletedEvent
from ..components.response_failed_event import ResponseFailedEvent
from ..components.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent,
)
from ..components.response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent,
)
from ..components.response_incomplete_event import ResponseIncompleteEvent
from ..components.response_text_delta_event import ResponseTextDeltaEvent
from ..components.response_text_done_event import ResponseTextDoneEvent

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_core.helpers.accumulate import Text

    from ..components.response_audio_delta_event import ResponseAudioDeltaEvent
    from ..components.response_audio_done_event import ResponseAudioDoneEvent
    from ..components.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from ..components.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from ..components.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from ..components.response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from ..components.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent,
    )
    from ..components.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from ..components.response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from ..components.response_content_part_added_event import ResponseContentPartAddedEvent
    from ..components.response_content_part_done_event import ResponseContentPartDoneEvent
    from ..components.response_created_event import ResponseCreatedEvent
    from ..components.response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent,
    )
    from ..components.response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent,
    )
    from ..components.response_error_event import ResponseErrorEvent
    from ..components.response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent,
    )
    from ..components.response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent,
    )
    from ..components.response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent,
    )
    from ..components.response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent,
    )
    from ..components.response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent,
    )
    from ..components.response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent,
    )
    from ..components.response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent,
    )
    from ..components.response_in_progress_event import ResponseInProgressEvent
    from ..components.response_mcp_call_arguments_delta_event import (
        ResponseMCPCallArgumentsDeltaEvent,
    )
    from ..components.response_mcp_call_arguments_done_event import (
        ResponseMCPCallArgumentsDoneEvent,
    )
    from ..components.response_mcp_call_completed_event import ResponseMCPCallCompletedEvent
    from ..components.response_mcp_call_failed_event import ResponseMCPCallFailedEvent
    from ..components.response_mcp_call_in_progress_event import ResponseMCPCallInProgressEvent
    from ..components.response_mcp_list_tools_completed_event import (
        ResponseMCPListToolsCompletedEvent,
    )
    from ..components.response_mcp_list_tools_failed_event import ResponseMCPListToolsFailedEvent
    from ..components.response_mcp_list_tools_in_progress_event import (
        ResponseMCPListToolsInProgressEvent,
    )
    from ..components.response_output_item_added_event import ResponseOutputItemAddedEvent
    from ..components.response_output_item_done_event import ResponseOutputItemDoneEvent
    from ..components.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent,
    )
    from ..components.response_queued_event import ResponseQueuedEvent
    from ..components.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent,
    )
    from ..components.response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent,
    )
    from ..components.response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent,
    )
    from ..components.response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent,
    )
    from ..components.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
    from ..components.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
    from ..components.response_refusal_delta_event import ResponseRefusalDeltaEvent
    from ..components.response_refusal_done_event import ResponseRefusalDoneEvent
    from ..components.response_shell_call_command_added_streaming_event import (
        ResponseShellCallCommandAddedStreamingEvent,
    )
    from ..components.response_shell_call_command_delta_streaming_event import (
        ResponseShellCallCommandDeltaStreamingEvent,
    )
    from ..components.response_shell_call_command_done_streaming_event import (
        ResponseShellCallCommandDoneStreamingEvent,
    )
    from ..components.response_shell_call_output_content_delta_streaming_event import (
        ResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from ..components.response_shell_call_output_content_done_streaming_event import (
        ResponseShellCallOutputContentDoneStreamingEvent,
    )
    from ..components.response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent,
    )
    from ..components.response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent,
    )
    from ..components.response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent,
    )
    from .parsed import ParsedResponse

__all__ = [
    "ParsedResponseCompletedEvent",
    "ParsedResponseFailedEvent",
    "ParsedResponseFunctionCallArgumentsDeltaEvent",
    "ParsedResponseFunctionCallArgumentsDoneEvent",
    "ParsedResponseIncompleteEvent",
    "ParsedResponseTextDeltaEvent",
    "ParsedResponseTextDoneEvent",
]

T = TypeVar("T")


class _Growing:
    """The text so far, joined when it is read."""

    __slots__ = ()
    _text: Text
    _count: int

    @property
    def snapshot(self) -> str:
        """The whole text up to and with this event."""
        return self._text.at(self._count)

    def __getstate__(self) -> Any:
        """Keep the text so far, not what came later."""
        nothing, slots = cast("tuple[None, dict[str, Any]]", object.__getstate__(self))
        return nothing, {**slots, "_text": type(self._text)(self.snapshot), "_count": 1}


class _Lazy:
    """A value that is read from the text when somebody asks for it, once."""

    __slots__ = ()

    def _take(self: Any, text: str) -> Any:
        read: Callable[[str], Any] | None = self._read
        if read is not None and text.__class__ is str:
            self._value = read(text)
            self._read = None
        return self._value

    def __getstate__(self) -> Any:
        """Keep the value; `None` where there is none to be read."""
        with suppress(OpenAIError):
            self._ask()
        nothing, slots = cast("tuple[None, dict[str, Any]]", object.__getstate__(self))
        return nothing, {**slots, "_read": None}

    def _ask(self) -> Any:
        raise NotImplementedError


class ParsedResponseTextDeltaEvent(_Growing, ResponseTextDeltaEvent):
    """More text, and in `snapshot` all of that part so far."""

    __slots__ = ("_count", "_text")


class ParsedResponseFunctionCallArgumentsDeltaEvent(
    _Growing, ResponseFunctionCallArgumentsDeltaEvent
):
    """More of a function call's arguments, and in `snapshot` all of them so far."""

    __slots__ = ("_count", "_text")


class ParsedResponseTextDoneEvent(_Lazy, ResponseTextDoneEvent, Generic[T]):
    """A part of text that is complete."""

    __slots__ = ("_read", "_value")

    @property
    def parsed(self) -> T | None:
        """The value in the text, `None` where none was asked for; may be a `StructuredOutputError`.

        An error there stops nothing: the other events follow.
        """
        value: T | None = self._take(self.text)
        return value

    def _ask(self) -> Any:
        return self.parsed


class ParsedResponseFunctionCallArgumentsDoneEvent(_Lazy, ResponseFunctionCallArgumentsDoneEvent):
    """The arguments of a function call are complete."""

    __slots__ = ("_read", "_value")

    @property
    def parsed_arguments(self) -> Any:
        """The arguments as the tool's own types, as `ParsedResponseFunctionToolCall` has them."""
        return self._take(self.arguments)

    def _ask(self) -> Any:
        return self.parsed_arguments


class ParsedResponseCompletedEvent(ResponseCompletedEvent, Generic[T]):
    """The response is complete."""

    __slots__ = ()

    if TYPE_CHECKING:
        response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedResponseIncompleteEvent(ResponseIncompleteEvent, Generic[T]):
    """The response stopped early; `response.incomplete_details` says why."""

    __slots__ = ()

    if TYPE_CHECKING:
        response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedResponseFailedEvent(ResponseFailedEvent, Generic[T]):
    """The response failed; `response.error` says why."""

    __slots__ = ()

    if TYPE_CHECKING:
        response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]


if TYPE_CHECKING:
    ParsedResponseStreamEvent: TypeAlias = (
        ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ParsedResponseCompletedEvent[T]
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseErrorEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ParsedResponseFunctionCallArgumentsDeltaEvent
        | ParsedResponseFunctionCallArgumentsDoneEvent
        | ResponseShellCallCommandAddedStreamingEvent
        | ResponseShellCallCommandDeltaStreamingEvent
        | ResponseShellCallCommandDoneStreamingEvent
        | ResponseShellCallOutputContentDeltaStreamingEvent
        | ResponseShellCallOutputContentDoneStreamingEvent
        | ResponseInProgressEvent
        | ParsedResponseFailedEvent[T]
        | ParsedResponseIncompleteEvent[T]
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ParsedResponseTextDeltaEvent
        | ParsedResponseTextDoneEvent[T]
        | ResponseWebSearchCallCompletedEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseImageGenCallCompletedEvent
        | ResponseImageGenCallGeneratingEvent
        | ResponseImageGenCallInProgressEvent
        | ResponseImageGenCallPartialImageEvent
        | ResponseMCPCallArgumentsDeltaEvent
        | ResponseMCPCallArgumentsDoneEvent
        | ResponseMCPCallCompletedEvent
        | ResponseMCPCallFailedEvent
        | ResponseMCPCallInProgressEvent
        | ResponseMCPListToolsCompletedEvent
        | ResponseMCPListToolsFailedEvent
        | ResponseMCPListToolsInProgressEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseQueuedEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ResponseCustomToolCallInputDoneEvent
        | UnknownComponent
    )
    """Event of `responses.stream`: `ResponseStreamEvent` with what was gathered. By `type`."""
