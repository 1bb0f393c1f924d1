# Generated from BetaResponsesServerEvent. Do not edit.
"""BetaResponsesServerEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag import BetaAgentTag
    from .beta_annotation import BetaAnnotation
    from .beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from .beta_output_content import BetaOutputContent
    from .beta_output_item import BetaOutputItem
    from .beta_response import BetaResponse
    from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent
    from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent
    from .beta_response_log_prob import BetaResponseLogProb
    from .beta_response_ws_error import BetaResponseWsError
    from .beta_shell_call_output_delta import BetaShellCallOutputDelta


@component("BetaResponsesServerEventResponseAudioDelta")
class BetaResponsesServerEventResponseAudioDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.audio.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """Next piece of audio, base64 encoded."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseAudioDone")
class BetaResponsesServerEventResponseAudioDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.audio.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseAudioTranscriptDelta")
class BetaResponsesServerEventResponseAudioTranscriptDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.audio.transcript.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseAudioTranscriptDone")
class BetaResponsesServerEventResponseAudioTranscriptDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.audio.transcript.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta")
class BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.code_interpreter_call_code.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseCodeInterpreterCallCodeDone")
class BetaResponsesServerEventResponseCodeInterpreterCallCodeDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.code_interpreter_call_code.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseCodeInterpreterCallCompleted")
class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.code_interpreter_call.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseCodeInterpreterCallInProgress")
class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.code_interpreter_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseCodeInterpreterCallInterpreting")
class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.code_interpreter_call.interpreting"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseCompleted")
class BetaResponsesServerEventResponseCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.completed"] = "response.completed"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseContentPartAdded")
class BetaResponsesServerEventResponseContentPartAdded(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.content_part.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    part: BetaOutputContent
    """The part of the item."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseContentPartDone")
class BetaResponsesServerEventResponseContentPartDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.content_part.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    content_index: int
    """Position of the part within its item."""

    sequence_number: int
    """Position of the event in the stream."""

    part: BetaOutputContent
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseCreated")
class BetaResponsesServerEventResponseCreated(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.created"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.created"] = "response.created"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseFileSearchCallCompleted")
class BetaResponsesServerEventResponseFileSearchCallCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.file_search_call.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseFileSearchCallInProgress")
class BetaResponsesServerEventResponseFileSearchCallInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.file_search_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.file_search_call.in_progress"] = "response.file_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseFileSearchCallSearching")
class BetaResponsesServerEventResponseFileSearchCallSearching(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.file_search_call.searching"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseFunctionCallArgumentsDelta")
class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.function_call_arguments.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseFunctionCallArgumentsDone")
class BetaResponsesServerEventResponseFunctionCallArgumentsDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.function_call_arguments.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseShellCallCommandAdded")
class BetaResponsesServerEventResponseShellCallCommandAdded(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.shell_call_command.added"`."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseShellCallCommandDelta")
class BetaResponsesServerEventResponseShellCallCommandDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.shell_call_command.delta"`."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseShellCallCommandDone")
class BetaResponsesServerEventResponseShellCallCommandDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.shell_call_command.done"`."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    command: str
    """The command line."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseShellCallOutputContentDelta")
class BetaResponsesServerEventResponseShellCallOutputContentDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.shell_call_output_content.delta"`."""

    type: Literal["response.shell_call_output_content.delta"] = (
        "response.shell_call_output_content.delta"
    )
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    delta: BetaShellCallOutputDelta
    """What is new since the last event."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseShellCallOutputContentDone")
class BetaResponsesServerEventResponseShellCallOutputContentDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.shell_call_output_content.done"`."""

    type: Literal["response.shell_call_output_content.done"] = (
        "response.shell_call_output_content.done"
    )
    sequence_number: int
    """Position of the event in the stream."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    command_index: int
    """Position of the command within its call."""

    output: list[BetaFunctionShellCallOutputContent]
    """What the call gave back."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseInProgress")
class BetaResponsesServerEventResponseInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseFailed")
class BetaResponsesServerEventResponseFailed(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.failed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: BetaResponse
    """The response."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseIncomplete")
class BetaResponsesServerEventResponseIncomplete(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.incomplete"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseOutputItemAdded")
class BetaResponsesServerEventResponseOutputItemAdded(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.output_item.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: BetaOutputItem
    """The item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseOutputItemDone")
class BetaResponsesServerEventResponseOutputItemDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.output_item.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    item: BetaOutputItem
    """The item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseReasoningSummaryPartAddedPart")
class BetaResponsesServerEventResponseReasoningSummaryPartAddedPart(Component):
    """`part` of `BetaResponsesServerEventResponseReasoningSummaryPartAdded`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("BetaResponsesServerEventResponseReasoningSummaryPartAdded")
class BetaResponsesServerEventResponseReasoningSummaryPartAdded(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.reasoning_summary_part.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    summary_index: int
    """Position of the part within the summary."""

    sequence_number: int
    """Position of the event in the stream."""

    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseReasoningSummaryPartDonePart")
class BetaResponsesServerEventResponseReasoningSummaryPartDonePart(Component):
    """`part` of `BetaResponsesServerEventResponseReasoningSummaryPartDone`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("BetaResponsesServerEventResponseReasoningSummaryPartDone")
class BetaResponsesServerEventResponseReasoningSummaryPartDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.reasoning_summary_part.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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

    part: BetaResponsesServerEventResponseReasoningSummaryPartDonePart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseReasoningSummaryTextDelta")
class BetaResponsesServerEventResponseReasoningSummaryTextDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.reasoning_summary_text.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseReasoningSummaryTextDone")
class BetaResponsesServerEventResponseReasoningSummaryTextDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.reasoning_summary_text.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseReasoningTextDelta")
class BetaResponsesServerEventResponseReasoningTextDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.reasoning_text.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseReasoningTextDone")
class BetaResponsesServerEventResponseReasoningTextDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.reasoning_text.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseRefusalDelta")
class BetaResponsesServerEventResponseRefusalDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.refusal.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseRefusalDone")
class BetaResponsesServerEventResponseRefusalDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.refusal.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseOutputTextDelta")
class BetaResponsesServerEventResponseOutputTextDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.output_text.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseOutputTextDone")
class BetaResponsesServerEventResponseOutputTextDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.output_text.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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

    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseWebSearchCallCompleted")
class BetaResponsesServerEventResponseWebSearchCallCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.web_search_call.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseWebSearchCallInProgress")
class BetaResponsesServerEventResponseWebSearchCallInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.web_search_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseWebSearchCallSearching")
class BetaResponsesServerEventResponseWebSearchCallSearching(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.web_search_call.searching"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseImageGenerationCallCompleted")
class BetaResponsesServerEventResponseImageGenerationCallCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.image_generation_call.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseImageGenerationCallGenerating")
class BetaResponsesServerEventResponseImageGenerationCallGenerating(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.image_generation_call.generating"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseImageGenerationCallInProgress")
class BetaResponsesServerEventResponseImageGenerationCallInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.image_generation_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseImageGenerationCallPartialImage")
class BetaResponsesServerEventResponseImageGenerationCallPartialImage(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.image_generation_call.partial_image"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseMcpCallArgumentsDelta")
class BetaResponsesServerEventResponseMcpCallArgumentsDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_call_arguments.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseMcpCallArgumentsDone")
class BetaResponsesServerEventResponseMcpCallArgumentsDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseMcpCallCompleted")
class BetaResponsesServerEventResponseMcpCallCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_call.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseMcpCallFailed")
class BetaResponsesServerEventResponseMcpCallFailed(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_call.failed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseMcpCallInProgress")
class BetaResponsesServerEventResponseMcpCallInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_call.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_call.in_progress"] = "response.mcp_call.in_progress"
    sequence_number: int
    """Position of the event in the stream."""

    output_index: int
    """Position of the item in the response's output."""

    item_id: str
    """Id of the item that the event is about."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseMcpListToolsCompleted")
class BetaResponsesServerEventResponseMcpListToolsCompleted(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_list_tools.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseMcpListToolsFailed")
class BetaResponsesServerEventResponseMcpListToolsFailed(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_list_tools.failed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseMcpListToolsInProgress")
class BetaResponsesServerEventResponseMcpListToolsInProgress(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.mcp_list_tools.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    """Id of the item that the event is about."""

    output_index: int
    """Position of the item in the response's output."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseOutputTextAnnotationAdded")
class BetaResponsesServerEventResponseOutputTextAnnotationAdded(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.output_text.annotation.added"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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

    annotation: BetaAnnotation | None
    """The annotation."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseQueued")
class BetaResponsesServerEventResponseQueued(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.queued"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.queued"] = "response.queued"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesServerEventResponseCustomToolCallInputDelta")
class BetaResponsesServerEventResponseCustomToolCallInputDelta(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.custom_tool_call_input.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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


@component("BetaResponsesServerEventResponseCustomToolCallInputDone")
class BetaResponsesServerEventResponseCustomToolCallInputDone(Component):
    """A member of `BetaResponsesServerEvent`, told by `type` = `"response.custom_tool_call_input.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

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
    BetaResponsesServerEvent: TypeAlias = (
        BetaResponsesServerEventResponseAudioDelta
        | BetaResponsesServerEventResponseAudioDone
        | BetaResponsesServerEventResponseAudioTranscriptDelta
        | BetaResponsesServerEventResponseAudioTranscriptDone
        | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
        | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
        | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
        | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
        | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
        | BetaResponsesServerEventResponseCompleted
        | BetaResponsesServerEventResponseContentPartAdded
        | BetaResponsesServerEventResponseContentPartDone
        | BetaResponsesServerEventResponseCreated
        | BetaResponsesServerEventResponseFileSearchCallCompleted
        | BetaResponsesServerEventResponseFileSearchCallInProgress
        | BetaResponsesServerEventResponseFileSearchCallSearching
        | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
        | BetaResponsesServerEventResponseFunctionCallArgumentsDone
        | BetaResponsesServerEventResponseShellCallCommandAdded
        | BetaResponsesServerEventResponseShellCallCommandDelta
        | BetaResponsesServerEventResponseShellCallCommandDone
        | BetaResponsesServerEventResponseShellCallOutputContentDelta
        | BetaResponsesServerEventResponseShellCallOutputContentDone
        | BetaResponsesServerEventResponseInProgress
        | BetaResponsesServerEventResponseFailed
        | BetaResponsesServerEventResponseIncomplete
        | BetaResponsesServerEventResponseOutputItemAdded
        | BetaResponsesServerEventResponseOutputItemDone
        | BetaResponsesServerEventResponseReasoningSummaryPartAdded
        | BetaResponsesServerEventResponseReasoningSummaryPartDone
        | BetaResponsesServerEventResponseReasoningSummaryTextDelta
        | BetaResponsesServerEventResponseReasoningSummaryTextDone
        | BetaResponsesServerEventResponseReasoningTextDelta
        | BetaResponsesServerEventResponseReasoningTextDone
        | BetaResponsesServerEventResponseRefusalDelta
        | BetaResponsesServerEventResponseRefusalDone
        | BetaResponsesServerEventResponseOutputTextDelta
        | BetaResponsesServerEventResponseOutputTextDone
        | BetaResponsesServerEventResponseWebSearchCallCompleted
        | BetaResponsesServerEventResponseWebSearchCallInProgress
        | BetaResponsesServerEventResponseWebSearchCallSearching
        | BetaResponsesServerEventResponseImageGenerationCallCompleted
        | BetaResponsesServerEventResponseImageGenerationCallGenerating
        | BetaResponsesServerEventResponseImageGenerationCallInProgress
        | BetaResponsesServerEventResponseImageGenerationCallPartialImage
        | BetaResponsesServerEventResponseMcpCallArgumentsDelta
        | BetaResponsesServerEventResponseMcpCallArgumentsDone
        | BetaResponsesServerEventResponseMcpCallCompleted
        | BetaResponsesServerEventResponseMcpCallFailed
        | BetaResponsesServerEventResponseMcpCallInProgress
        | BetaResponsesServerEventResponseMcpListToolsCompleted
        | BetaResponsesServerEventResponseMcpListToolsFailed
        | BetaResponsesServerEventResponseMcpListToolsInProgress
        | BetaResponsesServerEventResponseOutputTextAnnotationAdded
        | BetaResponsesServerEventResponseQueued
        | BetaResponsesServerEventResponseCustomToolCallInputDelta
        | BetaResponsesServerEventResponseCustomToolCallInputDone
        | BetaResponseWsError
        | BetaResponseInjectCreatedEvent
        | BetaResponseInjectFailedEvent
        | UnknownComponent
    )
    """What the server sends over a socket of the Responses API. Event that `client.beta.responses.connect` hands out. Told apart by `type`."""
else:
    BetaResponsesServerEvent = TaggedUnion(
        "BetaResponsesServerEvent",
        __name__,
        "type",
        {
            "response.audio.delta": "BetaResponsesServerEventResponseAudioDelta",
            "response.audio.done": "BetaResponsesServerEventResponseAudioDone",
            "response.audio.transcript.delta": "BetaResponsesServerEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "BetaResponsesServerEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": "BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "response.code_interpreter_call.completed": "BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
            "response.completed": "BetaResponsesServerEventResponseCompleted",
            "response.content_part.added": "BetaResponsesServerEventResponseContentPartAdded",
            "response.content_part.done": "BetaResponsesServerEventResponseContentPartDone",
            "response.created": "BetaResponsesServerEventResponseCreated",
            "response.file_search_call.completed": "BetaResponsesServerEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "BetaResponsesServerEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "BetaResponsesServerEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "BetaResponsesServerEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "BetaResponsesServerEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "BetaResponsesServerEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "BetaResponsesServerEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "BetaResponsesServerEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "BetaResponsesServerEventResponseShellCallOutputContentDone",
            "response.in_progress": "BetaResponsesServerEventResponseInProgress",
            "response.failed": "BetaResponsesServerEventResponseFailed",
            "response.incomplete": "BetaResponsesServerEventResponseIncomplete",
            "response.output_item.added": "BetaResponsesServerEventResponseOutputItemAdded",
            "response.output_item.done": "BetaResponsesServerEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "BetaResponsesServerEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "BetaResponsesServerEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "BetaResponsesServerEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "BetaResponsesServerEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "BetaResponsesServerEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "BetaResponsesServerEventResponseReasoningTextDone",
            "response.refusal.delta": "BetaResponsesServerEventResponseRefusalDelta",
            "response.refusal.done": "BetaResponsesServerEventResponseRefusalDone",
            "response.output_text.delta": "BetaResponsesServerEventResponseOutputTextDelta",
            "response.output_text.done": "BetaResponsesServerEventResponseOutputTextDone",
            "response.web_search_call.completed": "BetaResponsesServerEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "BetaResponsesServerEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "BetaResponsesServerEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": "BetaResponsesServerEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "BetaResponsesServerEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "BetaResponsesServerEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "BetaResponsesServerEventResponseImageGenerationCallPartialImage",
            "response.mcp_call_arguments.delta": "BetaResponsesServerEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesServerEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "BetaResponsesServerEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "BetaResponsesServerEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "BetaResponsesServerEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "BetaResponsesServerEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesServerEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesServerEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "BetaResponsesServerEventResponseOutputTextAnnotationAdded",
            "response.queued": "BetaResponsesServerEventResponseQueued",
            "response.custom_tool_call_input.delta": "BetaResponsesServerEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "BetaResponsesServerEventResponseCustomToolCallInputDone",
            "error": "BetaResponseWsError",
            "response.inject.created": "BetaResponseInjectCreatedEvent",
            "response.inject.failed": "BetaResponseInjectFailedEvent",
        },
    )
