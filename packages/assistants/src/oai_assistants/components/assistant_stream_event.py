# Generated from AssistantStreamEvent. Do not edit.
"""AssistantStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .done_event import DoneEvent
    from .error_event import ErrorEvent
    from .message_stream_event import MessageStreamEvent
    from .run_step_stream_event import RunStepStreamEvent
    from .run_stream_event import RunStreamEvent
    from .thread_stream_event import ThreadStreamEvent

if TYPE_CHECKING:
    AssistantStreamEvent: TypeAlias = (
        ThreadStreamEvent
        | RunStreamEvent
        | RunStepStreamEvent
        | MessageStreamEvent
        | ErrorEvent
        | DoneEvent
        | UnknownComponent
    )
    """What an assistant streams. Event of the streams of `client.beta.threads.create_and_run`, `client.beta.threads.runs.create` and `client.beta.threads.runs.submit_tool_outputs`. Told apart by `event`."""
else:
    AssistantStreamEvent = TaggedUnion(
        "AssistantStreamEvent",
        __name__,
        "event",
        {
            "thread.created": "ThreadStreamEvent",
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    )
