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
    """An object of the API."""

    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


@component("RunStepObject")
class RunStepObject(Component):
    """An object of `object` "thread.run.step"."""

    id: str
    """Unique id."""

    object: Literal["thread.run.step"] = "thread.run.step"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepObjectStepDetails
    last_error: RunStepObjectLastError | None
    expired_at: int | None
    """Seconds since 1970, UTC."""

    cancelled_at: int | None
    """Seconds since 1970, UTC."""

    failed_at: int | None
    """Seconds since 1970, UTC."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    usage: RunStepCompletionUsage | None
    """Tokens that were used."""


if TYPE_CHECKING:
    RunStepObjectStepDetails: TypeAlias = (
        RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject | UnknownComponent
    )
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
