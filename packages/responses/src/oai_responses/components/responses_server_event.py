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
    """A member of `ResponsesServerEvent`, told by `type` = `"response.audio.delta"`."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """Next piece of audio, base64 encoded."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseAudioDone")
class ResponsesServerEventResponseAudioDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.audio.done"`."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseAudioTranscriptDelta")
class ResponsesServerEventResponseAudioTranscriptDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.audio.transcript.delta"`."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseAudioTranscriptDone")
class ResponsesServerEventResponseAudioTranscriptDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.audio.transcript.done"`."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCodeInterpreterCallCodeDelta")
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.code_interpreter_call_code.delta"`."""

    type: Literal["response.code_interpreter_call_code.delta"] = (
        "response.code_interpreter_call_code.delta"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCodeInterpreterCallCodeDone")
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.code_interpreter_call_code.done"`."""

    type: Literal["response.code_interpreter_call_code.done"] = (
        "response.code_interpreter_call_code.done"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    code: str
    """The code."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCodeInterpreterCallCompleted")
class ResponsesServerEventResponseCodeInterpreterCallCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.code_interpreter_call.completed"`."""

    type: Literal["response.code_interpreter_call.completed"] = (
        "response.code_interpreter_call.completed"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCodeInterpreterCallInProgress")
class ResponsesServerEventResponseCodeInterpreterCallInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.code_interpreter_call.in_progress"`."""

    type: Literal["response.code_interpreter_call.in_progress"] = (
        "response.code_interpreter_call.in_progress"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCodeInterpreterCallInterpreting")
class ResponsesServerEventResponseCodeInterpreterCallInterpreting(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.code_interpreter_call.interpreting"`."""

    type: Literal["response.code_interpreter_call.interpreting"] = (
        "response.code_interpreter_call.interpreting"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCompleted")
class ResponsesServerEventResponseCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.completed"`."""

    type: Literal["response.completed"] = "response.completed"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseContentPartAdded")
class ResponsesServerEventResponseContentPartAdded(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.content_part.added"`."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: OutputContent
    """The part of the item."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseContentPartDone")
class ResponsesServerEventResponseContentPartDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.content_part.done"`."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    sequence_number: int
    """Position of the event in the stream."""

    part: OutputContent
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCreated")
class ResponsesServerEventResponseCreated(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.created"`."""

    type: Literal["response.created"] = "response.created"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseFileSearchCallCompleted")
class ResponsesServerEventResponseFileSearchCallCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.file_search_call.completed"`."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseFileSearchCallInProgress")
class ResponsesServerEventResponseFileSearchCallInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.file_search_call.in_progress"`."""

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseFileSearchCallSearching")
class ResponsesServerEventResponseFileSearchCallSearching(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.file_search_call.searching"`."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseFunctionCallArgumentsDelta")
class ResponsesServerEventResponseFunctionCallArgumentsDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.function_call_arguments.delta"`."""

    type: Literal["response.function_call_arguments.delta"] = (
        "response.function_call_arguments.delta"
    )
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """What is new since the last event."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseFunctionCallArgumentsDone")
class ResponsesServerEventResponseFunctionCallArgumentsDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.function_call_arguments.done"`."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    """Id of the item that the event is about."""

    name: str
    """Name of the function that is called."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseShellCallCommandAdded")
class ResponsesServerEventResponseShellCallCommandAdded(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.shell_call_command.added"`."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseShellCallCommandDelta")
class ResponsesServerEventResponseShellCallCommandDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.shell_call_command.delta"`."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    delta: str
    """What is new since the last event."""

    obfuscation: str | None = None
    """Random padding; ignore it."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseShellCallCommandDone")
class ResponsesServerEventResponseShellCallCommandDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.shell_call_command.done"`."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseShellCallOutputContentDelta")
class ResponsesServerEventResponseShellCallOutputContentDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.shell_call_output_content.delta"`."""

    type: Literal["response.shell_call_output_content.delta"] = (
        "response.shell_call_output_content.delta"
    )
    sequence_number: int
    """Position of the event in the stream."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    delta: ShellCallOutputDelta
    """What is new since the last event."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseShellCallOutputContentDone")
class ResponsesServerEventResponseShellCallOutputContentDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.shell_call_output_content.done"`."""

    type: Literal["response.shell_call_output_content.done"] = (
        "response.shell_call_output_content.done"
    )
    sequence_number: int
    """Position of the event in the stream."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    output: list[FunctionShellCallOutputContent]
    """What the call gave back."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseInProgress")
class ResponsesServerEventResponseInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.in_progress"`."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseFailed")
class ResponsesServerEventResponseFailed(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.failed"`."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: Response
    """The response."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseIncomplete")
class ResponsesServerEventResponseIncomplete(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.incomplete"`."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseOutputItemAdded")
class ResponsesServerEventResponseOutputItemAdded(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.output_item.added"`."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: OutputItem
    """The item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseOutputItemDone")
class ResponsesServerEventResponseOutputItemDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.output_item.done"`."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: OutputItem
    """The item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseReasoningSummaryPartAddedPart")
class ResponsesServerEventResponseReasoningSummaryPartAddedPart(Component):
    """`part` of `ResponsesServerEventResponseReasoningSummaryPartAdded`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("ResponsesServerEventResponseReasoningSummaryPartAdded")
class ResponsesServerEventResponseReasoningSummaryPartAdded(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.reasoning_summary_part.added"`."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    sequence_number: int
    """Position of the event in the stream."""

    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseReasoningSummaryPartDonePart")
class ResponsesServerEventResponseReasoningSummaryPartDonePart(Component):
    """`part` of `ResponsesServerEventResponseReasoningSummaryPartDone`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("ResponsesServerEventResponseReasoningSummaryPartDone")
class ResponsesServerEventResponseReasoningSummaryPartDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.reasoning_summary_part.done"`."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    status: Literal["incomplete"] | None = None
    """How far it got, or how it stands."""

    sequence_number: int
    """Position of the event in the stream."""

    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseReasoningSummaryTextDelta")
class ResponsesServerEventResponseReasoningSummaryTextDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.reasoning_summary_text.delta"`."""

    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseReasoningSummaryTextDone")
class ResponsesServerEventResponseReasoningSummaryTextDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.reasoning_summary_text.done"`."""

    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    text: str
    """The text."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseReasoningTextDelta")
class ResponsesServerEventResponseReasoningTextDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.reasoning_text.delta"`."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseReasoningTextDone")
class ResponsesServerEventResponseReasoningTextDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.reasoning_text.done"`."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    text: str
    """The text."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseRefusalDelta")
class ResponsesServerEventResponseRefusalDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.refusal.delta"`."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseRefusalDone")
class ResponsesServerEventResponseRefusalDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.refusal.done"`."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    refusal: str
    """What the model said instead of an answer, where it declined."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseOutputTextDelta")
class ResponsesServerEventResponseOutputTextDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.output_text.delta"`."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseOutputTextDone")
class ResponsesServerEventResponseOutputTextDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.output_text.done"`."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    text: str
    """The text."""

    sequence_number: int
    """Position of the event in the stream."""

    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseWebSearchCallCompleted")
class ResponsesServerEventResponseWebSearchCallCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.web_search_call.completed"`."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseWebSearchCallInProgress")
class ResponsesServerEventResponseWebSearchCallInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.web_search_call.in_progress"`."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseWebSearchCallSearching")
class ResponsesServerEventResponseWebSearchCallSearching(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.web_search_call.searching"`."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseImageGenerationCallCompleted")
class ResponsesServerEventResponseImageGenerationCallCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.image_generation_call.completed"`."""

    type: Literal["response.image_generation_call.completed"] = (
        "response.image_generation_call.completed"
    )
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item_id: str
    """Id of the item that the event is about."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseImageGenerationCallGenerating")
class ResponsesServerEventResponseImageGenerationCallGenerating(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.image_generation_call.generating"`."""

    type: Literal["response.image_generation_call.generating"] = (
        "response.image_generation_call.generating"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseImageGenerationCallInProgress")
class ResponsesServerEventResponseImageGenerationCallInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.image_generation_call.in_progress"`."""

    type: Literal["response.image_generation_call.in_progress"] = (
        "response.image_generation_call.in_progress"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseImageGenerationCallPartialImage")
class ResponsesServerEventResponseImageGenerationCallPartialImage(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.image_generation_call.partial_image"`."""

    type: Literal["response.image_generation_call.partial_image"] = (
        "response.image_generation_call.partial_image"
    )
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    partial_image_index: int
    """Position among the partial images."""

    partial_image_b64: str
    """The image so far, base64 encoded."""

    size: str | None = None
    """Width and height in pixels, such as `1024x1024`."""

    quality: str | None = None
    """How good the image is; better takes longer and costs more."""

    background: str | None = None
    """Background of the image."""

    output_format: str | None = None
    """File format of the image."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpCallArgumentsDelta")
class ResponsesServerEventResponseMcpCallArgumentsDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_call_arguments.delta"`."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpCallArgumentsDone")
class ResponsesServerEventResponseMcpCallArgumentsDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpCallCompleted")
class ResponsesServerEventResponseMcpCallCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_call.completed"`."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpCallFailed")
class ResponsesServerEventResponseMcpCallFailed(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_call.failed"`."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpCallInProgress")
class ResponsesServerEventResponseMcpCallInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_call.in_progress"`."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpListToolsCompleted")
class ResponsesServerEventResponseMcpListToolsCompleted(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_list_tools.completed"`."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpListToolsFailed")
class ResponsesServerEventResponseMcpListToolsFailed(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_list_tools.failed"`."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseMcpListToolsInProgress")
class ResponsesServerEventResponseMcpListToolsInProgress(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.mcp_list_tools.in_progress"`."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseOutputTextAnnotationAdded")
class ResponsesServerEventResponseOutputTextAnnotationAdded(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.output_text.annotation.added"`."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    annotation_index: int
    """Position of the annotation within its part."""

    sequence_number: int
    """Position of the event in the stream."""

    annotation: Annotation | None
    """The annotation."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseQueued")
class ResponsesServerEventResponseQueued(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.queued"`."""

    type: Literal["response.queued"] = "response.queued"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCustomToolCallInputDelta")
class ResponsesServerEventResponseCustomToolCallInputDelta(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.custom_tool_call_input.delta"`."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    delta: str
    """What is new since the last event."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesServerEventResponseCustomToolCallInputDone")
class ResponsesServerEventResponseCustomToolCallInputDone(Component):
    """A member of `ResponsesServerEvent`, told by `type` = `"response.custom_tool_call_input.done"`."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    input: str
    """Input of the tool, as the model wrote it."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


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
    """What the server sends over a socket of the Responses API. Event that `client.responses.connect` hands out. Told apart by `type`."""
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
