# Generated from ResponsesWebSocketStreamEvent. Do not edit.
"""ResponsesWebSocketStreamEvent."""

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
    from .shell_call_output_delta import ShellCallOutputDelta


@component("ResponsesWebSocketStreamEventResponseAudioDelta")
class ResponsesWebSocketStreamEventResponseAudioDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.delta"`."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """Next piece of audio, base64 encoded."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseAudioDone")
class ResponsesWebSocketStreamEventResponseAudioDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.done"`."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseAudioTranscriptDelta")
class ResponsesWebSocketStreamEventResponseAudioTranscriptDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.transcript.delta"`."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseAudioTranscriptDone")
class ResponsesWebSocketStreamEventResponseAudioTranscriptDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.transcript.done"`."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta")
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call_code.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone")
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call_code.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted")
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call.completed"`."""

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


@component("ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress")
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call.in_progress"`."""

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


@component("ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting")
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call.interpreting"`."""

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


@component("ResponsesWebSocketStreamEventResponseCompleted")
class ResponsesWebSocketStreamEventResponseCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.completed"`."""

    type: Literal["response.completed"] = "response.completed"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseContentPartAdded")
class ResponsesWebSocketStreamEventResponseContentPartAdded(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.content_part.added"`."""

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


@component("ResponsesWebSocketStreamEventResponseContentPartDone")
class ResponsesWebSocketStreamEventResponseContentPartDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.content_part.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseCreated")
class ResponsesWebSocketStreamEventResponseCreated(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.created"`."""

    type: Literal["response.created"] = "response.created"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseFileSearchCallCompleted")
class ResponsesWebSocketStreamEventResponseFileSearchCallCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.file_search_call.completed"`."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseFileSearchCallInProgress")
class ResponsesWebSocketStreamEventResponseFileSearchCallInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.file_search_call.in_progress"`."""

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseFileSearchCallSearching")
class ResponsesWebSocketStreamEventResponseFileSearchCallSearching(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.file_search_call.searching"`."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta")
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.function_call_arguments.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone")
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.function_call_arguments.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseShellCallCommandAdded")
class ResponsesWebSocketStreamEventResponseShellCallCommandAdded(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_command.added"`."""

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


@component("ResponsesWebSocketStreamEventResponseShellCallCommandDelta")
class ResponsesWebSocketStreamEventResponseShellCallCommandDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_command.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseShellCallCommandDone")
class ResponsesWebSocketStreamEventResponseShellCallCommandDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_command.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta")
class ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_output_content.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseShellCallOutputContentDone")
class ResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_output_content.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseInProgress")
class ResponsesWebSocketStreamEventResponseInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.in_progress"`."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseFailed")
class ResponsesWebSocketStreamEventResponseFailed(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.failed"`."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: Response
    """The response."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseIncomplete")
class ResponsesWebSocketStreamEventResponseIncomplete(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.incomplete"`."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseOutputItemAdded")
class ResponsesWebSocketStreamEventResponseOutputItemAdded(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.output_item.added"`."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: OutputItem
    """The item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseOutputItemDone")
class ResponsesWebSocketStreamEventResponseOutputItemDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.output_item.done"`."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: OutputItem
    """The item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart")
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(Component):
    """`part` of `ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded")
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_part.added"`."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    sequence_number: int
    """Position of the event in the stream."""

    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart")
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(Component):
    """`part` of `ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone")
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_part.done"`."""

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

    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta")
class ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_text.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone")
class ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_text.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseReasoningTextDelta")
class ResponsesWebSocketStreamEventResponseReasoningTextDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_text.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseReasoningTextDone")
class ResponsesWebSocketStreamEventResponseReasoningTextDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_text.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseRefusalDelta")
class ResponsesWebSocketStreamEventResponseRefusalDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.refusal.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseRefusalDone")
class ResponsesWebSocketStreamEventResponseRefusalDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.refusal.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseOutputTextDelta")
class ResponsesWebSocketStreamEventResponseOutputTextDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.output_text.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseOutputTextDone")
class ResponsesWebSocketStreamEventResponseOutputTextDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.output_text.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseWebSearchCallCompleted")
class ResponsesWebSocketStreamEventResponseWebSearchCallCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.web_search_call.completed"`."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseWebSearchCallInProgress")
class ResponsesWebSocketStreamEventResponseWebSearchCallInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.web_search_call.in_progress"`."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseWebSearchCallSearching")
class ResponsesWebSocketStreamEventResponseWebSearchCallSearching(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.web_search_call.searching"`."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted")
class ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.completed"`."""

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


@component("ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating")
class ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.generating"`."""

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


@component("ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress")
class ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.in_progress"`."""

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


@component("ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage")
class ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.partial_image"`."""

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


@component("ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta")
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call_arguments.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone")
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

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


@component("ResponsesWebSocketStreamEventResponseMcpCallCompleted")
class ResponsesWebSocketStreamEventResponseMcpCallCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call.completed"`."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseMcpCallFailed")
class ResponsesWebSocketStreamEventResponseMcpCallFailed(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call.failed"`."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseMcpCallInProgress")
class ResponsesWebSocketStreamEventResponseMcpCallInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call.in_progress"`."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseMcpListToolsCompleted")
class ResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_list_tools.completed"`."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseMcpListToolsFailed")
class ResponsesWebSocketStreamEventResponseMcpListToolsFailed(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_list_tools.failed"`."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseMcpListToolsInProgress")
class ResponsesWebSocketStreamEventResponseMcpListToolsInProgress(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_list_tools.in_progress"`."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded")
class ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.output_text.annotation.added"`."""

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


@component("ResponsesWebSocketStreamEventResponseQueued")
class ResponsesWebSocketStreamEventResponseQueued(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.queued"`."""

    type: Literal["response.queued"] = "response.queued"
    response: Response
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta")
class ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.custom_tool_call_input.delta"`."""

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


@component("ResponsesWebSocketStreamEventResponseCustomToolCallInputDone")
class ResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Component):
    """A member of `ResponsesWebSocketStreamEvent`, told by `type` = `"response.custom_tool_call_input.done"`."""

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
    ResponsesWebSocketStreamEvent: TypeAlias = (
        ResponsesWebSocketStreamEventResponseAudioDelta
        | ResponsesWebSocketStreamEventResponseAudioDone
        | ResponsesWebSocketStreamEventResponseAudioTranscriptDelta
        | ResponsesWebSocketStreamEventResponseAudioTranscriptDone
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
        | ResponsesWebSocketStreamEventResponseCompleted
        | ResponsesWebSocketStreamEventResponseContentPartAdded
        | ResponsesWebSocketStreamEventResponseContentPartDone
        | ResponsesWebSocketStreamEventResponseCreated
        | ResponsesWebSocketStreamEventResponseFileSearchCallCompleted
        | ResponsesWebSocketStreamEventResponseFileSearchCallInProgress
        | ResponsesWebSocketStreamEventResponseFileSearchCallSearching
        | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
        | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
        | ResponsesWebSocketStreamEventResponseShellCallCommandAdded
        | ResponsesWebSocketStreamEventResponseShellCallCommandDelta
        | ResponsesWebSocketStreamEventResponseShellCallCommandDone
        | ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
        | ResponsesWebSocketStreamEventResponseShellCallOutputContentDone
        | ResponsesWebSocketStreamEventResponseInProgress
        | ResponsesWebSocketStreamEventResponseFailed
        | ResponsesWebSocketStreamEventResponseIncomplete
        | ResponsesWebSocketStreamEventResponseOutputItemAdded
        | ResponsesWebSocketStreamEventResponseOutputItemDone
        | ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
        | ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
        | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
        | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
        | ResponsesWebSocketStreamEventResponseReasoningTextDelta
        | ResponsesWebSocketStreamEventResponseReasoningTextDone
        | ResponsesWebSocketStreamEventResponseRefusalDelta
        | ResponsesWebSocketStreamEventResponseRefusalDone
        | ResponsesWebSocketStreamEventResponseOutputTextDelta
        | ResponsesWebSocketStreamEventResponseOutputTextDone
        | ResponsesWebSocketStreamEventResponseWebSearchCallCompleted
        | ResponsesWebSocketStreamEventResponseWebSearchCallInProgress
        | ResponsesWebSocketStreamEventResponseWebSearchCallSearching
        | ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
        | ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
        | ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
        | ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
        | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
        | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
        | ResponsesWebSocketStreamEventResponseMcpCallCompleted
        | ResponsesWebSocketStreamEventResponseMcpCallFailed
        | ResponsesWebSocketStreamEventResponseMcpCallInProgress
        | ResponsesWebSocketStreamEventResponseMcpListToolsCompleted
        | ResponsesWebSocketStreamEventResponseMcpListToolsFailed
        | ResponsesWebSocketStreamEventResponseMcpListToolsInProgress
        | ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
        | ResponsesWebSocketStreamEventResponseQueued
        | ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
        | ResponsesWebSocketStreamEventResponseCustomToolCallInputDone
        | UnknownComponent
    )
    """An event of a response that comes over a shared socket. Told apart by `type`."""
else:
    ResponsesWebSocketStreamEvent = TaggedUnion(
        "ResponsesWebSocketStreamEvent",
        __name__,
        "type",
        {
            "response.audio.delta": "ResponsesWebSocketStreamEventResponseAudioDelta",
            "response.audio.done": "ResponsesWebSocketStreamEventResponseAudioDone",
            "response.audio.transcript.delta": "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "ResponsesWebSocketStreamEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone",
            "response.code_interpreter_call.completed": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting",
            "response.completed": "ResponsesWebSocketStreamEventResponseCompleted",
            "response.content_part.added": "ResponsesWebSocketStreamEventResponseContentPartAdded",
            "response.content_part.done": "ResponsesWebSocketStreamEventResponseContentPartDone",
            "response.created": "ResponsesWebSocketStreamEventResponseCreated",
            "response.file_search_call.completed": "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "ResponsesWebSocketStreamEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "ResponsesWebSocketStreamEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "ResponsesWebSocketStreamEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "ResponsesWebSocketStreamEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone",
            "response.in_progress": "ResponsesWebSocketStreamEventResponseInProgress",
            "response.failed": "ResponsesWebSocketStreamEventResponseFailed",
            "response.incomplete": "ResponsesWebSocketStreamEventResponseIncomplete",
            "response.output_item.added": "ResponsesWebSocketStreamEventResponseOutputItemAdded",
            "response.output_item.done": "ResponsesWebSocketStreamEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "ResponsesWebSocketStreamEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "ResponsesWebSocketStreamEventResponseReasoningTextDone",
            "response.refusal.delta": "ResponsesWebSocketStreamEventResponseRefusalDelta",
            "response.refusal.done": "ResponsesWebSocketStreamEventResponseRefusalDone",
            "response.output_text.delta": "ResponsesWebSocketStreamEventResponseOutputTextDelta",
            "response.output_text.done": "ResponsesWebSocketStreamEventResponseOutputTextDone",
            "response.web_search_call.completed": "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "ResponsesWebSocketStreamEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage",
            "response.mcp_call_arguments.delta": "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "ResponsesWebSocketStreamEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponsesWebSocketStreamEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponsesWebSocketStreamEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "ResponsesWebSocketStreamEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
            "response.queued": "ResponsesWebSocketStreamEventResponseQueued",
            "response.custom_tool_call_input.delta": "ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
        },
    )
