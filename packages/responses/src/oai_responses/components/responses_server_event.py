# Generated from ResponsesServerEvent. Do not edit.
"""ResponsesServerEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .annotation import Annotation
    from .function_shell_call_output_content import FunctionShellCallOutputContent
    from .output_content import OutputContent
    from .output_item import OutputItem
    from .response import Response
    from .response_log_prob import ResponseLogProb
    from .response_ws_error import ResponseWsError
    from .shell_call_output_delta import ShellCallOutputDelta


@component("ResponsesServerEventResponseAudioDelta")
class ResponsesServerEventResponseAudioDelta(Component):
    """An object of `type` "response.audio.delta"."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseAudioDone")
class ResponsesServerEventResponseAudioDone(Component):
    """An object of `type` "response.audio.done"."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseAudioTranscriptDelta")
class ResponsesServerEventResponseAudioTranscriptDelta(Component):
    """An object of `type` "response.audio.transcript.delta"."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseAudioTranscriptDone")
class ResponsesServerEventResponseAudioTranscriptDone(Component):
    """An object of `type` "response.audio.transcript.done"."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCodeInterpreterCallCodeDelta")
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(Component):
    """An object of `type` "response.code_interpreter_call_code.delta"."""

    type: Literal["response.code_interpreter_call_code.delta"] = (
        "response.code_interpreter_call_code.delta"
    )
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCodeInterpreterCallCodeDone")
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(Component):
    """An object of `type` "response.code_interpreter_call_code.done"."""

    type: Literal["response.code_interpreter_call_code.done"] = (
        "response.code_interpreter_call_code.done"
    )
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCodeInterpreterCallCompleted")
class ResponsesServerEventResponseCodeInterpreterCallCompleted(Component):
    """An object of `type` "response.code_interpreter_call.completed"."""

    type: Literal["response.code_interpreter_call.completed"] = (
        "response.code_interpreter_call.completed"
    )
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCodeInterpreterCallInProgress")
class ResponsesServerEventResponseCodeInterpreterCallInProgress(Component):
    """An object of `type` "response.code_interpreter_call.in_progress"."""

    type: Literal["response.code_interpreter_call.in_progress"] = (
        "response.code_interpreter_call.in_progress"
    )
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCodeInterpreterCallInterpreting")
class ResponsesServerEventResponseCodeInterpreterCallInterpreting(Component):
    """An object of `type` "response.code_interpreter_call.interpreting"."""

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCompleted")
class ResponsesServerEventResponseCompleted(Component):
    """An object of `type` "response.completed"."""

    type: Literal["response.completed"] = "response.completed"
    response: Response
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseContentPartAdded")
class ResponsesServerEventResponseContentPartAdded(Component):
    """An object of `type` "response.content_part.added"."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseContentPartDone")
class ResponsesServerEventResponseContentPartDone(Component):
    """An object of `type` "response.content_part.done"."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent
    stream_id: str | None = None


@component("ResponsesServerEventResponseCreated")
class ResponsesServerEventResponseCreated(Component):
    """An object of `type` "response.created"."""

    type: Literal["response.created"] = "response.created"
    response: Response
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseFileSearchCallCompleted")
class ResponsesServerEventResponseFileSearchCallCompleted(Component):
    """An object of `type` "response.file_search_call.completed"."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseFileSearchCallInProgress")
class ResponsesServerEventResponseFileSearchCallInProgress(Component):
    """An object of `type` "response.file_search_call.in_progress"."""

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseFileSearchCallSearching")
class ResponsesServerEventResponseFileSearchCallSearching(Component):
    """An object of `type` "response.file_search_call.searching"."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseFunctionCallArgumentsDelta")
class ResponsesServerEventResponseFunctionCallArgumentsDelta(Component):
    """An object of `type` "response.function_call_arguments.delta"."""

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseFunctionCallArgumentsDone")
class ResponsesServerEventResponseFunctionCallArgumentsDone(Component):
    """An object of `type` "response.function_call_arguments.done"."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseShellCallCommandAdded")
class ResponsesServerEventResponseShellCallCommandAdded(Component):
    """An object of `type` "response.shell_call_command.added"."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    """Default: `"response.shell_call_command.added"`."""

    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseShellCallCommandDelta")
class ResponsesServerEventResponseShellCallCommandDelta(Component):
    """An object of `type` "response.shell_call_command.delta"."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Default: `"response.shell_call_command.delta"`."""

    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = None
    stream_id: str | None = None


@component("ResponsesServerEventResponseShellCallCommandDone")
class ResponsesServerEventResponseShellCallCommandDone(Component):
    """An object of `type` "response.shell_call_command.done"."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Default: `"response.shell_call_command.done"`."""

    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseShellCallOutputContentDelta")
class ResponsesServerEventResponseShellCallOutputContentDelta(Component):
    """An object of `type` "response.shell_call_output_content.delta"."""

    type: Literal["response.shell_call_output_content.delta"] = (
        "response.shell_call_output_content.delta"
    )
    """Default: `"response.shell_call_output_content.delta"`."""

    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
    stream_id: str | None = None


@component("ResponsesServerEventResponseShellCallOutputContentDone")
class ResponsesServerEventResponseShellCallOutputContentDone(Component):
    """An object of `type` "response.shell_call_output_content.done"."""

    type: Literal["response.shell_call_output_content.done"] = (
        "response.shell_call_output_content.done"
    )
    """Default: `"response.shell_call_output_content.done"`."""

    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]
    stream_id: str | None = None


@component("ResponsesServerEventResponseInProgress")
class ResponsesServerEventResponseInProgress(Component):
    """An object of `type` "response.in_progress"."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseFailed")
class ResponsesServerEventResponseFailed(Component):
    """An object of `type` "response.failed"."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: Response
    stream_id: str | None = None


@component("ResponsesServerEventResponseIncomplete")
class ResponsesServerEventResponseIncomplete(Component):
    """An object of `type` "response.incomplete"."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: Response
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseOutputItemAdded")
class ResponsesServerEventResponseOutputItemAdded(Component):
    """An object of `type` "response.output_item.added"."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: OutputItem
    stream_id: str | None = None


@component("ResponsesServerEventResponseOutputItemDone")
class ResponsesServerEventResponseOutputItemDone(Component):
    """An object of `type` "response.output_item.done"."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: OutputItem
    stream_id: str | None = None


@component("ResponsesServerEventResponseReasoningSummaryPartAddedPart")
class ResponsesServerEventResponseReasoningSummaryPartAddedPart(Component):
    """An object of `type` "summary_text"."""

    type: Literal["summary_text"] = "summary_text"
    text: str


@component("ResponsesServerEventResponseReasoningSummaryPartAdded")
class ResponsesServerEventResponseReasoningSummaryPartAdded(Component):
    """An object of `type` "response.reasoning_summary_part.added"."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: str | None = None


@component("ResponsesServerEventResponseReasoningSummaryPartDonePart")
class ResponsesServerEventResponseReasoningSummaryPartDonePart(Component):
    """An object of `type` "summary_text"."""

    type: Literal["summary_text"] = "summary_text"
    text: str


@component("ResponsesServerEventResponseReasoningSummaryPartDone")
class ResponsesServerEventResponseReasoningSummaryPartDone(Component):
    """An object of `type` "response.reasoning_summary_part.done"."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    status: Literal["incomplete"] | None = None
    sequence_number: int
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    stream_id: str | None = None


@component("ResponsesServerEventResponseReasoningSummaryTextDelta")
class ResponsesServerEventResponseReasoningSummaryTextDelta(Component):
    """An object of `type` "response.reasoning_summary_text.delta"."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseReasoningSummaryTextDone")
class ResponsesServerEventResponseReasoningSummaryTextDone(Component):
    """An object of `type` "response.reasoning_summary_text.done"."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseReasoningTextDelta")
class ResponsesServerEventResponseReasoningTextDelta(Component):
    """An object of `type` "response.reasoning_text.delta"."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseReasoningTextDone")
class ResponsesServerEventResponseReasoningTextDone(Component):
    """An object of `type` "response.reasoning_text.done"."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseRefusalDelta")
class ResponsesServerEventResponseRefusalDelta(Component):
    """An object of `type` "response.refusal.delta"."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseRefusalDone")
class ResponsesServerEventResponseRefusalDone(Component):
    """An object of `type` "response.refusal.done"."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseOutputTextDelta")
class ResponsesServerEventResponseOutputTextDelta(Component):
    """An object of `type` "response.output_text.delta"."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseLogProb]
    stream_id: str | None = None


@component("ResponsesServerEventResponseOutputTextDone")
class ResponsesServerEventResponseOutputTextDone(Component):
    """An object of `type` "response.output_text.done"."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[ResponseLogProb]
    stream_id: str | None = None


@component("ResponsesServerEventResponseWebSearchCallCompleted")
class ResponsesServerEventResponseWebSearchCallCompleted(Component):
    """An object of `type` "response.web_search_call.completed"."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseWebSearchCallInProgress")
class ResponsesServerEventResponseWebSearchCallInProgress(Component):
    """An object of `type` "response.web_search_call.in_progress"."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseWebSearchCallSearching")
class ResponsesServerEventResponseWebSearchCallSearching(Component):
    """An object of `type` "response.web_search_call.searching"."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseImageGenerationCallCompleted")
class ResponsesServerEventResponseImageGenerationCallCompleted(Component):
    """An object of `type` "response.image_generation_call.completed"."""

    type: Literal["response.image_generation_call.completed"] = (
        "response.image_generation_call.completed"
    )
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseImageGenerationCallGenerating")
class ResponsesServerEventResponseImageGenerationCallGenerating(Component):
    """An object of `type` "response.image_generation_call.generating"."""

    type: Literal["response.image_generation_call.generating"] = (
        "response.image_generation_call.generating"
    )
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseImageGenerationCallInProgress")
class ResponsesServerEventResponseImageGenerationCallInProgress(Component):
    """An object of `type` "response.image_generation_call.in_progress"."""

    type: Literal["response.image_generation_call.in_progress"] = (
        "response.image_generation_call.in_progress"
    )
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseImageGenerationCallPartialImage")
class ResponsesServerEventResponseImageGenerationCallPartialImage(Component):
    """An object of `type` "response.image_generation_call.partial_image"."""

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpCallArgumentsDelta")
class ResponsesServerEventResponseMcpCallArgumentsDelta(Component):
    """An object of `type` "response.mcp_call_arguments.delta"."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpCallArgumentsDone")
class ResponsesServerEventResponseMcpCallArgumentsDone(Component):
    """An object of `type` "response.mcp_call_arguments.done"."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpCallCompleted")
class ResponsesServerEventResponseMcpCallCompleted(Component):
    """An object of `type` "response.mcp_call.completed"."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpCallFailed")
class ResponsesServerEventResponseMcpCallFailed(Component):
    """An object of `type` "response.mcp_call.failed"."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpCallInProgress")
class ResponsesServerEventResponseMcpCallInProgress(Component):
    """An object of `type` "response.mcp_call.in_progress"."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    output_index: int
    item_id: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpListToolsCompleted")
class ResponsesServerEventResponseMcpListToolsCompleted(Component):
    """An object of `type` "response.mcp_list_tools.completed"."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpListToolsFailed")
class ResponsesServerEventResponseMcpListToolsFailed(Component):
    """An object of `type` "response.mcp_list_tools.failed"."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseMcpListToolsInProgress")
class ResponsesServerEventResponseMcpListToolsInProgress(Component):
    """An object of `type` "response.mcp_list_tools.in_progress"."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseOutputTextAnnotationAdded")
class ResponsesServerEventResponseOutputTextAnnotationAdded(Component):
    """An object of `type` "response.output_text.annotation.added"."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None
    stream_id: str | None = None


@component("ResponsesServerEventResponseQueued")
class ResponsesServerEventResponseQueued(Component):
    """An object of `type` "response.queued"."""

    type: Literal["response.queued"] = "response.queued"
    response: Response
    sequence_number: int
    stream_id: str | None = None


@component("ResponsesServerEventResponseCustomToolCallInputDelta")
class ResponsesServerEventResponseCustomToolCallInputDelta(Component):
    """An object of `type` "response.custom_tool_call_input.delta"."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
    stream_id: str | None = None


@component("ResponsesServerEventResponseCustomToolCallInputDone")
class ResponsesServerEventResponseCustomToolCallInputDone(Component):
    """An object of `type` "response.custom_tool_call_input.done"."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = None


if TYPE_CHECKING:
    ResponsesServerEvent: TypeAlias = (
        ResponsesServerEventResponseAudioDelta
        | ResponsesServerEventResponseAudioDone
        | ResponsesServerEventResponseAudioTranscriptDelta
        | ResponsesServerEventResponseAudioTranscriptDone
        | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
        | ResponsesServerEventResponseCodeInterpreterCallCodeDone
        | ResponsesServerEventResponseCodeInterpreterCallCompleted
        | ResponsesServerEventResponseCodeInterpreterCallInProgress
        | ResponsesServerEventResponseCodeInterpreterCallInterpreting
        | ResponsesServerEventResponseCompleted
        | ResponsesServerEventResponseContentPartAdded
        | ResponsesServerEventResponseContentPartDone
        | ResponsesServerEventResponseCreated
        | ResponsesServerEventResponseFileSearchCallCompleted
        | ResponsesServerEventResponseFileSearchCallInProgress
        | ResponsesServerEventResponseFileSearchCallSearching
        | ResponsesServerEventResponseFunctionCallArgumentsDelta
        | ResponsesServerEventResponseFunctionCallArgumentsDone
        | ResponsesServerEventResponseShellCallCommandAdded
        | ResponsesServerEventResponseShellCallCommandDelta
        | ResponsesServerEventResponseShellCallCommandDone
        | ResponsesServerEventResponseShellCallOutputContentDelta
        | ResponsesServerEventResponseShellCallOutputContentDone
        | ResponsesServerEventResponseInProgress
        | ResponsesServerEventResponseFailed
        | ResponsesServerEventResponseIncomplete
        | ResponsesServerEventResponseOutputItemAdded
        | ResponsesServerEventResponseOutputItemDone
        | ResponsesServerEventResponseReasoningSummaryPartAdded
        | ResponsesServerEventResponseReasoningSummaryPartDone
        | ResponsesServerEventResponseReasoningSummaryTextDelta
        | ResponsesServerEventResponseReasoningSummaryTextDone
        | ResponsesServerEventResponseReasoningTextDelta
        | ResponsesServerEventResponseReasoningTextDone
        | ResponsesServerEventResponseRefusalDelta
        | ResponsesServerEventResponseRefusalDone
        | ResponsesServerEventResponseOutputTextDelta
        | ResponsesServerEventResponseOutputTextDone
        | ResponsesServerEventResponseWebSearchCallCompleted
        | ResponsesServerEventResponseWebSearchCallInProgress
        | ResponsesServerEventResponseWebSearchCallSearching
        | ResponsesServerEventResponseImageGenerationCallCompleted
        | ResponsesServerEventResponseImageGenerationCallGenerating
        | ResponsesServerEventResponseImageGenerationCallInProgress
        | ResponsesServerEventResponseImageGenerationCallPartialImage
        | ResponsesServerEventResponseMcpCallArgumentsDelta
        | ResponsesServerEventResponseMcpCallArgumentsDone
        | ResponsesServerEventResponseMcpCallCompleted
        | ResponsesServerEventResponseMcpCallFailed
        | ResponsesServerEventResponseMcpCallInProgress
        | ResponsesServerEventResponseMcpListToolsCompleted
        | ResponsesServerEventResponseMcpListToolsFailed
        | ResponsesServerEventResponseMcpListToolsInProgress
        | ResponsesServerEventResponseOutputTextAnnotationAdded
        | ResponsesServerEventResponseQueued
        | ResponsesServerEventResponseCustomToolCallInputDelta
        | ResponsesServerEventResponseCustomToolCallInputDone
        | ResponseWsError
        | UnknownComponent
    )
else:
    ResponsesServerEvent = TaggedUnion(
        "ResponsesServerEvent",
        __name__,
        "type",
        {
            "response.audio.delta": "ResponsesServerEventResponseAudioDelta",
            "response.audio.done": "ResponsesServerEventResponseAudioDone",
            "response.audio.transcript.delta": "ResponsesServerEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "ResponsesServerEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "response.code_interpreter_call.completed": "ResponsesServerEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "ResponsesServerEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "ResponsesServerEventResponseCodeInterpreterCallInterpreting",
            "response.completed": "ResponsesServerEventResponseCompleted",
            "response.content_part.added": "ResponsesServerEventResponseContentPartAdded",
            "response.content_part.done": "ResponsesServerEventResponseContentPartDone",
            "response.created": "ResponsesServerEventResponseCreated",
            "response.file_search_call.completed": "ResponsesServerEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "ResponsesServerEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "ResponsesServerEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "ResponsesServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "ResponsesServerEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "ResponsesServerEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "ResponsesServerEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "ResponsesServerEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "ResponsesServerEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "ResponsesServerEventResponseShellCallOutputContentDone",
            "response.in_progress": "ResponsesServerEventResponseInProgress",
            "response.failed": "ResponsesServerEventResponseFailed",
            "response.incomplete": "ResponsesServerEventResponseIncomplete",
            "response.output_item.added": "ResponsesServerEventResponseOutputItemAdded",
            "response.output_item.done": "ResponsesServerEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "ResponsesServerEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "ResponsesServerEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "ResponsesServerEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "ResponsesServerEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "ResponsesServerEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "ResponsesServerEventResponseReasoningTextDone",
            "response.refusal.delta": "ResponsesServerEventResponseRefusalDelta",
            "response.refusal.done": "ResponsesServerEventResponseRefusalDone",
            "response.output_text.delta": "ResponsesServerEventResponseOutputTextDelta",
            "response.output_text.done": "ResponsesServerEventResponseOutputTextDone",
            "response.web_search_call.completed": "ResponsesServerEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "ResponsesServerEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "ResponsesServerEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": "ResponsesServerEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "ResponsesServerEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "ResponsesServerEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "ResponsesServerEventResponseImageGenerationCallPartialImage",
            "response.mcp_call_arguments.delta": "ResponsesServerEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponsesServerEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "ResponsesServerEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponsesServerEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponsesServerEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "ResponsesServerEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "ResponsesServerEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "ResponsesServerEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "ResponsesServerEventResponseOutputTextAnnotationAdded",
            "response.queued": "ResponsesServerEventResponseQueued",
            "response.custom_tool_call_input.delta": "ResponsesServerEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "ResponsesServerEventResponseCustomToolCallInputDone",
            "error": "ResponseWsError",
        },
    )
