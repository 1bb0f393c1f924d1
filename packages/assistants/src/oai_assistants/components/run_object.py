# Generated from RunObject. Do not edit.
"""RunObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata
    from oai_shared.components.parallel_tool_calls import ParallelToolCalls

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from .assistants_api_tool_choice_option import AssistantsApiToolChoiceOption
    from .run_completion_usage import RunCompletionUsage
    from .run_tool_call_object import RunToolCallObject
    from .truncation_object import TruncationObject


@component("RunObjectRequiredActionSubmitToolOutputs")
class RunObjectRequiredActionSubmitToolOutputs(Component):
    """An object of the API."""

    tool_calls: list[RunToolCallObject]


@component("RunObjectRequiredAction")
class RunObjectRequiredAction(Component):
    """An object of `type` "submit_tool_outputs"."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs


@component("RunObjectLastError")
class RunObjectLastError(Component):
    """An object of the API."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


@component("RunObjectIncompleteDetails")
class RunObjectIncompleteDetails(Component):
    """An object of the API."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


@component("RunObject")
class RunObject(Component):
    """An object of `object` "thread.run"."""

    id: str
    """Unique id."""

    object: Literal["thread.run"] = "thread.run"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    assistant_id: str
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    required_action: RunObjectRequiredAction | None
    last_error: RunObjectLastError | None
    expires_at: int | None
    """Seconds since 1970, UTC."""

    started_at: int | None
    """Seconds since 1970, UTC."""

    cancelled_at: int | None
    """Seconds since 1970, UTC."""

    failed_at: int | None
    """Seconds since 1970, UTC."""

    completed_at: int | None
    """When it ended, in seconds since 1970, UTC."""

    incomplete_details: RunObjectIncompleteDetails | None
    """Why it stopped early."""

    model: str
    instructions: str
    """What the model is told before anything else."""

    tools: list[RunObjectToolsItem]
    """Tools that the model may call. At most 20 items."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    usage: RunCompletionUsage | None
    """Tokens that were used."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both."""

    max_prompt_tokens: int | None
    """At least 256."""

    max_completion_tokens: int | None
    """At least 256."""

    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    """Which tool the model may or must call."""

    parallel_tool_calls: ParallelToolCalls
    """Whether several tools may be called at once."""

    response_format: AssistantsApiResponseFormatOption | None


if TYPE_CHECKING:
    RunObjectToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownComponent
    )
else:
    RunObjectToolsItem = TaggedUnion(
        "RunObjectToolsItem",
        __name__,
        "type",
        {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
