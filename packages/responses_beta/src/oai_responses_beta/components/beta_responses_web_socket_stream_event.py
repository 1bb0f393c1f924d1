# Generated from BetaResponsesWebSocketStreamEvent. Do not edit.
"""BetaResponsesWebSocketStreamEvent."""

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
    from .beta_response_log_prob import BetaResponseLogProb
    from .beta_shell_call_output_delta import BetaShellCallOutputDelta


@component("BetaResponsesWebSocketStreamEventResponseAudioDelta")
class BetaResponsesWebSocketStreamEventResponseAudioDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    """Position of the event in the stream."""

    delta: str
    """Next piece of audio, base64 encoded."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseAudioDone")
class BetaResponsesWebSocketStreamEventResponseAudioDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta")
class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.transcript.delta"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    """What is new since the last event."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone")
class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.audio.transcript.done"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta")
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call_code.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone")
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call_code.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted")
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call.completed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress")
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call.in_progress"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting")
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.code_interpreter_call.interpreting"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCompleted")
class BetaResponsesWebSocketStreamEventResponseCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.completed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.completed"] = "response.completed"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseContentPartAdded")
class BetaResponsesWebSocketStreamEventResponseContentPartAdded(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.content_part.added"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseContentPartDone")
class BetaResponsesWebSocketStreamEventResponseContentPartDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.content_part.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCreated")
class BetaResponsesWebSocketStreamEventResponseCreated(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.created"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.created"] = "response.created"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted")
class BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.file_search_call.completed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress")
class BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.file_search_call.in_progress"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching")
class BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.file_search_call.searching"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta")
class BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.function_call_arguments.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone")
class BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.function_call_arguments.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded")
class BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_command.added"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta")
class BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_command.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseShellCallCommandDone")
class BetaResponsesWebSocketStreamEventResponseShellCallCommandDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_command.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta")
class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_output_content.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone")
class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.shell_call_output_content.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseInProgress")
class BetaResponsesWebSocketStreamEventResponseInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.in_progress"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseFailed")
class BetaResponsesWebSocketStreamEventResponseFailed(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.failed"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    """Position of the event in the stream."""

    response: BetaResponse
    """The response."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseIncomplete")
class BetaResponsesWebSocketStreamEventResponseIncomplete(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.incomplete"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.incomplete"] = "response.incomplete"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseOutputItemAdded")
class BetaResponsesWebSocketStreamEventResponseOutputItemAdded(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.output_item.added"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseOutputItemDone")
class BetaResponsesWebSocketStreamEventResponseOutputItemDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.output_item.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart")
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(Component):
    """`part` of `BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded")
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_part.added"`."""

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

    part: BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart")
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(Component):
    """`part` of `BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone`."""

    type: Literal["summary_text"] = "summary_text"
    text: str
    """The text."""


@component("BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone")
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_part.done"`."""

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

    part: BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """The part of the item."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta")
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_text.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone")
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_summary_text.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseReasoningTextDelta")
class BetaResponsesWebSocketStreamEventResponseReasoningTextDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_text.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseReasoningTextDone")
class BetaResponsesWebSocketStreamEventResponseReasoningTextDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.reasoning_text.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseRefusalDelta")
class BetaResponsesWebSocketStreamEventResponseRefusalDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.refusal.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseRefusalDone")
class BetaResponsesWebSocketStreamEventResponseRefusalDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.refusal.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseOutputTextDelta")
class BetaResponsesWebSocketStreamEventResponseOutputTextDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.output_text.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseOutputTextDone")
class BetaResponsesWebSocketStreamEventResponseOutputTextDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.output_text.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted")
class BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.web_search_call.completed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress")
class BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.web_search_call.in_progress"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching")
class BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.web_search_call.searching"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted")
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.completed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating")
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.generating"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress")
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.in_progress"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage")
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.image_generation_call.partial_image"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta")
class BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call_arguments.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone")
class BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call_arguments.done"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpCallCompleted")
class BetaResponsesWebSocketStreamEventResponseMcpCallCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call.completed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpCallFailed")
class BetaResponsesWebSocketStreamEventResponseMcpCallFailed(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call.failed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpCallInProgress")
class BetaResponsesWebSocketStreamEventResponseMcpCallInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_call.in_progress"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted")
class BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_list_tools.completed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed")
class BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_list_tools.failed"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress")
class BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.mcp_list_tools.in_progress"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded")
class BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.output_text.annotation.added"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseQueued")
class BetaResponsesWebSocketStreamEventResponseQueued(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.queued"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["response.queued"] = "response.queued"
    response: BetaResponse
    """The response."""

    sequence_number: int
    """Position of the event in the stream."""

    stream_id: str | None = None
    """Joins the events of one stream on a shared connection."""


@component("BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta")
class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.custom_tool_call_input.delta"`."""

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


@component("BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone")
class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Component):
    """A member of `BetaResponsesWebSocketStreamEvent`, told by `type` = `"response.custom_tool_call_input.done"`."""

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
    BetaResponsesWebSocketStreamEvent: TypeAlias = (
        BetaResponsesWebSocketStreamEventResponseAudioDelta
        | BetaResponsesWebSocketStreamEventResponseAudioDone
        | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta
        | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
        | BetaResponsesWebSocketStreamEventResponseCompleted
        | BetaResponsesWebSocketStreamEventResponseContentPartAdded
        | BetaResponsesWebSocketStreamEventResponseContentPartDone
        | BetaResponsesWebSocketStreamEventResponseCreated
        | BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted
        | BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress
        | BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching
        | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
        | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
        | BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded
        | BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta
        | BetaResponsesWebSocketStreamEventResponseShellCallCommandDone
        | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
        | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone
        | BetaResponsesWebSocketStreamEventResponseInProgress
        | BetaResponsesWebSocketStreamEventResponseFailed
        | BetaResponsesWebSocketStreamEventResponseIncomplete
        | BetaResponsesWebSocketStreamEventResponseOutputItemAdded
        | BetaResponsesWebSocketStreamEventResponseOutputItemDone
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
        | BetaResponsesWebSocketStreamEventResponseReasoningTextDelta
        | BetaResponsesWebSocketStreamEventResponseReasoningTextDone
        | BetaResponsesWebSocketStreamEventResponseRefusalDelta
        | BetaResponsesWebSocketStreamEventResponseRefusalDone
        | BetaResponsesWebSocketStreamEventResponseOutputTextDelta
        | BetaResponsesWebSocketStreamEventResponseOutputTextDone
        | BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted
        | BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress
        | BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
        | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
        | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
        | BetaResponsesWebSocketStreamEventResponseMcpCallCompleted
        | BetaResponsesWebSocketStreamEventResponseMcpCallFailed
        | BetaResponsesWebSocketStreamEventResponseMcpCallInProgress
        | BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted
        | BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed
        | BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress
        | BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
        | BetaResponsesWebSocketStreamEventResponseQueued
        | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
        | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone
        | UnknownComponent
    )
    """An event of a response that comes over a shared socket. Told apart by `type`."""
else:
    BetaResponsesWebSocketStreamEvent = TaggedUnion(
        "BetaResponsesWebSocketStreamEvent",
        __name__,
        "type",
        {
            "response.audio.delta": "BetaResponsesWebSocketStreamEventResponseAudioDelta",
            "response.audio.done": "BetaResponsesWebSocketStreamEventResponseAudioDone",
            "response.audio.transcript.delta": "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone",
            "response.code_interpreter_call_code.delta": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone",
            "response.code_interpreter_call.completed": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting",
            "response.completed": "BetaResponsesWebSocketStreamEventResponseCompleted",
            "response.content_part.added": "BetaResponsesWebSocketStreamEventResponseContentPartAdded",
            "response.content_part.done": "BetaResponsesWebSocketStreamEventResponseContentPartDone",
            "response.created": "BetaResponsesWebSocketStreamEventResponseCreated",
            "response.file_search_call.completed": "BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
            "response.shell_call_command.added": "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone",
            "response.in_progress": "BetaResponsesWebSocketStreamEventResponseInProgress",
            "response.failed": "BetaResponsesWebSocketStreamEventResponseFailed",
            "response.incomplete": "BetaResponsesWebSocketStreamEventResponseIncomplete",
            "response.output_item.added": "BetaResponsesWebSocketStreamEventResponseOutputItemAdded",
            "response.output_item.done": "BetaResponsesWebSocketStreamEventResponseOutputItemDone",
            "response.reasoning_summary_part.added": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "BetaResponsesWebSocketStreamEventResponseReasoningTextDone",
            "response.refusal.delta": "BetaResponsesWebSocketStreamEventResponseRefusalDelta",
            "response.refusal.done": "BetaResponsesWebSocketStreamEventResponseRefusalDone",
            "response.output_text.delta": "BetaResponsesWebSocketStreamEventResponseOutputTextDelta",
            "response.output_text.done": "BetaResponsesWebSocketStreamEventResponseOutputTextDone",
            "response.web_search_call.completed": "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching",
            "response.image_generation_call.completed": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage",
            "response.mcp_call_arguments.delta": "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
            "response.mcp_call.completed": "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "BetaResponsesWebSocketStreamEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress",
            "response.mcp_list_tools.completed": "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
            "response.output_text.annotation.added": "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
            "response.queued": "BetaResponsesWebSocketStreamEventResponseQueued",
            "response.custom_tool_call_input.delta": "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
        },
    )
