# Generated from RunStepObject. Do not edit.
"""RunStepObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .run_step_completion_usage import RunStepCompletionUsage
    from .run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
    from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject


@component("RunStepObjectLastError")
class RunStepObjectLastError(Component):
    """`last_error` of `RunStepObject`."""

    code: Literal["server_error", "rate_limit_exceeded"]
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""


@component("RunStepObject")
class RunStepObject(Component):
    """Result of `client.beta.threads.runs.steps.retrieve`. Item of the list that `client.beta.threads.runs.steps.list` gives."""

    id: str
    """Unique id."""

    object: Literal["thread.run.step"] = "thread.run.step"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    assistant_id: str
    """Id of the assistant."""

    thread_id: str
    """Id of the thread."""

    run_id: str
    """Id of the run."""

    type: Literal["message_creation", "tool_calls"]
    """What kind it is."""

    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """How far it got, or how it stands."""

    step_details: RunStepObjectStepDetails
    """What the step did."""

    last_error: RunStepObjectLastError | None
    """What went wrong; not set, if nothing did."""

    expired_at: int | None
    """When it expired, in seconds since 1970, UTC."""

    cancelled_at: int | None
    """When it was cancelled, in seconds since 1970, UTC."""

    failed_at: int | None
    """When it failed, in seconds since 1970, UTC."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    usage: RunStepCompletionUsage | None
    """What was used, in tokens."""


if TYPE_CHECKING:
    RunStepObjectStepDetails: TypeAlias = (
        RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject | UnknownComponent
    )
    """`step_details` of `RunStepObject`. Told apart by `type`."""
else:
    RunStepObjectStepDetails = TaggedUnion(
        "RunStepObjectStepDetails",
        __name__,
        "type",
        {
            "message_creation": "RunStepDetailsMessageCreationObject",
            "tool_calls": "RunStepDetailsToolCallsObject",
        },
    )
